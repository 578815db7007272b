import type { Signal } from '../../model/index.js'
import { type PriceBar, pricesOf } from '../prices.js'
import { deviation, mean } from '../stats/describe.js'
import { tTwoSided } from '../stats/distributions.js'
import { dayText, list, percent, probability, signed } from '../words.js'
import { barsTo, gapOnly, LEVEL, later, provenance, verdict } from './common.js'
import type { MarketView, SignalMember, SignalRequest } from './contract.js'

const DAYS = 120
const FEWEST_FUNDS = 4
const FEWEST_SESSIONS = 30
/** The index counts as flat within this many of its own standard deviations. */
const FLAT = 0.75

/**
 * Rotation and breadth over the funds of `rotation` in config/market.yaml. Dispersion is the standard deviation of their
 * returns across one session (its logarithm against the last 120 sessions); wide dispersion with the index flat is
 * rotation: money moved between sectors rather than out of the market. Breadth is the share of them that rose.
 * Source: cross-sectional dispersion as in S&P Dow Jones Indices, "Dispersion: measuring market opportunity" (2013).
 */
export const rotation: SignalMember = {
  name: 'rotation',
  scope: 'story',
  measure(view, request) {
    const funds = request.links.rotation.filter((s) => s !== request.market)
    const priced = funds.filter((s) => 'bars' in barsTo(view, s, request))
    if (priced.length < FEWEST_FUNDS)
      return gapOnly(request.market, 'rotation', `prices for ${priced.length} of ${funds.length} funds, ${FEWEST_FUNDS} needed`)
    const rows = crossSections(view, request, priced)
    const last = rows.at(-1)!
    const past = rows.slice(0, -1).slice(-DAYS)
    if (past.length < FEWEST_SESSIONS)
      return gapOnly(request.market, 'rotation', `${past.length} sessions of past, ${FEWEST_SESSIONS} needed`)
    const missing = funds.filter((s) => !priced.includes(s))
    const gaps = missing.map((symbol) => ({ symbol, signal: 'rotation', reason: 'no price for this session; left out' }))
    return { signals: [dispersion(view, request, last, past), breadth(view, request, last, past)], gaps }
  },
}

interface CrossSection {
  day: string
  returns: [string, number][]
  sd: number
  up: number
}

function crossSections(view: MarketView, request: SignalRequest, funds: readonly string[]): CrossSection[] {
  const byFund = funds.map((s) => [s, new Map(pricesOf(view, s).map((b) => [b.day, b]))] as const)
  const days = pricesOf(view, funds[0]!)
    .map((b) => b.day)
    .filter((d) => d <= request.session)
    .slice(-DAYS - 1)
  const rows: CrossSection[] = []
  for (const day of days) {
    const returns = byFund.flatMap(([s, bars]): [string, number][] => {
      const ret = bars.get(day)?.ret
      return ret == null ? [] : [[s, 100 * ret]]
    })
    if (returns.length < funds.length) continue
    const values = returns.map(([, r]) => r)
    rows.push({ day, returns, sd: deviation(values), up: (100 * values.filter((r) => r > 0).length) / values.length })
  }
  return rows
}

function dispersion(view: MarketView, request: SignalRequest, last: CrossSection, past: readonly CrossSection[]): Signal {
  const logs = past.map((r) => Math.log(r.sd))
  const z = (Math.log(last.sd) - mean(logs)) / (deviation(logs) * Math.sqrt(1 + 1 / logs.length))
  const p = tTwoSided(z, logs.length - 1)
  const index = marketMove(view, request)
  const wide = z > 0 && p < LEVEL
  const flat = index !== null && Math.abs(index.z) <= FLAT
  const sorted = [...last.returns].sort((a, b) => b[1] - a[1])
  const best = sorted.slice(0, 2).map(([s, r]) => `${s} ${percent(r)}`)
  const worst = sorted.slice(-2).map(([s, r]) => `${s} ${percent(r)}`)
  const usual = Math.exp(mean(logs))
  const spread = `sector funds differed by ${last.sd.toFixed(1)} points (standard deviation; usually ${usual.toFixed(1)}, ${probability(p)}): ${verdict(wide)}`
  const reading =
    wide && flat ? ` With ${request.market} at ${percent(index.value)} that is rotation, not a fall of the market.` : ''
  const known = last.returns.map(([s]) => pricesOf(view, s).find((b) => b.day === request.session)!)
  return {
    name: 'rotation',
    variant: wide && flat ? 'rotation' : 'dispersion',
    symbol: request.market,
    value: last.sd,
    unit: 'pp',
    baseline: usual,
    baselineNote: `usual standard deviation across ${last.returns.length} funds in the last ${past.length} sessions`,
    z,
    distinguishable: wide,
    ...provenance(known),
    knownAt: known.map((b: PriceBar) => b.knownAt).reduce(later),
    parts: { ...(index ? { marketReturn: index.value, marketZ: index.z } : {}), ...Object.fromEntries(last.returns) },
    sentence: `On ${dayText(request.session)} ${spread}; ${list(best)} led, ${list(worst)} trailed.${reading}`,
  }
}

function breadth(view: MarketView, request: SignalRequest, last: CrossSection, past: readonly CrossSection[]): Signal {
  const usual = mean(past.map((r) => r.up))
  const known = last.returns.map(([s]) => pricesOf(view, s).find((b) => b.day === request.session)!)
  const up = last.returns.filter(([, r]) => r > 0).length
  return {
    name: 'rotation',
    variant: 'breadth',
    symbol: request.market,
    value: last.up,
    unit: '%',
    baseline: usual,
    baselineNote: `mean share in the last ${past.length} sessions`,
    z: null,
    distinguishable: null,
    ...provenance(known),
    knownAt: known.map((b) => b.knownAt).reduce(later),
    sentence: `${up} of ${last.returns.length} sector funds rose on ${dayText(request.session)} (usually ${signed(usual, 0).replace('+', '')}%).`,
  }
}

function marketMove(view: MarketView, request: SignalRequest): { value: number; z: number } | null {
  const found = barsTo(view, request.market, request)
  if ('reason' in found || found.bars.length < FEWEST_SESSIONS + 2) return null
  const past = found.bars
    .slice(1, -1)
    .slice(-DAYS)
    .map((b) => b.ret!)
  const ret = found.bars.at(-1)!.ret!
  return { value: 100 * ret, z: (ret - mean(past)) / deviation(past) }
}
