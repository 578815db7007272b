import { normalCdf, normalPdf } from '../stats/distributions.js'
import type { Contract, Market } from './black.js'

/** Highest volatility looked for, in total standard deviations over the option's life. */
const MAX_TOTAL = 12
const MAX_STEPS = 40

/** Why there is no implied volatility. */
export type NoVolatility = 'below-bound' | 'above-bound' | 'no-time' | 'not-a-price'

/**
 * The volatility at which {@link blackPrice} gives `price`, or why there is none. Our own solver: the out-of-the-money
 * twin is solved (put-call parity), on the normalised Black price b(s) = price / (discount sqrt(forward strike)) with
 * x = |ln(F/K)|. Left of the inflection s = sqrt(2x) the reciprocal of ln b is close to linear in s^2 and is solved there,
 * right of it b itself is; both by Newton with Halley's correction inside a bracket that always holds the root.
 * After Jaeckel (2006), "By implication", and (2015), "Let's be rational". Accuracy: near the last digits the price has.
 */
export function impliedVolatility(contract: Contract, market: Market, price: number): number | NoVolatility {
  const { right, strike, years } = contract
  const { forward, discount } = market
  if (!(price >= 0) || !(forward > 0) || !(strike > 0) || !(discount > 0)) return 'not-a-price'
  if (!(years > 0)) return 'no-time'
  const undiscounted = price / discount
  const intrinsic = Math.max(0, right === 'C' ? forward - strike : strike - forward)
  const timeValue = undiscounted - intrinsic
  const scale = Math.sqrt(forward * strike)
  const target = timeValue / scale
  const x = Math.abs(Math.log(forward / strike))
  if (!(target > 0)) return 'below-bound'
  if (target >= Math.exp(-x / 2)) return 'above-bound'
  const total = solve(x, target)
  return total === null ? 'above-bound' : total / Math.sqrt(years)
}

/** The normalised out-of-the-money price: e^(-x/2) N(-x/s + s/2) - e^(x/2) N(-x/s - s/2), x >= 0. */
function normalisedPrice(x: number, s: number): number {
  const [h, t] = [-x / s, s / 2]
  return Math.exp(-x / 2) * normalCdf(h + t) - Math.exp(x / 2) * normalCdf(h - t)
}

/** Its slope in s: the density at d1 times e^(-x/2). */
const normalisedVega = (x: number, s: number): number => Math.exp(-x / 2) * normalPdf(-x / s + s / 2)

function solve(x: number, target: number): number | null {
  const inflection = Math.sqrt(2 * x)
  const middle = x === 0 ? 0 : normalisedPrice(x, inflection)
  const low = target < middle
  let [lo, hi] = low ? [0, inflection] : [inflection, MAX_TOTAL + inflection]
  if (!low && normalisedPrice(x, hi) <= target) return null
  let s = low ? startLow(x, target, inflection) : startHigh(x, target, inflection, middle)
  for (let step = 0; step < MAX_STEPS; step++) {
    if (!(s > lo && s < hi)) s = (lo + hi) / 2
    const b = normalisedPrice(x, s)
    if (b < target) lo = s
    else hi = s
    const next = s + (low ? lowStep(x, s, b, target) : highStep(x, s, b, target))
    if (Math.abs(next - s) <= 1e-15 * s || b === target) return s
    if (step > 2 && Math.abs(next - s) <= 1e-13 * s) return next > lo && next < hi ? next : s
    s = next
  }
  return s
}

/** Left of the inflection: b is about e^(-x^2 / 2 s^2), which gives a start. */
function startLow(x: number, target: number, inflection: number): number {
  const guess = x / Math.sqrt(-2 * Math.log(target))
  return guess > 0 && guess < inflection ? guess : inflection / 2
}

/** Right of it: one Newton step from the inflection, or for x = 0 the closed form s = 2 N^-1((1 + b) / 2) to first order. */
function startHigh(x: number, target: number, inflection: number, middle: number): number {
  if (x === 0) return Math.min(MAX_TOTAL / 2, (target * Math.sqrt(2 * Math.PI)) / Math.sqrt(Math.max(0.05, 1 - target)))
  return inflection + (target - middle) / normalisedVega(x, inflection)
}

/** Halley on f(s) = 1/ln b - 1/ln target. */
function lowStep(x: number, s: number, b: number, target: number): number {
  if (!(b > 0)) return s / 2
  const ln = Math.log(b)
  const slope = normalisedVega(x, s)
  const ratio = slope / b
  const f = 1 / ln - 1 / Math.log(target)
  const f1 = -ratio / (ln * ln)
  // b'' / b' = x^2 / s^3 - s / 4
  const curvature = x ** 2 / s ** 3 - s / 4 - ratio * (1 + 2 / ln)
  return halley(-f / f1, curvature)
}

/** Halley on f(s) = b - target. */
function highStep(x: number, s: number, b: number, target: number): number {
  const slope = normalisedVega(x, s)
  if (!(slope > 0)) return b < target ? s / 2 : -s / 2
  return halley((target - b) / slope, x ** 2 / s ** 3 - s / 4)
}

/** A Newton step with its second-order correction, `curvature` = f'' / f'; the plain step where the correction would turn it round. */
function halley(step: number, curvature: number): number {
  const divisor = 1 + 0.5 * step * curvature
  return divisor > 0.5 && divisor < 2 ? step / divisor : step
}
