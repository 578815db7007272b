import { describe, expect, it } from 'vitest'
import { createMarketView, joinMarket, type MarketLinks, sectorOf, targetsOf } from '../../../src/market/index.js'
import { rebalanceFactor } from '../../../src/market/signals/leveraged-rebalance.js'
import { garmanKlass, rollingYangZhang } from '../../../src/market/signals/volatility.js'
import type { Bar, Fact, Signal } from '../../../src/model/index.js'
import { barsFrom, LINKS, NYSE, SESSIONS, smallMarket, story } from '../fixtures.js'

const AS_OF = '2026-07-02T20:30:00.000Z'

interface Setup {
  bars?: Record<string, Bar[]>
  facts?: Record<string, Fact[]>
  asOf?: string
  links?: MarketLinks
}
function join(symbols: string[], { bars, facts, asOf = AS_OF, links = LINKS }: Setup = {}) {
  const market = smallMarket()
  const view = createMarketView({
    asOf,
    bars: { ...market.bars, ...bars },
    facts: { ...market.facts, ...facts },
    instruments: [],
  })
  return joinMarket({ storyId: 's', instruments: story(...symbols), asOf, view, calendar: NYSE, links })
}
const find = (signals: readonly Signal[], name: string, symbol: string, variant?: string) =>
  signals.find((s) => s.name === name && s.symbol === symbol && (variant === undefined || s.variant === variant))!

/** The last bar's return replaced: its open halves the way, as in the fixture. */
function shock(symbol: 'MKT' | 'SEC' | 'STK' | 'LEV' | 'BNK', ret: number): Record<string, Bar[]> {
  const bars = smallMarket().bars[symbol]!
  const before = bars.at(-2)!.close
  const [open, close] = [before * (1 + ret / 2), before * (1 + ret)]
  return {
    [symbol]: [
      ...bars.slice(0, -1),
      { ...bars.at(-1)!, open, close, high: Math.max(open, close) * 1.004, low: Math.min(open, close) * 0.996 },
    ],
  }
}

