import type { Day, Signal } from '../../model/index.js'
import { deviation, mean } from '../stats/describe.js'
import { tTwoSided } from '../stats/distributions.js'
import { judged, onDay, signed } from '../words.js'
import { enoughBars, gapOnly, LEVEL, NOTHING, provenance } from './common.js'
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
    const from = provenance(bars)
    const one = (variant: 'gap' | 'intraday'): Signal => {
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
        sentence: sentenceOf(symbol, variant, last, request.session, judged(`z ${signed(z)}`, distinguishable)),
      }
    }
    return {
      signals: [one('gap'), one('intraday')],
      gaps: [],
    }
  },
}

/** "SOXX opened 7.2% lower on 23 June and lost 0.8% from open to close (z -3.1). Most of the move came before the open." */
function sentenceOf(
  symbol: string,
  variant: 'gap' | 'intraday',
  { gap, intraday }: { gap: number; intraday: number },
  session: Day,
  test: string,
): string {
  const size = (x: number) => `${(100 * Math.abs(x)).toFixed(1)}%`
  const opened = Math.abs(gap) < 0.0005 ? 'opened unchanged' : `opened ${size(gap)} ${gap > 0 ? 'higher' : 'lower'}`
  const went = Math.abs(intraday) < 0.0005 ? 'did not move' : `${intraday > 0 ? 'gained' : 'lost'} ${size(intraday)}`
  if (variant === 'intraday') return `${symbol} ${went} from open to close on ${onDay(session)}, after it ${opened} ${test}`
  const mostly =
    Math.abs(gap) > Math.abs(intraday) ? ' Most of the move came before the open: no trading at that close made it.' : ''
  return `${symbol} ${opened} on ${onDay(session)} ${test}${mostly}`
}
