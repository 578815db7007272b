import { DeskError } from '../../model/index.js'
import type { ExchangeCalendar } from '../calendar.js'
import { createCboeProvider } from './cboe.js'
import type { ProviderTools } from './client.js'
import { createCoinbaseProvider } from './coinbase.js'
import type { MarketProvider } from './contract.js'
import { createFinraProvider } from './finra.js'
import { createFolderProvider } from './folder.js'
import { createFredProvider } from './fred.js'
import { createStooqProvider } from './stooq.js'
import { createYahooProvider } from './yahoo.js'

export type { ProviderTools } from './client.js'
export type { Answer, MarketProvider, Range, Terms } from './contract.js'
export { MARGIN_DEBT } from './finra.js'
export { createFolderProvider, type FolderOptions, readMarketFolder } from './folder.js'
export { fetchHalts, fetchListings, type Halt, type Listing } from './nasdaq-trader.js'
export { fetchYahooOptions } from './yahoo-options.js'

/** The providers that config may name. The folder needs a `dir`; the others need the way out. */
export const PROVIDER_IDS = ['folder', 'yahoo', 'stooq', 'cboe', 'fred', 'finra', 'coinbase'] as const
export type ProviderId = (typeof PROVIDER_IDS)[number]

/** Makes a provider by its name. Throws `bad-config` for a folder without `dir`. */
export function createProvider(
  id: ProviderId,
  options: { tools: ProviderTools; calendar: ExchangeCalendar; dir?: string },
): MarketProvider {
  const { tools, calendar, dir } = options
  switch (id) {
    case 'folder':
      if (!dir) throw new DeskError('bad-config', 'the folder provider needs a folder (marketFolder)')
      return createFolderProvider({ dir, calendar })
    case 'yahoo':
      return createYahooProvider(tools, calendar)
    case 'stooq':
      return createStooqProvider(tools, calendar)
    case 'cboe':
      return createCboeProvider(tools, calendar)
    case 'fred':
      return createFredProvider(tools)
    case 'finra':
      return createFinraProvider(tools)
    case 'coinbase':
      return createCoinbaseProvider(tools)
  }
}