describe('signals of a story', () => {
  it('cover the instrument, what it hangs on and the market, each with its role', () => {
    const { signals, gaps } = join(['STK'])
    expect(find(signals, 'move', 'STK').role).toBe('instrument')
    expect(find(signals, 'move', 'SEC').role).toBe('sector')
    expect(find(signals, 'move', 'MKT').role).toBe('market')
    // The small market has no options and no short interest: gaps in words, and no other.
    expect(gaps.map((g) => g.reason).sort()).toEqual(['no option data here', 'no short interest here'])
    for (const s of signals) {
      expect(s.sentence, s.name).toMatch(/^[A-Z0-9].*\.$/)
      expect(Number.isFinite(s.value), s.name).toBe(true)
      expect(s.knownAt <= AS_OF).toBe(true)
      expect(`${s.sentence} ${s.baselineNote}`).not.toMatch(/NaN|undefined|null|Infinity/)
    }
  })

  it('abnormal return: two baselines, two benchmarks, and the measured shock', () => {
    const { signals } = join(['STK'], { bars: shock('STK', -0.12) })
    const abnormal = signals.filter((s) => s.name === 'abnormal-return' && s.symbol === 'STK')
    expect(abnormal.map((s) => s.variant)).toEqual(['market-120', 'market-20', 'sector-120', 'sector-20'])
    for (const s of abnormal) {
      expect(s.value).toBeLessThan(-6)
      expect(s.value).toBeCloseTo(s.parts!.return! - s.baseline!, 10)
      expect(s.distinguishable).toBe(true)
      expect(s.sentence).toMatch(/ pp abnormal .*, t -/)
      expect(s.sentence).not.toContain('noise')
    }
    expect(abnormal[0]!.parts!.df).toBe(118)
    expect(abnormal[1]!.parts!.df).toBe(18)
  })

  it('abnormal return: an ordinary day is called noise, and a disagreement is said', () => {
    const quiet = join(['STK'], { bars: { ...shock('SEC', 0.001), ...shock('STK', 0.0015) } })
    expect(find(quiet.signals, 'abnormal-return', 'STK', 'sector-120').sentence).toContain('not distinguishable from noise')
    // The sector fell and the stock with it: abnormal against the market, ordinary against the sector.
    const both = join(['STK'], { bars: { ...shock('SEC', -0.06), ...shock('STK', -0.072) } })
    expect(find(both.signals, 'abnormal-return', 'STK', 'market-120').distinguishable).toBe(true)
    expect(find(both.signals, 'abnormal-return', 'STK', 'sector-120').distinguishable).toBe(false)
    expect(find(both.signals, 'abnormal-return', 'STK', 'market-120').sentence).toContain('Measures disagree: noise')
  })

  it('gap and intraday make up the move', () => {
    const { signals } = join(['STK'], { bars: shock('STK', -0.08) })
    const [gap, intraday] = [
      find(signals, 'gap-and-intraday', 'STK', 'gap'),
      find(signals, 'gap-and-intraday', 'STK', 'intraday'),
    ]
    expect(gap.value).toBeCloseTo(-4, 8)
    expect((1 + gap.value / 100) * (1 + intraday.value / 100)).toBeCloseTo(0.92, 10)
  })

  it('volume surprise is a multiple of the usual', () => {
    const bars = smallMarket().bars.STK!
    const heavy = [...bars.slice(0, -1), { ...bars.at(-1)!, volume: 5_000_000 }]
    const got = find(join(['STK'], { bars: { STK: heavy } }).signals, 'volume-surprise', 'STK')
    expect(got.value).toBeGreaterThan(4)
    expect(got.value).toBeLessThan(5)
    expect(got.distinguishable).toBe(true)
  })

  it('index calm tells a storm of the sector from a broad move', () => {
    const storm = join(['STK'], { bars: { ...shock('SEC', -0.06), ...shock('MKT', 0.0002), ...flatVix() } })
    expect(find(storm.signals, 'index-calm', 'SEC').variant).toBe('sector-storm')
    const broad = join(['STK'], { bars: { ...shock('SEC', -0.06), ...shock('MKT', -0.03), ...flatVix() } })
    expect(find(broad.signals, 'index-calm', 'SEC').variant).toBe('broad-move')
    const quiet = join(['STK'], { bars: { ...shock('SEC', 0.001), ...shock('MKT', 0.0002), ...flatVix() } })
    expect(find(quiet.signals, 'index-calm', 'SEC').variant).toBe('quiet')
  })

  it('rotation is found where sectors part and the index stands still', () => {
    const rotating = join(['STK'], { bars: { ...shock('SEC', -0.05), ...shock('BNK', 0.03), ...shock('MKT', 0) } })
    expect(find(rotating.signals, 'rotation', 'MKT', 'opposition').distinguishable).toBe(true)
    const falling = join(['STK'], { bars: { ...shock('SEC', -0.05), ...shock('BNK', -0.03), ...shock('MKT', -0.03) } })
    expect(find(falling.signals, 'rotation', 'MKT', 'opposition').distinguishable).toBe(false)
  })

  it('VIX is in points on equity sessions: a row on a holiday does not count as the session before', () => {
    const bars = smallMarket().bars['^VIX']!
    const holiday = { ...bars.at(-1)!, day: '2026-06-19', close: 99, high: 99, knownAt: '2026-06-19T20:05:00.000Z' }
    const asOf = '2026-06-22T20:30:00.000Z'
    const got = join(['STK'], { bars: { '^VIX': [...bars, holiday] }, asOf }).signals
    const change = find(got, 'vix-level', '^VIX', 'change')
    const on = (day: string) => bars.find((b) => b.day === day)!.close
    expect(change.value).toBeCloseTo(on('2026-06-22') - on('2026-06-18'), 10)
    expect(change.unit).toBe('points')
    expect(got.filter((s) => s.symbol === '^VIX' && s.name !== 'vix-level')).toEqual([])
  })

  it.each([
    [3, 6],
    [2, 2],
    [-1, 2],
    [-2, 6],
    [-3, 12],
    [1.5, 0.75],
  ])('a fund of %fx trades %f times its assets times the index return', (multiple, factor) => {
    expect(rebalanceFactor(multiple)).toBe(factor)
  })

  it('forced trading: per $1bn without assets, in dollars with them, bull and inverse added', () => {
    const bare = join(['LEV'], { bars: shock('SEC', -0.05) })
    const perBillion = find(bare.signals, 'leveraged-rebalance', 'LEV')
    expect(perBillion.value).toBeCloseTo(6 * 1e9 * -0.05, 0)
    expect(perBillion.sentence).toContain('for each $1bn of its assets')
    expect(bare.gaps).toContainEqual({
      symbol: 'LEV',
      signal: 'leveraged-rebalance',
      reason: 'no dated fund assets here; stated per $1bn',
    })
    const assets = (symbol: string, value: number): Fact[] => [
      {
        series: `fund.assets:${symbol}`,
        validAt: '2026-07-01',
        knownAt: '2026-07-02T12:00:00.000Z',
        knownAtAssumed: false,
        value,
        unit: 'USD',
        provider: 't',
        revision: 0,
      },
    ]
    const known = join(['LEV'], {
      bars: shock('SEC', -0.05),
      facts: { 'fund.assets:LEV': assets('LEV', 10e9), 'fund.assets:INV': assets('INV', 1e9) },
    })
    expect(find(known.signals, 'leveraged-rebalance', 'LEV').value).toBeCloseTo(6 * 10e9 * -0.05, 0)
    expect(find(known.signals, 'leveraged-rebalance', 'SEC').value).toBeCloseTo(6 * 10e9 * -0.05 + 12 * 1e9 * -0.05, 0)
  })

  it('creations trade the multiple of what came in, a session later', () => {
    const shares = (validAt: string, value: number): Fact => ({
      series: 'fund.shares:LEV',
      validAt,
      knownAt: `${validAt}T23:00:00.000Z`,
      knownAtAssumed: false,
      value,
      unit: 'shares',
      provider: 't',
      revision: 0,
    })
    const { signals } = join(['LEV'], {
      facts: { 'fund.shares:LEV': [shares('2026-06-30', 1e6), shares('2026-07-01', 1.2e6), shares('2026-07-02', 9e6)] },
    })
    const close = smallMarket().bars.LEV!.find((b) => b.day === '2026-07-01')!.close
    const creations = find(signals, 'leveraged-rebalance', 'LEV', 'creations')
    expect(creations.value).toBeCloseTo(3 * 0.2e6 * close, 4)
    expect(creations.asOf).toBe('2026-07-01')
  })

  it('the week before is measured beside the session', () => {
    const bars = smallMarket().bars.STK!
    const week = find(join(['STK']).signals, 'move', 'STK', 'week')
    expect(week.value).toBeCloseTo(100 * (bars.at(-1)!.close / bars.at(-6)!.close - 1), 10)
  })

  it('a fund that kept its multiple worked as designed; one that did not slipped', () => {
    expect(
      find(join(['LEV'], { bars: { ...shock('SEC', -0.05), ...shock('LEV', -0.15) } }).signals, 'fund-tracking', 'LEV', 'session')
        .sentence,
    ).toContain('worked as designed')
    const slipped = find(
      join(['LEV'], { bars: { ...shock('SEC', -0.05), ...shock('LEV', -0.1) } }).signals,
      'fund-tracking',
      'LEV',
      'session',
    )
    expect(slipped.value).toBeCloseTo(5, 6)
    expect(slipped.sentence).toContain('it slipped')
  })

  it('a difference that is small against the move is no slip, and a window with a hole is not measured', () => {
    const tracking = (fund: number, index: number) =>
      find(join(['LEV'], { bars: { ...shock('SEC', index), ...shock('LEV', fund) } }).signals, 'fund-tracking', 'LEV', 'session')
    const near = tracking(-0.234, -0.08)
    expect([near.distinguishable, near.parts!.unusual]).toEqual([false, 1])
    expect(near.sentence).toContain('more than its usual difference and small against the move')
    expect(tracking(-0.21, -0.08).distinguishable).toBe(true)
    const { bars } = smallMarket()
    const hole = { SEC: bars.SEC!.filter((b) => b.day !== SESSIONS.at(-2)) }
    const { signals, gaps } = join(['LEV'], { bars: hole })
    expect(signals.filter((s) => s.name === 'fund-tracking')).toEqual([])
    expect(gaps.map((g) => g.reason)).toContain('a session without a price of it or of SEC')
  })

  it('margin debt is what was out by then, with its changes', () => {
    const { signals } = join(['LEV'])
    const level = find(signals, 'margin-debt', 'margin debt', 'level')
    expect(level.asOf).toBe('2026-05-28')
    expect(level.value).toBe(8e11 + 28 * 1e10)
    expect(find(signals, 'margin-debt', 'margin debt', 'yearly').value).toBeCloseTo(100 * (1.08e12 / 0.96e12 - 1), 10)
    expect(level.assumptions[0]).toContain('release date is assumed')
    // On 20 June May's figure is still the future.
    expect(find(join(['LEV'], { asOf: '2026-06-18T12:00:00.000Z' }).signals, 'margin-debt', 'margin debt', 'level').asOf).toBe(
      '2026-04-28',
    )
  })

  it('margin debt is left out of a story on one company, unless it speaks of leverage', () => {
    const names = (eventTypes: string[]) => {
      const { bars, facts } = smallMarket()
      const view = createMarketView({ asOf: AS_OF, bars, facts, instruments: [] })
      const request = { storyId: 's', instruments: story('STK'), asOf: AS_OF, view, calendar: NYSE, links: LINKS, eventTypes }
      return joinMarket(request).signals.map((s) => s.name)
    }
    expect(names(['corporate.results.beat'])).not.toContain('margin-debt')
    expect(names(['market-structure.leverage.unwind'])).toContain('margin-debt')
  })

  it('what has no price, or an old one, is a gap in words and never a zero', () => {
    const { signals, gaps } = join(['TNSP', 'STK'], { bars: { STK: smallMarket().bars.STK!.slice(0, -2) } })
    expect(signals.some((s) => s.symbol === 'TNSP' || s.symbol === 'STK')).toBe(false)
    expect(gaps.find((g) => g.symbol === 'TNSP')!.reason).toBe('no price here')
    expect(gaps.find((g) => g.symbol === 'STK')!.reason).toBe('last price 30 Jun 2026, 2 sessions old')
    expect(gaps.find((g) => g.symbol === 'STK')!.signal).toBe('all price signals')
  })

  it('a private company is said to have no price, and a coin is not missed among listed options', () => {
    const { bars, facts } = smallMarket()
    const thing = (symbol: string, assetClass: 'private' | 'crypto') => ({
      symbol,
      mic: '',
      name: symbol,
      assetClass,
      aliases: [],
    })
    const view = createMarketView({ asOf: AS_OF, bars, facts, instruments: [thing('PRIV', 'private'), thing('COIN', 'crypto')] })
    const { gaps } = joinMarket({
      storyId: 's',
      instruments: story('PRIV', 'COIN'),
      asOf: AS_OF,
      view,
      calendar: NYSE,
      links: LINKS,
    })
    expect(gaps).toEqual([
      { symbol: 'PRIV', signal: 'all price signals', reason: 'a private company: it has no price' },
      { symbol: 'COIN', signal: 'all price signals', reason: 'no price here' },
    ])
  })

  it('measures a story without instruments by the market alone', () => {
    const { signals } = join([])
    expect(new Set(signals.filter((s) => s.name === 'move').map((s) => s.symbol))).toEqual(new Set(['MKT']))
    expect(signals.some((s) => s.name === 'vix-level')).toBe(true)
  })

  it('marks a bar that looks preliminary', () => {
    const bars = smallMarket().bars.STK!
    const { signals } = join(['STK'], { bars: { STK: [...bars.slice(0, -1), { ...bars.at(-1)!, volume: 40_000 }] } })
    expect(find(signals, 'move', 'STK').assumptions[0]).toContain('looks preliminary: its volume is 3% of the usual')
  })

  it('takes splits and dividends out with what was known, so that neither looks like a move', () => {
    const bars = smallMarket().bars.STK!
    const at = bars.length - 1
    const half = {
      ...bars[at]!,
      open: bars[at]!.open / 2,
      high: bars[at]!.high / 2,
      low: bars[at]!.low / 2,
      close: bars[at]!.close / 2,
    }
    const day = bars[at]!.day
    const action = (series: string, value: number): Fact => ({
      series,
      validAt: day,
      knownAt: '2026-06-01T00:00:00.000Z',
      knownAtAssumed: false,
      value,
      unit: 'x',
      provider: 't',
      revision: 0,
    })
    const plain = find(join(['STK']).signals, 'move', 'STK').value
    const split = join(['STK'], { bars: { STK: [...bars.slice(0, -1), half] }, facts: { 'split:STK': [action('split:STK', 2)] } })
    expect(find(split.signals, 'move', 'STK').value).toBeCloseTo(plain, 8)
    const before = bars[at - 1]!.close
    const paid = { ...bars[at]!, close: bars[at]!.close - 1, open: bars[at]!.open - 1, low: bars[at]!.low - 1 }
    const dividend = join(['STK'], {
      bars: { STK: [...bars.slice(0, -1), paid] },
      facts: { 'dividend:STK': [action('dividend:STK', 1)] },
    })
    const adjusted = 100 * ((bars[at]!.close - 1) / (before - 1) - 1)
    expect(find(dividend.signals, 'move', 'STK').value).toBeCloseTo(adjusted, 8)
  })
})

