import type { Figure } from '../../model/index.js'

export const MINUS = '\u2212'
const NBSP = '\u00a0'

/** `digits` decimals with a true minus sign; a value that rounds to zero has no sign. Not finite: null. */
export function plain(value: number | null | undefined, digits: number): string | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null
  const text = Math.abs(value).toFixed(digits)
  return Number(text) !== 0 && value < 0 ? MINUS + text : text
}

/** Like {@link plain}, with a plus sign before what is above zero. */
export function signed(value: number | null | undefined, digits: number): string | null {
  const text = plain(value, digits)
  return text !== null && !text.startsWith(MINUS) && Number(text) !== 0 ? `+${text}` : text
}

/** Hundredths of a point, exactly: 8770 is "87.70". */
export function points(hundredths: number): string {
  const whole = Math.round(hundredths)
  const size = Math.abs(whole)
  const text = `${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`
  return whole < 0 ? MINUS + text : text
}

/** Hundredths of a point as the whole number shown in lists; half goes up. */
export const wholePoints = (hundredths: number): number => Math.floor((hundredths + 50) / 100)

const grouped = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 })
const SCALES = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
] as const

/** A size with its scale word: 1416000000000 is "1.416 tn". Up to four significant digits above a million. */
export function compact(value: number): string {
  const size = Math.abs(value)
  const sign = value < 0 ? MINUS : ''
  for (const [scale, name] of SCALES) {
    if (size >= scale) return `${sign}${Number((size / scale).toPrecision(4))}${NBSP}${name}`
  }
  return sign + grouped.format(size)
}

const SYMBOLS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' }

/** A value with its unit, unit always shown: "$270 bn", "25%", "3 bp", "2×", "1,200 contracts". */
export function withUnit(value: number, unit: string | null): string {
  const size = compact(value)
  if (unit === null) return size
  if (unit === '%') return `${size}%`
  if (unit === 'x') return `${size}×`
  const symbol = SYMBOLS[unit]
  if (!symbol) return `${size}${NBSP}${unit}`
  return size.startsWith(MINUS) ? `${MINUS}${symbol}${size.slice(1)}` : symbol + size
}

const QUALIFIERS: Record<NonNullable<Figure['qualifier']>, string> = {
  about: 'about',
  'at-least': 'at least',
  'at-most': 'at most',
  'more-than': 'more than',
  'less-than': 'less than',
  nearly: 'nearly',
}

/** A figure as read: value or range with unit, signed where it has a direction of its own, and its qualifier apart. */
export function figureText(figure: Figure): { value: string; qualifier: string } {
  const first = withUnit(figure.value, figure.unit)
  const value = figure.value2 === undefined ? first : `${first} to ${withUnit(figure.value2, figure.unit)}`
  const direction =
    figure.direction === 'up' ? 'up' : figure.direction === 'down' ? 'down' : figure.direction === 'flat' ? 'flat' : ''
  return { value, qualifier: [direction, figure.qualifier ? QUALIFIERS[figure.qualifier] : ''].filter(Boolean).join(', ') }
}
