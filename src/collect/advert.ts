import type { FeedItem } from '../model/index.js'

/** Marks of paid content at the head of a title or as a category, as publishers write them. */
export const SPONSORED =
  /^\W{0,2}(?:sponsored|advertisement|advertorial|paid (?:post|content|program|for)|partner content|promoted|brand ?voice|anzeige|publi-?reportage)\b/i

/** Paths under which publishers keep paid content. */
const PAID_PATH =
  /\/(?:sponsored(?:-content|-post)?s?|brand-?(?:studio|voice|content|connect)|partner-?content|paid-?(?:post|content|program)|advertorials?|promoted)(?:\/|-|$)/i

/** True when an item says of itself, by mark, title or address, that somebody paid for it. */
export function looksLikeAdvert(item: Pick<FeedItem, 'title' | 'url'> & { sponsored?: boolean }): boolean {
  if (item.sponsored || SPONSORED.test(item.title)) return true
  try {
    return PAID_PATH.test(new URL(item.url).pathname)
  } catch {
    return false
  }
}
