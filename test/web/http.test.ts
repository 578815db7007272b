import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHealth } from '../../src/collect/index.js'
import { plusMs } from '../../src/model/index.js'
import { sourceListShape, storyListShape, storyShape } from '../../src/web/api/shapes.js'
import { type TestDesk, testDesk } from './desk.js'
import { NOW, STORIES } from './seed.js'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})
afterAll(() => desk.close())

const page = async (path: string, init?: RequestInit): Promise<string> => (await desk.get(path, init)).text()

describe('every page', () => {
  it.each(['/', '/?q=chip', '/stories/sto_chain', '/status', '/nowhere', '/stories/none'])(
    '%s has the frame, the notice and the desk’s moment',
    async (path) => {
      const html = await page(path)
      expect(html).toMatch(/^<!doctype html><html lang="en"/)
      expect(html).toContain('Written for demonstration')
      expect(html).toContain('Thu 2 Jul 2026, 17:30')
      expect(html).toContain('21:30')
      expect(html).toContain('NYSE closed, opens Mon 6 Jul 09:30')
    },
  )

  it.each(['/', '/stories/sto_chain', '/status'])('%s has nothing inline, and a policy that forbids it', async (path) => {
    const answer = await desk.get(path)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
    const html = await answer.text()
    expect(html).not.toMatch(/\sstyle=/)
    expect(html).not.toMatch(/\son[a-z]+=/)
    expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc=)/)
  })

  it('has a style sheet under 20 kB', async () => {
    expect((await page('/assets/style.css')).length).toBeLessThan(20_000)
  })

  it('keeps assets for good under their hash', async () => {
    const link = /href="(\/assets\/style\.css\?v=[0-9a-f]+)"/.exec(await page('/'))![1]!
    expect((await desk.get(link)).headers.get('cache-control')).toContain('immutable')
    expect((await desk.get('/assets/style.css')).headers.get('cache-control')).toBe('no-cache')
  })
})

describe('the feed', () => {
  it('ranks by importance where asked to, and says why in place', async () => {
    const html = await page('/?sort=importance')
    const order = [...html.matchAll(/<p class="imp"><span class="vh">Importance <\/span>(\d+)/g)].map((found) => Number(found[1]))
    expect(order).toEqual([...order].sort((a, b) => b - a))
    expect(order).toHaveLength(STORIES.length)
    expect(html).toContain('<summary>Why 88</summary>')
    expect(html).toContain('Raised by</b> transmission 22.06 of 25')
  })

  it('says in words what has no number, and colours only what is told apart from noise', async () => {
    const html = await page('/')
    expect(html).toContain('no price here')
    expect(html).toContain('not distinguishable from noise')
    expect(html).toContain('<span class="n pp dn">−16.9')
    expect(html).toContain('<span class="n pp q">−1.4')
  })

  it('speaks to another audience under its tab', async () => {
    const html = await page('/?audience=portfolio')
    expect(html).toContain('<title>Feed for Portfolio')
    expect(html).toContain('href="/stories/sto_chain?audience=portfolio"')
    expect((await desk.get('/?audience=nobody')).status).toBe(404)
  })

  it('finds by words, marks what matched and reads the search back', async () => {
    const html = await page('/?q=margin+chip')
    expect(html).toMatch(/<mark>margin<\/mark>/)
    expect(html).toContain('Reads as:')
    expect(html).toContain('value="margin chip"')
  })

  it('explains an error in the search in its place', async () => {
    const html = await page(`/?q=${encodeURIComponent('chip score:>abc')}`)
    expect(html).toContain('role="alert"')
    expect(html).toMatch(/<u>[^<]*abc<\/u>/)
    expect(html).toContain('aria-invalid="true"')
  })

  it('offers filters that change the search, and takes them off again', async () => {
    const html = await page('/?q=state%3Apublished')
    expect(html).toMatch(/<a href="\/" aria-current="true"[^>]*>.{0,120}Published/)
  })

  it('offers the nearest word of the desk for one that is in no story, in the same reading', async () => {
    const page = await (await desk.get('/?q=leveragd+score:>1&audience=portfolio')).text()
    expect(page).toMatch(
      /Did you mean <a class="lk" href="\/\?q=leveraged\+score%3A%3E1&amp;audience=portfolio">leveraged score:>1<\/a>\?/,
    )
    expect(await (await desk.get('/?q=chip')).text()).not.toContain('Did you mean')
    expect(await (await desk.get('/?q=xqzzyv')).text()).not.toContain('Did you mean')
  })

  it('says so when nothing matches', async () => {
    const html = await page('/?q=zebra')
    expect(html).toContain('Nothing matches')
    expect(html).toContain('show all stories')
  })
})

