import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** Stems kept in memory; the oldest go first. English news has far fewer distinct words in a day. */
const MAX_CACHED = 50_000
/** Longer strings are no words: they stay as they are. */
const MAX_WORD = 40

const cache = new Map<string, string>()

/**
 * The Porter stem (Porter 1980) of a lower-case word; anything but plain Latin letters is its own stem. The desk's one
 * stemmer: search, event types and stories agree on what a word is. Cached, since stemming is the costly part.
 */
export function stem(word: string): string {
  if (word.length < 3 || word.length > MAX_WORD || !/^[a-z]+$/.test(word)) return word
  const known = cache.get(word)
  if (known !== undefined) return known
  const result = PorterStemmer.stem(word)
  if (cache.size >= MAX_CACHED) cache.delete(cache.keys().next().value!)
  cache.set(word, result)
  return result
}
