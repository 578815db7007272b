import { type Contract, europeanBounds, forwardOf, type Right } from './black.js'
import { impliedVolatility, type NoVolatility } from './implied-volatility.js'

/** What an American option's value hangs on beside the volatility. Yearly fractions, continuous. */
export interface Carry {
  spot: number
  rate: number
  dividendYield: number
}

const STEPS = 101
const MAX_SOLVE_STEPS = 60

/**
 * The value of an American option on a tree of 101 steps after Leisen and Reimer (1996), whose error falls with the
 * square of the steps; early exercise is looked at in every node. About 20 microseconds a value.
 */
export function americanPrice(
  { right, strike, years }: Contract,
  { spot, rate, dividendYield }: Carry,
  volatility: number,
  steps = STEPS,
): number {
  const n = steps % 2 === 1 ? steps : steps + 1
  const sign = right === 'C' ? 1 : -1
  const dt = years / n
  const total = volatility * Math.sqrt(years)
  if (!(total > 0)) return Math.max(0, sign * (spot - strike))
  const d1 = (Math.log(spot / strike) + (rate - dividendYield) * years) / total + total / 2
  const growth = Math.exp((rate - dividendYield) * dt)
  const p = peizerPratt(d1 - total, n)
  const q = peizerPratt(d1, n)
  const up = (growth * q) / p
  const down = (growth * (1 - q)) / (1 - p)
  const discount = Math.exp(-rate * dt)
  const values = new Float64Array(n + 1)
  const ratio = up / down
  let price = spot * down ** n
  for (let i = 0; i <= n; i++, price *= ratio) values[i] = Math.max(0, sign * (price - strike))
  const [pu, pd] = [discount * p, discount * (1 - p)]
  for (let level = n - 1; level >= 0; level--) {
    price = spot * down ** level
    for (let i = 0; i <= level; i++, price *= ratio) {
      const held = pu * values[i + 1]! + pd * values[i]!
      const exercised = sign * (price - strike)
      values[i] = Math.max(held, exercised)
    }
  }
  return values[0]!
}

/** Peizer and Pratt's second inversion of the normal distribution, for n steps. */
function peizerPratt(z: number, n: number): number {
  const term = z / (n + 1 / 3 + 0.1 / (n + 1))
  return 0.5 + Math.sign(z) * 0.5 * Math.sqrt(1 - Math.exp(-term * term * (n + 1 / 6)))
}

/**
 * Volatility implied by an American option's price, early exercise minded, or why there is none. Starts from the European
 * one, then bisects and interpolates on {@link americanPrice} to 1e-8. A price at or below what exercise gives now says
 * nothing of volatility: `below-bound`.
 */
export function americanImpliedVolatility(contract: Contract, carry: Carry, price: number): number | NoVolatility {
  const { right, strike, years } = contract
  const sign = right === 'C' ? 1 : -1
  if (!(price > 0) || !(carry.spot > 0) || !(strike > 0)) return 'not-a-price'
  if (!(years > 0)) return 'no-time'
  const market = forwardOf(carry.spot, years, carry.rate, carry.dividendYield)
  if (price <= Math.max(sign * (carry.spot - strike), europeanBounds(contract, market)[0]) * (1 + 1e-12)) return 'below-bound'
  if (price >= (right === 'C' ? carry.spot : strike)) return 'above-bound'
  const european = impliedVolatility(contract, market, price)
  let hi = typeof european === 'number' ? european * 1.0001 + 1e-6 : 8
  let lo = 1e-4
  if (americanPrice(contract, carry, hi) < price) hi *= 2
  if (americanPrice(contract, carry, lo) > price) return 'below-bound'
  let [fLo, fHi] = [americanPrice(contract, carry, lo) - price, americanPrice(contract, carry, hi) - price]
  for (let step = 0; step < MAX_SOLVE_STEPS && hi - lo > 1e-9; step++) {
    const line = lo - (fLo * (hi - lo)) / (fHi - fLo)
    const mid = step % 3 === 2 || !(line > lo && line < hi) ? (lo + hi) / 2 : line
    const f = americanPrice(contract, carry, mid) - price
    if (Math.abs(f) < 1e-10 * price) return mid
    if (f < 0) [lo, fLo] = [mid, f]
    else [hi, fHi] = [mid, f]
  }
  return (lo + hi) / 2
}

/**
 * What C - P of American quotes at one strike allows, with the present value of dividends D: S - D - K <= C - P <= S - K e^(-rT).
 * A pair outside by more than its spreads is stale or wrong (Hull, ch. 11).
 */
export function americanParityBounds(
  spot: number,
  strike: number,
  years: number,
  rate: number,
  dividends: number,
): [low: number, high: number] {
  return [spot - dividends - strike, spot - strike * Math.exp(-rate * years)]
}

/** Early exercise cannot pay: a call without dividends, or a put at a rate of zero. */
export const neverEarly = (right: Right, { rate, dividendYield }: Carry): boolean =>
  right === 'C' ? dividendYield <= 0 : rate <= 0
