import { reachOf, reachText } from '../../collect/index.js'
import type { Audience, Instant, SavedSearch, Story } from '../../model/index.js'
import { stakeView } from '../present/book.js'
import { facetGroups } from '../present/facets.js'
import { feedHref } from '../present/query.js'
import { feedRow } from '../present/row.js'
import { nyMoment, nyTime } from '../present/times.js'
import { exposureOf, type PricedBook } from '../read/book.js'
import { readFeed, type Sort } from '../read/feed.js'
import type { Moment } from '../read/moment.js'
import { readHealth } from '../read/status.js'
import type { WebServices } from '../services.js'
import type { FeedView } from './feed.js'
import { markTitle } from './marked.js'

const PAGE = 50
/** Saved searches named beside the list; all of them stand on their own page. */
const MOST_SAVED = 8

export interface FeedParams {
  q: string
  sort?: Sort
  cursor?: string
}

/** What a page of the feed knows of who reads it. */
export interface FeedReader {
  lastVisit: Instant | null
  saved: readonly SavedSearch[]
  /** Their own positions, where they may stand on the page. */
  book: PricedBook | null
}

/** Reads and assembles a page of the feed. The usual order is by match, importance and freshness. */
export async function feedView(
  services: WebServices,
  params: FeedParams,
  audience: Audience,
  moment: Moment,
  reader: FeedReader,
): Promise<FeedView> {
  const { q, cursor, sort = 'relevance' } = params
  const request = { q, audience, sort, limit: PAGE, facets: true, moment, ...(cursor ? { cursor } : {}) }
  const answer = await readFeed(services, request)
  const defaultAudience = services.audiences[0]!.id
  const { now, setBack } = moment
  const context = {
    lastVisit: reader.lastVisit,
    asof: setBack,
    now,
    audience: audience.id,
    defaultAudience,
    benchmark: services.market.benchmark,
  }
  const { book } = reader
  const stakeIn = (story: Story) => {
    const exposure = book && exposureOf(services, book, story)
    return exposure ? stakeView(exposure, book.gross).text : null
  }
  return {
    q,
    audience,
    audiences: services.audiences,
    sort,
    asof: setBack,
    rows: answer.bundles.map((bundle) => {
      const row = { ...feedRow(bundle, context), stake: stakeIn(bundle.story) }
      return { row, title: markTitle(answer.query, row.title) }
    }),
    total: answer.total,
    known: answer.known,
    outage: answer.known === 0 ? await outageOf(services) : null,
    seq: answer.seq,
    at: `${nyTime(now)} New York`,
    reads: answer.reads,
    problems: answer.query.problems,
    facets: facetGroups(answer.facets, q, answer.total),
    nextHref: answer.next
      ? feedHref({
          q,
          ...(audience.id === defaultAudience ? {} : { audience: audience.id }),
          ...(sort === 'relevance' ? {} : { sort }),
          cursor: answer.next,
          ...(setBack ? { asof: setBack } : {}),
        })
      : null,
    further: Boolean(cursor),
    lastVisit: reader.lastVisit && !setBack ? `${nyMoment(reader.lastVisit)} New York` : null,
    saved: reader.saved.slice(0, MOST_SAVED),
  }
}

/** What a reader of an empty desk should know of its sources. */
async function outageOf(services: WebServices): Promise<string | null> {
  const healths = await readHealth(
    services,
    services.sources.map((source) => source.id),
  )
  return reachText(reachOf(healths.values()))
}