describe('volatility', () => {
  it('Garman-Klass of a bar without drift is half the squared log range', () => {
    expect(garmanKlass({ open: 100, high: 110, low: 100, close: 100 })).toBeCloseTo(0.5 * Math.log(1.1) ** 2, 14)
    expect(garmanKlass({ open: 100, high: 100, low: 100, close: 100 })).toBe(0)
  })
  it('rolling Yang-Zhang equals the definition on each window', () => {
    const bars = smallMarket().bars.STK!.slice(-40)
    const n = 10
    const rolled = rollingYangZhang(bars, n)
    expect(rolled).toHaveLength(30)
    const direct = bars
      .slice(1)
      .slice(0, n)
      .map((b, i) => ({
        o: Math.log(b.open / bars[i]!.close),
        c: Math.log(b.close / b.open),
        u: Math.log(b.high / b.open),
        d: Math.log(b.low / b.open),
      }))
    const variance = (v: number[]) => v.reduce((s, x) => s + (x - v.reduce((a, b) => a + b) / n) ** 2, 0) / (n - 1)
    const k = 0.34 / (1.34 + (n + 1) / (n - 1))
    const rs = direct.reduce((s, { u, d, c }) => s + u * (u - c) + d * (d - c), 0) / n
    expect(rolled[0]).toBeCloseTo(variance(direct.map((r) => r.o)) + k * variance(direct.map((r) => r.c)) + (1 - k) * rs, 14)
  })
})

