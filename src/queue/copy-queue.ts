import type { NewJob, QueueName } from '../model/index.js'
import { DeskError, QUEUES } from '../model/index.js'
import type { SqlDatabase } from '../store/sqlite/database.js'
import { MAX_CLAIM } from './checks.js'
import type { LeasedJob, Queue } from './contract.js'
import { EmbeddedQueue } from './embedded/queue.js'

/** Jobs of one page. */
const PAGE = 500
const LEASE_MS = 60_000
const NEVER = '9999-12-31T23:59:59.999Z'

export interface CopiedQueue {
  jobs: number
  dead: number
  schedules: number
}

/**
 * Copies what waits in a desk's file into another queue: jobs (those in hand wait again), dead letters and schedules. Safe to repeat: the
 * other queue knows each key. Finished keys stay behind; the store knows what was done. Fails with `jobs-held` (intent retry).
 */
export async function copyQueue(db: SqlDatabase, to: Queue): Promise<CopiedQueue> {
  let dead = 0
  // Dead letters into a queue that is empty yet: they are put in, taken out, and given up as they were.
  for (const name of QUEUES) dead += await copyDead(db, name, to)
  let jobs = 0
  for (let after: [string, string] = ['', '']; ; ) {
    const rows = db.all<JobRow>(
      "SELECT * FROM job WHERE state <> 'dead' AND (queue, key) > (?, ?) ORDER BY queue, key LIMIT ?",
      ...after,
      PAGE,
    )
    await to.enqueue(rows.map(jobOf))
    jobs += rows.length
    if (rows.length < PAGE) break
    after = [rows.at(-1)!.queue, rows.at(-1)!.key]
  }
  const schedules = await new EmbeddedQueue(db).schedules()
  for (const schedule of schedules) await to.upsertSchedule(schedule)
  return { jobs, dead, schedules: schedules.length }
}

async function copyDead(db: SqlDatabase, name: QueueName, to: Queue): Promise<number> {
  const rows = db.all<JobRow>("SELECT * FROM job WHERE queue = ? AND state = 'dead' ORDER BY key", name)
  const missing = new Map(rows.map((row) => [row.key, row]))
  for (const { key } of await to.dead(name, MAX_CLAIM)) missing.delete(key)
  for (let at = 0; at < rows.length; at += PAGE) await to.enqueue(rows.slice(at, at + PAGE).map(jobOf))
  // Where an earlier run was cut short, jobs that are alive may stand among them: those are given back.
  const alive: LeasedJob[] = []
  while (missing.size > 0) {
    const jobs = await to.claim(name, { now: NEVER, workerId: 'migrate', leaseMs: LEASE_MS, limit: PAGE })
    if (jobs.length === 0) break
    for (const job of jobs) {
      const row = missing.get(job.key)
      if (row) await to.fail(job, { code: row.error_code ?? 'unexpected', message: row.error_message ?? '' }, null)
      else alive.push(job)
      missing.delete(job.key)
    }
  }
  for (const job of alive) await to.release(job, job.runAt)
  if (missing.size > 0 && (await to.counts(name)).leased > 0)
    throw new DeskError('jobs-held', 'Jobs are still held by a run that was cut short: run it again in a minute.', 'retry')
  return rows.length
}

interface JobRow {
  queue: QueueName
  key: string
  run_at: string
  priority: number
  max_attempts: number
  payload: string
  planned_at: string | null
  error_code: string | null
  error_message: string | null
}

const jobOf = (row: JobRow): NewJob => ({
  queue: row.queue,
  key: row.key,
  payload: JSON.parse(row.payload) as Record<string, unknown>,
  runAt: row.run_at,
  plannedAt: row.planned_at,
  priority: row.priority,
  maxAttempts: row.max_attempts,
})
