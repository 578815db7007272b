import type { Signal } from '../../model/index.js'
import type { PriceBar } from '../prices.js'
import { deviation, mean, median, percentileRank, variance } from '../stats/describe.js'
import { tTwoSided } from '../stats/distributions.js'
import { dayText, ordinal, probability, signed } from '../words.js'
import { enoughBars, gapOnly, LEVEL, NOTHING, provenance, verdict } from './common.js'
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

/**
 * Yang and Zhang (2000): the variance per session of bars 1..n (bar 0 gives the first previous close), with overnight
 * gaps counted and no bias from drift: overnight + k open-to-close + (1 - k) Rogers-Satchell, k = 0.34 / (1.34 + (n+1)/(n-1)).
 */
export function yangZhang(bars: readonly Pick<PriceBar, 'open' | 'high' | 'low' | 'close'>[]): number {
  const n = bars.length - 1
  const overnight: number[] = []
  const daytime: number[] = []
  let rogersSatchell = 0
  for (let i = 1; i <= n; i++) {
    const bar = bars[i]!
    const [u, d, c] = [Math.log(bar.high / bar.open), Math.log(bar.low / bar.open), Math.log(bar.close / bar.open)]
    overnight.push(Math.log(bar.open / bars[i - 1]!.close))
    daytime.push(c)
    rogersSatchell += u * (u - c) + d * (d - c)
  }
  const k = 0.34 / (1.34 + (n + 1) / (n - 1))
  return variance(overnight) + k * variance(daytime) + (1 - k) * (rogersSatchell / n)
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
  const day = dayText(bars.at(-1)!.day)
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
    sentence: `${symbol}'s range on ${day} was that of ${value.toFixed(0)}% yearly volatility, against ${usual.toFixed(0)}% usually (z ${signed(z)}, ${probability(p)}): ${verdict(distinguishable)}.`,
  }
}

function ofMonth(bars: readonly PriceBar[], symbol: string): Signal | null {
  const at = (end: number) => yangZhang(bars.slice(end - WINDOW - 1, end))
  const value = yearly(at(bars.length))
  const past: number[] = []
  for (let end = bars.length - 1; end > WINDOW && past.length < RANKED; end--) past.push(yearly(at(end)))
  if (!(value > 0) || past.length < FEWEST / 2) return null
  const rank = percentileRank(past, value)
  const usual = median(past)
  return {
    name: 'volatility',
    variant: 'month',
    symbol,
    value,
    unit: '%',
    baseline: usual,
    baselineNote: `median of the ${past.length} sessions before`,
    z: null,
    distinguishable: null,
    ...provenance(bars),
    parts: { percentile: rank },
    sentence: `${symbol}'s realised volatility over ${WINDOW} sessions to ${dayText(bars.at(-1)!.day)} was ${value.toFixed(0)}% a year, the ${ordinal(rank)} percentile of the ${past.length} sessions before (Yang-Zhang, overnight gaps counted).`,
  }
}
