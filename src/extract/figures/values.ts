import type { Direction, Figure } from '../../model/index.js'

const MONEY = /^[A-Z]{3}$/
/** Coins share the shape of currency codes without being money of account. */
const COIN = /^(?:BTC|ETH|SOL|XRP|BNB|ADA|LTC|DOT|TRX)$/

export const isMoney = (unit: string | null): boolean => unit !== null && MONEY.test(unit) && !COIN.test(unit)
const isRate = (unit: string | null): boolean => unit === '%' || unit === 'pp' || unit === 'bp'

/**
 * Whether two units can measure the same thing: equal; a bare number and any money; per cent, percentage points and basis points;
 * `other-currency` where both are money in different currencies.
 */
export function unitRelation(
  a: string | null,
  b: string | null,
): 'same' | 'open' | 'convertible' | 'other-currency' | 'different' {
  if (a === b) return a === null ? 'open' : 'same'
  if (a === null || b === null) return isMoney(a ?? b) ? 'open' : 'different'
  if (isRate(a) && isRate(b)) return 'convertible'
  if (isMoney(a) && isMoney(b)) return 'other-currency'
  return 'different'
}

interface Extent {
  low: number
  high: number
  /** Half of the last digit written: how far rounding alone may move it. */
  slack: number
}

/** A figure as an extent in comparable units: basis points become percentage points, signs are left to {@link movement}. */
function extentOf(f: Figure): Extent {
  let known = extents.get(f)
  if (!known) {
    known = measure(f)
    extents.set(f, known)
  }
  return known
}
const extents = new WeakMap<Figure, Extent>()

/** The amounts that a figure tells, one or a range's two: magnitudes, basis points as percentage points. */
export function amountsOf(f: Figure): number[] {
  const { low, high } = extentOf(f)
  return low === high ? [low] : [low, high]
}

/** Between which amounts everything lies that {@link roundsTo} may tell as `told`, or that has one of its ends. */
export function reachOf(told: Figure): { low: number; high: number } {
  const { low, high, slack } = extentOf(told)
  const more = slack * (1 + 1e-9) + 1e-6 * high
  return { low: low * (1 - REACH) - more, high: high * (1 + REACH) + more }
}

function measure(f: Figure): Extent {
  const factor = f.unit === 'bp' ? 0.01 : 1
  const low = Math.abs(f.value) * factor
  const high = f.value2 === undefined ? low : Math.abs(f.value2) * factor
  return { low: Math.min(low, high), high: Math.max(low, high), slack: lastDigit(f) * factor * 0.5 }
}

/** The worth of the last digit written: 0.1 in "3.4", a billion in "$270 billion", ten billion in "about $270 billion". */
function lastDigit(f: Figure): number {
  const digits = digitsOf(f)
  if (!digits) return 0
  const face = Number(digits)
  if (!Number.isFinite(face) || face === 0) return 0
  const scale = Math.abs(f.value) / face
  const decimals = digits.split('.')[1]?.length ?? 0
  const loose = f.qualifier === 'about' || f.qualifier === 'nearly'
  const zeros = loose && decimals === 0 ? (/0*$/.exec(String(face))?.[0].length ?? 0) : 0
  return scale * 10 ** (decimals > 0 ? -decimals : zeros)
}

/** How far beyond its bound "more than" or "nearly" still reads as the same number. */
const REACH = 0.1
const NEAR = 0.05

/**
 * Whether `exact` may be told as `told`: equal, rounded no further than `told` is written, or within its qualifier. Directional:
 * "$1.2bn" may stand for $1.23bn, not the other way round. Signs and directions are not looked at.
 */
