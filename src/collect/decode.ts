import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'

/** Text of a document with the encoding that was used, and whether its label had to be overruled. */
export interface Decoded {
  text: string
  encoding: string
  mislabelled: boolean
}

/** Labels and declarations are looked for in this many leading bytes, as browsers do. */
const HEAD_BYTES = 2048

const XML_DECLARATION = /<\?xml[^>]{0,200}?encoding\s{0,8}=\s{0,8}["']([\w:.-]{2,40})["']/i
const META_CHARSET = /<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w:.-]{2,40})/i
const HEADER_CHARSET = /charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w:.-]{2,40})/i

const WESTERN = /^(?:windows-1252|cp-?1252|x-cp1252|iso-?8859-?1|iso_8859-1|latin-?1|l1|us-ascii|ascii)$/

const stripBom = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)

/** Decodes by label: TextDecoder for the labels of the Encoding standard, iconv-lite for others; null when nobody knows it. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  // TextDecoder of Node 20 to 23 reads Windows-1252 as if it were Latin-1 (nodejs/node#56542); by the standard the two labels mean the former.
  if (WESTERN.test(label)) return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'windows-1252')
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return iconv.encodingExists(label) ? iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), label) : null
  }
}

/** UTF-8, UTF-16 and UTF-32 by byte order mark, or by the zero bytes around a leading `<` or `{`. */
function unicodeForm(b: Uint8Array): string | null {
  if (b.length >= 4 && b[0] === 0xff && b[1] === 0xfe && b[2] === 0 && b[3] === 0) return 'utf-32le'
  if (b.length >= 4 && b[0] === 0 && b[1] === 0 && b[2] === 0xfe && b[3] === 0xff) return 'utf-32be'
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8'
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le'
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be'
  if (b.length >= 4 && b[0] === 0 && b[1] === 0 && b[2] === 0 && b[3] === 0x3c) return 'utf-32be'
  if (b.length >= 4 && b[0] === 0x3c && b[1] === 0 && b[2] === 0 && b[3] === 0) return 'utf-32le'
  if (b.length >= 4 && b[0] === 0 && b[2] === 0 && (b[1] === 0x3c || b[1] === 0x7b)) return 'utf-16be'
  if (b.length >= 4 && b[1] === 0 && b[3] === 0 && (b[0] === 0x3c || b[0] === 0x7b)) return 'utf-16le'
  return null
}

/** True when most of the non-ASCII bytes form good UTF-8: a document with a few damaged places, not another encoding. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  const end = Math.min(bytes.length, 1 << 20)
  for (let i = 0; i < end; i++) {
    const lead = bytes[i]!
    if (lead < 0x80) continue
    const size = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xc2 && lead < 0xe0 ? 1 : 0
    let k = 0
    while (k < size && (bytes[i + k + 1]! & 0xc0) === 0x80) k++
    if (size && k === size) {
      good++
      i += size
    } else bad++
  }
  return good > bad * 4
}

/** Share of Shift_JIS, EUC-JP, GB18030, Big5 or EUC-KR guesses is left to labels; without one, Western text is the likeliest. */
function labelsOf(bytes: Uint8Array, contentType: string | undefined): string[] {
  const head = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)), 'latin1')
  const found = [
    contentType ? HEADER_CHARSET.exec(contentType.slice(0, 200))?.[1] : undefined,
    XML_DECLARATION.exec(head)?.[1],
    META_CHARSET.exec(head)?.[1],
  ]
  return found.filter((label): label is string => !!label).map((label) => label.toLowerCase())
}

const damage = (text: string): number => {
  let n = 0
  const end = Math.min(text.length, 1 << 20)
  for (let i = 0; i < end; i++) if (text.charCodeAt(i) === 0xfffd) n++
  return n
}

/**
 * Finds the encoding of a document and decodes it. Order: byte order mark; zero-byte pattern; well-formed UTF-8 with non-ASCII
 * characters, whatever the label says (other encodings practically never form it by chance); the HTTP header's label; the XML
 * declaration's; the meta element's; mostly good UTF-8; Windows-1252. Never throws.
 */
export function decodeDocument(body: Uint8Array | string, contentType?: string): Decoded {
  if (typeof body === 'string') return { text: stripBom(body), encoding: 'text', mislabelled: false }
  const form = unicodeForm(body)
  if (form) return { text: stripBom(decodeAs(body, form) ?? ''), encoding: form, mislabelled: false }
  const labels = labelsOf(body, contentType)
  const first = labels[0]
  const ascii = /^(utf-?8|us-ascii|ascii)$/
  if (isUtf8(body)) {
    // ISO-2022-JP and HZ are ASCII bytes with escapes: only there does a label win over well-formed UTF-8.
    const escapes = labels.find((label) => /^(iso-2022|csiso2022|hz-gb|utf-7)/.test(label))
    const text = escapes ? decodeAs(body, escapes) : null
    if (escapes && text !== null) return { text, encoding: escapes, mislabelled: false }
    return {
      text: new TextDecoder().decode(body),
      encoding: 'utf-8',
      mislabelled: !!first && !ascii.test(first) && !isAscii(body),
    }
  }
  let best: Decoded | null = null
  let bestDamage = Number.POSITIVE_INFINITY
  for (const label of labels) {
    if (ascii.test(label) || /^utf-?(16|32)/.test(label)) continue
    const text = decodeAs(body, label)
    if (text === null) continue
    const n = damage(text)
    if (n < bestDamage) {
      best = { text, encoding: label, mislabelled: label !== first }
      bestDamage = n
    }
    if (n === 0) break
  }
  if (mostlyUtf8(body)) {
    const text = new TextDecoder().decode(body)
    if (!best || bestDamage > damage(text)) return { text, encoding: 'utf-8', mislabelled: !!first && !ascii.test(first) }
  }
  return best ?? { text: decodeAs(body, 'windows-1252') ?? '', encoding: 'windows-1252', mislabelled: !!first }
}
