import { stem } from './stem.js'
import { STOP_WORDS } from './stopwords.js'

/** A word of a text as the index knows it. `start..end` are UTF-16 offsets of the whole word. */
export interface Token {
  token: string
  start: number
  end: number
}

/** Texts longer than this are indexed up to here (UTF-16 units). */
const MAX_TEXT = 200_000
const MAX_WORD = 64

// Numbers with their separators and suffix; words with inner apostrophes, dots and ampersands; else one ideograph at a time.
// The classes of neighbouring parts do not overlap, so matching is linear.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{Nd}+(?:[.,]\p{Nd}+)*[\p{L}\p{M}]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[.'’&][\p{L}\p{M}\p{N}]+)*/gu
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const PLAIN = /^[a-z]+$/

/**
 * The one tokeniser of stories and queries: words in order, folded and stemmed, without stop words (they take no place, so
 * that a phrase reads over them in stories and queries alike).
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  const upTo = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text
  for (const match of upTo.matchAll(WORD)) {
    const start = match.index
    for (const part of scriptParts(match[0])) {
      const folded = fold(part.text)
      if (folded === '' || STOP_WORDS.has(folded)) continue
      tokens.push({ token: stem(folded), start: start + part.start, end: start + part.start + part.text.length })
    }
  }
  return tokens
}

/** The tokens of a text for the index, at most `limit` of them. */
export function indexTokens(text: string, limit = 4000): string[] {
  return tokenise(text)
    .slice(0, limit)
    .map((t) => t.token)
}

/** Scripts written without spaces are indexed sign by sign; a word that mixes them with letters is cut at the change. */
function scriptParts(word: string): { text: string; start: number }[] {
  if (!IDEOGRAPH.test(word) || word.length === 1) return [{ text: word, start: 0 }]
  const parts: { text: string; start: number }[] = []
  let at = 0
  let open = false
  for (const sign of word) {
    const alone = IDEOGRAPH.test(sign)
    if (alone || !open) parts.push({ text: sign, start: at })
    else parts.at(-1)!.text += sign
    open = !alone
    at += sign.length
  }
  return parts
}

/** Lower case without accents, possessive endings, apostrophes, thousands separators or the dots of abbreviations. */
export function fold(word: string): string {
  let folded = word.toLowerCase()
  if (!PLAIN.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/’/g, "'")
      .replace(/'s?$/, '')
      .replace(/[',]/g, '')
    if (/^\p{L}(?:\.\p{L})+$/u.test(folded)) folded = folded.replaceAll('.', '')
    folded = folded.normalize('NFC')
  }
  return folded.length > MAX_WORD ? folded.slice(0, MAX_WORD) : folded
}
