import { beforeAll, describe, expect, it } from 'vitest'
import type { Score } from '../../src/model/index.js'
import { financialLanguage } from '../../src/score/language.js'
import { CALIBRATION } from './data/calibration.js'
import { makeScorer } from './score-text.js'

describe('ledgers', () => {
  let scores: Score[]
  let weights: Record<string, number>
  beforeAll(() => {
    const { score, audience } = makeScorer()
    weights = { ...audience.importance, ...audience.credibility }
    scores = CALIBRATION.flatMap((c) => c.texts.map((t) => score([t])))
    scores.push(score([{ title: '', text: '' }]), score([{ title: 'x', text: 'y '.repeat(3_000) }]))
  }, 60_000)

  it('are the exact sum of their rows, between 0 and 100', () => {
    for (const { importance, credibility } of scores)
      for (const ledger of [importance, credibility]) {
        expect(ledger.rows.reduce((sum, r) => sum + r.contributionHundredths, 0)).toBe(ledger.totalHundredths)
        expect(ledger.rows.every((r) => Number.isInteger(r.contributionHundredths))).toBe(true)
        expect(ledger.totalHundredths).toBeGreaterThanOrEqual(0)
        expect(ledger.totalHundredths).toBeLessThanOrEqual(10_000)
      }
  })

  it('have a row with a sentence for every weight, whether there is evidence or not', () => {
    for (const { importance, credibility } of scores) {
      const rows = [...importance.rows, ...credibility.rows].filter((r) => r.kind === 'factor')
      expect(rows.map((r) => r.factor).sort()).toEqual(Object.keys(weights).sort())
      for (const r of rows) {
        expect(r.sentence).toMatch(/\.$/)
        if (r.value === null) expect([r.factor, r.missing]).toEqual([r.factor, expect.any(String)])
      }
    }
  })

  it('say of every row that is not full what would make it count more, and of no other', () => {
    for (const { importance, credibility } of scores)
      for (const r of [...importance.rows, ...credibility.rows].filter((r) => r.kind === 'factor'))
        if (r.contributionHundredths < Math.round(r.weight * 100))
          expect([r.factor, r.higher]).toEqual([r.factor, expect.stringMatching(/\.$/)])
        else expect([r.factor, r.higher]).toEqual([r.factor, undefined])
  })

  it('never score missing evidence as zero where there is a channel', () => {
    const { importance } = scores[0]!
    const missing = importance.rows.filter((r) => r.missing)
    expect(missing.length).toBeGreaterThan(0)
    for (const r of missing) expect(r.contributionHundredths).toBeGreaterThan(0)
  })

  it('come with a rationale of two to four sentences that names figures of the ledger alone', () => {
    for (const { rationale, importance, credibility } of scores) {
      const sentences = rationale.match(/\.(?= [A-Z]|$)/g)!.length
      expect([rationale, sentences >= 2 && sentences <= 4]).toEqual([rationale, true])
      const told = JSON.stringify([importance.rows.map((r) => r.sentence), credibility.rows.map((r) => r.sentence)])
      const numbers = [importance, credibility].flatMap((l) => [
        l.totalHundredths,
        ...l.rows.map((r) => r.contributionHundredths),
      ])
      const copied = new Set([
        ...numbers.map((n) => (n / 100).toFixed(2)),
        ...[...importance.rows, ...credibility.rows].map((r) => String(r.weight)),
      ])
      for (const [figure] of rationale.matchAll(/-?\d+(?:\.\d+)?/g))
        expect([rationale, figure, copied.has(figure) || told.includes(figure)]).toEqual([rationale, figure, true])
    }
  })
})

describe('the measure of financial language', () => {
  it.each([
    ['Bond yields climb as traders price a rate rise', 0.8, 1],
    ['Company hires two executives for its retail business', 0.3, 0.8],
    ['Grandmother bakes the tallest cake in the county', 0, 0.05],
    ['', 0, 0],
  ])('%s', (title, from, to) => {
    const { value } = financialLanguage(title)
    expect(value).toBeGreaterThanOrEqual(from)
    expect(value).toBeLessThanOrEqual(to)
  })
})
