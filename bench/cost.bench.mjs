// Processor time of one article in each stage: every stage is worked off by itself before the next begins, so that what the process
// spends meanwhile is that stage's, its threads and commits included. COST_N articles (default 400), after as many to warm up; with
// COST_FILL, once more after so many earlier articles were filled in.
import { QUEUES } from '../dist/src/model/index.js'
import { startWork } from '../dist/src/pipeline/work.js'
import { makeNews, openBenchDesk } from './desk.mjs'
import { fillDesk } from './fill.mjs'

const N = Number(process.env.COST_N ?? 400)
const FILL = Number(process.env.COST_FILL ?? 0)
const open = await openBenchDesk({ threads: 2 })
const { desk } = open
const news = makeNews(4 * N)
await round(news.slice(0, N))
const few = await tell(news.slice(N, 2 * N))
if (FILL > 0) {
  await fillDesk(desk, FILL, { say: (text) => process.stderr.write(`${text}\n`) })
  // What is kept in memory is built anew by the first articles.
  await round(news.slice(2 * N, 3 * N))
  const many = await tell(news.slice(3 * N))
  console.log(`${(many / few).toFixed(2)} times the processor time by article`)
}
await open.close()

async function tell(articles) {
  const spent = await round(articles)
  console.log(`with ${await desk.store.count('article')} articles stored:`)
  let total = 0
  for (const [queue, { ms, jobs }] of spent) {
    total += ms / N
    console.log(`${queue.padEnd(8)} ${(ms / N).toFixed(2).padStart(6)} ms an article (${(jobs / N).toFixed(2)} jobs)`)
  }
  const { page_count: pages } = desk.store.db.get('PRAGMA page_count')
  const stored = await desk.store.count('article')
  const memory = (process.memoryUsage().rss / 1e6).toFixed(0)
  console.log(
    `${'all'.padEnd(8)} ${total.toFixed(2).padStart(6)} ms an article; ${memory} MB resident; ${((pages * 4) / stored).toFixed(1)} KB stored an article; problems ${open.problems.length} ${open.problems[0] ?? ''}`,
  )
  return total
}

/** Puts articles on their way, and works the stages off one after the other. */
async function round(articles) {
  for (let at = 0; at < articles.length; at += 100) await open.publish(articles.slice(at, at + 100))
  const spent = new Map()
  // A later stage may send work back to an earlier one (a story that was built anew): round until nothing is left.
  while ((await left()) > 0)
    for (const stage of open.stages) {
      const before = process.cpuUsage()
      let jobs = 0
      const counting = {
        ...stage,
        handle(...args) {
          jobs += 1
          return stage.handle(...args)
        },
      }
      const working = startWork(desk, [counting], 'cost')
      while (await busy(stage.queue)) await new Promise((done) => setTimeout(done, 20))
      await working.stop()
      const used = process.cpuUsage(before)
      const s = spent.get(stage.queue) ?? { ms: 0, jobs: 0 }
      if (jobs > 0) spent.set(stage.queue, { ms: s.ms + (used.user + used.system) / 1e3, jobs: s.jobs + jobs })
    }
  return spent
}

async function busy(queue) {
  const { ready, leased } = await desk.queue.counts(queue, desk.clock.now())
  return ready + leased > 0 || (await desk.store.outbox(1)).length > 0
}

async function left() {
  let sum = (await desk.store.outbox(1)).length
  for (const queue of QUEUES) sum += (await desk.queue.counts(queue, desk.clock.now())).ready
  return sum
}
