import { RecentMap } from '../../model/index.js'
import { stem } from '../../search/stem.js'
import { characterKinds, plainWordEnd } from '../plain-words.js'

export interface StemToken {
  /** Lower case, as written. */
  word: string
  stem: string
  /** `word` with `=` before it: how triggers name a form that must be exact. */
  form: string
  start: number
}

/** Words with inner apostrophes, hyphens, dots or ampersands count as one ("sell-off", "s&p", "u.s"). */
const WORD = /[\p{L}\p{N}]+(?:[&.'’+-][\p{L}\p{N}]+)*/uy
const KINDS = characterKinds("&.'+-")

/** Lower-case stems of a text's words, in order, up to `maxChars`. A hyphened word gives its parts; `'s` is dropped. */
export function stemTokens(text: string, maxChars = text.length): StemToken[] {
  const tokens: StemToken[] = []
  const part = text.length > maxChars ? text.slice(0, maxChars) : text
  for (let start = 0; start < part.length; ) {
    const end = wordEnd(part, start)
    if (end === start) {
      // A pair of surrogates is passed over as one.
      start += part.codePointAt(start)! > 0xffff ? 2 : 1
      continue
    }
    for (const { word, stem, form } of piecesOf(part.slice(start, end))) tokens.push({ word, stem, form, start })
    start = end
  }
  return tokens
}

/** Where the word at `at` ends; `at` itself where none starts. */
function wordEnd(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (first < 128) {
    const kind = KINDS[first]!
    if (kind === 0 || kind === 3) return at
    const end = plainWordEnd(text, at + 1, KINDS)
    if (end > 0) return end
  }
  WORD.lastIndex = at
  return WORD.test(text) ? WORD.lastIndex : at
}

type Piece = Omit<StemToken, 'start'>

/** Words kept in memory with their pieces, twice this many at most, and how long they may be. */
const MAX_KEPT = 30_000
const MAX_KEPT_LENGTH = 32
const kept = new RecentMap<string, readonly Piece[]>(MAX_KEPT)

function piecesOf(raw: string): readonly Piece[] {
  const known = kept.get(raw)
  if (known) return known
  const pieces = raw
    .toLowerCase()
    .replace(/['’]s$/, '')
    .split('-')
    .filter(Boolean)
    .map((word) => ({ word, stem: stem(word), form: `=${word}` }))
  if (raw.length <= MAX_KEPT_LENGTH) {
    kept.set(raw, pieces)
  }
  return pieces
}
