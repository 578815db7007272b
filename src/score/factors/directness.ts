import type { ClaimBasis, Member } from '../../model/index.js'
import type { Factor } from './contract.js'

/** What each basis is worth: the document itself, a named speaker, own reporting, unnamed people, another outlet's word. */
const WORTH: Record<ClaimBasis, number> = { document: 1, 'on-record': 0.85, 'own-reporting': 0.7, unnamed: 0.45, relayed: 0.3 }
const TIER: Record<Member['tier'], number> = { A: 0.75, B: 0.45, C: 0.2 }

/** How directly the report stands on what happened: the best basis among first-hand members' claims; the tier is only a prior. */
export const directness: Factor = {
  name: 'directness',
  part: 'credibility',
  prior: 0.4,
  assess({ story, claims }) {
    const firstHand = story.members.filter((m) => m.firstHand)
    if (firstHand.length === 0) return { value: 0.2, sentence: 'Nobody in this story reports first-hand.', evidence: [] }
    const ids = new Set(firstHand.map((m) => m.articleId))
    const tier = Math.max(...firstHand.map((m) => TIER[m.tier]))
    const bases = claims.filter((c) => ids.has(c.articleId) && c.basis).map((c) => c.basis!)
    const best = bases.sort((a, b) => WORTH[b] - WORTH[a])[0]
    const value = best ? (2 * WORTH[best] + tier) / 3 : tier
    return {
      value,
      sentence: best
        ? `Rests on ${BASIS_WORDS[best]}, first-hand at ${firstHand[0]!.publisher}.`
        : `First-hand at ${firstHand[0]!.publisher}; the basis is not stated.`,
      evidence: firstHand.map((m) => m.articleId).sort(),
    }
  },
}

const BASIS_WORDS: Record<ClaimBasis, string> = {
  document: 'a document',
  'on-record': 'a named speaker',
  'own-reporting': 'the outlet’s own reporting',
  unnamed: 'unnamed people',
  relayed: 'another outlet’s report',
}
