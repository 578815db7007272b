import type { Day } from '../model/index.js'
import { type MarketLinks, sectorOf, standsForSector } from './links.js'
import { pricesOf } from './prices.js'
import type { MarketView } from './signals/contract.js'

/**
 * Of instruments in falling salience the first that hangs on something with a price that day other than the market, and
 * what that is: its sector's fund, its own index, or itself. Null where all hang on nothing but the market.
 */
export function subjectOf(
  view: MarketView,
  links: MarketLinks,
  symbols: readonly string[],
  day: Day,
): { lead: string; subject: string } | null {
  const lookUp = (symbol: string) => view.instrument(symbol)
  for (const lead of symbols) {
    const subject = standsForSector(links, lead, lookUp) ? lead : (sectorOf(links, lead, lookUp(lead)) ?? lead)
    if (subject === links.market || subject === links.volatility || links.proxies[subject] === links.market) continue
    if (pricesOf(view, subject).some((bar) => bar.day === day)) return { lead, subject }
  }
  return null
}
