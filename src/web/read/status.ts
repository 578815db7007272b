import { type Instant, QUEUES, type QueueName, type Source, type SourceHealth, type WorkerRecord } from '../../model/index.js'
import type { MarketFeed } from '../../pipeline/desk.js'
import { feedHealthId } from '../../pipeline/refresh-market.js'
import { workerRecords } from '../../pipeline/worker-journal.js'
import type { DeadJob, QueueCounts } from '../../queue/contract.js'
import type { WebServices } from '../services.js'

export interface DeskStatus {
  feeds: { feed: MarketFeed; health: SourceHealth | null }[]
  sources: { source: Source; health: SourceHealth | null }[]
  queues: { name: QueueName; counts: QueueCounts }[]
  dead: DeadJob[]
  workers: WorkerRecord[]
  counts: { stories: number; articles: number }
  outbox: number
  seq: number
}

const MOST_DEAD = 25
const MOST_WORKERS = 50

/** The desk's health as it stands. */
export async function readStatus(services: WebServices): Promise<DeskStatus> {
  const { store, queue } = services
  const ids = services.sources.map((source) => source.id)
  const [healths, counts, dead, workers, stories, articles, outbox, seq] = await Promise.all([
    readHealth(services, ids),
    Promise.all(QUEUES.map((name) => queue.counts(name))),
    Promise.all(QUEUES.map((name) => queue.dead(name, MOST_DEAD))),
    workerRecords(store),
    store.count('story'),
    store.count('article'),
    store.outbox(100),
    store.seq(),
  ])
  return {
    feeds: await readFeeds(services),
    sources: services.sources.map((source) => ({ source, health: healths.get(source.id) ?? null })),
    queues: QUEUES.map((name, i) => ({ name, counts: dueCounts(counts[i]!, services.clock.now()) })),
    dead: dead
      .flat()
      .sort((a, b) => (a.diedAt < b.diedAt ? 1 : -1))
      .slice(0, MOST_DEAD),
    workers: workers.slice(0, MOST_WORKERS),
    counts: { stories, articles },
    outbox: outbox.length,
    seq,
  }
}

async function readFeeds(services: WebServices): Promise<DeskStatus['feeds']> {
  const feeds = services.marketFeeds ?? []
  const ids = feeds.map(({ provider }) => feedHealthId(provider.id))
  const healths = await readHealth(services, ids)
  return feeds.map((feed, i) => ({ feed, health: healths.get(ids[i]!) ?? null }))
}

/** An engine may count a job as ready that the desk's clock has not come to: it is shown as one for later. */
export const dueCounts = (counts: QueueCounts, now: Instant): QueueCounts =>
  counts.oldestReadyAt && counts.oldestReadyAt > now ? { ...counts, ready: 0, delayed: counts.delayed + counts.ready } : counts

/** Health records by source id, in portions the store takes. */
export async function readHealth(services: WebServices, ids: readonly string[]): Promise<Map<string, SourceHealth>> {
  const found = new Map<string, SourceHealth>()
  for (let i = 0; i < ids.length; i += 500) {
    for (const one of await services.store.getMany('health', ids.slice(i, i + 500))) found.set(one.id, one.value)
  }
  return found
}
