import type { Signal } from '../../model/index.js'
import { type PriceBar, pricesOf } from '../prices.js'
import { deviation, mean, median, percentileRank } from '../stats/describe.js'
import { tTwoSided } from '../stats/distributions.js'
import { judged, onDay, percent, signed } from '../words.js'
import { barsTo, gapOnly, LEVEL, later, provenance } from './common.js'
import type { MarketView, SignalMember, SignalRequest } from './contract.js'

const DAYS = 120
const FEWEST_FUNDS = 4
const FEWEST_SESSIONS = 60
/** An opposition larger than this share of the past's is called distinguishable. */
const RARE = 95

/**
 * Rotation, dispersion and breadth over the funds of `rotation` in config/market.yaml.
 * - Opposition (is it rotation?): how far one fund rose and another fell at once, in their own standard deviations, less
 *   how far the index moved: min(max z, -min z) - |z of the market|. High where money moves between sectors rather than
 *   out of the market. Ranked among the last 120 sessions; no distribution is assumed. A definition of this desk.
 * - Dispersion: standard deviation of the funds' returns across the session, its logarithm against the last 120
 *   (S&P Dow Jones Indices, "Dispersion: measuring market opportunity", 2013).
 * - Breadth: the share of them that rose.
 */
export const rotation: SignalMember = {
  name: 'rotation',
  scope: 'story',
  measure(view, request) {
    const funds = request.links.rotation.filter((s) => s !== request.market)
    const priced = funds.filter((s) => 'bars' in barsTo(view, s, request))
    const missing = funds.filter((s) => !priced.includes(s))
    const share = `${priced.length} of ${funds.length} sector funds have a price for this session`
    if (priced.length < FEWEST_FUNDS || !('bars' in barsTo(view, request.market, request)))
      return gapOnly(request.market, 'rotation', `${share}; ${FEWEST_FUNDS} and the market are needed`)
    const rows = crossSections(view, request, priced)
    if (rows.length < FEWEST_SESSIONS + 1)
      return gapOnly(request.market, 'rotation', `${rows.length - 1} sessions of past, ${FEWEST_SESSIONS} needed`)
    const context: Context = { request, last: rows.at(-1)!, past: rows.slice(0, -1), from: provenanceOf(view, request, priced) }
    return {
      signals: [opposition(context), dispersion(context), breadth(context)],
      gaps:
        missing.length === 0
          ? []
          : [{ symbol: request.market, signal: 'rotation', reason: `${share}; left out: ${missing.join(', ')}` }],
    }
  },
}

interface Context {
  request: SignalRequest
  last: CrossSection
  past: readonly CrossSection[]
  from: ReturnType<typeof provenance>
}

/** Returns of the funds and the market in one session, in percent. */
interface CrossSection {
  returns: number[]
  market: number
  funds: readonly string[]
}

/** The session and up to 120 before it in which all of them and the market have a return, oldest first. */
function crossSections(view: MarketView, request: SignalRequest, funds: readonly string[]): CrossSection[] {
  const series = [...funds, request.market].map((s) => new Map(pricesOf(view, s).map((b) => [b.day, b.ret])))
  const market = series.at(-1)!
  const days = [...market.keys()].filter((d) => d <= request.session).slice(-DAYS - 1)
  return days.flatMap((day) => {
    const returns = series.map((s) => s.get(day))
    if (returns.some((r) => r == null)) return []
    const values = returns.map((r) => 100 * r!)
    return [{ returns: values.slice(0, -1), market: values.at(-1)!, funds }]
  })
}

function provenanceOf(view: MarketView, request: SignalRequest, funds: readonly string[]) {
  const bars = [...funds, request.market].map((s) => (barsTo(view, s, request) as { bars: readonly PriceBar[] }).bars.at(-1)!)
  return { ...provenance(bars), knownAt: bars.map((b) => b.knownAt).reduce(later) }
}

/** Best and worst fund of a session with their returns. */
function extremes({ returns, funds }: CrossSection): string {
  const order = returns.map((r, i) => ({ symbol: funds[i]!, r })).sort((a, b) => b.r - a.r)
  const [best, worst] = [order[0]!, order.at(-1)!]
  return `${best.symbol} ${percent(best.r)}, ${worst.symbol} ${percent(worst.r)}`
}

function opposition({ request, last, past, from }: Context): Signal {
  const spread = last.funds.map((_, i) => deviation(past.map((row) => row.returns[i]!)))
  const marketSpread = deviation(past.map((row) => row.market))
  const scoreOf = (row: CrossSection) => {
    const z = row.returns.map((r, i) => r / spread[i]!)
    return Math.min(Math.max(...z), -Math.min(...z)) - Math.abs(row.market) / marketSpread
  }
  const value = scoreOf(last)
  const scores = past.map(scoreOf)
  const rank = percentileRank(scores, value)
  const found = value > 0 && rank >= RARE
  const day = onDay(request.session)
  const moves = `${extremes(last)}, ${request.market} ${percent(last.market)}`
  const reading = found
    ? `Rotation on ${day}, not a flight from the market: ${moves}. Sectors parted with the index still more than on ${rank.toFixed(0)}% of the last ${scores.length} sessions.`
    : `No rotation beyond the usual on ${day}: ${moves}.`
  return {
    name: 'rotation',
    variant: 'opposition',
    symbol: request.market,
    value,
    unit: 'sd',
    baseline: median(scores),
    baselineNote: `median of the last ${scores.length} sessions`,
    z: null,
    distinguishable: found,
    ...from,
    assumptions: [...from.assumptions, `distinguishable from the ${RARE}th percentile of its own past`],
    parts: {
      marketReturn: last.market,
      percentile: rank,
      ...Object.fromEntries(last.funds.map((s, i) => [s, last.returns[i]!])),
    },
    sentence: reading,
  }
}

function dispersion({ request, last, past, from }: Context): Signal {
  const value = deviation(last.returns)
  const logs = past.map((row) => Math.log(deviation(row.returns)))
  const z = (Math.log(value) - mean(logs)) / (deviation(logs) * Math.sqrt(1 + 1 / logs.length))
  const p = tTwoSided(z, logs.length - 1)
  const usual = Math.exp(mean(logs))
  return {
    name: 'rotation',
    variant: 'dispersion',
    symbol: request.market,
    value,
    unit: 'pp',
    baseline: usual,
    baselineNote: `usual standard deviation across ${last.funds.length} funds in the last ${logs.length} sessions`,
    z,
    distinguishable: p < LEVEL,
    ...from,
    sentence: `Sector funds' returns spread by ${value.toFixed(1)} pp on ${onDay(request.session)}, usually ${usual.toFixed(1)} ${judged(`z ${signed(z)}`, p < LEVEL)}`,
  }
}

function breadth({ request, last, past, from }: Context): Signal {
  const upOf = (row: CrossSection) => row.returns.filter((r) => r > 0).length
  const count = last.funds.length
  const usual = (100 * mean(past.map(upOf))) / count
  return {
    name: 'rotation',
    variant: 'breadth',
    symbol: request.market,
    value: (100 * upOf(last)) / count,
    unit: '%',
    baseline: usual,
    baselineNote: `mean share in the last ${past.length} sessions`,
    z: null,
    distinguishable: null,
    ...from,
    sentence: `${upOf(last)} of ${count} sector funds rose on ${onDay(request.session)}; on a usual day ${((usual * count) / 100).toFixed(1)} do.`,
  }
}
