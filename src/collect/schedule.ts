import {
  DAY_MS,
  epochMs,
  HOUR_MS,
  type Instant,
  instant,
  MINUTE_MS,
  type Source,
  type SourceHealth,
  sha256,
} from '../model/index.js'

/** What a visit to a source brought. */
export interface VisitOutcome {
  status: 'ok' | 'not-modified' | 'failed'
  newItems: number
  etag?: string | null
  lastModified?: string | null
  /** The new address of a source that moved for good. */
  movedTo?: string | null
  /** Of a failure: its code, words, HTTP status, and how long the server asked to wait. */
  code?: string
  reason?: string
  httpStatus?: number
  retryAfterMs?: number
}

/** A source that publishes is asked twice as often, a still one a quarter more seldom, within its cadence. */
const FASTER = 0.5
const SLOWER = 1.25
/** Waiting after failures doubles from the fastest cadence up to the slowest, or this if that is longer. */
const LONGEST_BACKOFF_MS = 6 * HOUR_MS
/** A server may ask for patience, but not for ever. */
const LONGEST_RETRY_AFTER_MS = 7 * DAY_MS
/** Waits are spread by this share either way, so that sources started together drift apart. */
const JITTER = 0.1
/** A permanent redirect that leads to failures this often in a row is forgotten, and the old address asked again. */
const FAILURES_TO_FORGET_MOVE = 3

/** The health of a source that was never asked. */
export const startHealth = (sourceId: string): SourceHealth => ({
  sourceId,
  status: 'waiting',
  lastTryAt: null,
  lastSuccessAt: null,
  lastNewItemAt: null,
  nextTryAt: null,
  consecutiveFailures: 0,
  reason: null,
  itemsSeen: 0,
  etag: null,
  lastModified: null,
  movedTo: null,
})

type Cadence = Pick<Source, 'cadenceMinutes'>

/** How long without a new item makes a source stale: twelve of its slowest visits, three days at least. */
export const staleAfterMs = ({ cadenceMinutes }: Cadence): number => Math.max(3 * DAY_MS, 12 * cadenceMinutes.slowest * MINUTE_MS)

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

/** A number in 0..1 that is the same for the same source and moment: jitter without chance. */
const spread = (sourceId: string, now: Instant): number => Number.parseInt(sha256(sourceId, now).slice(0, 8), 16) / 0xffffffff

function pauseMs(before: SourceHealth, outcome: VisitOutcome, source: Cadence, jitter: number): number {
  const fastest = source.cadenceMinutes.fastest * MINUTE_MS
  const slowest = source.cadenceMinutes.slowest * MINUTE_MS
  const shaken = (ms: number): number => Math.round(ms * (1 + JITTER * (2 * clamp(jitter, 0, 1) - 1)))
  if (outcome.status === 'failed') {
    const doubled = fastest * 2 ** Math.min(before.consecutiveFailures, 20)
    const backoff = shaken(Math.min(doubled, Math.max(slowest, LONGEST_BACKOFF_MS)))
    return Math.max(backoff, Math.min(outcome.retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS))
  }
  // After failures the pause was a punishment, not a measure of how often the source publishes.
  const known = before.lastTryAt && before.nextTryAt && before.consecutiveFailures === 0
  const last = known ? epochMs(before.nextTryAt!) - epochMs(before.lastTryAt!) : fastest
  return shaken(clamp(last * (outcome.newItems > 0 ? FASTER : SLOWER), fastest, slowest))
}

function succeeded(before: SourceHealth, outcome: VisitOutcome, source: Cadence, now: Instant): SourceHealth {
  const itemsSeen = before.itemsSeen + outcome.newItems
  const lastNewItemAt = outcome.newItems > 0 ? now : before.lastNewItemAt
  const silentMs = lastNewItemAt ? epochMs(now) - epochMs(lastNewItemAt) : 0
  const empty = itemsSeen === 0
  const stale = empty || silentMs > staleAfterMs(source)
  const reason = empty ? 'it answers, but has never had an item' : `it answers, but nothing new has come since ${lastNewItemAt}`
  return {
    ...before,
    status: stale ? 'stale' : 'ok',
    lastTryAt: now,
    lastSuccessAt: now,
    lastNewItemAt,
    consecutiveFailures: 0,
    reason: stale ? reason : null,
    itemsSeen,
    etag: outcome.status === 'ok' ? (outcome.etag ?? null) : (outcome.etag ?? before.etag),
    lastModified: outcome.status === 'ok' ? (outcome.lastModified ?? null) : (outcome.lastModified ?? before.lastModified),
    movedTo: outcome.movedTo ?? before.movedTo,
  }
}

function failed(before: SourceHealth, outcome: VisitOutcome, now: Instant): SourceHealth {
  const consecutiveFailures = before.consecutiveFailures + 1
  const gone = outcome.httpStatus === 410
  return {
    ...before,
    status: gone && !before.movedTo ? 'retired' : 'failing',
    lastTryAt: now,
    consecutiveFailures,
    reason: [outcome.code, outcome.reason].filter(Boolean).join(': ') || 'unknown failure',
    movedTo: gone || consecutiveFailures >= FAILURES_TO_FORGET_MOVE ? null : before.movedTo,
  }
}

/**
 * A source's health after a visit, and when to ask again (`nextTryAt`; null for a retired source). A source that answers is `ok`, or
 * `stale` when nothing new came for twelve of its slowest visits (three days at least) or nothing ever came; one that fails is `failing`;
 * 410 Gone retires it. Failures never touch what was known of the last success.
 * @param jitter 0..1, spreads the pause by 10% either way; by default fixed by source and moment.
 */
export function nextHealth(
  before: SourceHealth,
  outcome: VisitOutcome,
  source: Cadence,
  now: Instant,
  jitter: number = spread(before.sourceId, now),
): SourceHealth {
  const after = outcome.status === 'failed' ? failed(before, outcome, now) : succeeded(before, outcome, source, now)
  const nextTryAt = after.status === 'retired' ? null : instant(epochMs(now) + pauseMs(before, outcome, source, jitter))
  return { ...after, nextTryAt }
}
