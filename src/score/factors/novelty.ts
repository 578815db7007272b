import { isRetelling } from '../primary.js'
import type { Factor } from './contract.js'

/** A text that says of itself that it tells again adds at most this much. */
const RETOLD = 0.15
const HIGHER = 'New figures, claims or instruments would count; the first story of its theme is full.'

/** How new it is, as the story room measured it against the last 90 days. */
export const novelty: Factor = {
  name: 'novelty',
  part: 'importance',
  prior: 0.5,
  assess(evidence) {
    const { value, kind, added } = evidence.novelty
    if (isRetelling(evidence))
      return { value: Math.min(value, RETOLD), sentence: 'It tells again what was told before.', evidence: [], higher: HIGHER }
    return {
      value,
      sentence: kind === 'first' ? 'First story on this.' : kind === 'follow-up' ? followUp(added) : 'Repeats what was known.',
      evidence: [],
      higher: HIGHER,
    }
  },
}

/** What the story room found added; that it goes on from an earlier story adds nothing by itself. */
const followUp = (added: readonly string[]): string =>
  added.length > 0 && added.every((part) => part.startsWith('goes on'))
    ? `A follow-up that ${added.join(', ')}.`
    : `A follow-up that adds ${added.join(', ') || 'little'}.`
