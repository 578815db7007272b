import { DAY_MS, epochMs, type FoundIn, type Instant } from '../../model/index.js'
import type { ReadOptions } from '../contract.js'
import { dateInUrl, readDate } from '../dates.js'
import type { Marks } from './marks.js'
import type { StructuredData } from './structured.js'

/** A fact with where it was found; null where there is none. */
export type Found<T> = { value: T; foundIn: FoundIn } | null

type Read = (value: string | null | undefined) => Instant | null

const META_PUBLISHED = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'article:published', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate',
  'publish-date', 'publish_date', 'dc.date.issued', 'dcterms.created', 'dcterms.date', 'dc.date', 'date', 'cxenseparse:recs:publishtime', 'article.published',
  'originalpublicationdate', 'published_at', 'published-date', 'timestamp', 'article_date_original', 'displaydate',
] // biome-ignore format: a list
const META_UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'article.updated',
  'updated_time',
]
const OPENGRAPH = /^(og:|article:)/

function metaDate(marks: Marks, names: readonly string[], read: Read): Found<Instant> {
  for (const name of names) {
    const value = marks.meta.get(name)
    const date = value ? read(value) : null
    if (date) return { value: date, foundIn: OPENGRAPH.test(name) ? 'opengraph' : 'meta' }
  }
  return null
}

function timeOf(marks: Marks, roles: readonly string[], microdata: boolean, read: Read): Instant | null {
  for (const time of marks.times) {
    if (!roles.includes(time.role) || (microdata && !time.microdata)) continue
    const date = read(time.value)
    if (date) return date
  }
  return null
}

/** A `<time>` that says nothing of itself but lies on the day that the address names: the same date, more precisely. */
function nearDay(marks: Marks, day: Instant | null, read: Read): Instant | null {
  if (!day) return null
  for (const time of marks.times) {
    const date = time.role === 'unknown' ? read(time.value) : null
    if (date && Math.abs(epochMs(date) - epochMs(day)) < 1.5 * DAY_MS) return date
  }
  return null
}

/** The first candidate that gives a date; later ones are not even looked at. */
function firstDate(...candidates: (() => readonly [Instant | null | undefined, FoundIn])[]): Found<Instant> {
  for (const candidate of candidates) {
    const [value, foundIn] = candidate()
    if (value) return { value, foundIn }
  }
  return null
}

const reader =
  (options: ReadOptions): Read =>
  (value) =>
    value ? readDate(value, options.now, options.timeZone) : null

/** When the article was published, in the order that {@link readMetadata} gives. */
export function publishedOn(
  marks: Marks,
  data: StructuredData | null,
  ruled: string | null,
  url: string,
  options: ReadOptions,
): Found<Instant> {
  const read = reader(options)
  const meta = metaDate(marks, META_PUBLISHED, read)
  const inUrl = dateInUrl(url, options.now)
  return firstDate(
    () => [read(ruled), 'rule'],
    () => [read(data?.published), 'json-ld'],
    () => [meta?.foundIn === 'opengraph' ? meta.value : null, 'opengraph'],
    () => [timeOf(marks, ['published'], true, read), 'microdata'],
    () => [meta?.value, 'meta'],
    () => [timeOf(marks, ['published'], false, read), 'time'],
    () => [nearDay(marks, inUrl, read), 'time'],
    () => [inUrl, 'url'],
    () => [timeOf(marks, ['unknown'], false, read), 'time'],
    () => [marks.dateTexts.map(read).find((date) => date !== null), 'text'],
  )
}

/** When the article says it was last updated: JSON-LD, meta, microdata, `<time>`. */
export function updatedOn(marks: Marks, data: StructuredData | null, options: ReadOptions): Found<Instant> {
  const read = reader(options)
  const meta = metaDate(marks, META_UPDATED, read)
  return firstDate(
    () => [read(data?.modified), 'json-ld'],
    () => [meta?.value, meta?.foundIn ?? 'meta'],
    () => [timeOf(marks, ['updated'], true, read), 'microdata'],
    () => [timeOf(marks, ['updated'], false, read), 'time'],
  )
}
