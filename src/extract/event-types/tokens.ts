import { stem } from '../../search/stem.js'
import { type Codes, codesOf } from '../codes.js'
import { characterKinds, plainWordEnd } from '../plain-words.js'

/** One word of a text as triggers see it. */
export interface Piece {
  /** Lower case, as written. */
  word: string
  stem: string
}

/** Words with inner apostrophes, hyphens, dots or ampersands count as one ("sell-off", "s&p", "u.s"). */
const WORD = /[\p{L}\p{N}]+(?:[&.'’+-][\p{L}\p{N}]+)*/uy
const KINDS = characterKinds("&.'+-")

/** Calls `found` with the place of each written word of a text, in order. Linear. */
export function eachWord(text: string, codes: Codes, found: (start: number, end: number) => void): void {
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, codes, start)
    if (end === start) {
      // A pair of surrogates is passed over as one.
      start += text.codePointAt(start)! > 0xffff ? 2 : 1
      continue
    }
    found(start, end)
    start = end
  }
}

/** Where the word at `at` ends; `at` itself where none starts. */
function wordEnd(text: string, codes: Codes, at: number): number {
  const first = codes[at]!
  if (first < 128) {
    const kind = KINDS[first]!
    if (kind === 0 || kind === 3) return at
    const end = plainWordEnd(codes, at + 1, KINDS)
    if (end > 0) return end
  }
  WORD.lastIndex = at
  return WORD.test(text) ? WORD.lastIndex : at
}

/** The words in a written one: a hyphened one gives its parts; `'s` is dropped. */
export const piecesOf = (raw: string): Piece[] =>
  raw
    .toLowerCase()
    .replace(/['’]s$/, '')
    .split('-')
    .filter(Boolean)
    .map((word) => ({ word, stem: stem(word) }))

/** Lower-case stems of a phrase's words, in order. */
export function stemsOf(phrase: string): string[] {
  const stems: string[] = []
  eachWord(phrase, codesOf(phrase), (start, end) => {
    for (const piece of piecesOf(phrase.slice(start, end))) stems.push(piece.stem)
  })
  return stems
}
