import { DeskError } from '../../model/index.js'
import type { ExchangeCalendar } from '../calendar.js'
import { createClient, type ProviderTools } from './client.js'
import { type MarketProvider, NO_FACTS, type Terms, within } from './contract.js'
import { headerOf, parseBars } from './csv.js'
import { DEFAULT_LAG_MS, knownAfterClose } from './known.js'

/** Stooq: daily bars as CSV, adjusted for splits and dividends as of the day of asking (so no raw prices: second choice). US symbols end in `.us` there. */
export function createStooqProvider(tools: ProviderTools, calendar: ExchangeCalendar): MarketProvider {
  const terms: Terms = {
    licence: 'stooq.com: personal use, redistribution not granted (read 2026)',
    mayShow: false,
    spacingMs: 3000,
    keepMs: 3_600_000,
  }
  const client = createClient('stooq', tools, terms)
  const knownAt = knownAfterClose(calendar, DEFAULT_LAG_MS)
  return {
    id: 'stooq',
    terms,
    symbols: async () => null,
    ...NO_FACTS,
    bars: async (symbol, range) => {
      const days = `d1=${range.from.replaceAll('-', '')}&d2=${range.to.replaceAll('-', '')}`
      const text = await client.text(`https://stooq.com/q/d/l/?s=${encodeURIComponent(symbol.toLowerCase())}.us&i=d&${days}`)
      if (!headerOf(text).includes('date'))
        throw new DeskError('provider-no-data', `stooq, ${symbol}: ${text.slice(0, 80).trim()}`)
      const { rows, problems } = parseBars(text, { symbol, provider: 'stooq', knownAt })
      return { rows: rows.filter(within(range)), problems }
    },
  }
}
