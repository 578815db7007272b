import { describe, expect, it } from 'vitest'
import { createMarketView, newBars, newFacts } from '../../src/market/index.js'
import { barsFrom, marginFacts } from './fixtures.js'

const AT = '2026-07-03T12:00:00.000Z'
const known = barsFrom('ABC', [0.01, 0.02, -0.01], ['2026-06-30', '2026-07-01', '2026-07-02'])

describe('revisions', () => {
  it('add what is new, keep what changed beside the old, and drop the rest', () => {
    const fresh = [
      known[0]!,
      { ...known[1]!, close: known[1]!.close * 1.01 },
      { ...known[2]!, close: known[2]!.close * (1 + 1e-8) },
      { ...known[2]!, day: '2026-07-06' },
    ]
    const added = newBars(known, fresh, AT)
    expect(added.map((b) => [b.day, b.revision, b.knownAt === AT])).toEqual([
      ['2026-07-01', 1, true],
      ['2026-07-06', 0, false],
    ])
    expect(newBars([...known, ...added], fresh, AT)).toEqual([])
  })

  it('do not change what was known before', () => {
    const added = newBars(known, [{ ...known[1]!, close: 999 }], AT)
    const bars = { ABC: [...known, ...added] }
    const closeAt = (asOf: string) => createMarketView({ asOf, bars, facts: {}, instruments: [] }).bars('ABC')[1]!.close
    expect(closeAt('2026-07-03T11:59:59.000Z')).toBe(known[1]!.close)
    expect(closeAt(AT)).toBe(999)
  })

  it('a new adjusted close is no revision, a changed figure is one', () => {
    expect(newBars(known, [{ ...known[0]!, adjClose: 1 }], AT)).toEqual([])
    const facts = marginFacts([['2026-04', 100]])
    expect(newFacts(facts, [{ ...facts[0]!, value: 101 }], AT)[0]).toMatchObject({ value: 101, revision: 1, knownAt: AT })
    expect(newFacts(facts, facts, AT)).toEqual([])
  })
})
