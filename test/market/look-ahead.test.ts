import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMarketView, joinMarket, measureReaction } from '../../src/market/index.js'
import type { Bar, Fact } from '../../src/model/index.js'
import { disturbMarket } from '../support/disturb.js'
import { LINKS, NYSE, smallMarket, story } from './fixtures.js'

const market = smallMarket()
const FIRST = Date.parse('2026-01-20T00:00:00.000Z')
const LAST = Date.parse('2026-07-02T23:00:00.000Z')

function joinAt(asOf: string, bars: Record<string, Bar[]>, facts: Record<string, Fact[]>) {
  const view = createMarketView({ asOf, bars, facts, instruments: [] })
  const request = { storyId: 's', instruments: story('STK', 'LEV'), asOf, view, calendar: NYSE, links: LINKS }
  const publishedAt = new Date(Date.parse(asOf) - 20 * 86_400_000).toISOString()
  return {
    join: joinMarket(request),
    reaction: measureReaction({ view, calendar: NYSE, links: LINKS, publishedAt, symbol: 'STK' }),
  }
}

describe('no signal looks ahead', () => {
  it('at 200 random times, whatever happens to later bars and facts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST, max: LAST }),
        fc.constantFrom('delete' as const, 'change' as const),
        fc.integer(),
        (ms, how, seed) => {
          const asOf = new Date(ms).toISOString()
          const spoil = disturbMarket(asOf, how, seed)
          const each = <T>(rows: Record<string, T[]>, change: (list: T[]) => T[]) =>
            Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, change(list)]))
          const bars = each(market.bars, (list) => spoil({ bars: list, facts: [] }).bars)
          const facts = each(market.facts, (list) => spoil({ bars: [], facts: list }).facts)
          expect(joinAt(asOf, bars, facts)).toEqual(joinAt(asOf, market.bars, market.facts))
        },
      ),
      { numRuns: 200, seed: 20260702 },
    )
  }, 60_000)

  it('refuses a view that knows more than the story may', () => {
    const view = createMarketView({ asOf: '2026-07-02T20:30:00.000Z', ...market, instruments: [] })
    const early = {
      storyId: 's',
      instruments: story('STK'),
      asOf: '2026-07-01T20:30:00.000Z',
      view,
      calendar: NYSE,
      links: LINKS,
    }
    expect(() => joinMarket(early)).toThrow(/later than the story/)
  })

  it('every signal was known by then, and none is measured on a later session', () => {
    for (const asOf of [
      '2026-07-02T20:00:00.000Z',
      '2026-07-02T20:04:59.000Z',
      '2026-07-02T20:06:00.000Z',
      '2026-07-05T12:00:00.000Z',
    ]) {
      const { signals } = joinAt(asOf, market.bars, market.facts).join
      expect(signals.length).toBeGreaterThan(20)
      expect(signals.every((s) => s.knownAt <= asOf)).toBe(true)
      const session = asOf < '2026-07-02T20:05' ? '2026-07-01' : '2026-07-02'
      expect(signals.find((s) => s.name === 'move')!.asOf).toBe(session)
    }
  })
})
