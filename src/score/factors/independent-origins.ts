import type { Factor } from './contract.js'

/** How many publisher families reported it first-hand; copies and relays add nothing. One 0.45, two 0.8, three 0.95. */
export const independentOrigins: Factor = {
  name: 'independent-origins',
  part: 'credibility',
  prior: 0.3,
  assess({ story }) {
    const families = [...new Set(story.members.filter((m) => m.firstHand).map((m) => m.family))].sort()
    const copies = story.members.filter((m) => m.role === 'republication').length
    const issuer = story.members.some((m) => m.firstHand && m.tier === 'A')
    const value = [0.1, issuer ? 0.5 : 0.4, 0.8, 0.95][Math.min(families.length, 3)]!
    return {
      value: families.length > 3 ? 1 : value,
      sentence: `${families.length} independent ${families.length === 1 ? 'origin' : 'origins'}${copies > 0 ? `; ${copies} ${copies === 1 ? 'copy adds' : 'copies add'} nothing` : ''}.`,
      evidence: families,
    }
  },
}
