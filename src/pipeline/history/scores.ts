import type { Ledger, Score } from '../../model/index.js'
import { type History, type Row, within } from './contract.js'

/** Every score that was ever made, with its factors: contributions add up to the score exactly. */
export const scores: History = {
  columns: {
    knownAt: 'time',
    storyId: 'string',
    storyRevision: 'whole',
    audience: 'string',
    importance: 'number',
    credibility: 'number',
    version: 'string',
    asOf: 'time',
    freshAt: 'time',
    halfLifeHours: 'number',
    importanceFactors: 'json',
    credibilityFactors: 'json',
  },
  async *rows({ store }, span) {
    for await (const { id } of store.all('score'))
      for (const { knownAt, value } of await store.history('score', id))
        if (within(knownAt, span)) yield { knownAt, ...rowOf(value) }
  },
}

const rowOf = (score: Score): Row => ({
  storyId: score.storyId,
  storyRevision: score.storyRevision,
  audience: score.audience,
  importance: score.importance.totalHundredths / 100,
  credibility: score.credibility.totalHundredths / 100,
  version: score.version,
  asOf: score.asOf,
  freshAt: score.freshAt,
  halfLifeHours: score.halfLifeHours,
  importanceFactors: factorsOf(score.importance),
  credibilityFactors: factorsOf(score.credibility),
})

const factorsOf = (ledger: Ledger): object[] =>
  ledger.rows.map(({ factor, kind, value, weight, contributionHundredths }) => ({
    factor,
    kind,
    value,
    weight,
    contribution: contributionHundredths / 100,
  }))
