import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanHeadline, normaliseUrl, readFeed, readPage } from '../../src/collect/index.js'
import { DeskError, isInstant } from '../../src/model/index.js'

const now = '2026-07-02T12:00:00.000Z'
const url = 'https://news.example/a'

/** Pieces of pages and feeds, whole and broken, that chance puts together. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'<html> <body> <div> </div> <p> </p> <br> <b> </a> <ul> <li> <table> <tr> <td> <!-- --> <![CDATA[ ]]> <article> <h1> </h1> <title> </title> <rss> <channel> <item> </item> <feed> <entry> <link> <guid> & &amp; &lt; &#0; &#x110000; &nbsp; < > " \' = \u0000 \ufffe'.split(
      ' ',
    ),
    '<script>EVIL()</script>',
    '<script>',
    '</script>',
    '<style>EVIL{}</style>',
    '&lt;script&gt;EVIL()&lt;/script&gt;',
    '&amp;lt;script&amp;gt;EVIL()',
    '<img src=x onerror="EVIL()">',
    '<a href="javascript:EVIL()">x</a>',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"<script>EVIL()","datePublished":"2026-99-99","articleBody":"<script>x',
    '<meta property="og:title" content="<script>EVIL()</script>">',
    '<div class="article-body related comments" itemprop="articleBody" style="display:none">',
    '<time datetime="2031-01-01">',
    '<?xml version="1.0" encoding="utf-16"?>',
    '<!DOCTYPE x [<!ENTITY a "&a;&a;">]>',
    '<rss version="2.0"><channel><item><title>t</title><link>javascript:EVIL()</link><pubDate>31 Feb 2026</pubDate>',
    'A sentence that is long enough to be prose, with a comma. ',
  ),
  fc.string({ maxLength: 20 }),
)
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
const bytes = fc.uint8Array({ maxLength: 2000 })
const raw = fc.oneof(soup, bytes)

const SCRIPT = /<\s*\/?\s*script/i
const noScript = (value: unknown): void => {
  expect(JSON.stringify(value)).not.toMatch(SCRIPT)
}

describe('any input', () => {
  it('makes the page reader give a page or a named error', () => {
    fc.assert(
      fc.property(raw, (body) => {
        try {
          const page = readPage({ url, body }, { now })
          noScript(page)
          for (const at of [page.publishedAt, page.updatedAt])
            expect(at === null || (isInstant(at) && at <= now && at >= '1990')).toBe(true)
          expect(page.canonicalUrl === null || /^https?:/.test(page.canonicalUrl)).toBe(true)
        } catch (error) {
          if (!(error instanceof DeskError)) throw error
          expect(error.code).toMatch(/^page-(?:empty|too-large)$/)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('makes the feed reader give a feed or a named error', async () => {
    await fc.assert(
      fc.asyncProperty(raw, async (body) => {
        try {
          const feed = await readFeed({ url, body }, { now })
          noScript(feed)
          for (const item of feed.items) {
            expect(item.url === '' || /^https?:/.test(item.url)).toBe(true)
            expect(item.publishedAt === null || (isInstant(item.publishedAt) && item.publishedAt <= now)).toBe(true)
          }
        } catch (error) {
          if (!(error instanceof DeskError)) throw error
          expect(error.code).toMatch(/^feed-(?:empty|too-large|not-a-feed|sitemap-index)$/)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('leaves no script in a headline', () => {
    fc.assert(
      fc.property(soup, (text) => {
        noScript(cleanHeadline(text))
      }),
    )
  })

  it('normalises an address once and for all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (text) => {
        const once = normaliseUrl(text)
        if (once !== null) expect(normaliseUrl(once)).toBe(once)
      }),
    )
  })
})
