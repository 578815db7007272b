import { expect, it } from 'vitest'
import type { LedgerRow, Score } from '../../src/model/index.js'
import { changeBetween } from '../../src/score/change.js'

const row = (factor: string, contributionHundredths: number, kind: LedgerRow['kind'] = 'factor'): LedgerRow => ({
  factor,
  kind,
  value: 0.5,
  weight: 25,
  contributionHundredths,
  sentence: `${factor} counts ${contributionHundredths}.`,
  evidence: [],
})
const ledger = (...rows: LedgerRow[]) => ({ totalHundredths: rows.reduce((sum, r) => sum + r.contributionHundredths, 0), rows })
const score = (importance: LedgerRow[], credibility: LedgerRow[]): Score => ({
  storyId: 'sto_1',
  storyRevision: 1,
  audience: 'quant-risk',
  importance: ledger(...importance),
  credibility: ledger(...credibility),
  version: 'v',
  asOf: '2026-07-02T10:00:00.000Z',
  rationale: '',
  freshAt: '2026-07-02T10:00:00.000Z',
  halfLifeHours: 24,
})

it('says what moved most, in both ledgers, with the sentence that holds now', () => {
  const before = score([row('size', 500), row('novelty', 1_200)], [row('consistency', 1_125)])
  const after = score([row('size', 1_400), row('novelty', 1_200)], [row('consistency', 600)])
  expect(changeBetween(before, after)).toEqual({
    since: before.asOf,
    importance: 900,
    credibility: -525,
    rows: [
      { part: 'importance', factor: 'size', difference: 900, sentence: 'size counts 1400.' },
      { part: 'credibility', factor: 'consistency', difference: -525, sentence: 'consistency counts 600.' },
    ],
  })
})

it('names a cap that came, and one that went', () => {
  const free = score([row('size', 1_000)], [row('directness', 3_000)])
  const held = score([row('size', 1_000)], [row('directness', 3_000), row('no-first-hand', -1_000, 'cap')])
  expect(changeBetween(free, held)?.rows).toMatchObject([{ factor: 'no-first-hand', difference: -1_000 }])
  expect(changeBetween(held, free)?.rows).toMatchObject([
    { factor: 'no-first-hand', difference: 1_000, sentence: 'It no longer holds.' },
  ])
})

it('is nothing where both totals stand', () => {
  const one = score([row('size', 1_000)], [row('directness', 3_000)])
  expect(changeBetween(one, one)).toBeNull()
})
