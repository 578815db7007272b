import type { Instant, NewJob } from '../model/index.js'
import type { Commit, CommitResult, Fence } from '../store/contract.js'
import type { Desk } from './desk.js'

/** One run of one job: its idempotency key, its fencing token and the desk's moment. */
export interface Step {
  key: string
  now: Instant
  attempt: number
  /** How often a worker that held the job ended, or fell silent, without an answer. */
  takeovers: number
  /** No try is left after this one: record the failure instead of throwing. */
  lastAttempt: boolean
  /**
   * Ends the step: writes and jobs, which are planned at its moment, land together, once, and only while the lease holds. A step with more than one commit
   * names each by a `suffix` that is the same when the step runs again.
   */
  commit(part: Omit<Commit, 'stepKey' | 'fence'>, suffix?: string): Promise<CommitResult>
}

/** Jobs that say when they were planned, so that a clock that was ahead can be told by them. */
export const plannedAt = (now: Instant, jobs: readonly NewJob[]): NewJob[] =>
  jobs.map((job) => (job.plannedAt === undefined ? { ...job, plannedAt: now } : job))

/** A step bound to the store. `takeovers`: workers that ended while they held its job. */
export function createStep(
  desk: Desk,
  key: string,
  now: Instant,
  fence: Fence,
  attempt: number,
  maxAttempts: number,
  takeovers = 0,
): Step {
  return {
    key,
    now,
    attempt,
    takeovers,
    lastAttempt: attempt >= maxAttempts,
    async commit(part, suffix) {
      const started = performance.now()
      const along = desk.alongside?.()
      const writes = along ? [...part.writes, ...along.writes] : part.writes
      const jobs = plannedAt(now, part.jobs)
      const result = await desk.store.commit({ ...part, writes, jobs, stepKey: suffix ? `${key}#${suffix}` : key, fence })
      if (result.status === 'committed') along?.landed()
      desk.stored?.((performance.now() - started) / 1000)
      return result
    },
  }
}
