// Every page, feed and list of the API over many whole stories (bench/whole.mjs), in processor milliseconds, the client's part included.
// BENCH_STORIES sets how many (100,000), BENCH_PAGES_KEEP a file to keep them in
// (5 GB). A story comes in before each request, and no address
// is asked for twice, so that no page comes from the page cache; what is asked of the past lies anywhere in the year.
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { marketDoor } from '../dist/src/app/market-door.js'
import { loadConfig } from '../dist/src/config/load.js'
import { openEmbeddedQueue } from '../dist/src/queue/index.js'
import { openSqliteStore } from '../dist/src/store/sqlite/index.js'
import { createWeb } from '../dist/src/web/index.js'
import { generateStories, wordAt } from './stories.mjs'
import { barsUntil, PRICED, wholeWrites } from './whole.mjs'

const count = Number(process.env.BENCH_STORIES ?? 100_000)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 12)
const WARM_UP = 3
const SPARE = 4_000
const BAR_DAYS = 420
const wantedMs = (name) => (name === 'feed' ? 35 : 50)

const dir = mkdtempSync(join(tmpdir(), 'desk-pages-'))
const path = process.env.BENCH_PAGES_KEEP ?? join(dir, 'pages.db')
const fresh = !existsSync(path)
const store = openSqliteStore(path)
const queue = openEmbeddedQueue(store)
const config = loadConfig('config')
const stories = generateStories(count + SPARE)
const began = Date.now()
let n = 0
let now = ''
let start = Number.POSITIVE_INFINITY
for (let done = 0; done < count; done += 100) await comeIn(Math.min(100, count - done), fresh)
const tape = config.settings.tape
if (fresh) await store.importBars(barsUntil(now, BAR_DAYS, [...tape, ...PRICED]))
console.log(`${count} whole stories${fresh ? ` written in ${Math.round((Date.now() - began) / 1000)} s` : ''}`)

/** The next stories, in one commit as they came and one as they were scored; the desk's clock goes on with them. */
async function comeIn(some, write = true) {
  const parts = []
  for (let i = 0; i < some; i += 1) {
    const { value, done } = stories.next()
    if (done) throw new Error('the spare stories are used up')
    now = new Date(Date.parse(value.firstSeenAt) + 60_000).toISOString()
    start = Math.min(start, Date.parse(value.firstSeenAt))
    if (write) parts.push(wholeWrites(value, n))
    n += 1
  }
  if (!write) return
  const stamp = `${n}-${began}`
  await store.commit({ stepKey: `come-${stamp}`, writes: parts.flatMap((one) => one.first), jobs: [] })
  await store.commit({ stepKey: `again-${stamp}`, writes: parts.flatMap((one) => one.again), jobs: [] })
}

const desk = {
  store,
  calendar: config.calendar,
  links: config.links,
  events: config.events,
  instruments: new Map(config.instruments.map((one) => [one.symbol, one])),
}
const app = createWeb({
  store,
  queue,
  auth: { viewer: async () => null, hasAdmin: async () => false },
  access: { openReading: true, demoSignIn: false },
  clock: { now: () => now },
  audiences: config.audiences,
  sources: config.sources,
  instruments: config.instruments,
  tape,
  market: marketDoor(desk, tape),
  catalogue: config.catalogue,
  api: { origins: [], perMinute: 1_000_000 },
  log: { info() {}, warn() {}, error: (error) => console.error(error) },
})
const server = createServer(app).listen(0, '127.0.0.1')
await once(server, 'listening')
const base = `http://127.0.0.1:${server.address().port}`

const idAt = (i) => `sto_${Math.max(0, Math.floor(i)).toString(16).padStart(16, '0')}`
const share = (k) => ((k * 0.618034) % 0.9) + 0.05
/** A moment in the year, somewhere else each time. */
const then = (k) => new Date(start + share(k) * (Date.parse(now) - start)).toISOString().slice(0, 16)
const recently = (k, days) => new Date(Date.parse(now) - days * 86_400_000 - k * 60_000).toISOString().slice(0, 16)
const oldStory = (k) => idAt(share(k) * count)
const newStory = (k) => idAt(count - 40 - 17 * k)
const publication = (k) => encodeURIComponent(`Publication ${k % 40}`)
const symbol = (k) => PRICED[k % PRICED.length]
/** The cursor of a list's `deep`th page, by walking there. */
const cursors = new Map()
async function cursorOf(address, deep) {
  const known = cursors.get(address)
  if (known) return known
  let next = ''
  for (let i = 0; i < deep; i += 1) {
    const answer = await (await fetch(`${base}${address}${next ? `&cursor=${encodeURIComponent(next)}` : ''}`)).json()
    next = answer.next
  }
  cursors.set(address, next)
  return next
}
const deepIn = (address) => async () => `${address}&cursor=${encodeURIComponent(await cursorOf(address, 6))}`

