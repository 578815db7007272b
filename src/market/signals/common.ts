import type { Day, Gap, Instant, Signal } from '../../model/index.js'
import { sessionsBetween } from '../calendar.js'
import { type PriceBar, pricesOf } from '../prices.js'
import { dayText } from '../words.js'
import type { MarketView, Measured, SignalRequest } from './contract.js'

/** A test's level: two-sided 5 %. What does not reach it is "not distinguishable from noise", and said so. */
export const LEVEL = 0.05

export const NOTHING: Measured = { signals: [], gaps: [] }

export const gapOnly = (symbol: string, signal: string, reason: string): Measured => ({
  signals: [],
  gaps: [{ symbol, signal, reason }],
})

/** Bars up to and with the session, the session's own last; or why there are none. Nothing is measured on a stale price. */
export function barsTo(
  view: MarketView,
  symbol: string,
  request: SignalRequest,
): { bars: readonly PriceBar[] } | { reason: string } {
  const all = pricesOf(view, symbol)
  let end = all.length
  while (end > 0 && all[end - 1]!.day > request.session) end--
  if (end === 0) return { reason: 'no price here' }
  const last = all[end - 1]!
  if (last.day !== request.session) {
    const age = sessionsBetween(request.calendar, last.day, request.session)
    return { reason: `last price ${dayText(last.day)}, ${age} ${age === 1 ? 'session' : 'sessions'} old` }
  }
  return { bars: end === all.length ? all : all.slice(0, end) }
}

/** {@link barsTo} with at least `count` bars, else a gap in words. */
export function enoughBars(
  view: MarketView,
  symbol: string,
  request: SignalRequest,
  count: number,
): { bars: readonly PriceBar[] } | { reason: string } {
  const found = barsTo(view, symbol, request)
  if ('reason' in found || found.bars.length >= count) return found
  return { reason: `${found.bars.length} sessions of prices, ${count} needed` }
}

/** Returns of two instruments on the sessions both have, oldest first; the last pair is the session's own. Fractions. */
export function pairedReturns(a: readonly PriceBar[], b: readonly PriceBar[]): { day: Day; y: number; x: number }[] {
  const other = new Map(b.map((bar) => [bar.day, bar]))
  const both = a.filter((bar) => other.has(bar.day))
  const out: { day: Day; y: number; x: number }[] = []
  for (let i = 1; i < both.length; i++) {
    const [from, to] = [both[i - 1]!, both[i]!]
    const x = other.get(to.day)!.close / other.get(from.day)!.close - 1
    out.push({ day: to.day, y: to.close / from.close - 1, x })
  }
  return out
}

/** The parts of a signal that its bars decide: when known, by whom, and whether a bar looks preliminary. */
export function provenance(bars: readonly PriceBar[]): { asOf: Day; knownAt: Instant; provider: string; assumptions: string[] } {
  const last = bars.at(-1)!
  return {
    asOf: last.day,
    knownAt: last.knownAt,
    provider: last.provider,
    assumptions: last.preliminary ? [`the bar of ${dayText(last.day)} looks preliminary: ${last.preliminary}`] : [],
  }
}

/** The later of two instants. */
export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)

/** One result out of many. */
export function merge(parts: readonly Measured[]): Measured {
  const gaps: Gap[] = []
  const signals: Signal[] = []
  for (const part of parts) {
    signals.push(...part.signals)
    gaps.push(...part.gaps)
  }
  return { signals, gaps }
}

/** "distinguishable from noise" or not, in words. */
export const verdict = (distinguishable: boolean): string =>
  distinguishable ? 'distinguishable from noise at 5%' : 'not distinguishable from noise at 5%'
