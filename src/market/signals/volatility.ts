import type { Signal } from '../../model/index.js'
import type { PriceBar } from '../prices.js'
import { deviation, mean, median, percentileRank } from '../stats/describe.js'
import { tTwoSided } from '../stats/distributions.js'
import { judged, onDay, ranked, signed } from '../words.js'
import { enoughBars, gapOnly, LEVEL, NOTHING, provenance } from './common.js'
import type { SignalMember } from './contract.js'

const YEAR = 252
const PAST = 120
const WINDOW = 20
const RANKED = 250
const FEWEST = 60

/** Garman and Klass (1980): a session's variance from its own range, 0.5 ln(H/L)^2 - (2 ln 2 - 1) ln(C/O)^2. */
export function garmanKlass(bar: Pick<PriceBar, 'open' | 'high' | 'low' | 'close'>): number {
  return Math.max(0, 0.5 * Math.log(bar.high / bar.low) ** 2 - (2 * Math.LN2 - 1) * Math.log(bar.close / bar.open) ** 2)
}

type Ohlc = Pick<PriceBar, 'open' | 'high' | 'low' | 'close'>

/**
 * Yang and Zhang (2000): the variance per session over each run of `n` bars (each with the bar before it for its first
 * gap), oldest first; overnight gaps counted and no bias from drift: overnight + k open-to-close + (1 - k) Rogers-Satchell,
 * k = 0.34 / (1.34 + (n+1)/(n-1)). Rolling sums: linear in the number of bars. Empty below n + 1 bars.
 */
export function rollingYangZhang(bars: readonly Ohlc[], n: number): number[] {
  const k = 0.34 / (1.34 + (n + 1) / (n - 1))
  const rows = bars.slice(1).map((bar, i) => {
    const [u, d, c] = [Math.log(bar.high / bar.open), Math.log(bar.low / bar.open), Math.log(bar.close / bar.open)]
    return { o: Math.log(bar.open / bars[i]!.close), c, rs: u * (u - c) + d * (d - c) }
  })
  const sum = { o: 0, oo: 0, c: 0, cc: 0, rs: 0 }
  const add = (row: (typeof rows)[number], sign: 1 | -1) => {
    sum.o += sign * row.o
    sum.oo += sign * row.o * row.o
    sum.c += sign * row.c
    sum.cc += sign * row.c * row.c
    sum.rs += sign * row.rs
  }
  const out: number[] = []
  rows.forEach((row, i) => {
    add(row, 1)
    if (i >= n) add(rows[i - n]!, -1)
    if (i < n - 1) return
    const overnight = (sum.oo - (sum.o * sum.o) / n) / (n - 1)
    const daytime = (sum.cc - (sum.c * sum.c) / n) / (n - 1)
    out.push(Math.max(0, overnight + k * daytime + (1 - k) * (sum.rs / n)))
  })
  return out
}

/** A variance per session as yearly volatility in percent. */
const yearly = (perSession: number): number => 100 * Math.sqrt(perSession * YEAR)

/**
 * Realised volatility against the instrument's own past, yearly percent: the session's own range (Garman-Klass, its
 * logarithm against the last 120 sessions), and the last 20 sessions with overnight gaps (Yang-Zhang, as a percentile of
 * the year before).
 */
export const volatility: SignalMember = {
  name: 'volatility',
  scope: 'each',
  measure(view, request) {
    const { symbol } = request
    if (symbol === request.links.volatility) return NOTHING
    const found = enoughBars(view, symbol, request, FEWEST + 1)
    if ('reason' in found) return gapOnly(symbol, 'volatility', found.reason)
    const { bars } = found
    const signals = [ofSession(bars, symbol), ofMonth(bars, symbol)].filter((s) => s !== null)
    return signals.length > 0 ? { signals, gaps: [] } : gapOnly(symbol, 'volatility', 'its bars have no range')
  },
}

function ofSession(bars: readonly PriceBar[], symbol: string): Signal | null {
  const own = garmanKlass(bars.at(-1)!)
  const past = bars
    .slice(0, -1)
    .slice(-PAST)
    .map(garmanKlass)
    .filter((v) => v > 0)
  if (own === 0 || past.length < FEWEST / 2) return null
  const logs = past.map(Math.log)
  const z = (Math.log(own) - mean(logs)) / (deviation(logs) * Math.sqrt(1 + 1 / logs.length))
  const p = tTwoSided(z, logs.length - 1)
  const distinguishable = p < LEVEL
  const usual = yearly(Math.exp(mean(logs)))
  const value = yearly(own)
  return {
    name: 'volatility',
    variant: 'session',
    symbol,
    value,
    unit: '%',
    baseline: usual,
    baselineNote: `usual Garman-Klass volatility of its last ${past.length} sessions`,
    z,
    distinguishable,
    ...provenance(bars),
    sentence: `${symbol}'s range on ${onDay(bars.at(-1)!.day)} was that of ${value.toFixed(0)}% annual volatility, usually ${usual.toFixed(0)}% ${judged(`z ${signed(z)}`, distinguishable)}`,
  }
}

function ofMonth(bars: readonly PriceBar[], symbol: string): Signal | null {
  const rolling = rollingYangZhang(bars.slice(-RANKED - WINDOW - 1), WINDOW).map(yearly)
  const value = rolling.at(-1)
  const past = rolling.slice(0, -1)
  if (!value || past.length < FEWEST / 2) return null
  const rank = percentileRank(past, value)
  const usual = median(past)
  return {
    name: 'volatility',
    variant: 'month',
    symbol,
    value,
    unit: '%',
    baseline: usual,
    baselineNote: `median of the ${past.length} sessions before; Yang-Zhang, overnight gaps counted`,
    z: null,
    distinguishable: null,
    ...provenance(bars),
    parts: { percentile: rank },
    sentence: `${symbol}'s realised volatility over the ${WINDOW} sessions to ${onDay(bars.at(-1)!.day)} was ${value.toFixed(0)}% a year, ${ranked(rank, past.length)}.`,
  }
}
