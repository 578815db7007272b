import { DateTime } from 'luxon'
import { DAY_MS, type Instant, plusMs } from '../../model/index.js'
import type { WrittenArticle } from '../archive.js'

const zoned = (at: Instant, zone: string): DateTime => DateTime.fromISO(at, { zone }).setLocale('en-US')

/** RFC 822 date, `Thu, 02 Jul 2026 06:20:00 -0400`. */
export const rfc822 = (at: Instant, zone: string): string => zoned(at, zone).toFormat('ccc, dd LLL yyyy HH:mm:ss ZZZ')

/** ISO 8601 with the zone's offset, `2026-07-02T06:20:00-04:00`. */
export const isoOffset = (at: Instant, zone: string): string => zoned(at, zone).toFormat("yyyy-LL-dd'T'HH:mm:ssZZ")

/** The date as a page prints it, `2 July 2026, 6:20 am EDT`. */
export const spoken = (at: Instant, zone: string): string => zoned(at, zone).toFormat('d LLLL yyyy, h:mm a ZZZZ')

/** Date of an entry the way its feed writes it: null for none. `usual` formats a right date, the other ways are the hard cases. */
export function feedDate(
  article: WrittenArticle,
  at: Instant,
  zone: string,
  usual: (at: Instant, zone: string) => string,
): string | null {
  if (article.feedDate === 'none') return null
  if (article.feedDate === 'future') return usual(plusMs(at, 3 * DAY_MS), zone)
  if (article.feedDate === 'no-zone') return zoned(at, zone).toFormat('yyyy-LL-dd HH:mm:ss')
  return usual(at, zone)
}
