import { SPONSORED } from '../advert.js'
import { webUrl } from '../url.js'
import type { RawEntry } from './entry.js'
import { baseOf, childOf, childrenOf, descendantsOf, markupOf, textOf, type XmlNode } from './tree.js'

/** A format's answer: the feed's title and its entries, before cleaning. */
export interface RawFeed {
  format: 'rss' | 'rdf' | 'atom' | 'sitemap' | 'json'
  title: string
  entries: RawEntry[]
  problems: string[]
}

const text = (node: XmlNode, ...names: string[]): string => {
  for (const name of names) {
    const value = textOf(childOf(node, name)).trim()
    if (value) return value
  }
  return ''
}
const texts = (node: XmlNode, ...names: string[]): string[] =>
  names.flatMap((name) => childrenOf(node, name).map((child) => textOf(child).trim())).filter(Boolean)

const isSponsored = (node: XmlNode): boolean =>
  childrenOf(node, 'category', 'dc:subject').some((c) => SPONSORED.test(textOf(c).trim() || c.attributes.term || ''))

/** An address of an element, resolved by xml:base; as written where it is none. */
const addressOf = (node: XmlNode, written: string, documentUrl: string): string =>
  webUrl(written, baseOf(node, documentUrl)) ?? written.trim()

/** The link of an Atom entry: the alternate (the default relation), HTML before other types; else the first of any relation. */
function atomLink(entry: XmlNode, name: string, documentUrl: string): string {
  const links = childrenOf(entry, name).filter((link) => link.attributes.href?.trim())
  const alternate = links.filter((link) => (link.attributes.rel ?? 'alternate').toLowerCase() === 'alternate')
  const chosen = alternate.find((link) => /html/.test(link.attributes.type ?? 'html')) ?? alternate[0] ?? links[0]
  return chosen ? addressOf(chosen, chosen.attributes.href!, documentUrl) : ''
}

/** Markup of an Atom text construct: inline XHTML is written again, escaped HTML is already text. */
const atomContent = (node: XmlNode | undefined): string =>
  node?.attributes.type?.includes('xhtml') ? markupOf(node) : textOf(node)

function atomEntry(entry: XmlNode, documentUrl: string): RawEntry {
  const author = childOf(entry, 'author', 'dc:creator')
  const textLink = textOf(childrenOf(entry, 'link').find((link) => textOf(link).trim())).trim()
  const source = childOf(entry, 'content')?.attributes.src
  return {
    guid: text(entry, 'id', 'guid'),
    url:
      atomLink(entry, 'link', documentUrl) ||
      (textLink && addressOf(entry, textLink, documentUrl)) ||
      (source ? addressOf(entry, source, documentUrl) : ''),
    title: text(entry, 'title', 'dc:title', 'media:title'),
    published: texts(entry, 'published', 'issued', 'created', 'dc:date', 'dcterms:created', 'pubdate'),
    updated: texts(entry, 'updated', 'modified', 'dcterms:modified'),
    summary:
      atomContent(childOf(entry, 'summary')) ||
      atomContent(childOf(entry, 'content')) ||
      text(entry, 'media:description', 'dc:description', 'description'),
    author: author ? text(author, 'name') || (childOf(author, 'email', 'uri') ? '' : textOf(author)) : '',
    sponsored: isSponsored(entry),
  }
}

