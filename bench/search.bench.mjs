// Search and the feed page over many generated stories, beside MiniSearch on the same ones, in processor milliseconds (a busy machine
// does not distort them). BENCH_STORIES sets how many (100,000), BENCH_KEEP a file to keep them in.
// No query of a class is asked for a second time but on purpose. Each is asked in four ways, and one story comes in and one changes
// between them (what a desk that takes in stories meets): never asked before; asked again; with nothing remembered of any search; and
// by MiniSearch, where it has such a query.
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { parseQuery } from '../dist/src/search/index.js'
import { openSqliteStore } from '../dist/src/store/index.js'
import { createWeb } from '../dist/src/web/index.js'
import { rowWrites } from './rows.mjs'
import { generateStories, wordAt } from './stories.mjs'

const count = Number(process.env.BENCH_STORIES ?? 100_000)
const ROUNDS = 15
/** Queries of each class that are asked before anything is counted: the engine compiles what runs often. */
const WARM_UP = 3
/** Stories that come in while the bench runs. */
const SPARE = 4_000

/**
 * The published mix: rank of a word in the generator's frequency order decides rare, middling and common. Each class makes its `n`th query;
 * `mini` is MiniSearch's way of asking.
 */
const QUERIES = [
  ['no words, top', () => '', 'relevance'],
  ['no words, newest', () => '', 'time'],
  ['no words, by score', () => '', 'importance'],
  ['rare word', (n) => wordAt(20_000 + 7 * n), 'relevance', {}],
  ['middling word', (n) => wordAt(800 + 3 * n), 'relevance', {}],
  ['common word', (n) => wordAt(n), 'relevance', {}],
  ['common word, newest', (n) => wordAt(20 + n), 'time'],
  ['two common words', (n) => `${wordAt(n)} ${wordAt(n + 5)}`, 'relevance', { combineWith: 'AND' }],
  ['common OR common', (n) => `${wordAt(n + 3)} OR ${wordAt(n + 8)}`, 'relevance', { combineWith: 'OR' }],
  ['common and rare', (n) => `${wordAt(n)} ${wordAt(9_000 + n)}`, 'relevance', { combineWith: 'AND' }],
  ['phrase of middling words', (n) => `"${wordAt(60 + n)} ${wordAt(90 + n)}"`, 'relevance'],
  ['prefix of three letters', (n) => `${wordAt(700 + 31 * n).slice(0, 3)}*`, 'relevance', { prefix: true }],
  ['minus a common word', (n) => `${wordAt(300 + n)} -${wordAt(6 + n)}`, 'relevance'],
  ['ticker and score', (n) => `ticker:T${String(12 + n).padStart(3, '0')} score:>50`, 'importance'],
  ['type, tier, date', (n) => `type:leverage tier:A after:2026-03-${String(1 + n).padStart(2, '0')}`, 'time'],
  ['words and fields', (n) => `${wordAt(40 + n)} sentiment:negative figure:>1bn`, 'relevance'],
]

const dir = mkdtempSync(join(tmpdir(), 'desk-bench-'))
const path = process.env.BENCH_KEEP ?? join(dir, 'bench.db')
const fresh = !existsSync(path)
const store = openSqliteStore(path)
const stories = generateStories(count + SPARE)
const put = (value) => ({ op: 'put', kind: 'search', knownAt: value.firstSeenAt, value, visible: true })
let step = Date.now()
const commit = (writes) => store.commit({ stepKey: `bench-${step++}`, writes, jobs: [] })

for (let done = 0; done < count; done += 500) {
  const part = Array.from({ length: Math.min(500, count - done) }, () => stories.next().value)
  if (fresh) await commit(part.map(put))
}
const ask = (text, sort) => store.search({ query: parseQuery(text), audience: 'quant-risk', sort, limit: 50, facets: true })
const first = await cpuOf(() => ask('', 'time'))
console.log(`${count} stories; the first search, which loads the catalogue: ${Math.round(first)} ms`)

let lastNew = null
/** One story comes in and another is scored anew. */
async function change() {
  const { value, done } = stories.next()
  if (done) throw new Error('the spare stories are used up')
  const again = lastNew && { ...lastNew, importance: { ...lastNew.importance, 'quant-risk': 50 } }
  lastNew = value
  await commit([put(value), ...(again ? [put(again)] : [])])
}

