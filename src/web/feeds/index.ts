import { type Request, type Response, Router } from 'express'
import { writeOpml } from '../../collect/index.js'
import { hubsOf } from '../../deliver/index.js'
import { DeskError } from '../../model/index.js'
import { parseQuery } from '../../search/index.js'
import { notFound } from '../http/errors.js'
import { PageCache } from '../http/page-cache.js'
import { parse, storyFeedParams } from '../http/params.js'
import { FEED_FORMATS, FEED_TYPES, type FeedFormat, storyFeedHref } from '../present/feed-links.js'
import { feedHref } from '../present/query.js'
import { audienceIn, audienceOf } from '../read/context.js'
import { momentOf } from '../read/moment.js'
import type { WebServices } from '../services.js'
import { newestOf, readEntries, wordsOf } from './read.js'
import { writeFeed } from './write.js'

/**
 * Feeds for other readers: `/feeds/stories.rss`, `.atom`, `.json` with `q`, `audience`, `min` (importance) and `cred` (credibility).
 * `/feeds/sources.opml` lists what the desk reads. Answers are conditional (ETag, Last-Modified) and name themselves in `Link` headers, as WebSub asks.
 */
export function feedsRouter(services: WebServices): Router {
  const router = Router()
  const cache = new PageCache<Built>(services)
  for (const format of FEED_FORMATS)
    router.get(`/feeds/stories.${format}`, async (request, response) => {
      const base = baseOf(services, request)
      const built = await cache.get(`${base} ${request.originalUrl}`, () => build(services, request, format, base))
      send(response, format, built)
    })
  router.get('/feeds/sources.opml', (_request, response) => {
    const open = services.sources.filter((source) => source.enabled && !mayCarryKey(source.url))
    response.type('text/x-opml; charset=utf-8').send(writeOpml('Sources of this desk', open))
  })
  return router
}

/** An address with credentials or a query may be somebody's own: the command gives those, the web does not. */
const mayCarryKey = (url: string): boolean => {
  const { username, password, search } = new URL(url)
  return Boolean(username || password || search)
}

interface Built {
  body: string
  updatedMs: number
  self: string
  page: string
  hubs: readonly string[]
}

async function build(services: WebServices, request: Request, format: FeedFormat, base: string): Promise<Built> {
  const { q, audience: asked, min, cred } = parse(storyFeedParams, request.query)
  const query = parseQuery(q)
  const [problem] = query.problems
  if (problem) throw new DeskError('bad-parameter', `q: ${problem.message}`)
  const audience = audienceOf(services, audienceIn(q) ?? asked)
  if (!audience) throw notFound('No audience has this name.')
  const ask = { query, audience, min, cred }
  const entries = await readEntries(services, ask, momentOf(services.clock, undefined), base)
  const page = base + feedHref({ q, ...(asked ? { audience: asked } : {}) })
  const href = (one: FeedFormat) => base + storyFeedHref(one, { q, audience: asked, min, cred })
  const self = { rss: href('rss'), atom: href('atom'), json: href('json') }
  const updated = newestOf(entries)
  const hubs = hubsOf(services.channels ?? [], self[format])
  const body = writeFeed(format, { ...wordsOf(ask), page, self, updated, hubs }, entries)
  return { body, updatedMs: updated.getTime(), self: self[format], page, hubs }
}

/** Express answers 304 by itself where the reader has this ETag or this change already. */
function send(response: Response, format: FeedFormat, { body, updatedMs, self, page, hubs }: Built): void {
  const links = [
    `<${self}>; rel="self"; type="${FEED_TYPES[format]}"`,
    `<${page}>; rel="alternate"; type="text/html"`,
    ...hubs.map((hub) => `<${hub}>; rel="hub"`),
  ]
  response.set('Link', links.join(', '))
  if (updatedMs > 0) response.set('Last-Modified', new Date(updatedMs).toUTCString())
  response.type(`${FEED_TYPES[format]}; charset=utf-8`).send(body)
}

const HOST = /^[A-Za-z0-9.-]{1,253}(?::\d{1,5})?$|^\[[0-9a-fA-F:]{2,45}\](?::\d{1,5})?$/

/** The desk's address: the one in settings, or else the one it was asked by. */
function baseOf({ publicUrl }: WebServices, request: Request): string {
  if (publicUrl) return publicUrl
  const host = request.get('host') ?? ''
  if (!HOST.test(host)) throw new DeskError('bad-request', 'The request names no host.')
  return `${request.protocol}://${host}`
}
