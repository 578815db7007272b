import { onDay, signed } from '../market/words.js'
import { type Day, sha256 } from '../model/index.js'

export { dollars, list as listWords, onDay as dayWords, percent as percentSigned } from '../market/words.js'

/** `May 2026`. */
export const monthWords = (day: Day): string => `${onDay(day).replace(/^\d+ /, '')} ${day.slice(0, 4)}`

const MULTIPLES: Readonly<Record<number, string>> = {
  1.5: 'one-and-a-half-times',
  2: 'two-times',
  3: 'three-times',
  4: 'four-times',
  5: 'five-times',
}
/** `three-times`, `inverse three-times`. */
export const multipleWords = (multiple: number): string =>
  `${multiple < 0 ? 'inverse ' : ''}${MULTIPLES[Math.abs(multiple)] ?? `${Math.abs(multiple)}-times`}`

const COUNTS = 'no one two three four five six seven eight nine ten'.split(' ')
/** A small count in words. */
export const countWords = (n: number): string => COUNTS[n] ?? String(n)

/** The same story takes the same wording each time, another story perhaps another. */
export function choose<T>(storyId: string, place: string, variants: readonly T[]): T {
  return variants[Number.parseInt(sha256(storyId, place).slice(0, 8), 16) % variants.length]!
}

/** A difference of returns: `-5.7 pp`. */
export const pointsSigned = (value: number): string => `${signed(value)} pp`
/** One decimal, no sign: `16.6%`. */
export const percentSize = (value: number): string => `${Math.abs(value).toFixed(1)}%`
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** A sentence that is set into another: no stop at its end, no capital unless a name may stand there. */
export const inner = (sentence: string): string => sentence.trim().replace(/\.$/, '')
/** A symbol as people write it: `VIX` for `^VIX`. */
export const plainSymbol = (symbol: string): string => symbol.replace(/^\^/, '')
