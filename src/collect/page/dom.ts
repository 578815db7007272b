import { Parser } from 'htmlparser2'

/**
 * A page's tree: as much of domhandler's shape as CSS selection needs (`type`, `name`, `attribs`, `children`, `parent`), and no
 * more, because reading speed is decided here.
 */
export interface TextNode {
  readonly type: 'text'
  data: string
  parent: ElementNode | null
}

export class ElementNode {
  readonly type: 'tag' | 'root'
  children: PageNode[] = []
  /** Left out of the text. */
  drop = false
  /** Characters of text below, and of those inside links. */
  length = 0
  linkLength = 0
  /** Characters below in paragraphs that read like prose; after marking, of those not left out. */
  prose = 0
  /** Prose weighed by how near it lies: what the choice of the body goes by. */
  weight = 0
  /** Characters of prose that are the element's own. */
  own = 0
  constructor(
    readonly name: string,
    public attribs: Record<string, string>,
    public parent: ElementNode | null,
    root = false,
  ) {
    this.type = root ? 'root' : 'tag'
  }
}

export type PageNode = ElementNode | TextNode
export const isElement = (node: PageNode): node is ElementNode => node.type !== 'text'

/** Limits of a page's tree; a page beyond them is read as far as they reach. */
const MAX_NODES = 100_000
const MAX_DEPTH = 300
/** Deeper open elements than this are no page but an attack on the parser's stack. */
const MAX_OPEN = 1000
const MAX_JSON_LD = 20

/** The attributes that reading needs and site rules may select by; all others are forgotten while parsing. */
const KEPT = new Set(
  'id class itemprop itemtype itemscope role style hidden aria-hidden href rel datetime content property name lang xml:lang http-equiv pubdate type data-testid data-component data-type data-module data-qa data-role cite'.split(
    ' ',
  ),
)
const NO_ATTRIBUTES: Record<string, string> = Object.freeze({})
/** Characters of markup that are read, scripts and styles not counted. */
const MAX_MARKUP = 2_500_000
const CHUNK = 65_536

/** Elements whose content is never text for readers. Scripts that hold structured data are kept apart. */
const OPAQUE = new Set([
  'script',
  'style',
  'svg',
  'template',
  'iframe',
  'object',
  'canvas',
  'math',
  'select',
  'textarea',
  'datalist',
  'audio',
  'video',
])

/** What a page gives: its tree without scripts and styles, and the structured data blocks found in scripts. */
export interface ParsedPage {
  root: ElementNode
  jsonLd: string[]
  /** Characters inside scripts: a shell that needs them has little else. */
  scriptLength: number
  /** The page was larger or deeper than is read. */
  cut: boolean
}

class TreeBuilder {
  readonly root = new ElementNode('#root', NO_ATTRIBUTES, null, true)
  readonly jsonLd: string[] = []
  scriptLength = 0
  nodes = 0
  open = 0
  private current = this.root
  private last: TextNode | null = null
  private opaqueDepth = 0
  private opaqueName = ''
  private data: string[] | null = null

  onopentagname(name: string): void {
    this.open++
    if (this.opaqueDepth > 0) {
      if (name === this.opaqueName) this.opaqueDepth++
      return
    }
    if (OPAQUE.has(name)) {
      this.opaqueDepth = 1
      this.opaqueName = name
      return
    }
    this.nodes++
    this.last = null
    if (this.open > MAX_DEPTH) return
    const element = new ElementNode(name, NO_ATTRIBUTES, this.current)
    this.current.children.push(element)
    this.current = element
  }

  onattribute(name: string, value: string): void {
    if (this.opaqueDepth > 0) {
      // Structured data: the first level of a script with the type of JSON-LD.
      if (name === 'type' && this.opaqueName === 'script' && /^application\/ld\+json/i.test(value.trim())) this.data ??= []
      return
    }
    if (this.open > MAX_DEPTH || !KEPT.has(name)) return
    const element = this.current
    if (element.attribs === NO_ATTRIBUTES) element.attribs = { [name]: value }
    else element.attribs[name] ??= value
  }

  /** True directly inside a raw text element of this name that was just opened. */
  inside(name: string): boolean {
    return this.opaqueDepth === 1 && this.opaqueName === name
  }

  /** Content of a raw text element that was jumped over. */
  skipped(name: string, html: string, from: number, to: number): void {
    if (name !== 'script') return
    this.scriptLength += to - from
    this.data?.push(html.slice(from, to))
  }

  ontext(data: string): void {
    if (this.opaqueDepth > 0) {
      if (this.opaqueName === 'script') this.scriptLength += data.length
      this.data?.push(data)
      return
    }
    if (this.last) {
      this.last.data += data
      return
    }
    this.nodes++
    this.last = { type: 'text', data, parent: this.current }
    this.current.children.push(this.last)
  }

