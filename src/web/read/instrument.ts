import type { Audience, Instrument } from '../../model/index.js'
import type { InstrumentPicture } from '../../pipeline/story-picture.js'
import { termOf } from '../present/query.js'
import type { WebServices } from '../services.js'
import { readBars } from './bars.js'
import { type FeedAnswer, readFeed } from './feed.js'
import type { Moment } from './moment.js'

/** What the desk knows of one instrument: its stories, its prices, and what was measured of it last. */
export interface InstrumentFile {
  symbol: string
  name: string
  assetClass: Instrument['assetClass'] | string
  feed: FeedAnswer
  /** Null where there is no price. */
  picture: InstrumentPicture | null
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
    readBars(services, [symbol], moment.now),
  ])
  if (feed.bundles.length === 0 && !bars.get(symbol)?.length) return null
  const priced = (bars.get(symbol)?.length ?? 0) > 0
  const picture = priced ? ((await services.market.instrument?.(symbol, moment.now)) ?? null) : null
  const known = feed.bundles.flatMap((one) => one.story.instruments).find((one) => one.symbol === symbol)
  return {
    symbol,
    name: known?.name ?? '',
    assetClass: known?.assetClass ?? '',
    feed,
    picture,
  }
}
