import { describe, expect, it } from 'vitest'
import { createMarketView, measureReaction, pricesOf, reactionDueAt, reactionStart } from '../../src/market/index.js'
import { LINKS, NYSE, smallMarket } from './fixtures.js'

const market = smallMarket()
const view = createMarketView({ asOf: '2026-07-02T23:00:00.000Z', ...market, instruments: [] })
const ask = { view, calendar: NYSE, links: LINKS, symbol: 'STK' }

describe('reaction', () => {
  it.each([
    // published, first tradable, counted from, first session counted
    ['2026-06-30T11:00:00.000Z', '2026-06-30', 'open', '2026-06-30'],
    ['2026-06-30T15:00:00.000Z', '2026-06-30', 'close', '2026-07-01'],
    ['2026-06-30T21:00:00.000Z', '2026-07-01', 'open', '2026-07-01'],
    ['2026-07-03T15:00:00.000Z', '2026-07-06', 'open', '2026-07-06'],
  ])('news of %s trades first on %s, from its %s', (at, tradable, from, first) => {
    const start = reactionStart(NYSE, at)
    expect([start.tradable.day, start.from, start.first.day]).toEqual([tradable, from, first])
  })

  it('is due after the close of the first session counted', () => {
    expect(reactionDueAt(NYSE, '2026-06-30T15:00:00.000Z')).toBe('2026-07-01T20:10:00.000Z')
    expect(reactionDueAt(NYSE, '2026-06-30T11:00:00.000Z')).toBe('2026-06-30T20:10:00.000Z')
  })

  it('counts from the open for news outside hours: the gap before it is not in it', () => {
    const shifted = structuredClone(market.bars)
    const bar = shifted.STK!.at(-2)!
    // A gap of -20 % before the open, then an ordinary day.
    for (const b of shifted.STK!.slice(-2)) for (const k of ['open', 'high', 'low', 'close'] as const) b[k] *= 0.8
    const gapped = createMarketView({ asOf: view.asOf, bars: shifted, facts: {}, instruments: [] })
    const publishedAt = `${bar.day}T12:00:00.000Z`
    const [got] = measureReaction({ ...ask, view: gapped, publishedAt })
    expect(got!.abnormalReturn).toBeCloseTo(measureReaction({ ...ask, publishedAt })[0]!.abnormalReturn, 10)
    expect(got!.sentence).toContain('The opening gap of -')
    expect(got!.windowDays).toEqual([0, 0])
  })

  it('measures against market and sector, and finds a shock after the close of publication', () => {
    const shocked = structuredClone(market.bars)
    for (const k of ['open', 'high', 'low', 'close'] as const) shocked.STK!.at(-1)![k] *= 1.1
    const later = createMarketView({ asOf: view.asOf, bars: shocked, facts: {}, instruments: [] })
    const got = measureReaction({ ...ask, view: later, publishedAt: '2026-07-01T15:00:00.000Z' })
    expect(got.map((r) => r.benchmark)).toEqual(['MKT', 'SEC'])
    for (const r of got) {
      expect(r.windowDays).toEqual([1, 1])
      expect(r.distinguishable).toBe(true)
      expect(r.abnormalReturn).toBeGreaterThan(6)
      expect(r.knownAt).toBe('2026-07-02T20:05:00.000Z')
    }
  })

  it('adds up over days, and waits until the window is complete', () => {
    const publishedAt = '2026-06-26T12:00:00.000Z'
    expect(measureReaction({ ...ask, publishedAt, days: 3 })[0]!.windowDays).toEqual([0, 2])
    expect(measureReaction({ ...ask, publishedAt, days: 20 })).toEqual([])
    expect(measureReaction({ ...ask, publishedAt: '2026-07-02T21:00:00.000Z' })).toEqual([])
    expect(measureReaction({ ...ask, symbol: 'TNSP', publishedAt })).toEqual([])
    expect(measureReaction({ ...ask, symbol: '^VIX', publishedAt })).toEqual([])
  })
})

it('prices are on the newest scale and returns chain', () => {
  const bars = pricesOf(view, 'STK')
  const chained = bars.slice(1).reduce((v, b) => v * (1 + b.ret!), bars[0]!.close)
  expect(chained).toBeCloseTo(bars.at(-1)!.close, 8)
})
