import type { SectionName } from '../../model/index.js'

/** A text that a writer may use: data to it, never instruction. */
export interface WriterSource {
  label: string
  publisher: string
  text: string
}

/** What a writer is asked for: more sentences for a draft that stands already. */
export interface WriterTask {
  storyId: string
  headline: string
  /** The draft's sentences so far. */
  draft: readonly string[]
  sources: readonly WriterSource[]
  sections: readonly SectionName[]
}

export interface WrittenSentence {
  section: string
  text: string
}

/** `tokens`: as the service counts them, or estimated at four characters a token where it does not say. */
export interface Written {
  sentences: WrittenSentence[]
  tokens: { input: number; output: number }
}

/**
 * A writer beside the grammar. Nothing waits for it and nothing it says is taken on trust (`judge.ts`). Fails with DeskError
 * `writer-bad-answer` (retry) or an error of `net`.
 */
export interface BriefWriter {
  /** Kind and model, kept with every sentence it words. */
  readonly id: string
  write(task: WriterTask): Promise<Written>
}

/** Sections a writer may add to: what was reported, never what we measured, advise or watch for. */
export const WRITER_SECTIONS: readonly SectionName[] = ['What happened', 'Context and significance']
/** UTF-16 units of one source, and of all sources together, that a writer is given. */
const MOST_TEXT = 8_000

/** The texts within a limit of characters: every source gets its share, the first ones what is left over. */
export function writerSources(articles: readonly { publisher: string; text: string }[], limit: number): WriterSource[] {
  let left = limit
  const sources: WriterSource[] = []
  for (const [i, { publisher, text }] of articles.entries()) {
    const part = text.slice(0, Math.min(MOST_TEXT, left))
    if (part.trim()) sources.push({ label: `S${i + 1}`, publisher, text: part })
    left -= part.length
  }
  return sources
}
