import { type Day, sha256 } from '../model/index.js'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `2 July`: the year stands beside the story. */
export const dayWords = (day: Day): string => `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`

/** `May 2026`. */
export const monthWords = (day: Day): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

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

/** `a, b and c`. */
export const listWords = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** The same story takes the same wording each time, another story perhaps another. */
export function choose<T>(storyId: string, place: string, variants: readonly T[]): T {
  return variants[Number.parseInt(sha256(storyId, place).slice(0, 8), 16) % variants.length]!
}

/** One decimal, no sign: `16.6%`. */
export const percentSize = (value: number): string => `${Math.abs(value).toFixed(1)}%`
/** One decimal and its sign, none on zero: `-5.6%`. */
export function percentSigned(value: number): string {
  const text = value.toFixed(1)
  return `${Number(text) === 0 ? '0.0' : value > 0 ? `+${text}` : text}%`
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** A sentence that is set into another: no stop at its end, no capital unless a name may stand there. */
export const inner = (sentence: string): string => sentence.trim().replace(/\.$/, '')
/** A symbol as people write it: `VIX` for `^VIX`. */
export const plainSymbol = (symbol: string): string => symbol.replace(/^\^/, '')