/** The link of an RSS item: the first element with text; then Atom's; then a guid that is a permanent link. */
function rssLink(item: XmlNode, documentUrl: string): string {
  const link = childrenOf(item, 'link').find((node) => textOf(node).trim())
  if (link) return addressOf(link, textOf(link), documentUrl)
  const other = atomLink(item, 'atom:link', documentUrl) || atomLink(item, 'link', documentUrl)
  if (other) return other
  const guid = childOf(item, 'guid')
  const written = textOf(guid).trim()
  if (guid && guid.attributes.ispermalink !== 'false' && /^https?:\/\//i.test(written)) return written
  const about = item.attributes['rdf:about'] ?? ''
  return /^https?:\/\//i.test(about) ? about : ''
}

function rssItem(item: XmlNode, documentUrl: string): RawEntry {
  const author = childOf(item, 'atom:author')
  return {
    guid: text(item, 'guid', 'atom:id', 'dc:identifier', 'id') || (item.attributes['rdf:about'] ?? ''),
    url: rssLink(item, documentUrl),
    title: text(item, 'title', 'dc:title', 'media:title', 'itunes:title', 'atom:title'),
    inlineTitle: childOf(item, 'title')?.children.some((child) => typeof child !== 'string'),
    published: texts(item, 'pubdate', 'atom:published', 'dc:date', 'dcterms:created', 'date', 'published', 'issued'),
    updated: texts(item, 'atom:updated', 'dcterms:modified', 'updated', 'modified', 'lastbuilddate'),
    summary: text(
      item,
      'description',
      'content:encoded',
      'atom:summary',
      'atom:content',
      'summary',
      'dc:description',
      'media:description',
      'itunes:summary',
      'encoded',
      'content',
    ),
    author:
      text(item, 'dc:creator', 'author', 'dc:author', 'itunes:author', 'media:credit') ||
      (author ? text(author, 'atom:name') : ''),
    sponsored: isSponsored(item),
  }
}

function sitemapUrl(url: XmlNode, documentUrl: string): RawEntry {
  const news = childOf(url, 'news:news')
  return {
    guid: '',
    url: addressOf(url, text(url, 'loc'), documentUrl),
    title: news ? text(news, 'news:title') : '',
    published: news ? texts(news, 'news:publication_date') : [],
    updated: texts(url, 'lastmod'),
    summary: '',
    author: '',
    sponsored: false,
  }
}

/** A damaged last entry counts only with what was whole in it; an entry without address, guid and title was nothing. */
function keepWhole(entries: XmlNode[], problems: string[]): XmlNode[] {
  const last = entries.at(-1)
  if (!last || last.closed) return entries
  problems.push('the document ends inside an entry')
  last.children = last.children.filter((child) => typeof child === 'string' || child.closed)
  return childOf(last, 'title', 'link', 'guid', 'id', 'loc') ? entries : entries.slice(0, -1)
}

/** Reads a lenient tree as the format its root names; null where it is no feed. */
export function readTree(root: XmlNode, documentUrl: string, maxEntries: number): RawFeed | null {
  const top =
    root.children.find(
      (child): child is XmlNode => typeof child !== 'string' && /^(rss|rdf:rdf|feed|urlset|channel|item|entry)$/.test(child.name),
    ) ?? deepRoot(root)
  if (!top) return null
  const problems: string[] = []
  const take = (name: string): XmlNode[] => {
    const all = keepWhole(descendantsOf(top.parent ?? root, name), problems)
    if (all.length > maxEntries) problems.push(`only the first ${maxEntries} of ${all.length} entries were read`)
    return all.slice(0, maxEntries)
  }
  if (top.name === 'feed' || top.name === 'entry') {
    return {
      format: 'atom',
      title: text(top, 'title'),
      entries: take('entry').map((entry) => atomEntry(entry, documentUrl)),
      problems,
    }
  }
  if (top.name === 'urlset')
    return { format: 'sitemap', title: '', entries: take('url').map((url) => sitemapUrl(url, documentUrl)), problems }
  const channel = top.name === 'channel' ? top : (childOf(top, 'channel') ?? top)
  const items = take('item')
  return {
    format: top.name === 'rdf:rdf' ? 'rdf' : 'rss',
    title: text(channel, 'title', 'dc:title'),
    entries: items.map((item) => rssItem(item, documentUrl)),
    problems,
  }
}

/** A feed's root that lies inside something else (a wrapper, or an HTML page around it). */
function deepRoot(root: XmlNode): XmlNode | undefined {
  return (
    descendantsOf(root, 'rss')[0] ??
    descendantsOf(root, 'rdf:rdf')[0] ??
    descendantsOf(root, 'feed').find((feed) => childOf(feed, 'entry'))
  )
}
