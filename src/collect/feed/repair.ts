import { Parser } from 'htmlparser2'
import iconv from 'iconv-lite'

const XML_ENTITIES = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])
const known = new Map<string, string>()
/** The map of entity names ever asked for is bounded: a hostile feed can make up names without end. */
const MAX_KNOWN = 3000

/** The characters of an HTML entity, or '' for a name HTML doesn't know. */
function htmlEntity(name: string): string {
  const cached = known.get(name)
  if (cached !== undefined) return cached
  let text = ''
  const parser = new Parser({ ontext: (data) => void (text += data) }, { decodeEntities: true })
  parser.end(`&${name};`)
  const value = text.startsWith('&') && text.length > 1 ? '' : text
  if (known.size < MAX_KNOWN) known.set(name, value)
  return value
}

const numeric = (text: string): string => [...text].map((char) => `&#${char.codePointAt(0)};`).join('')

/** Windows-1252's printable characters at 128-159, which feeds write as if they were Unicode's. */
const windows1252 = (code: number): string => iconv.decode(Buffer.of(code), 'windows-1252')

function charReference(reference: string): string {
  const code = /^#x/i.test(reference) ? Number.parseInt(reference.slice(2), 16) : Number.parseInt(reference.slice(1), 10)
  if (code >= 128 && code <= 159) return numeric(windows1252(code))
  const legal =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code < 0xd800) ||
    (code > 0xdfff && code < 0xfffe) ||
    (code > 0xffff && code <= 0x10ffff)
  return legal ? `&${reference};` : ''
}

const REFERENCE = /&(?:(#\d{1,8}|#[xX][0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});)?/g

/** References that are looked at in a document, and characters that its own entities may add; beyond, they stay as they are. */
const MAX_REFERENCES = 300_000
const MAX_GROWTH = 500_000

/** Repairs references in markup, within a document's budget. */
class ReferenceRepair {
  private left = MAX_REFERENCES
  private growth = MAX_GROWTH

  constructor(private readonly declared: ReadonlyMap<string, string>) {}

  get spent(): boolean {
    return this.left <= 0 || this.growth <= 0
  }

  repair(markup: string): string {
    if (this.left <= 0 || !markup.includes('&')) return markup
    let repaired = ''
    let from = 0
    REFERENCE.lastIndex = 0
    for (let match = REFERENCE.exec(markup); match && this.left > 0; match = REFERENCE.exec(markup)) {
      this.left--
      const fixed = this.replacement(match[0], match[1])
      if (fixed === match[0]) continue
      repaired += markup.slice(from, match.index) + fixed
      from = match.index + match[0].length
    }
    return from === 0 ? markup : repaired + markup.slice(from)
  }

  private replacement(whole: string, reference: string | undefined): string {
    if (!reference) return '&amp;'
    if (reference.startsWith('#')) return charReference(reference)
    if (XML_ENTITIES.has(reference)) return whole
    const own = this.declared.get(reference)
    if (own !== undefined && this.growth > 0) {
      this.growth -= own.length
      return own
    }
    const value = htmlEntity(reference)
    return value ? numeric(value) : `&amp;${reference};`
  }
}

/** Entities that a document declares itself, with plain text values: `<!ENTITY name "value">`. Nothing external is ever read. */
const DECLARED = /<!ENTITY\s+(\w{1,40})\s+"([^"&%<]{0,200})"\s*>/g

/** What was done to a document before it was parsed. */
export interface Repaired {
  xml: string
  problems: string[]
}

/**
 * Safe repairs of XML text, outside CDATA sections and comments: what comes before the first tag is cut off; NUL and non-characters go;
 * bare ampersands are escaped; HTML's entities and those that the document declares become character references; illegal character
 * references go, those of Windows-1252 are put right. The document type, which could only do harm, is removed.
 */
export function repairXml(text: string): Repaired {
  const problems: string[] = []
  const start = text.indexOf('<')
  if (start > 0 && text.slice(0, start).trim() !== '') problems.push('text before the first tag was dropped')
  let source = (start > 0 ? text.slice(start) : text).replace(/[\u0000\ufffe\uffff]/g, '')
  const declared = new Map<string, string>()
  const doctype = source.slice(0, 20_000).search(/<!DOCTYPE/i)
  if (doctype >= 0) {
    const end = doctypeEnd(source, doctype)
    for (const match of source.slice(doctype, end).matchAll(DECLARED)) declared.set(match[1]!, match[2]!)
    source = source.slice(0, doctype) + source.slice(end)
  }
  const references = new ReferenceRepair(declared)
  const sections = new SectionFinder(source)
  let xml = ''
  let at = 0
  while (at < source.length) {
    const section = sections.next(at)
    xml += references.repair(source.slice(at, section?.start))
    if (!section) break
    const end = source.indexOf(section.close, section.start)
    if (end < 0) {
      problems.push('an unclosed section was closed')
      if (section.kept) xml += `${source.slice(section.start)}]]>`
      break
    }
    // Comments say nothing and are a common place of damage.
    if (section.kept) xml += source.slice(section.start, end + 3)
    at = end + 3
  }
  if (references.spent) problems.push('too many references to repair')
  return { xml, problems }
}

interface Section {
  start: number
  close: string
  kept: boolean
}

/** Finds CDATA sections and comments in order; each kind is searched for only when its last find was passed. */
class SectionFinder {
  private cdata = -2
  private comment = -2

  constructor(private readonly text: string) {}

  next(from: number): Section | null {
    if (this.cdata !== -1 && this.cdata < from) this.cdata = this.text.indexOf('<![CDATA[', from)
    if (this.comment !== -1 && this.comment < from) this.comment = this.text.indexOf('<!--', from)
    if (this.cdata < 0 && this.comment < 0) return null
    const isComment = this.comment >= 0 && (this.cdata < 0 || this.comment < this.cdata)
    return isComment ? { start: this.comment, close: '-->', kept: false } : { start: this.cdata, close: ']]>', kept: true }
  }
}

/** The end of a document type declaration, with its internal subset if it has one. Looks no further than 20,000 characters. */
function doctypeEnd(text: string, start: number): number {
  const window = text.slice(start, start + 20_000)
  const plain = window.indexOf('>')
  const subset = window.indexOf('[')
  if (subset >= 0 && subset < plain) {
    const end = window.indexOf(']', subset)
    const close = end < 0 ? -1 : window.indexOf('>', end)
    if (close >= 0) return start + close + 1
  }
  return start + (plain < 0 ? 0 : plain + 1)
}
