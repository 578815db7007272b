import { reachOf, reachText } from '../../collect/index.js'
import type { Story } from '../../model/index.js'
import { stakeView } from '../present/book.js'
import { facetGroups } from '../present/facets.js'
import { feedHref } from '../present/query.js'
import { age, nyTime } from '../present/times.js'
import { exposureOf, type PricedBook } from '../read/book.js'
import { readFeed } from '../read/feed.js'
import type { Moment } from '../read/moment.js'
import { readHealth } from '../read/status.js'
import type { WebServices } from '../services.js'
import type { FeedView } from './feed.js'
import type { FeedPlace } from './feed-place.js'
import { drawRow, keptRow, rowHtml } from './kept-row.js'
import { markTitle } from './marked.js'

const PAGE = 50

/**
 * Reads and assembles a page of the feed, with the reader's own positions where they may stand on it. The usual order is by match,
 * importance and freshness.
 */
export async function feedView(
  services: WebServices,
  place: FeedPlace,
  cursor: string | undefined,
  moment: Moment,
  book: PricedBook | null,
): Promise<FeedView> {
  const { q, audience, sort } = place
  const request = { q, audience, sort, limit: PAGE, facets: true, moment, ...(cursor ? { cursor } : {}) }
  const answer = await readFeed(services, request)
  const defaultAudience = services.audiences[0]!.id
  const { now, setBack } = moment
  const context = {
    asof: setBack,
    now,
    audience: audience.id,
    defaultAudience,
    benchmark: services.market.benchmark,
  }
  const stakeIn = (story: Story) => {
    const exposure = book && exposureOf(services, book, story)
    return exposure ? stakeView(exposure, book.gross).text : null
  }
  const hrefParts = {
    ...(audience.id === defaultAudience ? {} : { audience: audience.id }),
    ...(sort === 'relevance' ? {} : { sort }),
    ...(setBack ? { asof: setBack } : {}),
  }
  return {
    ...place,
    rows: answer.bundles.map((bundle) => {
      const row = book ? drawRow(bundle, context, stakeIn(bundle.story)) : keptRow(bundle, context)
      const { id, firstSeenAt } = bundle.story
      return { id, html: rowHtml(row, markTitle(answer.query, row.title), age(firstSeenAt, now)) }
    }),
    total: answer.total,
    known: answer.known,
    outage: answer.known === 0 ? await outageOf(services) : null,
    seq: answer.seq,
    at: `${nyTime(now)} New York`,
    reads: answer.reads,
    problems: answer.query.problems,
    meant: answer.meant && { ...answer.meant, href: feedHref({ q: answer.meant.q, ...hrefParts }) },
    facets: facetGroups(answer.facets, q, answer.total),
    nextHref: answer.next ? feedHref({ q, ...hrefParts, cursor: answer.next }) : null,
    further: Boolean(cursor),
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
