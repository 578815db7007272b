import type { AssetClass } from './instrument.js'

/** `start`..`end` are UTF-16 offsets into {@link wholeText}; `text` is that slice. */
export interface Span {
  start: number
  end: number
  text: string
}

/** An instrument found in a text. */
export interface Mention extends Span {
  symbol: string
  name: string
  assetClass: AssetClass
  /** 0-1: how much the text is about it. */
  salience: number
  /** 0-1: how sure we are that this is the instrument meant. */
  confidence: number
  /** The rule that found it. */
  rule: string
}

export type Qualifier = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly'
export type Direction = 'up' | 'down' | 'flat'

/**
 * A number with a meaning. Units: ISO 4217 codes for money, `%`, `pp`, `bp`, `x`, `shares`, `contracts`, `points`, coin symbols.
 * 5% is 5. A bare "70 billion" has unit null and may match any money.
 */
export interface Figure extends Span {
  value: number
  /** The upper end of a range. */
  value2?: number
  unit: string | null
  qualifier?: Qualifier
  direction?: Direction
  /** What it measures, in the text's own words, lower case. */
  measures?: string
  period?: string
  /** The rule that found it. */
  rule?: string
  /** 0-1: how sure we are of value and unit. */
  confidence?: number
}

export type SentimentLabel = 'positive' | 'negative' | 'neutral'

/** An investor's view; score -1..1. */
export interface Sentiment {
  label: SentimentLabel
  score: number
}
export interface EntitySentiment extends Sentiment {
  symbol: string
}
export interface TargetSentiment extends Sentiment {
  target: string
}

export interface EventTag {
  /** A leaf of config/taxonomy.yaml, dotted: `market-structure.leverage.unwind`. */
  type: string
  confidence: number
}

/** How a claim reached the article. */
export type ClaimBasis = 'document' | 'on-record' | 'unnamed' | 'relayed' | 'own-reporting'

/** Who said what. `start..end` is the statement. */
export interface Claim extends Span {
  speaker: string
  verb: string
  /** The article passes on another outlet's reporting. */
  relayed: boolean
  /** The outlet whose reporting is passed on, where relayed. */
  origin?: string
  basis?: ClaimBasis
  /** The rule that found it. */
  rule?: string
  /** 0-1: how sure we are of speaker and statement. */
  confidence?: number
}

/** The outlet that an article as a whole credits, and the words that say so. */
export interface CreditedOrigin extends Span {
  name: string
  family: string
  kind: 'byline' | 'dateline' | 'notice' | 'lead' | 'first-reported'
  /** 0-1: how sure it is that the article carries that outlet's reporting. */
  confidence: number
}

/** One extractor that failed on a text: recorded, while the others stand. */
export interface ExtractorFailure {
  extractor: string
  code: string
  message: string
}

/** Everything understood of one text. */
export interface Analysis {
  mentions: Mention[]
  figures: Figure[]
  sentiment: Sentiment
  entitySentiment: EntitySentiment[]
  targetSentiment: TargetSentiment[]
  eventTypes: EventTag[]
  claims: Claim[]
  /** Set where the article credits another outlet as a whole. */
  credited?: CreditedOrigin
  failures: ExtractorFailure[]
  /** Extractor name to version, so that a later reader knows what made this. */
  versions: Record<string, string>
}
