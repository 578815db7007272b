/** Formats that stories go out in, with their media types. */
export const FEED_TYPES = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const
export type FeedFormat = keyof typeof FEED_TYPES
export const FEED_FORMATS = Object.keys(FEED_TYPES) as FeedFormat[]

/** Which stories a feed holds; what is usual is left out. */
export interface FeedParts {
  q?: string
  audience?: string
  min?: number
  cred?: number
}

/** A feed's path and query. Equal feeds have equal addresses. */
export function storyFeedHref(format: FeedFormat, parts: FeedParts = {}): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(parts)) if (value) params.set(key, String(value))
  const text = params.toString()
  return `/feeds/stories.${format}${text ? `?${text}` : ''}`
}
