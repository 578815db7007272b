import type { NewJob, QueueName } from '../model/index.js'
import { QUEUES } from '../model/index.js'
import type { SqlDatabase } from '../store/sqlite/database.js'
import type { Queue } from './contract.js'
import { EmbeddedQueue } from './embedded/queue.js'

/** Jobs of one page. */
const PAGE = 500
const NEVER = '9999-12-31T23:59:59.999Z'

export interface CopiedQueue {
  jobs: number
  dead: number
  schedules: number
}

/**
 * Copies what waits in a desk's file into another queue: jobs (those in hand wait again), dead letters and schedules. Safe to repeat: the
 * other queue knows each key. Finished keys stay behind; the store knows what was done.
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
  const dead = db.all<JobRow>("SELECT * FROM job WHERE queue = ? AND state = 'dead' ORDER BY key", name)
  const { ready, delayed } = await to.counts(name)
  if (ready + delayed > 0) return dead.length
  for (const row of dead) {
    if ((await to.enqueue([jobOf(row)])) === 0) continue
    const [job] = await to.claim(name, { now: NEVER, workerId: 'migrate', leaseMs: 60_000, limit: 1 })
    if (job) await to.fail(job, { code: row.error_code ?? 'unexpected', message: row.error_message ?? '' }, null)
  }
  return dead.length
}

interface JobRow {
  queue: QueueName
  key: string
  run_at: string
  priority: number
  max_attempts: number
  payload: string
  error_code: string | null
  error_message: string | null
}

const jobOf = (row: JobRow): NewJob => ({
  queue: row.queue,
  key: row.key,
  payload: JSON.parse(row.payload) as Record<string, unknown>,
  runAt: row.run_at,
  priority: row.priority,
  maxAttempts: row.max_attempts,
})
