import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { load } from 'cheerio'
import { Auth } from '../../src/auth/index.js'
import { quotationsIn } from '../../src/brief/quotes.js'
import { Bodies, plainWords } from '../../src/brief/verbatim.js'
import { TOOLS } from '../../src/cli/mcp/server.js'
import { type Article, instant } from '../../src/model/index.js'
import { HISTORIES } from '../../src/pipeline/history/index.js'
import { analoguesOf, comingUp, recentMoves } from '../../src/pipeline/market-outlook.js'
import { pictureOfInstrument, pictureOfStory } from '../../src/pipeline/story-picture.js'
import type { Store } from '../../src/store/contract.js'
import { createWeb } from '../../src/web/index.js'
import type { SmallDesk } from './small-desk.js'

/** A text that leaves the desk. `ofStory`: it is about one story, whose sources may be quoted in it. */
export interface Output {
  name: string
  /** Its fields, or a page's text and attributes. */
  texts: string[]
  ofStory: boolean
}

/** Everything that a desk gives out: its export with all posts, its histories, each story's page and API answer and what assistants are told of it for each audience, all other pages and feeds. */
export async function* outputsOf(small: SmallDesk): AsyncGenerator<Output> {
  for (const line of (await small.exported()).split('\n').filter(Boolean)) {
    const { kind, id, value } = JSON.parse(line) as { kind: string; id: string; value: unknown }
    yield { name: `export: ${kind} ${id}`, texts: stringsOf(value), ofStory: kind === 'brief' }
  }
  for (const [name, { rows }] of Object.entries(HISTORIES))
    for await (const row of rows(small.desk, {}))
      yield { name: `history: ${name} ${row.storyId}`, texts: stringsOf(row), ofStory: false }
  const web = await serve(small)
  try {
    const stories: string[] = []
    for await (const { id, value } of small.store.all('story')) if (!value.redirectTo) stories.push(id)
    for (const id of stories)
      for (const { id: audience } of small.desk.audiences) {
        for (const { name, answer } of TOOLS.slice(1)) {
          const told = await answer(small.desk, { story: id, audience })
          yield { name: `mcp: ${name} ${id} ${audience}`, texts: stringsOf(told), ofStory: true }
        }
        yield {
          name: `page: ${id} ${audience}`,
          texts: textsOf(await web.get(`/stories/${id}?audience=${audience}`)),
          ofStory: true,
        }
        const detail = JSON.parse(await web.get(`/api/v1/stories/${id}?audience=${audience}`))
        const claims = detail.claims.map((c: { text: string | null }) => ({ ...c, text: c.text && `“${c.text}”` }))
        yield { name: `api: ${id} ${audience}`, texts: stringsOf({ ...detail, claims }), ofStory: true }
      }
    yield { name: 'api: list', texts: stringsOf(JSON.parse(await web.get('/api/v1/stories'))), ofStory: false }
    for await (const [path, body] of crawl(web.get)) yield { name: `page: ${path}`, texts: textsOf(body), ofStory: false }
  } finally {
    await web.close()
  }
}

/** What an output has of articles' texts beyond titles, figures and permitted quotations, in words; none where all is well. */
export async function tooMuchText(small: SmallDesk): Promise<{ outputs: number; quoting: number; found: string[] }> {
  const { bodies, quotedFrom } = await readBodies(small.store)
  const inBriefs = new Set<string>()
  for await (const { value } of small.store.all('brief'))
    for (const q of quotationsIn(stringsOf(value).join('\n'))) inBriefs.add(q)
  const found: string[] = []
  let outputs = 0
  let quoting = 0
  for await (const { name, texts, ofStory } of outputsOf(small)) {
    outputs++
    // A list may give of each story what its brief quotes
    const quotes = [...new Set(texts.flatMap(quotationsIn))].filter((q) => ofStory || inBriefs.has(q))
    const bySource: Quoted = new Map()
    for (const quote of quotes) {
      const source = quotedFrom(quote, bySource)
      if (source) bySource.set(source, [...(bySource.get(source) ?? []), quote])
    }
    if (bySource.size > 0) quoting++
    for (const [source, list] of ofStory ? bySource : []) {
      const apart = list.filter(
        (q) => !list.some((other) => other !== q && ` ${plainWords(other).join(' ')} `.includes(` ${plainWords(q).join(' ')} `)),
      )
      if (apart.length > MOST_QUOTES) found.push(`${name}: ${apart.length} quotations of ${source}: ${apart.join(' | ')}`)
    }
    const permitted = [...quotes.filter((q) => q.split(/\s+/).length <= MOST_WORDS), small.server.archive.notice]
    for (const run of texts.flatMap((t) => bodies.takenBy(t, permitted)))
      found.push(`${name}: “${run.words}” of ${run.articleId}`)
  }
  return { outputs, quoting, found }
}

