import { type DatePart, sameDate, sameSort } from './dates.js'
import type { Aligned, Library, ReadSentence } from './library.js'
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
    const found = problemOf(date, aligned, library)
    if (date.kind !== 'relative' || found) checks++
    if (found) problems.push(found)
  }
  return { checks, problems }
}

function problemOf(date: DatePart, aligned: readonly Aligned[], library: Library): Problem | null {
  const beside = aligned.filter((a) => a.share >= SAME_SENTENCE)
  const inBeside = beside.some((a) => a.sentence.dates.some((d) => sameDate(date, d)))
  if (inBeside) return null
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
