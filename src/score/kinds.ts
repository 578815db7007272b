/**
 * How far a kind of event reaches, 0-1, by the longest dotted prefix: one name, a sector, a market, all markets. It is a
 * property of the kind itself, the same for every audience; how much an audience cares is in its own file.
 */
const REACH: Readonly<Record<string, number>> = {
  'market-structure': 0.8,
  'market-structure.leverage': 0.85,
  'market-structure.leverage.fund-moves': 0.4,
  'market-structure.leverage.liquidation': 0.7,
  'market-structure.margin': 0.95,
  'market-structure.liquidity': 0.95,
  'market-structure.liquidity.gating': 0.5,
  'market-structure.positioning': 0.55,
  'market-structure.flows': 0.85,
  'market-structure.flows.fund': 0.5,
  'market-structure.products': 0.6,
  'market-structure.products.closure': 0.75,
  'market-structure.products.launch': 0.3,
  'market-structure.listings': 0.2,
  'market-structure.index': 0.3,
  'market-structure.venue': 0.7,
  credit: 0.4,
  'credit.default': 0.6,
  'credit.counterparty': 1,
  'credit.counterparty.bank-stress': 0.6,
  'credit.spreads': 0.8,
  'credit.mortgage': 0.6,
  'credit.debt': 0.15,
  macro: 0.85,
  'macro.commodity': 0.6,
  earnings: 0.15,
  guidance: 0.2,
  capital: 0.15,
  deals: 0.25,
  ratings: 0.1,
  legal: 0.2,
  'legal.regulation': 0.5,
  'legal.regulation.probe': 0.2,
  'legal.regulation.leverage': 0.7,
  product: 0.1,
  'product.supply': 0.3,
  management: 0.1,
  company: 0.12,
  crypto: 0.5,
  cyber: 0.35,
  geopolitics: 0.55,
  commentary: 0.05,
  'off-desk': 0,
}

/** The value of a type's longest listed prefix, or undefined. */
export function byPrefix(table: Readonly<Record<string, number>>, type: string): number | undefined {
  for (let end = type.length; end > 0; end = type.lastIndexOf('.', end - 1)) {
    const value = table[type.slice(0, end)]
    if (value !== undefined) return value
  }
  return undefined
}

/** How far a type of event reaches, 0-1. Types that are not listed reach about as far as one name. */
export const reachOf = (type: string): number => byPrefix(REACH, type) ?? 0.15
