import { beforeAll, describe, expect, it } from 'vitest'
import type { Score } from '../../src/model/index.js'
import { CALIBRATION } from './data/calibration.js'
import { WORDINGS } from './data/wordings.js'
import { makeScorer } from './score-text.js'

/** How far a score may lie from what is stated, in points. */
const WITHIN = 12

describe('calibration for quant risk, over full texts', () => {
  let scores: Score[][]
  beforeAll(() => {
    const { score, story } = makeScorer()
    scores = CALIBRATION.map(({ texts, earlier }) => {
      const before = earlier ? [story([earlier], [], Date.UTC(2026, 6, 7, 20))] : []
      return texts.map((t) => score([t], before))
    })
  }, 60_000)

  for (const [i, { event, importance, credibility, texts }] of CALIBRATION.entries())
    for (const [k, text] of texts.entries())
      it(`${event}: ${text.source}`, () => {
        const got = scores[i]![k]!
        const seen = [got.importance, got.credibility].map((l) => l.totalHundredths / 100)
        const why = [...got.importance.rows, ...got.credibility.rows].map(
          (r) => `${r.factor} ${r.value} ${r.contributionHundredths}: ${r.sentence}`,
        )
        expect(Math.abs(seen[0]! - importance), `importance ${seen[0]} for ${importance}\n${why.join('\n')}`).toBeLessThanOrEqual(
          WITHIN,
        )
        expect(
          Math.abs(seen[1]! - credibility),
          `credibility ${seen[1]} for ${credibility}\n${why.join('\n')}`,
        ).toBeLessThanOrEqual(WITHIN)
      })

  it('keeps the order of the events, by their mean', () => {
    const means = scores.map((s) => s.reduce((sum, x) => sum + x.importance.totalHundredths, 0) / s.length)
    expect([...means].sort((a, b) => b - a)).toEqual(means)
  })

  it('holds the anonymous post from bots: below every credibility line', () => {
    for (const s of scores[4]!) expect(s.credibility.totalHundredths).toBeLessThan(6_000)
  })
})

describe('the same events in other words, without a named source', () => {
  const { score } = makeScorer()
  it.each(WORDINGS)('$title', ({ importance, title, text }) => {
    const got = score([{ title, text }]).importance.totalHundredths / 100
    expect(Math.abs(got - importance), `importance ${got} for ${importance}`).toBeLessThanOrEqual(WITHIN)
  })
})
