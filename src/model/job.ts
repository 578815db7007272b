import type { Instant } from './time.js'

/** The stages of an article's way, which are also the queue names. `write` is empty where no second writer is set. */
export const QUEUES = ['collect', 'ingest', 'analyse', 'assign', 'join', 'score', 'brief', 'write', 'deliver'] as const
export type QueueName = (typeof QUEUES)[number]

/** A job to be done once: `key` is unique in its queue for as long as the queue remembers it. Payloads are JSON. */
export interface NewJob {
  queue: QueueName
  key: string
  payload: Record<string, unknown>
  /** Not before this moment (the desk's clock). */
  runAt: Instant
  /**
   * When `runAt` was chosen, as so long from then; steps say it of what they leave behind. Null, or left out: `runAt` is an hour of its own
   * (the end of an embargo), whenever it was chosen.
   */
  plannedAt?: Instant | null
  /** Smaller goes first. Default 100. */
  priority?: number
  /** Tries before it is a dead letter. Default 5. */
  maxAttempts?: number
}
