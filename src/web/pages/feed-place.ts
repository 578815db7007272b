import type { Audience } from '../../model/index.js'
import { feedHref } from '../present/query.js'
import type { Sort } from '../read/feed.js'

/** Which page of the feed this is, as its address says. */
export interface FeedPlace {
  q: string
  audience: Audience
  audiences: readonly Audience[]
  sort: Sort
  /** Set back to this moment; null where live. */
  asof: string | null
}

/** This page's address with something changed; what is usual is left out of it. */
export const hrefOf = (page: FeedPlace, change: { q?: string; audience?: string; sort?: Sort }): string => {
  const audience = change.audience ?? page.audience.id
  const q = change.q ?? page.q
  const sort = change.sort ?? page.sort
  return feedHref({
    q,
    ...(audience === page.audiences[0]?.id ? {} : { audience }),
    ...(sort === 'relevance' ? {} : { sort }),
    ...(page.asof ? { asof: page.asof } : {}),
  })
}
