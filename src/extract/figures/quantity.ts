import { readCounted } from './counts.js'
import { TRAILING_DOLLAR } from './currencies.js'
import type { Token } from './lexer.js'
import { mayStartNumber, type NumberPhrase, readNumberPhrase, tidy } from './numbers.js'
import { glued, readPrefix, readSuffix, type Suffix } from './units.js'

/** A number with whatever unit is written next to it. Bare numbers are kept until ranges have been joined. */
export interface Quantity {
  /** Tokens, end exclusive. */
  from: number
  to: number
  value: number
  value2?: number
  unit: string | null
  /** The rule that gave the unit; `bare` where there is none. */
  rule: 'money' | 'percent' | 'points' | 'multiple' | 'count' | 'coin' | 'bare'
  /** The number as written, without its scale: `10` in "$10 billion". */
  face: number
  scale: number
  scaled: boolean
  /** Has its own currency before it, or its own unit after it. */
  prefixed: boolean
  suffixed: boolean
  /** A sign was written. */
  signed: boolean
  /** Not in digits. */
  words: boolean
}

/** All numbers of a tokenised sentence, in order, each with its unit where one is written next to it. */
export function readQuantities(t: readonly Token[]): Quantity[] {
  const found: Quantity[] = []
  for (let i = 0; i < t.length; ) {
    const q = readQuantity(t, i, found.at(-1))
    if (q) {
      found.push(q)
      i = q.to
    } else i++
  }
  return found
}

function readQuantity(t: readonly Token[], i: number, last: Quantity | undefined): Quantity | null {
  const token = t[i]!
  if (token.kind === 'punct' || token.kind === 'pct') return null
  const prefix = mayBePrefix(t, i) ? readPrefix(t, i) : null
  if (prefix) {
    const inner = innerSign(t, prefix.to)
    const number = readNumberPhrase(t, inner.at, true)
    if (number && !(prefix.weak && !number.scaled)) return prefixed(t, i, prefix, inner, number)
  }
  if (!mayStartNumber(token) || partOfName(t, i)) return null
  const inRange =
    last?.unit != null && last.rule === 'money' && last.to === i - 1 && /^(?:[-–—]|to|and|or)$/.test(t[i - 1]!.lower)
  const number = readNumberPhrase(t, i, inRange)
  return number ? unprefixed(t, i, number) : null
}

/** Most words are not before a number or a sign: seen at once. */
function mayBePrefix(t: readonly Token[], i: number): boolean {
  if (t[i]!.kind === 'cur') return true
  const next = t[i + 1]
  if (t[i]!.kind !== 'word' || !next) return false
  return next.kind === 'num' || next.kind === 'cur' || ((next.text === '.' || next.text === ':') && t[i + 2]?.kind === 'num')
}

function innerSign(t: readonly Token[], at: number): { at: number; sign: number } {
  const text = t[at]?.text
  if ((text === '-' || text === '−') && t[at + 1]?.kind === 'num') return { at: at + 1, sign: -1 }
  return { at, sign: 0 }
}

/** `i4`, `F-150`, `COVID-19`: digits that belong to a name. */
function partOfName(t: readonly Token[], i: number): boolean {
  if (t[i]!.kind !== 'num' || !glued(t, i)) return false
  const before = t[i - 1]!
  if (before.kind === 'word') return true
  if (before.text === '-' && glued(t, i - 1) && t[i - 2]?.kind === 'word') {
    return !/^(?:sub|mid|pre|post|to|minus|plus|under|over)$/.test(t[i - 2]!.lower) && !SCALE_END.test(t[i - 2]!.lower)
  }
  return before.text === '#' || before.text === ':' || before.text === '_' || before.text === '@'
}
const SCALE_END = /^(?:million|billion|trillion|thousand|m|bn|k|percent|cent)$/

function prefixed(
  t: readonly Token[],
  i: number,
  prefix: { unit: string; scale: number },
  inner: { sign: number },
  number: NumberPhrase,
): Quantity {
  let unit = prefix.unit
  let to = number.to
  let value = prefix.scale === 1 ? number.value : tidy(number.value * prefix.scale)
  // the unit again after the number: "$10 dollars", "$10bn USD", "$5 million Canadian"
  const again = readSuffix(t, to, number)
  const trailing = unit === 'USD' && t[to]?.kind === 'word' ? TRAILING_DOLLAR[t[to]!.lower] : undefined
  if (
    again?.rule === 'money' &&
    again.scale === 1 &&
    (again.unit === unit || unit === 'USD') &&
    !again.weak &&
    again.to - to <= 3
  ) {
    unit = again.unit
    to = again.to
  } else if (trailing && !/^[a-z]/.test(t[to]!.text)) {
    unit = trailing
    to++
  }
  ;({ value, to } = withMinor(t, to, value, number, unit))
  const sign = signBefore(t, i) || inner.sign
  return {
    from: sign && !inner.sign ? i - 1 : i,
    to,
    value: sign < 0 ? -value : value,
    ...upper(number),
    unit,
    rule: 'money',
    face: number.value / number.scale,
    scale: number.scale * prefix.scale,
    scaled: number.scaled || prefix.scale > 1,
    prefixed: true,
    suffixed: false,
    signed: sign !== 0,
    words: number.words,
  }
}

