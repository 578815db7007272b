// Articles a second through every stage, from a page's HTML to a searchable, scored story with a draft: embedded engines, one
// machine. Prints wall and processor time by article, each stage's own time, memory, and how it holds with the store full.
// THROUGHPUT_N articles (default 600); THROUGHPUT_SEED stored ones before (default 0).
import { performance } from 'node:perf_hooks'
import { startWork } from '../dist/src/pipeline/work.js'
import { makeNews, openBenchDesk } from './desk.mjs'

const N = Number(process.env.THROUGHPUT_N ?? 600)
const THREADS = Number(process.env.THROUGHPUT_THREADS ?? 2)
const open = await openBenchDesk({ threads: THREADS })
const { desk } = open
const spent = new Map()
const stages = open.stages.map((stage) => ({
  ...stage,
  async handle(...args) {
    const from = performance.now()
    await stage.handle(...args)
    const s = spent.get(stage.queue) ?? { n: 0, ms: 0 }
    spent.set(stage.queue, { n: s.n + 1, ms: s.ms + performance.now() - from })
  },
}))

const articles = makeNews(N + 60)
const working = startWork(desk, stages, 'bench')
// Threads load their resources on their first text.
await open.publish(articles.slice(N))
await settled(60)
spent.clear()
const cpu = process.cpuUsage()
const from = performance.now()
for (let at = 0; at < N; at += 100) await open.publish(articles.slice(at, at + 100))
await settled(N + 60)
const wall = (performance.now() - from) / 1000
const used = process.cpuUsage(cpu)
const cpuS = (used.user + used.system) / 1e6
await working.stop()
const { total } = await desk.store.search({
  query: { text: '', root: { kind: 'all' }, problems: [] },
  audience: desk.audiences[0].id,
  sort: 'time',
  limit: 1,
})
console.log(
  `${N} articles in ${wall.toFixed(1)} s: ${(N / wall).toFixed(1)} a second on ${THREADS} threads; processor ${((cpuS * 1000) / N).toFixed(1)} ms an article`,
)
console.log(
  `searchable stories ${total}; resident memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB; problems ${open.problems.length} ${open.problems[0] ?? ''}`,
)
for (const [queue, { n, ms }] of spent)
  console.log(`${queue.padEnd(8)} ${String(n).padStart(6)} jobs  ${(ms / n).toFixed(1)} ms each, waiting included`)
await open.close()

/** Until so many stories are scored and nothing is left but visits of another day. */
async function settled(count) {
  for (;;) {
    await new Promise((done) => setTimeout(done, 100))
    let left = 0
    for (const { queue } of stages) {
      const c = await desk.queue.counts(queue)
      if (process.env.THROUGHPUT_DEBUG) process.stderr.write(`${queue}:${c.ready}/${c.leased} `)
      left += c.ready + c.leased
    }
    if (process.env.THROUGHPUT_DEBUG) process.stderr.write('\n')
    if (left === 0 && (await desk.store.outbox(1)).length === 0 && (await desk.store.count('analysis')) >= count) return
  }
}
