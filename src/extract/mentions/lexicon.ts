import { CALENDAR, type NameKind } from './names.js'
import { GIVEN_NAMES, MORE_WORDS, PLACES, SURNAMES } from './vocabulary.js'
import { PROPER_WORDS, RARE_WORDS, USUAL_WORDS } from './words.js'

/** How much an alias looks like ordinary words: `distinct` is no English word, `weak` needs its owner confirmed elsewhere in the text. */
export type WordClass = 'distinct' | 'rare' | 'usual' | 'weak'

const USUAL = new Set(USUAL_WORDS.split(' '))
const RARE = new Set(RARE_WORDS.split(' '))
const PROPER = new Set(PROPER_WORDS.split(' '))
/** Small words inside names; a name may start with one in lower case. */
export const LINK_WORDS = new Set('of the and & in for at on to de la'.split(' '))

/** Whether a word is in ordinary English use: 2 usual, 1 rare, 0 no such word. */
export const commonness = (word: string): 0 | 1 | 2 =>
  USUAL.has(word) || LINK_WORDS.has(word) || word.length < 2 ? 2 : RARE.has(word) || MORE_WORDS.has(word) ? 1 : 0

/** Whether a word is also a person's name, or a place's (or a figure's of myth). */
export const nameLikeWord = (w: string): 'person' | 'place' | false =>
  GIVEN_NAMES.has(w) || SURNAMES.has(w) ? 'person' : PLACES.has(w) || PROPER.has(w) ? 'place' : false

/** Known as a proper name from the dictionary alone, not from the lists of persons and places. */
export const isDictionaryName = (w: string): boolean => !GIVEN_NAMES.has(w) && !SURNAMES.has(w) && !PLACES.has(w) && PROPER.has(w)

/** How much a name looks like ordinary words. A part of a name made of nothing else is weak: only its owner, known otherwise, can give it sense. */
export function strengthOf(words: readonly string[], kind: NameKind): WordClass {
  const part = kind === 'short' || kind === 'head'
  if (words.length === 1) {
    if (CALENDAR.has(words[0]!)) return 'weak'
    const level = levelOf(words[0]!)
    return level === 0 ? 'distinct' : level === 1 ? 'rare' : part ? 'weak' : 'usual'
  }
  let level = 2
  let places = true
  for (const w of words) {
    if (LINK_WORDS.has(w)) continue
    level = Math.min(level, levelOf(w))
    places &&= PLACES.has(w)
  }
  return level === 0 ? 'distinct' : part && places ? 'weak' : level === 1 ? 'rare' : 'usual'
}

const levelOf = (w: string): number => (PLACES.has(w) || CALENDAR.has(w) ? 2 : commonness(w))
