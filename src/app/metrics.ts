import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { epochMs, QUEUES } from '../model/index.js'
import type { Desk } from '../pipeline/desk.js'
import { inTime } from '../pipeline/in-time.js'

export interface Metrics {
  /** Told of every job's end. */
  observe: NonNullable<Desk['observe']>
  contentType: string
  /** The text that Prometheus reads. Queues and sources are asked when it is. */
  text(): Promise<string>
}

/** Seconds: from a score's few milliseconds to a page that hangs. */
const BUCKETS = [0.005, 0.02, 0.1, 0.5, 1, 2, 5, 15, 60]

/** A part that has not answered a scrape by then is away. Wall time. */
const ANSWER_MS = 2_000

/** What an operator watches: latency by stage, depth and age of queues, freshness of sources, errors by kind, delay of the event loop. */
export function createMetrics(asked: () => Pick<Desk, 'store' | 'queue' | 'clock'>): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const stage = new Histogram({
    name: 'signaldesk_stage_seconds',
    help: 'Time a job took in its stage, by how it ended',
    labelNames: ['stage', 'outcome'],
    buckets: BUCKETS,
    registers,
  })
  const errors = new Counter({
    name: 'signaldesk_errors_total',
    help: 'Failed tries, by code',
    labelNames: ['stage', 'code'],
    registers,
  })
  const depth = new Gauge({ name: 'signaldesk_queue_jobs', help: 'Jobs in a queue', labelNames: ['queue', 'state'], registers })
  const age = new Gauge({
    name: 'signaldesk_queue_oldest_seconds',
    help: 'How long the oldest ready job has waited',
    labelNames: ['queue'],
    registers,
  })
  const silence = new Gauge({
    name: 'signaldesk_source_silence_seconds',
    help: 'Time since a source last answered',
    labelNames: ['source', 'status'],
    registers,
  })

  const byStatus = new Gauge({
    name: 'signaldesk_sources',
    help: 'Sources by state; one that never answered has no silence yet',
    labelNames: ['status'],
    registers,
  })
  const reachable = new Gauge({
    name: 'signaldesk_reachable',
    help: '1 where store or queue answered this scrape, 0 where it did not: its figures are left out',
    labelNames: ['part'],
    registers,
  })

  /** Figures of a part that is away are left out; the others are told all the same. */
  async function ask(part: 'store' | 'queue', work: () => Promise<void>): Promise<void> {
    const answered = await inTime(work, ANSWER_MS).then(
      () => true,
      () => false,
    )
    reachable.set({ part }, answered ? 1 : 0)
  }

  async function askQueues({ queue, clock }: Pick<Desk, 'queue' | 'clock'>): Promise<void> {
    const now = clock.now()
    depth.reset()
    age.reset()
    const all = await Promise.all(QUEUES.map(async (name) => [name, await queue.counts(name, now)] as const))
    for (const [name, counts] of all) {
      for (const state of ['ready', 'delayed', 'leased', 'dead'] as const) depth.set({ queue: name, state }, counts[state])
      age.set({ queue: name }, counts.oldestReadyAt === null ? 0 : (epochMs(now) - epochMs(counts.oldestReadyAt)) / 1000)
    }
  }

  async function askSources({ store, clock }: Pick<Desk, 'store' | 'clock'>): Promise<void> {
    silence.reset()
    byStatus.reset()
    for await (const { value } of store.all('health')) {
      byStatus.inc({ status: value.status })
      if (value.lastSuccessAt === null) continue
      const seconds = (epochMs(clock.now()) - epochMs(value.lastSuccessAt)) / 1000
      silence.set({ source: value.sourceId, status: value.status }, seconds)
    }
  }

  return {
    observe({ queue, outcome, seconds, code }) {
      stage.observe({ stage: queue, outcome }, seconds)
      if (code) errors.inc({ stage: queue, code })
    },
    contentType: registry.contentType,
    async text() {
      const desk = asked()
      await Promise.all([ask('queue', () => askQueues(desk)), ask('store', () => askSources(desk))])
      return registry.metrics()
    },
  }
}
