import { deviation, mean } from '../stats/describe.js'
import { tTwoSided } from '../stats/distributions.js'
import { judged, onDay, signed } from '../words.js'
import { enoughBars, gapOnly, LEVEL, NOTHING, provenance } from './common.js'
import type { SignalMember } from './contract.js'

const DAYS = 60
const FEWEST = 20

/**
 * The session's volume against the last 60: the logarithm of daily volume is close to normal, so
 * z = (ln v - mean ln v) / (s sqrt(1 + 1/n)). The value is the multiple of the usual (geometric mean) volume.
 * Source: Ajinkya and Jain (1989), "The behavior of daily stock market trading volume".
 */
export const volumeSurprise: SignalMember = {
  name: 'volume-surprise',
  scope: 'each',
  measure(view, request) {
    const { symbol } = request
    if (symbol === request.links.volatility) return NOTHING
    const found = enoughBars(view, symbol, request, FEWEST + 1)
    if ('reason' in found) return gapOnly(symbol, 'volume-surprise', found.reason)
    const { bars } = found
    const volume = bars.at(-1)!.volume
    const past = bars
      .slice(0, -1)
      .slice(-DAYS)
      .flatMap((b) => (b.volume ? [Math.log(b.volume)] : []))
    if (!volume || past.length < FEWEST) return gapOnly(symbol, 'volume-surprise', 'no volume here')
    const usual = Math.exp(mean(past))
    const z = (Math.log(volume) - mean(past)) / (deviation(past) * Math.sqrt(1 + 1 / past.length))
    const p = tTwoSided(z, past.length - 1)
    const distinguishable = p < LEVEL
    const value = volume / usual
    return {
      signals: [
        {
          name: 'volume-surprise',
          symbol,
          value,
          unit: 'x',
          baseline: 1,
          baselineNote: `usual volume of its last ${past.length} sessions, ${(usual / 1e6).toFixed(1)}m shares`,
          z,
          distinguishable,
          ...provenance(bars),
          parts: { volume, usual },
          sentence: `${symbol} traded ${value.toFixed(1)} times its usual volume on ${onDay(request.session)} ${judged(`z ${signed(z)} on ${past.length} sessions`, distinguishable)}`,
        },
      ],
      gaps: [],
    }
  },
}
