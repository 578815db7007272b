import type { Instant } from './time.js'

/** A named set of weights: who relevance is for. One YAML file in `config/audiences`. */
export interface Audience {
  id: string
  name: string
  description: string
  /** Importance factor name to weight; the sum is 100. */
  importance: Record<string, number>
  /** Credibility factor name to weight; the sum is 100. */
  credibility: Record<string, number>
  /** 0-1 by event type (longest dotted prefix wins). */
  eventTypes: Record<string, number>
  /** 0-1 by asset class. */
  assetClasses: Record<string, number>
  /** Instruments this audience watches. */
  watchlist: string[]
  /** A second person must have read a brief before it is published. */
  secondReader?: boolean
  /** Briefs are drafted and bots may post at or above these. */
  lines: { draft: number; post: { importance: number; credibility: number } }
}

/** One row of a ledger. `contribution` is in hundredths of a point and exact: the score is the sum of its rows. */
export interface LedgerRow {
  factor: string
  kind: 'factor' | 'cap' | 'floor'
  /** 0-1; null where evidence is missing (contribution then comes from the factor's stated prior, and `missing` says so). */
  value: number | null
  weight: number
  contributionHundredths: number
  /** A sentence a person can read. */
  sentence: string
  /** Article ids, signal names, figure measures it rests on. */
  evidence: string[]
  missing?: string
  /** What would have made the row count more; absent where it counts in full. */
  higher?: string
}

/** Importance or credibility: hundredths of a point, 0-10000, and the rows that sum to it exactly. */
export interface Ledger {
  totalHundredths: number
  rows: LedgerRow[]
}

export interface Score {
  storyId: string
  storyRevision: number
  audience: string
  importance: Ledger
  credibility: Ledger
  /** What made it: code, config and audience. */
  version: string
  asOf: Instant
  rationale: string
  /** When something new last came to the story: from here importance halves every `halfLifeHours`. */
  freshAt: Instant
  halfLifeHours: number
  /** What the last scoring that changed anything changed. */
  changed?: ScoreChange
}

/** One score against the one before it. Differences are in hundredths of a point. */
export interface ScoreChange {
  /** The moment of the score before. */
  since: Instant
  importance: number
  credibility: number
  /** What moved most, at most four rows, with the sentence that holds now. */
  rows: { part: 'importance' | 'credibility'; factor: string; difference: number; sentence: string }[]
}
