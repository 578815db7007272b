import type { Instant } from './time.js'

/** How much of the article the page gave: all of it, a teaser before a wall, or a shell that needs scripts. */
export type Access = 'open' | 'teaser' | 'script'

/** Where a date, title or address was found, so that a reader of the data can judge it. */
export type FoundIn =
  | 'json-ld'
  | 'opengraph'
  | 'microdata'
  | 'meta'
  | 'time'
  | 'url'
  | 'feed'
  | 'rule'
  | 'text'
  | 'heading'
  | 'title'
  | 'first-seen'

/** An entry of a feed, sitemap or index page, after cleaning. Text fields are plain text, never markup. */
export interface FeedItem {
  guid: string
  url: string
  title: string
  publishedAt: Instant | null
  updatedAt?: Instant | null
  /** Plain text. */
  summary: string
  author?: string
  /** Marked by the feed itself as an advertisement or sponsored item. */
  sponsored?: boolean
}

/** A parsed feed. `problems` says what was repaired or dropped on the way. */
export interface Feed {
  title: string
  items: FeedItem[]
  problems: string[]
}

/** A read page: plain text only. `text` is the body's paragraphs joined by a blank line. */
export interface Page {
  title: string
  byline: string | null
  publishedAt: Instant | null
  updatedAt: Instant | null
  section: string | null
  language: string | null
  canonicalUrl: string | null
  text: string
  access: Access
  /** The line that names the origin of a republished text, where the page has one outside its text. */
  credit?: string | null
  /** Which evidence decided each field. */
  foundIn: Partial<Record<'title' | 'byline' | 'publishedAt' | 'updatedAt' | 'canonicalUrl' | 'language' | 'section', FoundIn>>
}

/** One earlier state of an article: its headline and hash, and when we first saw that state. */
export interface ArticleRevision {
  contentHash: string
  title: string
  seenAt: Instant
}

export type ArticleState = 'found' | 'read' | 'analysed' | 'assigned' | 'failed' | 'set-aside'

/** One published page or feed item, with provenance. */
export interface Article {
  id: string
  sourceId: string
  /** Its own address, normalised: identity. */
  url: string
  canonicalUrl: string | null
  guid: string
  title: string
  /** The headline its feed carries, which may differ from the page's: a change of it is news. */
  feedTitle?: string
  /** Plain text, paragraphs joined by a blank line. Empty once the source's rights record has ended its keeping. */
  text: string
  summary: string
  byline: string | null
  language: string | null
  access: Access
  publishedAt: Instant
  /** True where the source gave no usable date and first-seen stands in. */
  publishedAtAssumed: boolean
  firstSeenAt: Instant
  /** When this revision became known to the desk. */
  knownAt: Instant
  contentHash: string
  revision: number
  revisions: ArticleRevision[]
  state: ArticleState
  /** Why it failed or was set aside (advert, unsupported language, gone, ...). */
  stateReason?: string
  /** The story it was given to. */
  storyId?: string
  /** Set when the origin answered 404 or 410 for a page we had. */
  withdrawnAt?: Instant
  /** Brought in by `import`, not met live: it never makes a story post. */
  backfilled?: true
}

/** The text every span points into: title, a blank line, body. Offsets are UTF-16 units. */
export const wholeText = (doc: { title: string; text: string }): string => `${doc.title}\n\n${doc.text}`
