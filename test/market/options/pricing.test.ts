import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  americanImpliedVolatility,
  americanParityBounds,
  americanPrice,
  neverEarly,
} from '../../../src/market/options/american.js'
import { blackPrice, europeanBounds, forwardOf, greeks } from '../../../src/market/options/black.js'
import { impliedVolatility } from '../../../src/market/options/implied-volatility.js'

const call = (strike: number, years: number) => ({ right: 'C' as const, strike, years })
const put = (strike: number, years: number) => ({ right: 'P' as const, strike, years })

describe('textbook examples', () => {
  // Hull, Options, Futures and Other Derivatives (9th edition), example 15.6: S 42, K 40, r 10 %, volatility 20 %, half a year.
  it('Black-Scholes: call 4.76, put 0.81', () => {
    const market = forwardOf(42, 0.5, 0.1)
    expect(blackPrice(call(40, 0.5), market, 0.2)).toBeCloseTo(4.76, 2)
    expect(blackPrice(put(40, 0.5), market, 0.2)).toBeCloseTo(0.81, 2)
  })
  // Hull, example 15.7 (implied volatility of a call at 1.875: S 21, K 20, r 10 %, three months) is 23.5 %.
  it('implied volatility 23.5 %', () => {
    expect(impliedVolatility(call(20, 0.25), forwardOf(21, 0.25, 0.1), 1.875)).toBeCloseTo(0.2345, 4)
  })
  // Hull, section 19 (S 49, K 50, r 5 %, volatility 20 %, 20 weeks): delta 0.522, gamma 0.066, vega 12.1, theta -4.31, rho 8.91.
  it('greeks of a call', () => {
    const g = greeks(call(50, 0.3846), 49, 0.05, 0, 0.2)
    expect(g.delta).toBeCloseTo(0.522, 3)
    expect(g.gamma).toBeCloseTo(0.066, 3)
    expect(g.vega).toBeCloseTo(12.1, 1)
    expect(g.theta).toBeCloseTo(-4.31, 2)
    expect(g.rho).toBeCloseTo(8.91, 2)
  })
  // Hull, example 17.1: European call on an index at 930, K 900, r 8 %, yield 3 %, volatility 20 %, two months: 51.83.
  it('with a dividend yield', () => {
    expect(blackPrice(call(900, 2 / 12), forwardOf(930, 2 / 12, 0.08, 0.03), 0.2)).toBeCloseTo(51.83, 2)
  })
  // Hull, example 21.1: American put, S = K = 50, r 10 %, volatility 40 %, five months; the tree's limit is 4.283 (DerivaGem).
  it('an American put', () => {
    expect(americanPrice(put(50, 5 / 12), { spot: 50, rate: 0.1, dividendYield: 0 }, 0.4)).toBeCloseTo(4.283, 2)
  })
})

const chain = fc.record({
  right: fc.constantFrom('C' as const, 'P' as const),
  volatility: fc.double({ min: 0.03, max: 3, noNaN: true }),
  years: fc.double({ min: 1 / 365, max: 3, noNaN: true }),
  /** Moneyness in standard deviations. */
  deviations: fc.double({ min: -3, max: 3, noNaN: true }),
  rate: fc.double({ min: -0.01, max: 0.12, noNaN: true }),
  dividendYield: fc.double({ min: 0, max: 0.08, noNaN: true }),
})

describe('implied volatility', () => {
  it('comes back within 1e-6 on generated chains of known volatility', () => {
    fc.assert(
      fc.property(chain, ({ right, volatility, years, deviations, rate, dividendYield }) => {
        const market = forwardOf(100, years, rate, dividendYield)
        const contract = { right, strike: market.forward * Math.exp(deviations * volatility * Math.sqrt(years)), years }
        const price = blackPrice(contract, market, volatility)
        const found = impliedVolatility(contract, market, price)
        expect(Math.abs((found as number) - volatility)).toBeLessThan(1e-6)
      }),
      { numRuns: 3000, seed: 1 },
    )
  })

  it('reaches far tails of out-of-the-money options', () => {
    for (const deviations of [5, 8, 12, 20]) {
      const market = { forward: 100, discount: 0.99 }
      const contract = call(100 * Math.exp(deviations * 0.2), 1)
      const price = blackPrice(contract, market, 0.2)
      expect(price).toBeGreaterThan(0)
      expect(impliedVolatility(contract, market, price)).toBeCloseTo(0.2, 8)
    }
  })

  it('refuses what no volatility gives', () => {
    const market = forwardOf(100, 0.5, 0.05)
    const [low, high] = europeanBounds(call(90, 0.5), market)
    expect(impliedVolatility(call(90, 0.5), market, low)).toBe('below-bound')
    expect(impliedVolatility(call(90, 0.5), market, low - 1)).toBe('below-bound')
    expect(impliedVolatility(call(90, 0.5), market, high)).toBe('above-bound')
    expect(impliedVolatility(call(90, 0), market, 12)).toBe('no-time')
    expect(impliedVolatility(call(90, 0.5), market, Number.NaN)).toBe('not-a-price')
    expect(impliedVolatility(call(90, 0.5), market, 0)).toBe('below-bound')
  })

  it('rises with the price, and the price with volatility, inside the bounds', () => {
    fc.assert(
      fc.property(chain, ({ right, volatility, years, deviations, rate, dividendYield }) => {
        const market = forwardOf(100, years, rate, dividendYield)
        const contract = { right, strike: market.forward * Math.exp(deviations * volatility * Math.sqrt(years)), years }
        const [low, high] = europeanBounds(contract, market)
        const [a, b] = [blackPrice(contract, market, volatility), blackPrice(contract, market, volatility * 1.1)]
        const slack = 1e-12 * high
        expect(a).toBeGreaterThanOrEqual(low - slack)
        expect(a).toBeLessThanOrEqual(high + slack)
        expect(b).toBeGreaterThan(a)
      }),
      { numRuns: 1000, seed: 2 },
    )
  })
})

