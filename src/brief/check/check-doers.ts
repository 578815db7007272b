import { wordKey } from '../../extract/figures/keywords.js'
import { once } from '../../model/index.js'
import { type Segment, segmentsOf, shareWord, wordsIn } from './clauses.js'
import { type Library, type ReadSentence, sentencesWith } from './library.js'
import type { Name } from './names.js'

/** The one whose doing it is by a source, with its sentence. */
export interface Doer {
  name: Name
  sentence: ReadSentence
}

/** So many words must be told of the doing, and this share of them must stand in one clause of a source. */
const FEWEST_WORDS = 2
const COVERED = 0.6
/** What the sources tell of the named one itself must have no more than this share of the words found. */
const OWN_SHARE = 0.5

/**
 * "Pinecrest plans five more funds" where the source has "Halyard plans to list five more funds": the clause that tells the doing
 * has another one before it, of the same sort, that the brief does not name, and nothing told of this one comes near. Null where
 * the source may speak of this one by another word.
 */
export function doerInstead(name: Name, brief: ReadSentence, library: Library): Doer | null {
  const clause = segmentsOf(brief).find((s) => s.start <= name.start && name.start < s.end)
  if (!clause || clause.names.some((n) => n.start < name.start) || name.start > clause.start + REACH || !mayDo(name)) return null
  const named = new Set(brief.names.flatMap((n) => n.words))
  const doing = [...wordsIn(clause.tokens.filter((t) => t.start >= name.end))].filter((w) => !named.has(w))
  if (doing.length < FEWEST_WORDS || doing.every((w) => TITLE.test(w))) return null
  let best: { told: Told; sentence: ReadSentence; count: number } | null = null
  let own = 0
  for (const sentence of sentencesWith(doing, library))
    for (const told of toldIn(sentence)) {
      const count = doing.filter((w) => told.words.has(w)).length
      if (
        told.before.some((n) => sameOne(n, name)) ||
        told.names.some((n) => sameOne(n, name)) ||
        speaksOf(name, told, sentence, library)
      )
        own = Math.max(own, count)
      else if (count > (best?.count ?? 0)) best = { told, sentence, count }
    }
  if (!best || best.count < Math.max(FEWEST_WORDS, doing.length * COVERED) || own > best.count * OWN_SHARE) return null
  const other = best.told.before.findLast(mayDo)
  if (!other || brief.names.some((n) => sameOne(n, other))) return null
  return sameSort(other, name, library) ? { name: other, sentence: best.sentence } : null
}

/** "from Shanghai", "in São Paulo": what stands after a preposition does nothing. */
const mayDo = ({ before }: Name): boolean => !/^(?:from|to|in|of|at|for|with|by|on|near|via|into|than|like|as)$/.test(before)

/** How far into its clause the one who does it is named, in UTF-16 units. */
const REACH = 40

/** A segment with its words and with those who may be its doers. */
interface Told {
  words: ReadonlySet<string>
  /** Names in it. */
  names: readonly Name[]
  /** Names before its doing: in it, or else those of the segments before it up to a semicolon. */
  before: readonly Name[]
  /** Whether a pronoun may say who does it. */
  byPronoun: boolean
}

const PRONOUN = /^(?:it|its|he|his|she|her|hers|they|their|theirs|who|which|both|one|this|that|those|these)$/

const toldIn = once((sentence: ReadSentence): readonly Told[] => {
  const segments = segmentsOf(sentence)
  const byPronoun = sentence.tokens.some((t) => PRONOUN.test(t.lower))
  return segments.map((segment, i) => {
    const lead = segment.names.filter((n) => n.start <= segment.start + REACH)
    const before = lead.length > 0 ? [...joined(segments[i - 1]), ...lead] : earlier(segments, i)
    return { words: wordsIn(segment.tokens), names: segment.names, before, byPronoun }
  })
})

/** "Adric and Petrov wanted": the names of a segment that has nothing else. */
const joined = (segment: Segment | undefined): readonly Name[] =>
  segment?.names.length && [...wordsIn(segment.tokens)].every((w) => segment.names.some((n) => n.words.map(wordKey).includes(w)))
    ? segment.names
    : []

function earlier(segments: readonly Segment[], at: number): Name[] {
  const found: Name[] = []
  for (let k = at; k > 0 && segments[k]!.bound !== ';'; k--) found.unshift(...segments[k - 1]!.names)
  return found
}

/** A clause with a pronoun, or without a name at all, may speak of whoever was named shortly before. */
function speaksOf(name: Name, told: Told, sentence: ReadSentence, { sentences, placeOf }: Library): boolean {
  if (sentence.names.some((n) => sameOne(n, name) && saysIt(n))) return true
  if (!told.byPronoun && told.before.length > 0) return false
  const at = placeOf.get(sentence) ?? 0
  return [sentences[at - 2], sentences[at - 1], sentence].some(
    (s) => s?.source === sentence.source && s.names.some((n) => sameOne(n, name)),
  )
}

const SAYS = /^(?:said|says|reported|reports|told|wrote|writes|added|adds)$/
/** "Bloomberg reported", "said Idris Vane". */
const saysIt = ({ before, after }: Name): boolean => SAYS.test(after) || SAYS.test(before)

/** Who says a quotation by a source's sentence, where it names one and the brief another of the same sort; null elsewhere. */
export function speakerInstead(brief: ReadSentence, source: ReadSentence, library: Library): { name: Name; other: Name } | null {
  const [name, second] = brief.names.filter(saysIt)
  const [other, more] = source.names.filter(saysIt)
  if (!name || !other || second || more || source.names.some((n) => sameOne(n, name))) return null
  return sameSort(name, other, library) ? { name, other } : null
}

const sameOne = (a: Name, b: Name): boolean => shareWord(a.words, b.words)

const TITLE =
  /^(?:chief|executiv|executive|officer|president|chairman|chairwoman|chair|governor|minister|secretary|judge|justice|mayor|lawyer|attorney|counsel|analyst|economist|strategist|director|founder|trader|dealer|spokes(?:man|woman|person)|leader|senator|partner|manager|head|boss|deputy|professor|commissioner|mr|mrs|ms|dr|sir)$/

/**
 * Whether a name is a person's: a title stands before it, or it goes by its last word elsewhere, where a company goes by its first.
 * A single word known no other way is a company or place; null where nothing tells.
 */
function sortOf({ words, before, text }: Name, { names }: Library): 'person' | 'other' | null {
  const last = words.at(-1)!
  const known = (names.get(last) ?? []).map(({ one }) => one)
  if (TITLE.test(before) || TITLE.test(text.split(' ')[0]!.toLowerCase())) return 'person'
  const whole = known.filter((n) => n.words.length > 1 && n.words.at(-1) === last)
  if (whole.some((n) => TITLE.test(n.before) || TITLE.test(n.text.split(' ')[0]!.toLowerCase()))) return 'person'
  const alone = (word: string) => (names.get(word) ?? []).some(({ one }) => one.words.length === 1)
  if (whole.length > 0 && alone(last)) return 'person'
  return words.length === 1 || alone(words[0]!) ? 'other' : null
}

/** Companies speak by their people: only names of one sort are exchanged. */
function sameSort(a: Name, b: Name, library: Library): boolean {
  const [x, y] = [sortOf(a, library), sortOf(b, library)]
  return x === y || (x !== 'other' && y !== 'other')
}
