import type { Claim, EventTag, Figure, Sentiment } from './analysis.js'
import type { By } from './by.js'
import type { Tier } from './source.js'
import type { Instant } from './time.js'

/** What an article is in its story. A republication never counts as corroboration. */
export type Role = 'original' | 'republication' | 'coverage' | 'update'

/** Why an assignment was made: one reason with its measured value, shown to editors by `cluster --explain`. */
export interface Reason {
  rule: string
  value: number
  sentence: string
}

/** An article's place in a story. */
export interface Member {
  articleId: string
  sourceId: string
  publisher: string
  family: string
  tier: Tier
  role: Role
  /** The article whose reporting it carries, where it is a republication or an update. */
  of: string | null
  /** It reports something itself; only these count as origins. */
  firstHand: boolean
  /** It comments on what the story's other articles report, and is no origin of it. */
  commentary?: true
  title: string
  url: string
  publishedAt: Instant
  joinedAt: Instant
  access: string
  reasons: Reason[]
  /** An editor put it here: later evidence does not move it. */
  fixed?: true
}

/** What editors decide about which articles are one story. */
export const STORY_ACTS = ['merge', 'split', 'move'] as const
export type StoryAct = (typeof STORY_ACTS)[number]

/** An editor's decision, kept with every story that it touched. */
export interface StoryDecision {
  id: string
  act: StoryAct
  by: By
  at: Instant
  reason: string
  /** The articles that changed their story, and between which stories, with their titles then. */
  articleIds: string[]
  from: { id: string; title: string }
  to: { id: string; title: string }
  /** The article that was given to its story last before it: where it stands in the order of assignments. */
  after: string | null
  /** Tells decisions of one moment apart: they count up. */
  order: number
}

/** Kinds of event that editors set in place of what the articles say. */
export interface SetTypes {
  types: string[]
  by: By
  at: Instant
  reason: string
  /** What the articles say. */
  read: EventTag[]
}

export type FigureVerdict = 'single' | 'agreeing' | 'superseded' | 'scope-differs' | 'conflicting'

/** The same measure across a story's articles, judged. */
export interface FigureGroup {
  measure: string
  unit: string | null
  verdict: FigureVerdict
  values: FigureEvidence[]
  /** A sentence a person can read, for anything but `single`. */
  note?: string
}
export interface FigureEvidence {
  articleId: string
  publisher: string
  /** This article only carried it. */
  carried: boolean
  figure: Figure
  /** The sentence it stands in. */
  sentence: string
}

export interface Novelty {
  /** 0-1. */
  value: number
  kind: 'first' | 'follow-up' | 'repetition'
  /** What was new, in words ("2 figures, 1 claim"). */
  added: string[]
}

export interface StoryClaim extends Claim {
  articleId: string
  publisher: string
  /** Who stands behind this statement in the whole story. Absent in stories built before it was counted. */
  support?: ClaimSupport
}

/** Everybody who makes one statement, whatever the words. */
export interface ClaimSupport {
  /** Independent origins: two papers that rest on one bank's note, or quote one person, are one. */
  origins: number
  /** The articles that tell it, first-hand ones first. */
  articleIds: string[]
  /** The place in the story's claims of an earlier one that says the same; absent on the first. */
  repeats?: number
}

export interface StoryInstrument {
  symbol: string
  name: string
  assetClass: string
  salience: number
}

/** Editorial state. */
export type StoryState = 'draft' | 'in-review' | 'approved' | 'embargoed' | 'published' | 'corrected' | 'withdrawn' | 'held'

/** Articles about one real event. */
export interface Story {
  id: string
  /** Grows with each change of evidence. */
  revision: number
  title: string
  members: Member[]
  instruments: StoryInstrument[]
  eventTypes: EventTag[]
  sentiment: Sentiment
  claims: StoryClaim[]
  figures: FigureGroup[]
  novelty: Novelty
  /** Families that reported first-hand. */
  independentPublishers: number
  state: StoryState
  firstSeenAt: Instant
  updatedAt: Instant
  knownAt: Instant
  /** An older story this one goes on from. */
  follows?: string
  /** Set when merged into another: links stay valid. */
  redirectTo?: string
  /** Stories that editors told apart from this one: later evidence does not make them one. */
  apart?: string[]
  /** What editors decided about its articles, oldest first, the latest 50. */
  decisions?: StoryDecision[]
  /** Set where editors say what kind of event it is: `eventTypes` are theirs then. */
  setTypes?: SetTypes
}
