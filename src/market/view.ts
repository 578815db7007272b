import type { Bar, Fact, Instant, Instrument } from '../model/index.js'
import type { MarketView } from './signals/contract.js'

export interface ViewInput {
  asOf: Instant
  bars: Record<string, Bar[]>
  facts: Record<string, Fact[]>
  /** The gazetteer, or the part of it that matters. */
  instruments: readonly Instrument[] | ReadonlyMap<string, Instrument>
}

/**
 * A window on the market at one moment. Whatever became known after `asOf` cannot be seen through it, whatever the caller
 * passes in; of several revisions the newest known one counts. Rows come out by day. Each symbol is prepared on first use.
 */
export function createMarketView(input: ViewInput): MarketView {
  const bars = new Map<string, readonly Bar[]>()
  const facts = new Map<string, readonly Fact[]>()
  const instruments =
    input.instruments instanceof Map ? input.instruments : new Map((input.instruments as Instrument[]).map((i) => [i.symbol, i]))
  return {
    asOf: input.asOf,
    bars: (symbol) => remember(bars, symbol, () => newest(input.bars[symbol] ?? [], input.asOf, (b) => b.day)),
    facts: (series) => remember(facts, series, () => newest(input.facts[series] ?? [], input.asOf, (f) => f.validAt)),
    instrument: (symbol) => instruments.get(symbol),
  }
}

function remember<T>(cache: Map<string, T>, key: string, make: () => T): T {
  let value = cache.get(key)
  if (value === undefined) cache.set(key, (value = make()))
  return value
}

/**
 * Rows known by `asOf`, by day, the newest revision of each. Rows that come in order, as stores give them, are not sorted again, and are
 * the very same list where nothing is left out: what is worked out from it can be kept beside it.
 */
function newest<T extends { knownAt: Instant; revision: number }>(
  rows: readonly T[],
  asOf: Instant,
  day: (row: T) => string,
): readonly T[] {
  const known = rows.every((row) => row.knownAt <= asOf) ? rows : rows.filter((row) => row.knownAt <= asOf)
  let inOrder = true
  for (let i = 1; i < known.length && inOrder; i++) inOrder = day(known[i - 1]!) < day(known[i]!)
  if (inOrder) return known
  const sorted = [...known].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.revision - b.revision))
  return sorted.filter((row, i) => i + 1 === sorted.length || day(sorted[i + 1]!) !== day(row))
}
