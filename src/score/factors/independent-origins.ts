import { isEstimate, ownDocumentOf, reportersOf, restsOnDocument } from '../primary.js'
import type { Factor } from './contract.js'

/** By families that reported it first-hand: none, one, two, three; more are full. */
const BY_COUNT = [0.1, 0.4, 0.8, 0.95]
/** A party's own document needs nobody to confirm it; one that others can read needs little. */
const OWN_DOCUMENT = 0.95
const DOCUMENT = 0.85

/** How many publisher families reported it first-hand; copies and relays add nothing. */
export const independentOrigins: Factor = {
  name: 'independent-origins',
  part: 'credibility',
  prior: 0.3,
  assess(evidence) {
    const { story } = evidence
    const families = [...new Set(reportersOf(evidence).map((m) => m.family))].sort()
    const copies = story.members.filter((m) => m.role === 'republication').length
    const byCount = families.length > 3 ? 1 : BY_COUNT[families.length]!
    const byDocument = ownDocumentOf(evidence) ? OWN_DOCUMENT : restsOnDocument(evidence) && !isEstimate(evidence) ? DOCUMENT : 0
    const counted = `${families.length} independent ${families.length === 1 ? 'origin' : 'origins'}`
    const carried = copies > 0 ? `; ${copies} ${copies === 1 ? 'copy adds' : 'copies add'} nothing` : ''
    return {
      value: Math.max(byCount, byDocument),
      sentence: `${counted}${byDocument > byCount ? ', and a document to check it by' : ''}${carried}.`,
      evidence: families,
      higher: 'Another publisher that reports it first-hand would count; a copy does not.',
    }
  },
}
