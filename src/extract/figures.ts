import type { Figure } from '../model/index.js'
import type { Extractor, ExtractorFactory, PreparedText } from './contract.js'
import { INDEX_NAME } from './figures/counts.js'
import { type Token, tokenise } from './figures/lexer.js'
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

/** The figures of a prepared text, in order. */
export function findFigures(text: PreparedText): Figure[] {
  const out: Figure[] = []
  for (const sentence of text.sentences) {
    if (!MAY_HOLD_FIGURE.test(sentence.text)) continue
    const tokens = tokenise(text.whole, sentence.start, sentence.end)
    for (const q of joinNeighbours(tokens, readQuantities(tokens))) {
      const figure = toFigure(text.whole, tokens, q)
      if (figure) out.push(figure)
    }
  }
  return out
}

function toFigure(whole: string, t: readonly Token[], q: Quantity): Figure | null {
  let { unit } = q
  if (unit === null && !q.scaled) unit = indexPoints(t, q)
  if (unit === null && !q.scaled) return null
  const start = t[q.from]!.start
  const end = t[q.to - 1]!.end
  const figure: Figure = { text: whole.slice(start, end), start, end, value: q.value, unit }
  if (q.value2 !== undefined) figure.value2 = q.value2
  return figure
}

/** A level or a move of an index: "fell 300 points", "to 27,349.19". */
function indexPoints(t: readonly Token[], q: Quantity): string | null {
  const points = /^points?$/.test(t[q.to]?.lower ?? '')
  const level = q.value >= 100 && t[q.from]!.text.includes('.') && /^(?:at|to)$/.test(t[q.from - 1]?.lower ?? '')
  if (!points && !level) return null
  for (let k = Math.max(0, q.from - 25); k < Math.min(t.length, q.to + 10); k++) {
    if (t[k]!.kind === 'word' && INDEX_NAME.test(t[k]!.lower) && !(t[k]!.lower === 's' && t[k + 1]?.text !== '&')) {
      if (points) q.to++
      return 'points'
    }
  }
  return null
}
