import { headlineSignals } from '../../market/index.js'
import type { BriefSection, BriefSentence, Signal } from '../../model/index.js'
import type { BriefEvidence } from '../evidence.js'

const MAX_SENTENCES = 6
/** Signals that explain a mechanism rather than state a move. */
const MECHANISM = new Set(['leveraged-rebalance', 'fund-tracking', 'margin-debt', 'gap-and-intraday'])

/** "Market effects": what we measured, each in its signal's own sentence, and what has no price here. */
export function marketEffects({ market }: BriefEvidence): BriefSection {
  const signals = (market?.signals ?? []).filter((s) => !MECHANISM.has(s.name))
  const sentences = headlineSignals(signals, MAX_SENTENCES).map(measuredSentence)
  const measured = new Set((market?.signals ?? []).map((s) => s.symbol))
  const unpriced = [...new Set((market?.gaps ?? []).map((g) => g.symbol))].filter((symbol) => !measured.has(symbol)).slice(0, 6)
  if (unpriced.length > 0)
    sentences.push({
      text: `No price here for ${unpriced.join(', ')}: that part stands as reported.`,
      kind: 'measured',
      provenance: [],
    })
  return sentences.length > 0
    ? { name: 'Market effects reported', sentences }
    : { name: 'Market effects reported', sentences, leftOut: 'no instrument of this story has a price here' }
}

/** "Technical details": the mechanisms that could be measured. */
export function technicalDetails({ market }: BriefEvidence): BriefSection {
  const signals = (market?.signals ?? []).filter((s) => MECHANISM.has(s.name))
  const sentences = headlineSignals(signals, 4).map(measuredSentence)
  return sentences.length > 0
    ? { name: 'Technical details', sentences }
    : { name: 'Technical details', sentences, leftOut: 'no mechanism could be measured' }
}

const measuredSentence = (s: Signal): BriefSentence => ({
  text: s.sentence,
  kind: 'measured',
  provenance: [{ signal: `${s.name}:${s.symbol}` }],
})