for (let n = 0; n < WARM_UP; n += 1) for (const [, make, sort] of QUERIES) await ask(make(ROUNDS + n), sort)
const ours = { first: [], again: [], cold: [] }
const rows = []
const shown = new Set()
for (const [name, make, sort] of QUERIES) {
  const times = { first: [], again: [], cold: [] }
  let total = 0
  const timed = async (way, text) => {
    times[way].push(
      await cpuOf(async () => {
        const answer = await ask(text, sort)
        total = answer.total
        for (const hit of answer.hits) shown.add(hit.storyId)
      }),
    )
  }
  for (let n = 0; n < ROUNDS; n += 1) {
    const text = make(n)
    await change()
    await timed('first', text)
    await change()
    await timed('again', text)
    store.forgetAnswers()
    await timed('cold', text)
  }
  for (const way of Object.keys(ours)) ours[way].push(...times[way])
  rows.push({
    class: name,
    found: total,
    'never asked': p95(times.first),
    'asked again': p95(times.again),
    'nothing remembered': p95(times.cold),
  })
}

await feedPages()
const { mini, miniMb } = await buildMini()
const theirs = []
const sameClasses = []
QUERIES.forEach(([, make, , options], i) => {
  if (!options) return
  const times = []
  for (let n = 0; n < ROUNDS; n += 1) {
    const words = make(n).replace(' OR ', ' ').replace('*', '')
    times.push(cpuNow(() => mini.search(words, options)))
  }
  theirs.push(...times)
  sameClasses.push(...ours.first.slice(i * ROUNDS, (i + 1) * ROUNDS))
  rows[i].MiniSearch = p95(times)
})
console.table(rows)
console.log(
  `all classes, p95: ${p95(ours.first)} ms never asked, ${p95(ours.again)} ms asked again, ${p95(ours.cold)} ms with nothing remembered (wanted: 20); median ${median(ours.first)} ms`,
)
console.log(
  `classes MiniSearch has too, never asked, p95: ours ${p95(sameClasses)} ms; MiniSearch ${p95(theirs)} ms, its index ${miniMb} MB of heap`,
)

await store.close()
rmSync(dir, { recursive: true })

/** The feed's pages through Express, over a real socket: a change before each, so that none comes from the page cache. */
async function feedPages() {
  const known = new Map()
  for (const story of generateStories(count)) if (shown.has(story.id)) known.set(story.id, story)
  for (const story of known.values()) await commit(rowWrites(story))
  const now = new Date(Date.parse(lastNew.firstSeenAt) + 60_000).toISOString()
  const services = {
    store,
    queue: {},
    auth: {},
    access: { openReading: true, demoSignIn: false },
    clock: { now: () => now },
    audiences: [
      { id: 'quant-risk', name: 'Quant risk' },
      { id: 'portfolio', name: 'Portfolio' },
    ],
    sources: [],
    tape: [],
    market: { benchmark: 'SPY' },
    log: { info() {}, warn() {}, error: (error) => console.error(error) },
  }
  const server = createServer(createWeb(services)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const base = `http://127.0.0.1:${server.address().port}`
  const times = []
  let bytes = 0
  let rowsShown = 0
  for (let i = 0; i < ROUNDS; i += 1) {
    for (const [, make, sort] of QUERIES) {
      const text = make(i)
      await change()
      // The page cache gives a page for up to a second while changes pour in: an address of its own each time goes by it.
      const address = `${base}/?${new URLSearchParams({ q: text, sort, n: String(step) })}`
      let page = ''
      const cpu = await cpuOf(async () => {
        const answer = await fetch(address)
        if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
        page = await answer.text()
      })
      if (i > 0) times.push(cpu)
      bytes = Math.max(bytes, page.length)
      rowsShown = Math.max(rowsShown, page.split('data-id=').length - 1)
    }
  }
  console.log(
    `feed page of ${rowsShown} rows, the client’s part included: p95 ${p95(times)} ms, median ${median(times)} ms (wanted: p95 35); largest ${Math.round(bytes / 1000)} kB before packing`,
  )
  server.close()
  server.closeAllConnections()
}

async function buildMini() {
  const before = heap()
  const made = new MiniSearch({
    idField: 'id',
    fields: ['title', 'body'],
    searchOptions: { boost: { title: 5 } },
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  for (const { id, titleTokens, bodyTokens } of generateStories(count))
    made.add({ id, title: titleTokens.join(' '), body: bodyTokens.join(' ') })
  return { mini: made, miniMb: Math.round((heap() - before) / 1e6) }
}

function heap() {
  global.gc?.()
  return process.memoryUsage().heapUsed
}

async function cpuOf(work) {
  const from = process.cpuUsage()
  await work()
  const used = process.cpuUsage(from)
  return (used.user + used.system) / 1000
}
function cpuNow(work) {
  const from = process.cpuUsage()
  work()
  const used = process.cpuUsage(from)
  return (used.user + used.system) / 1000
}
function part(times, share) {
  const sorted = [...times].sort((a, b) => a - b)
  return Number(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1))
}
function p95(times) {
  return part(times, 0.95)
}
function median(times) {
  return part(times, 0.5)
}
