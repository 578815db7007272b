import { assert, type Instant, instant, isInstant, type NewJob, QUEUES, type QueueName } from '../../model/index.js'
import type { SqlDatabase } from '../../store/sqlite/database.js'
import { migrate } from '../../store/sqlite/migrate.js'
import { checkClaim, checkEnqueue, checkJob, leaseLost, MAX_CLAIM, MAX_MESSAGE } from '../checks.js'
import type { ClaimOptions, DeadJob, LeasedJob, Queue, QueueCounts, Schedule, Upcoming } from '../contract.js'
import { checkSchedule, nextTick } from '../cron.js'
import { earliest } from '../upcoming.js'
import { anythingToClaim, claimJobs, HELD, heldBy, insertJob, plannedAhead, replanJobs } from './jobs.js'
import { QUEUE_MIGRATIONS } from './migrations.js'

export interface EmbeddedQueueOptions {
  /** The clock of leases, in milliseconds; the wall clock unless a test says otherwise. */
  wallMs?: () => number
  /** Finished keys remembered, over all queues. Default 1,000,000. */
  doneKept?: number
}

const DONE_KEPT = 1_000_000
/** The oldest finished keys are forgotten this many at a time. */
const FORGET_EVERY = 1000

/** The job queue in the store's own SQLite file. Safe with several processes on one file. */
export class EmbeddedQueue implements Queue {
  private readonly wallMs: () => number
  private readonly doneKept: number

  constructor(
    private readonly db: SqlDatabase,
    options: EmbeddedQueueOptions = {},
  ) {
    this.wallMs = options.wallMs ?? Date.now
    this.doneKept = options.doneKept ?? DONE_KEPT
    migrate(db, 'queue', QUEUE_MIGRATIONS)
  }

  async enqueue(jobs: NewJob[]): Promise<number> {
    checkEnqueue(jobs)
    if (jobs.length === 0) return 0
    return this.db.grouped(() => jobs.filter((job) => insertJob(this.db, job)).length)
  }

  async claim(queue: QueueName, options: ClaimOptions): Promise<LeasedJob[]> {
    checkClaim(options)
    const limit = Math.min(options.limit, MAX_CLAIM)
    if (limit < 1 || !anythingToClaim(this.db, queue, options, this.wallMs())) return []
    return this.db.grouped(() => claimJobs(this.db, queue, { ...options, limit }, this.wallMs()))
  }

  async renew(job: LeasedJob, leaseMs: number): Promise<void> {
    const until = this.wallMs() + leaseMs
    await this.held(job, () => this.db.run(`UPDATE job SET lease_until = ? WHERE ${HELD}`, until, ...heldBy(job)))
    job.lease.untilMs = until
  }

  async complete(job: LeasedJob): Promise<void> {
    await this.held(job, () => {
      const changed = this.db.run(`DELETE FROM job WHERE ${HELD}`, ...heldBy(job))
      if (changed === 1) this.remember(job)
      return changed
    })
  }

  async fail(
    job: LeasedJob,
    error: { code: string; message: string },
    retryAt: Instant | null,
    plannedAt?: Instant,
  ): Promise<void> {
    assert(retryAt === null || isInstant(retryAt), 'retryAt is an instant or null')
    const message = error.message.slice(0, MAX_MESSAGE)
    // The engine's own limit, for a caller that would try for ever.
    const dies = retryAt === null || job.attempt >= job.maxAttempts
    await this.held(job, () =>
      this.db.run(
        `UPDATE job SET state = ?, failures = failures + 1, run_at = coalesce(?, run_at), planned_at = coalesce(?, planned_at), died_at = ?,
           error_code = ?, error_message = ?, token = NULL, lease_until = NULL, worker = NULL WHERE ${HELD}`,
        dies ? 'dead' : 'waiting',
        dies ? null : retryAt,
        plannedAt ?? null,
        dies ? instant(this.wallMs()) : null,
        error.code,
        message,
        ...heldBy(job),
      ),
    )
  }

  async release(job: LeasedJob, runAt: Instant, plannedAt?: Instant): Promise<void> {
    assert(isInstant(runAt), 'runAt is an instant')
    await this.held(job, () =>
      this.db.run(
        `UPDATE job SET state = 'waiting', run_at = ?, planned_at = coalesce(?, planned_at), token = NULL, lease_until = NULL, worker = NULL
         WHERE ${HELD}`,
        runAt,
        plannedAt ?? null,
        ...heldBy(job),
      ),
    )
  }

  async replan(now: Instant): Promise<number> {
    assert(isInstant(now), 'replan needs an instant')
    if (plannedAhead(this.db, now).length === 0) return 0
    return this.db.write(() => replanJobs(this.db, now))
  }

  async counts(queue: QueueName, now: Instant = instant(this.wallMs())): Promise<QueueCounts> {
    const count = (sql: string, ...params: string[]) => this.db.get<{ n: number }>(sql, ...params)!.n
    return this.db.read(() => {
      const waiting = count("SELECT count(*) AS n FROM job WHERE queue = ? AND state = 'waiting'", queue)
      const ready = count("SELECT count(*) AS n FROM job WHERE queue = ? AND state = 'waiting' AND run_at <= ?", queue, now)
      const oldest = this.db.get<{ at: Instant | null }>(
        "SELECT min(run_at) AS at FROM job WHERE queue = ? AND state = 'waiting' AND run_at <= ?",
        queue,
        now,
      )
      return {
        ready,
        delayed: waiting - ready,
        leased: count("SELECT count(*) AS n FROM job WHERE queue = ? AND state = 'leased'", queue),
        dead: count("SELECT count(*) AS n FROM job WHERE queue = ? AND state = 'dead'", queue),
        done: count('SELECT count(*) AS n FROM done_job WHERE queue = ?', queue),
        oldestReadyAt: oldest?.at ?? null,
      }
    })
  }

