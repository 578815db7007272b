import { describe, expect, it } from 'vitest'
import { loadEvents } from '../../src/config/events.js'
import {
  abnormalMoves,
  abnormalSeries,
  createMarketView,
  type Episode,
  eventsByRule,
  findAnalogues,
  monthlyExpiry,
  upcomingEvents,
  waitsOn,
} from '../../src/market/index.js'
import { LINKS, NYSE, SESSIONS, smallMarket } from './fixtures.js'

const AS_OF = '2026-07-02T23:00:00.000Z'
const LAST = SESSIONS.at(-1)!

describe('chart series', () => {
  const { bars } = smallMarket()
  const view = createMarketView({ asOf: AS_OF, bars, facts: {}, instruments: [] })
  const series = abnormalSeries({ view, symbol: 'STK', benchmark: 'MKT', session: LAST, days: 25 })

  it('add up, with bands that widen as days are summed', () => {
    expect(series).toHaveLength(25)
    expect(series.at(-1)!.day).toBe(LAST)
    expect(series.at(-1)!.cumulative).toBeCloseTo(
      series.reduce((s, p) => s + p.abnormal, 0),
      8,
    )
    for (const p of series) expect(p.expected + p.abnormal).toBeCloseTo(p.ret, 10)
    expect(series[0]!.cumulativeBand).toBeCloseTo(series[0]!.band, 10)
    for (let i = 1; i < 25; i++) expect(series[i]!.cumulativeBand).toBeGreaterThan(series[i - 1]!.cumulativeBand)
  })
  it('hold most ordinary days inside the band', () => {
    const long = abnormalSeries({ view, symbol: 'STK', benchmark: 'MKT', session: LAST, days: 150 })
    const outside = long.filter((p) => Math.abs(p.abnormal) > p.band).length
    expect(outside / 150).toBeLessThan(0.12)
    expect(outside).toBeGreaterThan(0)
  })
  it('are empty where prices are missing, and end at the session asked for', () => {
    expect(abnormalSeries({ view, symbol: 'NONE', benchmark: 'MKT', session: LAST })).toEqual([])
    expect(abnormalSeries({ view, symbol: 'STK', benchmark: 'MKT', session: '2026-07-04' })).toEqual([])
  })
})

describe('unexplained moves', () => {
  const { bars } = smallMarket()
  for (const k of ['open', 'high', 'low', 'close'] as const) bars.STK!.at(-1)![k] *= 1.25
  const view = createMarketView({ asOf: AS_OF, bars, facts: {}, instruments: [] })
  const ask = { view, calendar: NYSE, links: LINKS, symbols: ['STK', 'BNK', 'OIL', 'NONE'], session: LAST }
  const storyAt = (publishedAt: string, ...symbols: string[]) => [{ storyId: 'x', symbols, publishedAt }]

  const unexplained = (stories: ReturnType<typeof storyAt>) =>
    abnormalMoves({ ...ask, stories }).moves.filter((move) => move.explainedBy.length === 0)

  it('are listed with how many chance gives', () => {
    const found = abnormalMoves({ ...ask, stories: [] })
    expect(found.moves.map((move) => [move.symbol, move.explainedBy])).toEqual([['STK', []]])
    expect([found.measured, found.expectedByChance]).toEqual([3, 0.03])
    expect([found.from, found.to]).toEqual(['2026-07-01T20:00:00.000Z', '2026-07-06T13:30:00.000Z'])
  })
  it('are explained by a story of the session, of the instrument or its sector, and by no other', () => {
    const count = (...a: Parameters<typeof storyAt>) => unexplained(storyAt(...a)).length
    expect(count('2026-07-02T15:00:00.000Z', 'STK')).toBe(0)
    expect(count('2026-07-01T21:00:00.000Z', 'SEC')).toBe(0)
    expect(count('2026-07-02T15:00:00.000Z', 'OIL')).toBe(1)
    expect(count('2026-06-30T15:00:00.000Z', 'STK')).toBe(1)
  })
})

describe('analogues', () => {
  const episode = (n: number, over: Partial<Episode> = {}): Episode => ({
    storyId: `s${n}`,
    title: `t${n}`,
    eventTypes: ['market-structure.leverage.unwind'],
    symbol: 'LEV',
    session: `2026-01-${String(n + 10).padStart(2, '0')}`,
    z: -3,
    followed: [{ days: 1, value: n - 3, knownAt: '2026-02-01T00:00:00.000Z' }],
    ...over,
  })
  const ask = { asOf: AS_OF, eventTypes: ['market-structure.leverage.margin-call'], z: -2.5 }

  it('are of the same kind, sign and size, with the range of what followed', () => {
    const others = [episode(6, { z: 3 }), episode(7, { z: -9 }), episode(8, { eventTypes: ['corporate.results.beat'] })]
    const got = findAnalogues({ ...ask, episodes: [1, 2, 3, 4, 5].map((n) => episode(n)).concat(others) })
    expect(got.episodes).toHaveLength(5)
    expect(got.range).toEqual({ low: -2, median: 0, high: 2 })
    expect(got.sentence).toContain('lay between -2.0% and +2.0%')
  })
  it('count a session once, and never the story’s own', () => {
    const same = [1, 2, 3].map((n) => episode(n, { session: '2026-03-02' }))
    expect(findAnalogues({ ...ask, episodes: same }).episodes).toHaveLength(1)
    expect(findAnalogues({ ...ask, session: '2026-03-02', episodes: same }).episodes).toEqual([])
  })
  it('give no range from a handful, and know nothing of what came later', () => {
    const episodes = [1, 2, 3, 4, 5].map((n) => episode(n))
    episodes[0]!.followed[0]!.knownAt = '2026-08-01T00:00:00.000Z'
    const got = findAnalogues({ ...ask, episodes })
    expect([got.episodes.length, got.range]).toEqual([4, null])
    expect(got.sentence).toContain('too few for a range')
  })
})

