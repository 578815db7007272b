import { commonness, nameLikeWord } from '../mentions/lexicon.js'

/** How far back a name is looked for, in UTF-16 units. */
const REACH = 600
/** Two or three words with capitals in a row, as persons and most organisations are named. */
const NAME = /\p{Lu}[\p{L}’'&-]{1,30}(?: (?:\p{Lu}\. |of (?<!s of )|and )?\p{Lu}[\p{L}’'&-]{1,30}){1,3}/gu

/** The last person named before `at`: by a known given name, or by two words that are no English; undefined where there is none near. */
export const personBefore = (whole: string, at: number): string | undefined =>
  lastName(
    whole.slice(Math.max(0, at - REACH), at),
    (first, last) =>
      nameLikeWord(first) === 'person' || (nameLikeWord(first) === false && commonness(first) === 0 && commonness(last) === 0),
  )

/** The last name before `at` and after `from` that is neither a person's nor a place's. */
export const organisationBefore = (whole: string, from: number, at: number): string | undefined =>
  lastName(whole.slice(Math.max(from, at - REACH), at), (first) => nameLikeWord(first) === false)

function lastName(passage: string, fits: (first: string, last: string) => boolean): string | undefined {
  let found: string | undefined
  for (const [name] of passage.matchAll(NAME)) {
    const words = name.toLowerCase().split(' ')
    if (fits(words[0]!, words.at(-1)!)) found = name
  }
  return found
}
