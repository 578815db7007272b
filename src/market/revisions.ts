import type { Bar, Fact, Instant } from '../model/index.js'

/**
 * What a fresh answer of a provider adds to what is already known: rows never seen come as they are, rows that changed
 * become the next revision, known from the moment of asking (the old one stays: a score of yesterday is replayed with
 * it), and unchanged rows are dropped. `known` holds the newest revision of each.
 */
export function newBars(known: readonly Bar[], fresh: readonly Bar[], askedAt: Instant): Bar[] {
  return revised(
    known,
    fresh,
    askedAt,
    (b) => b.day,
    (a, b) => PRICES.every((k) => same(a[k], b[k])) && same(a.volume, b.volume),
  )
}

/** {@link newBars} for facts of one series. */
export function newFacts(known: readonly Fact[], fresh: readonly Fact[], askedAt: Instant): Fact[] {
  return revised(
    known,
    fresh,
    askedAt,
    (f) => f.validAt,
    (a, b) => same(a.value, b.value) && a.unit === b.unit,
  )
}

// Adjusted closes change with every later dividend: that is no revision of the bar.
const PRICES = ['open', 'high', 'low', 'close'] as const

function revised<T extends { knownAt: Instant; revision: number }>(
  known: readonly T[],
  fresh: readonly T[],
  askedAt: Instant,
  key: (row: T) => string,
  equal: (a: T, b: T) => boolean,
): T[] {
  const newest = new Map<string, T>()
  for (const row of known) if (row.revision >= (newest.get(key(row))?.revision ?? -1)) newest.set(key(row), row)
  return fresh.flatMap((row) => {
    const before = newest.get(key(row))
    if (!before) return [row]
    return equal(before, row) ? [] : [{ ...row, revision: before.revision + 1, knownAt: askedAt }]
  })
}

/** Equal but for the noise of 32-bit floats. */
function same(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))
}
