import { type ExchangeCalendar, plusDays, sessionDays, sessionOn } from '../../src/market/index.js'
import type { MarketLinks } from '../../src/market/links.js'
import type { Bar, Fact, StoryInstrument } from '../../src/model/index.js'

/** New York, with the days of 2026 that the tests look at. */
export const NYSE: ExchangeCalendar = {
  mic: 'XNYS',
  timeZone: 'America/New_York',
  open: '09:30',
  close: '16:00',
  horizon: { from: '2025-01-01', to: '2026-12-31' },
  holidays: [
    { day: '2026-06-19', name: 'Juneteenth' },
    { day: '2026-07-03', name: 'Independence Day (observed)' },
    { day: '2026-11-26', name: 'Thanksgiving Day' },
  ],
  halfDays: [{ day: '2026-11-27', close: '13:00' }],
}

export const LINKS: MarketLinks = {
  market: 'MKT',
  volatility: '^VIX',
  marginDebt: 'finra.margin-debt',
  sectors: { chips: 'SEC', banks: 'BNK' },
  benchmarks: { STK: 'SEC' },
  proxies: { '^IDX': 'MKT' },
  leveraged: {
    LEV: { multiple: 3, index: 'Chip Index', proxy: 'SEC' },
    INV: { multiple: -3, index: 'Chip Index', proxy: 'SEC' },
  },
  rotation: ['SEC', 'BNK', 'OIL', 'MED'],
}

/** A repeatable stream of numbers, uniform on 0..1 (mulberry32). */
export function chance(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = a
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Standard normal draws (Box and Muller). */
export function normals(seed: number): () => number {
  const next = chance(seed)
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}

export const story = (...symbols: string[]): StoryInstrument[] =>
  symbols.map((symbol, i) => ({ symbol, name: symbol, assetClass: 'etf', salience: 1 - i / 10 }))

export const SESSIONS = sessionDays(NYSE, '2026-07-02', 320)

/** When a day's bar is known: its close and five minutes. */
export function knownOn(day: string): string {
  const close = sessionOn(NYSE, day)?.closeAt ?? `${day}T20:00:00.000Z`
  return new Date(Date.parse(close) + 300_000).toISOString()
}

/** Bars from close-to-close returns: half of each comes overnight, the range is a fixed part around. */
export function barsFrom(
  symbol: string,
  returns: readonly number[],
  days: readonly string[] = SESSIONS,
  volume = 1_000_000,
): Bar[] {
  let close = 100
  return returns.map((ret, i) => {
    const open = close * (1 + ret / 2)
    close *= 1 + ret
    const [high, low] = [Math.max(open, close) * 1.004, Math.min(open, close) * 0.996]
    const day = days[i]!
    return {
      symbol,
      day,
      open,
      high,
      low,
      close,
      volume: volume * (1 + (i % 7) / 20),
      knownAt: knownOn(day),
      provider: 'test',
      revision: 0,
    }
  })
}

/** Month-end margin debt, released on the 21st of the next month. */
export function marginFacts(values: readonly [month: string, value: number][]): Fact[] {
  return values.map(([month, value]) => {
    const next = plusDays(`${month}-28`, 5).slice(0, 7)
    const times = { validAt: `${month}-28`, knownAt: `${next}-21T18:00:00.000Z`, knownAtAssumed: true }
    return { series: 'finra.margin-debt', ...times, value, unit: 'USD', provider: 'FINRA', revision: 0 }
  })
}

/** A small market of seven instruments whose links are known: SEC moves 1.5 with MKT, STK 1.2 with SEC, LEV thrice SEC. */
export function smallMarket(seed = 7): { bars: Record<string, Bar[]>; facts: Record<string, Fact[]> } {
  const draw = normals(seed)
  const n = SESSIONS.length
  const series = (f: (i: number) => number) => Array.from({ length: n }, (_, i) => f(i))
  const mkt = series(() => 0.0004 + 0.008 * draw())
  const sec = series((i) => 1.5 * mkt[i]! + 0.012 * draw())
  const stk = series((i) => 1.2 * sec[i]! + 0.01 * draw())
  const lev = series((i) => 3 * sec[i]! + 0.0008 * draw())
  const other = () => series((i) => 0.8 * mkt[i]! + 0.007 * draw())
  const vix = series((i) => -3 * mkt[i]! + 0.02 * draw())
  const bars = {
    MKT: barsFrom('MKT', mkt),
    SEC: barsFrom('SEC', sec),
    STK: barsFrom('STK', stk),
    LEV: barsFrom('LEV', lev),
    BNK: barsFrom('BNK', other()),
    OIL: barsFrom('OIL', other()),
    MED: barsFrom('MED', other()),
    '^VIX': barsFrom('^VIX', vix).map((b) => ({ ...b, volume: null })),
  }
  const months = Array.from({ length: 30 }, (_, i): [string, number] => {
    const at = 2024 * 12 + i
    return [`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, 8e11 + 1e10 * i]
  })
  return { bars, facts: { 'finra.margin-debt': marginFacts(months) } }
}
