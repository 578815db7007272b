import { assert, DeskError, epochMs, type Instant, isInstant, type NewJob, plusMs, QUEUES } from '../model/index.js'
import type { ClaimOptions, LeasedJob } from './contract.js'

export const DEFAULT_PRIORITY = 100
export const DEFAULT_MAX_ATTEMPTS = 5
/** Jobs of one claim, and of one call to `enqueue`. */
export const MAX_CLAIM = 1000
const MAX_ENQUEUE = 10_000
const MAX_KEY = 512
const MAX_PAYLOAD = 1024 * 1024
/** Clocks of one desk's machines may differ by so much: a job planned later than that after `now` was planned by a wrong one. */
export const CLOCKS_DIFFER_MS = 60_000
/** What is kept of an error's message. */
export const MAX_MESSAGE = 2000

/** What a claim must look like, in every engine. */
export function checkClaim({ now, leaseMs, perSecond }: ClaimOptions): void {
  assert(isInstant(now), 'claim needs an instant')
  assert(leaseMs > 0, 'a lease lasts some time')
  assert(perSecond === undefined || perSecond > 0, 'a rate is above zero')
}

/** Refuses a whole batch where one of it cannot be kept. */
export function checkEnqueue(jobs: readonly NewJob[]): void {
  if (jobs.length > MAX_ENQUEUE) throw new DeskError('too-many-jobs', `At most ${MAX_ENQUEUE} jobs at once.`)
  jobs.forEach(checkJob)
}

/** Refuses a job that no engine could keep. */
export function checkJob(job: NewJob): void {
  const refuse = (why: string) => new DeskError('bad-job', `The job ${String(job.key).slice(0, 80)} ${why}.`)
  if (!QUEUES.includes(job.queue)) throw refuse(`names no queue (${job.queue})`)
  if (typeof job.key !== 'string' || job.key === '' || job.key.length > MAX_KEY)
    throw refuse(`needs a key of 1 to ${MAX_KEY} characters`)
  if (!isInstant(job.runAt)) throw refuse('has a runAt that is no UTC instant')
  if (!isInstant(job.plannedAt ?? job.runAt)) throw refuse('has a plannedAt that is no UTC instant')
  if (!Number.isInteger(job.priority ?? 0)) throw refuse('has a priority that is no whole number')
  if (!(Number.isInteger(job.maxAttempts ?? 1) && (job.maxAttempts ?? 1) >= 1)) throw refuse('needs maxAttempts of 1 or more')
}

export function payloadText(job: NewJob): string {
  const payload = JSON.stringify(job.payload)
  if (payload.length > MAX_PAYLOAD) throw new DeskError('bad-job', `The payload of ${job.key} is larger than ${MAX_PAYLOAD}.`)
  return payload
}

/** When a job that was planned by a clock that was ahead is due, once it is `now`. */
export const dueAgain = (runAt: Instant, plannedAt: Instant, now: Instant): Instant =>
  plusMs(now, epochMs(runAt) - epochMs(plannedAt))

export function leaseLost(job: LeasedJob): DeskError {
  return new DeskError('lease-lost', `The lease on ${job.key} no longer holds.`, 'conflict', { queue: job.queue, key: job.key })
}
