import { DAY_MS, epochMs, type FoundIn, type Instant, type Page } from '../../model/index.js'
import type { ReadOptions } from '../contract.js'
import { dateInUrl, readDate } from '../dates.js'
import { cleanHeadline } from '../html-text.js'
import { languageTag } from '../language.js'
import { oneLine } from '../text.js'
import { webUrl } from '../url.js'
import { cleanByline } from './byline.js'
import type { Marks } from './marks.js'
import type { StructuredData } from './structured.js'

type Found<T> = { value: T; foundIn: FoundIn } | null

function first<T>(...candidates: (readonly [T | null | undefined, FoundIn])[]): Found<T> {
  for (const [value, foundIn] of candidates) if (value !== null && value !== undefined && value !== '') return { value, foundIn }
  return null
}

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

function metaDate(marks: Marks, names: readonly string[], read: (v: string) => Instant | null): Found<Instant> {
  for (const name of names) {
    const value = marks.meta.get(name)
    const date = value ? read(value) : null
    if (date) return { value: date, foundIn: OPENGRAPH.test(name) ? 'opengraph' : 'meta' }
  }
  return null
}

function timeOf(marks: Marks, roles: readonly string[], microdata: boolean, read: (v: string) => Instant | null): Instant | null {
  for (const time of marks.times) {
    if (!roles.includes(time.role) || (microdata && !time.microdata)) continue
    const date = read(time.value)
    if (date) return date
  }
  return null
}

/** A `<time>` that says nothing of itself but lies on the day that the address names: the same date, more precisely. */
function nearDay(marks: Marks, day: Instant | null, read: (v: string) => Instant | null): Instant | null {
  if (!day) return null
  for (const time of marks.times) {
    const date = time.role === 'unknown' ? read(time.value) : null
    if (date && Math.abs(epochMs(date) - epochMs(day)) < 1.5 * DAY_MS) return date
  }
  return null
}

const sameWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A document title without the site's name: the part that a heading repeats, else the longest between separators. */
function splitTitle(title: string, h1: readonly string[]): string {
  const parts = title.split(/\s+[|»·•:—–-]\s+/)
  if (parts.length < 2) return title
  const heading = h1.map(sameWords).find((text) => text.length > 10 && sameWords(title).startsWith(text))
  const match = heading && h1.find((text) => sameWords(text) === heading)
  if (match) return match
  const head = title.replace(/\s+[|»·•—–-]\s+[^|»·•—–]{1,50}$/, '')
  return head.length >= 12 ? head : title
}

function titleOf(marks: Marks, data: StructuredData | null): Found<string> {
  const og = marks.meta.get('og:title') ?? marks.meta.get('twitter:title')
  const usable = (text: string | null | undefined): string | null =>
    text && oneLine(text).length > 3 ? cleanHeadline(text) : null
  const inTitle = marks.h1.find((text) => text.length > 10 && sameWords(marks.title ?? '').includes(sameWords(text)))
  return first<string>(
    [usable(inTitle), 'heading'],
    [usable(data?.headline), 'json-ld'],
    [usable(og ? splitTitle(oneLine(og), marks.h1) : null), 'opengraph'],
    [usable(marks.title ? splitTitle(marks.title, marks.h1) : null), 'title'],
    [usable(marks.h1[0]), 'heading'],
  )
}

function bylineOf(marks: Marks, data: StructuredData | null, ruled: string | null): Found<string> {
  const ld = data?.authors.map(cleanByline).filter((name): name is string => name !== null) ?? []
  const micro = marks.bylines.find((byline) => byline.microdata && cleanByline(byline.text))
  const shown = marks.bylines.find((byline) => cleanByline(byline.text))
  const meta =
    marks.meta.get('author') ??
    marks.meta.get('parsely-author') ??
    marks.meta.get('sailthru.author') ??
    marks.meta.get('dc.creator') ??
    marks.meta.get('byl')
  const og = marks.meta.get('article:author')
  return first<string>(
    [ruled ? cleanByline(ruled) : null, 'rule'],
    [ld.length ? ld.join(', ') : null, 'json-ld'],
    [meta ? cleanByline(meta) : null, 'meta'],
    [og ? cleanByline(og) : null, 'opengraph'],
    [micro ? cleanByline(micro.text) : null, 'microdata'],
    [shown ? cleanByline(shown.text) : null, 'text'],
  )
}