  onclosetag(name: string): void {
    const within = this.open <= MAX_DEPTH
    this.open--
    if (this.opaqueDepth > 0) {
      if (name === this.opaqueName) this.opaqueDepth--
      if (this.opaqueDepth === 0 && this.data) {
        if (this.jsonLd.length < MAX_JSON_LD) this.jsonLd.push(this.data.join(''))
        this.data = null
      }
      return
    }
    this.last = null
    if (within && this.current.parent) this.current = this.current.parent
  }
}

/** Start tags of elements whose content is raw text. A tag with `>` inside a quoted attribute is left to the tokeniser. */
const RAW_OPEN = /<(script|style)(?:\s[^<>"']{0,500}(?:(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}')[^<>"']{0,500}){0,30})?>/gi

/** Where the end tag of a raw text element begins, or the end of the document. */
function closeOf(html: string, name: string, from: number): number {
  const close = name === 'script' ? /<\/script[\s/>]/gi : /<\/style[\s/>]/gi
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}

/** Parses a page's HTML as browsers would, near enough, in bounded time and memory. Never throws. */
export function parsePage(html: string): ParsedPage {
  const builder = new TreeBuilder()
  const parser = new Parser(
    {
      // Not `onopentag`: its attribute objects have no limit.
      onopentagname: (name) => builder.onopentagname(name),
      onattribute: (name, value) => builder.onattribute(name, value),
      ontext: (data) => builder.ontext(data),
      onclosetag: (name) => builder.onclosetag(name),
    },
    { decodeEntities: true },
  )
  let cut = false
  let markup = 0
  const write = (from: number, to: number): void => {
    for (let at = from; at < to && !cut; at += CHUNK) {
      parser.write(html.slice(at, Math.min(at + CHUNK, to)))
      markup += Math.min(CHUNK, to - at)
      cut = builder.nodes > MAX_NODES || builder.open > MAX_OPEN || markup > MAX_MARKUP
    }
  }
  // Scripts and styles are more than half of most pages: they are jumped over instead of tokenised.
  let written = 0
  RAW_OPEN.lastIndex = 0
  for (let open = RAW_OPEN.exec(html); open && !cut; open = RAW_OPEN.exec(html)) {
    const name = open[1]!.toLowerCase()
    const contentAt = open.index + open[0].length
    write(written, contentAt)
    written = contentAt
    // In a comment or an attribute it is no element, and nothing is jumped over.
    if (builder.inside(name)) {
      const end = closeOf(html, name, contentAt)
      builder.skipped(name, html, contentAt, end)
      written = end
      RAW_OPEN.lastIndex = end
    }
  }
  write(written, html.length)
  parser.end()
  return { root: builder.root, jsonLd: builder.jsonLd, scriptLength: builder.scriptLength, cut }
}

/** Calls `visit` for every element below `root` in the document's order; returning false skips what is inside it. Iterative. */
export function walk(root: ElementNode, visit: (element: ElementNode) => boolean | undefined): void {
  const stack: ElementNode[] = []
  const push = (parent: ElementNode): void => {
    for (let i = parent.children.length - 1; i >= 0; i--) {
      const child = parent.children[i]!
      if (child.type !== 'text') stack.push(child)
    }
  }
  push(root)
  for (let element = stack.pop(); element; element = stack.pop()) if (visit(element) !== false) push(element)
}

/** The first element below `root` for which `test` holds, in the document's order. */
export function find(root: ElementNode, test: (element: ElementNode) => boolean): ElementNode | null {
  let found: ElementNode | null = null
  walk(root, (element) => {
    if (!found && test(element)) found = element
    return found === null
  })
  return found
}

/** All text below an element, as it stands. */
export function rawText(node: PageNode): string {
  if (node.type === 'text') return node.data
  let text = ''
  for (const child of node.children) text += child.type === 'text' ? child.data : child.name === 'br' ? '\n' : rawText(child)
  return text
}

/** The text below an element with a space between elements, up to a length. */
export function spacedText(element: ElementNode, limit: number): string {
  let text = ''
  const visit = (node: PageNode): void => {
    if (text.length > limit) return
    if (node.type === 'text') text += node.data.slice(0, limit + 1)
    else {
      if (text && node !== element) text += ' '
      node.children.forEach(visit)
    }
  }
  visit(element)
  return text
}

/** Takes an element out of its parent. */
export function detach(element: ElementNode): void {
  const siblings = element.parent?.children
  const at = siblings?.indexOf(element) ?? -1
  if (siblings && at >= 0) siblings.splice(at, 1)
  element.parent = null
}
