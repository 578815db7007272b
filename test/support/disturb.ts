import type { Bar, Fact, Instant } from '../../src/model/index.js'
import { seeded } from './desk-process.js'

/** What is done to everything that became known after a moment. */
export type Disturbance = 'delete' | 'change'

/**
 * Rows with everything known after `asOf` deleted, or changed beyond recognition; when changed, each row that was known
 * also gets a later revision, as if the provider had corrected it the moment after.
 */
export function disturb<T extends { knownAt: Instant; revision: number }>(
  rows: readonly T[],
  asOf: Instant,
  how: Disturbance,
  spoil: (row: T) => T,
): T[] {
  if (how === 'delete') return rows.filter((row) => row.knownAt <= asOf)
  const later = new Date(Date.parse(asOf) + 1).toISOString()
  return rows.flatMap((row) =>
    row.knownAt > asOf ? [spoil(row)] : [row, { ...spoil(row), knownAt: later, revision: row.revision + 1 }],
  )
}

/** {@link disturb} for the bars and facts of a market, with repeatable wild numbers. */
export function disturbMarket(asOf: Instant, how: Disturbance, seed: number) {
  const next = seeded(seed)
  const wild = () => 0.2 + 5 * next()
  const bar = (b: Bar): Bar => {
    const [open, close] = [b.open * wild(), b.close * wild()]
    return { ...b, open, close, high: 30 * Math.max(open, close), low: Math.min(open, close) / 30, volume: 7, adjClose: null }
  }
  return ({ bars, facts }: { bars: readonly Bar[]; facts: readonly Fact[] }): { bars: Bar[]; facts: Fact[] } => ({
    bars: disturb(bars, asOf, how, bar),
    facts: disturb(facts, asOf, how, (fact) => ({ ...fact, value: fact.value * wild() })),
  })
}