/** What the article's site rules selected, as text. */
export interface Ruled {
  byline: string | null
  published: string | null
}

/**
 * The facts about an article with where each was found. Where sources disagree the written order decides:
 * dates: site rule, JSON-LD, OpenGraph, microdata, other meta, `<time>` that says published, the URL's day (with a `<time>` of that day), any `<time>`, an element named as a date;
 * title: a heading that the document title repeats, JSON-LD, OpenGraph, document title, first heading;
 * byline: site rule, JSON-LD, meta, OpenGraph, microdata, an element named so; canonical: link, OpenGraph, JSON-LD;
 * language: html element, JSON-LD, OpenGraph, meta. Dates after `now` or before 1990 don't count.
 */
export function readMetadata(
  marks: Marks,
  data: StructuredData | null,
  ruled: Ruled,
  url: string,
  options: ReadOptions,
): Omit<Page, 'text' | 'access'> {
  const read = (value: string | null | undefined): Instant | null =>
    value ? readDate(value, options.now, options.timeZone) : null
  const meta = metaDate(marks, META_PUBLISHED, read)
  const og = meta?.foundIn === 'opengraph' ? meta : null
  const inUrl = dateInUrl(url, options.now)
  const published = first<Instant>(
    [read(ruled.published), 'rule'],
    [read(data?.published), 'json-ld'],
    [og?.value, 'opengraph'],
    [timeOf(marks, ['published'], true, read), 'microdata'],
    [meta?.value, 'meta'],
    [timeOf(marks, ['published'], false, read), 'time'],
    [nearDay(marks, inUrl, read), 'time'],
    [inUrl, 'url'],
    [timeOf(marks, ['unknown'], false, read), 'time'],
    [marks.dateTexts.map(read).find((date) => date !== null), 'text'],
  )
  const updatedMeta = metaDate(marks, META_UPDATED, read)
  const updated = first<Instant>(
    [read(data?.modified), 'json-ld'],
    [updatedMeta?.value, updatedMeta?.foundIn ?? 'meta'],
    [timeOf(marks, ['updated'], true, read), 'microdata'],
    [timeOf(marks, ['updated'], false, read), 'time'],
  )
  // An update before the publication is some template's date.
  const later = updated && published && updated.value < published.value ? null : updated
  const title = titleOf(marks, data)
  const byline = bylineOf(marks, data, ruled.byline)
  const section = first<string>(
    [data?.section, 'json-ld'],
    [marks.meta.get('article:section'), 'opengraph'],
    [marks.meta.get('section') ?? marks.meta.get('parsely-section'), 'meta'],
  )
  const canonical = first<string>(
    [webUrl(marks.canonical, url), 'meta'],
    [webUrl(marks.meta.get('og:url'), url), 'opengraph'],
    [webUrl(data?.url, url), 'json-ld'],
  )
  const language = first<string>(
    [languageTag(marks.language), 'meta'],
    [languageTag(data?.language), 'json-ld'],
    [languageTag(marks.meta.get('og:locale')), 'opengraph'],
    [languageTag(marks.meta.get('content-language') ?? marks.meta.get('language')), 'meta'],
  )
  const found = { title, byline, publishedAt: published, updatedAt: later, canonicalUrl: canonical, language, section }
  const foundIn = Object.fromEntries(
    Object.entries(found).flatMap(([key, value]) => (value ? [[key, value.foundIn]] : [])),
  ) as Page['foundIn']
  return {
    title: title?.value ?? '',
    byline: byline?.value ?? null,
    publishedAt: published?.value ?? null,
    updatedAt: later?.value ?? null,
    section: section ? oneLine(section.value) : null,
    language: language?.value ?? null,
    canonicalUrl: canonical?.value ?? null,
    foundIn,
  }
}
