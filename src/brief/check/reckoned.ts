import type { DatePart } from './dates.js'
import type { Library, ReadSentence } from './library.js'

const COUNTS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const APART =
  /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (month|year)s? (after|later|earlier|before)\b/gi

/** "in May" where a source says "on 9 June, a month after": a month or year that lies as far from one of the source's as it says. */
export const isReckoned = (date: DatePart, library: Library): boolean =>
  (date.kind === 'month' || date.kind === 'year') && library.sentences.some((s) => reckonedIn(s).includes(date.key))

/** Months (1-12) and years that a sentence's dates and distances lead to; either way, since what is told first may come last. */
function reckonedIn({ text, dates }: ReadSentence): string[] {
  const found: string[] = []
  for (const [, count, unit] of text.matchAll(APART)) {
    const n = /\d/.test(count!) ? Number(count) : Math.max(0, COUNTS.indexOf(count!.toLowerCase())) + 1
    for (const d of dates)
      if (unit!.toLowerCase() === 'year') {
        if (d.year !== undefined) found.push(`${d.year - n}`, `${d.year + n}`)
      } else if (d.kind === 'day' || d.kind === 'month') {
        const month = Number(d.key.split('-')[0]) - 1
        for (const way of [-n, n]) found.push(`${((((month + way) % 12) + 12) % 12) + 1}`)
      }
  }
  return found
}
