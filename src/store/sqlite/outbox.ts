import type { NewJob } from '../../model/index.js'
import type { OutboxEntry } from '../contract.js'
import type { SqlDatabase } from './database.js'

/** Entries of this process that are remembered; where nobody hands them on, it is not one that works. */
const OWN_KEPT = 1_000
/** What was handed on may stand in the file for so long: it goes with the next commit, if there is one by then. */
const CLEAR_WITHIN_MS = 20

/** Jobs that commits have left in the file until the queue has them. */
export class Outbox {
  /** What this process's commits have left, so that it need not ask the file, nor hand on what other processes are about to. */
  private readonly own = new Map<string, NewJob>()
  private isOwnWhole = true
  /** Handed on, and soon out of the file. Should this process end before that, they are handed on again, to a queue that knows them. */
  private readonly cleared = new Set<string>()

  constructor(private readonly db: SqlDatabase) {}

  /** Inside a write transaction. */
  add(job: NewJob): OutboxEntry {
    const { lastInsertRowid } = this.db.prepare('INSERT INTO outbox (job) VALUES (?)').run(JSON.stringify(job))
    return { id: String(lastInsertRowid), job }
  }

  /** Said once the transaction that added them has been committed. */
  remember(entries: readonly OutboxEntry[]): void {
    if (this.own.size + entries.length > OWN_KEPT) {
      this.own.clear()
      this.isOwnWhole = false
    }
    if (this.isOwnWhole) for (const { id, job } of entries) this.own.set(id, job)
  }

  /** The oldest `limit` entries. */
  first(limit: number): OutboxEntry[] {
    const sql = 'SELECT id, job FROM outbox ORDER BY id LIMIT ?'
    return this.db
      .all<{ id: number; job: string }>(sql, limit + this.cleared.size)
      .map(({ id, job }) => ({ id: String(id), job: JSON.parse(job) as NewJob }))
      .filter(({ id }) => !this.cleared.has(id))
      .slice(0, limit)
  }

  /** The oldest `limit` of this process's entries; of all while it does not remember its own. */
  firstOwn(limit: number): OutboxEntry[] {
    if (this.isOwnWhole) return Array.from(this.own, ([id, job]) => ({ id, job })).slice(0, limit)
    const all = this.first(limit)
    this.isOwnWhole = all.length === 0
    return all
  }

  /** Takes out what the queue has: for this process at once, for others within a moment. Where the file takes no writes, they come back. */
  clear(ids: readonly string[]): void {
    for (const id of ids) {
      this.own.delete(id)
      this.cleared.add(id)
    }
    const forget = () => {
      for (const id of ids) this.cleared.delete(id)
    }
    this.db.grouped(() => this.remove(ids), { withinMs: CLEAR_WITHIN_MS }).then(forget, forget)
  }

  /** Takes out what still stands in the file. Where it cannot, nothing is lost: it is handed on again. */
  close(): void {
    if (this.cleared.size === 0) return
    try {
      this.db.write(() => this.remove([...this.cleared]))
    } catch {}
  }

  private remove(ids: readonly string[]): void {
    this.db.run('DELETE FROM outbox WHERE id IN (SELECT CAST(value AS INTEGER) FROM json_each(?))', JSON.stringify(ids))
  }
}
