import { describe, expect, it } from 'vitest'
import { exposureTo } from '../../src/market/index.js'

const FUNDS: Record<string, { multiple: number; proxy: string }> = {
  SOXL: { multiple: 3, proxy: 'SOXX' },
  SOXS: { multiple: -3, proxy: 'SOXX' },
}
const fundOf = (symbol: string) => FUNDS[symbol] ?? null

describe('what a book has at stake', () => {
  it('counts what is named as it is, and funds on a named index with their multiple', () => {
    const holdings = [
      { symbol: 'SOXX', worth: 1000 },
      { symbol: 'SOXL', worth: 200 },
      { symbol: 'SOXS', worth: 100 },
      { symbol: 'SPY', worth: 5000 },
    ]
    expect(exposureTo(['SOXX'], holdings, fundOf)).toEqual({
      total: 1300,
      parts: [
        { symbol: 'SOXX', amount: 1000, via: null, multiple: 1 },
        { symbol: 'SOXL', amount: 600, via: 'SOXX', multiple: 3 },
        { symbol: 'SOXS', amount: -300, via: 'SOXX', multiple: -3 },
      ],
      unpriced: [],
    })
  })

  it('reaches the index behind a fund that is named, and the funds beside it', () => {
    const holdings = [
      { symbol: 'SOXX', worth: -1000 },
      { symbol: 'SOXS', worth: 100 },
    ]
    const found = exposureTo(['SOXL'], holdings, fundOf)!
    expect(found.parts.map((one) => [one.symbol, one.amount, one.via])).toEqual([
      ['SOXX', -1000, 'SOXL'],
      ['SOXS', -300, 'SOXL'],
    ])
    expect(found.total).toBe(-1300)
  })

  it('names what has no price, and is nothing where nothing is held', () => {
    expect(exposureTo(['TNSP'], [{ symbol: 'TNSP', worth: null }], fundOf)).toEqual({ total: 0, parts: [], unpriced: ['TNSP'] })
    expect(exposureTo(['KRE'], [{ symbol: 'SOXX', worth: 1 }], fundOf)).toBeNull()
    expect(exposureTo([], [{ symbol: 'SOXX', worth: 1 }], fundOf)).toBeNull()
  })
})
