import type { Signal } from '../../model/index.js'
import type { PriceBar } from '../prices.js'
import { pricesOf } from '../prices.js'
import { median, percentileRank } from '../stats/describe.js'
import { onDay, ranked } from '../words.js'
import { barsTo, gapOnly, provenance } from './common.js'
import type { MarketView, SignalMember, SignalRequest } from './contract.js'

const YEAR = 252
const FEWEST = 60

/** Levels of the volatility index on the market's own sessions (it has rows on holidays of the equity market too), oldest first. */
export function volatilityLevels(view: MarketView, request: SignalRequest, bars: readonly PriceBar[]): PriceBar[] {
  const sessions = new Set(pricesOf(view, request.market).map((b) => b.day))
  return sessions.size === 0 ? [...bars] : bars.filter((b) => sessions.has(b.day))
}

/**
 * The volatility index in points: its level with its percentile of the last year, and its change from the equity
 * session before with the percentile of the change's size. No market model: an implied volatility is no price of an
 * asset, and its changes are not returns. A change is called distinguishable where at most 5% of the year's were larger.
 * Source: Cboe, "VIX methodology".
 */
export const vixLevel: SignalMember = {
  name: 'vix-level',
  scope: 'story',
  measure(view, request) {
    const symbol = request.links.volatility
    const found = barsTo(view, symbol, request)
    if ('reason' in found) return gapOnly(symbol, 'vix-level', found.reason)
    const bars = volatilityLevels(view, request, found.bars)
    if (bars.length < FEWEST + 2) return gapOnly(symbol, 'vix-level', `${bars.length} sessions of levels, ${FEWEST + 2} needed`)
    const levels = bars.map((b) => b.rawClose)
    const level = levels.at(-1)!
    const change = level - levels.at(-2)!
    const pastLevels = levels.slice(0, -1).slice(-YEAR)
    const pastChanges = levels
      .slice(1, -1)
      .map((v, i) => Math.abs(v - levels[i]!))
      .slice(-YEAR)
    const rank = percentileRank(pastLevels, level)
    const size = percentileRank(pastChanges, Math.abs(change))
    const name = symbol.replace('^', '')
    const day = onDay(request.session)
    const shared = {
      name: 'vix-level',
      symbol,
      unit: 'points',
      z: null,
      ...provenance(bars),
      parts: { level, change, percentile: rank },
    }
    const signals: Signal[] = [
      {
        ...shared,
        variant: 'level',
        value: level,
        baseline: median(pastLevels),
        baselineNote: `median of the last ${pastLevels.length} sessions`,
        distinguishable: null,
        sentence: `${name} closed at ${level.toFixed(2)} on ${day}, ${ranked(rank, pastLevels.length)}.`,
      },
      {
        ...shared,
        variant: 'change',
        value: change,
        baseline: median(pastChanges),
        baselineNote: `median size of the last ${pastChanges.length} changes; larger than ${size.toFixed(0)}% of them`,
        distinguishable: size >= 95,
        sentence: `${name} ${changed(change)} to ${level.toFixed(2)} on ${day}: ${size >= 95 ? 'larger' : 'an ordinary change, larger'} than ${size.toFixed(0)}% of the last ${pastChanges.length}.`,
      },
    ]
    return { signals, gaps: [] }
  },
}

const changed = (points: number): string =>
  Math.abs(points) < 0.005 ? 'stood still' : `${points > 0 ? 'rose' : 'fell'} ${Math.abs(points).toFixed(2)} points`
