import { describe, expect, it } from 'vitest'
import { createMarketView, joinMarket } from '../../../src/market/index.js'
import { correctedCorrelation } from '../../../src/market/signals/correlation.js'
import { amihud, spreadProducts } from '../../../src/market/signals/liquidity.js'
import type { Bar, Fact } from '../../../src/model/index.js'
import { chance, LINKS, NYSE, normals, SESSIONS, smallMarket, story } from '../fixtures.js'

const AS_OF = '2026-07-02T20:30:00.000Z'
function join(bars: Record<string, Bar[]> = {}, facts: Record<string, Fact[]> = {}) {
  const market = smallMarket()
  const view = createMarketView({ asOf: AS_OF, bars: { ...market.bars, ...bars }, facts, instruments: [] })
  return joinMarket({ storyId: 's', instruments: story('STK'), asOf: AS_OF, view, calendar: NYSE, links: LINKS })
}
const facts = (series: string, values: readonly number[], unit: string, lastDay = SESSIONS.length - 1): Fact[] =>
  values.map((value, i) => {
    const validAt = SESSIONS[lastDay - values.length + 1 + i]!
    return {
      series,
      validAt,
      knownAt: `${validAt}T20:00:00.000Z`,
      knownAtAssumed: false,
      value,
      unit,
      provider: 't',
      revision: 0,
    }
  })

describe('correlation', () => {
  it('is taken down where only the source got wilder (Forbes and Rigobon 2002)', () => {
    // Variance of the source four times as high (d = 3): 0.8 / sqrt(1 + 3 (1 - 0.64)).
    expect(correctedCorrelation(0.8, 4, 1)).toBeCloseTo(0.8 / Math.sqrt(2.08), 12)
    expect(correctedCorrelation(0.5, 1, 1)).toBe(0.5)
  })
  it('stands beside what it was, and an unchanged link is not called a change', () => {
    const got = join().signals.find((s) => s.name === 'correlation' && s.symbol === 'STK')!
    expect(got.baseline).toBeGreaterThan(0.3)
    expect(got.distinguishable).toBe(false)
    expect(Object.keys(got.parts!).sort()).toEqual(['before', 'lag', 'lead', 'raw'])
  })
})

describe('liquidity', () => {
  it('Amihud is basis points for each $100m', () => {
    expect(amihud({ ret: -0.02, volume: 1_000_000, rawClose: 50 })).toBeCloseTo(200 / 0.5, 10)
    expect(amihud({ ret: 0.02, volume: null, rawClose: 50 })).toBeNull()
  })
  it('finds the spread of simulated trades (Abdi and Ranaldo 2017)', () => {
    const [draw, coin] = [normals(5), chance(9)]
    const spread = 0.02
    let mid = 0
    const bars = Array.from({ length: 4000 }, () => {
      const trades = Array.from({ length: 60 }, () => {
        mid += 0.0008 * draw()
        return Math.exp(mid + (coin() < 0.5 ? -1 : 1) * (spread / 2))
      })
      return { high: Math.max(...trades), low: Math.min(...trades), close: trades.at(-1)! }
    })
    const products = spreadProducts(bars)
    expect(Math.sqrt(products.reduce((a, b) => a + b) / products.length)).toBeCloseTo(spread, 2)
  })
  it('gives no spread for what trades much', () => {
    const thin = join({ STK: smallMarket().bars.STK!.map((b) => ({ ...b, volume: 10_000 })) })
    const spreads = (signals: typeof thin.signals) =>
      signals.filter((s) => s.name === 'liquidity' && s.variant === 'spread').map((s) => s.symbol)
    expect(spreads(thin.signals)).toEqual(['STK'])
    expect(spreads(join().signals)).toEqual([])
  })
})

describe('positions', () => {
  it('short interest in shares, change and days to cover', () => {
    const bars = smallMarket().bars.STK!.map((b) => ({ ...b, volume: 2_000_000 }))
    const { signals } = join(
      { STK: bars },
      { 'short-interest:STK': facts('short-interest:STK', [8e6, 10e6], 'shares', SESSIONS.length - 10) },
    )
    const cover = signals.find((s) => s.variant === 'days-to-cover')!
    expect(cover.value).toBeCloseTo(5, 10)
    expect(cover.sentence).toContain('(+25.0% on the report before), 5.0 days of usual volume')
  })
  it('skew and open interest against their own past, and no baseline from a handful of values', () => {
    const draw = normals(2)
    const usual = Array.from({ length: 60 }, () => 4 + 0.5 * draw())
    const long = join({}, { 'option.skew-30d:STK': facts('option.skew-30d:STK', [...usual, 9], 'pp') }).signals.find(
      (s) => s.name === 'option-skew',
    )!
    expect(long.distinguishable).toBe(true)
    expect(long.z!).toBeGreaterThan(6)
    const short = join({}, { 'option.skew-30d:STK': facts('option.skew-30d:STK', [4, 5, 9], 'pp') }).signals.find(
      (s) => s.name === 'option-skew',
    )!
    expect([short.z, short.baseline, short.distinguishable]).toEqual([null, null, null])
    const positions = join(
      {},
      { 'option.open-interest:STK': facts('option.open-interest:STK', [1000, 1500], 'contracts', SESSIONS.length - 2) },
    )
    const interest = positions.signals.find((s) => s.name === 'option-positioning')!
    expect(interest.asOf).toBe('2026-07-01')
    expect(interest.sentence).toContain('+50.0% on the day before')
  })
})
