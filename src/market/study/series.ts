import type { Day } from '../../model/index.js'

/** A dated return: a fraction (0.01 is one per cent). */
export interface DatedReturn {
  date: Day
  value: number
}
export interface DatedPrice {
  date: Day
  close: number
}

/** Simple returns between neighbouring prices, dated by the later one. Prices must be in date order. */
export function toReturns(prices: readonly DatedPrice[], kind: 'simple' | 'log' = 'simple'): DatedReturn[] {
  const out: DatedReturn[] = []
  for (let i = 1; i < prices.length; i++) {
    const ratio = prices[i]!.close / prices[i - 1]!.close
    out.push({ date: prices[i]!.date, value: kind === 'log' ? Math.log(ratio) : ratio - 1 })
  }
  return out
}

/**
 * Two dated series on the sessions both have, in order. Series of different calendars are matched by session, never by
 * row. Prices are matched before returns are made, so that both returns span the same sessions.
 */
export function matchSessions<A extends { date: Day }, B extends { date: Day }>(a: readonly A[], b: readonly B[]): [A[], B[]] {
  const byDate = new Map(b.map((row) => [row.date, row]))
  const left: A[] = []
  const right: B[] = []
  for (const row of a) {
    const other = byDate.get(row.date)
    if (other) {
      left.push(row)
      right.push(other)
    }
  }
  return [left, right]
}