describe('a story', () => {
  it('shows brief, figures in conflict side by side, coverage, market and ledgers', async () => {
    const html = await page('/stories/sto_chain')
    for (const part of [
      'What happened',
      'Who said what',
      '$270\u00a0bn',
      '70\u00a0bn',
      'carried by',
      'republication of 1',
      'update of 1',
      'Why 88: importance',
      'Why 70: credibility',
      'Closes with dividends counted, 1 Jul = 100',
    ])
      expect(html).toContain(part)
    expect(html).toContain('87.70')
    expect(html).not.toContain('do not sum')
  })

  it('links out only with the reader protected', async () => {
    const html = await page('/stories/sto_chain')
    const links = [...html.matchAll(/<a [^>]*href="https?:[^>]*>/g)].map((found) => found[0])
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) expect(link).toContain('rel="noopener noreferrer nofollow"')
  })

  it('quotes at most twenty-five words, and nothing where rights forbid it', async () => {
    const html = await page('/stories/sto_chain')
    expect(html).toContain('Nobody here planned for three bad days')
    const sources = desk.services.sources.map((source) => ({ ...source, rights: { ...source.rights, mayShowQuotes: false } }))
    const strict = await testDesk(STORIES, { sources })
    const shown = await (await strict.get('/stories/sto_chain')).text()
    const detail = await (await strict.get('/api/v1/stories/sto_chain')).text()
    await strict.close()
    expect(shown).not.toContain('planned for three bad days')
    expect(detail).not.toContain('planned for three bad days')
  })

  it('that was merged leads to where it lives on', async () => {
    const stored = await desk.store.get('story', 'sto_takeaways')
    await desk.store.commit({
      stepKey: 'merge',
      writes: [
        { op: 'put', kind: 'story', knownAt: NOW, value: { ...stored!.value, id: 'sto_merged', redirectTo: 'sto_chain' } },
      ],
      jobs: [],
    })
    const answer = await desk.get('/stories/sto_merged?audience=portfolio')
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/stories/sto_chain?audience=portfolio'])
    const api = await desk.get('/api/v1/stories/sto_merged')
    expect([api.status, api.headers.get('location')]).toEqual([302, '/api/v1/stories/sto_chain'])
  })

  it('shows only prices known at the desk’s moment', async () => {
    desk.set(plusMs(NOW, -8 * 3_600_000))
    const html = await page('/stories/sto_chain')
    desk.set(NOW)
    expect(html).not.toContain('<th scope="row">2 Jul</th>')
    expect(html).toContain('<th scope="row">1 Jul</th>')
  })
})

describe('an instrument', () => {
  it('has its price, its signals and its stories, newest first', async () => {
    const html = await page('/instruments/SOXX')
    for (const part of ['iShares Semiconductor ETF', 'beyond the market', 'Lakeside lifts']) expect(html).toContain(part)
    expect(html.indexOf('Lakeside lifts')).toBeLessThan(html.indexOf('Banks rise'))
    expect(html.indexOf('Banks rise')).toBeLessThan(html.indexOf('$270 billion'))
    expect(await page('/instruments/TNSP')).toContain('No price here for TNSP')
  })

  it.each(['/instruments/NOBODY', '/instruments/%3Cscript%3E', '/instruments/..%2F..%2Fetc'])('%s is not here', async (path) => {
    expect((await desk.get(path)).status).toBe(404)
  })
})

describe('status', () => {
  it('shows sources, queues and dead letters', async () => {
    const html = await page('/status')
    for (const part of [
      'Capewell News',
      'failing',
      'The server answered 503.',
      'waiting for its first turn',
      'The page answered 404.',
      '1 dead letter',
    ])
      expect(html).toContain(part)
  })

  it('an empty desk says on its first page which sources could not be reached', async () => {
    const empty = await testDesk([])
    const failing = ['halden', 'straits'].map((id) => ({
      ...startHealth(id),
      id,
      status: 'failing' as const,
      lastTryAt: NOW,
      consecutiveFailures: 1,
      nextTryAt: plusMs(NOW, 420_000),
    }))
    const writes = failing.map((value) => ({ op: 'put' as const, kind: 'health' as const, value, knownAt: NOW, visible: true }))
    await empty.store.commit({ stepKey: 'no-network', writes, jobs: [] })
    const html = await (await empty.get('/')).text()
    await empty.close()
    expect(html).toMatch(/3 of 6 sources failed when they were last asked. The first is asked again at \d\d:\d\d UTC/)
  })
})

describe('the theme', () => {
  const choose = (body: string) =>
    desk.get('/theme', { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } })

  it('is set by a form, kept in a cookie, and leads back', async () => {
    const answer = await choose('theme=dark&back=%2F%3Fq%3Dchip')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/?q=chip')
    expect(answer.headers.get('set-cookie')).toMatch(/^theme=dark;.*HttpOnly/)
    expect(await page('/', { headers: { cookie: 'a=b; theme=dark' } })).toContain('data-theme="dark"')
  })

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/%0d%0aX:1'])('never leads away: %s', async (back) => {
    const location = (await choose(`theme=light&back=${encodeURIComponent(back)}`)).headers.get('location')!
    expect(new URL(location, 'http://here.example').origin).toBe('http://here.example')
  })

  it('ignores what is no theme', async () => {
    expect((await choose('theme=%22%3E')).headers.get('set-cookie')).toBeNull()
    expect(await page('/', { headers: { cookie: 'theme="><script>' } })).toContain('data-theme="auto"')
  })
})

