import type { Instant } from '../../model/index.js'

/** How a part of a brief stands to its sources. */
export type CheckVerdict = 'supported' | 'conflicting' | 'scope-differs' | 'superseded' | 'unsupported'

export interface CheckSource {
  id: string
  text: string
  /** Where known, a later source may supersede an earlier one. */
  publishedAt?: Instant
}

export interface CheckInput {
  brief: string
  sources: readonly CheckSource[]
}

/** What was looked up and how it stands. `source` and `sourceText` are the best evidence for or against, or null. */
export interface Finding {
  /** As it stands in the brief; `start`..`end` are UTF-16 offsets into it. */
  text: string
  start: number
  end: number
  verdict: CheckVerdict
  source: string | null
  sourceText: string | null
  /** The source's sentence, for the editor. */
  sourceSentence: string | null
  /** A sentence part that a person can read; empty where supported. */
  reason: string
}

export interface CheckedFigure extends Finding {
  value: number
  value2?: number
  unit: string | null
}

/** A sentence of a source; `start`..`end` are UTF-16 offsets into the source's text. */
export interface SourceSpan {
  source: string
  start: number
  end: number
  text: string
}

/** `copied`: a source's words beyond what may be shown of them. */
export type ProblemKind = 'figure' | 'number' | 'name' | 'date' | 'quotation' | 'direction' | 'copied'

export interface Problem extends Finding {
  kind: ProblemKind
  /** No editor can answer for it. */
  final?: true
}

export interface CheckedSentence {
  text: string
  start: number
  end: number
  /** The worst of what was looked up in it; `supported` where nothing was to look up. */
  verdict: CheckVerdict
  /** The source it rests on most, where one fits. */
  source: string | null
  /** The sentence of a source that it is likest to, where one is like it at all. */
  rests: SourceSpan | null
  /** How many things were looked up. */
  checks: number
  problems: Problem[]
}

export interface CheckResult {
  figures: CheckedFigure[]
  sentences: CheckedSentence[]
}

/** From the worst to the best. */
export const GRAVITY: readonly CheckVerdict[] = ['conflicting', 'unsupported', 'superseded', 'scope-differs', 'supported']

/** The worse of two verdicts. */
export const worse = (a: CheckVerdict, b: CheckVerdict): CheckVerdict => (GRAVITY.indexOf(a) <= GRAVITY.indexOf(b) ? a : b)
