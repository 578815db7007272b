import { performance } from 'node:perf_hooks'
import type { NewJob } from '../../model/index.js'
import type { OutboxEntry } from '../contract.js'
import { logKey, outboxKey } from './documents.js'
import type { Models } from './schemas.js'

/** Jobs of this process's own steps remembered; beyond them the server is asked. */
const MAX_KEPT = 2_000
/** However busy a process is with its own, it looks this often for what others have left. Wall time. */
const LOOK_EVERY_MS = 500
/** Jobs handed on are taken out of the server's list so many at a time. */
const CLEAR_AT = 16

/**
 * Jobs committed and not yet handed to the queue. A process remembers those of its own steps, which are nearly all that it will ever hand
 * on, and takes them out of the server's list some at a time. What it forgets by being killed is handed on once more, and the queue knows
 * the keys.
 */
export class Outbox {
  private readonly own = new Map<string, NewJob>()
  private cleared: string[] = []
  private lookedAt = Number.NEGATIVE_INFINITY

  constructor(private readonly models: Pick<Models, 'outbox'>) {}

  /** Takes in the jobs of a batch that this process has decided and applied. */
  remember(commit: number, jobs: readonly NewJob[]): void {
    jobs.forEach((job, i) => {
      this.own.set(outboxKey(commit, i), job)
    })
    if (this.own.size > MAX_KEPT) this.own.clear()
  }

  /** The oldest first, of what is applied for sure. `applied` is asked only where the server is. */
  async read(limit: number, applied: () => Promise<number>): Promise<OutboxEntry[]> {
    if (this.own.size > 0 && performance.now() - this.lookedAt < LOOK_EVERY_MS) return this.ownEntries(limit)
    const below = logKey((await applied()) + 1)
    await this.flush()
    this.lookedAt = performance.now()
    const remembered = [...this.own.keys()]
    const docs = await this.models.outbox
      .find({ _id: { $lt: below } })
      .sort({ _id: 1 })
      .limit(limit)
      .lean()
    // What another process has handed on is there no more.
    const there = new Set(docs.map((doc) => doc._id))
    const end = docs.length < limit ? below : docs.at(-1)!._id
    for (const id of remembered) if (id < end && !there.has(id)) this.own.delete(id)
    return docs.map((doc) => ({ id: doc._id, job: JSON.parse(doc.job) as NewJob }))
  }

  async clear(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.own.delete(id)
    this.cleared.push(...ids)
    if (this.cleared.length >= CLEAR_AT) await this.flush()
  }

  /** Takes what was handed on out of the server's list. */
  async flush(): Promise<void> {
    const ids = this.cleared
    if (ids.length === 0) return
    this.cleared = []
    try {
      await this.models.outbox.deleteMany({ _id: { $in: ids } })
    } catch (error) {
      this.cleared.push(...ids)
      throw error
    }
  }

  private ownEntries(limit: number): OutboxEntry[] {
    const entries: OutboxEntry[] = []
    for (const [id, job] of this.own) {
      if (entries.length >= limit) break
      entries.push({ id, job })
    }
    return entries
  }
}
