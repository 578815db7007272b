import type { Instant } from '../model/index.js'
import type { Commit, CommitResult, Fence } from '../store/contract.js'
import type { Desk } from './desk.js'

/** One run of one job: its idempotency key, its fencing token and the desk's moment. */
export interface Step {
  key: string
  now: Instant
  attempt: number
  /** No try is left after this one: record the failure instead of throwing. */
  lastAttempt: boolean
  /** Ends the step: writes and jobs land together, once, and only while the lease holds. */
  commit(part: Omit<Commit, 'stepKey' | 'fence'>): Promise<CommitResult>
}

/** A step bound to the store. `suffix` tells apart the commits of a step that has more than one. */
export function createStep(desk: Desk, key: string, now: Instant, fence: Fence, attempt: number, maxAttempts: number): Step {
  let commits = 0
  return {
    key,
    now,
    attempt,
    lastAttempt: attempt >= maxAttempts,
    commit: (part) => desk.store.commit({ ...part, stepKey: commits++ === 0 ? key : `${key}#${commits}`, fence }),
  }
}
