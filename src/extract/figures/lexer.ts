import type { Span } from '../../model/index.js'
import { codesOf } from '../codes.js'
import type { PreparedText } from '../contract.js'
import { WordTable } from '../word-table.js'

/** What a token is: digits, letters, a currency sign, a per cent sign, or any other single character. */
export type TokenKind = 'num' | 'word' | 'cur' | 'pct' | 'punct'

/** A piece of a sentence. `start`..`end` are UTF-16 offsets into the whole text. */
export interface Token {
  kind: TokenKind
  start: number
  end: number
  text: string
  /** Lower case; initialisms without their stops (`U.S.` is `us`). */
  lower: string
  /** The number, where kind is `num`. */
  value: number
}

const CURRENCY_SIGNS = '$€£¥₹₩₽₺₿฿₫₪₦₱₴₡₲₵₸¢＄￥￡'
const VULGAR: Record<string, number> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}

const isDigit = (c: number) => c >= 48 && c <= 57
const isAsciiLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
const NON_ASCII_LETTER = /\p{L}/u
const isLetter = (c: number) =>
  isAsciiLetter(c) || (c > 0xbf && (c < 0xd800 || c > 0xdfff) && NON_ASCII_LETTER.test(String.fromCharCode(c)))
const isSpace = (c: number) =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x202f || (c >= 0x2000 && c <= 0x200b) || c === 0x3000 || c === 0xfeff

/** Words kept with their lower case: each is one string wherever it stands, so that lists are asked fast. */
const MAX_KEPT = 40_000
const kept = new WordTable((text) => ({ text, lower: text.toLowerCase() }), MAX_KEPT)

/** No number in a text is longer than this; a longer run of digits is noise and gets no value. */
const MAX_DIGITS = 24

/** Cuts `whole[from..to)` into tokens, in order, white space dropped. One pass, linear. */
export function tokenise(whole: string, from: number, to: number, codes = codesOf(whole)): Token[] {
  const tokens: Token[] = []
  let i = from
  while (i < to) {
    const c = codes[i]!
    if (isSpace(c)) {
      i++
      continue
    }
    let end = i + 1
    let kind: TokenKind = 'punct'
    let value = Number.NaN
    if (isDigit(c) || (c === 46 && i + 1 < to && isDigit(codes[i + 1]!) && !gluedNumber(tokens, i))) {
      kind = 'num'
      const read = readNumber(whole, i, to)
      end = read.end
      value = read.value
    } else if (isLetter(c)) {
      while (end < to && isLetter(codes[end]!)) end++
      const initials = end === i + 1 ? readInitials(whole, i, to) : 0
      if (initials) tokens.push(initialism(whole, i, (end = initials)))
      else {
        const { text, lower } = kept.get(whole, codes, i, end)
        tokens.push({ kind: 'word', start: i, end, text, lower, value })
      }
      i = end
      continue
    } else if (c === 37 || c === 0xff05) kind = 'pct'
    else if (c > 127 || c === 36) {
      const ch = whole[i]!
      if (CURRENCY_SIGNS.includes(ch)) kind = 'cur'
      else if (ch in VULGAR) {
        kind = 'num'
        value = VULGAR[ch]!
      }
    }
    const text = whole.slice(i, end)
    tokens.push({ kind, start: i, end, text, lower: kind === 'punct' ? text.toLowerCase() : text, value })
    i = end
  }
  return tokens
}

function initialism(whole: string, start: number, end: number): Token {
  const text = whole.slice(start, end)
  return { kind: 'word', start, end, text, lower: text.replaceAll('.', '').toLowerCase(), value: Number.NaN }
}

function gluedNumber(tokens: Token[], at: number): boolean {
  const last = tokens.at(-1)
  return last !== undefined && last.end === at && last.kind !== 'cur' && last.kind !== 'punct'
}

