import type { Range } from './features.js'
import type { Word } from './words.js'

/** The words that a span of the text covers, or null where it covers none (past the part that is read). */
export function rangeOfSpan(words: readonly Word[], start: number, end: number): Range | null {
  const from = words.findIndex((w) => w.end > start)
  if (from < 0 || words[from]!.start >= end) return null
  let to = from + 1
  while (to < words.length && words[to]!.start < end) to++
  return { from, to }
}

/** Where a name first stands in a text, ignoring case, whole words first; null where it does not. */
export function findName(text: string, name: string): { start: number; end: number } | null {
  const hay = text.toLowerCase()
  const needle = name.trim().toLowerCase()
  if (needle === '') return null
  let first = -1
  for (let at = hay.indexOf(needle), n = 0; at >= 0 && n < 50; at = hay.indexOf(needle, at + 1), n++) {
    if (first < 0) first = at
    if (!isWordChar(hay[at - 1]) && !isWordChar(hay[at + needle.length])) return { start: at, end: at + needle.length }
  }
  return first >= 0 ? { start: first, end: first + needle.length } : null
}

const isWordChar = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c)
