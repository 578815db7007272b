import { isEstimate, ownDocumentOf, reportersOf, restsOnDocument } from '../primary.js'
import type { Evidence, Factor } from './contract.js'

/** By origins that reported it first-hand: none, one, two, three; more are full. */
const BY_COUNT = [0.1, 0.4, 0.8, 0.95]
/** A party's own document needs nobody to confirm it; one that others can read needs little. */
const OWN_DOCUMENT = 0.95
const DOCUMENT = 0.85

/** On how many independent origins it rests: families that reported first-hand, those on one paper once; copies and relays add nothing. */
export const independentOrigins: Factor = {
  name: 'independent-origins',
  part: 'credibility',
  prior: 0.3,
  assess(evidence) {
    const { story } = evidence
    const families = [...new Set(reportersOf(evidence).map((m) => m.family))].sort()
    const copies = story.members.filter((m) => m.role === 'republication').length
    const count = Math.min(families.length, independent(evidence))
    const byCount = count > 3 ? 1 : BY_COUNT[count]!
    const byDocument = ownDocumentOf(evidence) ? OWN_DOCUMENT : restsOnDocument(evidence) && !isEstimate(evidence) ? DOCUMENT : 0
    const counted = `${count} independent ${count === 1 ? 'origin' : 'origins'}`
    const carried = copies > 0 ? `; ${copies} ${copies === 1 ? 'copy adds' : 'copies add'} nothing` : ''
    return {
      value: Math.max(byCount, byDocument),
      sentence: `${counted}${byDocument > byCount ? ', and a document to check it by' : ''}${carried}.`,
      evidence: families,
      higher: 'Another publisher that reports it first-hand would count; a copy does not.',
    }
  },
}

/** The story's own count where somebody reports first-hand; without one, whoever carries a public paper is an origin. */
const independent = ({ story }: Evidence): number =>
  story.members.some((m) => m.firstHand)
    ? Math.max(1, story.independentPublishers ?? Number.POSITIVE_INFINITY)
    : story.members.length
