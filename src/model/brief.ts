import type { Instant } from './time.js'

export const SECTIONS = [
  'What happened',
  'Technical details',
  'Market effects reported',
  'Context and significance',
  'What to watch',
  'Who said what',
  'Bottom line for practitioners',
  'Key points',
  'Scoring rationale',
] as const
export type SectionName = (typeof SECTIONS)[number]

/** Reported by others, measured by us, editorial, or taken from the score's ledger. */
export type SentenceKind = 'reported' | 'measured' | 'editorial' | 'ledger'

/** What a sentence rests on: an article and a span in its whole text, a signal, a playbook or the ledger. */
export interface Provenance {
  articleId?: string
  start?: number
  end?: number
  signal?: string
  playbook?: string
  factor?: string
}

export interface BriefSentence {
  text: string
  kind: SentenceKind
  provenance: Provenance[]
  /** The writer that worded it, where that is not the grammar. */
  wordedBy?: string
}

export interface BriefSection {
  name: SectionName
  sentences: BriefSentence[]
  /** Why it is empty, where it is. */
  leftOut?: string
}

export interface Brief {
  storyId: string
  storyRevision: number
  /** Counts drafts and edits of this brief. */
  revision: number
  audience: string
  headline: string
  /** One line: what and why. */
  standfirst: string
  sections: BriefSection[]
  draftedAt: Instant
  writer: string
  /** What a second writer added, and what of it was dropped: how often for which reason. */
  added?: { by: string; at: Instant; kept: number; dropped: Record<string, number> }
}
