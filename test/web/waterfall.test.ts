import { describe, expect, it } from 'vitest'
import type { Ledger, LedgerRow } from '../../src/model/index.js'
import { waterfall, whyScore } from '../../src/web/present/waterfall.js'

const row = (factor: string, weight: number, contributionHundredths: number, more: Partial<LedgerRow> = {}): LedgerRow => ({
  factor,
  kind: 'factor',
  value: contributionHundredths / weight / 100,
  weight,
  contributionHundredths,
  sentence: `${factor} sentence.`,
  evidence: [],
  ...more,
})
const LEDGER: Ledger = {
  totalHundredths: 5000,
  rows: [
    row('size', 25, 2400),
    row('market-state', 60, 3600, { value: null, missing: 'no prices' }),
    row('one-origin', 0, -1000, { kind: 'cap', value: null }),
  ],
}

describe('a ledger as a waterfall', () => {
  it('puts each bar where the one before ended, and a cap below it', () => {
    const { rows, exact, total } = waterfall(LEDGER)
    expect(rows.map(({ start, length, before, after }) => [start, length, before, after])).toEqual([
      [0, 24, 0, 24],
      [24, 36, 24, 60],
      [50, 10, 60, 50],
    ])
    expect(rows.map((one) => one.points)).toEqual(['24.00', '36.00', '−10.00'])
    expect(rows.map((one) => one.working)).toEqual(['0.96 × 25', 'not known × 60', 'cap'])
    expect([exact, total]).toEqual([true, '50.00'])
  })

  it.each([
    [0.76842, 25, 1921, '0.7684 × 25'],
    [0.6032, 15, 905, '0.603 × 15'],
    [0.95, 10, 950, '0.95 × 10'],
  ])('shows %s with as many digits as a reader needs to come to the points', (value, weight, hundredths, working) => {
    const ledger = { totalHundredths: hundredths, rows: [row('size', weight, hundredths, { value })] }
    expect(waterfall(ledger).rows[0]!.working).toBe(working)
  })

  it('says when rows do not sum to the total', () => {
    expect(waterfall({ ...LEDGER, totalHundredths: 5001 }).exact).toBe(false)
  })

  it('gives what raised it, what held it down (caps first), and what is missing', () => {
    const why = whyScore(LEDGER)
    expect(why.raised.map((one) => `${one.name} ${one.amount}`)).toEqual(['market state 36.00 of 60', 'size 24.00 of 25'])
    expect(why.held.map((one) => one.name)).toEqual(['one origin', 'market state'])
    expect(why.missing).toEqual(['no prices'])
  })
})
