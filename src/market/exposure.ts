import type { LeveragedFund } from './links.js'

/** A position with what it is worth now; null where it has no price here. */
export interface Holding {
  symbol: string
  /** US dollars, negative where short. */
  worth: number | null
}

/** What of a book hangs on a story. */
export interface Exposure {
  /** US dollars, signed; a fund counts with its multiple where it is reached through its index. */
  total: number
  /** Largest first. `via`: what the story names in its place; null where it names the position itself. */
  parts: { symbol: string; amount: number; via: string | null; multiple: number }[]
  /** Positions it names that have no price here. */
  unpriced: string[]
}

/**
 * What a book has at stake in what a story names: positions named themselves, leveraged funds on an index that is named
 * (value times multiple), and the index behind a leveraged fund that is named. Null where nothing is.
 */
export function exposureTo(
  symbols: readonly string[],
  holdings: readonly Holding[],
  fundOf: (symbol: string) => Pick<LeveragedFund, 'multiple' | 'proxy'> | null,
): Exposure | null {
  const named = new Set(symbols)
  const behind = new Map(symbols.flatMap((symbol) => (fundOf(symbol) ? [[fundOf(symbol)!.proxy, symbol] as const] : [])))
  const exposure: Exposure = { total: 0, parts: [], unpriced: [] }
  for (const { symbol, worth } of holdings) {
    const own = fundOf(symbol)
    const link = named.has(symbol)
      ? { via: null, multiple: 1 }
      : own && (named.has(own.proxy) || behind.has(own.proxy))
        ? { via: named.has(own.proxy) ? own.proxy : behind.get(own.proxy)!, multiple: own.multiple }
        : behind.has(symbol)
          ? { via: behind.get(symbol)!, multiple: 1 }
          : null
    if (!link) continue
    if (worth === null) exposure.unpriced.push(symbol)
    else {
      const amount = worth * link.multiple
      exposure.parts.push({ symbol, amount, ...link })
      exposure.total += amount
    }
  }
  exposure.parts.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.symbol < b.symbol ? -1 : 1))
  return exposure.parts.length || exposure.unpriced.length ? exposure : null
}
