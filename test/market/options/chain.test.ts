import { describe, expect, it } from 'vitest'
import { americanPrice } from '../../../src/market/options/american.js'
import { blackPrice, forwardOf } from '../../../src/market/options/black.js'
import { middle, type OptionChain, type OptionQuote, smilesOf, yearsTo } from '../../../src/market/options/chain.js'
import { chainFacts, positioningOf, skewAt30Days } from '../../../src/market/options/measures.js'

const AT = '2026-06-01T20:00:00.000Z'
const STRIKES = Array.from({ length: 61 }, (_, i) => 70 + i)

/** A chain priced from a known smile: volatility falls by `slope` for each 10 % of log moneyness. */
function chain(style: 'american' | 'european', expiries: string[], base = 0.25, slope = 0.04): OptionChain {
  const [spot, rate, dividendYield] = [100, 0.04, 0.015]
  const quotes = expiries.flatMap((expiry) => {
    const years = yearsTo(expiry, AT)
    const market = forwardOf(spot, years, rate, dividendYield)
    return STRIKES.flatMap((strike) =>
      (['C', 'P'] as const).map((right): OptionQuote => {
        const volatility = base - slope * 10 * Math.log(strike / market.forward)
        const contract = { right, strike, years }
        const price =
          style === 'american'
            ? americanPrice(contract, { spot, rate, dividendYield }, volatility)
            : blackPrice(contract, market, volatility)
        return {
          right,
          strike,
          expiry,
          bid: price - 0.005,
          ask: price + 0.005,
          last: price,
          volume: 10,
          openInterest: right === 'P' ? 30 : 20,
        }
      }),
    )
  })
  return { symbol: 'XYZ', spot, at: AT, quotes, provider: 'test', style, rate }
}

describe('smiles', () => {
  it.each(['american', 'european'] as const)('%s: forward and volatilities come back from quotes', (style) => {
    const [smile] = smilesOf(chain(style, ['2026-07-17']))
    const years = yearsTo('2026-07-17', AT)
    expect(smile!.forward).toBeCloseTo(forwardOf(100, years, 0.04, 0.015).forward, 1)
    for (const point of smile!.points.filter((p) => Math.abs(p.delta) > 0.1)) {
      const known = 0.25 - 0.4 * Math.log(point.strike / forwardOf(100, years, 0.04, 0.015).forward)
      expect(Math.abs(point.volatility - known)).toBeLessThan(0.003)
    }
  })

  it('leaves out what says nothing, by reason', () => {
    expect(middle({ bid: 0, ask: 0.05 })).toBe('one-sided')
    expect(middle({ bid: null, ask: 1 })).toBe('one-sided')
    expect(middle({ bid: 1.2, ask: 1.1 })).toBe('crossed')
    expect(middle({ bid: 0.1, ask: 2 })).toBe('wide')
    const spoilt = chain('european', ['2026-07-17'])
    for (const quote of spoilt.quotes) if (quote.strike > 105) quote.bid = 0
    const [smile] = smilesOf(spoilt)
    expect(smile!.leftOut['one-sided']).toBe(STRIKES.filter((k) => k > 105).length)
    expect(smilesOf({ ...spoilt, quotes: spoilt.quotes.map((q) => ({ ...q, bid: null })) })).toEqual([])
    expect(smilesOf({ ...spoilt, at: '2026-08-01T00:00:00.000Z' })).toEqual([])
  })
})

describe('skew at 30 days', () => {
  it('is that of the known smile, between two expiries', () => {
    const skew = skewAt30Days(chain('european', ['2026-06-19', '2026-07-17']))!
    expect(skew.expiries).toEqual(['2026-06-19', '2026-07-17'])
    // At 30 days the 25-delta strikes lie about 0.67 x 0.25 sqrt(30/365) = 4.8 % either side of the forward.
    expect(skew.skew).toBeGreaterThan(0.034)
    expect(skew.skew).toBeLessThan(0.044)
    expect(skew.putVolatility).toBeGreaterThan(0.25)
    expect(skew.callVolatility).toBeLessThan(0.25)
  })
  it('is nothing on a flat smile, and null where no expiry is near', () => {
    expect(Math.abs(skewAt30Days(chain('european', ['2026-06-19', '2026-07-17'], 0.3, 0))!.skew)).toBeLessThan(1e-3)
    expect(skewAt30Days(chain('european', ['2026-12-18']))).toBeNull()
    expect(skewAt30Days(chain('european', ['2026-07-02']))!.expiries).toEqual(['2026-07-02'])
  })
})

describe('positioning', () => {
  it('adds up by side and finds the largest line', () => {
    const quotes = chain('european', ['2026-07-17'])
    quotes.quotes[4]!.openInterest = 5000
    const got = positioningOf(quotes)
    expect(got.puts).toBe(61 * 30)
    expect(got.calls).toBe(60 * 20 + 5000)
    expect(got.largest).toMatchObject({ right: 'C', contracts: 5000 })
    expect(got.concentration).toBeCloseTo(5000 / (60 * 20 + 5000 + 61 * 30), 12)
  })
  it('dates open interest to the evening before, and gives no fact where there is nothing', () => {
    const made = chainFacts(chain('european', ['2026-06-19', '2026-07-17']), '2026-06-01', '2026-05-29')
    expect(made.find((f) => f.series === 'option.open-interest:XYZ')).toMatchObject({
      validAt: '2026-05-29',
      knownAt: AT,
      unit: 'contracts',
    })
    expect(made.find((f) => f.series === 'option.skew-30d:XYZ')!.validAt).toBe('2026-06-01')
    expect(chainFacts({ ...chain('european', ['2026-07-17']), quotes: [] }, '2026-06-01', '2026-05-29')).toEqual([])
  })
})