describe('events ahead', () => {
  it('expiries fall on the third Friday, or the session before', () => {
    expect(monthlyExpiry(NYSE, '2026-07')).toBe('2026-07-17')
    // 19 June 2026 is a holiday.
    expect(monthlyExpiry(NYSE, '2026-06')).toBe('2026-06-18')
  })
  it('rules give expiries and rebalances inside the horizon', () => {
    const june = eventsByRule(NYSE, '2026-06-01', '2026-06-30').map((e) => `${e.day} ${e.kind}`)
    // 21 June is a Sunday: the margin statistics are awaited the day after.
    const others = ['2026-06-18 rebalance', '2026-06-22 release', '2026-06-26 rebalance']
    expect(june).toEqual(['2026-06-18 expiry', ...others])
    expect(eventsByRule(NYSE, '2027-01-01', '2027-02-28')).toEqual([])
  })
  it('come in order, for the story alone, and only once they were announced', () => {
    const events = [
      {
        kind: 'earnings' as const,
        name: 'STK results',
        day: '2026-07-10',
        symbols: ['STK'],
        source: 't',
        knownAt: '2026-07-01T00:00:00.000Z',
      },
      { kind: 'earnings' as const, name: 'OIL results', day: '2026-07-09', symbols: ['OIL'], source: 't' },
      {
        kind: 'other' as const,
        name: 'Announced later',
        day: '2026-07-08',
        symbols: [],
        source: 't',
        knownAt: '2026-07-05T00:00:00.000Z',
      },
      { kind: 'other' as const, name: 'Past', day: '2026-07-01', symbols: [], source: 't' },
    ]
    const ask = { asOf: AS_OF, calendar: NYSE, events, days: 18 }
    expect(upcomingEvents({ ...ask, symbols: ['STK'] }).map((e) => e.name)).toEqual(['STK results', 'Monthly options expiry'])
    expect(upcomingEvents(ask).map((e) => e.name)).toEqual(['OIL results', 'STK results', 'Monthly options expiry'])
  })
  it('a release of the day is ahead until its time and no longer', () => {
    const event = { kind: 'jobs' as const, name: 'Jobs', day: '2026-07-02', time: '08:30', symbols: [], source: 't' }
    const at = (asOf: string) => upcomingEvents({ asOf, calendar: NYSE, events: [event], days: 3 }).length
    // 08:30 in New York is 12:30 UTC in July.
    expect([at('2026-07-02T12:30:00.000Z'), at('2026-07-02T12:31:00.000Z')]).toEqual([1, 0])
  })
  it('are waited on by stories that name their symbols, or are of a kind that hangs on them', () => {
    const event = (kind: 'release' | 'earnings', ...symbols: string[]) => ({
      kind,
      name: 'x',
      day: '2026-07-21',
      symbols,
      source: 't',
    })
    const story = { types: ['market-structure.margin.call'], symbols: ['STK'], titles: ['A fund is called for margin'] }
    expect(waitsOn(event('release'), story)).toBe(true)
    expect(waitsOn(event('earnings', 'STK'), story)).toBe(true)
    expect(waitsOn(event('earnings', 'OIL'), story)).toBe(false)
    expect(waitsOn(event('release'), { ...story, types: ['market-structure.marginal.x'] })).toBe(false)
  })
  it.each([
    ['Fed keeps rates where they are', true],
    ['U.S. central bank leaves its rate at 4%', true],
    ['Treasuries rise as traders bet on a cut', true],
    ['Veldland’s central bank holds its rate at 2%', false],
    ['Bank of Japan raises its rate', false],
    ['Central bank cuts by a quarter of a point', false],
  ])('a decision of the Federal Reserve is waited on by stories of its country: %s', (title, waits) => {
    const fomc = { kind: 'fomc' as const, name: 'FOMC decision', day: '2026-07-29', symbols: [], source: 't' }
    expect(waitsOn(fomc, { types: ['macro.central-banks.decision'], symbols: [], titles: [title] })).toBe(waits)
  })
  it('other dates are not those of a story that names another country alone', () => {
    const release = { kind: 'release' as const, name: 'x', day: '2026-07-21', symbols: [], source: 't' }
    const waits = (title: string) => waitsOn(release, { types: ['market-structure.margin.debt'], symbols: [], titles: [title] })
    expect([waits('Margin debt climbs'), waits('Margin debt in Korea climbs')]).toEqual([true, false])
    expect(waits('Margin debt climbs in Korea and in the US')).toBe(true)
  })
  it('the file of the house is valid', () => {
    const events = loadEvents('config')
    expect(events.filter((e) => e.kind === 'fomc' && e.day.startsWith('2026'))).toHaveLength(8)
    // One a month, on a weekday; consumer prices are published in the month after the one they speak of.
    for (const kind of ['cpi', 'jobs']) {
      const days = events.filter((e) => e.kind === kind).map((e) => e.day)
      expect(new Set(days.map((day) => day.slice(0, 7))).size, kind).toBe(days.length)
      expect(
        days.filter((day) => [0, 6].includes(new Date(day).getUTCDay())),
        kind,
      ).toEqual([])
    }
    expect(loadEvents('nowhere')).toEqual([])
  })
})
