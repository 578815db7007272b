import { randomBytes } from 'node:crypto'
import { assert, type Instant, type NewJob, plusMs, type QueueName } from '../../model/index.js'
import type { SqlDatabase } from '../../store/sqlite/database.js'
import { CLOCKS_DIFFER_MS, DEFAULT_MAX_ATTEMPTS, DEFAULT_PRIORITY, dueAgain, payloadText } from '../checks.js'
import type { ClaimOptions, LeasedJob } from '../contract.js'
import { roomInRate, takeFromRate } from './rate.js'

export interface JobRow {
  queue: QueueName
  key: string
  run_at: Instant
  priority: number
  max_attempts: number
  failures: number
  takeovers: number
  payload: string
  planned_at: Instant | null
}

/** Inside a write transaction. Returns whether the job was new. */
export function insertJob(db: SqlDatabase, job: NewJob): boolean {
  const payload = payloadText(job)
  const added = db.run(
    `INSERT INTO job (queue, key, state, run_at, priority, max_attempts, payload, planned_at)
     SELECT ?1, ?2, 'waiting', ?3, ?4, ?5, ?6, ?7
     WHERE NOT EXISTS (SELECT 1 FROM done_job WHERE queue = ?1 AND key = ?2)
     ON CONFLICT (queue, key) DO NOTHING`,
    job.queue,
    job.key,
    job.runAt,
    job.priority ?? DEFAULT_PRIORITY,
    job.maxAttempts ?? DEFAULT_MAX_ATTEMPTS,
    payload,
    job.plannedAt ?? null,
  )
  return added === 1
}

/** In the index's own order: left to itself SQLite reads and sorts the whole backlog for every claim. */
export const CLAIM_SQL = `
  SELECT queue, key, run_at, priority, max_attempts, failures, takeovers, payload, planned_at FROM job INDEXED BY job_order
  WHERE queue = ? AND state = 'waiting' AND run_at <= ? ORDER BY priority, run_at, key LIMIT ?`

/** Inside a write transaction: frees jobs whose lease ran out, then leases the first that are due, as many as the rate allows. */
export function claimJobs(db: SqlDatabase, queue: QueueName, options: ClaimOptions, wallMs: number): LeasedJob[] {
  freeExpired(db, queue, wallMs)
  const { now, perSecond } = options
  const room = perSecond === undefined ? options.limit : Math.min(options.limit, roomInRate(db, queue, perSecond, wallMs))
  const rows = room < 1 ? [] : db.all<JobRow>(CLAIM_SQL, queue, now, room)
  if (perSecond !== undefined && rows.length > 0) takeFromRate(db, queue, perSecond, wallMs, rows.length)
  const untilMs = wallMs + options.leaseMs
  return rows.map((row) => {
    const token = randomBytes(12).toString('hex')
    const set = "UPDATE job SET state = 'leased', token = ?, lease_until = ?, worker = ? WHERE queue = ? AND key = ?"
    db.run(set, token, untilMs, options.workerId, row.queue, row.key)
    return leased(row, token, untilMs)
  })
}

/** What waits that was planned by a clock that was ahead of `now`. */
export const plannedAhead = (db: SqlDatabase, now: Instant): (JobRow & { planned_at: Instant })[] =>
  db.all("SELECT * FROM job WHERE state = 'waiting' AND planned_at > ?", plusMs(now, CLOCKS_DIFFER_MS))

/** Inside a write transaction. Returns how many jobs got another time. */
export function replanJobs(db: SqlDatabase, now: Instant): number {
  const rows = plannedAhead(db, now)
  for (const { queue, key, run_at, planned_at } of rows)
    db.run(
      'UPDATE job SET run_at = ?, planned_at = ? WHERE queue = ? AND key = ?',
      dueAgain(run_at, planned_at, now),
      now,
      queue,
      key,
    )
  return rows.length
}

/** Whether a claim would find anything; read first, so that an idle worker, or one that waits for its rate, takes no write lock. */
export function anythingToClaim(db: SqlDatabase, queue: QueueName, { now, perSecond }: ClaimOptions, wallMs: number): boolean {
  if (perSecond !== undefined && roomInRate(db, queue, perSecond, wallMs) < 1) return false
  const row = db.get<{ found: number }>(
    `SELECT EXISTS (SELECT 1 FROM job WHERE queue = ?1 AND state = 'waiting' AND run_at <= ?2)
         OR EXISTS (SELECT 1 FROM job WHERE queue = ?1 AND state = 'leased' AND lease_until <= ?3) AS found`,
    queue,
    now,
    wallMs,
  )
  return row?.found === 1
}

function freeExpired(db: SqlDatabase, queue: QueueName, wallMs: number): void {
  db.run(
    `UPDATE job SET state = 'waiting', takeovers = takeovers + 1, token = NULL, lease_until = NULL, worker = NULL
     WHERE queue = ? AND state = 'leased' AND lease_until <= ?`,
    queue,
    wallMs,
  )
}

function leased(row: JobRow, token: string, untilMs: number): LeasedJob {
  const payload = JSON.parse(row.payload) as Record<string, unknown>
  assert(typeof payload === 'object' && payload !== null, `the payload of ${row.key} is damaged`)
  return {
    queue: row.queue,
    key: row.key,
    payload,
    runAt: row.run_at,
    ...(row.planned_at === null ? {} : { plannedAt: row.planned_at }),
    priority: row.priority,
    maxAttempts: row.max_attempts,
    attempt: row.failures + 1,
    takeovers: row.takeovers,
    lease: { token, untilMs },
  }
}

/** The condition every answer of a worker is under: the lease's token still holds. */
export const HELD = "queue = ? AND key = ? AND state = 'leased' AND token = ?"
export const heldBy = (job: LeasedJob): [string, string, string] => [job.queue, job.key, job.lease.token]