/** `U.S.`, `u.s`, `p.m.`: single letters joined by stops. Gives the end, or 0 where it is none. */
function readInitials(whole: string, at: number, to: number): number {
  let end = at + 1
  let letters = 1
  while (end + 1 < to && letters < 5 && whole.charCodeAt(end) === 46 && isAsciiLetter(whole.charCodeAt(end + 1))) {
    if (end + 2 < to && isLetter(whole.charCodeAt(end + 2))) return 0
    end += 2
    letters++
  }
  if (letters < 2) return 0
  return end < to && whole.charCodeAt(end) === 46 ? end + 1 : end
}

/** Digits with thousands groups (western, Indian, or by stops) and decimals. */
function readNumber(whole: string, at: number, to: number): { end: number; value: number } {
  let i = at
  const run = () => {
    const s = i
    while (i < to && isDigit(whole.charCodeAt(i))) i++
    return i - s
  }
  const head = run()
  let digits = whole.slice(at, Math.min(i, at + MAX_DIGITS + 1))
  let groups = 0
  if (head <= 3) {
    while (i < to && whole[i] === ',') {
      const size = digitsAt(whole, i + 1, to)
      const last = size === 3
      const indian = size === 2 && whole[i + 3] === ',' && isGroup(digitsAt(whole, i + 4, to))
      if (!last && !indian) break
      digits += whole.slice(i + 1, i + 1 + size)
      i += 1 + size
      groups++
    }
    if (groups === 0 && head > 0) {
      const dots = dotGroups(whole, i, to)
      if (dots) {
        const text = whole.slice(at, dots).replaceAll('.', '')
        return { end: dots, value: number(text) }
      }
    }
  }
  if (i + 1 < to && whole[i] === '.' && isDigit(whole.charCodeAt(i + 1))) {
    const dot = i
    i++
    run()
    return { end: i, value: number(`${digits}${whole.slice(dot, Math.min(i, dot + MAX_DIGITS))}`) }
  }
  if (groups === 0 && head > 0 && head <= 3 && whole[i] === ',') {
    // A decimal comma ("3,5%", "1,5 million"), only before a per cent sign or a scale.
    const size = digitsAt(whole, i + 1, to)
    if (size > 0 && size <= 2 && AFTER_DECIMAL_COMMA.test(whole.slice(i + 1 + size, i + 10 + size))) {
      const text = `${digits}.${whole.slice(i + 1, i + 1 + size)}`
      return { end: i + 1 + size, value: number(text) }
    }
  }
  return { end: i, value: number(digits) }
}

const AFTER_DECIMAL_COMMA = /^(?:%| ?(?:million|billion|trillion|mln|bln|mn|bn)\b)/

const number = (text: string): number => (text.length > MAX_DIGITS ? Number.NaN : Number(text))
const isGroup = (size: number) => size === 2 || size === 3

/** How many digits stand at `at`, counting to four. */
function digitsAt(whole: string, at: number, to: number): number {
  let n = 0
  while (n < 4 && at + n < to && isDigit(whole.charCodeAt(at + n))) n++
  return n
}

/** `1.234.567`: two or more groups of three by stops. Gives the end, or 0. */
function dotGroups(whole: string, at: number, to: number): number {
  let i = at
  let n = 0
  while (whole[i] === '.' && digitsAt(whole, i + 1, to) === 3) {
    i += 4
    n++
  }
  return n >= 2 ? i : 0
}

const bySentence = new WeakMap<PreparedText, Map<number, readonly Token[]>>()

/** The tokens of a prepared text's sentence, cut once and shared by the extractors that read them. */
export function tokensOf(text: PreparedText, sentence: Span): readonly Token[] {
  let kept = bySentence.get(text)
  if (!kept) {
    kept = new Map()
    bySentence.set(text, kept)
  }
  let tokens = kept.get(sentence.start)
  if (!tokens) {
    tokens = tokenise(text.whole, sentence.start, sentence.end, text.codes)
    kept.set(sentence.start, tokens)
  }
  return tokens
}
