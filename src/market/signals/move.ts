import { deviation, mean } from '../stats/describe.js'
import { tTwoSided } from '../stats/distributions.js'
import { dayText, moved, percent, probability } from '../words.js'
import { barsTo, gapOnly, LEVEL, provenance, verdict } from './common.js'
import type { SignalMember } from './contract.js'

const DAYS = 120
const FEWEST = 30

/**
 * The session's return, close to close with dividends, against the instrument's own past 120 sessions (constant-mean
 * model): z = (r - mean) / (s sqrt(1 + 1/n)), Student's t with n - 1 degrees of freedom. Percent.
 * Source: MacKinlay (1997), section 4.
 */
export const move: SignalMember = {
  name: 'move',
  scope: 'each',
  measure(view, request) {
    const { symbol } = request
    if (symbol === request.links.volatility) return { signals: [], gaps: [] }
    const found = barsTo(view, symbol, request)
    if ('reason' in found) return gapOnly(symbol, 'move', found.reason)
    const { bars } = found
    const ret = bars.at(-1)!.ret
    if (ret === null) return gapOnly(symbol, 'move', 'only one session of prices')
    const past = bars
      .slice(1, -1)
      .slice(-DAYS)
      .map((b) => b.ret!)
    const value = 100 * ret
    const facts = {
      name: 'move',
      symbol,
      value,
      unit: '%',
      ...provenance(bars),
      parts: { return: value, close: bars.at(-1)!.rawClose },
    }
    const words = `${symbol} ${moved(value)} on ${dayText(request.session)}`
    if (past.length < FEWEST)
      return {
        signals: [
          {
            ...facts,
            baseline: null,
            baselineNote: `${past.length} sessions of past are too few`,
            z: null,
            distinguishable: null,
            sentence: `${words}.`,
          },
        ],
        gaps: [],
      }
    const baseline = 100 * mean(past)
    const z = (ret - mean(past)) / (deviation(past) * Math.sqrt(1 + 1 / past.length))
    const p = tTwoSided(z, past.length - 1)
    const distinguishable = p < LEVEL
    return {
      signals: [
        {
          ...facts,
          baseline,
          baselineNote: `mean of its last ${past.length} sessions; one standard deviation is ${percent(100 * deviation(past)).replace('+', '')}`,
          z,
          distinguishable,
          sentence: `${words}, ${Math.abs(z).toFixed(1)} standard deviations of its last ${past.length} sessions (${probability(p)}): ${verdict(distinguishable)}.`,
        },
      ],
      gaps: [],
    }
  },
}
