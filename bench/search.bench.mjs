// Search and the feed page over many generated stories, beside MiniSearch on the same ones, in processor milliseconds (a busy machine
// does not distort them). BENCH_STORIES sets how many (100,000), BENCH_KEEP a file to keep them in.
// Each class is asked in three ways: never asked before; asked before, and one story new and one changed since (what a desk
// that takes in stories meets); and by MiniSearch, where it has such a query.
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
/** Stories that come in while the bench runs. */
const SPARE = 2_000

/** The published mix: rank of a word in the generator's frequency order decides rare, middling and common. `mini` is MiniSearch's way of asking. */
const QUERIES = [
  ['no words, top', '', 'relevance'],
  ['no words, newest', '', 'time'],
  ['no words, by score', '', 'importance'],
  ['rare word', wordAt(20_000), 'relevance', {}],
  ['middling word', wordAt(800), 'relevance', {}],
  ['common word', wordAt(0), 'relevance', {}],
  ['common word, newest', wordAt(1), 'time'],
  ['two common words', `${wordAt(2)} ${wordAt(5)}`, 'relevance', { combineWith: 'AND' }],
  ['common OR common', `${wordAt(3)} OR ${wordAt(8)}`, 'relevance', { combineWith: 'OR' }],
  ['common and rare', `${wordAt(4)} ${wordAt(9_000)}`, 'relevance', { combineWith: 'AND' }],
  ['phrase of middling words', `"${wordAt(60)} ${wordAt(90)}"`, 'relevance'],
  ['prefix of three letters', `${wordAt(700).slice(0, 3)}*`, 'relevance', { prefix: true }],
  ['minus a common word', `${wordAt(300)} -${wordAt(6)}`, 'relevance'],
  ['ticker and score', 'ticker:T012 score:>50', 'importance'],
  ['type, tier, date', 'type:leverage tier:A after:2026-03-01', 'time'],
  ['words and fields', `${wordAt(40)} sentiment:negative figure:>1bn`, 'relevance'],
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

const ours = { first: [], again: [] }
const rows = []
const shown = new Set()
for (const [name, text, sort] of QUERIES) {
  const times = { first: [], again: [] }
  let total = 0
  for (let i = 0; i < ROUNDS; i += 1) {
    store.forgetAnswers()
    times.first.push(await cpuOf(() => ask(text, sort)))
    await change()
    times.again.push(
      await cpuOf(async () => {
        const answer = await ask(text, sort)
        total = answer.total
        for (const hit of answer.hits) shown.add(hit.storyId)
      }),
    )
  }
  ours.first.push(...times.first)
  ours.again.push(...times.again)
  rows.push({ class: name, found: total, first: p95(times.first), 'after a change': p95(times.again) })
}

const { mini, miniMb } = await buildMini()
const theirs = []
const sameClasses = { first: [], again: [] }
QUERIES.forEach(([, text, , options], i) => {
  if (!options) return
  const words = text.replace(' OR ', ' ').replace('*', '')
  const times = []
  for (let round = 0; round < ROUNDS; round += 1) times.push(cpuNow(() => mini.search(words, options)))
  theirs.push(...times)
  sameClasses.first.push(...ours.first.slice(i * ROUNDS, (i + 1) * ROUNDS))
  sameClasses.again.push(...ours.again.slice(i * ROUNDS, (i + 1) * ROUNDS))
  rows[i].MiniSearch = p95(times)
})
console.table(rows)
console.log(
  `all classes, p95: ${p95(ours.first)} ms never asked before, ${p95(ours.again)} ms after a change (wanted: 20); median ${median(ours.again)} ms`,
)
console.log(
  `classes MiniSearch has too, p95: ours ${p95(sameClasses.first)} ms first, ${p95(sameClasses.again)} ms after a change; MiniSearch ${p95(theirs)} ms, its index ${miniMb} MB of heap`,
)

await feedPages()
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
    for (const [, text, sort] of QUERIES) {
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
