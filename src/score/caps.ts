import type { LedgerRow } from '../model/index.js'
import type { Cap } from './ledger.js'

const valueOf = (rows: readonly LedgerRow[], factor: string): number | null =>
  rows.find((r) => r.factor === factor)?.value ?? null

/** What importance may not pass, whatever the sum says. Points. */
export const IMPORTANCE_CAPS: readonly Cap[] = [
  {
    name: 'no-channel',
    limit: 20,
    applies: (_, rows) => ((valueOf(rows, 'transmission') ?? 1) < 0.12 ? 'No channel to risk: held at 20.' : null),
  },
  {
    name: 'repetition',
    limit: 25,
    applies: ({ novelty }) => (novelty.kind === 'repetition' ? 'Nothing new since the last story: held at 25.' : null),
  },
]

/** What credibility may not pass. Points. */
export const CREDIBILITY_CAPS: readonly Cap[] = [
  {
    name: 'no-first-hand',
    limit: 40,
    applies: ({ story }) => (story.members.some((m) => m.firstHand) ? null : 'Nobody reports it first-hand: held at 40.'),
  },
  {
    name: 'unnamed-commentary',
    limit: 25,
    applies: ({ story }) =>
      story.members.length > 0 && story.members.every((m) => m.tier === 'C')
        ? 'Commentary or social posts alone: held at 25.'
        : null,
  },
  {
    name: 'one-origin',
    limit: 80,
    applies: ({ story }) =>
      new Set(story.members.filter((m) => m.firstHand && m.tier !== 'A').map((m) => m.family)).size === 1 &&
      !story.members.some((m) => m.firstHand && m.tier === 'A')
        ? 'One origin that is not the issuer: held at 80.'
        : null,
  },
]
