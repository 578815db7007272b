import { once } from '../../model/index.js'
import { doerInstead } from './check-doers.js'
import { isCommonStart, isVerbForm } from './common-words.js'
import type { Aligned, Library, Placed, ReadSentence } from './library.js'
import type { Name } from './names.js'
import type { Problem } from './types.js'

/** Other spoken forms of one name. */
const ALIASES: readonly (readonly string[])[] = [
  ['us', 'u s', 'usa', 'united states', 'america', 'american', 'americans', 'washington'],
  ['uk', 'u k', 'britain', 'british', 'united kingdom', 'england'],
  ['eu', 'e u', 'european union', 'europe', 'european', 'brussels'],
  ['china', 'chinese', 'beijing'],
  ['japan', 'japanese', 'tokyo'],
  ['korea', 'korean', 'south korea', 'south korean', 'seoul'],
  ['germany', 'german'],
  ['france', 'french'],
  ['india', 'indian'],
  ['russia', 'russian', 'moscow'],
  ['canada', 'canadian'],
  ['australia', 'australian'],
  ['taiwan', 'taiwanese'],
  ['asia', 'asian'],
  ['spain', 'spanish', 'madrid'],
  ['italy', 'italian', 'rome'],
  ['netherlands', 'dutch'],
  ['switzerland', 'swiss'],
  ['sweden', 'swedish'],
  ['norway', 'norwegian'],
  ['denmark', 'danish'],
  ['finland', 'finnish'],
  ['poland', 'polish'],
  ['ireland', 'irish'],
  ['scotland', 'scottish'],
  ['greece', 'greek'],
  ['turkey', 'turkish', 'ankara'],
  ['portugal', 'portuguese'],
  ['israel', 'israeli'],
  ['thailand', 'thai'],
  ['philippines', 'philippine', 'filipino'],
  ['fed', 'federal reserve', 'us federal reserve'],
  ['ecb', 'european central bank'],
  ['boe', 'bank of england'],
  ['boj', 'bank of japan'],
  ['sec', 'securities and exchange commission'],
  ['nyse', 'new york stock exchange'],
  ['wsj', 'wall street journal', 'journal'],
  ['ft', 'financial times'],
  ['google', 'alphabet'],
  ['facebook', 'meta', 'meta platforms'],
  ['microstrategy', 'strategy'],
]
/** The aliases of countries come first in the list. */
const COUNTRIES: ReadonlySet<string> = new Set(
  ALIASES.slice(
    0,
    ALIASES.findIndex((g) => g[0] === 'fed'),
  ).flat(),
)
const ALIAS_OF = new Map(ALIASES.flatMap((group) => group.map((name) => [name, group] as const)))

/** Names that the sources do not have, or that stand where the sources have another. */
export function checkNames(
  sentence: ReadSentence,
  aligned: readonly Aligned[],
  library: Library,
): { checks: number; problems: Problem[] } {
  const problems: Problem[] = []
  for (const name of sentence.names) {
    if (beginsWithWord(name, library)) continue
    const against = contradicted(name, library) ?? exchanged(name, aligned, library)
    if (against) {
      problems.push(
        problem(name, 'conflicting', against.source, against.text, against.sentence, `the source has ${against.text}`),
      )
      continue
    }
    if (isKnown(name.words, library) || isOnlyCountry(name.words, library)) {
      const doer = doerInstead(name, sentence, library)
      if (doer)
        problems.push(
          problem(
            name,
            'conflicting',
            doer.sentence.source,
            doer.name.text,
            doer.sentence.text,
            `the source tells it of ${doer.name.text}`,
          ),
        )
      continue
    }
    const near = nearest(name, aligned, library)
    problems.push(
      near
        ? problem(name, 'conflicting', near.source, near.text, near.sentence, `the source has ${near.text}`)
        : problem(name, 'unsupported', null, null, null, 'no source has this name'),
    )
  }
  return { checks: sentence.names.length, problems }
}

