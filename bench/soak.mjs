// A soak: the whole desk at a steady load for SOAK_MINUTES (default 30), with memory, time from page to scored story and backlog written
// down every few seconds. Ends with status 1 where memory or time grew: soak-verdict.mjs says what counts as growth.
//   npm run soak [PLOT.svg]
// The load is SOAK_LOAD (default 0.8) of what the desk does in a first measurement, or SOAK_RATE articles a second. Before it the desk is given
// SOAK_STORED articles of the last four weeks (default 100,000; none in a run of less than five minutes), so that it is measured as one that has run for long and not while it is still
// filling up: that its cost hangs little on what is stored is `npm run bench flat`'s to show. Where the machine gets
// slower on the way, new articles are held back rather than heaped up, and how often is said: growth is asked for, not speed.
import { writeFileSync } from 'node:fs'
import { relayOutbox } from '../dist/src/pipeline/relay.js'
import { startWork } from '../dist/src/pipeline/work.js'
import { makeNews, openBenchDesk } from './desk.mjs'
import { fillDesk } from './fill.mjs'
import { plotSoak } from './plot.mjs'
import { judgeSoak, percentile } from './soak-verdict.mjs'

const MINUTES = Number(process.env.SOAK_MINUTES ?? 30)
const LOAD = Number(process.env.SOAK_LOAD ?? 0.8)
const STORED = Number(process.env.SOAK_STORED ?? (MINUTES < 5 ? 0 : 100_000))
const STORED_DAYS = 28
const SAMPLE_MS = MINUTES < 5 ? 1_000 : 5_000
/** Articles of one measurement of what the desk can do, and how many measurements: the middle one counts. */
const MEASURED = MINUTES < 5 ? 200 : 500
const MEASUREMENTS = 3
/** Articles under way at most, as seconds of the load. */
const HELD_BACK_AT_S = 5

const open = await openBenchDesk({ threads: 2 })
const { desk } = open
/** Articles under way, by when they were published; and what those that were scored took. The run holds nothing of the others. */
const pending = new Map()
let took = []
const stages = open.stages.map((stage) => (stage.queue === 'score' ? { ...stage, handle: scoring(stage) } : stage))
let made = 0
if (STORED > 0) await store()
const working = startWork(desk, stages, 'soak')

const most = await capacity()
const rate = Number(process.env.SOAK_RATE) || LOAD * most
const title = `${rate.toFixed(1)} articles a second for ${MINUTES} minutes beside ${STORED} stored, ${((100 * rate) / most).toFixed(0)}% of what the desk did at its start`
console.log(title)
let heldBack = 0
const samples = await soak(rate, MINUTES * 60_000)
await working.stop()
await open.close()
const verdict = judgeSoak(samples)
console.log(`${made} articles; held back ${heldBack} times; problems ${open.problems.length} ${open.problems[0] ?? ''}`)
for (const line of verdict.lines) console.log(line)
const [plot] = process.argv.slice(2)
if (plot) writeFileSync(plot, plotSoak(samples, { title }))
process.exit(verdict.flat && open.problems.length === 0 ? 0 : 1)

/** Fills the desk; the first story goes through all stages, and the others are made after it. */
async function store() {
  const first = startWork(desk, open.stages, 'fill')
  await open.publish(makeNews(2, 20_000_000))
  await settled()
  await first.stop()
  await fillDesk(desk, STORED, { days: STORED_DAYS })
}

/** Articles a second when there is always something to do. The first measurement warms the process up, and does not count. */
async function capacity() {
  const found = []
  for (let i = 0; i <= MEASUREMENTS; i++) {
    const from = performance.now()
    await publish(MEASURED)
    await settled()
    if (i > 0) found.push(MEASURED / ((performance.now() - from) / 1000))
  }
  pending.clear()
  return percentile(found, 0.5)
}

async function soak(perSecond, forMs) {
  const samples = []
  const start = performance.now()
  let published = 0
  let skipped = 0
  let sampledAt = start
  took = []
  while (performance.now() - start < forMs) {
    const due = Math.floor(((performance.now() - start) / 1000) * perSecond) - skipped
    if (due > published && pending.size > HELD_BACK_AT_S * perSecond) {
      skipped += due - published
      heldBack += 1
    } else if (due > published) {
      await publish(Math.min(due - published, 50))
      published = Math.min(due, published + 50)
    }
    if (performance.now() - sampledAt >= SAMPLE_MS) {
      sampledAt = performance.now()
      globalThis.gc?.()
      const memory = process.memoryUsage()
      samples.push({
        seconds: (sampledAt - start) / 1000,
        rss: memory.rss / 1e6,
        heap: memory.heapUsed / 1e6,
        p50: percentile(took, 0.5),
        p95: percentile(took, 0.95),
        waiting: pending.size,
      })
      took = []
    }
    await new Promise((done) => setTimeout(done, 20))
  }
  return samples
}

async function publish(count) {
  const now = performance.now()
  for (const id of await open.publish(makeNews(count, made))) pending.set(id, now)
  made += count
  await relayOutbox(desk)
  working.ring(['ingest'])
}

/** Notes how long each article under way took until its story was scored. */
function scoring(stage) {
  return async (d, payload, step) => {
    await stage.handle(d, payload, step)
    const story = await desk.store.get('story', payload.storyId)
    for (const { articleId } of story?.value.members ?? []) {
      const from = pending.get(articleId)
      if (from === undefined) continue
      took.push(performance.now() - from)
      pending.delete(articleId)
    }
  }
}

async function settled() {
  for (;;) {
    await new Promise((done) => setTimeout(done, 100))
    let left = (await desk.store.outbox(1)).length
    for (const { queue } of stages) {
      const { ready, leased } = await desk.queue.counts(queue, desk.clock.now())
      left += ready + leased
    }
    if (left === 0) return
  }
}
