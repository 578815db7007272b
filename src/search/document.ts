import type { Instant } from '../model/index.js'

/** What both stores index of a story. Token lists come from this room's one tokeniser and stemmer. */
export interface SearchDoc {
  storyId: string
  titleTokens: string[]
  bodyTokens: string[]
  firstSeenAt: Instant
  updatedAt: Instant
  tickers: string[]
  /** Event types with every prefix of each, so that `type:leverage` is one look-up. */
  types: string[]
  tiers: string[]
  publishers: string[]
  sentiment: string
  state: string
  signals: string[]
  /** USD values of figures (a missing currency counts as none). */
  figuresUsd: number[]
  follows: string | null
  /** By audience, points 0-100. */
  importance: Record<string, number>
  credibility: Record<string, number>
  novelty: number
  /** Largest absolute abnormal move, in per cent; null where none is known. */
  reaction: number | null
}