interface Against {
  text: string
  source: string
  sentence: string
}

const problem = (
  name: Name,
  verdict: 'conflicting' | 'unsupported',
  source: string | null,
  sourceText: string | null,
  sourceSentence: string | null,
  reason: string,
): Problem => ({
  kind: 'name',
  text: name.text,
  start: name.start,
  end: name.end,
  verdict,
  source,
  sourceText,
  sourceSentence,
  reason,
})

/** So many phrases are remembered of one library: a brief asks for the same names again and again. */
const MOST_ASKED = 20_000
const asked = new WeakMap<Library, Map<string, boolean>>()

const has = (library: Library, phrase: string): boolean => {
  const answers = asked.get(library) ?? new Map<string, boolean>()
  asked.set(library, answers)
  const known = answers.get(phrase)
  if (known !== undefined) return known
  const found = [phrase, ...peopleAndPlace(phrase)].some((form) => stands(library, form))
  if (answers.size < MOST_ASKED) answers.set(phrase, found)
  return found
}

/** Whether a source has these words in a row. Most phrases that none has show in their words already. */
function stands({ running, vocabulary }: Library, phrase: string): boolean {
  if (phrase.split(' ').some((word) => /^\p{L}{2,}$/u.test(word) && !vocabulary.has(word))) return false
  for (const text of running.values()) if (text.includes(` ${phrase} `)) return true
  return false
}

/** "North American" and "North America", "Saxony" and "Saxon", "Hungary" and "Hungarian": regular forms of one name. */
function peopleAndPlace(phrase: string): string[] {
  if (phrase.length < 5) return []
  if (/[a-z]ian$/.test(phrase)) return [phrase.slice(0, -1), `${phrase.slice(0, -3)}y`, phrase.slice(0, -3)]
  if (/[a-z]an$/.test(phrase))
    return [phrase.slice(0, -1), phrase.slice(0, -2), `${phrase.slice(0, -2)}as`, `${phrase.slice(0, -2)}o`]
  if (/[a-z]ese$/.test(phrase)) return [phrase.slice(0, -3), `${phrase.slice(0, -3)}a`]
  if (/[^aeiou]y$/.test(phrase)) return [`${phrase.slice(0, -1)}ian`, ...(/ony$/.test(phrase) ? [phrase.slice(0, -1)] : [])]
  if (/[a-z]ony$|on$/.test(phrase)) return [`${phrase}y`]
  if (/[^aeiou]as$/.test(phrase)) return [`${phrase.slice(0, -2)}an`]
  if (/[aeo]$/.test(phrase)) return [`${phrase}n`, `${phrase}an`, `${phrase.slice(0, -1)}an`]
  return [`${phrase}ian`, `${phrase}ese`]
}
const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

function isKnown(words: readonly string[], library: Library): boolean {
  const phrase = words.join(' ')
  if (has(library, phrase)) return true
  const group = ALIAS_OF.get(phrase)
  if (group?.some((name) => has(library, name))) return true
  const initials = words
    .filter((w) => w !== 'of' && w !== 'and')
    .map((w) => w[0])
    .join('')
  if (words.length > 2 && library.vocabulary.has(initials)) return true
  if (words.length === 1 && /^[a-z]{2,5}$/.test(phrase) && isAcronym(phrase, library)) return true
  if (words.length > 1) return inParts(words, library)
  const word = words[0]!
  return library.vocabulary.has(singular(word)) || library.vocabulary.has(`${word}s`)
}

/** "Weekly US inspections": the first word only begins the sentence, and the rest is known. */
const beginsWithWord = ({ words, before }: Name, library: Library): boolean =>
  before === '' &&
  /(?:ly|ing)$/.test(words[0]!) &&
  words.length > 1 &&
  !has(library, words.join(' ')) &&
  isCommonStart(words[0]!, '', false) &&
  isKnown(words.slice(1), library)