export function roundsTo(told: Figure, exact: Figure): boolean {
  const a = extentOf(told)
  const b = extentOf(exact)
  const slack = a.slack * (1 + 1e-9) + 1e-9 * b.high
  if (told.value2 === undefined && exact.value2 !== undefined) {
    if (told.qualifier === 'at-most' || told.qualifier === 'less-than') return Math.abs(a.low - b.high) <= slack
    if (told.qualifier === 'at-least' || told.qualifier === 'more-than') return Math.abs(a.low - b.low) <= slack
    return false
  }
  if (Math.abs(a.low - b.low) <= slack && Math.abs(a.high - b.high) <= slack) return true
  if (told.value2 !== undefined) return false
  switch (told.qualifier) {
    case 'more-than':
    case 'at-least':
      return b.low >= a.low && b.low <= a.low * (1 + REACH)
    case 'less-than':
    case 'at-most':
      return b.low <= a.low && b.low >= a.low * (1 - REACH)
    case 'nearly':
      return b.low <= a.low + slack && b.low >= a.low * (1 - NEAR)
    default:
      return false
  }
}

/** Whether two figures tell the same value, either being a rounding of the other. */
export const valuesAgree = (a: Figure, b: Figure): boolean => roundsTo(a, b) || roundsTo(b, a)

const LOSS = /\b(?:loss|losses|deficit|deficits|outflow|outflows|drawdown|decline|shortfall|writedown)\b/
/** Which way a figure points: its written sign, else the movement its sentence tells, else a measure that is a loss by name. */
export function movement(f: Figure): Direction | undefined {
  if (f.value < 0) return 'down'
  if (f.direction) return f.direction
  return f.measures && LOSS.test(f.measures) ? 'down' : undefined
}

/** True where one figure says up and the other down, or one has a minus that the other lacks. */
export function signsDiffer(a: Figure, b: Figure): boolean {
  // Two losses are compared by what is said of them: one that widened is a loss like any other
  const losses = LOSS.test(a.measures ?? '') && LOSS.test(b.measures ?? '')
  const [x, y] = losses ? [a.direction, b.direction] : [movement(a), movement(b)]
  if (x && y && x !== 'flat' && y !== 'flat') return x !== y
  return (a.value < 0 && y !== 'down') || (b.value < 0 && x !== 'down')
}

/** A slip of the pen that turns one number into the other. */
export type Slip = 'lost digit' | 'added digit' | 'digits swapped' | 'one digit differs' | 'decimal point moved' | 'scale differs'

const read = new WeakMap<Figure, string>()

/** The digits a figure is written in, without their commas; kept, as one figure is compared with many. */
function digitsOf(f: Figure): string {
  let digits = read.get(f)
  if (digits === undefined) {
    digits = /\d[\d,]*(?:\.\d+)?|\.\d+/.exec(f.text)?.[0].replaceAll(',', '') ?? ''
    read.set(f, digits)
  }
  return digits
}
const bare = (digits: string) => digits.replace('.', '').replace(/^0+/, '')

/** The slip that would make `a` out of `b`, or null. `lost digit`: `a` has one digit fewer. */
export function slipBetween(a: Figure, b: Figure): Slip | null {
  const [x, y] = [digitsOf(a), digitsOf(b)]
  if (!x || !y || a.value === b.value) return null
  if (x === y) return 'scale differs'
  const [p, q] = [bare(x), bare(y)]
  if (p === q) return 'decimal point moved'
  const sameScale = Math.abs(Math.log10(scaleOf(a, x) / scaleOf(b, y))) < 0.5
  if (!sameScale) return null
  if (oneLeftOut(p, q)) return 'lost digit'
  if (oneLeftOut(q, p)) return 'added digit'
  if (p.length !== q.length || p.length < 2) return null
  const apart = [...p].map((d, i) => (d === q[i] ? -1 : i)).filter((i) => i >= 0)
  if (apart.length === 1) return 'one digit differs'
  const [i, j] = apart
  return apart.length === 2 && j === i! + 1 && p[i!] === q[j] && p[j] === q[i!] ? 'digits swapped' : null
}

const scaleOf = (f: Figure, digits: string) => Math.abs(f.value) / (Number(digits) || 1) || 1

/** Whether leaving one digit out of `long` gives `short`. */
function oneLeftOut(short: string, long: string): boolean {
  if (short.length !== long.length - 1 || short.length === 0) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  return short.slice(i) === long.slice(i + 1)
}
