import { type Figure, once } from '../../model/index.js'
import { sameUnit, tells } from './candidates.js'
import { type Segment, segmentsOf, wordsIn } from './clauses.js'
import { isVerb } from './common-words.js'
import { type DatePart, sameDate, sameSort } from './dates.js'
import type { Library, ReadSentence } from './library.js'
import type { PlainNumber } from './numbers.js'
import { wayOf } from './opposites.js'
import type { Problem } from './types.js'

/** Another value of a source that stands where the brief has put this one. */
export interface Rightful {
  text: string
  sentence: ReadSentence
}

/** What is said of a value that belongs to something else. */
export const misplaced = (kind: 'number' | 'date', { text, start, end }: Value, rightful: Rightful): Problem => ({
  kind,
  text,
  start,
  end,
  verdict: 'conflicting',
  source: rightful.sentence.source,
  sourceText: rightful.text,
  sourceSentence: rightful.sentence.text,
  reason: `the source has ${rightful.text} there`,
})

/** A value as a sentence tells it. */
interface Value {
  start: number
  end: number
  text: string
}

/** How values of one sort are compared. */
interface Sort<T extends Value> {
  of: (sentence: ReadSentence) => readonly T[]
  same: (a: T, b: T) => boolean
  rivals: (a: T, b: T) => boolean
}

const FIGURES: Sort<Figure> = { of: (s) => s.figures, same: tells, rivals: sameUnit }
const NUMBERS: Sort<PlainNumber> = {
  of: (s) => s.numbers.filter((n) => n.pair === undefined),
  same: (a, b) => a.value === b.value,
  rivals: () => true,
}
const DATES: Sort<DatePart> = { of: (s) => s.dates, same: sameDate, rivals: sameSort }

export const figureOfAnother = (figure: Figure, brief: ReadSentence, library: Library): Rightful | null =>
  ofAnother(figure, brief, library, FIGURES) ?? ofOtherTime(figure, brief, library)
export const numberOfAnother = (number: PlainNumber, brief: ReadSentence, library: Library): Rightful | null =>
  ofAnother(number, brief, library, NUMBERS)
export const dateOfAnother = (date: DatePart, brief: ReadSentence, library: Library): Rightful | null =>
  ofAnother(date, brief, library, DATES)

/**
 * "Lunde filled 86.2% of its seats" where the source has "Skarvholm filled 86.2% of its seats and Lunde 79.4%": wherever a source
 * has the value, another value of its sort stands in the same sentence with the words that the brief puts beside it, and this one
 * stands with none of them.
 */
function ofAnother<T extends Value>(value: T, brief: ReadSentence, library: Library, sort: Sort<T>): Rightful | null {
  const said = besideOf(value, brief)
  if (!said) return null
  // What the brief tells as well is no rival of this
  const isTold = (other: T) => sort.of(brief).some((own) => sort.same(own, other))
  let found: Rightful | null = null
  for (const sentence of library.sentences)
    for (const told of sort.of(sentence)) {
      if (!sort.same(value, told)) continue
      const rival = sort
        .of(sentence)
        .find(
          (other) =>
            sort.rivals(value, other) && !sort.same(value, other) && !isTold(other) && belongs(said, other, told, sentence),
        )
      if (!rival) return null
      found ??= { text: rival.text, sentence }
    }
  return found
}

/** The words that stand with a value. */
interface Beside {
  segment: Segment
  /** Words of the names before it: whose it is. */
  owners: ReadonlySet<string>
  /** Of its own segment, with the subject that it goes on from where it has none. */
  own: ReadonlySet<string>
  /** Those of them that name things: no verbs. */
  things: ReadonlySet<string>
  /** All, and the words of segments beside it that have no value of their own. */
  all: ReadonlySet<string>
}

interface SegmentWords {
  segment: Segment
  all: ReadonlySet<string>
  things: ReadonlySet<string>
  /** What stands before its first figure or number: of what it is. */
  lead: ReadonlySet<string>
}

const PER = /^(?:a|an|per|each)$/
const segmentWords = once((sentence: ReadSentence): readonly SegmentWords[] =>
  segmentsOf(sentence).map((segment) => {
    // "a share", "per tonne": what a value is told by, not what it is of
    const isRate = (i: number) =>
      PER.test(segment.tokens[i - 1]?.lower ?? '') && sentence.figures.some((f) => f.end + 1 === segment.tokens[i - 1]!.start)
    const tokens = segment.tokens.filter((_, i) => !isRate(i))
    // "this year" and "next year" tell values apart as words do
    const dates = sentence.dates.filter((d) => d.start >= segment.start && d.start < segment.end)
    const keys = dates.map((d) => `date ${d.kind} ${d.key}`)
    const things = wordsIn(tokens.filter((t) => wayOf(t) === null && !isVerb(t.lower)))
    const first = [...sentence.figures, ...sentence.numbers].find((v) => v.start >= segment.start && v.start < segment.end)
    const lead = wordsIn(first ? tokens.filter((t) => t.end <= first.start) : tokens)
    return { segment, all: new Set([...keys, ...wordsIn(tokens)]), things: new Set([...keys, ...things]), lead }
  }),
)

