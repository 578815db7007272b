import { codesOf } from '../../extract/codes.js'
import { keywords, wordKey } from '../../extract/figures/keywords.js'
import { type Token, tokenise } from '../../extract/figures/lexer.js'
import { amountsOf } from '../../extract/figures/values.js'
import { findFigures } from '../../extract/figures.js'
import { prepare } from '../../extract/prepare.js'
import type { Figure, Instant, Span } from '../../model/index.js'
import { type DatePart, findDates } from './dates.js'
import { findNames, type Name } from './names.js'
import { findNotations } from './notations.js'
import { findNumbers, type PlainNumber } from './numbers.js'
import type { CheckSource } from './types.js'

/** A sentence read for the check: what it holds that can be looked up. Offsets point into its own text's whole. */
export interface ReadSentence extends Span {
  source: string
  at?: Instant
  tokens: readonly Token[]
  words: ReadonlySet<string>
  figures: Figure[]
  numbers: PlainNumber[]
  dates: DatePart[]
  names: Name[]
}

/** A source read once, for any number of briefs. */
export interface ReadSource {
  id: string
  sentences: readonly ReadSentence[]
  /** Its words in small letters, joined by single spaces with one at either end. */
  running: string
}

/** A figure or name with the sentence it stands in. */
export interface Placed<T> {
  one: T
  sentence: ReadSentence
}

/** Everything the sources hold, put together once for a whole brief, with the ways to find it without reading all of it again. */
export interface Library {
  sentences: readonly ReadSentence[]
  /** Where each stands among them. */
  placeOf: ReadonlyMap<ReadSentence, number>
  /** Figures from the smallest amount to the largest; a range stands at either end. Ties in the order of the sources. */
  byAmount: readonly (Placed<Figure> & { amount: number })[]
  /** How many figures the sources hold. */
  figures: number
  /** Word key to the sentences that have it. */
  byWord: ReadonlyMap<string, readonly number[]>
  /** A word of a name to the names that have it. */
  names: ReadonlyMap<string, readonly Placed<Name>[]>
  /** Every word of the sources in small letters. */
  vocabulary: ReadonlySet<string>
  /** Each source as words in small letters, joined by single spaces with one at either end. */
  running: ReadonlyMap<string, string>
}

/** Reads a text's sentences for the check. Spans count from the start of `text`. */
export function readSentences(id: string, text: string, at?: Instant): ReadSentence[] {
  const prepared = prepare({ title: '', text })
  // wholeText puts an empty title and a blank line before the text
  const shift = prepared.whole.length - text.length
  const codes = codesOf(text)
  const figures = findFigures(prepared)
  let next = 0
  return prepared.sentences.map((sentence) => {
    const own: Figure[] = []
    while (next < figures.length && figures[next]!.start < sentence.end) own.push(turned(shifted(figures[next++]!, -shift), text))
    const tokens = tokenise(text, sentence.start - shift, sentence.end - shift, codes)
    const dates = findDates(sentence.text, sentence.start - shift)
    own.push(...findNotations(sentence.text, sentence.start - shift, [...own, ...dates]))
    own.sort((a, b) => a.start - b.start)
    const taken = [...own, ...dates]
    return {
      text: sentence.text,
      start: sentence.start - shift,
      end: sentence.end - shift,
      source: id,
      ...(at ? { at } : {}),
      tokens,
      words: keywords(sentence.text),
      figures: own,
      numbers: findNumbers(text, tokens, taken),
      dates,
      names: findNames(text, tokens, dates),
    }
  })
}

/** "gave up 6.5%", "handed back 2%": a fall, whatever its words are by themselves. */
const turned = (f: Figure, text: string): Figure =>
  /\b(?:g[ai]ve[sn]?|giving|hand(?:s|ed)?) (?:up|back) (?:about |nearly |some )?$/.test(
    text.slice(Math.max(0, f.start - 28), f.start),
  )
    ? { ...f, direction: 'down' }
    : f

const shifted = (f: Figure, by: number): Figure => ({ ...f, start: f.start + by, end: f.end + by })

