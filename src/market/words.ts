import type { Day } from '../model/index.js'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2 Jul 2026`. */
export const dayText = (day: Day): string =>
  `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2 July`: inside a sentence whose year stands beside it. */
export const onDay = (day: Day): string => `${Number(day.slice(8, 10))} ${LONG_MONTHS[Number(day.slice(5, 7)) - 1]}`

/** `May 2026`. */
export const monthText = (day: Day): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

/** A number with `digits` decimals and its sign; a rounded zero has none. */
export function signed(x: number, digits = 1): string {
  const text = x.toFixed(digits)
  return Number(text) === 0 ? text.replace('-', '') : x > 0 ? `+${text}` : text
}

/** A value in percent with its sign: `-7.9%`. */
export const percent = (x: number, digits = 1): string => `${signed(x, digits)}%`

/** "rose 1.2%", "fell 7.9%", "was unchanged"; with other verbs where two moves stand in one sentence. */
export function moved(x: number, [up, down]: readonly [string, string] = ['rose', 'fell']): string {
  const text = Math.abs(x).toFixed(1)
  if (Number(text) === 0) return 'was unchanged'
  return `${x > 0 ? up : down} ${text}%`
}

/** A test's statistic, and what it says where it says nothing: "t -1.6): not distinguishable from noise". */
export const judged = (statistic: string, distinguishable: boolean): string =>
  `(${statistic})${distinguishable ? '' : ': not distinguishable from noise'}.`

/** Where a value lies among `count` earlier ones, from its percentile: "the highest of the last 250", "higher than 97% of the last 250". */
export function ranked(percentile: number, count: number, what = 'sessions'): string {
  if (percentile >= 100) return `the highest of the last ${count} ${what}`
  if (percentile <= 0) return `the lowest of the last ${count} ${what}`
  return `higher than on ${Math.min(99, Math.max(1, Math.round(percentile)))}% of the last ${count} ${what}`
}

/** A probability as people write it. */
export const probability = (p: number): string => (p < 0.001 ? 'p < 0.001' : `p ${p.toFixed(p < 0.1 ? 3 : 2)}`)

/** US dollars in words: `$1.416tn`, `$480m`. Sign kept. */
export function dollars(x: number): string {
  const size = Math.abs(x)
  const sign = x < 0 ? '-' : ''
  if (size >= 1e12) return `${sign}$${(size / 1e12).toFixed(3)}tn`
  if (size >= 1e9) return `${sign}$${(size / 1e9).toFixed(2)}bn`
  if (size >= 1e6) return `${sign}$${(size / 1e6).toFixed(size >= 1e8 ? 0 : 1)}m`
  return `${sign}$${size.toFixed(0)}`
}

/** "a, b and c". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
