import { type Instant, QUEUES, type QueueName, type Source, type SourceHealth, type WorkerRecord } from '../../model/index.js'
import type { MarketFeed } from '../../pipeline/desk.js'
import { inTime, isNoAnswer } from '../../pipeline/in-time.js'
import { feedHealthId } from '../../pipeline/refresh-market.js'
import { isStoreCondition } from '../../pipeline/run-job.js'
import { workerRecords } from '../../pipeline/worker-journal.js'
import type { DeadJob, QueueCounts } from '../../queue/contract.js'
import type { WebServices } from '../services.js'

export interface DeskStatus {
  feeds: { feed: MarketFeed; health: SourceHealth | null }[]
  sources: { source: Source; health: SourceHealth | null }[]
  /** Null while the queue is away. */
  jobs: { queues: { name: QueueName; counts: QueueCounts }[]; dead: DeadJob[] } | null
  workers: WorkerRecord[]
  counts: { stories: number; articles: number }
  outbox: number
  seq: number
}

const MOST_DEAD = 25
const MOST_WORKERS = 50
/** A queue that has not answered by then is away. Wall time. */
const QUEUE_MS = 2_000

/** The desk's health as it stands. */
export async function readStatus(services: WebServices): Promise<DeskStatus> {
  const { store } = services
  const ids = services.sources.map((source) => source.id)
  const [healths, jobs, workers, stories, articles, outbox, seq] = await Promise.all([
    readHealth(services, ids),
    readJobs(services),
    workerRecords(store),
    store.count('story'),
    store.count('article'),
    store.outbox(100),
    store.seq(),
  ])
  return {
    feeds: await readFeeds(services),
    sources: services.sources.map((source) => ({ source, health: healths.get(source.id) ?? null })),
    jobs,
    workers: workers.slice(0, MOST_WORKERS),
    counts: { stories, articles },
    outbox: outbox.length,
    seq,
  }
}

/** What is known of jobs; null where the queue does not say so in time: the page is for those who want to know why. */
async function readJobs({ queue, clock }: WebServices): Promise<DeskStatus['jobs']> {
  const all = <T>(of: (name: QueueName) => Promise<T>) => Promise.all(QUEUES.map(of))
  const asked = inTime(
    () => Promise.all([all((name) => queue.counts(name)), all((name) => queue.dead(name, MOST_DEAD))]),
    QUEUE_MS,
  )
  const found = await asked.catch((error: unknown) => {
    if (isNoAnswer(error) || isStoreCondition(error)) return null
    throw error
  })
  if (!found) return null
  const [counts, dead] = found
  return {
    queues: QUEUES.map((name, i) => ({ name, counts: dueCounts(counts[i]!, clock.now()) })),
    dead: dead
      .flat()
      .sort((a, b) => (a.diedAt < b.diedAt ? 1 : -1))
      .slice(0, MOST_DEAD),
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
