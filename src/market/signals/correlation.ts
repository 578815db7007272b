import { correlation as pearson, variance } from '../stats/describe.js'
import { normalTwoSided } from '../stats/distributions.js'
import { onDay } from '../words.js'
import { barsTo, gapOnly, LEVEL, later, NOTHING, pairedReturns, provenance } from './common.js'
import type { SignalMember } from './contract.js'

const RECENT = 20
const BEFORE = 120

/**
 * Forbes and Rigobon (2002), "No contagion, only interdependence": correlation rises with the source's volatility alone.
 * The unconditional one is rho / sqrt(1 + d (1 - rho^2)), d = variance of the source in the turmoil over that before, less 1.
 */
export function correctedCorrelation(rho: number, varianceNow: number, varianceBefore: number): number {
  const d = varianceNow / varianceBefore - 1
  return rho / Math.sqrt(Math.max(1e-9, 1 + d * (1 - rho * rho)))
}

/**
 * The link between an instrument and the market over the last 20 sessions, corrected for the market's volatility, beside
 * what it was over the 120 before; the difference is tested on Fisher's z. With the correlations a session ahead and
 * behind. A claim of contagion needs the corrected link to have risen.
 */
export const correlation: SignalMember = {
  name: 'correlation',
  scope: 'each',
  measure(view, request) {
    const { symbol, market } = request
    if (request.role === 'market' || symbol === request.links.volatility) return NOTHING
    const [own, other] = [barsTo(view, symbol, request), barsTo(view, market, request)]
    if ('reason' in own) return gapOnly(symbol, 'correlation', own.reason)
    if ('reason' in other) return gapOnly(symbol, 'correlation', `no market: ${market}, ${other.reason}`)
    const pairs = pairedReturns(own.bars, other.bars, RECENT + BEFORE)
    if (pairs.length < RECENT + BEFORE)
      return gapOnly(symbol, 'correlation', `${pairs.length} sessions with ${market}, ${RECENT + BEFORE} needed`)
    const [past, now] = [pairs.slice(0, BEFORE), pairs.slice(BEFORE)]
    const y = (rows: typeof pairs) => rows.map((r) => r.y)
    const x = (rows: typeof pairs) => rows.map((r) => r.x)
    const [before, raw] = [pearson(y(past), x(past)), pearson(y(now), x(now))]
    const value = correctedCorrelation(raw, variance(x(now)), variance(x(past)))
    if (Number.isNaN(before) || Number.isNaN(value)) return gapOnly(symbol, 'correlation', 'its price or the market did not move')
    const z = (Math.atanh(clip(value)) - Math.atanh(clip(before))) / Math.sqrt(1 / (RECENT - 3) + 1 / (BEFORE - 3))
    const distinguishable = normalTwoSided(z) < LEVEL
    const from = provenance(own.bars)
    return {
      signals: [
        {
          name: 'correlation',
          symbol,
          value,
          unit: 'correlation',
          baseline: before,
          baselineNote: `correlation with ${market} over the ${BEFORE} sessions before`,
          z,
          distinguishable,
          ...from,
          knownAt: later(from.knownAt, other.bars.at(-1)!.knownAt),
          assumptions: [...from.assumptions, `${market} is the source of the shock (Forbes and Rigobon)`],
          parts: {
            raw,
            before,
            lead: pearson(y(now).slice(1), x(now).slice(0, -1)),
            lag: pearson(y(now).slice(0, -1), x(now).slice(1)),
          },
          sentence: `${symbol}'s correlation with ${market} over the ${RECENT} sessions to ${onDay(request.session)} was ${value.toFixed(2)} corrected for volatility (${raw.toFixed(2)} raw), ${before.toFixed(2)} in the ${BEFORE} before: ${distinguishable ? `a ${z > 0 ? 'closer' : 'looser'} link` : 'no change distinguishable from noise'}.`,
        },
      ],
      gaps: [],
    }
  },
}

const clip = (r: number): number => Math.max(-0.999999, Math.min(0.999999, r))
