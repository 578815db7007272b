import type { Audience, FigureGroup, LedgerRow, MarketJoin, Novelty, Story, StoryClaim } from '../../model/index.js'

/** Everything known of a story when it is scored. Reaction is not here: it never raises a score. */
export interface Evidence {
  story: Pick<Story, 'id' | 'revision' | 'title' | 'members' | 'instruments' | 'eventTypes' | 'sentiment'> &
    Partial<Pick<Story, 'independentPublishers'>>
  claims: readonly StoryClaim[]
  figures: readonly FigureGroup[]
  novelty: Novelty
  market: MarketJoin | null
  /** Title and opening text of the original, for wording that decides (dated actions, hedges). */
  lead: string
  asOf: string
}

/** One reason in a score. Pure. `value` is 0-1; null with `missing` where there is no evidence. */
export interface Factor {
  readonly name: string
  readonly part: 'importance' | 'credibility'
  /**
   * The value that stands in where evidence is missing, 0-1: what such stories are worth on the whole. It may hang on how
   * direct the story's channel is (the value of `transmission`, 0-1): a default at a clearing house is large until the
   * opposite is known, a film review is not.
   */
  readonly prior: number | ((channel: number, evidence: Evidence) => number)
  assess(evidence: Evidence, audience: Audience): FactorValue
}
export type FactorValue = Pick<LedgerRow, 'value' | 'sentence' | 'evidence' | 'missing' | 'higher'>
