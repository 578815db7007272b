import type { Factor } from './contract.js'

const HIGHER = 'A source of tier A counts 0.90; a counted record of few corrections would say more.'

/** The record of who reported it. Until enough corrections have been seen to count, the tier stands in, and the sentence says so. */
export const sourceRecord: Factor = {
  name: 'source-record',
  part: 'credibility',
  prior: 0.5,
  assess({ story }) {
    const origin = story.members.find((m) => m.firstHand) ?? story.members[0]
    if (!origin) return { value: null, sentence: 'No source.', evidence: [], missing: 'source', higher: HIGHER }
    return {
      value: { A: 0.9, B: 0.6, C: 0.25 }[origin.tier],
      sentence: `${origin.publisher} is tier ${origin.tier}; its tier stands in for its record, whose corrections are listed and not counted.`,
      evidence: [origin.articleId],
      higher: HIGHER,
    }
  },
}
