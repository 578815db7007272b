import type { Day } from '../../model/index.js'
import { pricesOf } from '../prices.js'
import { pairedReturns } from '../signals/common.js'
import type { MarketView } from '../signals/contract.js'
import { tCritical } from '../stats/distributions.js'
import { abnormal, fitModel, sumVariance } from './models.js'

/** One session of a chart of abnormal returns. Percent throughout. */
export interface AbnormalPoint {
  day: Day
  ret: number
  benchmark: number
  expected: number
  abnormal: number
  /** Half width of the 95 % band around zero for this one session. */
  band: number
  /** Sum from the chart's first session, and the half width of its band. */
  cumulative: number
  cumulativeBand: number
}

export interface AbnormalSeriesRequest {
  view: MarketView
  symbol: string
  benchmark: string
  /** The chart's last session; rows after it are not looked at. */
  session: Day
  /** Sessions in the chart, 1-250. Default 30. */
  days?: number
  /** Sessions of the baseline, which ends where the chart begins. Default 120. */
  baseline?: number
}

/**
 * Abnormal returns with bands for a chart, by a market model whose baseline ends before the chart's first session. Empty
 * where there are too few sessions with prices of both.
 */
export function abnormalSeries({
  view,
  symbol,
  benchmark,
  session,
  days = 30,
  baseline = 120,
}: AbnormalSeriesRequest): AbnormalPoint[] {
  const upTo = (s: string) => pricesOf(view, s).filter((b) => b.day <= session)
  const count = Math.min(250, Math.max(1, days))
  const pairs = pairedReturns(upTo(symbol), upTo(benchmark), baseline + count)
  if (pairs.length < baseline + count || pairs.at(-1)!.day !== session) return []
  const [past, shown] = [pairs.slice(0, baseline), pairs.slice(baseline)]
  const fitted = fitModel(
    'market',
    past.map((r) => r.y),
    past.map((r) => r.x),
  )
  if (!fitted) return []
  const critical = tCritical(0.05, fitted.df)
  const xs: number[] = []
  let cumulative = 0
  return shown.map(({ day, y, x }) => {
    const value = abnormal(fitted, y, x)
    cumulative += value
    xs.push(x)
    return {
      day,
      ret: 100 * y,
      benchmark: 100 * x,
      expected: 100 * (y - value),
      abnormal: 100 * value,
      band: 100 * critical * Math.sqrt(sumVariance(fitted, [x])),
      cumulative: 100 * cumulative,
      cumulativeBand: 100 * critical * Math.sqrt(sumVariance(fitted, xs)),
    }
  })
}

/** One session's abnormal return in percent with the half width of its 95 % band; null where the baseline's sessions are not here. */
export function abnormalOn(
  view: MarketView,
  symbol: string,
  benchmark: string,
  session: Day,
  baseline = 120,
): { value: number; band: number } | null {
  const [point] = abnormalSeries({ view, symbol, benchmark, session, days: 1, baseline })
  return point ? { value: point.abnormal, band: point.band } : null
}
