import type { Feed, Instant, Page, SiteRules } from '../model/index.js'

/** Bytes or text as they came, with what the transport said about them. */
export interface RawDocument {
  url: string
  body: Uint8Array | string
  /** The HTTP Content-Type, where there was one. */
  contentType?: string
}

/** What a reader may use besides the bytes. Time comes in: dates after `now` are refused. */
export interface ReadOptions {
  now: Instant
  /** IANA zone for dates that carry none. */
  timeZone?: string
  rules?: SiteRules
}

/** Reads a feed or news sitemap. Rejects with a DeskError `feed-...` where there is nothing to read. */
export type FeedReader = (raw: RawDocument, options: ReadOptions) => Promise<Feed>
/** Reads an article page. Throws a DeskError `page-...` where there is nothing to read. */
export type PageReader = (raw: RawDocument, options: ReadOptions) => Page
