import { beforeAll, describe, expect, it } from 'vitest'
import { loadCalendars } from '../../src/config/calendars.js'
import { loadMarketLinks } from '../../src/config/market.js'
import { createMarketView, type StandOutDays, standOutDays } from '../../src/market/index.js'
import { readMarketFolder } from '../../src/market/providers/index.js'
import type { Bar, Instrument, StoryInstrument } from '../../src/model/index.js'
import { daysView } from '../../src/web/present/days.js'
import { glanceView } from '../../src/web/present/glance.js'

/** The recorded days of June and July 2026, from demo/market. */
const bars: Record<string, Bar[]> = {}
const calendar = loadCalendars('config').get('XNYS')!
const links = loadMarketLinks('config')
const OTHERS = ['SPY', 'QQQ', 'SOXX', 'SMH', 'SOXL', 'XLF', 'KRE', '^VIX']
const SMH = { symbol: 'SMH', name: 'SMH', aliases: [], assetClass: 'etf', identifiers: {} } as unknown as Instrument

beforeAll(async () => {
  for await (const part of readMarketFolder({ dir: 'demo/market', calendar }))
    for (const bar of part.bars) (bars[bar.symbol] ??= []).push(bar)
})

const about = (...symbols: string[]): StoryInstrument[] =>
  symbols.map((symbol, i) => ({ symbol, name: symbol, assetClass: 'etf', salience: 1 - i / 10 }))

function daysOf(asOf: string, symbols: string[], updatedAt = asOf, prices = bars): StandOutDays | null {
  const view = createMarketView({ asOf, bars: prices, facts: {}, instruments: [SMH] })
  return standOutDays({ view, calendar, links, instruments: about(...symbols), updatedAt, others: OTHERS })
}

const CLOSE = '2026-07-02T21:30:00.000Z'
const unwind = () => daysView(daysOf(CLOSE, ['SOXL', 'SPY', 'BTC', '^VIX', '^GSPC'])!)

describe('the days that stand out around the unwind', () => {
  it('are 23 June and 1 July beside its own, chosen by SOXX against SPY', () => {
    expect(unwind().days).toEqual(['23 Jun', '1 Jul', '2 Jul'])
    expect(daysOf(CLOSE, ['SOXL'])!.subject).toBe('SOXX')
  })

  it.each([
    ['SOXL', ['−23.1', '−18.4', '−16.6']],
    ['SOXX', ['−7.9', '−6.4', '−5.6']],
    ['SMH', ['−7.0', '−5.4', '−4.5']],
    ['SPY', ['−1.5', '−0.1', '−0.1']],
    ['XLF', ['+0.3', '+2.2', '+1.5']],
  ])('%s moved as the recorded prices have it', (symbol, moves) => {
    const row = unwind().rows.find((one) => one.head === symbol)!
    expect(row.cells.map((cell) => cell.move.text)).toEqual(moves)
  })

  it('have the opening gap and the points of the volatility index, units in the heads', () => {
    expect(unwind().extra.map((row) => [row.head, ...row.cells.map((cell) => cell.text)])).toEqual([
      ['SOXX opening gap, %', '−7.2', '−3.7', '+0.3'],
      ['VIX, points', '+2.21', '+0.14', '−0.44'],
    ])
  })

  it('say how far the market and its volatility went in their own standard deviations', () => {
    const { days } = daysOf(CLOSE, ['SOXL'])!
    expect(days.map((one) => one.marketSd!.toFixed(1))).toEqual(['-1.6', '-0.1', '-0.1'])
    expect(unwind().extra[1]!.beside.map((cell) => cell.text)).toEqual(['+1.3 sd', '+0.1 sd', '−0.2 sd'])
  })

  it('come down to a few moves of the own session, and to what the short baseline doubts', () => {
    const { market } = glanceView([], daysOf(CLOSE, ['SOXL', 'SPY', 'BTC', '^VIX']), null)
    expect(market!.rows.map((row) => [row.symbol, row.move, row.against, row.tone])).toEqual([
      ['SOXL', '−16.6 %', '−16.6 pp', 'dn'],
      ['SOXX', '−5.6 %', '−5.6 pp', 'dn'],
      ['SMH', '−4.5 %', '−4.5 pp', 'dn'],
      ['SPY', '−0.1 %', '−0.1 sd', 'q'],
      ['VIX', '−0.44 points', '−0.2 sd', 'q'],
    ])
    expect(market!.note).toBe('By the last 20 sessions alone, SOXL, SOXX and SMH moved within noise.')
  })

  it('colour what is outside its band alone, and say "market" where the market is', () => {
    const tones = (symbol: string) =>
      unwind()
        .rows.find((one) => one.head === symbol)!
        .cells.map((cell) => cell.abnormal.tone)
    expect(tones('SOXX')).toEqual(['dn', 'dn', 'dn'])
    expect(unwind().rows.find((one) => one.head === 'SPY')!.cells[0]!.abnormal).toEqual({ text: 'market', tone: 'q' })
    const found = daysOf(CLOSE, ['SOXL'])!
    for (const row of found.rows) for (const move of row.moves) if (move?.abnormal) expect(move.abnormal.band).toBeGreaterThan(0)
  })

  it('say the kind of each day, how the fund tracked, and what has no price', () => {
    const [kinds, fund, gaps] = unwind().notes
    expect(kinds).toBe('23 Jun: a broad move, the sector with the index. 1 Jul and 2 Jul: a sector storm with the index calm.')
    expect(fund).toContain('SOXL fell 39.7% from 22 June to 2 July; 3 times SOXX, compounded daily, gives −40.0%')
    expect(fund).toContain('worked as designed')
    expect(gaps).toBe('No price here: BTC, IBIT.')
  })
})

describe('point in time', () => {
  it('knows nothing of a session before its bars are there', () => {
    const early = daysOf('2026-06-23T13:00:00.000Z', ['SOXL'])!
    expect(early.days.at(-1)!.day).toBe('2026-06-22')
    expect(early.days.every((one) => one.day <= '2026-06-22')).toBe(true)
    expect(early.knownAt <= '2026-06-23T13:00:00.000Z').toBe(true)
    const cut = Object.fromEntries(
      Object.entries(bars).map(([symbol, list]) => [symbol, list.filter((one) => one.day <= '2026-06-22')]),
    )
    expect(daysOf('2026-06-23T13:00:00.000Z', ['SOXL'], undefined, cut)).toEqual(early)
  })

  it('keeps to the session of the last news, however late it is read', () =>
    expect(daysOf(CLOSE, ['SOXL'], '2026-06-23T15:00:00.000Z')!.days.at(-1)!.day).toBe('2026-06-23'))
})

describe('what is missing', () => {
  it('gives no table where nothing but the market has a price', () => {
    expect(daysOf(CLOSE, ['SPY'])).toBeNull()
    expect(daysOf(CLOSE, ['BTC', 'ARDT'])).toBeNull()
  })

  it('says so in the cells of a session without a bar, and measures no move over two sessions', () => {
    const holed = { ...bars, SMH: bars.SMH!.filter((one) => one.day !== '2026-06-30') }
    const view = daysView(daysOf(CLOSE, ['SOXL'], undefined, holed)!)
    const cells = view.rows.find((one) => one.head === 'SMH')!.cells
    expect(cells.map((cell) => cell.move.text)).toEqual(['−7.0', 'no price', '−4.5'])
  })

  it('takes a bank story by its own sector', () => expect(daysOf(CLOSE, ['KRE'])!.subject).toBe('KRE'))
})
