import type { Signal } from '../../model/index.js'
import { deviation, mean } from '../stats/describe.js'
import { tTwoSided } from '../stats/distributions.js'
import { dayText, percent, probability } from '../words.js'
import { enoughBars, gapOnly, LEVEL, NOTHING, provenance, verdict } from './common.js'
import type { SignalMember } from './contract.js'

const DAYS = 120
const FEWEST = 30

/**
 * The session's return in two parts: gap = open / previous close - 1 (overnight news) and intraday = close / open - 1
 * (trading while open); (1 + gap)(1 + intraday) = 1 + return. Each against its own past 120 sessions. Percent.
 * Forced selling at a close cannot make the gap of that session: it came before. Source: Lou, Polk and Skouras (2019),
 * "A tug of war: overnight versus intraday expected returns".
 */
export const gapAndIntraday: SignalMember = {
  name: 'gap-and-intraday',
  scope: 'each',
  measure(view, request) {
    const { symbol } = request
    if (symbol === request.links.volatility) return NOTHING
    const found = enoughBars(view, symbol, request, FEWEST + 2)
    if ('reason' in found) return gapOnly(symbol, 'gap-and-intraday', found.reason)
    const { bars } = found
    const split = bars.slice(1).map((bar, i) => ({ gap: bar.open / bars[i]!.close - 1, intraday: bar.close / bar.open - 1 }))
    const last = split.at(-1)!
    const past = split.slice(0, -1).slice(-DAYS)
    const larger = Math.abs(last.gap) >= Math.abs(last.intraday) ? 'before the open' : 'during the session'
    const from = provenance(bars)
    const one = (variant: 'gap' | 'intraday', words: string): Signal => {
      const history = past.map((p) => p[variant])
      const z = (last[variant] - mean(history)) / (deviation(history) * Math.sqrt(1 + 1 / history.length))
      const p = tTwoSided(z, history.length - 1)
      const distinguishable = p < LEVEL
      return {
        name: 'gap-and-intraday',
        variant,
        symbol,
        value: 100 * last[variant],
        unit: '%',
        baseline: 100 * mean(history),
        baselineNote: `mean of its last ${history.length} sessions; one standard deviation is ${(100 * deviation(history)).toFixed(1)}%`,
        z,
        distinguishable,
        ...from,
        parts: { gap: 100 * last.gap, intraday: 100 * last.intraday },
        sentence: `${symbol} ${words} on ${dayText(request.session)} (${probability(p)}, ${verdict(distinguishable)}); the larger part of its move came ${larger}.`,
      }
    }
    return {
      signals: [
        one('gap', `opened ${percent(100 * last.gap)} from the close before`),
        one('intraday', `went ${percent(100 * last.intraday)} from open to close`),
      ],
      gaps: [],
    }
  },
}
