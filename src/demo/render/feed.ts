import type { Instant } from '../../model/index.js'
import { addressOf, type Publication } from '../archive.js'
import type { Listing } from '../moment.js'
import { feedDate, isoOffset, rfc822 } from './dates.js'
import { blocks, escapeMarkup as esc, htmlBlocks, plain } from './markup.js'

export interface FeedText {
  contentType: string
  body: string
}

/** A publication's feed over the given entries. `builtAt` is the newest entry's time, so that a quiet feed stays the same. */
export function renderFeed(publication: Publication, listings: Listing[], notice: string, builtAt: Instant): FeedText {
  const render = { rss: renderRss, atom: renderAtom, json: renderJson }[publication.feed.format]
  return render(publication, listings, notice, builtAt)
}

const title = (entry: Listing): string =>
  entry.state.title === entry.article.title ? (entry.article.feedTitle ?? entry.state.title) : entry.state.title
const guid = (publication: Publication, entry: Listing): string =>
  entry.article.guid ?? addressOf(publication, entry.article.path)
const summary = (entry: Listing): string => entry.article.summary ?? plain(blocks(entry.state.body)[0] ?? '')
const bodyHtml = (entry: Listing): string => htmlBlocks(entry.state.body).join('\n')

function renderRss(publication: Publication, listings: Listing[], notice: string, builtAt: Instant): FeedText {
  const items = listings.map((entry) => {
    const date = feedDate(entry.article, entry.listedAt, publication.timeZone, rfc822)
    const link = addressOf(publication, entry.article.path)
    return `    <item>
      <title>${esc(title(entry))}</title>
      <link>${esc(`${link}?utm_source=rss&utm_medium=feed`)}</link>
      <guid isPermaLink="false">${esc(guid(publication, entry))}</guid>
${date ? `      <pubDate>${date}</pubDate>\n` : ''}${entry.state.updatedAt > entry.article.publishedAt ? `      <atom:updated>${isoOffset(entry.state.updatedAt, publication.timeZone)}</atom:updated>\n` : ''}${entry.article.byline ? `      <dc:creator>${esc(entry.article.byline)}</dc:creator>\n` : ''}${entry.article.sponsored ? '      <category>Sponsored</category>\n' : ''}${entry.article.section ? `      <category>${esc(entry.article.section)}</category>\n` : ''}      <description><![CDATA[<p>${esc(summary(entry))}</p> <a href="${link}">Read on</a>]]></description>
${publication.feed.fullText ? `      <content:encoded><![CDATA[${bodyHtml(entry)}]]></content:encoded>\n` : ''}    </item>`
  })
  return {
    contentType: 'application/rss+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${esc(publication.name)}</title>
    <link>${addressOf(publication, '/')}</link>
    <atom:link href="${addressOf(publication, publication.feed.path)}" rel="self" type="application/rss+xml"/>
    <description>${esc(`${publication.tagline}. ${notice}`)}</description>
    <language>${publication.language}</language>
    <copyright>${esc(notice)}</copyright>
    <lastBuildDate>${rfc822(builtAt, 'UTC')}</lastBuildDate>
${items.join('\n')}
  </channel>
</rss>
`,
  }
}

function renderAtom(publication: Publication, listings: Listing[], notice: string, builtAt: Instant): FeedText {
  const entries = listings.map((entry) => {
    const date = feedDate(entry.article, entry.listedAt, publication.timeZone, isoOffset)
    const link = addressOf(publication, entry.article.path)
    return `  <entry>
    <title type="html">${esc(esc(title(entry)))}</title>
    <link rel="alternate" type="text/html" href="${esc(link)}"/>
    <id>${esc(guid(publication, entry))}</id>
${date ? `    <published>${date}</published>\n    <updated>${entry.article.feedDate === 'usual' ? isoOffset(entry.state.updatedAt, publication.timeZone) : date}</updated>\n` : ''}${entry.article.byline ? `    <author><name>${esc(entry.article.byline)}</name></author>\n` : ''}${entry.article.sponsored ? '    <category term="advertisement" label="Advertisement"/>\n' : ''}    <summary type="text">${esc(summary(entry))}</summary>
${publication.feed.fullText ? `    <content type="html">${esc(bodyHtml(entry))}</content>\n` : ''}  </entry>`
  })
  return {
    contentType: 'application/atom+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${publication.language}">
  <title>${esc(publication.name)}</title>
  <subtitle>${esc(`${publication.tagline}. ${notice}`)}</subtitle>
  <link rel="self" href="${addressOf(publication, publication.feed.path)}"/>
  <link rel="alternate" href="${addressOf(publication, '/')}"/>
  <id>${addressOf(publication, publication.feed.path)}</id>
  <rights>${esc(notice)}</rights>
  <updated>${isoOffset(builtAt, 'UTC')}</updated>
${entries.join('\n')}
</feed>
`,
  }
}

function renderJson(publication: Publication, listings: Listing[], notice: string): FeedText {
  const items = listings.map((entry) => {
    const date = feedDate(entry.article, entry.listedAt, publication.timeZone, isoOffset)
    return {
      id: guid(publication, entry),
      url: addressOf(publication, entry.article.path),
      title: title(entry),
      ...(publication.feed.fullText ? {} : { summary: summary(entry) }),
      ...(date ? { date_published: date } : {}),
      ...(entry.article.feedDate === 'usual' ? { date_modified: isoOffset(entry.state.updatedAt, publication.timeZone) } : {}),
      ...(entry.article.byline ? { authors: [{ name: entry.article.byline }] } : {}),
      ...(publication.feed.fullText ? { content_html: bodyHtml(entry) } : { content_text: summary(entry) }),
      ...(entry.article.tags.length || entry.article.sponsored
        ? { tags: [...(entry.article.sponsored ? ['sponsored'] : []), ...entry.article.tags] }
        : {}),
    }
  })
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: publication.name,
    home_page_url: addressOf(publication, '/'),
    feed_url: addressOf(publication, publication.feed.path),
    description: `${publication.tagline}. ${notice}`,
    language: publication.language,
    items,
  }
  return { contentType: 'application/feed+json; charset=utf-8', body: `${JSON.stringify(feed, null, 2)}\n` }
}
