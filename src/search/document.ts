import type { Instant } from '../model/index.js'

/** How fast a story fades whose kinds of event say nothing of it. */
export const USUAL_HALF_LIFE_HOURS = 72

/** What both stores index of a story. Token lists come from this room's one tokeniser and stemmer. */
export interface SearchDoc {
  storyId: string
  titleTokens: string[]
  bodyTokens: string[]
  firstSeenAt: Instant
  updatedAt: Instant
  /** When it became part of another story: no search finds it from then on. */
  mergedAt?: Instant
  tickers: string[]
  /** Event types with every part of each ({@link typePaths}), so that `type:leverage` is one look-up. */
  types: string[]
  tiers: string[]
  publishers: string[]
  sentiment: string
  state: string
  signals: string[]
  /** USD values of figures (a missing currency counts as none). */
  figuresUsd: number[]
  /** Money figures in other currencies, by ISO code, as written. */
  figuresOther?: Record<string, number[]>
  follows: string | null
  /** By audience, points 0-100. */
  importance: Record<string, number>
  credibility: Record<string, number>
  novelty: number
  /** From when importance fades, and the hours in which it halves; without it from first seen, by {@link USUAL_HALF_LIFE_HOURS}. */
  fades?: { from: Instant; halfLifeHours: number }
  /** Largest absolute abnormal move, in per cent; null where none is known. */
  reaction: number | null
}

/**
 * Every run of neighbouring parts of a dotted event type: `a.b.c` gives a, a.b, a.b.c, b, b.c, c. Fields `types` are made of
 * these, so that a reader may name a type by any part of it.
 */
export function typePaths(type: string): string[] {
  const parts = type.toLowerCase().split('.').slice(0, 6)
  const paths: string[] = []
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 1; to <= parts.length; to += 1) paths.push(parts.slice(from, to).join('.'))
  }
  return paths
}
