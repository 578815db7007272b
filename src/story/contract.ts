import type { Access, Analysis, Figure, Instant, Publishes, Reason, Role, Tier } from '../model/index.js'

/** What the story room reads of an article's analysis. */
export type StoryAnalysis = Pick<Analysis, 'mentions' | 'figures' | 'claims' | 'eventTypes'>

/** An article as this room sees it. Everything but the title may be missing or empty. */
export interface StoryArticle {
  id: string
  sourceId?: string
  publisher: string
  /** The publisher behind several sources. */
  family: string
  tier: Tier
  /** Of a publisher of `documents` nobody carries a report: who tells of one has read it. Default `news`. */
  publishes?: Publishes
  title: string
  /** Plain text, paragraphs joined by a blank line; empty where only the headline is known. */
  text: string
  summary?: string
  access?: Access
  publishedAt: Instant
  firstSeenAt: Instant
  /** Set when its origin answered that it is gone. */
  withdrawnAt?: Instant
  analysis?: StoryAnalysis
  /** The outlet whose reporting the article says it carries, where one was found (by-line, credit line, claims). */
  creditedOrigin?: { name: string; family?: string }
}

/** Where an article stands, and why. */
export interface Assignment {
  storyId: string
  role: Role
  /** The article whose reporting it carries, where it is a republication or an update. */
  of: string | null
  /** It reports something itself; only these count as origins. */
  firstHand: boolean
  /** An older story this one goes on from; only on a story's founder. */
  follows?: string
  /** An editor put it there: later evidence does not move it. */
  fixed?: true
  reasons: Reason[]
  /** What this article changed for earlier ones. */
  changes: Change[]
}

export type ChangeKind = 'merge' | 'split' | 'role'

/** An earlier article's new place, caused by a later article. */
export interface Change {
  kind: ChangeKind
  articleId: string
  /** The story it was in before. */
  from: string
  /** Its place from now on (`changes` empty). */
  to: Assignment
}

export interface StoryBookOptions {
  /** Stories that nothing joined for so long are let go. Default 14. */
  windowDays?: number
  /** The most stories held at once; the longest untouched goes first. Default 20,000. */
  maxStories?: number
  /** `final()` also tells of articles that left the window, at the price of memory that grows. Default false. */
  keepAll?: boolean
}

/** A story of before, as the store has it. */
export interface OlderStory {
  id: string
  title: string
}

/** Stories as editors arranged them. */
export interface Arrangement {
  /** Where articles stand from now on; `assignment` is taken as it is, without it an article keeps its role and is fixed in its story. */
  places: readonly { articleId: string; storyId: string; assignment?: Assignment }[]
  /** Stories that are never merged, and those of which that is no longer said. */
  apart?: readonly (readonly [string, string])[]
  together?: readonly (readonly [string, string])[]
}

/** Articles to stories, one pass, nothing known of what comes later. Deterministic in the order given. */
export interface StoryBook {
  /** Places an article. An article already known keeps its place and changes nothing. */
  assign(article: StoryArticle): Assignment
  /** Rebuilds the state from articles already placed, in the order they came, without deciding again. */
  restore(entries: Iterable<{ article: StoryArticle; assignment: Assignment }>): void
  /** Puts articles where editors want them, without deciding anything: later articles are compared with what that leaves. Unknown articles are passed over. */
  adopt(arrangement: Arrangement): void
  /** Decides the roles of these stories' articles anew. Gives what changed. */
  settle(storyIds: Iterable<string>): Change[]
  /** The stories that this one is never merged with. */
  apartFrom(storyId: string): string[]
  /** Where every article in the window (with `keepAll`, every article) stands now, after merges, splits and changed roles. */
  final(): Map<string, Assignment>
  /** Where a merged story's link leads now; the id itself where it was never merged. */
  resolve(storyId: string): string
  /** What of a headline leads to stories of before in a store: stems that few texts use, the rarest first, at most 3. */
  telling(headline: string): string[]
  /**
   * Of stories found in the store, the one that a story with this headline goes on from, or null. Those that the window still holds
   * were compared when the article came, and are passed over.
   */
  goesOnFrom(headline: string, older: readonly OlderStory[]): string | null
  /** Stories held now. */
  readonly size: number
}

/** A member of a story with what it rests on, as `buildStory` takes it. */
export interface StoryMemberInput {
  article: StoryArticle
  analysis: Analysis
  assignment: Assignment
  url?: string
}

/** A figure with the article and the sentence it stands in, as `reconcileFigures` takes it. */
export interface FigureInput {
  articleId: string
  publisher: string
  family?: string
  /** Whose reporting the article rests on, as `originsOf` tells; the article itself where that is not given. */
  origin?: string
  /** The article only carried it from another. */
  carried: boolean
  /** The article whose reporting it carries, where that is known. */
  carries?: string
  publishedAt: Instant
  figure: Figure
  sentence: string
}
