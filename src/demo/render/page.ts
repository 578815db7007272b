import type { Instant } from '../../model/index.js'
import { addressOf, type Publication, type WrittenArticle } from '../archive.js'
import { type ArticleState, listingsAt } from '../moment.js'
import { renderClutter } from './clutter.js'
import { isoOffset, spoken } from './dates.js'
import { escapeMarkup as esc, htmlBlocks } from './markup.js'
import { renderMetadata } from './metadata.js'

/** Everything a page is made from. `canonical` is the address its canonical link names. */
export interface PageInput {
  publication: Publication
  article: WrittenArticle
  state: ArticleState
  now: Instant
  notice: string
  canonical: string
}

/** One article's HTML page with the clutter real pages carry: menus, boxes, adverts, scripts, captions, related links. */
export function renderPage(input: PageInput): string {
  const { publication, article, state } = input
  const body = article.access === 'script' ? scriptShell(input) : articleHtml(input)
  const clutter = renderClutter(publication, article, input.now)
  return `<!doctype html>
<html lang="${article.language ?? publication.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(state.title)} | ${esc(publication.name)}</title>
${article.access === 'script' ? '' : renderMetadata(publication, article, state, input.canonical)}
<meta name="generator" content="${esc(input.notice)}">
<style>${STYLE}</style>
</head>
<body class="t-${publication.template}">
<div class="demo-notice" role="note">${esc(input.notice)}</div>
${clutter.top}
<div class="layout">
${body}
${clutter.side}
</div>
${clutter.bottom}
<footer class="site-footer"><p>${esc(publication.name)}. ${esc(publication.tagline)}. ${esc(input.notice)}</p></footer>
${clutter.scripts}
</body>
</html>
`
}

function articleHtml(input: PageInput): string {
  const { publication, article, state, now } = input
  const blocks = htmlBlocks(state.body)
  const open = article.access === 'teaser' ? blocks.slice(0, article.teaserParagraphs) : blocks
  const inset = renderClutter(publication, article, now).inset
  // An inset stands inside the text, as it does on real pages, where there is text enough around it.
  const flow = open.length > 4 ? [...open.slice(0, 3), inset, ...open.slice(3)] : open
  const notes = state.notes
    .filter((note) => note.kind !== 'headline')
    .map((note) => `<p class="note note-${note.kind}"><em>${esc(note.text)}</em></p>`)
  const wall = article.access === 'teaser' ? teaserWall(publication) : ''
  return `<main>
<article${publication.metadata === 'microdata' ? ' itemscope itemtype="https://schema.org/NewsArticle"' : ''}>
${heading(input)}
${figure(article)}
<div class="${BODY_CLASS[publication.template]}"${publication.metadata === 'microdata' ? ' itemprop="articleBody"' : ''}>
${flow.join('\n')}
${notes.join('\n')}
</div>
${wall}
${tags(article)}
</article>
</main>`
}

const BODY_CLASS = {
  wire: 'story-body',
  broadsheet: 'article__content',
  blog: 'post-content entry',
  office: 'notice-text',
  portal: 'content-main',
} as const

function heading({ publication, article, state }: PageInput): string {
  const micro = publication.metadata === 'microdata'
  const byline = article.byline
    ? `<span class="byline"${micro ? ' itemprop="author"' : ''}>${publication.template === 'office' ? '' : 'By '}${esc(article.byline)}</span>`
    : ''
  const date =
    article.pageDate === 'none'
      ? ''
      : `<time${micro ? ' itemprop="datePublished"' : ''} datetime="${isoOffset(article.publishedAt, publication.timeZone)}">${spoken(article.publishedAt, publication.timeZone)}</time>`
  const updated =
    state.updatedAt === article.publishedAt
      ? ''
      : `<span class="updated">Updated ${spoken(state.updatedAt, publication.timeZone)}</span>`
  return `<header class="story-head">
${article.section ? `<p class="kicker">${esc(article.section)}</p>` : ''}
<h1${micro ? ' itemprop="headline"' : ''}>${esc(state.title)}</h1>
<p class="meta">${[byline, date, updated].filter(Boolean).join(' &middot; ')}</p>
<ul class="share"><li><a href="#share-mail">Mail</a></li><li><a href="#share-copy">Copy link</a></li><li><a href="#print">Print</a></li></ul>
</header>`
}

const figure = (article: WrittenArticle): string =>
  article.image
    ? `<figure><svg role="img" aria-label="picture" viewBox="0 0 16 9" width="640"><rect width="16" height="9"/></svg><figcaption>${esc(article.image.caption)}${article.image.credit ? ` <span class="credit">${esc(article.image.credit)}</span>` : ''}</figcaption></figure>`
    : ''

const tags = (article: WrittenArticle): string =>
  article.tags.length
    ? `<ul class="tags">${article.tags.map((tag) => `<li><a href="/topic/${encodeURIComponent(tag)}">${esc(tag)}</a></li>`).join('')}</ul>`
    : ''

const teaserWall = (publication: Publication): string => `<div class="paywall subscriber-only" data-paywall="true">
<h2>Subscribe to continue reading</h2>
<p>This article is for subscribers of ${esc(publication.name)}. Already a subscriber? <a href="/login">Log in</a>.</p>
<button type="button">Subscribe now</button>
</div>`

/** A shell that fills itself by script: a reader without scripts finds no text here, and must say so. */
function scriptShell({ publication, article }: PageInput): string {
  return `<div id="root" data-article="${esc(article.id)}"></div>
<noscript><p>You need to enable JavaScript to run this app.</p></noscript>
<script>window.__APP__ = { site: ${JSON.stringify(publication.name)}, route: ${JSON.stringify(article.path)} };</script>
<script src="/assets/app.4f1c.js" defer></script>`
}

/** A publication's front page: its newest headlines. */
export function renderFront(publication: Publication, now: Instant, notice: string): string {
  const items = listingsAt(publication, now).map(
    ({ article, state }) =>
      `<li><a href="${esc(article.path)}">${esc(state.title)}</a> <time datetime="${article.publishedAt}">${spoken(article.publishedAt, publication.timeZone)}</time></li>`,
  )
  return `<!doctype html>
<html lang="${publication.language}"><head><meta charset="utf-8"><title>${esc(publication.name)}</title>
<link rel="alternate" type="${FEED_TYPE[publication.feed.format]}" href="${addressOf(publication, publication.feed.path)}"><style>${STYLE}</style></head>
<body><div class="demo-notice" role="note">${esc(notice)}</div><h1>${esc(publication.name)}</h1><p>${esc(publication.tagline)}</p><ul>${items.join('\n')}</ul></body></html>
`
}

const FEED_TYPE = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' } as const

const STYLE =
  'body{font:16px/1.5 Georgia,serif;margin:0 auto;max-width:72rem;padding:0 1rem}.demo-notice{background:#fd6;padding:.4rem 1rem;font:14px sans-serif}.layout{display:flex;gap:2rem}main{flex:2}aside{flex:1;font-size:14px}nav ul,.share,.tags{display:flex;gap:1rem;list-style:none;padding:0}.ad,.newsletter,.paywall{border:1px solid #999;padding:1rem;margin:1rem 0}.site-footer{font-size:13px;color:#555}figure rect{fill:#ccc}'