  async upcoming(): Promise<Upcoming> {
    const wallMs = this.wallMs()
    const first = (queue: QueueName) =>
      this.db.get<{ at: Instant | null }>(
        `SELECT min(at) AS at FROM (
           SELECT min(run_at) AS at FROM job WHERE queue = ?1 AND state = 'waiting'
           UNION ALL SELECT min(run_at) FROM job WHERE queue = ?1 AND state = 'leased' AND lease_until <= ?2)`,
        queue,
        wallMs,
      )!.at
    return this.db.read(() => {
      const jobs = QUEUES.map((queue) => [queue, first(queue)] as const)
      const schedule = this.db.get<{ at: Instant | null }>('SELECT min(next_at) AS at FROM schedule')!.at
      return { jobs: new Map(jobs.filter((one): one is [QueueName, Instant] => one[1] !== null)), schedule }
    })
  }

  async nextDueAt(): Promise<Instant | null> {
    return earliest(await this.upcoming())
  }

  async dead(queue: QueueName, limit: number): Promise<DeadJob[]> {
    const rows = this.db.all<Record<string, string & number>>(
      "SELECT * FROM job WHERE queue = ? AND state = 'dead' ORDER BY died_at DESC, key LIMIT ?",
      queue,
      Math.min(limit, MAX_CLAIM),
    )
    return rows.map((row) => ({
      queue,
      key: row.key!,
      payload: JSON.parse(row.payload!) as Record<string, unknown>,
      runAt: row.run_at!,
      priority: row.priority!,
      maxAttempts: row.max_attempts!,
      attempt: row.failures!,
      error: { code: row.error_code!, message: row.error_message! },
      diedAt: row.died_at!,
    }))
  }

  async revive(queue: QueueName, key: string, runAt: Instant): Promise<boolean> {
    assert(isInstant(runAt), 'runAt is an instant')
    const changed = this.db.write(() =>
      this.db.run(
        `UPDATE job SET state = 'waiting', failures = 0, takeovers = 0, run_at = ?, planned_at = NULL, died_at = NULL
         WHERE queue = ? AND key = ? AND state = 'dead'`,
        runAt,
        queue,
        key,
      ),
    )
    return changed === 1
  }

  async upsertSchedule(schedule: Schedule): Promise<void> {
    checkSchedule(schedule)
    checkJob({ ...schedule, runAt: schedule.nextAt })
    const { key, queue, everyMs, cron, nextAt } = schedule
    this.db.write(() =>
      this.db.run(
        'INSERT OR REPLACE INTO schedule (key, queue, payload, every_ms, cron, next_at) VALUES (?, ?, ?, ?, ?, ?)',
        key,
        queue,
        JSON.stringify(schedule.payload),
        everyMs ?? null,
        cron ?? null,
        nextAt,
      ),
    )
  }

  async removeSchedule(key: string): Promise<void> {
    this.db.write(() => this.db.run('DELETE FROM schedule WHERE key = ?', key))
  }

  async schedules(): Promise<Schedule[]> {
    return this.db.all<ScheduleRow>('SELECT * FROM schedule ORDER BY key').map(asSchedule)
  }

  async tick(now: Instant): Promise<number> {
    assert(isInstant(now), 'tick needs an instant')
    const due = 'SELECT * FROM schedule WHERE next_at <= ? ORDER BY next_at, key'
    if (this.db.all(due, now).length === 0) return 0
    return this.db.write(() => {
      let made = 0
      for (const row of this.db.all<ScheduleRow>(due, now)) {
        const schedule = asSchedule(row)
        // The first missed tick names the job, so a run that ticks late makes the same one.
        const tick = schedule.nextAt
        const job = { queue: schedule.queue, key: `${schedule.key}@${tick}`, payload: schedule.payload, runAt: tick }
        if (insertJob(this.db, job)) made += 1
        this.db.run('UPDATE schedule SET next_at = ? WHERE key = ?', nextTick(schedule, tick, now), schedule.key)
      }
      return made
    })
  }

  /** The connection belongs to the store, which closes it. */
  async close(): Promise<void> {}

  private async held(job: LeasedJob, change: () => number): Promise<void> {
    const changed = await this.db.grouped(change)
    if (changed !== 1) throw leaseLost(job)
  }

  private remember(job: LeasedJob): void {
    const row = this.db.get<{ n: number }>('INSERT INTO done_job (queue, key) VALUES (?, ?) RETURNING n', job.queue, job.key)!
    if (row.n % FORGET_EVERY === 0) this.db.run('DELETE FROM done_job WHERE n <= ?', row.n - this.doneKept)
  }
}

interface ScheduleRow {
  key: string
  queue: QueueName
  payload: string
  every_ms: number | null
  cron: string | null
  next_at: Instant
}

function asSchedule(row: ScheduleRow): Schedule {
  return {
    key: row.key,
    queue: row.queue,
    payload: JSON.parse(row.payload) as Record<string, unknown>,
    ...(row.every_ms === null ? {} : { everyMs: row.every_ms }),
    ...(row.cron === null ? {} : { cron: row.cron }),
    nextAt: row.next_at,
  }
}
