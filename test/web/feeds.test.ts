import { parseFeed as rowanFeed } from '@rowanmanning/feed-parser'
import { parseFeed, parseOpml } from 'feedsmith'
import RssParser from 'rss-parser'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFeed } from '../../src/collect/index.js'
import type { Source } from '../../src/model/index.js'
import { channel } from '../support/posting-desk.js'
import { type TestDesk, testDesk } from './desk.js'
import { signedIn } from './people.js'
import { NOW, type SeedStory, SOURCES } from './seed.js'

const HOSTILE = 'Bulls & bears: <script>alert(1)</script> ]]> "S&P 500" at 5 < 6'
const STORIES: SeedStory[] = [
  {
    id: 'sto_chain',
    why: 'Funds & margin bound together; <b>the size</b> is disputed.',
    pieces: [
      { source: 'halden', hours: 5, title: 'A chain of leveraged bets comes loose', text: 'A chain.' },
      { source: 'straits', hours: 4, title: 'A chain of leveraged bets', text: 'A chain.', role: 'republication', of: 0 },
      { source: 'morrow', hours: 3, title: 'Funds shudder', text: 'Halden Wire reports.' },
    ],
    symbols: [['SOXL', 'Direxion Daily Semiconductor Bull 3X']],
    type: 'market-structure.leverage.unwind',
    scores: [87.7, 69.5],
  },
  {
    id: 'sto_hostile',
    why: 'Text from outside.',
    pieces: [{ source: 'pell', hours: 2, title: HOSTILE, text: 'Text.', url: 'https://pell.example/?a=1&b="2"' }],
    symbols: [['SPY', 'SPDR S&P 500 ETF']],
    type: 'market.move.index',
    scores: [40, 80],
  },
  {
    id: 'sto_closed',
    why: 'From a source that lets nothing go out.',
    pieces: [{ source: 'voldesk', hours: 1, title: 'Not for passing on', text: 'Text.' }],
    symbols: [['SPY', 'SPDR S&P 500 ETF']],
    type: 'market.move.index',
    scores: [95, 90],
  },
  {
    id: 'sto_held',
    why: 'An editor keeps it from bots.',
    pieces: [{ source: 'halden', hours: 1, title: 'Held back for now', text: 'Text.' }],
    symbols: [['SPY', 'SPDR S&P 500 ETF']],
    type: 'market.move.index',
    scores: [96, 90],
    state: 'held',
  },
  {
    id: 'sto_taken',
    why: 'It was wrong.',
    pieces: [{ source: 'halden', hours: 6, title: 'A merger that was none', text: 'Text.' }],
    symbols: [['KRE', 'SPDR Regional Banking']],
    type: 'company.deal.merger',
    scores: [75, 50],
    state: 'withdrawn',
  },
]
const sources = SOURCES.map(
  (one): Source => (one.id === 'voldesk' ? { ...one, rights: { ...one.rights, mayRedistribute: false } } : one),
)

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk(STORIES, { sources })
})
afterAll(() => desk.close())

const body = async (path: string) => {
  const answer = await desk.get(path)
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text()
}
const TITLES = [HOSTILE, 'A chain of leveraged bets comes loose', 'Withdrawn: A merger that was none']
const rowanParse = rowanFeed as (text: string) => {
  items: { title: string | null; url: string | null; published: Date | null }[]
}
/** Titles may be HTML in a feed; what a reader shows is the text. */
const shown = (text = '') =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** As a feed reader asks: `fetch` would add `no-cache` to its own conditions. */
const statusOf = async (path: string, headers: Record<string, string>): Promise<number> => {
  const answer = await request(desk.base + path, { headers })
  await answer.body.dump()
  return answer.statusCode
}

