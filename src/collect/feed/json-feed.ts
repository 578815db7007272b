import { webUrl } from '../url.js'
import type { RawEntry } from './entry.js'
import type { RawFeed } from './formats.js'

const text = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
const record = (value: unknown): Record<string, unknown> =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function entryOf(value: unknown, documentUrl: string): RawEntry {
  const item = record(value)
  const url = text(item.url) || text(item.external_url)
  const authors = [...list(item.authors), item.author].map((author) => text(record(author).name)).filter(Boolean)
  return {
    guid: text(item.id),
    url: webUrl(url, documentUrl) ?? url,
    title: text(item.title),
    published: [text(item.date_published)].filter(Boolean),
    updated: [text(item.date_modified)].filter(Boolean),
    summary: text(item.summary) || text(item.content_html) || text(item.content_text),
    author: authors.join(', '),
    sponsored: false,
  }
}

/** Reads JSON Feed 1.0 and 1.1; null where the text is JSON but no feed, or no JSON at all. */
export function readJsonFeed(json: string, documentUrl: string, maxEntries: number): RawFeed | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    return null
  }
  const feed = record(parsed)
  if (!Array.isArray(feed.items) || !(text(feed.version).includes('jsonfeed.org') || typeof feed.title === 'string')) return null
  const items = feed.items.filter((item) => item && typeof item === 'object')
  const problems = items.length < feed.items.length ? ['entries that are no objects were dropped'] : []
  return {
    format: 'json',
    title: text(feed.title),
    entries: items.slice(0, maxEntries).map((item) => entryOf(item, documentUrl)),
    problems,
  }
}