/** Reads one source. */
export function readSource({ id, text, publishedAt }: CheckSource): ReadSource {
  const sentences = readSentences(id, text, publishedAt)
  const words: string[] = []
  for (const { tokens } of sentences)
    for (const { kind, lower } of tokens) if (kind === 'word' || kind === 'num') words.push(lower)
  return { id, sentences, running: ` ${words.join(' ')} ` }
}

/** Puts sources together that were read one by one. */
export function assemble(sources: readonly ReadSource[]): Library {
  const sentences = sources.flatMap((s) => s.sentences)
  const placeOf = new Map(sentences.map((s, i) => [s, i]))
  const byWord = new Map<string, number[]>()
  const names = new Map<string, Placed<Name>[]>()
  const vocabulary = new Set<string>()
  const amounts: (Placed<Figure> & { amount: number })[] = []
  let figures = 0
  sentences.forEach((sentence, at) => {
    figures += sentence.figures.length
    for (const word of sentence.words) listed(byWord, word).push(at)
    for (const one of sentence.names) for (const word of new Set(one.words)) listed(names, word).push({ one, sentence })
    for (const { kind, lower } of sentence.tokens) if (kind === 'word') vocabulary.add(lower)
    for (const one of sentence.figures) for (const amount of amountsOf(one)) amounts.push({ one, sentence, amount })
  })
  const running = new Map<string, string>()
  for (const s of sources) running.set(s.id, running.has(s.id) ? `${running.get(s.id)}${s.running.slice(1)}` : s.running)
  const byAmount = amounts.sort((a, b) => a.amount - b.amount)
  return { sentences, placeOf, byAmount, figures, byWord, names, vocabulary, running }
}

/** Reads all sources and puts them together. */
export const readSources = (sources: readonly CheckSource[]): Library => assemble(sources.map(readSource))

function listed<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const known = lists.get(key)
  if (known) return known
  const list: V[] = []
  lists.set(key, list)
  return list
}

/** Figures of the sources with an amount between two, in comparable units; a range may come twice. */
export function figuresBetween({ byAmount }: Library, low: number, high: number): Placed<Figure>[] {
  let from = 0
  for (let to = byAmount.length; from < to; ) {
    const middle = (from + to) >> 1
    if (byAmount[middle]!.amount < low) from = middle + 1
    else to = middle
  }
  const found: Placed<Figure>[] = []
  for (let i = from; i < byAmount.length && byAmount[i]!.amount <= high; i++) found.push(byAmount[i]!)
  return found
}

/** A source sentence that tells much of what a brief's sentence tells. */
export interface Aligned {
  sentence: ReadSentence
  /** Share of the brief sentence's weight of words that it has, 0-1. */
  share: number
}

const UNKNOWN_WEIGHT = 1

/** A wrong date must not lead away from the sentence that has the right one. */
const DATE_WORDS = new Set(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday week month quarter year first second third fourth half'
    .split(' ')
    .map(wordKey),
)

/** How many source sentences a brief's sentence is laid beside. */
const BESIDE = 6

/** The source sentences nearest to a brief's sentence, best first. Rare words weigh more. */
export function align(library: Library, sentence: ReadSentence): Aligned[] {
  const total = Math.max(1, library.sentences.length)
  const scores = new Map<number, number>()
  let all = 0
  for (const word of sentence.words) {
    if (DATE_WORDS.has(word)) continue
    const where = library.byWord.get(word) ?? []
    // A word that no source has tells which sentence is meant no better than a common one
    const weight = where.length === 0 ? UNKNOWN_WEIGHT : Math.log(1 + total / (1 + where.length)) + 0.3
    all += weight
    for (const at of where) scores.set(at, (scores.get(at) ?? 0) + weight)
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, BESIDE)
    .map(([at, score]) => ({ sentence: library.sentences[at]!, share: all > 0 ? score / all : 0 }))
}

const MOST_CANDIDATES = 200

/** Source sentences with one of these words. */
export function sentencesWith(words: Iterable<string>, library: Library): ReadSentence[] {
  const at = new Set<number>()
  for (const word of words) for (const n of (library.byWord.get(word) ?? []).slice(0, MOST_CANDIDATES)) at.add(n)
  return [...at].map((n) => library.sentences[n]!)
}
