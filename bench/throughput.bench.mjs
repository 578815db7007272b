// Articles a second through every stage, from a page's HTML to a searchable, scored story with a draft: embedded engines, one
// machine, from a cold start, as many articles under way as a backlog would have. Prints wall and processor time by article, the main
// thread's share, each stage's own time and the most memory the process ever held.
// THROUGHPUT_N articles (default 5,000); THROUGHPUT_THREADS reading and analysing (default 1, as the desk's settings have it).
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { relayOutbox } from '../dist/src/pipeline/relay.js'
import { startWork } from '../dist/src/pipeline/work.js'
import { makeNews, openBenchDesk } from './desk.mjs'

const N = Number(process.env.THROUGHPUT_N ?? 5_000)
const THREADS = Number(process.env.THROUGHPUT_THREADS ?? 1)
/** Articles put on their way at once, and under way at most. */
const AT_ONCE = 100
const UNDER_WAY = 400

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
for (let at = 0; at < N; at += AT_ONCE) {
  while (at - (spent.get('assign')?.n ?? 0) > UNDER_WAY) await new Promise((done) => setTimeout(done, 10))
  await open.publish(makeNews(Math.min(AT_ONCE, N - at), at))
  await relayOutbox(desk)
  working.ring(['ingest'])
}
await settled()
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

/** Processor time of this thread so far, where the system tells (Linux counts it in hundredths of a second). */
function mainThreadMs() {
  try {
    const stat = readFileSync(`/proc/self/task/${process.pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return 10 * (Number(fields[11]) + Number(fields[12]))
  } catch {
    return Number.NaN
  }
}

/** Until nothing is left but visits of another day. */
async function settled() {
  for (;;) {
    await new Promise((done) => setTimeout(done, 100))
    let left = 0
    for (const { queue } of stages) {
      const { ready, leased } = await desk.queue.counts(queue, desk.clock.now())
      left += ready + leased
    }
    if (left === 0 && (await desk.store.outbox(1)).length === 0 && (await desk.store.count('analysis')) >= N) return
  }
}
