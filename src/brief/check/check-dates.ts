import { keywords, wordKey } from '../../extract/figures/keywords.js'
import { dateOfAnother, misplaced } from './check-places.js'
import { type DatePart, sameDate, sameSort } from './dates.js'
import type { Aligned, Library, ReadSentence } from './library.js'
import { isReckoned } from './reckoned.js'
import type { Problem } from './types.js'

/** How alike sentences must be before another date in the source's own counts against one that stands elsewhere in it. */
const SAME_SENTENCE = 0.55

/** Dates and periods that the sources do not have, or that their own telling of the same dates otherwise. */
export function checkDates(
  sentence: ReadSentence,
  aligned: readonly Aligned[],
  library: Library,
): { checks: number; problems: Problem[] } {
  const problems: Problem[] = []
  let checks = 0
  for (const date of sentence.dates) {
    const found = problemOf(date, sentence, aligned, library)
    if (date.kind !== 'relative' || found) checks++
    const rightful = found ? null : dateOfAnother(date, sentence, library)
    if (found) problems.push(found)
    else if (rightful) problems.push(misplaced('date', date, rightful))
  }
  return { checks, problems }
}

function problemOf(date: DatePart, brief: ReadSentence, aligned: readonly Aligned[], library: Library): Problem | null {
  const beside = aligned.filter((a) => a.share >= SAME_SENTENCE)
  const inBeside = beside.some((a) => a.sentence.dates.some((d) => sameDate(date, d)))
  if (inBeside || isToldElsewhere(date, brief, library) || isReckoned(date, library)) return null
  for (const { sentence } of beside) {
    const other = sentence.dates.find((d) => sameSort(d, date) && !sameDate(date, d))
    if (other) return make(date, 'conflicting', sentence, other)
  }
  for (const sentence of library.sentences) if (sentence.dates.some((d) => sameDate(date, d))) return null
  // Relative words hang on when a text was written: another text may rightly choose its own
  if (date.kind === 'relative') return null
  for (const sentence of [...aligned.map((a) => a.sentence), ...library.sentences]) {
    const other = sentence.dates.find((d) => sameSort(d, date))
    if (other) return make(date, 'conflicting', sentence, other)
  }
  return make(date, 'unsupported', null, null)
}

/** How far around a date its own words are looked for, in UTF-16 units, and how many a source must share. */
const AROUND = 48
const SHARED_WORDS = 2

/**
 * Of several dates in one sentence each has its own words about it: another sentence may have this date with the same ones.
 * A single one is told elsewhere where it hangs on the same word ("since 4 May").
 */
function isToldElsewhere(date: DatePart, brief: ReadSentence, library: Library): boolean {
  const several = brief.dates.length > 1
  const own = wordsAround(brief, date)
  const link = linkBefore(brief, date)
  return library.sentences.some((s) =>
    s.dates.some((d) => {
      if (!sameDate(date, d)) return false
      if (!several) return link !== null && linkBefore(s, d) === link
      const theirs = wordsAround(s, d)
      return [...own].filter((w) => theirs.has(w)).length >= SHARED_WORDS
    }),
  )
}

const LINK = /^(?:since|until|till|by|before|after|through)$/
/** The telling preposition right before a date, where there is one; "on" and "in" tell nothing. */
function linkBefore({ tokens }: ReadSentence, { start }: DatePart): string | null {
  const before = tokens.filter((t) => t.end <= start).at(-1)
  return before && LINK.test(before.lower) ? before.lower : null
}

function wordsAround(sentence: ReadSentence, { start, end }: DatePart): Set<string> {
  const near = sentence.tokens.filter((t) => t.kind === 'word' && t.end > start - AROUND && t.start < end && !(t.start >= start))
  return new Set(near.filter((t) => keywords(t.lower).size > 0).map((t) => wordKey(t.lower)))
}

const make = (
  date: DatePart,
  verdict: 'conflicting' | 'unsupported',
  sentence: ReadSentence | null,
  other: DatePart | null,
): Problem => ({
  kind: 'date',
  text: date.text,
  start: date.start,
  end: date.end,
  verdict,
  source: sentence?.source ?? null,
  sourceText: other?.text ?? null,
  sourceSentence: sentence?.text ?? null,
  reason: other ? `the source has ${other.text}` : 'no source has this date',
})
