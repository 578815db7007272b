import type { Audience } from '../../model/index.js'
import { auc, aucError } from './auc.js'
import { fitPairwise } from './pairwise.js'

/** What an editor did with a story: promoting and publishing speak for it, demoting and "not for us" against it. */
export type Verdict = 'promote' | 'publish' | 'demote' | 'not-for-us'

/** One judgement with the factor values that stood in the ledger then (priors where evidence was missing), 0-1 by name. */
export interface Judgement {
  storyId: string
  verdict: Verdict
  values: Readonly<Record<string, number>>
}

export interface Proposal {
  /** By factor, summing to 100. */
  weights: Record<string, number>
  /** Changes against the audience's own, largest first. */
  diff: { factor: string; before: number; after: number }[]
  /** How well each orders the judgements that were held out: the share of right pairs, 0.5 is chance. */
  heldOut: { judgements: number; before: number; after: number; standardError: number }
}
export type Outcome = { proposal: Proposal; accepted: true } | { proposal: Proposal | null; accepted: false; reason: string }

/** Fewer judgements say nothing of an audience's taste. */
export const MIN_JUDGEMENTS = 100
/** No more are read; the newest count. */
const MAX_JUDGEMENTS = 5_000
/** Every fourth judgement is held out. */
const HOLD_OUT = 4
/** A proposal must order the held-out judgements better than now, and better than chance, by so many standard errors. */
const SURE_BY = 2.6
const MIN_GAIN = 0.02

/**
 * Proposes importance weights for an audience from editors' judgements (oldest first), or says why not. Pure and
 * deterministic. It never changes anything itself: an admin accepts what is proposed. Judgements must come from people, never
 * from the desk's own output.
 */
export function proposeWeights(audience: Audience, judgements: readonly Judgement[]): Outcome {
  const read = judgements.slice(-MAX_JUDGEMENTS)
  if (read.length < MIN_JUDGEMENTS)
    return { proposal: null, accepted: false, reason: `${read.length} judgements; at least ${MIN_JUDGEMENTS} are needed.` }
  const names = Object.keys(audience.importance).sort()
  const before = names.map((n) => audience.importance[n]! / 100)
  const rows = read.map((j) => ({ liked: isLiked(j.verdict), x: names.map((n) => j.values[n] ?? 0) }))
  const training = rows.filter((_, i) => i % HOLD_OUT !== HOLD_OUT - 1)
  const heldOut = rows.filter((_, i) => i % HOLD_OUT === HOLD_OUT - 1)
  if (![training, heldOut].every((part) => part.some((r) => r.liked) && part.some((r) => !r.liked)))
    return { proposal: null, accepted: false, reason: 'All judgements go one way; there is nothing to order.' }
  const after = fitPairwise(training, before)
  const quality = (w: readonly number[]): number => auc(heldOut.map((r) => ({ liked: r.liked, score: dot(w, r.x) })))
  const now = quality(before)
  const then = quality(after)
  const liked = heldOut.filter((r) => r.liked).length
  const error = aucError(0.5, liked, heldOut.length - liked)
  const weights = toHundred(names, after)
  const proposal: Proposal = {
    weights,
    diff: names
      .map((factor) => ({ factor, before: audience.importance[factor]!, after: weights[factor]! }))
      .filter((d) => d.before !== d.after)
      .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.factor < b.factor ? -1 : 1)),
    heldOut: { judgements: heldOut.length, before: now, after: then, standardError: error },
  }
  if (then < 0.5 + SURE_BY * error)
    return { proposal, accepted: false, reason: 'The proposal orders the held-out judgements no better than chance may.' }
  if (then < now + MIN_GAIN)
    return { proposal, accepted: false, reason: 'The proposal orders the held-out judgements no better than the weights do now.' }
  return { proposal, accepted: true }
}

const isLiked = (verdict: Verdict): boolean => verdict === 'promote' || verdict === 'publish'
const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, v, i) => sum + v * b[i]!, 0)

/** Whole points that sum to 100: rounded down, the rest to the largest remainders. */
function toHundred(names: readonly string[], shares: readonly number[]): Record<string, number> {
  const floors = shares.map((s) => Math.floor(s * 100))
  const rest = 100 - floors.reduce((a, b) => a + b, 0)
  const order = shares.map((s, i) => ({ i, left: s * 100 - floors[i]! })).sort((a, b) => b.left - a.left || a.i - b.i)
  for (const { i } of order.slice(0, Math.max(0, rest))) floors[i]!++
  return Object.fromEntries(names.map((n, i) => [n, floors[i]!]))
}