describe('the API', () => {
  it('lists stories with scores, in the shape it promises', async () => {
    const list = storyListShape.strict().parse(await (await desk.get('/api/v1/stories?limit=3')).json())
    expect(list.stories.map((story) => story.score?.importance)).toEqual([93, 87.7, 74])
    expect(list.total).toBe(STORIES.length)
    expect(list.audience).toBe('quant-risk')
  })

  it('pages by cursor without losing or repeating', async () => {
    const seen: string[] = []
    let cursor = ''
    for (let i = 0; i < 10; i++) {
      const list = storyListShape.parse(await (await desk.get(`/api/v1/stories?limit=3${cursor}`)).json())
      seen.push(...list.stories.map((story) => story.id))
      if (!list.next) break
      cursor = `&cursor=${encodeURIComponent(list.next)}`
    }
    expect(seen).toHaveLength(STORIES.length)
    expect(new Set(seen).size).toBe(STORIES.length)
  })

  it('gives one story whole', async () => {
    const story = storyShape.parse(await (await desk.get('/api/v1/stories/sto_chain')).json())
    expect(story.members).toHaveLength(8)
    expect(story.figures[0]).toMatchObject({ verdict: 'conflicting' })
    const { importanceLedger, importance } = story.scores[0]!
    expect(importanceLedger.rows.reduce((sum, row) => sum + row.contributionHundredths, 0) / 100).toBe(importance)
  })

  it('lists sources with their health, without the addresses they are read from', async () => {
    const text = await (await desk.get('/api/v1/sources')).text()
    const list = sourceListShape.parse(JSON.parse(text))
    expect(list.sources.find((source) => source.id === 'capewell')?.health?.status).toBe('failing')
    expect(text).not.toContain('feed.xml')
  })

  it.each([
    ['/api/v1/stories/none', 404, 'not-found'],
    ['/api/v1/nothing', 404, 'not-found'],
    ['/api/v1/stories?limit=0', 400, 'bad-parameter'],
    ['/api/v1/stories?limit=1e9', 400, 'bad-parameter'],
    ['/api/v1/stories?sort=luck', 400, 'bad-parameter'],
    ['/api/v1/stories?audience=nobody', 400, 'unknown-audience'],
    ['/api/v1/stories?cursor=not-one', 400, null],
    [`/api/v1/stories?q=${'x'.repeat(501)}`, 400, 'bad-parameter'],
  ])('answers %s with problem details, %s', async (path, status, code) => {
    const answer = await desk.get(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const problem = (await answer.json()) as { status: number; code: string; title: string }
    expect(problem.status).toBe(status)
    if (code) expect(problem.code).toBe(code)
  })
})
