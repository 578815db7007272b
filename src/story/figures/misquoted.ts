import { slipBetween, unitRelation, valuesAgree } from '../../extract/figures/compare.js'
import type { Figure } from '../../model/index.js'
import type { FigureInput } from '../contract.js'

/** A large sum is what a report is told for; small numbers differ by a digit everywhere. */
const LARGE = 1e6
/** Slips that leave no doubt which number was meant. */
const SLIPS = new Set(['lost digit', 'added digit', 'digits swapped'])

/** A figure of an article and the one of the report it carries that it should have been: indices of the figures, and the slip. */
export interface Misquotation {
  told: number
  meant: number
  slip: string
}

/**
 * Figures that a rewriting has and the report that it carries has not, and that a slip of the pen makes out of a sum the report tells
 * more than once ("70 billion" of "$270 billion"). The words around such a sum are the rewriter's own, so the measure cannot be compared
 * by them; that the text carries that report, and tells the sum nowhere rightly, stands in for it. `all` are the figures before repetitions were left out.
 */
export function misquotations(items: readonly FigureInput[], all: readonly FigureInput[] = items): Misquotation[] {
  const found: Misquotation[] = []
  for (const [told, item] of items.entries()) {
    if (!item.carries || !isLargeSum(item.figure)) continue
    const has = (id: string, figure: Figure) => items.filter((i) => i.articleId === id && valuesAgree(i.figure, figure))
    if (has(item.carries, item.figure).length > 0) continue
    const meant = items.findIndex((i) => {
      if (i.articleId !== item.carries || !isLargeSum(i.figure)) return false
      const unit = unitRelation(item.figure.unit, i.figure.unit)
      if (unit !== 'same' && unit !== 'open') return false
      if (!SLIPS.has(slipBetween(item.figure, i.figure) ?? '')) return false
      return has(item.articleId, i.figure).length === 0 && isTold(all, i)
    })
    if (meant >= 0) found.push({ told, meant, slip: slipBetween(item.figure, items[meant]!.figure)! })
  }
  return found
}

const isLargeSum = (figure: Figure): boolean =>
  Math.abs(figure.value) >= LARGE && (figure.unit === null || /^[A-Z]{3}$/.test(figure.unit))

/** Its report tells the sum again and again: it is what the report is about. */
const isTold = (items: readonly FigureInput[], { articleId, figure }: FigureInput): boolean =>
  items.filter((i) => i.articleId === articleId && valuesAgree(i.figure, figure)).length >= 2
