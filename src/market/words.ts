import type { Day } from '../model/index.js'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2 Jul 2026`. */
export const dayText = (day: Day): string =>
  `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

/** `May 2026`. */
export const monthText = (day: Day): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`

/** A number with `digits` decimals and its sign; a rounded zero has none. */
export function signed(x: number, digits = 1): string {
  const text = x.toFixed(digits)
  return Number(text) === 0 ? text.replace('-', '') : x > 0 ? `+${text}` : text
}

/** A value in percent with its sign: `-7.9%`. */
export const percent = (x: number, digits = 1): string => `${signed(x, digits)}%`

/** "rose 1.2%", "fell 7.9%", "was unchanged". */
export function moved(x: number, digits = 1): string {
  const text = Math.abs(x).toFixed(digits)
  if (Number(text) === 0) return 'was unchanged'
  return `${x > 0 ? 'rose' : 'fell'} ${text}%`
}

/** A probability as people write it. */
export const probability = (p: number): string => (p < 0.001 ? 'p < 0.001' : `p ${p.toFixed(p < 0.1 ? 3 : 2)}`)

/** US dollars in words: `$1.416tn`, `$480.0m`. Sign kept. */
export function dollars(x: number): string {
  const size = Math.abs(x)
  const sign = x < 0 ? '-' : ''
  if (size >= 1e12) return `${sign}$${(size / 1e12).toFixed(3)}tn`
  if (size >= 1e9) return `${sign}$${(size / 1e9).toFixed(2)}bn`
  if (size >= 1e6) return `${sign}$${(size / 1e6).toFixed(1)}m`
  return `${sign}$${size.toFixed(0)}`
}

/** A percentile's ordinal: `97th`. */
export function ordinal(x: number): string {
  const n = Math.round(x)
  const last = n % 100
  const suffix = last >= 11 && last <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${suffix}`
}

/** "a, b and c". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
