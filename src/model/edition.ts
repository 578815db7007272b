import type { BriefSection } from './brief.js'
import type { By } from './by.js'
import type { DeliveryReason } from './delivery.js'
import type { Instant } from './time.js'

/** Where a brief stands on its way to its readers, and after. */
export const EDITION_STATES = ['draft', 'in-review', 'approved', 'embargoed', 'published', 'corrected', 'withdrawn'] as const
export type EditionState = (typeof EDITION_STATES)[number]

/** What editors may change of a brief. */
export interface Words {
  headline: string
  standfirst: string
  /** All sections, in the order of SECTIONS. */
  sections: BriefSection[]
}

/** A sentence that an editor lets go out although the check found no support for its figure. It holds for these very words. */
export interface Override {
  sentence: string
  by: By
  reason: string
  at: Instant
}

/** What readers have: which words, and what was told to channels last. */
export interface Published {
  /** Counts what channels are told: the first publication is 1. */
  number: number
  reason: Exclude<DeliveryReason, 'digest'>
  note: string | null
  /** The edition's revision whose words are public. */
  revision: number
  by: By
  at: Instant
}

/** A brief in the hands of editors. Every version is kept. */
export interface Edition {
  /** `story:audience` */
  id: string
  storyId: string
  audience: string
  /** Counts changes of the words: a save names the one it began from. */
  revision: number
  words: Words
  savedBy: By
  savedAt: Instant
  /** The machine's draft these words began from, by its revision. */
  draftRevision: number
  state: EditionState
  /** The last change of state: who, when, why. */
  moved: { by: By; at: Instant; reason: string | null }
  /** Whoever has read it as a second person; words changed since take it away. */
  approvedBy?: By
  embargoUntil?: Instant
  overrides: Override[]
  published?: Published
}

/** What an editor has typed and not saved yet. One a person and brief; it outlives browser and server. */
export interface Working {
  /** `story:audience:person` */
  id: string
  editionId: string
  by: string
  /** The edition's revision it began from; 0 where none was there. */
  baseRevision: number
  /** The words it began from where no edition was there: the machine's draft of this revision. */
  draftRevision: number
  words: Words
  at: Instant
}

/** An editor has a brief in hand, until `until` on the wall's clock. */
export interface BriefClaim {
  /** `story:audience` */
  id: string
  by: By
  at: Instant
  until: Instant
}

/** New evidence on a story whose brief editors have taken over: it waits for them, and changes no word of theirs. */
export interface EvidenceFlag {
  /** `story:audience` */
  id: string
  storyId: string
  audience: string
  /** The story's revision that raised it last. */
  storyRevision: number
  raisedAt: Instant
  /** What came, a sentence each. */
  what: string[]
  /** What the desk would write now. */
  draft: Words
}

/** What may be done to published words. A typo is logged only; the others reach every channel that posted. */
export const AMENDMENT_KINDS = ['typo', 'update', 'clarification', 'correction', 'withdrawal'] as const
export type AmendmentKind = (typeof AMENDMENT_KINDS)[number]

/** One change of published words. Only ever added to. */
export interface Amendment {
  id: string
  storyId: string
  audience: string
  kind: AmendmentKind
  /** The headline that it changed. */
  headline: string
  /** What changed and why, in the editor's words. */
  note: string
  /** A correction's two sides. */
  wrong: string | null
  right: string | null
  /** `Published.number` after it. */
  number: number
  by: By
  at: Instant
}

/** For and against a story, from which weights are learned, and what editors set beside its score. */
export const VERDICTS = ['promote', 'publish', 'demote', 'not-for-us'] as const
export type EditorVerdict = (typeof VERDICTS)[number]
export type JudgementAct = EditorVerdict | 'pin' | 'unpin' | 'note'

/** What an editor made of a story, with the factors as they stood. Only ever added to. */
export interface StoryJudgement {
  id: string
  storyId: string
  audience: string
  /** One of {@link VERDICTS}, or something set without a verdict on the score: pin, note. */
  act: JudgementAct
  /** Importance factors then, 0-1 by name; where evidence was missing, its prior. */
  values: Record<string, number>
  /** Points, 0-100. */
  importance: number
  credibility: number
  /** What made the score. */
  version: string
  /** The note's text, or why. */
  text: string | null
  by: By
  at: Instant
  /** How many were made of this story for this audience before it: tells those of one moment apart. Absent in old ones. */
  nth?: number
}

/** Newest first, also where a recorded clock stands still. */
export const byNewest = (a: StoryJudgement, b: StoryJudgement): number =>
  a.at === b.at ? (b.nth ?? 0) - (a.nth ?? 0) : a.at < b.at ? 1 : -1
