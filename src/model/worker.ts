import type { Instant } from './time.js'

/** A process that works, as it last said of itself. */
export interface WorkerRecord {
  /** Host and process number: `desk-1:4711`. */
  worker: string
  /** Code and config it runs. */
  version: string
  startedAt: Instant
  seenAt: Instant
  /** Null while it works, and where it ended without a word. */
  endedAt: Instant | null
  /** Jobs it has done. */
  jobs: number
  /** What went wrong around it, oldest first; the newest twenty. */
  troubles: WorkerTrouble[]
}

/** One kind of trouble over a stretch of time. */
export interface WorkerTrouble {
  code: string
  message: string
  firstAt: Instant
  lastAt: Instant
  times: number
}

/** Where a worker's record stands among the desk's small facts. */
export const workerRecordId = (worker: string): string => `worker:${worker}`
