import type { Instant, NewJob, QueueName } from '../model/index.js'

/** A job held under a lease. Finishing it needs the lease's token. */
export interface LeasedJob extends Required<Omit<NewJob, 'plannedAt'>>, Pick<NewJob, 'plannedAt'> {
  /** 1 for the first try. Only recorded failures count, so a killed worker spends none. */
  attempt: number
  /** How often a lease on it ended without an answer (crashed workers). */
  takeovers: number
  lease: { token: string; untilMs: number }
}

export interface DeadJob extends NewJob {
  attempt: number
  error: { code: string; message: string }
  diedAt: Instant
}

export interface QueueCounts {
  ready: number
  delayed: number
  leased: number
  dead: number
  done: number
  /** `runAt` of the oldest ready job. */
  oldestReadyAt: Instant | null
}

/** The earliest `runAt` of what waits in each queue that has any, and the next tick of any schedule. */
export interface Upcoming {
  jobs: ReadonlyMap<QueueName, Instant>
  schedule: Instant | null
}

/** A repeating job. `every` in milliseconds or `cron` (five fields, UTC). Its key and the tick's time make the job's key. */
export interface Schedule {
  key: string
  queue: QueueName
  payload: Record<string, unknown>
  everyMs?: number
  cron?: string
  /** The next tick. */
  nextAt: Instant
}

export interface ClaimOptions {
  now: Instant
  workerId: string
  leaseMs: number
  limit: number
  /**
   * At most so many jobs a second are leased from this queue, by all who claim with a rate together; above 0. Up to one second's worth
   * (one job at least) may come at once after a rest. Counted by the engine, on the clock of leases; every lease counts, also of a job
   * that is tried again. Left out: no limit.
   */
  perSecond?: number
}

/**
 * One contract, two engines. `now` is the desk's clock (recorded in a demo); leases run on the wall clock, in the engine.
 * Errors: code `lease-lost` (intent conflict) where a token no longer holds.
 */
export interface Queue {
  /** Adds jobs; one whose key the queue already knows, done or not, is left as it is. Returns how many were new. */
  enqueue(jobs: NewJob[]): Promise<number>
  /** Leases up to `limit` jobs due at `now`, by priority, then runAt, then key. Takes over jobs whose lease ran out. */
  claim(queue: QueueName, options: ClaimOptions): Promise<LeasedJob[]>
  renew(job: LeasedJob, leaseMs: number): Promise<void>
  complete(job: LeasedJob): Promise<void>
  /** Records a failure: again at `retryAt`, or a dead letter where that is null. `plannedAt`: when that was chosen, where not as before. */
  fail(job: LeasedJob, error: { code: string; message: string }, retryAt: Instant | null, plannedAt?: Instant): Promise<void>
  /** Gives a job back untouched (drain, or "not yet"), to run no sooner than `runAt`; no attempt is spent. `plannedAt` as for `fail`. */
  release(job: LeasedJob, runAt: Instant, plannedAt?: Instant): Promise<void>
  /**
   * Mends what a clock that was ahead has planned: a waiting job whose `plannedAt` has not come yet at `now` (by more than clocks of several
   * machines differ) is due as long from `now` as it was to wait from then. Returns how many there were.
   */
  replan(now: Instant): Promise<number>

  /** `now` divides ready from delayed; the wall clock where it is left out. */
  counts(queue: QueueName, now?: Instant): Promise<QueueCounts>
  /** What comes next, by queue. A job whose lease ran out waits again. */
  upcoming(): Promise<Upcoming>
  /** The earliest of `upcoming`, over all queues and schedules; null where nothing waits. */
  nextDueAt(): Promise<Instant | null>
  dead(queue: QueueName, limit: number): Promise<DeadJob[]>
  /** Puts a dead job back with its attempts at zero. False where there is none. */
  revive(queue: QueueName, key: string, runAt: Instant): Promise<boolean>

  upsertSchedule(schedule: Schedule): Promise<void>
  removeSchedule(key: string): Promise<void>
  schedules(): Promise<Schedule[]>
  /** Turns every tick due by `now` into a job (missed ticks collapse into one). Returns how many jobs were made. */
  tick(now: Instant): Promise<number>

  close(): Promise<void>
}
