import { stem } from '../../search/stem.js'
import { STOP_WORDS } from './common.js'

const POSSESSIVE = /['’`]s\b/g
/** "U.S." and "O'Neill" are one word each. */
const JOINED = /(\p{L})['’.](?=\p{L}\b)/gu
/** A number keeps its decimals and drops its thousands separators; a word is letters and digits. */
const TOKEN = /\p{N}{1,12}(?:,\p{N}{3})*(?:\.\p{N}{1,6})?[\p{L}\p{N}]{0,12}|[\p{L}][\p{L}\p{N}]*/gu

/** News makes compounds that are two words elsewhere: "steelmakers" are makers of steel. */
const COMPOUND = /^(\p{L}{3,12})(makers?|workers?|holders?|owners?|producers?|builders?)$/u

/** Lower-case words and numbers of a text, in order: possessives cut, thousands separators dropped. Linear in its length. */
export function words(text: string): string[] {
  const found = text.toLowerCase().replace(POSSESSIVE, '').replace(JOINED, '$1').match(TOKEN) ?? []
  return found.map((token) => (token.includes(',') ? token.replaceAll(',', '') : token))
}

/** The stems that carry a text's meaning, in order, with repetitions: function words and single letters left out. */
export function terms(text: string, limit = 400): string[] {
  const out: string[] = []
  for (const word of words(text)) {
    if (STOP_WORDS.has(word)) continue
    const compound = word.length > 7 ? COMPOUND.exec(word) : null
    for (const part of compound ? [compound[1]!, compound[2]!] : [word]) {
      const stemmed = stem(part)
      if (stemmed.length > 1 || /\d/.test(stemmed)) out.push(stemmed)
    }
    if (out.length >= limit) break
  }
  return out
}
