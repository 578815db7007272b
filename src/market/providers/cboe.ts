import { DeskError } from '../../model/index.js'
import type { ExchangeCalendar } from '../calendar.js'
import { createClient, type ProviderTools } from './client.js'
import { type MarketProvider, NO_FACTS, type Terms, within } from './contract.js'
import { parseBars } from './csv.js'
import { knownAfterClose } from './known.js'

/** Cboe's history of its volatility indices (`^VIX`, `^VVIX`, `^VIX9D`, `^VXN`): CSV with American dates. Known 20 minutes after the close. */
export function createCboeProvider(tools: ProviderTools, calendar: ExchangeCalendar): MarketProvider {
  const terms: Terms = {
    licence: 'Cboe: free to view; redistribution needs a licence (cboe.com, read 2026)',
    mayShow: false,
    spacingMs: 2000,
    keepMs: 3_600_000,
  }
  const client = createClient('cboe', tools, terms)
  const knownAt = knownAfterClose(calendar, 20 * 60_000)
  const SYMBOLS = ['^VIX', '^VVIX', '^VIX9D', '^VIX3M', '^VXN']
  return {
    id: 'cboe',
    terms,
    symbols: async () => SYMBOLS,
    ...NO_FACTS,
    bars: async (symbol, range) => {
      if (!SYMBOLS.includes(symbol)) throw new DeskError('provider-no-data', `cboe has no ${symbol}`)
      const name = symbol.slice(1)
      const text = await client.text(`https://cdn.cboe.com/api/global/us_indices/daily_prices/${name}_History.csv`)
      const { rows, problems } = parseBars(isoDates(text), { symbol, provider: 'cboe', knownAt })
      return { rows: rows.filter(within(range)), problems }
    },
  }
}

/** `MM/DD/YYYY` at the start of a line to `YYYY-MM-DD`. */
export const isoDates = (text: string): string => text.replace(/^(\d{2})\/(\d{2})\/(\d{4}),/gm, '$3-$1-$2,')