/** Where the sources name no country at all, the brief may say which it is ("US approval" of the Food and Drug Administration). */
function isOnlyCountry(words: readonly string[], library: Library): boolean {
  const isCountry = COUNTRIES.has(words.join(' '))
  return isCountry && ![...COUNTRIES].some((name) => name.length > 2 && has(library, name))
}

/** The first letters of a sentence's words in one string: "CET" is in "common equity tier". */
const initialsRun = once(({ tokens }: ReadSentence): string =>
  tokens.map((x) => (x.kind === 'word' ? x.lower[0] : x.kind === 'punct' && x.text === '-' ? '' : ' ')).join(''),
)

/** "SEC" where the source has "Securities and Exchange Commission". */
function isAcronym(letters: string, library: Library): boolean {
  const answers = acronyms.get(library) ?? new Map<string, boolean>()
  acronyms.set(library, answers)
  const known = answers.get(letters) ?? standsFor(letters, library)
  if (answers.size < MOST_ASKED) answers.set(letters, known)
  return known
}
const acronyms = new WeakMap<Library, Map<string, boolean>>()

function standsFor(letters: string, library: Library): boolean {
  if (letters.length >= 3 && library.sentences.some((s) => initialsRun(s).includes(letters))) return true
  return library.sentences.some((s) =>
    s.names.some(
      (n) =>
        n.words.length >= 2 &&
        n.words
          .filter((w) => !/^(?:of|and|the|for)$/.test(w))
          .map((w) => w[0])
          .join('') === letters,
    ),
  )
}

/** A run of capitals may be several names side by side: every part must be known, and no two words joined that a source pairs otherwise. */
function inParts(words: readonly string[], library: Library): boolean {
  let i = 0
  while (i < words.length) {
    let j = words.length
    while (j > i && !knownPart(words.slice(i, j), library)) j--
    if (j === i) return false
    i = j
  }
  return true
}

function knownPart(words: readonly string[], library: Library): boolean {
  const phrase = words.join(' ')
  if (has(library, phrase) || ALIAS_OF.get(phrase)?.some((name) => has(library, name))) return true
  return (
    words.length === 1 &&
    (library.vocabulary.has(singular(words[0]!)) || library.vocabulary.has(`${words[0]}s`) || isAcronym(words[0]!, library))
  )
}

/** "John Doe" where the sources only have a Jane Doe: the family name is theirs with another word before it. */
function contradicted(name: Name, library: Library): Against | null {
  if (name.words.length < 2 || has(library, name.words.join(' '))) return null
  for (let i = 1; i < name.words.length; i++) {
    const [a, b] = [name.words[i - 1]!, name.words[i]!]
    if (b === 'of' || a === 'of' || has(library, `${a} ${b}`)) continue
    const other = pairedOtherwise(a, b, library)
    if (other) return other
  }
  return null
}

function pairedOtherwise(a: string, b: string, library: Library): Against | null {
  for (const { one, sentence } of namesWith([a, b], library)) {
    const at = one.words.indexOf(b)
    const first = one.words.indexOf(a)
    const asLast = at > 0 && one.words[at - 1] !== a && !knownBeside(a, one, library)
    const isWoven = at > 0 && one.words[at - 1] !== a && beginsAnother(a, b, library) && !standsAlone(b, library)
    const asFirst = first >= 0 && first < one.words.length - 1 && one.words[first + 1] !== b && !library.vocabulary.has(b)
    if (asLast || isWoven || asFirst) return { text: one.text, source: sentence.source, sentence: sentence.text }
  }
  return null
}

/** Whether a word begins a name of the sources with another word after it: "Mercer Brands" beside "Halloran Foods" is no "Mercer Foods". */
const beginsAnother = (word: string, next: string, library: Library): boolean =>
  (library.names.get(word) ?? []).some(({ one }) => one.words[0] === word && one.words.length > 1 && one.words[1] !== next)

/** Whether a name of the sources begins with this word. */
const standsAlone = (word: string, library: Library): boolean =>
  (library.names.get(word) ?? []).some(({ one }) => one.words[0] === word)

