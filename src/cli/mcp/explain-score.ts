import type { Ledger, LedgerRow, Score, Story } from '../../model/index.js'
import { audienceInput, audienceOf, storyInput, storyOf, tool } from './desk.js'
import { clipped, numbersOf, points, provenanceOf } from './provenance.js'

const MOST_ROWS = 40
const MOST_EVIDENCE = 10
const MOST_SCORINGS = 12

export const explainScore = tool({
  name: 'explain_score',
  title: 'Why this score',
  description:
    'Why a story has its importance and credibility for an audience: every factor with its value, weight, contribution and a sentence, adding up exactly; what evidence is missing; what would raise it; what moved it last; and how it went over time.',
  input: { story: storyInput, audience: audienceInput },
  async answer(desk, { story: id, audience: asked }) {
    const audience = audienceOf(desk, asked)
    const story = await storyOf(desk, id)
    const key = `${story.id}:${audience.id}`
    const [stored, history] = await Promise.all([desk.store.get('score', key), desk.store.history('score', key)])
    const score = stored?.value ?? null
    return {
      story: story.id,
      audience: audience.id,
      ...(score ? explained(score, story) : { note: `The story has not been scored for ${audience.id}.` }),
      scorings: history.slice(-MOST_SCORINGS).map(({ value }) => ({
        asOf: value.asOf,
        importance: points(value.importance.totalHundredths),
        credibility: points(value.credibility.totalHundredths),
        version: value.version,
      })),
      provenance: provenanceOf(desk, story, score),
    }
  },
})

function explained(score: Score, story: Story): object {
  return {
    importance: ledgerOf(score.importance, story),
    credibility: ledgerOf(score.credibility, story),
    rationale: clipped(score.rationale, 1_000),
    halvesEveryHours: score.halfLifeHours,
    freshAt: score.freshAt,
    lastChange: score.changed && {
      since: score.changed.since,
      importance: points(score.changed.importance),
      credibility: points(score.changed.credibility),
      rows: score.changed.rows.map((row) => ({
        ...row,
        difference: points(row.difference),
        sentence: clipped(row.sentence, 300),
      })),
    },
  }
}

/** Contributions are exact to the hundredth: `total` is their sum. */
const ledgerOf = (ledger: Ledger, story: Story): object => ({
  total: points(ledger.totalHundredths),
  rows: ledger.rows.slice(0, MOST_ROWS).map((row) => rowOf(row, story)),
})

function rowOf(row: LedgerRow, story: Story): object {
  const numberOf = numbersOf(story)
  return {
    factor: row.factor,
    kind: row.kind,
    value: row.value,
    weight: row.weight,
    contribution: points(row.contributionHundredths),
    sentence: clipped(row.sentence, 400),
    // Articles by their number in the provenance; signals and measures by name.
    evidence: row.evidence.slice(0, MOST_EVIDENCE).map((one) => numberOf(one) ?? clipped(one, 120)),
    ...(row.missing ? { missing: clipped(row.missing, 300) } : {}),
    ...(row.higher ? { higher: clipped(row.higher, 300) } : {}),
  }
}
