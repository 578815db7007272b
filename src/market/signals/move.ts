import type { Signal } from '../../model/index.js'
import type { PriceBar } from '../prices.js'
import { deviation, mean } from '../stats/describe.js'
import { tTwoSided } from '../stats/distributions.js'
import { judged, moved, onDay, signed } from '../words.js'
import { barsTo, gapOnly, LEVEL, NOTHING, provenance } from './common.js'
import type { SignalMember } from './contract.js'

const DAYS = 120
const FEWEST = 30
/** The session, and the week that ends with it. */
const WINDOWS = [
  ['session', 1],
  ['week', 5],
] as const

/**
 * The move up to the story, close to close with dividends, against the instrument's own past 120 sessions (constant-mean
 * model): over L sessions z = (sum of returns - L mean) / (s sqrt(L + L^2 / n)), Student's t with n - 1 degrees of freedom.
 * For the session and for the five sessions that end with it; the value is the compounded return. Percent.
 * Source: MacKinlay (1997), section 4.
 */
export const move: SignalMember = {
  name: 'move',
  scope: 'each',
  measure(view, request) {
    const { symbol } = request
    if (symbol === request.links.volatility) return NOTHING
    const found = barsTo(view, symbol, request)
    if ('reason' in found) return gapOnly(symbol, 'move', found.reason)
    if (found.bars.length < 2) return gapOnly(symbol, 'move', 'only one session of prices')
    return { signals: WINDOWS.flatMap(([variant, length]) => moveOver(found.bars, symbol, variant, length) ?? []), gaps: [] }
  },
}

function moveOver(bars: readonly PriceBar[], symbol: string, variant: string, length: number): Signal | null {
  if (bars.length <= length) return null
  const window = bars.slice(-length)
  const before = bars.at(-length - 1)!
  const last = bars.at(-1)!
  const past = bars
    .slice(1, -length)
    .slice(-DAYS)
    .map((b) => b.ret!)
  const value = 100 * (last.close / before.close - 1)
  const span = length === 1 ? `on ${onDay(last.day)}` : `from ${onDay(before.day)} to ${onDay(last.day)}`
  const words = `${symbol} ${moved(value)} ${span}`
  const shared = {
    name: 'move',
    variant,
    symbol,
    value,
    unit: '%',
    ...provenance(bars),
    parts: { return: value, close: last.rawClose, days: length },
  }
  if (past.length < FEWEST || deviation(past) === 0) {
    const baselineNote = `${past.length} sessions of past are too few`
    return { ...shared, baseline: null, baselineNote, z: null, distinguishable: null, sentence: `${words}.` }
  }
  const total = window.reduce((sum, b) => sum + b.ret!, 0)
  const z = (total - length * mean(past)) / (deviation(past) * Math.sqrt(length + (length * length) / past.length))
  const p = tTwoSided(z, past.length - 1)
  return {
    ...shared,
    baseline: 100 * length * mean(past),
    baselineNote: `mean of its last ${past.length} sessions; one standard deviation a session is ${(100 * deviation(past)).toFixed(1)}%`,
    z,
    distinguishable: p < LEVEL,
    sentence: `${words} ${judged(`z ${signed(z)} on its last ${past.length} sessions`, p < LEVEL)}`,
  }
}
