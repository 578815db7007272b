import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { epochMs, type Instant } from '../model/index.js'
import { type Archive, addressOf, type Fault, type Publication, type WrittenArticle } from './archive.js'
import { captureAt } from './captures.js'
import { articleAt, changedAt, faultAt, listingsAt } from './moment.js'
import { type FeedText, renderFeed } from './render/feed.js'
import { renderFront, renderPage } from './render/page.js'

export interface Request {
  /** Authority the caller asked, e.g. `halden-wire.localhost:4780`. */
  host: string
  /** Path with query, as asked. */
  path: string
  ifNoneMatch?: string
  ifModifiedSince?: string
}

export interface Answer {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array
  /** The connection stays open and nothing is sent. */
  hang?: boolean
}

/** What the archive's web answers at `now`. The same request at the same recorded moment always gets the same bytes. */
export function answer(archive: Archive, request: Request, now: Instant): Answer {
  const captured = captureAt(archive.captures, `http://${request.host}${request.path}`, now)
  if (captured) {
    if (captured.status === 0) return { status: 0, headers: {}, body: '', hang: true }
    const body = captured.body ? readFileSync(join(archive.dir, captured.body)) : new Uint8Array()
    return conditional({ status: captured.status, headers: { ...captured.headers }, body }, request)
  }
  const publication = archive.publications.find((one) => one.host === request.host)
  if (!publication) return plain(404, 'No such site in this archive.')
  const path = request.path.split(/[?#]/)[0]!
  if (path === '/robots.txt') return plain(200, publication.robots)
  if (path === publication.feed.path) return conditional(feedAnswer(archive, publication, now), request)
  if (path === '/') return conditional(frontAnswer(archive, publication, now), request)
  const article = publication.articles.find((one) => one.path === path)
  return article ? conditional(pageAnswer(archive, publication, article, now), request) : plain(404, 'Page not found.')
}

function frontAnswer(archive: Archive, publication: Publication, now: Instant): Answer {
  return html(renderFront(publication, now, archive.notice), changedAt(publication, now) ?? archive.startAt)
}

function feedAnswer(archive: Archive, publication: Publication, now: Instant): Answer {
  const fault = faultAt(publication.feed.faults, now)
  const faulty = fault && faultAnswer(fault, now)
  if (faulty) return faulty
  const feed = feedText(archive, publication, now)
  // A feed cut off in the middle of an element: what a full disk or a broken template leaves behind.
  const body =
    fault?.kind === 'malformed'
      ? feed.body.slice(0, Math.floor(feed.body.length * 0.6)).replace(/<[^<]*$/, '<item><title>Sharp & sudden <b')
      : feed.body
  return { status: 200, headers: { 'content-type': feed.contentType, 'last-modified': httpDate(feed.builtAt) }, body }
}

/** The last rendering of each publication's feed: between two changes of its coverage every caller gets the same text. */
const lastFeeds = new WeakMap<Publication, FeedText & { builtAt: Instant }>()

function feedText(archive: Archive, publication: Publication, now: Instant): FeedText & { builtAt: Instant } {
  const builtAt = changedAt(publication, now) ?? archive.startAt
  const last = lastFeeds.get(publication)
  if (last?.builtAt === builtAt) return last
  const feed = { ...renderFeed(publication, listingsAt(publication, now), archive.notice, builtAt), builtAt }
  lastFeeds.set(publication, feed)
  return feed
}

function pageAnswer(archive: Archive, publication: Publication, article: WrittenArticle, now: Instant): Answer {
  const state = articleAt(article, now)
  if (!state) return plain(404, 'Page not found.')
  const fault = faultAt(article.faults, now)
  const faulty = fault && faultAnswer(fault, now)
  if (faulty) return faulty
  const canonical =
    article.canonical && article.republishes ? addressById(archive, article.republishes) : addressOf(publication, article.path)
  return html(renderPage({ publication, article, state, now, notice: archive.notice, canonical }), state.updatedAt)
}

function addressById(archive: Archive, id: string): string {
  for (const publication of archive.publications)
    for (const article of publication.articles) if (article.id === id) return addressOf(publication, article.path)
  throw new Error(`no article ${id}`)
}

/** The answer a fault gives, or null for one that spoils the body instead. */
function faultAnswer(fault: Fault, now: Instant): Answer | null {
  switch (fault.kind) {
    case 'missing':
      return plain(404, 'Page not found.')
    case 'gone':
      return plain(410, 'This page was removed.')
    case 'error':
      return plain(503, 'Service unavailable.')
    case 'rate-limited': {
      const seconds = fault.until ? Math.ceil((epochMs(fault.until) - epochMs(now)) / 1000) : 3600
      const answer = plain(429, 'Too many requests.')
      answer.headers['retry-after'] = String(seconds)
      return answer
    }
    case 'hang':
      return { status: 0, headers: {}, body: '', hang: true }
    case 'malformed':
      return null
  }
}

const plain = (status: number, text: string): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: `${text}\n`,
})

const html = (body: string, changedAt: Instant): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'last-modified': httpDate(changedAt) },
  body,
})

/** Adds the validator and turns an unchanged answer into 304. An entity tag decides before a date (RFC 9110, 13.2.2). */
function conditional(answer: Answer, request: Request): Answer {
  if (answer.status !== 200 || answer.hang) return answer
  const etag = answer.headers.etag ?? `"${createHash('sha256').update(answer.body).digest('hex').slice(0, 20)}"`
  answer.headers.etag = etag
  const modified = answer.headers['last-modified']
  const same = request.ifNoneMatch
    ? request.ifNoneMatch
        .split(',')
        .some((tag) => tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, '') || tag.trim() === '*')
    : request.ifModifiedSince !== undefined &&
      modified !== undefined &&
      Date.parse(modified) <= Date.parse(request.ifModifiedSince)
  return same ? { status: 304, headers: { etag, ...(modified ? { 'last-modified': modified } : {}) }, body: '' } : answer
}

const httpDate = (at: Instant): string => new Date(epochMs(at)).toUTCString()
