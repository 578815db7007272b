import type { BriefSection, BriefSentence, FigureEvidence, Member, Provenance, SectionName, Signal } from '../model/index.js'

/** What a measured sentence rests on. */
export const ofSignal = (s: Signal): Provenance => ({ signal: `${s.name}:${s.symbol}` })
export const ofFigure = (v: FigureEvidence): Provenance => ({ articleId: v.articleId, start: v.figure.start, end: v.figure.end })
export const ofTitle = (m: Member): Provenance => ({ articleId: m.articleId, start: 0, end: m.title.length })

export const measured = (text: string, signals: readonly (Signal | null)[]): BriefSentence => ({
  text,
  kind: 'measured',
  provenance: signals.filter((s) => s !== null).map(ofSignal),
})
export const reported = (text: string, provenance: Provenance[]): BriefSentence => ({
  // A quotation that ends in its own mark needs no stop after it
  text: text.replace(/([?!]”)\.$/, '$1'),
  kind: 'reported',
  provenance,
})

/** A section, or its absence with a word why. */
export const section = (name: SectionName, sentences: BriefSentence[], leftOut: string): BriefSection =>
  sentences.length > 0 ? { name, sentences } : { name, sentences, leftOut }
