import type { Analysis, CreditedOrigin } from '../model/index.js'
import { creditedBy } from './claims/credit.js'
import { createClaimFinder } from './claims/find.js'
import { indexOutlets, type OutletIndex } from './claims/outlets.js'
import type { Extractor, ExtractorFactory, Outlet, PreparedText, Resources } from './contract.js'

/** Who said what, and whether the article passes on another outlet's reporting. */
export const claims: ExtractorFactory = ({ outlets }: Resources): Extractor => {
  const index = indexOutlets(outlets)
  return {
    name: 'claims',
    version: '2',
    extract: (text) => {
      const found = createClaimFinder(index)(text)
      const credited = creditedBy(text, index, found)
      const relayed = credited && isWhole(credited) ? found.map((claim) => asRelayed(claim, credited)) : found
      return { claims: relayed, ...(credited ? { credited } : {}) }
    },
  }
}

const isWhole = (credited: CreditedOrigin) =>
  credited.kind === 'byline' || credited.kind === 'dateline' || credited.kind === 'notice'

/** In an article that is another outlet's text as a whole, every claim reached it through that outlet. */
const asRelayed = (claim: Analysis['claims'][number], credited: CreditedOrigin): Analysis['claims'][number] =>
  claim.relayed ? claim : { ...claim, relayed: true, origin: credited.name, basis: 'relayed' }

const built = new WeakMap<readonly Outlet[], OutletIndex>()

/**
 * The outlet an article as a whole credits, by byline ("By Bloomberg News"), dateline ("(Reuters) -"), notice ("with inputs from",
 * "originally published by") or because its lead tells another outlet's report, with the words that say so. Undefined where it
 * credits none, or only itself. `confidence` 0-1; from 0.6 on the article counts as carrying that outlet's reporting.
 */
export function creditedOrigin(text: PreparedText, outlets: readonly Outlet[]): CreditedOrigin | undefined {
  let index = built.get(outlets)
  if (!index) {
    index = indexOutlets(outlets)
    built.set(outlets, index)
  }
  return creditedBy(text, index, createClaimFinder(index)(text))
}

/** From here on an article counts as carrying the credited outlet's reporting. */
const CARRIES = 0.6

/** The outlet whose reporting an analysed article carries as a whole, or undefined where it is its own. */
export function creditedOutlet(analysis: Pick<Analysis, 'credited'>): { name: string; family: string } | undefined {
  const { credited } = analysis
  return credited && credited.confidence >= CARRIES ? { name: credited.name, family: credited.family } : undefined
}
