import { Feed } from 'feed'
import type { FeedFormat } from '../present/feed-links.js'
import { type Entry, escaped, htmlOf } from './entry.js'

/** A feed as a whole. Addresses are whole ones. */
export interface FeedHead {
  title: string
  description: string
  /** The page that shows the same stories. */
  page: string
  /** This feed's own addresses, by format. */
  self: Record<FeedFormat, string>
  /** WebSub hubs that are told of it. */
  hubs: readonly string[]
  /** The newest change in it; the desk's beginning where it is empty. */
  updated: Date
}

/** Stories as RSS 2.0, Atom 1.0 (RFC 4287) or JSON Feed 1.1. The same entries give the same bytes. */
export function writeFeed(format: FeedFormat, head: FeedHead, entries: readonly Entry[]): string {
  return format === 'json' ? jsonFeed(head, entries) : xmlFeed(format, head, entries)
}

function xmlFeed(format: 'rss' | 'atom', head: FeedHead, entries: readonly Entry[]): string {
  const feed = new Feed({
    id: head.self.atom,
    title: escaped(head.title),
    description: escaped(head.description),
    link: head.page,
    feed: head.self[format],
    updated: head.updated,
    // The library writes one; the headers name them all.
    ...(head.hubs[0] ? { hub: head.hubs[0] } : {}),
    generator: 'Signaldesk',
    author: { name: 'Signaldesk' },
    ...(format === 'rss' ? { language: 'en' } : {}),
  })
  for (const entry of entries)
    feed.addItem({
      id: entry.id,
      link: entry.url,
      // Atom's titles are HTML by their type. RSS leaves it open: only what could be taken for a tag is escaped there.
      title: format === 'atom' ? escaped(entry.title) : entry.title.replaceAll('<', '&lt;'),
      ...(entry.summary ? { description: escaped(entry.summary) } : {}),
      content: htmlOf(entry),
      published: entry.published,
      date: entry.updated,
      category: entry.tags.map(({ name, scheme }) => {
        const address = `tag:signaldesk,2026:${scheme}`
        return format === 'atom' ? { term: name, scheme: address } : { name: escaped(name), domain: address }
      }),
    })
  return format === 'rss' ? feed.rss2() : feed.atom1()
}

/** Written by hand: the library knows version 1.0 alone. */
function jsonFeed(head: FeedHead, entries: readonly Entry[]): string {
  const items = entries.map((entry) => ({
    id: entry.id,
    url: entry.url,
    title: entry.title,
    ...(entry.summary ? { summary: entry.summary } : {}),
    content_html: htmlOf(entry),
    date_published: entry.published.toISOString(),
    date_modified: entry.updated.toISOString(),
    tags: entry.tags.map((tag) => tag.name),
    _signaldesk: entry.provenance,
  }))
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    description: head.description,
    home_page_url: head.page,
    feed_url: head.self.json,
    language: 'en',
    authors: [{ name: 'Signaldesk' }],
    ...(head.hubs.length > 0 ? { hubs: head.hubs.map((url) => ({ type: 'WebSub', url })) } : {}),
    items,
  })
}