describe('links', () => {
  it('put every symbol once, nearest role first', () => {
    expect(targetsOf(story('LEV', 'STK', 'MKT'), LINKS, () => undefined)).toEqual([
      { symbol: 'LEV', role: 'instrument', via: 'LEV' },
      { symbol: 'STK', role: 'instrument', via: 'STK' },
      { symbol: 'MKT', role: 'market', via: 'MKT' },
      { symbol: 'SEC', role: 'index', via: 'LEV' },
    ])
    expect(targetsOf(story('^IDX'), LINKS, () => undefined).map((t) => t.role)).toEqual(['instrument', 'market'])
  })
  it('find a sector by the instrument own record', () => {
    const bank = { symbol: 'ABC', mic: 'XNYS', name: 'A', assetClass: 'equity' as const, aliases: [], sector: 'Banks' }
    expect(sectorOf(LINKS, 'ABC', bank)).toBe('BNK')
    expect(sectorOf(LINKS, 'ABC', undefined)).toBeUndefined()
  })
})

function flatVix(): Record<string, Bar[]> {
  const bars = smallMarket().bars['^VIX']!
  return { '^VIX': [...bars.slice(0, -1), { ...bars.at(-1)!, close: bars.at(-2)!.close }] }
}

it('the fixture itself covers the last session', () => {
  expect(
    barsFrom(
      'X',
      SESSIONS.map(() => 0),
    ).at(-1)!.day,
  ).toBe('2026-07-02')
})
