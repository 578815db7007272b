import type { Audience, Score } from '../model/index.js'
import { CREDIBILITY_CAPS, IMPORTANCE_CAPS } from './caps.js'
import { freshAtOf, halfLifeOf } from './decay.js'
import type { Evidence } from './factors/contract.js'
import { FACTORS } from './factors/index.js'
import { buildLedger } from './ledger.js'
import { writeRationale } from './rationale.js'
import { versionFor } from './version.js'

export { assumedOrigin } from './assumed-tier.js'
export { changeBetween } from './change.js'
export { importanceAt } from './decay.js'
export type { Evidence } from './factors/contract.js'
export { FACTORS } from './factors/index.js'
export { type Judgement, MIN_JUDGEMENTS, type Outcome, proposeWeights } from './learn/propose.js'
export { versionFor } from './version.js'

/**
 * Scores a story for an audience: importance and credibility, each the exact sum of its ledger's rows. Pure: the same
 * evidence, audience and `made` (code and shared config, as one short version) give the same score.
 */
export function scoreStory(evidence: Evidence, audience: Audience, made: string): Score {
  const part = (name: 'importance' | 'credibility') => FACTORS.filter((f) => f.part === name)
  const importance = buildLedger(part('importance'), evidence, audience, audience.importance, IMPORTANCE_CAPS)
  const credibility = buildLedger(part('credibility'), evidence, audience, audience.credibility, CREDIBILITY_CAPS)
  return {
    storyId: evidence.story.id,
    storyRevision: evidence.story.revision,
    audience: audience.id,
    importance,
    credibility,
    version: versionFor(audience, made),
    asOf: evidence.asOf,
    rationale: writeRationale(importance, credibility, audience),
    freshAt: freshAtOf(evidence.story.members, evidence.asOf),
    halfLifeHours: halfLifeOf(evidence.story.eventTypes),
  }
}

/** A ledger's total as whole points, rounded once. */
export const points = (ledger: { totalHundredths: number }): number => Math.round(ledger.totalHundredths / 100)
