import { epochMs, type Instant, type NewJob, type QueueName } from '../../model/index.js'
import { DEFAULT_MAX_ATTEMPTS, DEFAULT_PRIORITY, payloadText } from '../checks.js'

/** A job as it waits, and as BullMQ carries it. */
export interface Waiting {
  key: string
  payload: Record<string, unknown>
  runAt: Instant
  runAtMs: number
  priority: number
  maxAttempts: number
  failures: number
  takeovers: number
  plannedAt?: Instant | null
}

export function waitingOf(job: NewJob): Waiting {
  payloadText(job)
  const { key, payload, runAt, priority = DEFAULT_PRIORITY, maxAttempts = DEFAULT_MAX_ATTEMPTS, plannedAt } = job
  return { key, payload, runAt, runAtMs: epochMs(runAt), priority, maxAttempts, failures: 0, takeovers: 0, plannedAt }
}

/** A job's arguments to the scripts. */
export const waitArgs = (job: Waiting): [string, number, string, string] => [
  job.key,
  job.runAtMs,
  placeOf(job),
  JSON.stringify(job),
]
export const putArgs = (queue: QueueName, job: Waiting): (string | number)[] => [queue, ...waitArgs(job)]

const PRIORITY_ZERO = 50_000_000_000
/** Sorts, as bytes, by priority (11 digits), time (24 characters), key. */
function placeOf({ priority, runAt, key }: Waiting): string {
  const shifted = Math.min(Math.max(priority + PRIORITY_ZERO, 0), PRIORITY_ZERO * 2 - 1)
  return String(shifted).padStart(11, '0') + runAt.padEnd(24) + key
}

/** BullMQ takes no colon in an id, and no number. */
export const jobIdOf = (key: string): string => `k.${key.replaceAll('%', '%25').replaceAll(':', '%3A')}`
