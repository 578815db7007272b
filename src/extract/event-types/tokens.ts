import { stem } from '../../search/stem.js'

export interface StemToken {
  /** Lower case, as written. */
  word: string
  stem: string
  start: number
}

/** Words with inner apostrophes, hyphens, dots or ampersands count as one ("sell-off", "s&p", "u.s"). */
const WORD = /[\p{L}\p{N}]+(?:[&.'’+-][\p{L}\p{N}]+)*/gu

/** Lower-case stems of a text's words, in order, up to `maxChars`. A hyphened word gives its parts; `'s` is dropped. */
export function stemTokens(text: string, maxChars = text.length): StemToken[] {
  const tokens: StemToken[] = []
  const part = text.length > maxChars ? text.slice(0, maxChars) : text
  for (const m of part.matchAll(WORD)) {
    const lower = m[0].toLowerCase()
    const word = lower.endsWith('s') ? lower.replace(/['’]s$/, '') : lower
    for (const piece of word.split('-')) if (piece) tokens.push({ word: piece, stem: stem(piece), start: m.index })
  }
  return tokens
}
