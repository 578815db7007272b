import type { Features } from '../features.js'
import type { Placed } from '../thread.js'
import type { Frequencies } from '../words/frequencies.js'
import { PERHAPS } from '../words/names.js'
import { isRounding } from '../words/numbers.js'
import { cosine, weigh } from '../words/vector.js'
import type { Copy } from './copies.js'

/** Headline and opening this alike, word for word in any order, come from one text. */
const REWRITTEN_LINE = 0.7
/** The same for a text that names the other's outlet again and again as having reported it. */
const LEANING_LINE = 0.22
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
    const part = rewritesBy(later, earlier.features, frequencies, earlier.family)
    if (part > 0) found.push({ of: other, part, by: 'rewriting' })
  }
  return found
}

function rewritesBy(placed: Placed, earlier: Features, frequencies: Frequencies, family: string): number {
  const later = placed.features
  const leans = placed.leansOn.has(family)
  if (!later.body || !earlier.body) return 0
  const numbers = later.numbers
  if (numbers.size === 0) return 0
  const known = earlier.numbers
  for (const number of leans ? placed.allNumbers : numbers) if (!isKnown(number, known, leans)) return 0
  const names = [...later.names].filter(([, count]) => count > PERHAPS)
  const theirs = earlier.names
  if (names.filter(([name]) => theirs.has(name)).length < names.length * KNOWN_NAMES) return 0
  const alike = cosine(weigh(later.body, frequencies), weigh(earlier.body, frequencies))
  return alike >= (leans ? LEANING_LINE : REWRITTEN_LINE) ? alike : 0
}

/** Who retells a report in his own words rounds its numbers too. */
const isKnown = (number: string, numbers: ReadonlySet<string>, leans: boolean): boolean =>
  numbers.has(number) || (leans && [...numbers].some((known) => isRounding(number, known)))
