import type { Figure } from '../model/index.js'
import type { Extractor, ExtractorFactory, PreparedText } from './contract.js'
import { directionOf, findPeriods, periodOf, qualifierOf } from './figures/context.js'
import { INDEX_NAMES } from './figures/counts.js'
import { sharedCurrencies, sharedName } from './figures/currencies.js'
import { type Token, tokensOf } from './figures/lexer.js'
import { type Measured, measureOf } from './figures/measure.js'
import { type Quantity, readQuantities } from './figures/quantity.js'
import { joinNeighbours } from './figures/ranges.js'

/** Numbers with a meaning: money, percentages, points, multiples and counts, with range, qualifier, direction, measure and period. */
export const figures: ExtractorFactory = (): Extractor => ({
  name: 'figures',
  version: '1',
  extract: (text) => ({ figures: findFigures(text) }),
})

/** A sentence without a digit, a scale word or a number before a unit has no figure. */
const MAY_HOLD_FIGURE =
  /[\d½¼¾⅓⅔⅛⅜⅝⅞]|(?:hundred|thousand|million|billion|trillion|crore|lakh|dozen|half|quarter|thirds|percent|per cent|dollar|euro|pound|cent|basis|fold|times|share|contract|bitcoin|point)/i

/** A text with more figures is a table or noise: the rest is left unread. */
const MAX_FIGURES = 5000

/** The figures of a prepared text, in order; at most {@link MAX_FIGURES}, give or take a sentence. */
export function findFigures(text: PreparedText): Figure[] {
  const out: Figure[] = []
  let countries: ReadonlyMap<string, string> | undefined
  for (const sentence of text.sentences) {
    if (out.length >= MAX_FIGURES) break
    if (!MAY_HOLD_FIGURE.test(sentence.text)) continue
    const tokens = tokensOf(text, sentence)
    const quantities = joinNeighbours(tokens, readQuantities(tokens)).filter((q) => settleUnit(tokens, q))
    if (quantities.length === 0) continue
    const periods = findPeriods(sentence.text, sentence.start)
    let last: Measured | undefined
    quantities.forEach((q, i) => {
      const next = quantities[i + 1]
      const figure = toFigure(text.whole, tokens, q)
      const shared = q.rule === 'money' && q.suffixed ? sharedName(figure.text) : undefined
      if (shared) {
        countries ??= sharedCurrencies(text.whole)
        figure.unit = countries.get(shared) ?? figure.unit
      }
      describe(figure, tokens, q, last)
      const period = periodOf(periods, figure.start, figure.end, next ? tokens[next.from]!.start : Number.POSITIVE_INFINITY)
      if (period) figure.period = period
      last = { q, measures: figure.measures }
      out.push(figure)
    })
  }
  return out
}

/** How sure a rule's reading is: its precision on labelled sentences, rounded down. */
const CONFIDENCE: Record<Quantity['rule'], number> = {
  money: 0.97,
  percent: 0.98,
  points: 0.9,
  coin: 0.95,
  multiple: 0.85,
  count: 0.85,
  bare: 0.7,
}

/** Gives index points their unit; false for a bare number that means nothing by itself. */
function settleUnit(t: readonly Token[], q: Quantity): boolean {
  if (q.unit === null && !q.scaled && indexPoints(t, q)) {
    q.unit = 'points'
    q.rule = 'points'
  }
  return q.unit !== null || (q.scaled && !isAge(t, q.to))
}

function toFigure(whole: string, t: readonly Token[], q: Quantity): Figure {
  const start = t[q.from]!.start
  const end = t[q.to - 1]!.end
  const figure: Figure = { text: whole.slice(start, end), start, end, value: q.value, unit: q.unit }
  if (q.value2 !== undefined) figure.value2 = q.value2
  figure.rule = q.rule
  figure.confidence = CONFIDENCE[q.rule]
  return figure
}

/** Adds what the words around a figure say of it. */
function describe(figure: Figure, t: readonly Token[], q: Quantity, last: Measured | undefined): void {
  const qualifier = qualifierOf(t, q)
  if (qualifier) figure.qualifier = qualifier
  const direction = directionOf(t, q)
  if (direction) figure.direction = direction
  const measures = measureOf(t, q, last)
  if (measures) figure.measures = measures
}

/** "400 million-year-old rock": a time, not an amount. */
const isAge = (t: readonly Token[], i: number) => /^years?$/.test(t[t[i]?.text === '-' ? i + 1 : i]?.lower ?? '')

/** A level or a move of an index: "fell 300 points", "to 27,349.19". */
function indexPoints(t: readonly Token[], q: Quantity): boolean {
  const after = t[q.to]?.lower
  const before = t[q.from - 1]?.lower
  const points = after === 'points' || after === 'point'
  const level = q.value >= 100 && (before === 'at' || before === 'to') && t[q.from]!.text.includes('.')
  if (!points && !level) return false
  for (let k = Math.max(0, q.from - 25); k < Math.min(t.length, q.to + 10); k++) {
    if (t[k]!.kind === 'word' && INDEX_NAMES.has(t[k]!.lower) && !(t[k]!.lower === 's' && t[k + 1]?.text !== '&')) {
      if (points) q.to++
      return true
    }
  }
  return false
}
