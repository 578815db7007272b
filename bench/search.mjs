// Search and feed over many generated stories: `npm run build && node bench/search.mjs [stories] [--keep FILE]`.
// Prints one line a query class with median and p95 in milliseconds, as JSON Lines on standard output: `wall` by the clock,
// `cpu` of the processor's time, which a busy machine does not distort.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseQuery } from '../dist/src/search/index.js'
import { openSqliteStore } from '../dist/src/store/index.js'
import { generateStories, wordAt } from './stories.mjs'

const count = Number(process.argv[2] ?? 100_000)
const keep = process.argv.indexOf('--keep') > 0 ? process.argv[process.argv.indexOf('--keep') + 1] : null
const ROUNDS = 15

/** The published mix: rank of a word in the generator's frequency order decides rare, middling and common. */
const QUERIES = {
  'no words, newest': ['', 'time'],
  'no words, by score': ['', 'importance'],
  'rare word': [wordAt(20_000), 'relevance'],
  'middling word': [wordAt(800), 'relevance'],
  'common word': [wordAt(0), 'relevance'],
  'common word, newest': [wordAt(1), 'time'],
  'two common words': [`${wordAt(2)} ${wordAt(5)}`, 'relevance'],
  'common OR common': [`${wordAt(3)} OR ${wordAt(8)}`, 'relevance'],
  'common and rare': [`${wordAt(4)} ${wordAt(9_000)}`, 'relevance'],
  'phrase of middling words': [`"${wordAt(60)} ${wordAt(90)}"`, 'relevance'],
  'prefix of three letters': [`${wordAt(700).slice(0, 3)}*`, 'relevance'],
  'minus a common word': [`${wordAt(300)} -${wordAt(6)}`, 'relevance'],
  'ticker and score': ['ticker:T012 score:>50', 'importance'],
  'type, tier, date': ['type:leverage tier:A after:2026-03-01', 'time'],
  'words and fields': [`${wordAt(40)} sentiment:negative figure:>1bn`, 'relevance'],
}

const dir = mkdtempSync(join(tmpdir(), 'desk-bench-'))
const path = keep ?? join(dir, 'bench.db')
const fresh = !existsSync(path)
const store = openSqliteStore(path)
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`)

if (fresh) {
  const began = performance.now()
  let writes = []
  let batch = 0
  const flush = async () => {
    batch += 1
    await store.commit({ stepKey: `seed-${batch}`, writes, jobs: [] })
    writes = []
  }
  for (const doc of generateStories(count)) {
    writes.push({ op: 'put', kind: 'search', knownAt: doc.firstSeenAt, value: doc })
    if (writes.length === 1000) await flush()
  }
  if (writes.length > 0) await flush()
  say({ step: 'seed', stories: count, perSecond: Math.round((count / (performance.now() - began)) * 1000) })
}

const began = performance.now()
const cpuBegan = process.cpuUsage()
const ask = (text, sort) => store.search({ query: parseQuery(text), audience: 'quant-risk', sort, limit: 30, facets: true })
await ask('', 'time')
say({
  step: 'first search (loads the catalogue)',
  wallMs: Math.round(performance.now() - began),
  cpuMs: Math.round(process.cpuUsage(cpuBegan).user / 1000),
  rssMb: Math.round(process.memoryUsage().rss / 1e6),
})

const every = { wall: [], cpu: [] }
for (const [name, [text, sort]] of Object.entries(QUERIES)) {
  const times = { wall: [], cpu: [] }
  let total = 0
  for (let i = 0; i < ROUNDS; i += 1) {
    // Nothing remembered: every round stands for a first asking after a change.
    store.forgetAnswers()
    const at = performance.now()
    const cpu = process.cpuUsage()
    total = (await ask(text, sort)).total
    const used = process.cpuUsage(cpu)
    times.wall.push(performance.now() - at)
    times.cpu.push((used.user + used.system) / 1000)
  }
  every.wall.push(...times.wall)
  every.cpu.push(...times.cpu)
  say({ query: name, text, total, wall: spread(times.wall), cpu: spread(times.cpu) })
}
say({ query: 'ALL', wall: spread(every.wall), cpu: spread(every.cpu) })
await store.close()
rmSync(dir, { recursive: true })

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (part) => Number(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))].toFixed(2))
  return { median: at(0.5), p95: at(0.95) }
}
