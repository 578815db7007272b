import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** Stemming is the costliest part of reading a headline and words repeat, so stems are kept, up to this many. */
const MAX_CACHED = 100_000
/** Words longer than this are no words: they are cut before stemming. */
const MAX_WORD = 40

const cache = new Map<string, string>()

/** The Porter stem (M. F. Porter, 1980) of one lower-case word; words with digits stay as they are. */
export function stem(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  const cut = word.length > MAX_WORD ? word.slice(0, MAX_WORD) : word
  const value = /^[a-z]+$/.test(cut) ? porter.stem(cut) : cut
  if (cache.size >= MAX_CACHED) cache.clear()
  cache.set(word, value)
  return value
}
