import type { Figure } from '../../model/index.js'

/** Amounts that business texts write in ways of their own: "412p" is in pence, "a quarter point" 0.25 percentage points. */
const NOTATIONS: readonly { pattern: RegExp; unit: string; value: (m: RegExpMatchArray) => number }[] = [
  { pattern: /\b(\d[\d,]*(?:\.\d+)?)p\b/g, unit: 'GBP', value: (m) => Number(m[1]!.replaceAll(',', '')) / 100 },
  { pattern: /\b(?:a |one[ -])?quarter[ -](?:of a )?(?:percentage[ -])?point\b/g, unit: 'pp', value: () => 0.25 },
  { pattern: /\bthree[ -]quarters? (?:of a )?(?:percentage[ -])?point\b/g, unit: 'pp', value: () => 0.75 },
]

/** The figures of these kinds in a sentence outside those that are `taken`; `offset` is where the sentence starts in its text. */
export function findNotations(sentence: string, offset: number, taken: readonly { start: number; end: number }[]): Figure[] {
  return NOTATIONS.flatMap(({ pattern, unit, value }) =>
    [...sentence.matchAll(pattern)].flatMap((m) => {
      const start = offset + m.index
      const end = start + m[0].length
      return taken.some((t) => t.start < end && t.end > start) ? [] : [{ text: m[0], start, end, value: value(m), unit }]
    }),
  )
}