describe('greeks', () => {
  it('are the slopes of the price', () => {
    fc.assert(
      fc.property(chain, ({ right, volatility, years, deviations, rate, dividendYield }) => {
        fc.pre(Math.abs(deviations) < 2 && volatility > 0.1 && years > 0.05)
        const contract = { right, strike: 100 * Math.exp(deviations * volatility * Math.sqrt(years)), years }
        const price = (spot: number, vol: number, r: number, t: number) =>
          blackPrice({ ...contract, years: t }, forwardOf(spot, t, r, dividendYield), vol)
        const g = greeks(contract, 100, rate, dividendYield, volatility)
        const slope = (f: (h: number) => number, h: number) => (f(h) - f(-h)) / (2 * h)
        expect(g.delta).toBeCloseTo(
          slope((h) => price(100 + h, volatility, rate, years), 1e-3),
          4,
        )
        expect(g.vega).toBeCloseTo(
          slope((h) => price(100, volatility + h, rate, years), 1e-5),
          3,
        )
        expect(g.rho).toBeCloseTo(
          slope((h) => price(100, volatility, rate + h, years), 1e-5),
          3,
        )
        expect(g.theta).toBeCloseTo(-slope((h) => price(100, volatility, rate, years + h), 1e-6), 2)
        const bump = 1e-2
        const second =
          (price(100 + bump, volatility, rate, years) -
            2 * price(100, volatility, rate, years) +
            price(100 - bump, volatility, rate, years)) /
          bump ** 2
        expect(g.gamma).toBeCloseTo(second, 3)
      }),
      { numRuns: 300, seed: 3 },
    )
  })
})

describe('American options', () => {
  it('are worth at least the European, and as much where exercise never pays', () => {
    fc.assert(
      fc.property(chain, ({ right, volatility, years, deviations, rate, dividendYield }) => {
        fc.pre(volatility > 0.1)
        const carry = { spot: 100, rate: Math.max(0, rate), dividendYield }
        const contract = { right, strike: 100 * Math.exp(deviations * volatility * Math.sqrt(years)), years }
        const european = blackPrice(contract, forwardOf(100, years, carry.rate, dividendYield), volatility)
        const american = americanPrice(contract, carry, volatility)
        const slack = 2e-3 * Math.max(1, european)
        expect(american).toBeGreaterThanOrEqual(european - slack)
        if (neverEarly(right, carry)) expect(Math.abs(american - european)).toBeLessThan(slack)
      }),
      { numRuns: 200, seed: 4 },
    )
  })

  it('give back the volatility of an in-the-money put, where the European solver overstates it', () => {
    const contract = put(110, 0.75)
    const carry = { spot: 100, rate: 0.06, dividendYield: 0.01 }
    const price = americanPrice(contract, carry, 0.3)
    expect(americanImpliedVolatility(contract, carry, price)).toBeCloseTo(0.3, 6)
    expect(impliedVolatility(contract, forwardOf(100, 0.75, 0.06, 0.01), price) as number).toBeGreaterThan(0.31)
  })

  it('say nothing of volatility at what exercise gives', () => {
    expect(americanImpliedVolatility(put(150, 0.5), { spot: 100, rate: 0.1, dividendYield: 0 }, 50)).toBe('below-bound')
    expect(americanImpliedVolatility(put(150, 0.5), { spot: 100, rate: 0.1, dividendYield: 0 }, 150)).toBe('above-bound')
  })

  it('keep C - P within the parity bounds', () => {
    const carry = { spot: 100, rate: 0.05, dividendYield: 0 }
    for (const strike of [80, 100, 120]) {
      const difference = americanPrice(call(strike, 1), carry, 0.3) - americanPrice(put(strike, 1), carry, 0.3)
      const [low, high] = americanParityBounds(100, strike, 1, 0.05, 0)
      expect(difference).toBeGreaterThanOrEqual(low - 1e-3)
      expect(difference).toBeLessThanOrEqual(high + 1e-3)
    }
  })
})
