import type { EventTag } from '../model/index.js'
import type { ExtractorFactory } from './contract.js'
import { stemTokens } from './event-types/tokens.js'
import { compileTriggers, matchTriggers } from './event-types/triggers.js'

/** Tags below this are not given. */
const MIN_CONFIDENCE = 0.3
const MAX_TAGS = 6
/** The body is read this far; what an article is about stands before that. In UTF-16 units. */
const MAX_CHARS = 12_000

/**
 * Kinds of events by config/taxonomy.yaml. Each trigger found is one piece of evidence: worth more in the title and near
 * the top, and more for longer phrases; pieces combine as independent hints (noisy-or). `needs` and `against` decide meaning.
 */
export const eventTypes: ExtractorFactory = ({ taxonomy }) => {
  const compiled = compileTriggers(taxonomy)
  return {
    name: 'event-types',
    version: '1',
    extract({ whole, titleEnd }) {
      const tokens = stemTokens(whole, MAX_CHARS)
      const doubt = new Map<string, number>()
      for (const hit of matchTriggers(compiled, tokens)) {
        const place = hit.start < titleEnd ? 1 : hit.start < titleEnd + 600 ? 0.6 : 0.3
        const weight = (hit.words > 1 ? 0.65 : 0.45) * place
        doubt.set(hit.type, (doubt.get(hit.type) ?? 1) * (1 - weight))
      }
      return { eventTypes: rank(doubt) }
    },
  }
}

function rank(doubt: Map<string, number>): EventTag[] {
  return [...doubt]
    .map(([type, d]) => ({ type, confidence: Math.round((1 - d) * 1000) / 1000 }))
    .filter((t) => t.confidence >= MIN_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence || (a.type < b.type ? -1 : 1))
    .slice(0, MAX_TAGS)
}
