import { DeskError, type Source, type Tier } from '../model/index.js'
import { descendantsOf, parseXmlLeniently, type XmlNode } from './feed/tree.js'
import { normaliseUrl } from './url.js'

/** A feed as an OPML list names it. */
export interface OpmlFeed {
  title: string
  url: string
  homepage: string | null
  language: string | null
  /** Only lists written by a desk say it. */
  tier: Tier | null
}

const MOST_FEEDS = 2_000
const MOST_TITLE = 120
/** How the tier stands among an outline's categories, which OPML writes as paths. */
const TIER = /(?:^|,)\s*\/signaldesk\/tier\/([ABC])\s*(?:,|$)/

/** The feeds of an OPML list, in its order; an address that stands twice counts once. @throws DeskError `bad-opml` */
export function readOpml(xml: string): { feeds: OpmlFeed[]; unusable: string[] } {
  const { root, cut } = parseXmlLeniently(xml)
  const [opml] = descendantsOf(root, 'opml')
  if (!opml) throw new DeskError('bad-opml', 'This is no OPML: it has no <opml> element.')
  const outlines = outlinesOf(opml)
  if (cut || outlines.length > MOST_FEEDS) throw new DeskError('bad-opml', `An OPML list may name ${MOST_FEEDS} feeds at most.`)
  const feeds = new Map<string, OpmlFeed>()
  const unusable: string[] = []
  for (const { attributes } of outlines) {
    const url = normaliseUrl(attributes.xmlurl ?? '') && attributes.xmlurl!.trim()
    const title = oneLine(attributes.title || attributes.text || '')
    if (!url) unusable.push(title || oneLine(attributes.xmlurl ?? ''))
    else if (!feeds.has(normaliseUrl(url)!)) feeds.set(normaliseUrl(url)!, feedOf(title, url, attributes))
  }
  return { feeds: [...feeds.values()], unusable }
}

function feedOf(title: string, url: string, attributes: Record<string, string>): OpmlFeed {
  return {
    title: title || new URL(url).hostname,
    url,
    homepage: normaliseUrl(attributes.htmlurl ?? '') && attributes.htmlurl!.trim(),
    language: /^[a-z]{2}(?:-[a-z]{2})?$/i.test(attributes.language ?? '') ? attributes.language!.toLowerCase() : null,
    tier: (TIER.exec(attributes.category ?? '')?.[1] as Tier | undefined) ?? null,
  }
}

/** Outlines that name a feed, however deep in folders they stand. */
function outlinesOf(opml: XmlNode): XmlNode[] {
  const found: XmlNode[] = []
  const stack = [opml]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node.name === 'outline' && node.attributes.xmlurl !== undefined) found.push(node)
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]!
      if (typeof child !== 'string') stack.push(child)
    }
  }
  return found
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MOST_TITLE)

/** Sources with a feed as OPML 2.0, by name, so that any feed reader takes them. */
export function writeOpml(title: string, sources: readonly Source[]): string {
  const feeds = sources.filter((source) => source.kind === 'feed')
  const outlines = [...feeds]
    .sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1))
    .map(
      (source) =>
        `    <outline type="rss" text="${attribute(source.name)}" title="${attribute(source.name)}" xmlUrl="${attribute(source.url)}" ` +
        `htmlUrl="${attribute(source.homepage)}" language="${attribute(source.language)}" category="/signaldesk/tier/${source.tier}"/>`,
    )
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<opml version="2.0">',
    `  <head>\n    <title>${attribute(title)}</title>\n  </head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

const attribute = (text: string): string =>
  text
    // Characters that XML 1.0 knows no way to write.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
