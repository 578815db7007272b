import type { Factor } from './contract.js'

/** Whether the accounts agree: each open conflict between figures costs, agreement from independent origins earns. */
export const consistency: Factor = {
  name: 'consistency',
  part: 'credibility',
  prior: 0.7,
  assess({ figures }) {
    if (figures.length === 0)
      return {
        value: null,
        sentence: 'No figures to compare.',
        evidence: [],
        missing: 'figures',
        higher: 'Figures that agree across independent origins would count.',
      }
    const conflicts = figures.filter((g) => g.verdict === 'conflicting')
    const agreeing = figures.filter((g) => g.verdict === 'agreeing')
    const value = Math.max(0.1, Math.min(1, 0.75 + 0.1 * agreeing.length - 0.35 * conflicts.length))
    return {
      value,
      sentence:
        conflicts.length > 0
          ? `${conflicts.length === 1 ? 'A figure is' : `${conflicts.length} figures are`} in conflict: ${conflicts[0]!.note ?? conflicts[0]!.measure}`
          : agreeing.length > 0
            ? `${agreeing.length} ${agreeing.length === 1 ? 'figure agrees' : 'figures agree'} across articles.`
            : 'No figure contradicts another.',
      evidence: conflicts.flatMap((g) => g.values.map((v) => v.articleId)),
      higher:
        conflicts.length > 0 ? 'Settling the conflict would count.' : 'The same figure from an independent origin would count.',
    }
  },
}
