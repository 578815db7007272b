import type { FeedItem, Instant } from '../../model/index.js'
import { SPONSORED } from '../advert.js'
import { readDate } from '../dates.js'
import { htmlToText } from '../html-text.js'
import { stripTags, withoutScript } from '../text.js'
import { webUrl } from '../url.js'

/** An entry before cleaning: as its format gave it. */
export interface RawEntry {
  guid: string
  /** Resolved where it could be, else as written. */
  url: string
  title: string
  /** The title holds elements, whose text the strict parser would lose. */
  inlineTitle?: boolean
  published: string[]
  updated: string[]
  /** HTML or text. */
  summary: string
  author: string
  sponsored: boolean
}

/** Longest fields kept, in characters. */
const MAX_TITLE = 1000
const MAX_SUMMARY = 20_000

function firstDate(values: readonly string[], now: Instant, zone: string | undefined): Instant | null {
  for (const value of values) {
    const date = readDate(value, now, zone)
    if (date) return date
  }
  return null
}

/** A clean item: text fields without markup, dates as instants, a guid always (the address or title where the feed gave none). */
export function cleanEntry(raw: RawEntry, base: string, now: Instant, zone: string | undefined): FeedItem {
  const title = withoutScript(stripTags(raw.title)).slice(0, MAX_TITLE)
  const written = raw.url.trim()
  const url = webUrl(written, base) ?? ''
  const guid = withoutScript(stripTags(raw.guid)).slice(0, 2000)
  const updated = firstDate(raw.updated, now, zone)
  const author = htmlToText(raw.author).slice(0, 300)
  return {
    guid: guid || url || title,
    url,
    title,
    publishedAt: firstDate(raw.published, now, zone) ?? updated,
    updatedAt: updated,
    summary: htmlToText(raw.summary).slice(0, MAX_SUMMARY),
    ...(author ? { author } : {}),
    ...(raw.sponsored || SPONSORED.test(title) ? { sponsored: true } : {}),
  }
}
