import type { Audience, Bar, Instrument, MarketJoin } from '../../model/index.js'
import { termOf } from '../present/query.js'
import type { WebServices } from '../services.js'
import { readBars } from './bars.js'
import { type FeedAnswer, readFeed } from './feed.js'
import { asOfOf, type Moment } from './moment.js'

/** What the desk knows of one instrument: its stories, its prices, and what was measured of it last. */
export interface InstrumentFile {
  symbol: string
  name: string
  assetClass: Instrument['assetClass'] | string
  feed: FeedAnswer
  bars: ReadonlyMap<string, readonly Bar[]>
  /** The newest story's market, with this instrument's signals only. */
  market: MarketJoin | null
}

const MOST_STORIES = 50
const SYMBOL = /^[\p{L}\d.^=/&-]{1,24}$/u

/** Null where neither a story nor a price knows the symbol. */
export async function readInstrument(
  services: WebServices,
  symbol: string,
  audience: Audience,
  moment: Moment,
): Promise<InstrumentFile | null> {
  if (!SYMBOL.test(symbol)) return null
  const [feed, bars] = await Promise.all([
    readFeed(services, { q: termOf('ticker', symbol), audience, sort: 'time', limit: MOST_STORIES, facets: false, moment }),
    readBars(services, [symbol, services.market.benchmark], moment.now),
  ])
  if (feed.bundles.length === 0 && !bars.get(symbol)?.length) return null
  const newest = feed.bundles[0]?.story
  const market = newest ? await services.store.get('market', newest.id, asOfOf(moment)) : null
  const known = feed.bundles.flatMap((one) => one.story.instruments).find((one) => one.symbol === symbol)
  return {
    symbol,
    name: known?.name ?? '',
    assetClass: known?.assetClass ?? '',
    feed,
    bars,
    market: market ? { ...market.value, signals: market.value.signals.filter((one) => one.symbol === symbol) } : null,
  }
}