/** So many names with one word are looked at. */
const MOST_NAMES = 500

/** The sources' names that have one of these words, in their order. */
function namesWith(words: readonly string[], { names, placeOf }: Library): Placed<Name>[] {
  const found = words.flatMap((word) => (names.get(word) ?? []).slice(0, MOST_NAMES))
  return found.sort((a, b) => placeOf.get(a.sentence)! - placeOf.get(b.sentence)! || a.one.start - b.one.start)
}

/** A word that stands in the sources by itself may well stand before another name ("Nvidia Jensen Huang"). */
const knownBeside = (word: string, other: Name, library: Library): boolean =>
  !other.words.includes(word) && (library.names.get(word) ?? []).some(({ one }) => one.words.length === 1)

/** How alike the sentences must be before a name in another's place counts. */
const EXCHANGED_SHARE = 0.6

/** "Bloomberg reported" where the source's same sentence says "Reuters reported". */
function exchanged(name: Name, aligned: readonly Aligned[], library: Library): Against | null {
  const last = name.words.at(-1)!
  const word = name.after
  if (name.possessive || !isVerbForm(word)) return null
  let found: Against | null = null
  for (const { sentence, share } of aligned) {
    if (share < EXCHANGED_SHARE) continue
    // "Orvane earned $40 million and Tessaly $25 million": the verb is left out
    if (sentence.names.some((n) => n.words.at(-1) === last && sentence.figures.some((f) => f.start === n.end + 1))) return null
    for (const other of sentence.names) {
      if (other.possessive || other.after !== word) continue
      if (isJoined(name, other, sentence)) return null
      if (other.words.some((w) => name.words.includes(w)) || sameByAlias(other, name)) return null
      if (other.words.at(-1) !== last) found ??= { text: other.text, source: sentence.source, sentence: sentence.text }
    }
  }
  // The sources may let this one do it too, elsewhere
  const does = (n: Name) => n.after === word && n.words.at(-1) === last
  return found && (library.names.get(last) ?? []).some(({ one }) => does(one)) ? null : found
}

/** "Adric and Petrov wanted": what the second does the first does too. */
const isJoined = (name: Name, other: Name, { names, text, start }: ReadSentence): boolean =>
  names.some(
    (n) =>
      n.end < other.start &&
      n.words.at(-1) === name.words.at(-1) &&
      /^,? and $|^, $/.test(text.slice(n.end - start, other.start - start)),
  )

const sameByAlias = (a: Name, b: Name): boolean =>
  (ALIAS_OF.get(a.words.join(' '))?.includes(b.words.join(' ')) ?? false) ||
  initialsOf(a.words) === b.words.join('') ||
  initialsOf(b.words) === a.words.join('')

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((w) => !/^(?:of|and|the|for)$/.test(w))
    .map((w) => w[0])
    .join('')

/** The source's name that a wrong one most likely stands for. */
function nearest(name: Name, aligned: readonly Aligned[], library: Library): Against | null {
  const as = (other: Name, s: ReadSentence): Against => ({ text: other.text, source: s.source, sentence: s.text })
  for (const { sentence, share } of aligned) {
    if (share < 0.4) continue
    for (const other of sentence.names)
      if ((other.after !== '' && other.after === name.after) || (other.before !== '' && other.before === name.before))
        return as(other, sentence)
  }
  const [alike] = namesWith(name.words, library)
  if (alike) return as(alike.one, alike.sentence)
  for (const s of library.sentences) for (const other of s.names) if (closeWords(other, name)) return as(other, s)
  return null
}

const closeWords = (a: Name, b: Name): boolean => {
  const [x, y] = [a.words.join(' '), b.words.join(' ')]
  return Math.abs(x.length - y.length) <= 2 && x.length > 3 && y.length < 60 && distance(x, y) <= 2
}

/** Edit distance of two short strings. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}
