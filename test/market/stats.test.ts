import { describe, expect, it } from 'vitest'
import { correlation, fitLine, median, percentileRank, variance } from '../../src/market/stats/describe.js'
import {
  erfc,
  incompleteBeta,
  normalCdf,
  normalQuantile,
  tCdf,
  tCritical,
  tTwoSided,
} from '../../src/market/stats/distributions.js'

describe('distributions', () => {
  // Abramowitz and Stegun, tables 7.1 and 26.1; Student's t from table 26.10.
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.96, 0.024997895148220435],
    [3, 0.9986501019683699],
    [-6, 9.865876450376946e-10],
    [-10, 7.61985302416047e-24],
  ])('normal CDF at %f', (x, p) => expect(Math.abs(normalCdf(x) / p - 1)).toBeLessThan(1e-12))

  it('erfc on both sides', () => {
    expect(erfc(0.5)).toBeCloseTo(0.4795001221869535, 14)
    expect(erfc(-0.5)).toBeCloseTo(1.5204998778130465, 14)
    expect(erfc(30)).toBe(0)
  })

  it.each([1e-10, 0.001, 0.02, 0.3, 0.5, 0.9, 0.999999])('normal quantile inverts the CDF at %f', (p) => {
    expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-9)
  })

  it.each([
    [12.706, 1, 0.05],
    [2.571, 5, 0.05],
    [2.228, 10, 0.05],
    [2.763, 28, 0.01],
    [1.98, 120, 0.05],
  ])('t %f with %i degrees leaves %f in both tails', (t, df, p) => {
    expect(tTwoSided(t, df)).toBeCloseTo(p, 3)
    expect(tCritical(p, df)).toBeCloseTo(t, 2)
    expect(tCdf(t, df) + tCdf(-t, df)).toBeCloseTo(1, 12)
  })

  it('incomplete beta is a known polynomial: I_x(2, 3) = 6x^2 - 8x^3 + 3x^4', () => {
    for (const x of [0.1, 0.35, 0.8]) expect(incompleteBeta(x, 2, 3)).toBeCloseTo(6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4, 12)
  })
})

describe('describe', () => {
  it('fits the line of a worked example (Anscombe 1973, first set)', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
    const line = fitLine(x, y)!
    expect(line.alpha).toBeCloseTo(3.0001, 4)
    expect(line.beta).toBeCloseTo(0.5001, 4)
    expect(line.r2).toBeCloseTo(0.6665, 4)
    expect(Math.sqrt(line.s2)).toBeCloseTo(1.2366, 4)
    expect(correlation(x, y)).toBeCloseTo(0.8164, 4)
  })
  it('refuses what cannot be fitted', () => {
    expect(fitLine([1, 1, 1], [1, 2, 3])).toBeNull()
    expect(fitLine([1, 2], [1, 2])).toBeNull()
    expect(variance([1])).toBeNaN()
  })
  it('ranks and halves', () => {
    expect(percentileRank([1, 2, 3, 4], 3)).toBe(62.5)
    expect(median([3, 1, 2, 10])).toBe(2.5)
  })
})