interface Read {
  title: string
  link: string
  at: string
}
const PARSERS: Record<string, (text: string, format: string) => Promise<Read[]>> = {
  'rss-parser': async (text) =>
    (await new RssParser().parseString(text)).items.map((one) => ({
      title: shown(one.title),
      link: one.link!,
      at: one.isoDate!,
    })),
  'feed-parser': async (text) =>
    rowanParse(text).items.map((one) => ({ title: shown(one.title!), link: one.url!, at: one.published!.toISOString() })),
  feedsmith: async (text, format) => {
    const read = parseFeed(text)
    expect(read.format).toBe(format)
    if (read.format === 'rss')
      return read.feed.items!.map((one) => ({
        title: shown(one.title!),
        link: one.link!,
        at: new Date(one.pubDate!).toISOString(),
      }))
    if (read.format === 'atom')
      return read.feed.entries!.map((one) => ({ title: shown(one.title!.value), link: one.links![0]!.href!, at: one.published! }))
    if (read.format === 'json')
      return read.feed.items!.map((one) => ({ title: one.title!, link: one.url!, at: one.date_published! }))
    return []
  },
  'our own reader': async (text) =>
    (await readFeed({ url: `${desk.base}/feeds`, body: text }, { now: NOW })).items.map((one) => ({
      title: shown(one.title),
      link: one.url!,
      at: one.publishedAt!,
    })),
}

describe.each(['rss', 'atom', 'json'] as const)('stories as %s', (format) => {
  const path = `/feeds/stories.${format}`
  const parsers = Object.keys(PARSERS).filter((name) => format !== 'json' || name === 'feedsmith' || name === 'our own reader')

  it.each(parsers)('is read by %s: titles, links and dates, whatever stands in them', async (name) => {
    const items = await PARSERS[name]!(await body(path), format)
    // Our reader takes no markup from a title, and a JSON Feed's is no markup.
    const titles = format === 'json' && name === 'our own reader' ? TITLES.map((one) => one.replace(/<\/?script>/g, '')) : TITLES
    expect(items.map((one) => one.title)).toEqual(titles)
    expect(items.map((one) => one.link)).toEqual(
      ['sto_hostile', 'sto_chain', 'sto_taken'].map((id) => `${desk.base}/stories/${id}`),
    )
    expect(items.map((one) => Date.parse(one.at))).toEqual([2, 5, 6].map((hours) => Date.parse(NOW) - hours * 3_600_000))
  })

  it('says in every item where it comes from, how it is scored, and that it was written for demonstration', async () => {
    const text = await body(path)
    const chain = text.slice(text.indexOf('comes loose'), text.indexOf('Withdrawn: '))
    for (const part of [
      'First-hand',
      'Republished, which confirms nothing',
      'Importance 87.7, credibility 69.5 for Quant risk',
      'draft, not reviewed by an editor',
      'https://straits.example/sto_chain-1',
    ])
      expect(chain).toContain(part)
    expect(text.split('<em>Written for demonstration</em>').length - 1).toBe(TITLES.length)
    if (format !== 'json') expect(text).not.toMatch(/<script>|<b>/)
  })

  it('leaves out what is held and what a source lets not go out', async () => {
    const text = await body(path)
    expect(text).not.toContain('Held back for now')
    expect(text).not.toContain('Not for passing on')
  })

  it('holds the stories of a search, for an audience, from a score on', async () => {
    expect(await body(`${path}?min=80`)).not.toContain('alert(1)')
    expect(await body(`${path}?q=ticker:SOXL`)).not.toContain('merger that was none')
    expect(await body(`${path}?cred=70`)).not.toContain('comes loose')
    const other = await body(`${path}?audience=portfolio&min=1`)
    expect(other).toContain('Portfolio, importance 1 or more')
  })

  it('is asked for again at no cost', async () => {
    const answer = await desk.get(path)
    const etag = answer.headers.get('etag')!
    const modified = answer.headers.get('last-modified')!
    expect(await statusOf(path, { 'if-none-match': etag })).toBe(304)
    expect(await statusOf(path, { 'if-modified-since': modified })).toBe(304)
    expect(await statusOf(path, { 'if-none-match': '"another"' })).toBe(200)
    expect(answer.headers.get('link')).toContain(`<${desk.base}${path}>; rel="self"`)
    expect(answer.headers.get('content-type')).toMatch(/^application\/(rss\+xml|atom\+xml|feed\+json); charset=utf-8$/)
  })

  it('is refused with a reason where it makes no sense', async () => {
    for (const [query, status] of [
      ['?min=200', 400],
      ['?q=score:abc', 400],
      ['?audience=nobody', 404],
    ] as const) {
      const answer = await desk.get(path + query)
      expect([query, answer.status]).toEqual([query, status])
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
    }
  })
})

