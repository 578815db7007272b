import type { FetchRequest } from './contract.js'
import { netError } from './errors.js'

/** What is asked for, by use. */
export const ACCEPT: Record<FetchRequest['accept'], string> = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.2, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.1',
  json: 'application/json, */*;q=0.1',
  any: '*/*',
}

/** What fits. Feeds come under every textual label there is; a missing label fits, the reader decides. */
const FITS: Record<FetchRequest['accept'], RegExp> = {
  feed: /^(?:text\/(?:xml|rss|atom|rdf|plain|html|json|x-opml)|application\/(?:(?:rss|atom|rdf|xhtml|feed|ld|x-rss)\+?(?:xml|json)?|xml|json|octet-stream|x-rss|rdf)|binary\/octet-stream)\b/,
  page: /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml))\b/,
  json: /^(?:application\/(?:[\w.-]+\+)?json|text\/(?:json|plain|javascript|x-json)|application\/(?:javascript|x-ndjson|octet-stream))\b/,
  any: /./,
}

/** @throws DeskError `net-wrong-type` when what came can't be what was asked for */
export function checkContentType(contentType: string, accept: FetchRequest['accept'], host: string): void {
  const type = contentType.trim().toLowerCase()
  if (type === '' || FITS[accept].test(type)) return
  throw netError('wrong-type', `${host} sent ${type.slice(0, 80)} where a ${accept} was asked for`, {
    contentType: type.slice(0, 200),
  })
}
