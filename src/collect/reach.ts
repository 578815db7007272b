import type { Instant, SourceHealth } from '../model/index.js'

/** How the sources answered when they were last asked. */
export interface Reach {
  /** Sources that were asked at all, and how many of them failed. */
  asked: number
  failed: number
  /** When the first of the failed ones is asked again. */
  nextTryAt: Instant | null
}

/** Counts the sources' health. Switched-off and waiting ones were not asked. */
export function reachOf(healths: Iterable<SourceHealth>): Reach {
  const reach: Reach = { asked: 0, failed: 0, nextTryAt: null }
  for (const { lastTryAt, consecutiveFailures, nextTryAt } of healths) {
    if (lastTryAt === null) continue
    reach.asked++
    if (consecutiveFailures === 0) continue
    reach.failed++
    if (nextTryAt && (reach.nextTryAt === null || nextTryAt < reach.nextTryAt)) reach.nextTryAt = nextTryAt
  }
  return reach
}

/** What a reader must know of it in a sentence; null where every source answered. */
export function reachText({ asked, failed, nextTryAt }: Reach): string | null {
  if (failed === 0) return null
  const again = nextTryAt ? ` The first is asked again at ${nextTryAt.slice(11, 16)} UTC.` : ''
  return failed === asked && asked > 1
    ? `None of ${asked} sources could be reached: is there a network at hand?${again}`
    : `${failed} of ${asked} sources failed when they were last asked.${again}`
}