it('a JSON Feed carries provenance for programs', async () => {
  const feed = JSON.parse(await body('/feeds/stories.json?q=ticker:SOXL'))
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
  expect(feed.items[0]._signaldesk).toMatchObject({
    storyId: 'sto_chain',
    score: { importance: 87.7, credibility: 69.5, version: 'seed-1' },
    firstHand: [{ publisher: 'Halden Wire', url: 'https://halden.example/sto_chain-0' }],
    republished: [{ publisher: 'Straits Ledger' }],
    relayed: [{ publisher: 'Morrow Finance' }],
    notice: 'Written for demonstration',
  })
})

it('pages name their feeds, a search its own', async () => {
  expect(await body('/status')).toContain(
    '<link rel="alternate" type="application/rss+xml" title="Stories, RSS" href="/feeds/stories.rss"/>',
  )
  expect(await body('/?q=chain')).toContain('href="/feeds/stories.atom?q=chain"')
})

it('what the desk reads is a list that feed readers take; addresses that may carry a key stay inside', async () => {
  const keyed = { ...SOURCES[1]!, url: 'https://straits.example/feed?token=canary-9f' }
  const other = await testDesk([], { sources: [SOURCES[0]!, keyed, { ...SOURCES[2]!, enabled: false }] })
  const answer = await other.get('/feeds/sources.opml')
  const text = await answer.text()
  await other.close()
  expect(answer.headers.get('content-type')).toContain('text/x-opml')
  expect(parseOpml(text).body?.outlines?.map((one) => one.xmlUrl)).toEqual(['https://halden.example/feed.xml'])
  expect(text).not.toContain('canary')
})

it('a feed names the hubs that are told of it, in its headers and in itself', async () => {
  const feeds = (['rss', 'atom', 'json'] as const).map((format) => `https://desk.example/feeds/stories.${format}?min=70`)
  const hub = 'https://hub.example/'
  const channels = [channel({ id: 'hub', type: 'websub', options: { hub, feeds } })]
  const other = await testDesk([], { channels, publicUrl: 'https://desk.example' })
  for (const format of ['rss', 'atom', 'json']) {
    const answer = await other.get(`/feeds/stories.${format}?min=70`)
    expect(answer.headers.get('link')).toContain('<https://hub.example/>; rel="hub"')
    expect(await answer.text()).toMatch(
      format === 'json' ? /"hubs":\[{"type":"WebSub","url":"https:\/\/hub/ : /href="https:\/\/hub.example\/"/,
    )
    expect((await other.get(`/feeds/stories.${format}`)).headers.get('link')).not.toContain('hub.example')
  }
  await other.close()
})

it('where reading asks for sign-in, a feed reader comes in with a key, also as a password', async () => {
  const other = await testDesk(STORIES)
  await signedIn(other, 'somebody', 'analyst')
  const { secret } = await other.services.auth.keys.add({ name: 'a feed reader', scopes: ['read'], days: null }, 'test')
  const ask = (authorization?: string) => other.get('/feeds/stories.atom', authorization ? { headers: { authorization } } : {})
  const refused = await ask()
  expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="signaldesk"'])
  expect((await ask(`Bearer ${secret}`)).status).toBe(200)
  expect((await ask(`Basic ${Buffer.from(`anyone:${secret}`).toString('base64')}`)).status).toBe(200)
  expect((await ask(`Bearer ${secret.slice(0, -1)}${secret.endsWith('x') ? 'y' : 'x'}`)).status).toBe(401)
  await other.close()
})
