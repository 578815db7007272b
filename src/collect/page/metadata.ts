import type { FoundIn, Page } from '../../model/index.js'
import type { ReadOptions } from '../contract.js'
import { languageTag } from '../language.js'
import { oneLine, withoutScript } from '../text.js'
import { webUrl } from '../url.js'
import { cleanByline } from './byline.js'
import type { Marks } from './marks.js'
import { type Found, publishedOn, updatedOn } from './page-dates.js'
import type { StructuredData } from './structured.js'
import { headlineOf } from './title.js'

function first<T>(...candidates: (readonly [T | null | undefined, FoundIn])[]): Found<T> {
  for (const [value, foundIn] of candidates) if (value !== null && value !== undefined && value !== '') return { value, foundIn }
  return null
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
  const published = publishedOn(marks, data, ruled.published, url, options)
  const updated = updatedOn(marks, data, options)
  // An update before the publication is some template's date.
  const later = updated && published && updated.value < published.value ? null : updated
  const title = headlineOf(marks, data)
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
    section: section ? withoutScript(oneLine(section.value)).slice(0, 200) : null,
    language: language?.value ?? null,
    canonicalUrl: canonical?.value ?? null,
    foundIn,
  }
}
