import { ownDocumentOf, reportersOf, restsOnDocument } from '../primary.js'
import type { Factor } from './contract.js'

/** Whether the figures have somebody behind them: the share of figure groups whose sentence lies in a claim or that first-hand members state. */
export const figureAttribution: Factor = {
  name: 'figure-attribution',
  part: 'credibility',
  // A document that anybody can read stands behind what it says, figures or not.
  prior: (_, evidence) => (ownDocumentOf(evidence) || restsOnDocument(evidence) ? 0.9 : 0.55),
  assess(evidence) {
    const { figures, claims } = evidence
    if (figures.length === 0)
      return {
        value: null,
        sentence: 'No figure to attribute.',
        evidence: [],
        missing: 'figures',
        higher: 'A figure with a name behind it would count.',
      }
    const firstHand = new Set(reportersOf(evidence).map((m) => m.articleId))
    const attributed = figures.filter((g) =>
      g.values.some(
        (v) =>
          firstHand.has(v.articleId) ||
          claims.some((c) => !c.relayed && c.articleId === v.articleId && c.start <= v.figure.start && v.figure.end <= c.end),
      ),
    )
    return {
      value: 0.15 + (0.85 * attributed.length) / figures.length,
      sentence: `${attributed.length} of ${figures.length} figures are stated first-hand or by a named source.`,
      evidence: [],
      higher: `Somebody named behind ${figures.length - attributed.length === 1 ? 'the other one' : 'the others'} would count.`,
    }
  },
}
