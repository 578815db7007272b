// The queueing model against the desk: pages come at random moments (Poisson), each takes a random time to fetch (exponential, mean
// QUEUEING_MS), the ingest stage has eight places. How long an article waits for a place is measured, and set beside what M/M/c says.
import { relayOutbox } from '../dist/src/pipeline/relay.js'
import { startWork } from '../dist/src/pipeline/work.js'
import { makeNews, openBenchDesk } from './desk.mjs'
import { erlangC } from './erlang.mjs'
import { randomFrom } from './stories.mjs'

const MEAN_MS = Number(process.env.QUEUEING_MS ?? 400)
const N = Number(process.env.QUEUEING_N ?? 600)
const LOADS = (process.env.QUEUEING_LOADS ?? '0.6,0.8,0.9').split(',').map(Number)

console.log(`${N} arrivals each; mean service ${MEAN_MS} ms and what the desk adds to it`)
for (const load of LOADS) console.log(await measure(load))

async function measure(load) {
  const random = randomFrom(Math.round(load * 1000))
  const exponential = (mean) => -mean * Math.log(1 - random())
  const open = await openBenchDesk({ threads: 1 })
  const ingest = open.stages.find((stage) => stage.queue === 'ingest')
  const { fetch } = open.desk.fetcher
  open.desk.fetcher.fetch = async (request) => {
    await new Promise((done) => setTimeout(done, exponential(MEAN_MS)))
    return fetch(request)
  }
  const asked = new Map()
  const waits = new Map()
  const services = new Map()
  const timed = {
    ...ingest,
    async handle(desk, payload, step) {
      const from = performance.now()
      waits.set(payload.articleId, from - asked.get(payload.articleId))
      await ingest.handle(desk, payload, step)
      services.set(payload.articleId, performance.now() - from)
    },
  }
  const working = startWork(open.desk, [timed], 'bench')
  const gap = MEAN_MS / (ingest.concurrency * load)
  const start = performance.now()
  let at = 0
  for (const article of makeNews(N)) {
    at += exponential(gap)
    await new Promise((done) => setTimeout(done, Math.max(0, start + at - performance.now())))
    const came = performance.now()
    const [id] = await open.publish([article])
    asked.set(id, came)
    await relayOutbox(open.desk)
    working.ring(['ingest'])
  }
  while (services.size < N) await new Promise((done) => setTimeout(done, 50))
  const arrivals = N / (at / 1000)
  await working.stop()
  await open.close()
  const ids = [...asked.keys()]
  const mean = (values) => values.reduce((sum, x) => sum + x, 0) / values.length
  const service = mean([...services.values()]) / 1000
  const model = erlangC(arrivals, 1 / service, ingest.concurrency)
  const ideal = idealWaits(
    ids.map((id) => [asked.get(id), services.get(id)]),
    ingest.concurrency,
  )
  return `load ${model.load.toFixed(2)} (${arrivals.toFixed(1)} a second, service ${(service * 1000).toFixed(0)} ms): waited ${mean([...waits.values()]).toFixed(0)} ms; M/M/${ingest.concurrency} says ${(model.wait * 1000).toFixed(0)} ms, an ideal queue with these very arrivals and services ${mean(ideal).toFixed(0)} ms`
}

/** First come, first served, without any cost of its own: each goes to the place that is free first. */
function idealWaits(jobs, places) {
  const free = new Array(places).fill(0)
  return jobs.map(([at, service]) => {
    const place = free.indexOf(Math.min(...free))
    const from = Math.max(at, free[place])
    free[place] = from + service
    return from - at
  })
}
