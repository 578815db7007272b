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

/** Classes that have listed options and reported short interest in the United States; what is not in the gazetteer is given the benefit. */
const WITH_POSITIONS = new Set(['equity', 'etf', 'leveraged-etf'])

/** A gap in data on positions (options, short interest): said for what the story names and where there could be any. */
export function noPositions(view: MarketView, { symbol, role }: SignalRequest, signal: string, reason: string): Measured {
  const known = view.instrument(symbol)?.assetClass
  return role === 'instrument' && (known === undefined || WITH_POSITIONS.has(known)) ? gapOnly(symbol, signal, reason) : NOTHING
}

/** Bars up to and with the session, the session's own last; or why there are none. Nothing is measured on a stale price. */
export function barsTo(
  view: MarketView,
  symbol: string,
  request: SignalRequest,
): { bars: readonly PriceBar[] } | { reason: string } {
  const all = pricesOf(view, symbol)
  let end = all.length
  while (end > 0 && all[end - 1]!.day > request.session) end--
  if (end === 0)
    return { reason: view.instrument(symbol)?.assetClass === 'private' ? 'a private company: it has no price' : 'no price here' }
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

/** Returns of two instruments on the last `count` sessions both have, oldest first; the last pair is the session's own. Fractions. */
export function pairedReturns(
  a: readonly PriceBar[],
  b: readonly PriceBar[],
  count = Number.POSITIVE_INFINITY,
): { day: Day; y: number; x: number }[] {
  const out: { day: Day; y: number; x: number }[] = []
  let [i, j] = [a.length - 1, b.length - 1]
  let later: [PriceBar, PriceBar] | null = null
  while (i >= 0 && j >= 0 && out.length < count) {
    const [own, other] = [a[i]!, b[j]!]
    if (own.day > other.day) i--
    else if (own.day < other.day) j--
    else {
      if (later) out.push({ day: later[0].day, y: later[0].close / own.close - 1, x: later[1].close / other.close - 1 })
      later = [own, other]
      i--
      j--
    }
  }
  return out.reverse()
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