/** Kinds of pages: a name, and the address of its `k`th asking. */
const PAGES = [
  ['feed', (k) => `/?n=${k}`],
  ['feed, newest', (k) => `/?sort=time&n=${k}`],
  ['feed, set back', (k) => `/?asof=${then(k)}`],
  ['search of two words', (k) => `/?q=${wordAt(60 + k)}+${wordAt(k)}`],
  ['search, set back', (k) => `/?q=${wordAt(90 + k)}&asof=${then(k)}`],
  ['today', (k) => `/today?n=${k}`],
  ['today as text', (k) => `/today.txt?n=${k}`],
  ['today, set back', (k) => `/today?asof=${then(k)}`],
  ['changes of a day', (k) => `/changes?n=${k}`],
  ['changes of a week', (k) => `/changes?since=${recently(k, 7)}`],
  ['changes, set back', (k) => `/changes?asof=${then(k)}`],
  ['publications', (k) => `/publications?n=${k}`],
  ['publications, set back', (k) => `/publications?asof=${then(k)}`],
  ['publication', (k) => `/publications/${publication(k)}?n=${k}`],
  ['publication, set back', (k) => `/publications/${publication(k)}?asof=${then(k)}`],
  ['instrument', (k) => `/instruments/${symbol(k)}?n=${k}`],
  ['instrument, set back', (k) => `/instruments/${symbol(k)}?asof=${then(k)}`],
  ['story of today', (k) => `/stories/${newStory(k)}`],
  ['story of long ago', (k) => `/stories/${oldStory(k)}`],
  ['story, set back', (k) => `/stories/${idAt(0.04 * count + k)}?asof=${then(k)}`],
  ['unexplained', (k) => `/unexplained?n=${k}`],
  ['unexplained, set back', (k) => `/unexplained?asof=${then(k)}`],
  ['calendar', (k) => `/calendar?n=${k}`],
  ['calendar, set back', (k) => `/calendar?asof=${then(k)}`],
  ['corrections', (k) => `/corrections?n=${k}`],
  ['status', () => '/status'],
  ['time slider', (k) => `/moment?back=%2F&step=${k}`],
  ['feed for readers, RSS', (k) => `/feeds/stories.rss?min=${k}`],
  ['feed for readers, of a search', (k) => `/feeds/stories.json?q=${wordAt(30 + k)}`],
  ['API stories', () => '/api/v1/stories?limit=50'],
  ['API stories, seventh page', deepIn('/api/v1/stories?limit=50')],
  ['API stories, set back', (k) => `/api/v1/stories?limit=50&asOf=${then(k)}`],
  ['API search', (k) => `/api/v1/search?q=${wordAt(40 + k)}`],
  ['API story', (k) => `/api/v1/stories/${oldStory(k)}`],
  ['API articles', () => '/api/v1/articles?limit=100'],
  ['API articles, seventh page', deepIn('/api/v1/articles?limit=100')],
  ['API articles, set back', (k) => `/api/v1/articles?limit=100&asOf=${then(k)}`],
  ['API articles of a source', (k) => `/api/v1/articles?source=src_Publication+${k}`],
  ['API changes', (k) => `/api/v1/changes?since=${1000 * k}`],
  ['API moves', (k) => `/api/v1/moves?asOf=${recently(k, 2)}`],
  ['API calendar', (k) => `/api/v1/calendar?asOf=${recently(k, 2)}`],
  ['API instrument', (k) => `/api/v1/instruments/${symbol(k)}`],
].filter(([name]) => !process.env.BENCH_PAGE || new RegExp(process.env.BENCH_PAGE).test(name))

await fetch(`${base}/`)
const rows = []
const all = []
for (const [name, address] of PAGES) {
  const times = []
  let bytes = 0
  for (let k = 0; k < WARM_UP + ROUNDS; k += 1) {
    const at = await address(k)
    await comeIn(1)
    const from = process.cpuUsage()
    const answer = await fetch(base + at, { redirect: 'manual' })
    const { length } = await answer.text()
    const { user, system } = process.cpuUsage(from)
    if (answer.status >= 400) throw new Error(`${at}: ${answer.status}`)
    bytes = Math.max(bytes, length)
    if (k >= WARM_UP) times.push((user + system) / 1000)
  }
  all.push(...times)
  rows.push({ page: name, p50: part(times, 0.5), p95: part(times, 0.95), most: part(times, 1), kB: Math.round(bytes / 1000) })
}
console.table(rows)
const late = rows.filter(({ page, p95 }) => p95 > wantedMs(page)).map(({ page }) => page)
console.log(
  `all pages: p50 ${part(all, 0.5)} ms, p95 ${part(all, 0.95)} ms; over the wanted 50 ms (the feed's 35): ${late.join('; ') || 'none'}`,
)
server.close()
server.closeAllConnections()
await queue.close()
await store.close()
rmSync(dir, { recursive: true })

function part(times, at) {
  const sorted = [...times].sort((a, b) => a - b)
  return Number(sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))].toFixed(1))
}
