import { type Codes, codesOf } from '../codes.js'
import { WordTable } from '../word-table.js'

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
export function tokenize(text: string, codes = codesOf(text)): Token[] {
  const tokens: Token[] = []
  let previousEnd = 0
  const n = text.length
  for (let i = 0; i < n; ) {
    const start = i
    const c = codes[i++]!
    if (kind(c) === 0 && c !== AMPERSAND) continue
    if (c !== AMPERSAND) i = wordEnd(codes, i)
    const { norm, bare, possessive, shape } = c === AMPERSAND ? AND : kept.get(text, codes, start, i)
    tokens.push({ start, end: i, norm, bare, possessive, shape, gap: gapKind(codes, previousEnd, start) })
    previousEnd = i
  }
  return tokens
}

/** Where the word goes on to, read on from inside it: an apostrophe belongs to it where more of a word follows. */
function wordEnd(codes: Codes, from: number): number {
  let i = from
  while (i < codes.length) {
    const c = codes[i]!
    if (kind(c) === 0 && !(isApostrophe(c) && i + 1 < codes.length && kind(codes[i + 1]!) !== 0)) return i
    i++
  }
  return i
}

/** What a word is wherever it stands. */
type Written = Pick<Token, 'norm' | 'bare' | 'possessive' | 'shape'>

const AMPERSAND = 38
const AND: Written = { norm: '&', bare: '&', possessive: false, shape: Shape.lower }
/** Words kept in memory. */
const MAX_KEPT = 40_000
const kept = new WordTable(readWord, MAX_KEPT)

function readWord(word: string): Written {
  let upper = 0
  let lower = 0
  let digit = 0
  let apostrophe = -1
  let wide = 0
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    wide |= c
    const k = kind(c)
    if (k === 0) apostrophe = i
    else if (k === 1) upper++
    else if (k === 2) lower++
    else digit++
  }
  const ascii = wide < 128
  const raw = ascii ? word.slice(0, MAX_TOKEN).toLowerCase() : unaccented(word.slice(0, MAX_TOKEN))
  const possessive = apostrophe > 0 && apostrophe === word.length - 2 && (word.charCodeAt(word.length - 1) | 32) === 115
  const norm = apostrophe >= 0 ? raw.replace(/'/g, '') : raw
  const letters = upper + lower - (possessive ? 1 : 0)
  let shape: Shape
  if (letters === 0) shape = Shape.digits
  else if (upper === 0) shape = digit > 0 && ascii && raw.charCodeAt(0) > 57 ? Shape.mixed : Shape.lower
  else if (upper >= letters) shape = letters === 1 && digit === 0 && word.length > 1 && !possessive ? Shape.capital : Shape.upper
  else if (upper === 1 && kind(word.charCodeAt(0)) === 1) shape = Shape.capital
  else shape = Shape.mixed
  return { norm, bare: possessive ? norm.slice(0, -1) : norm, possessive, shape }
}

function gapKind(codes: Codes, from: number, to: number): Gap {
  if (to === from) return from === 0 ? Gap.paragraph : Gap.joined
  if (from === 0) return Gap.paragraph
  if (to - from === 1) {
    const c = codes[from]!
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
    const c = codes[i]!
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
