import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { RecentMap } from '../model/index.js'

/** Stems kept in memory, twice this many at most. English news has far fewer distinct words in a day. */
const MAX_CACHED = 40_000
/** Longer strings are no words: they stay as they are. */
const MAX_WORD = 40

const cache = new RecentMap<string, string>(MAX_CACHED)

/**
 * The Porter stem (Porter 1980) of a lower-case word; anything but plain Latin letters is its own stem. The desk's one
 * stemmer: search, event types and stories agree on what a word is. Cached, since stemming is the costly part.
 */
export function stem(word: string): string {
  if (word.length < 3 || word.length > MAX_WORD || !/^[a-z]+$/.test(word)) return word
  const known = cache.get(word)
  if (known !== undefined) return known
  const result = PorterStemmer.stem(word)
  cache.set(word, result)
  return result
}
