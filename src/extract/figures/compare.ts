import type { Figure, Instant } from '../../model/index.js'
import { keywords, overlap } from './keywords.js'
import { periodsDiffer } from './periods.js'
import { type Slip, signsDiffer, slipBetween, unitRelation, valuesAgree } from './values.js'

export { reachOf, roundsTo, type Slip, signsDiffer, slipBetween, unitRelation, valuesAgree } from './values.js'

/** A figure with what is needed to judge it against another. */
export interface FigureInContext {
  figure: Figure
  /** The sentence it stands in. */
  sentence: string
  /** When it was published, where known: a later figure may supersede an earlier one. */
  at?: Instant
}

export type FigureRelation = 'agreeing' | 'superseded' | 'scope-differs' | 'conflicting' | 'unrelated'

/** Two figures judged. `reason` is a sentence part a person can read; empty for `unrelated`. */
export interface Comparison {
  relation: FigureRelation
  /** 0-1: how sure it is that both measure the same thing. */
  sameMeasure: number
  reason: string
  /** The slip of the pen that would explain a difference. */
  slip: Slip | null
}

/** From here on two figures are taken to measure the same thing. */
export const SAME_MEASURE = 0.5
/** A slip of the pen makes the same measure likelier by this much. */
const SLIP_BONUS = 0.15

/**
 * Judges two figures from two texts: do they measure the same thing, and if so do they agree?
 * - `unrelated`: different kinds of unit, or not enough in common in measure and sentence.
 * - `agreeing`: one is the other, or a rounding of it, and they point the same way.
 * - `scope-differs`: other period, other currency, other definition (net and gross, total and a part), a limit and a value below it.
 * - `superseded`: a later figure for a thing that moves or that the later text says was revised. The later of the two is the one that stands.
 * - `conflicting`: same measure and scope, other value or opposite sign.
 * Symmetric in its arguments but for the wording of `reason`.
 */
export function compareFigures(a: FigureInContext, b: FigureInContext): Comparison {
  const unit = unitRelation(a.figure.unit, b.figure.unit)
  const slip = slipBetween(a.figure, b.figure)
  if (unit === 'different') return { relation: 'unrelated', sameMeasure: 0, reason: '', slip: null }
  const same = Math.min(1, measureSimilarity(a, b) + (slip ? SLIP_BONUS : 0))
  const judged = (relation: FigureRelation, reason: string): Comparison => ({ relation, sameMeasure: same, reason, slip })
  if (same < SAME_MEASURE) return judged('unrelated', '')
  const scope = scopeDifference(a, b)
  if (unit !== 'other-currency' && valuesAgree(a.figure, b.figure)) {
    if (signsDiffer(a.figure, b.figure))
      return judged('conflicting', `${a.figure.text} and ${b.figure.text} point in opposite directions`)
    return scope === 'period' ? judged('scope-differs', 'same value, other period') : judged('agreeing', 'same value')
  }
  if (unit === 'other-currency') return judged('scope-differs', `${a.figure.unit} and ${b.figure.unit}: other currency`)
  if (scope) return judged('scope-differs', SCOPE_REASON[scope])
  if (supersedes(a, b)) return judged('superseded', `${a.figure.text} is the later figure, ${b.figure.text} the earlier`)
  if (supersedes(b, a)) return judged('superseded', `${b.figure.text} is the later figure, ${a.figure.text} the earlier`)
  return judged('conflicting', `${a.figure.text} against ${b.figure.text}${slip ? ` (possible ${slip})` : ''}`)
}

/**
 * How likely two figures measure the same thing, 0-1, by the words of their measures and of their sentences. Where both name what
 * they measure and share none of it, their sentences must share much.
 */
export function measureSimilarity(a: FigureInContext, b: FigureInContext): number {
  const sentences = overlap(keywords(a.sentence), keywords(b.sentence))
  const [x, y] = [a.figure.measures, b.figure.measures]
  if (!x || !y) return sentences
  return 0.5 * overlap(keywords(x), keywords(y)) + 0.5 * Math.min(1, sentences * 1.25)
}

