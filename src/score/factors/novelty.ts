import type { Factor } from './contract.js'

/** How new it is, as the story room measured it against the last 90 days. */
export const novelty: Factor = {
  name: 'novelty',
  part: 'importance',
  prior: 0.5,
  assess: ({ novelty }) => ({
    value: novelty.value,
    sentence:
      novelty.kind === 'first'
        ? 'First story on this.'
        : novelty.kind === 'follow-up'
          ? `A follow-up that adds ${novelty.added.join(', ') || 'little'}.`
          : 'Repeats what was known.',
    evidence: [],
  }),
}
