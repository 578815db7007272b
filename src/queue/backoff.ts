import { createHash } from 'node:crypto'
import { assert, type Instant, plusMs } from '../model/index.js'

/** How long to wait before trying again. Milliseconds. */
export interface BackoffPolicy {
  /** Before the second try. */
  baseMs: number
  /** Longest wait. */
  capMs: number
}

export const DEFAULT_BACKOFF: BackoffPolicy = { baseMs: 5_000, capMs: 15 * 60_000 }

/**
 * The wait after failed try number `attempt` (1 is the first): doubling, capped, and spread over its upper half ("equal
 * jitter", Brooker 2015) so that jobs which failed together do not return together. The spread is a hash of the job's key
 * and the attempt, so a replay waits as long as the run it replays.
 */
export function backoffMs(jobKey: string, attempt: number, policy: BackoffPolicy = DEFAULT_BACKOFF): number {
  assert(Number.isInteger(attempt) && attempt >= 1, `attempts count from 1: ${attempt}`)
  const full = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(attempt - 1, 40))
  const hash = createHash('sha256').update(`${jobKey}\u001f${attempt}`).digest().readUInt32BE(0)
  return Math.round(full / 2 + (full / 2) * (hash / 0xffff_ffff))
}

/**
 * When a job that just failed should run again: null where its tries are used up, which makes it a dead letter.
 * `attempt` and `maxAttempts` as a leased job carries them.
 */
export function retryAt(
  job: { key: string; attempt: number; maxAttempts: number },
  now: Instant,
  policy: BackoffPolicy = DEFAULT_BACKOFF,
): Instant | null {
  return job.attempt >= job.maxAttempts ? null : plusMs(now, backoffMs(job.key, job.attempt, policy))
}
