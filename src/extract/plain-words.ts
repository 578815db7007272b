import type { Codes } from './codes.js'

/** What an ASCII character is to a word, by its code: 0 none of it, 1 letter, 2 digit, 3 may join two parts ("s&p", "sell-off"). */
export function characterKinds(joins: string): Uint8Array {
  const kinds = new Uint8Array(128)
  for (let c = 48; c <= 57; c++) kinds[c] = 2
  for (let c = 65; c <= 90; c++) kinds[c] = kinds[c + 32] = 1
  for (const join of joins) kinds[join.charCodeAt(0)] = 3
  return kinds
}

/**
 * The end of a word of ASCII letters and digits with single inner joins, read on from inside it, or 0 where another letter may
 * belong to it and only a Unicode pattern can tell. Most words of English text are read so, at a fraction of a pattern's cost.
 */
export function plainWordEnd(codes: Codes, from: number, kinds: Uint8Array): number {
  for (let i = from; ; i++) {
    if (i >= codes.length) return i
    const c = codes[i]!
    if (c >= 128) return 0
    const kind = kinds[c]!
    if (kind === 0) return i
    if (kind === 3) {
      if (i + 1 >= codes.length) return i
      const next = codes[i + 1]!
      if (next >= 128) return 0
      if (kinds[next] === 0 || kinds[next] === 3) return i
    }
  }
}