/** What was quoted, by source. */
type Quoted = Map<string, string[]>

const MOST_QUOTES = 2
const MOST_WORDS = 25
/** Fewer words are a figure or a name. */
const FEWEST_WORDS = 4

async function readBodies(
  store: Store,
): Promise<{ bodies: Bodies; quotedFrom: (quote: string, sofar: Quoted) => string | null }> {
  const versions: Article[] = []
  for await (const { id } of store.all('article'))
    for (const { value } of await store.history('article', id)) versions.push(value)
  const titles = versions.flatMap((a) => [a.title, a.feedTitle ?? '', ...a.revisions.map((r) => r.title)])
  const running = versions.map((a) => ({ sourceId: a.sourceId, words: ` ${plainWords(`${a.text}\n${a.summary}`).join(' ')} ` }))
  const inTitles = titles.map((t) => ` ${plainWords(t).join(' ')} `)
  return {
    bodies: new Bodies(
      versions.flatMap((a) => [a, { id: a.id, text: a.summary }]),
      titles,
    ),
    /** The source in whose bodies, and in no title, a quotation stands; of several that have it, the one least quoted. */
    quotedFrom(quote, sofar) {
      const words = plainWords(quote)
      const run = ` ${words.join(' ')} `
      if (words.length < FEWEST_WORDS || inTitles.some((t) => t.includes(run))) return null
      const sources = new Set(running.filter((r) => r.words.includes(run)).map((r) => r.sourceId))
      const used = (id: string) => sofar.get(id)?.length ?? 0
      return [...sources].sort((a, b) => used(a) - used(b))[0] ?? null
    },
  }
}

/** Every string within a value. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(stringsOf)
}

/** What a page says to the eye and in its attributes. */
function textsOf(html: string): string[] {
  const $ = load(html.replaceAll('><', '> <'))
  $('script, style').remove()
  const attributes = $('*')
    .toArray()
    .flatMap((e) => Object.values(('attribs' in e ? e.attribs : {}) as Record<string, string>))
  return [$.root().text(), ...attributes]
}

const MOST_PAGES = 400

/** The pages and feeds that pages lead to, queries left out. */
async function* crawl(get: (path: string) => Promise<string>): AsyncGenerator<[path: string, body: string]> {
  const met = new Set(['/'])
  for (const path of met) {
    if (met.size > MOST_PAGES) throw new Error(`more than ${MOST_PAGES} pages`)
    const body = await get(path)
    yield [path, body]
    for (const [, href] of body.matchAll(/href="(\/[^"?#]*)/g))
      if (!/^\/(?:stories\/|assets|sign|theme)|\.(?:css|js|svg|png|woff2|ico)$/.test(href!)) met.add(href!)
  }
}

/** The desk's pages on a port of their own. */
async function serve({ desk, store }: SmallDesk): Promise<{ get(path: string): Promise<string>; close(): Promise<void> }> {
  const app = createWeb({
    store,
    queue: desk.queue,
    auth: new Auth({ store, wall: { now: () => instant(Date.now()) }, random: randomBytes }),
    access: { openReading: true, demoSignIn: false },
    clock: desk.clock,
    editing: { ...desk, wall: desk.clock },
    audiences: desk.audiences,
    sources: [...desk.sources.values()],
    tape: ['SPY', 'SOXX'],
    market: {
      benchmark: desk.links.market,
      picture: (story, now) => pictureOfStory(desk, story, [], now),
      moves: (now) => recentMoves(desk, now),
      comingUp: (now) => comingUp(desk, now),
      analogues: (story, now) => analoguesOf(desk, story, now),
      instrument: (symbol, now) => pictureOfInstrument(desk, symbol, now),
    },
    log: { info() {}, warn() {}, error() {} },
  })
  const server = app.listen(0, '127.0.0.1')
  // A slow machine may take longer between two requests than a connection is kept by default
  server.keepAliveTimeout = 600_000
  await new Promise((done) => server.once('listening', done))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    async get(path) {
      const answer = await fetch(base + path)
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
      return answer.text()
    },
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
