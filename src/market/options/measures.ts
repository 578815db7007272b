import type { Day, Fact } from '../../model/index.js'
import { type OptionChain, type Smile, smilesOf } from './chain.js'

const TARGET_YEARS = 30 / 365
/** One expiry this near to 30 days stands for it alone. */
const NEAR_YEARS = 7 / 365

export interface Skew {
  /** Yearly fractions at 30 days. */
  putVolatility: number
  callVolatility: number
  /** Put less call, a fraction: 0.05 is five points of volatility. */
  skew: number
  expiries: Day[]
}

/**
 * 25-delta skew at 30 days: the implied volatility of the put with delta -0.25 less that of the call with delta 0.25.
 * Within an expiry linear in delta between the quotes on both sides; between the expiries on both sides of 30 days linear
 * in total variance (volatility squared times time). Null where quotes or expiries do not surround it.
 */
export function skewAt30Days(chain: OptionChain): Skew | null {
  const wings = smilesOf(chain).flatMap((smile) => {
    const [put, call] = [atDelta(smile, -0.25), atDelta(smile, 0.25)]
    return put === null || call === null ? [] : [{ years: smile.years, expiry: smile.expiry, put, call }]
  })
  const before = wings.filter((w) => w.years <= TARGET_YEARS).at(-1)
  const after = wings.find((w) => w.years > TARGET_YEARS)
  const near = [before, after].find((w) => w && Math.abs(w.years - TARGET_YEARS) <= NEAR_YEARS)
  if (before && after) {
    const at = (wing: 'put' | 'call') => betweenVariances(before.years, before[wing], after.years, after[wing])
    return result(at('put'), at('call'), [before.expiry, after.expiry])
  }
  return near ? result(near.put, near.call, [near.expiry]) : null
}

const result = (putVolatility: number, callVolatility: number, expiries: Day[]): Skew => ({
  putVolatility,
  callVolatility,
  skew: putVolatility - callVolatility,
  expiries,
})

function betweenVariances(t1: number, v1: number, t2: number, v2: number): number {
  const share = (TARGET_YEARS - t1) / (t2 - t1)
  const variance = v1 * v1 * t1 * (1 - share) + v2 * v2 * t2 * share
  return Math.sqrt(variance / TARGET_YEARS)
}

/** Volatility at a delta (negative: puts), linear between the neighbours in delta; null outside them. */
export function atDelta({ points }: Smile, delta: number): number | null {
  const side = points.filter((p) => (delta < 0 ? p.right === 'P' : p.right === 'C')).sort((a, b) => a.delta - b.delta)
  const above = side.findIndex((p) => p.delta >= delta)
  if (above < 0 || (above === 0 && side[0]!.delta !== delta)) return null
  const [low, high] = [side[Math.max(0, above - 1)]!, side[above]!]
  if (high.delta === low.delta) return high.volatility
  return low.volatility + ((delta - low.delta) / (high.delta - low.delta)) * (high.volatility - low.volatility)
}

export interface Positioning {
  calls: number
  puts: number
  /** Puts over calls; null without calls. */
  putCall: number | null
  /** The largest line's share of all open interest, 0-1. */
  concentration: number | null
  largest: { right: 'C' | 'P'; strike: number; expiry: Day; contracts: number } | null
}

/** Open interest (or the day's volume) by side, with its concentration. */
export function positioningOf(chain: OptionChain, what: 'openInterest' | 'volume' = 'openInterest'): Positioning {
  let [calls, puts] = [0, 0]
  let largest: Positioning['largest'] = null
  for (const { right, strike, expiry, [what]: contracts } of chain.quotes) {
    if (!contracts || contracts < 0) continue
    if (right === 'C') calls += contracts
    else puts += contracts
    if (contracts > (largest?.contracts ?? 0)) largest = { right, strike, expiry, contracts }
  }
  const all = calls + puts
  return {
    calls,
    puts,
    putCall: calls > 0 ? puts / calls : null,
    concentration: all > 0 ? largest!.contracts / all : null,
    largest,
  }
}

/** What one symbol's chain says, as dated facts. Open interest is valid at the session before the quotes. */
export function chainFacts(chain: OptionChain, session: Day, sessionBefore: Day): Fact[] {
  const skew = skewAt30Days(chain)
  const [interest, volume] = [positioningOf(chain), positioningOf(chain, 'volume')]
  const fact = (name: string, validAt: Day, value: number | null | undefined, unit: string): Fact[] =>
    value == null
      ? []
      : [
          {
            series: `option.${name}:${chain.symbol}`,
            validAt,
            knownAt: chain.at,
            knownAtAssumed: false,
            value,
            unit,
            provider: chain.provider,
            revision: 0,
          },
        ]
  // Before the open some providers answer with open interest reset to zero for nearly every line: no figure, not a small one.
  const filled = chain.quotes.filter((q) => q.openInterest).length
  const total = filled >= chain.quotes.length / 20 ? interest.calls + interest.puts : 0
  return [
    ...fact('skew-30d', session, skew && 100 * skew.skew, 'pp'),
    ...fact('put-volatility-30d', session, skew && 100 * skew.putVolatility, '%'),
    ...fact('call-volatility-30d', session, skew && 100 * skew.callVolatility, '%'),
    ...fact('open-interest', sessionBefore, total > 0 ? total : null, 'contracts'),
    ...fact('open-interest-put-call', sessionBefore, total > 0 ? interest.putCall : null, 'x'),
    ...fact('open-interest-concentration', sessionBefore, total > 0 ? 100 * interest.concentration! : null, '%'),
    ...fact('volume-put-call', session, volume.putCall, 'x'),
  ]
}

/** The series {@link chainFacts} gives for a symbol. */
export const OPTION_SERIES = [
  'skew-30d',
  'put-volatility-30d',
  'call-volatility-30d',
  'open-interest',
  'open-interest-put-call',
  'open-interest-concentration',
  'volume-put-call',
].map((name) => (symbol: string) => `option.${name}:${symbol}`)
