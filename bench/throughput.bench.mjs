// Articles a second through every stage, from a page's HTML to a searchable, scored story with a draft: embedded engines, one
// machine, from a cold start, as many articles under way as a backlog would have. Prints wall and processor time by article, the main
// thread's share, each stage's own time and the most memory the process ever held.
// THROUGHPUT_N articles (default 5,000); THROUGHPUT_THREADS reading and analysing (default 1, as the desk's settings have it).
import { startWork } from '../dist/src/pipeline/work.js'
import { makeNews, openBenchDesk } from './desk.mjs'
import { feed, settled } from './settled.mjs'
import { mainThreadMs } from './thread-time.mjs'

const N = Number(process.env.THROUGHPUT_N ?? 5_000)
const THREADS = Number(process.env.THROUGHPUT_THREADS ?? 1)
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

const working = startWork(desk, stages, 'bench')
const cpu = process.cpuUsage()
const mainBefore = mainThreadMs()
const from = performance.now()
for (let at = 0; at < N; at += 1_000) await feed(open, working, makeNews(Math.min(1_000, N - at), at))
await settled(open)
const wall = (performance.now() - from) / 1000
const used = process.cpuUsage(cpu)
const cpuMs = (used.user + used.system) / 1e3
const mainMs = mainThreadMs() - mainBefore
await working.stop()
const { total } = await desk.store.search({
  query: { text: '', root: { kind: 'all' }, problems: [] },
  audience: desk.audiences[0].id,
  sort: 'time',
  limit: 1,
})
const rate = N / wall
const peakMb = process.resourceUsage().maxRSS / 1024
console.log(
  `${N} articles in ${wall.toFixed(1)} s: ${rate.toFixed(1)} a second (${(rate / 100).toFixed(2)} of the 100 aimed at), ${THREADS} reading and analysing`,
)
console.log(
  `processor ${(cpuMs / N).toFixed(2)} ms an article${Number.isNaN(mainMs) ? '' : `, ${(mainMs / N).toFixed(2)} ms of it the main thread`}`,
)
console.log(`memory ${peakMb.toFixed(0)} MB at most (${(peakMb / 700).toFixed(2)} of 700)`)
console.log(`searchable stories ${total}; problems ${open.problems.length} ${open.problems[0] ?? ''}`)
for (const [queue, { n, ms }] of spent)
  console.log(`${queue.padEnd(8)} ${String(n).padStart(6)} jobs  ${(ms / n).toFixed(1)} ms each, waiting included`)
await open.close()
