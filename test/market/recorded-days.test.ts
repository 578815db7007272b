import { beforeAll, describe, expect, it } from 'vitest'
import { loadCalendars } from '../../src/config/calendars.js'
import { loadMarketLinks } from '../../src/config/market.js'
import { createMarketView, headlineSignals, joinMarket } from '../../src/market/index.js'
import { readMarketFolder } from '../../src/market/providers/index.js'
import type { Bar, Fact, MarketJoin, Signal } from '../../src/model/index.js'
import { story } from './fixtures.js'

/** The recorded days of June and July 2026, measured by the desk from demo/market. */
const bars: Record<string, Bar[]> = {}
const facts: Record<string, Fact[]> = {}
const problems: string[] = []
const calendar = loadCalendars('config').get('XNYS')!
const links = loadMarketLinks('config')

beforeAll(async () => {
  for await (const part of readMarketFolder({ dir: 'demo/market', calendar })) {
    for (const bar of part.bars) (bars[bar.symbol] ??= []).push(bar)
    for (const fact of part.facts) (facts[fact.series] ??= []).push(fact)
    problems.push(...part.problems)
  }
})

const joins = new Map<string, MarketJoin>()
function afterClose(day: string): Signal[] {
  const asOf = `${day}T20:30:00.000Z`
  if (!joins.has(day)) {
    const view = createMarketView({ asOf, bars, facts, instruments: [] })
    joins.set(day, joinMarket({ storyId: 's', instruments: story('SOXL', 'SMH'), asOf, view, calendar, links }))
  }
  return joins.get(day)!.signals
}
const value = (day: string, name: string, symbol: string, variant?: string) =>
  afterClose(day).find((s) => s.name === name && s.symbol === symbol && (!variant || s.variant === variant))!
const rounded = (day: string, name: string, symbol: string, variant?: string, digits = 1) =>
  Number(value(day, name, symbol, variant).value.toFixed(digits))

describe('the recorded days', () => {
  it('read without a problem', () => expect(problems).toEqual([]))

  it.each([
    // day, SOXL, SOXX, SMH, SPY, SOXX gap, VIX points
    ['2026-06-23', -23.1, -7.9, -7.0, -1.5, -7.2, 2.21],
    ['2026-07-01', -18.4, -6.4, -5.4, -0.1, -3.7, 0.14],
    ['2026-07-02', -16.6, -5.6, -4.5, -0.1, 0.3, -0.44],
  ])('%s has its moves', (day, soxl, soxx, smh, spy, gap, vix) => {
    expect(['SOXL', 'SOXX', 'SMH', 'SPY'].map((s) => rounded(day, 'move', s))).toEqual([soxl, soxx, smh, spy])
    expect(rounded(day, 'gap-and-intraday', 'SOXX', 'gap')).toBe(gap)
    expect(rounded(day, 'vix-level', '^VIX', 'change', 2)).toBe(vix)
  })

  it('tell the broad fall of 23 June from the storm of 1 and 2 July', () => {
    expect(value('2026-06-23', 'index-calm', 'SOXX').variant).toBe('broad-move')
    expect(value('2026-07-01', 'index-calm', 'SOXX').variant).toBe('sector-storm')
    expect(value('2026-07-02', 'index-calm', 'SOXX').variant).toBe('sector-storm')
  })

  it('find rotation on 1 and 2 July and none on 23 June', () => {
    const found = (day: string) => value(day, 'rotation', 'SPY', 'opposition').distinguishable
    expect([found('2026-06-23'), found('2026-07-01'), found('2026-07-02')]).toEqual([false, true, true])
    expect(value('2026-07-01', 'rotation', 'SPY', 'opposition').sentence).toContain('XLF +2.2%, SOXX -6.4%, SPY -0.1%')
  })

  it('show that SOXL worked as designed from 22 June to 2 July', () => {
    const tracking = value('2026-07-02', 'fund-tracking', 'SOXL', 'since-high')
    expect(tracking.parts!.return!.toFixed(1)).toBe('-39.7')
    expect(tracking.baseline!.toFixed(1)).toBe('-40.0')
    expect(tracking.sentence).toContain('from 22 June to 2 July')
    expect(tracking.sentence).toContain('worked as designed')
  })

  it('know margin debt of May on 2 July, and nothing of June', () => {
    expect(value('2026-07-02', 'margin-debt', 'margin debt', 'level').sentence).toContain('$1.416tn at the end of May 2026')
    expect(rounded('2026-07-02', 'margin-debt', 'margin debt', 'yearly')).toBe(53.7)
  })

  it('show the abnormal move of SMH with both baselines and benchmarks, and where they disagree', () => {
    const variants = ['market-120', 'market-20', 'sector-120', 'sector-20']
    const smh = variants.map((v) => value('2026-07-02', 'abnormal-return', 'SMH', v))
    expect(smh.map((s) => s.distinguishable)).toEqual([true, false, false, false])
    expect(smh[0]!.sentence).toBe(
      'SMH fell 4.5% on 2 July while SPY lost 0.1%: -4.5 pp abnormal (120-day market model, t -2.7). ' +
        'Measures disagree: noise over 20 days and against XLK.',
    )
    expect(smh.map((s) => Number(s.value.toFixed(1)))).toEqual([-4.5, -4.4, -1.0, -0.8])
  })

  it('go through an opening gap that no close could have forced, and state forced trading per $1bn', () => {
    expect(value('2026-06-23', 'gap-and-intraday', 'SOXX', 'gap').sentence).toContain('Most of the move came before the open')
    expect(value('2026-07-02', 'gap-and-intraday', 'SOXX', 'intraday').sentence).toBe(
      'SOXX lost 5.8% from open to close on 2 July, after it opened 0.3% higher (z -2.8).',
    )
    const forced = value('2026-07-02', 'leveraged-rebalance', 'SOXL')
    expect(forced.variant).toBe('fund-per-bn')
    expect(forced.value).toBeCloseTo((6e9 * value('2026-07-02', 'move', 'SOXX').value) / 100, 0)
  })

  it('know nothing of the day before its close', () => {
    const asOf = '2026-07-02T13:00:00.000Z'
    const view = createMarketView({ asOf, bars, facts, instruments: [] })
    const { signals } = joinMarket({ storyId: 's', instruments: story('SOXL'), asOf, view, calendar, links })
    expect(signals.find((s) => s.name === 'move' && s.symbol === 'SOXL')!.asOf).toBe('2026-07-01')
  })

  it('state what tells most of the story first, nothing of the benchmark itself, and noise only where it is the result', () => {
    const stated = (day: string) => headlineSignals(afterClose(day)).map((s) => [s.name, s.variant, s.symbol].join(' '))
    expect(stated('2026-07-02')).toEqual([
      'index-calm sector-storm SOXX',
      'abnormal-return market-120 SOXL',
      'abnormal-return market-120 SMH',
      'abnormal-return market-120 SOXX',
      'rotation opposition SPY',
      'abnormal-return market-120 XLK',
    ])
    expect(stated('2026-06-23').slice(0, 2)).toEqual(['abnormal-return market-120 SOXL', 'abnormal-return market-120 SMH'])
    for (const day of ['2026-06-23', '2026-07-02'])
      expect(headlineSignals(afterClose(day), 50).filter((s) => s.symbol === 'SPY' && s.name !== 'rotation')).toEqual([])
  })
})