export type ScopeDifference = 'period' | 'definition' | 'limit' | 'base'
const SCOPE_REASON: Record<ScopeDifference, string> = {
  period: 'another period',
  definition: 'another definition of the measure',
  limit: 'a limit, not a value',
  base: 'one is the earlier value that the other is compared with',
}

/** Words that make another measure out of the same noun. */
const DEFINITIONS = [
  ['net', 'gross'],
  ['adjusted', 'reported', 'gaap'],
  ['operating', 'pretax', 'net'],
  ['core', 'headline'],
  ['annual', 'quarterly', 'monthly', 'weekly', 'daily'],
  ['organic', 'comparable', 'total'],
  ['domestic', 'global', 'overseas', 'international'],
  ['public', 'private'],
  ['short', 'long'],
] as const

/** Why two figures of one measure need not agree, or null where nothing sets them apart. */
export function scopeDifference(a: FigureInContext, b: FigureInContext): ScopeDifference | null {
  if (periodsDiffer(a.figure.period, b.figure.period)) return 'period'
  const [x, y] = [keywords(a.figure.measures ?? ''), keywords(b.figure.measures ?? '')]
  for (const group of DEFINITIONS) {
    const inX = group.filter((word) => x.has(definitionKey(word)))
    const inY = group.filter((word) => y.has(definitionKey(word)))
    if (inX.length > 0 && inY.length > 0 && !inX.some((word) => inY.includes(word))) return 'definition'
  }
  if (isBase(a) !== isBase(b)) return 'base'
  return isLimit(a.figure, b.figure) || isLimit(b.figure, a.figure) ? 'limit' : null
}

const definitionKey = (word: string): string => keywords(word).values().next().value ?? word

/** "up to $5bn" and $3bn need not contradict each other, nor "more than $1bn" and $3bn. */
const isLimit = (limit: Figure, other: Figure): boolean =>
  ((limit.qualifier === 'at-most' || limit.qualifier === 'less-than') && Math.abs(other.value) <= Math.abs(limit.value)) ||
  ((limit.qualifier === 'at-least' || limit.qualifier === 'more-than') && Math.abs(other.value) >= Math.abs(limit.value))

const BASE_BEFORE =
  /(?:\bfrom|\bversus|\bvs\.?|compared (?:with|to)|\bagainst|previously|earlier|previous|prior)\s+(?:an?\s+|the\s+|about\s+|roughly\s+)?$/i
const BASE_AFTER = /^\s*(?:a (?:year|quarter|month|week) (?:earlier|ago|before)|previously|before that)/i

/** Whether a figure is the base of a change ("from $3bn", "$3bn a year earlier"). */
export function isBase({ figure, sentence }: FigureInContext): boolean {
  const at = sentence.indexOf(figure.text)
  if (at < 0) return false
  const before = sentence.slice(Math.max(0, at - 40), at)
  const after = sentence.slice(at + figure.text.length, at + figure.text.length + 40)
  return BASE_BEFORE.test(before) || BASE_AFTER.test(after)
}

const HOUR_MS = 3_600_000
/** Things whose value moves by the hour, so that a later figure is news and not a contradiction. */
const MOVING =
  /\b(?:shares?|stocks?|prices?|index|futures|bitcoin|ether|crypto|yields?|oil|crude|gold|spreads?|volumes?|volatility|deaths?|dead|toll|injured|votes?|liquidations?|outflows?|inflows?)\b/
const UPDATED =
  /\b(?:revised?|raised|lowered|increased|cut|updated|now|latest|corrected|restated|has (?:risen|climbed|grown)|rose to|climbed to|rises to|upgraded|final)\b/i

/** Whether `later` replaces `earlier`: published later, about something that moves or that is said to have been revised. */
function supersedes(later: FigureInContext, earlier: FigureInContext): boolean {
  if (later.at === undefined || earlier.at === undefined) return false
  if (Date.parse(later.at) - Date.parse(earlier.at) < HOUR_MS) return false
  return (
    later.figure.unit === 'points' ||
    MOVING.test(`${later.figure.measures ?? ''} ${earlier.figure.measures ?? ''}`) ||
    UPDATED.test(later.sentence)
  )
}
