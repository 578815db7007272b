import type { Features } from '../features.js'
import type { Placed } from '../thread.js'
import type { Frequencies } from '../words/frequencies.js'
import { PERHAPS } from '../words/names.js'
import { cosine, weigh } from '../words/vector.js'
import type { Copy } from './copies.js'

/** Headline and opening this alike, word for word in any order, come from one text. */
const REWRITTEN_LINE = 0.7
/** A rewriting brings hardly a name of its own. */
const KNOWN_NAMES = 0.75
/** A story's latest articles that are looked at. */
const MAX_LOOKED_AT = 40

/**
 * The articles of a story that a text rewrites, or that rewrite it: nearly the same words in another order, no figure and hardly
 * a name of its own. A text that adds nothing confirms nothing, whether or not it says where it has it from.
 */
export function rewritings(placed: Placed, others: readonly Placed[], frequencies: Frequencies): Copy[] {
  const found: Copy[] = []
  for (const other of others.slice(-MAX_LOOKED_AT)) {
    if (other === placed || other.features.sketch === null || placed.features.sketch === null) continue
    const [earlier, later] = other.features.at <= placed.features.at ? [other, placed] : [placed, other]
    const part = rewritesBy(later.features, earlier.features, frequencies)
    if (part > 0) found.push({ of: other, part, by: 'rewriting' })
  }
  return found
}

function rewritesBy(later: Features, earlier: Features, frequencies: Frequencies): number {
  if (!later.body || !earlier.body || later.numbers.size === 0) return 0
  for (const number of later.numbers) if (!earlier.numbers.has(number)) return 0
  const names = [...later.names].filter(([, count]) => count > PERHAPS)
  if (names.filter(([name]) => earlier.names.has(name)).length < names.length * KNOWN_NAMES) return 0
  const alike = cosine(weigh(later.body, frequencies), weigh(earlier.body, frequencies))
  return alike >= REWRITTEN_LINE ? alike : 0
}
