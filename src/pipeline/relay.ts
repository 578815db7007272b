import type { Desk } from './desk.js'

const BATCH = 500
/** One call moves this many batches at most; the next call goes on. */
const MAX_BATCHES = 100

/**
 * Feeds the queue from the store's outbox by unique key. Safe to run twice or by two processes: the queue knows the key, and
 * an entry is cleared only after the queue has the job. Returns how many were moved.
 */
export async function relayOutbox({ store, queue, ring }: Pick<Desk, 'store' | 'queue' | 'ring'>): Promise<number> {
  let moved = 0
  for (let i = 0; i < MAX_BATCHES; i++) {
    const entries = await store.outbox(BATCH)
    if (entries.length === 0) break
    await queue.enqueue(entries.map((e) => e.job))
    ring?.(new Set(entries.map((e) => e.job.queue)))
    await store.clearOutbox(entries.map((e) => e.id))
    moved += entries.length
  }
  return moved
}
