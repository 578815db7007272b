import { isEvent } from '../extract/index.js'
import type { EventTag, Instant, Member, Score } from '../model/index.js'
import { epochMs } from '../model/index.js'
import { byPrefix } from './kinds.js'

/**
 * Hours in which a kind of event loses half of its importance, by the longest dotted prefix: a halt is over within the session, a
 * rule that is consulted on stays open for weeks. Editorial judgement, the same for every audience.
 */
const HALF_LIFE_HOURS: Readonly<Record<string, number>> = {
  'market-structure': 48,
  'market-structure.halts': 12,
  'market-structure.products': 96,
  'market-structure.index': 96,
  'market-structure.venue.rules': 240,
  credit: 48,
  'credit.counterparty': 96,
  macro: 36,
  'macro.release': 24,
  earnings: 30,
  ratings: 24,
  deals: 48,
  legal: 96,
  'legal.regulation': 240,
  cyber: 48,
  geopolitics: 72,
  crypto: 30,
  commentary: 18,
  'off-desk': 12,
}
const UNKNOWN_KIND_HOURS = 24
/** A type this much less sure than the surest says nothing of how long a story lasts. */
const NEARLY_AS_SURE = 0.75
const HOUR_MS = 3_600_000

/** The half-life of a story, in hours: the longest among its surest kinds of event. */
export function halfLifeOf(eventTypes: readonly EventTag[]): number {
  const events = eventTypes.filter(isEvent)
  const tags = events.length > 0 ? events : eventTypes
  const surest = Math.max(0, ...tags.map((t) => t.confidence))
  const hours = tags
    .filter((t) => t.confidence >= surest * NEARLY_AS_SURE)
    .map((t) => byPrefix(HALF_LIFE_HOURS, t.type) ?? UNKNOWN_KIND_HOURS)
  return hours.length > 0 ? Math.max(...hours) : UNKNOWN_KIND_HOURS
}

/** When a member last brought something of its own; a copy makes nothing fresh. `otherwise` where there is none. */
export function freshAtOf(members: readonly Pick<Member, 'role' | 'joinedAt'>[], otherwise: Instant): Instant {
  const own = members.filter((m) => m.role !== 'republication').map((m) => m.joinedAt)
  return own.sort().at(-1) ?? otherwise
}

/** Importance as it counts at a moment, in hundredths of a point: the ledger's total, halved with every half-life since anything new. */
export function importanceAt(score: Pick<Score, 'importance' | 'freshAt' | 'halfLifeHours'>, now: Instant): number {
  const ageMs = Math.max(0, epochMs(now) - epochMs(score.freshAt))
  return Math.round(score.importance.totalHundredths * 2 ** (-ageMs / (score.halfLifeHours * HOUR_MS)))
}
