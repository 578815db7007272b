/** How a token is written. */
export const Shape = { lower: 0, capital: 1, upper: 2, mixed: 3, digits: 4 } as const
export type Shape = (typeof Shape)[keyof typeof Shape]

/** What stands between a token and the one before it. */
export const Gap = { space: 0, joined: 1, stop: 2, comma: 3, other: 4, paragraph: 5 } as const
export type Gap = (typeof Gap)[keyof typeof Gap]

/** One word of a text. `norm` is lower case without accents and apostrophes; `stem` drops a possessive ending. */
export interface Token {
  start: number
  end: number
  norm: string
  /** `norm` without the possessive `s`, where there is one. */
  bare: string
  possessive: boolean
  shape: Shape
  gap: Gap
}

const MAX_TOKEN = 60
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x02bc

/** By code unit: 0 no word character, 1 upper-case letter, 2 other letter, 3 digit; 255 not asked yet. */
const KIND = new Uint8Array(65536).fill(255)
for (let c = 0; c < 128; c++) KIND[c] = c >= 97 && c <= 122 ? 2 : c >= 65 && c <= 90 ? 1 : c >= 48 && c <= 57 ? 3 : 0

function kind(c: number): number {
  const k = KIND[c]!
  return k === 255 ? (KIND[c] = askUnicode(c)) : k
}

function askUnicode(c: number): number {
  const ch = String.fromCharCode(c)
  return /\p{Lu}/u.test(ch) ? 1 : /[\p{L}\p{M}]/u.test(ch) ? 2 : /\p{Nd}/u.test(ch) ? 3 : 0
}

const ACCENTS = /[\u0300-\u036f]/g
/** Lower case without accents. */
const unaccented = (raw: string): string =>
  raw.toLowerCase().normalize('NFD').replace(ACCENTS, '').replace(/[’ʼ]/g, "'").replace(/ß/g, 'ss').replace(/ø/g, 'o')

/** Splits a text into words: letters and digits with inner apostrophes; `&` and `+` are words of their own. Linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let previousEnd = 0
  const n = text.length
  for (let i = 0; i < n; ) {
    const c = text.charCodeAt(i)
    const k = kind(c)
    if (k === 0) {
      if (c === 38) {
        tokens.push({
          start: i,
          end: i + 1,
          norm: '&',
          bare: '&',
          possessive: false,
          shape: Shape.lower,
          gap: gapKind(text, previousEnd, i),
        })
        previousEnd = i + 1
      }
      i++
      continue
    }
    const start = i
    let upper = 0
    let lower = 0
    let digit = 0
    let apostrophe = -1
    let wide = 0
    while (i < n) {
      const cc = text.charCodeAt(i)
      wide |= cc
      const kk = kind(cc)
      if (kk === 0) {
        if (isApostrophe(cc) && i + 1 < n && kind(text.charCodeAt(i + 1)) !== 0) {
          apostrophe = i
          i++
          continue
        }
        break
      }
      if (kk === 1) upper++
      else if (kk === 2) lower++
      else digit++
      i++
    }
    tokens.push(
      makeToken(text, { start, end: i, apostrophe, upper, lower, digit, ascii: wide < 128 }, gapKind(text, previousEnd, start)),
    )
    previousEnd = i
  }
  return tokens
}

/** What the scan of one word saw. */
interface Seen {
  start: number
  end: number
  apostrophe: number
  upper: number
  lower: number
  digit: number
  ascii: boolean
}

function makeToken(text: string, seen: Seen, gap: Gap): Token {
  const { start, end, apostrophe, upper, lower, digit, ascii } = seen
  const slice = text.slice(start, end - start > MAX_TOKEN ? start + MAX_TOKEN : end)
  const raw = !ascii ? unaccented(slice) : upper > 0 ? slice.toLowerCase() : slice
  const possessive = apostrophe > start && apostrophe === end - 2 && (text.charCodeAt(end - 1) | 32) === 115
  const norm = apostrophe >= 0 ? raw.replace(/'/g, '') : raw
  const firstUpper = kind(text.charCodeAt(start)) === 1
  const letters = upper + lower - (possessive ? 1 : 0)
  let shape: Shape
  if (letters === 0) shape = Shape.digits
  else if (upper === 0) shape = digit > 0 && ascii && raw.charCodeAt(0) > 57 ? Shape.mixed : Shape.lower
  else if (upper >= letters) shape = letters === 1 && digit === 0 && end - start > 1 && !possessive ? Shape.capital : Shape.upper
  else if (firstUpper && upper === 1) shape = Shape.capital
  else shape = Shape.mixed
  return { start, end, norm, bare: possessive ? norm.slice(0, -1) : norm, possessive, shape, gap: gap }
}

function gapKind(text: string, from: number, to: number): Gap {
  if (to === from) return from === 0 ? Gap.paragraph : Gap.joined
  if (from === 0) return Gap.paragraph
  if (to - from === 1) {
    const c = text.charCodeAt(from)
    return c === 32 || c === 0xa0 || c === 9
      ? Gap.space
      : c === 45 || c === 0x2010 || c === 0x2011 || c === 46 || c === 47
        ? Gap.joined
        : c === 10
          ? Gap.space
          : isApostrophe(c)
            ? Gap.joined
            : Gap.other
  }
  if (to - from > 8) return Gap.other
  let spaces = 0
  let breaks = 0
  let mark = 0
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c === 32 || c === 9 || c === 0xa0 || c === 13) spaces++
    else if (c === 10) breaks++
    else if (mark === 0) mark = c
    else return Gap.other
  }
  if (breaks > 1) return Gap.paragraph
  if (mark === 0) return Gap.space
  if (mark === 46) return spaces + breaks ? Gap.stop : Gap.joined
  if (mark === 44) return Gap.comma
  if (isApostrophe(mark)) return Gap.space
  return Gap.other
}
