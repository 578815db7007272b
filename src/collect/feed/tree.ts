import { Parser } from 'htmlparser2'

/** An element of a leniently read XML document. Names are lower case with the customary prefix of their namespace. */
export interface XmlNode {
  name: string
  attributes: Record<string, string>
  children: (XmlNode | string)[]
  parent: XmlNode | null
  /** False where the document ended before the element did. */
  closed: boolean
}

/** Customary prefixes by namespace; '' for the vocabularies of feeds themselves. */
const PREFIX_OF = new Map<string, string>([
  ['http://www.w3.org/2005/atom', ''],
  ['http://purl.org/atom/ns#', ''],
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://channel.netscape.com/rdf/simple/0.9/', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://www.sitemaps.org/schemas/sitemap/0.9', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://www.google.com/schemas/sitemap-news/0.9', 'news'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
])

/** Limits of a lenient parse; what lies beyond is cut off and said so. */
const MAX_NODES = 150_000
const MAX_DEPTH = 256
const CHUNK = 65_536

class TreeBuilder {
  readonly root: XmlNode = { name: '#document', attributes: {}, children: [], parent: null, closed: true }
  private current = this.root
  private depth = 0
  private readonly prefixes = new Map<string, string>()
  nodes = 0

  private canonical(name: string): string {
    const lower = name.toLowerCase()
    const colon = lower.indexOf(':')
    if (colon < 0) return lower
    const prefix = lower.slice(0, colon)
    const local = lower.slice(colon + 1)
    const known = this.prefixes.get(prefix)
    // In an RSS feed, elements of Atom keep their prefix: an `atom:link` is no RSS link.
    const shown =
      known === '' && this.root.children.some((c) => typeof c !== 'string' && /^(rss|rdf:rdf)$/.test(c.name)) ? 'atom' : known
    return shown === undefined ? lower : shown === '' ? local : `${shown}:${local}`
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith('xmlns:') && this.prefixes.size < 64) {
        const prefix = PREFIX_OF.get(
          value
            .trim()
            .toLowerCase()
            .replace(/^https:/, 'http:'),
        )
        if (prefix !== undefined) this.prefixes.set(key.slice(6).toLowerCase(), prefix)
      }
    }
    this.nodes++
    this.depth++
    if (this.depth > MAX_DEPTH) return
    const node: XmlNode = { name: this.canonical(name), attributes, children: [], parent: this.current, closed: false }
    this.current.children.push(node)
    this.current = node
  }

  ontext(text: string): void {
    this.nodes++
    this.current.children.push(text)
  }

  onclosetag(_name: string, implied: boolean): void {
    if (this.depth <= MAX_DEPTH && this.current.parent) {
      this.current.closed = !implied
      this.current = this.current.parent
    }
    this.depth--
  }

  get tooMuch(): boolean {
    return this.nodes > MAX_NODES || this.depth > 4 * MAX_DEPTH
  }
}

/** Reads XML that may be damaged: unclosed, wrongly nested or cut off. Bounded in nodes and depth. Never throws. */
export function parseXmlLeniently(xml: string): { root: XmlNode; cut: boolean } {
  const builder = new TreeBuilder()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.onopentag(name, attributes),
      ontext: (text) => builder.ontext(text),
      onclosetag: (name, implied) => builder.onclosetag(name, implied),
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: false, lowerCaseAttributeNames: true },
  )
  for (let at = 0; at < xml.length; at += CHUNK) {
    parser.write(xml.slice(at, at + CHUNK))
    if (builder.tooMuch) break
  }
  parser.end()
  return { root: builder.root, cut: builder.tooMuch }
}

/** The element children of a node with one of these names, in the document's order. */
export function childrenOf(node: XmlNode, ...names: string[]): XmlNode[] {
  return node.children.filter((child): child is XmlNode => typeof child !== 'string' && names.includes(child.name))
}

/** The first element child with a name, names tried in order. */
export function childOf(node: XmlNode, ...names: string[]): XmlNode | undefined {
  for (const name of names) {
    const found = node.children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name)
    if (found) return found
  }
  return undefined
}

/** All text below a node, in order. Depth is bounded by the parse. */
export function textOf(node: XmlNode | undefined): string {
  if (!node) return ''
  let text = ''
  for (const child of node.children) text += typeof child === 'string' ? child : textOf(child)
  return text
}

/** The markup below a node, written again: for embedded XHTML. Attributes are not needed and left out. */
export function markupOf(node: XmlNode | undefined): string {
  if (!node) return ''
  let text = ''
  for (const child of node.children)
    text += typeof child === 'string' ? child : `<${child.name}>${markupOf(child)}</${child.name}>`
  return text
}

/** Elements with a name anywhere below, not looking inside those found. Iterative; order is the document's. */
export function descendantsOf(root: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = []
  const stack: XmlNode[] = [root]
  while (stack.length) {
    const node = stack.pop()!
    if (node !== root && node.name === name) {
      found.push(node)
      continue
    }
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]!
      if (typeof child !== 'string') stack.push(child)
    }
  }
  return found
}

/** Nested bases that are followed, the nearest first: real documents have one or two. */
const MAX_BASES = 6

/** The base address of a node by `xml:base` on it and above it (XML Base). */
export function baseOf(node: XmlNode | null, documentUrl: string): string {
  const bases: string[] = []
  for (let at = node; at && bases.length < MAX_BASES; at = at.parent)
    if (at.attributes['xml:base']) bases.push(at.attributes['xml:base'])
  let base = documentUrl
  for (const next of bases.reverse()) {
    try {
      base = new URL(next.trim(), base).href
    } catch {
      // a broken base changes nothing
    }
  }
  return base
}
