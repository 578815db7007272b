import type { QueueName } from '../../model/index.js'
import type { SqlDatabase } from '../../store/sqlite/database.js'

/** A queue's token bucket: what was in it, and when. */
interface Bucket {
  tokens: number
  at: number
}

/**
 * Jobs that a queue's rate has room for now: a token bucket, filled evenly with `perSecond` tokens a second, which holds one second's
 * worth and one job at least. `wallMs` is the clock of leases; one that was set back fills nothing.
 */
export const roomInRate = (db: SqlDatabase, queue: QueueName, perSecond: number, wallMs: number): number =>
  Math.floor(tokensIn(db, queue, perSecond, wallMs))

/** Inside a write transaction: takes `jobs` out of the bucket. */
export function takeFromRate(db: SqlDatabase, queue: QueueName, perSecond: number, wallMs: number, jobs: number): void {
  const left = tokensIn(db, queue, perSecond, wallMs) - jobs
  db.run('INSERT OR REPLACE INTO rate (queue, tokens, at) VALUES (?, ?, ?)', queue, left, wallMs)
}

function tokensIn(db: SqlDatabase, queue: QueueName, perSecond: number, wallMs: number): number {
  const most = Math.max(1, perSecond)
  const known = db.get<Bucket>('SELECT tokens, at FROM rate WHERE queue = ?', queue)
  if (!known) return most
  return Math.min(most, known.tokens + (Math.max(0, wallMs - known.at) * perSecond) / 1_000)
}
