import { type Article, articleId, type Source } from '../../../src/model/index.js'
import { EVENTS, pageHtml } from '../../support/events.js'

/** The one moment at which everything in these worlds happens. */
export const AT = '2026-07-02T12:00:00.000Z'
/** So many events are in the first paper's feed. FerretDB needs five times the processor time of a file: there it is half a dozen. */
export interface Size {
  first: number
  /** A second paper carries these, word for word. */
  copied: readonly number[]
}
export const DOZEN: Size = { first: EVENTS.length, copied: [0, 3] }
export const HALF: Size = { first: 5, copied: [0] }

const source = (id: string, name: string, tier: 'A' | 'B'): Source => ({
  ...{ id, name, tier, family: name, enabled: true, kind: 'feed', url: `https://${id}.example/feed.xml` },
  ...{ homepage: `https://${id}.example/`, language: 'en', timeZone: 'UTC', cadenceMinutes: { fastest: 1_440, slowest: 2_880 } },
  ...{ body: 'page', rights: { licence: 'Written for a test', keepTextDays: 60, mayShowQuotes: true }, creditNames: [name] },
})
export const SOURCES = [source('news', 'Harbour News', 'A'), source('echo', 'The Echo', 'B')]

const pageUrl = (id: string, n: number) => `https://${id}.example/event/${n}`

export interface Poison {
  article: number
  sentence: string
}

export const urlOf = (article: number): string => pageUrl('news', article)

/** Every address of both papers: content type and body. `poison` is a sentence that one article ends with. */
export function pages({ first, copied }: Size, poison: Poison | null): [url: string, [contentType: string, body: string]][] {
  const events = EVENTS.slice(0, first)
  const html = ([title, text]: [string, string], n: number) =>
    pageHtml([title, poison?.article === n ? `${text}\n\n${poison.sentence}` : text])
  return [
    ...events.map((event, n): [string, [string, string]] => [pageUrl('news', n), ['text/html', html(event, n)]]),
    ...copied.map((n): [string, [string, string]] => [pageUrl('echo', n), ['text/html', pageHtml(EVENTS[n]!)]]),
    ['https://news.example/feed.xml', ['application/rss+xml', feed(events.map(([title], n) => item('news', title, n)))]],
    ['https://echo.example/feed.xml', ['application/rss+xml', feed([])]],
  ]
}

const item = (id: string, title: string, n: number): string =>
  `<item><guid>${n}</guid><title>${title}</title><link>${pageUrl(id, n)}</link><pubDate>${new Date(AT).toUTCString()}</pubDate></item>`

const feed = (items: string[]): string => `<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`

/** The copies as a visit to the second paper would find them. */
export const copies = ({ copied }: Size, now: string): Article[] =>
  copied.map((n) => {
    const url = pageUrl('echo', n)
    return {
      ...{
        id: articleId(url),
        sourceId: 'echo',
        url,
        canonicalUrl: null,
        guid: url,
        title: EVENTS[n]![0],
        text: '',
        summary: '',
      },
      ...{ byline: null, language: 'en', access: 'open', publishedAt: AT, publishedAtAssumed: false, firstSeenAt: now },
      ...{ knownAt: now, contentHash: '', revision: 0, revisions: [], state: 'found' },
    } as Article
  })
