import type { Instant } from './time.js'

/** What is known of a source's health: a dead, empty or stale one is shown, never a silent zero. */
export interface SourceHealth {
  sourceId: string
  status: 'waiting' | 'ok' | 'stale' | 'failing' | 'retired'
  lastTryAt: Instant | null
  lastSuccessAt: Instant | null
  lastNewItemAt: Instant | null
  nextTryAt: Instant | null
  consecutiveFailures: number
  /** The last failure, in words. */
  reason: string | null
  itemsSeen: number
  etag: string | null
  lastModified: string | null
  /** Set by a permanent redirect. */
  movedTo: string | null
}
