import type { Signal } from '../../model/index.js'
import { sessionsBetween } from '../calendar.js'
import { leveragedFund } from '../links.js'
import { deviation, mean } from '../stats/describe.js'
import { tTwoSided } from '../stats/distributions.js'
import { moved, onDay, percent, probability, signed } from '../words.js'
import { barsTo, gapOnly, LEVEL, later, NOTHING, pairedReturns, provenance } from './common.js'
import type { Measured, SignalMember } from './contract.js'

const PAST = 120
const FEWEST = 30
/** The longer window starts at the fund's highest close of the last 20 sessions. */
const LOOK_BACK = 20

/** A difference smaller than this share of what the multiple gives is no slip, however steady the fund is otherwise: two closing prints are never of one instant. */
const SLIP_FROM = 0.05

/**
 * A leveraged fund against L times its own index, compounded daily: did it work as designed, or slip? For the session,
 * and from its highest close of the last 20 sessions. Slippage in percentage points; its z uses the daily differences
 * r_fund - L r_index of the last 120 sessions, times the square root of the days. It slipped where that is more than noise and
 * at least a twentieth of what the multiple gives. A window in which one of the two lacks a session is not measured: a
 * return over two sessions is no daily one.
 * Source: Avellaneda and Zhang (2010), "Path-dependence of leveraged ETF returns".
 */
export const fundTracking: SignalMember = {
  name: 'fund-tracking',
  scope: 'each',
  measure(view, request) {
    const { symbol } = request
    const fund = leveragedFund(request.links, symbol, view.instrument(symbol))
    if (!fund) return NOTHING
    const [own, index] = [barsTo(view, symbol, request), barsTo(view, fund.proxy, request)]
    if ('reason' in own) return gapOnly(symbol, 'fund-tracking', own.reason)
    if ('reason' in index) return gapOnly(symbol, 'fund-tracking', `its index's stand-in ${fund.proxy}: ${index.reason}`)
    const pairs = pairedReturns(own.bars, index.bars)
    if (pairs.length < FEWEST + 1)
      return gapOnly(symbol, 'fund-tracking', `${pairs.length} sessions with ${fund.proxy}, ${FEWEST + 1} needed`)
    const from = provenance(own.bars)
    const known = { ...from, knownAt: later(from.knownAt, index.bars.at(-1)!.knownAt) }
    const assumptions = [...from.assumptions, `${fund.proxy}, with its fees and dividends, stands for the ${fund.index}`]
    const recent = own.bars.slice(-LOOK_BACK)
    const peak = recent.reduce((high, bar) => (bar.close >= high.close ? bar : high))
    const sincePeak = pairs.filter((p) => p.day > peak.day).length
    const whole = (days: number) => {
      const [from, to] = [pairs.at(-days - 1)?.day, pairs.at(-1)!.day]
      return from !== undefined && sessionsBetween(request.calendar, from, to) === days
    }
    const windows = [...new Set([1, sincePeak])].filter((days) => days > 0 && whole(days))
    if (windows.length === 0) return gapOnly(symbol, 'fund-tracking', `a session without a price of it or of ${fund.proxy}`)
    const signals = windows.map((days) => ({ ...tracked(pairs, days, symbol, fund), ...known, assumptions }))
    return { signals, gaps: [] } satisfies Measured
  },
}

type Core = Omit<Signal, 'asOf' | 'knownAt' | 'provider' | 'assumptions'>

function tracked(
  pairs: readonly { day: string; y: number; x: number }[],
  days: number,
  symbol: string,
  fund: { multiple: number; proxy: string },
): Core {
  const window = pairs.slice(-days)
  const compound = (rets: number[]) => 100 * (rets.reduce((v, r) => v * (1 + r), 1) - 1)
  const actual = compound(window.map((p) => p.y))
  const designed = compound(window.map((p) => fund.multiple * p.x))
  const past = pairs
    .slice(0, -days)
    .slice(-PAST)
    .map((p) => p.y - fund.multiple * p.x)
  const enough = past.length >= FEWEST
  const slip = actual - designed
  const z = enough ? (slip / 100 - days * mean(past)) / (deviation(past) * Math.sqrt(days + (days * days) / past.length)) : null
  const p = z === null ? null : tTwoSided(z, past.length - 1)
  const unusual = p !== null && p < LEVEL
  const slipped = p === null ? null : unusual && Math.abs(slip) >= SLIP_FROM * Math.abs(designed)
  const from = pairs.at(-days - 1)?.day
  const to = window.at(-1)!.day
  const span =
    days === 1 ? `on ${onDay(to)}` : `from ${from ? onDay(from) : `the close before ${onDay(window[0]!.day)}`} to ${onDay(to)}`
  const slippage = `${signed(slip)} pp${p === null ? '' : `, ${probability(p)}`}`
  const reading =
    slipped === null
      ? `a difference of ${slippage}`
      : slipped
        ? `it slipped (${slippage})`
        : unusual
          ? `more than its usual difference and small against the move (${slippage})`
          : `it worked as designed (${slippage})`
  return {
    name: 'fund-tracking',
    variant: days === 1 ? 'session' : 'since-high',
    symbol,
    value: slip,
    unit: 'pp',
    baseline: designed,
    baselineNote: `${fund.multiple} times ${fund.proxy}, compounded daily over ${days} ${days === 1 ? 'session' : 'sessions'}`,
    z,
    distinguishable: slipped,
    parts: { return: actual, designed, days, unusual: Number(unusual) },
    sentence: `${symbol} ${moved(actual)} ${span}; ${fund.multiple} times ${fund.proxy}${days === 1 ? '' : ', compounded daily,'} gives ${percent(designed)}: ${reading}.`,
  }
}
