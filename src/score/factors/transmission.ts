import type { EventTag } from '../../model/index.js'
import type { Factor } from './contract.js'

/**
 * How directly the kind of event reaches limits, hedges, margin, liquidity or models: the audience's weight for its
 * strongest event type (longest dotted prefix wins), held back by how sure the type is.
 */
export const transmission: Factor = {
  name: 'transmission',
  part: 'importance',
  prior: 0.15,
  assess({ story }, audience) {
    if (story.eventTypes.length === 0)
      return { value: null, sentence: 'No known kind of event was recognised.', evidence: [], missing: 'event type' }
    const ranked = story.eventTypes
      .map((tag) => ({ tag, value: weightOf(audience.eventTypes, tag) }))
      .sort((a, b) => b.value - a.value)
    const best = ranked[0]!
    return {
      value: best.value,
      sentence: `${nameOf(best.tag.type)}: ${best.value >= 0.7 ? 'a direct channel' : best.value >= 0.4 ? 'an indirect channel' : 'hardly a channel'} to ${audience.name} decisions.`,
      evidence: [best.tag.type],
    }
  },
}

/** The weight of an event type's longest listed prefix, times its confidence. */
export function weightOf(weights: Record<string, number>, tag: EventTag): number {
  const parts = tag.type.split('.')
  for (let n = parts.length; n > 0; n--) {
    const weight = weights[parts.slice(0, n).join('.')]
    if (weight !== undefined) return weight * (0.5 + 0.5 * tag.confidence)
  }
  return 0.1
}

const nameOf = (type: string): string => {
  const words = type.split('.').slice(-2).join(', ').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