/** How the values of a sentence stand in it, read once for as long as the sentence is kept. */
const places = once((_: ReadSentence) => new Map<Value, Beside | null>())
function besideOf(value: Value, sentence: ReadSentence): Beside | null {
  const known = places(sentence).get(value)
  if (known !== undefined) return known
  const read = readBeside(value, sentence)
  places(sentence).set(value, read)
  return read
}

function readBeside(value: Value, sentence: ReadSentence): Beside | null {
  const words = segmentWords(sentence)
  const at = words.findIndex(({ segment: s }) => s.start <= value.start && value.end <= s.end)
  const here = words[at]
  if (!here) return null
  const [own, things] = [new Set(here.all), new Set(here.things)]
  const owners = namesBefore(here.segment, value)
  const goesOn = !hasSubject(here.segment, value)
  for (let k = at - 1; k >= 0 && (goesOn || owners.size === 0); k--) {
    const before = words[k]!
    for (const word of namesBefore(before.segment, value)) owners.add(word)
    if (goesOn) {
      // ", $500 million more than now" is of all that it stands behind; "and 22% to others" only of what both begin with
      const carried = here.segment.bound === ',' ? before.all : before.lead
      for (const word of carried) own.add(word)
      for (const word of before.things) if (carried.has(word)) things.add(word)
    }
    if (before.segment.names.length > 0) break
  }
  const all = new Set(own)
  for (const step of [-1, 1])
    for (let k = at + step; words[k] && !words[k]!.segment.hasValue; k += step) for (const word of words[k]!.all) all.add(word)
  return { segment: here.segment, owners, own, things, all }
}

const namesBefore = ({ names }: Segment, value: Value): Set<string> =>
  new Set(names.filter((n) => n.end <= value.start).flatMap((n) => n.words))

/** Whether something stands before a value that it can be of: "and now manages $880 million" and "up 6%" go on from what was named. */
function hasSubject({ tokens, names }: Segment, value: Value): boolean {
  if (names.some((n) => n.end <= value.start)) return true
  const first = tokens.find((t) => t.end <= value.start && t.kind === 'word' && wordsIn([t]).size > 0)
  return first !== undefined && !isVerb(first.lower) && wayOf(first) === null
}

/** Whether what is said goes with `rival` and not with `told`, both of one sentence: by the names that own them, or by all words. */
function belongs(said: Beside, rival: Value, told: Value, sentence: ReadSentence): boolean {
  const [mine, theirs] = [besideOf(rival, sentence), besideOf(told, sentence)]
  if (!mine || !theirs || mine.segment === theirs.segment) return false
  // "at 6.85%, down from the 7.9% paid in May": both are of one thing
  if (isBaseOf(rival, mine) || isBaseOf(told, theirs)) return false
  if (
    shares(said.owners, mine.owners) &&
    theirs.owners.size > 0 &&
    !shares(said.owners, theirs.owners) &&
    !shares(mine.owners, theirs.owners)
  )
    return true
  return (
    [...mine.things].some((w) => said.all.has(w) && !theirs.all.has(w)) &&
    ![...theirs.all].some((w) => said.all.has(w) && !mine.own.has(w))
  )
}

const BASES = /^(?:from|against|versus|vs|compared|up|down|after)$/
const isBaseOf = (value: Value, { segment }: Beside): boolean =>
  segment.names.every((n) => n.end > value.start) && (BASES.test(segment.tokens[0]!.lower) || BASES.test(segment.bound))

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((w) => b.has(w))

/** "fell 0.4% in April" where each source that has the value tells it of May: the value's one date is another's. */
function ofOtherTime(figure: Figure, brief: ReadSentence, library: Library): Rightful | null {
  const [date, second] = datesWith(figure, brief)
  if (!date || second || date.kind === 'relative') return null
  let found: Rightful | null = null
  for (const sentence of library.sentences)
    for (const told of sentence.figures) {
      if (!tells(figure, told)) continue
      const [theirs, more] = datesWith(told, sentence)
      if (!theirs || more || !sameSort(date, theirs) || sameDate(date, theirs) || sameDate(theirs, date)) return null
      found ??= { text: theirs.text, sentence }
    }
  return found
}

/** The dates of a figure's own segment where it is the only figure of its unit there. */
function datesWith(figure: Figure, sentence: ReadSentence): DatePart[] {
  const segment = segmentsOf(sentence).find((s) => s.start <= figure.start && figure.start < s.end)
  if (!segment || sentence.figures.some((f) => f !== figure && f.start >= segment.start && f.start < segment.end)) return []
  return sentence.dates.filter((d) => d.start >= segment.start && d.start < segment.end)
}
