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

/** References that are looked at in a document; beyond, the lenient parser takes them as they are. */
const MAX_REFERENCES = 300_000

/** Repairs references in markup, as many as there are in the budget. */
class ReferenceRepair {
  left = MAX_REFERENCES

  repair(markup: string): string {
    if (this.left <= 0 || !markup.includes('&')) return markup
    let repaired = ''
    let from = 0
    REFERENCE.lastIndex = 0
    for (let match = REFERENCE.exec(markup); match && this.left > 0; match = REFERENCE.exec(markup)) {
      this.left--
      const fixed = repairReference(match[0], match[1])
      if (fixed === match[0]) continue
      repaired += markup.slice(from, match.index) + fixed
      from = match.index + match[0].length
    }
    return from === 0 ? markup : repaired + markup.slice(from)
  }
}

function repairReference(whole: string, reference: string | undefined): string {
  if (!reference) return '&amp;'
  if (reference.startsWith('#')) return charReference(reference)
  if (XML_ENTITIES.has(reference)) return whole
  const value = htmlEntity(reference)
  return value ? numeric(value) : `&amp;${reference};`
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
  const references = new ReferenceRepair()
  let xml = ''
  let at = 0
  while (at < source.length) {
    const cdata = source.indexOf('<![CDATA[', at)
    const comment = nextBefore(source, '<!--', at, cdata)
    const next = comment >= 0 ? comment : cdata
    let part = next < 0 ? source.slice(at) : source.slice(at, next)
    for (const [name, value] of declared) part = part.replaceAll(`&${name};`, value)
    xml += references.repair(part)
    if (next < 0) break
    const close = next === comment ? '-->' : ']]>'
    const end = source.indexOf(close, next)
    if (end < 0) {
      problems.push('an unclosed section was closed')
      xml += next === comment ? '' : `${source.slice(next)}]]>`
      break
    }
    // Comments say nothing and are a common place of damage.
    if (next === cdata) xml += source.slice(next, end + 3)
    at = end + 3
  }
  if (references.left <= 0) problems.push('too many references to repair')
  return { xml, problems }
}

/** The first `needle` at or after `from` that lies before `limit` (or anywhere, when limit is negative). */
function nextBefore(text: string, needle: string, from: number, limit: number): number {
  const stop = limit < 0 ? text.length : limit
  const found = text.slice(from, stop).indexOf(needle)
  return found < 0 ? -1 : from + found
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
