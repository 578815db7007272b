import type { Figure } from '../../model/index.js'
import type { ReadSentence } from './library.js'

/** Words that make another measure out of the same noun, by what they exclude; "reported" also is a verb. */
const DEFINED =
  /\b(?:(operating(?= (?:profit|income|loss|earnings)))|((?:net|pre-?tax)(?= (?:profit|income|loss|earnings)))|(adjusted|underlying|core|comparable)|(statutory|gaap|(?<=(?:^|[,;] |while |the |its |on a |and ))reported(?! (?:by|that|a|an)\b))|(primary)|(overall)|(net)|(gross))\b/gi

interface Definition {
  group: number
  word: string
}

/** The definition told for a figure: the last one between the figure before it and itself. */
export function definitionOf(figure: Figure, { text, start, figures }: ReadSentence): Definition | null {
  const before = figures.filter((f) => f.end <= figure.start).at(-1)?.end ?? start
  const found = [...text.slice(before - start, figure.start - start).matchAll(DEFINED)].at(-1)
  return found ? { group: found.slice(1).findIndex((g) => g !== undefined), word: found[0].toLowerCase() } : null
}

/** Groups exclude one another in twos. */
export const definitionsFit = (a: Definition | null, b: Definition | null): boolean =>
  a === null || b === null || a.group === b.group || a.group >> 1 !== b.group >> 1

const RATES: Readonly<Record<string, string>> = { ton: 'tonne', tons: 'tonne', annum: 'year', metric: 'tonne' }
const RATE =
  /^,? (?:a|an|per|each) (second|minute|hour|day|week|month|quarter|year|annum|tonne|ton|metric|pound|kilogram|ounce|barrel|gallon|litre|liter|bushel|share|unit|contract|head|mile|kilometre|kilometer)\b/

/** What a figure is told by: "$1.62 a pound" is per pound. */
export function rateOf(figure: Figure, { text, start }: ReadSentence): string | null {
  const noun = RATE.exec(text.slice(figure.end - start, figure.end - start + 24))?.[1]
  return noun === undefined ? null : (RATES[noun] ?? noun)
}
export const ratesFit = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
