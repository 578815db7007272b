import type { Signal } from '../../model/index.js'
import type { PriceBar } from '../prices.js'
import { deviation, mean, median, percentileRank } from '../stats/describe.js'
import { tTwoSided } from '../stats/distributions.js'
import { onDay, ranked } from '../words.js'
import { enoughBars, gapOnly, LEVEL, NOTHING, provenance } from './common.js'
import type { SignalMember } from './contract.js'

const WINDOW = 20
const RANKED = 250
const FEWEST = 60
/** Dollars a day: instruments that trade more have spreads of a few basis points, which daily bars cannot show; a reversal would pass for one. */
const TOO_LIQUID = 20e6

/** Amihud (2002): |return| over dollar volume, a session; here basis points for each $100m traded. Null without volume. */
export function amihud(bar: Pick<PriceBar, 'ret' | 'volume' | 'rawClose'>): number | null {
  return bar.ret === null || !bar.volume ? null : (1e4 * Math.abs(bar.ret)) / ((bar.volume * bar.rawClose) / 1e8)
}

/** 4 (c_t - m_t)(c_t - m_t+1) for each pair of neighbours: c the log close, m the middle of log high and low. Its mean is the squared spread. */
export function spreadProducts(bars: readonly Pick<PriceBar, 'high' | 'low' | 'close'>[]): number[] {
  const middle = bars.map((b) => (Math.log(b.high) + Math.log(b.low)) / 2)
  return bars.slice(0, -1).map((b, i) => {
    const close = Math.log(b.close)
    return 4 * (close - middle[i]!) * (close - middle[i + 1]!)
  })
}

/**
 * How dear trading was over the last 20 sessions.
 * - `amihud`: price impact, with its percentile of the year before.
 * - `spread`: the bid-ask spread from daily bars by Abdi and Ranaldo (2017), "A simple estimation of bid-ask spreads from
 *   daily close, high, and low prices": sqrt(max(0, mean of {@link spreadProducts})). Where the mean does not differ from
 *   zero (t over the pairs) the sentence says so. Left out above $20m a day, where big reversals of price pass for spreads.
 */
export const liquidity: SignalMember = {
  name: 'liquidity',
  scope: 'each',
  measure(view, request) {
    const { symbol } = request
    if (symbol === request.links.volatility) return NOTHING
    const found = enoughBars(view, symbol, request, FEWEST + WINDOW)
    if ('reason' in found) return gapOnly(symbol, 'liquidity', found.reason)
    const bars = found.bars.slice(-RANKED - WINDOW)
    const recent = bars.slice(-WINDOW - 1)
    const traded = median(recent.flatMap((b) => (b.volume ? [b.volume * b.rawClose] : [])))
    const spread = traded < TOO_LIQUID ? spreadOf(recent, symbol) : null
    const signals = [impactOf(bars, symbol), spread].filter((s) => s !== null)
    return { signals, gaps: [] }
  },
}

function impactOf(bars: readonly PriceBar[], symbol: string): Signal | null {
  const daily = bars.map(amihud).filter((v) => v !== null)
  const series: number[] = []
  for (let i = 0, sum = 0; i < daily.length; i++) {
    sum += daily[i]! - (i >= WINDOW ? daily[i - WINDOW]! : 0)
    if (i >= WINDOW - 1) series.push(sum / WINDOW)
  }
  const value = series.at(-1)
  const past = series.slice(0, -1)
  if (value === undefined || past.length < FEWEST - 1) return null
  const rank = percentileRank(past, value)
  return {
    name: 'liquidity',
    variant: 'amihud',
    symbol,
    value,
    unit: 'bp per $100m',
    baseline: median(past),
    baselineNote: `median of the ${past.length} sessions before`,
    z: null,
    distinguishable: null,
    ...provenance(bars),
    parts: { percentile: rank },
    sentence: `${symbol} moved ${value.toPrecision(2)} bp for each $100m traded over the ${WINDOW} sessions to ${onDay(bars.at(-1)!.day)}, ${ranked(rank, past.length)}.`,
  }
}

function spreadOf(bars: readonly PriceBar[], symbol: string): Signal | null {
  const products = spreadProducts(bars)
  const spread = deviation(products)
  if (!(spread > 0)) return null
  const z = mean(products) / (spread / Math.sqrt(products.length))
  const seen = z > 0 && tTwoSided(z, products.length - 1) < LEVEL
  const value = 1e4 * Math.sqrt(Math.max(0, mean(products)))
  const words = seen
    ? `${symbol}'s daily bars show a bid-ask spread of about ${value.toFixed(0)} bp`
    : `${symbol}'s daily bars are too coarse to show its bid-ask spread: the estimate is not distinguishable from zero`
  return {
    name: 'liquidity',
    variant: 'spread',
    symbol,
    value,
    unit: 'bp',
    baseline: null,
    baselineNote: `estimated from ${products.length} pairs of sessions; the test is against zero`,
    z,
    distinguishable: seen,
    ...provenance(bars),
    sentence: `Over the ${WINDOW} sessions to ${onDay(bars.at(-1)!.day)} ${words}.`,
  }
}
