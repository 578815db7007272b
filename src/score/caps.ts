import { isTakenBack } from '../story/withdrawn.js'
import type { Cap } from './ledger.js'
import { isRetelling, isRumour, reportersOf, restsOnDocument } from './primary.js'

/** Below this channel the sum of the other factors may not carry a story; 0-1. */
const THIN_CHANNEL = 0.42

/** A report that its publisher took back moves nobody's limits and is not to be trusted, unless somebody else reports it. */
function takenBack(limit: number): Cap {
  const sentence = `Withdrawn by its publisher, and nobody else reports it first-hand: held at ${limit}.`
  return { name: 'withdrawn', applies: ({ story }) => (isTakenBack(story.members) ? { limit, sentence } : null) }
}

/** What importance may not pass, whatever the sum says. Points. */
export const IMPORTANCE_CAPS: readonly Cap[] = [
  takenBack(20),
  {
    name: 'no-channel',
    // A story can matter no more than its way to a decision: five points, and one for each hundredth of channel.
    applies: (_, channel) => {
      if (channel >= THIN_CHANNEL) return null
      const limit = Math.round(500 + 10_000 * channel) / 100
      return { limit, sentence: `${channel < 0.2 ? 'No' : 'Little'} channel to a decision: held at ${limit}.` }
    },
  },
  {
    name: 'repetition',
    applies: (evidence) =>
      evidence.novelty.kind === 'repetition' || isRetelling(evidence)
        ? { limit: 20, sentence: 'Nothing new since the last story: held at 20.' }
        : null,
  },
]

/** What credibility may not pass. Points. */
export const CREDIBILITY_CAPS: readonly Cap[] = [
  takenBack(10),
  {
    name: 'no-first-hand',
    applies: (evidence) =>
      reportersOf(evidence).length > 0 ? null : { limit: 40, sentence: 'Nobody reports it first-hand: held at 40.' },
  },
  {
    name: 'unnamed-commentary',
    applies: ({ story }) =>
      story.members.length > 0 && story.members.every((m) => m.tier === 'C')
        ? { limit: 20, sentence: 'Commentary or social posts alone: held at 20.' }
        : null,
  },
  {
    name: 'unconfirmed',
    applies: (evidence) =>
      isRumour(evidence) && !restsOnDocument(evidence) && !reportersOf(evidence).some((m) => m.tier === 'A')
        ? { limit: 20, sentence: 'It calls itself unconfirmed, and nobody of tier A reports it: held at 20.' }
        : null,
  },
  {
    name: 'one-origin',
    applies: ({ story }) =>
      new Set(story.members.filter((m) => m.firstHand && m.tier !== 'A').map((m) => m.family)).size === 1 &&
      !story.members.some((m) => m.firstHand && m.tier === 'A')
        ? { limit: 80, sentence: 'One origin that is not the issuer: held at 80.' }
        : null,
  },
]
