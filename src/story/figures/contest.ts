import { type Comparison, signsDiffer, valuesAgree } from '../../extract/figures/compare.js'
import type { FigureInput } from '../contract.js'
import { namesOf } from '../words/names.js'
import { terms } from '../words/tokens.js'
import { changeAndLevel, mayBeOtherMoves } from './moves.js'

/** Values further apart than this are hardly two counts of one thing ... */
const FAR = 4
/** ... unless a slip of the pen explains it and their words leave little doubt. */
const SURE = 0.75
/** Things whose value moves from one minute to the next: two values are two moments. */
const MOVING =
  /\b(?:shares?|stocks?|prices?|index|futures|yields?|spread|crude|brent|gold|copper|bitcoin|ether|euro|pound|yen|dollar|traded|closed|opened)\b/i
/** A tolerance has no direction. */
const TOLERANCE = /plus or minus|give or take|±|\+\/-/i

/**
 * Looks twice at a contradiction before it is called one. Two figures whose sentences name different things, or that lie far
 * apart without a slip to explain it, or that move in opposite directions, measure different things; a market value that differs is of another moment; and a
 * house that moves its own story on replaces its earlier figure.
 */
export function secondLook(a: FigureInput, b: FigureInput, comparison: Comparison): Comparison {
  if (comparison.relation !== 'conflicting' && comparison.relation !== 'superseded') return comparison
  const isEqual = valuesAgree(a.figure, b.figure)
  if (isEqual && (TOLERANCE.test(a.sentence) || TOLERANCE.test(b.sentence)))
    return { ...comparison, relation: 'agreeing', reason: 'same value' }
  if (!isEqual && signsDiffer(a.figure, b.figure)) return { ...comparison, relation: 'unrelated' }
  if (isFar(a, b) && !(comparison.slip && comparison.sameMeasure >= SURE)) return { ...comparison, relation: 'unrelated' }
  if (mayBeOtherMoves(a, b) || changeAndLevel(a, b)) return { ...comparison, relation: 'unrelated' }
  if (measuresDiffer(a, b) || namesDiffer(a.sentence, b.sentence)) return { ...comparison, relation: 'unrelated' }
  if (comparison.relation === 'superseded' || a.publishedAt === b.publishedAt) return comparison
  const [earlier, later] = a.publishedAt < b.publishedAt ? [a, b] : [b, a]
  const isOwn = a.family !== undefined && a.family === b.family
  if (!isOwn && !MOVING.test(`${a.figure.measures ?? ''} ${b.figure.measures ?? ''}`)) return comparison
  return {
    ...comparison,
    relation: 'superseded',
    reason: `${later.figure.text} is the later figure, ${earlier.figure.text} the earlier`,
  }
}

function isFar(a: FigureInput, b: FigureInput): boolean {
  const [x, y] = [Math.abs(a.figure.value), Math.abs(b.figure.value)]
  return Math.max(x, y) > FAR * Math.min(x, y)
}

/** Both say what they measure, and share no word of it. */
function measuresDiffer(a: FigureInput, b: FigureInput): boolean {
  const [x, y] = [new Set(terms(a.figure.measures ?? '', 20)), terms(b.figure.measures ?? '', 20)]
  return x.size > 0 && y.length > 0 && !y.some((word) => x.has(word))
}

/** Both sentences name somebody or something, and nothing in common. */
function namesDiffer(a: string, b: string): boolean {
  const [x, y] = [namesOf('', a), namesOf('', b)]
  return x.size > 0 && y.size > 0 && ![...x.keys()].some((name) => y.has(name))
}