function unprefixed(t: readonly Token[], i: number, number: NumberPhrase): Quantity | null {
  let suffix = readSuffix(t, number.to, number)
  if (suffix?.weak && !trustWeak(t, suffix, number)) suffix = null
  const stuck = glued(t, number.to) && t[number.to]!.kind === 'word'
  let rule: Quantity['rule'] = suffix?.rule ?? 'bare'
  let unit = suffix?.unit ?? null
  let to = suffix?.to ?? number.to
  if (!suffix && stuck && t[i]!.kind === 'num' && !number.scaled) return null
  let value = !suffix || suffix.scale === 1 ? number.value : tidy(number.value * suffix.scale)
  if (suffix?.rule === 'money' && suffix.scale === 1) ({ value, to } = withMinor(t, to, value, number, unit!))
  if (!suffix) {
    const counted = readCounted(t, to, number.scaled)
    if (counted) {
      unit = counted.unit
      rule = 'count'
      to = counted.to
    }
  }
  const sign = signBefore(t, i)
  return {
    from: sign ? i - 1 : i,
    to,
    value: sign < 0 ? -value : value,
    ...upper(number),
    unit,
    rule,
    face: number.value / number.scale,
    scale: number.scale * (suffix?.scale ?? 1),
    scaled: number.scaled || (suffix?.scale ?? 1) > 1,
    prefixed: false,
    suffixed: suffix !== null,
    signed: sign !== 0,
    words: number.words,
  }
}

const upper = (number: NumberPhrase) => (number.value2 === undefined ? {} : { value2: number.value2 })

/** Pounds that may be weights, won that may be a verb: trusted when large, or where the text speaks of that money elsewhere. */
function trustWeak(t: readonly Token[], suffix: Suffix, number: NumberPhrase): boolean {
  const after = t[suffix.to]?.lower
  if (suffix.unit === 'GBP') {
    if (
      after === 'of' &&
      /^(?:copper|beef|steel|meat|weight|thrust|force|pressure|uranium|coffee|cotton|sugar|coal|gold|silver|lithium|cocaine|explosives)$/.test(
        t[suffix.to + 1]?.lower ?? '',
      )
    )
      return false
    if (number.scaled) return true
    return number.value >= 1000 && after !== 'of' && t[number.to]?.text !== '-'
  }
  return number.scaled
}

/** "3 dollars 50 cents", "15 dollars and 15.": hundredths after whole units. */
function withMinor(
  t: readonly Token[],
  to: number,
  value: number,
  number: NumberPhrase,
  unit: string,
): { value: number; to: number } {
  if (number.scaled || !Number.isInteger(value) || !/^(?:USD|EUR|GBP|AUD|CAD)$/.test(unit)) return { value, to }
  const at = t[to]?.lower === 'and' ? to + 1 : to
  if (t[at]?.kind === 'punct') return { value, to }
  const minor = t[at] && mayStartNumber(t[at]!) ? readNumberPhrase(t, at, false) : null
  if (!minor || minor.scaled || !Number.isInteger(minor.value) || minor.value < 1 || minor.value > 99) return { value, to }
  const next = t[minor.to]
  if (next && /^(?:cents?|pence)$/.test(next.lower)) return { value: tidy(value + minor.value / 100), to: minor.to + 1 }
  // "15 dollars 50": only two digits that end the clause, after the currency's own name or sign
  const ends = !next || /^[.,;!?)]$/.test(next.text)
  if (ends && t[at]!.kind === 'num' && t[at]!.text.length === 2 && t[to - 1]!.kind === 'word')
    return { value: tidy(value + minor.value / 100), to: minor.to }
  return { value, to }
}

/** The sign written before token `i`: -1, 1, or 0 where a hyphen joins or nothing stands there. */
function signBefore(t: readonly Token[], i: number): number {
  const before = t[i - 1]
  if (!before) return 0
  if (before.lower === 'minus' || before.lower === 'negative') return t[i - 2]?.kind === 'num' ? 0 : -1
  const { text } = before
  if (text !== '-' && text !== '−' && text !== '+' && text !== '–') return 0
  if (!glued(t, i)) return 0
  if (glued(t, i - 1) && !/^[([:/]$/.test(t[i - 2]!.text)) return 0
  if (text === '–' && i >= 2 && t[i - 2]!.kind === 'word') return 0
  return text === '+' ? 1 : -1
}
