import { addressOf, type Publication, type WrittenArticle } from '../archive.js'
import type { ArticleState } from '../moment.js'
import { isoOffset } from './dates.js'
import { escapeMarkup as esc } from './markup.js'

/** What the head of a page says to machines, in the publication's own shape (real sites differ as much). */
export function renderMetadata(
  publication: Publication,
  article: WrittenArticle,
  state: ArticleState,
  canonical: string,
): string {
  const head = [`<link rel="canonical" href="${esc(canonical)}">`]
  const date = article.pageDate === 'none' ? null : isoOffset(article.publishedAt, publication.timeZone)
  const shape = publication.metadata
  if (shape === 'json-ld' || shape === 'json-ld-graph' || shape === 'broken-json-ld')
    head.push(jsonLd(publication, article, state, date))
  if (shape === 'opengraph' || shape === 'json-ld' || shape === 'broken-json-ld') {
    head.push(
      `<meta property="og:type" content="article">`,
      `<meta property="og:title" content="${esc(state.title)}">`,
      `<meta property="og:site_name" content="${esc(publication.name)}">`,
      `<meta property="og:url" content="${esc(addressOf(publication, article.path))}">`,
    )
    if (date && shape !== 'json-ld') head.push(`<meta property="article:published_time" content="${date}">`)
    if (date && state.updatedAt !== article.publishedAt)
      head.push(`<meta property="article:modified_time" content="${isoOffset(state.updatedAt, publication.timeZone)}">`)
  }
  if (shape === 'meta') {
    if (date) head.push(`<meta name="date" content="${date}">`)
    if (article.byline) head.push(`<meta name="author" content="${esc(article.byline)}">`)
    head.push(`<meta name="description" content="${esc(article.summary ?? state.title)}">`)
  }
  return head.join('\n')
}

function jsonLd(publication: Publication, article: WrittenArticle, state: ArticleState, date: string | null): string {
  const node = {
    '@type': publication.template === 'office' ? 'Article' : 'NewsArticle',
    headline: state.title,
    ...(date ? { datePublished: date } : {}),
    ...(state.updatedAt !== article.publishedAt ? { dateModified: isoOffset(state.updatedAt, publication.timeZone) } : {}),
    ...(article.byline ? { author: article.byline.split(' and ').map((name) => ({ '@type': 'Person', name })) } : {}),
    ...(article.section ? { articleSection: article.section } : {}),
    ...(article.access === 'teaser' ? { isAccessibleForFree: false } : {}),
    publisher: { '@type': 'Organization', name: publication.name },
    mainEntityOfPage: addressOf(publication, article.path),
  }
  const site = { '@type': 'WebSite', name: publication.name, url: addressOf(publication, '/') }
  const value =
    publication.metadata === 'json-ld-graph'
      ? { '@context': 'https://schema.org', '@graph': [site, node] }
      : { '@context': 'https://schema.org', ...node }
  // `<` is escaped the way careful sites do it, so that a headline can never end the script element.
  let text = JSON.stringify(value, null, 1).replace(/</g, '\\u003c')
  if (publication.metadata === 'broken-json-ld') text = text.replace(/\}\s*$/, ',\n}')
  return `<script type="application/ld+json">${text}</script>`
}
