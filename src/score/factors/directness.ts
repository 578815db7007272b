import type { ClaimBasis, Member } from '../../model/index.js'
import { isEstimate, isRetelling, isRumour, ownDocumentOf, reportersOf, restsOnDocument } from '../primary.js'
import type { Evidence, Factor } from './contract.js'

/** What each basis is worth: the document itself, a named speaker, own reporting, unnamed people, another outlet's word. */
const WORTH: Record<ClaimBasis, number> = { document: 1, 'on-record': 0.85, 'own-reporting': 0.7, unnamed: 0.45, relayed: 0.3 }
const TIER: Record<Member['tier'], number> = { A: 0.85, B: 0.45, C: 0.2 }

/** What holds it back, and by what part. */
const HELD_BACK: readonly { when: (e: Evidence) => boolean; by: number; words: string }[] = [
  { when: isRumour, by: 0.4, words: 'it calls itself unconfirmed' },
  { when: isEstimate, by: 0.75, words: 'it is an estimate' },
  { when: isRetelling, by: 0.8, words: 'it tells again what was told' },
]

/**
 * How directly the report stands on what happened: a party's own document is full; else the best basis among first-hand
 * members' claims, with the tier as a prior. Estimates, retellings and rumours are further away.
 */
export const directness: Factor = {
  name: 'directness',
  part: 'credibility',
  prior: 0.4,
  assess(evidence) {
    const { claims } = evidence
    const firstHand = reportersOf(evidence)
    if (firstHand.length === 0)
      return { value: 0.2, sentence: 'Nobody in this story reports first-hand.', evidence: [], higher: HIGHER }
    const rests = firstHand.map((m) => m.articleId).sort()
    const own = ownDocumentOf(evidence)
    if (own) return { value: 1, sentence: `A document of ${own} itself.`, evidence: rests }
    const ids = new Set(rests)
    const tier = Math.max(...firstHand.map((m) => TIER[m.tier]))
    const best = restsOnDocument(evidence)
      ? 'document'
      : claims
          .filter((c) => ids.has(c.articleId) && c.basis)
          .map((c) => c.basis!)
          .sort((a, b) => WORTH[b] - WORTH[a])[0]
    const plain = best ? (2 * WORTH[best] + tier) / 3 : tier
    const held = HELD_BACK.find((h) => h.when(evidence))
    const where = firstHand[0]!.publisher
    const basis = best
      ? `Rests on ${BASIS_WORDS[best]}, first-hand at ${where}`
      : `First-hand at ${where}; the basis is not stated`
    return {
      value: plain * (held?.by ?? 1),
      sentence: `${basis}${held ? `; ${held.words}` : ''}.`,
      evidence: rests,
      higher: HIGHER,
    }
  },
}

const HIGHER = 'The document itself, from the party that acts, is full.'

const BASIS_WORDS: Record<ClaimBasis, string> = {
  document: 'a document',
  'on-record': 'a named speaker',
  'own-reporting': 'the outlet’s own reporting',
  unnamed: 'unnamed people',
  relayed: 'another outlet’s report',
}
