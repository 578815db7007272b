import type { QueueName } from '../model/index.js'
import type { Queue } from '../queue/contract.js'
import type { Desk } from './desk.js'

const BATCH = 500
/** One call moves this many batches at most; the next call goes on. */
const MAX_BATCHES = 100

interface Moved {
  count: number
  queues: Set<QueueName>
}

const NOTHING: Readonly<Moved> = { count: 0, queues: new Set() }

/** The run under way in this process, and the one that follows it, by the queue that they feed. */
type Runs = WeakMap<Queue, { now: Promise<Moved>; next?: Promise<Moved> }>
const runs: Runs = new WeakMap()
const ownRuns: Runs = new WeakMap()

/**
 * Feeds the queue from the store's outbox by unique key. Safe to run twice or by two processes: the queue knows the key, and
 * an entry is cleared only after the queue has the job. Returns how many were moved. Whoever asks while a run is under way shares the
 * next one, which begins after their jobs were committed: a busy desk does not feed the same jobs once for each that has ended.
 * `own`: what this process has committed, which on a store that several share saves each from feeding what the others are about to.
 */
export async function relayOutbox(
  { store, queue, ring }: Pick<Desk, 'store' | 'queue' | 'ring'>,
  { own = false }: { own?: boolean } = {},
): Promise<number> {
  const run = (own ? ownRuns : runs).get(queue)
  const start = () => begin(store, queue, own)
  const { count, queues } = await (run ? (run.next ??= run.now.then(start, start)) : start())
  // The run that was under way may have moved their jobs already.
  const earlier = run ? await run.now.catch(() => NOTHING) : NOTHING
  if (count + earlier.count > 0) ring?.(new Set([...earlier.queues, ...queues]))
  return count
}

function begin(store: Desk['store'], queue: Queue, own: boolean): Promise<Moved> {
  const under = own ? ownRuns : runs
  const run: { now: Promise<Moved>; next?: Promise<Moved> } = { now: relay(store, queue, own) }
  under.set(queue, run)
  const over = () => {
    // Where somebody waits for the next run, that one takes this place.
    if (under.get(queue) === run && !run.next) under.delete(queue)
  }
  run.now.then(over, over)
  return run.now
}

async function relay(store: Desk['store'], queue: Queue, own: boolean): Promise<Moved> {
  const moved: Moved = { count: 0, queues: new Set() }
  for (let i = 0; i < MAX_BATCHES; i++) {
    const entries = await store.outbox(BATCH, { own })
    if (entries.length === 0) break
    await queue.enqueue(entries.map((e) => e.job))
    for (const { job } of entries) moved.queues.add(job.queue)
    await store.clearOutbox(entries.map((e) => e.id))
    moved.count += entries.length
    // What was committed meanwhile is moved by whoever committed it.
    if (entries.length < BATCH) break
  }
  return moved
}
