import { keywords, wordKey } from '../../extract/figures/keywords.js'
import { type Token, tokenise } from '../../extract/figures/lexer.js'
import { findFigures } from '../../extract/figures.js'
import { prepare } from '../../extract/prepare.js'
import type { Figure, Instant, Span } from '../../model/index.js'
import { type DatePart, findDates } from './dates.js'
import { findNames, type Name } from './names.js'
import { findNumbers, type PlainNumber } from './numbers.js'
import type { CheckSource } from './types.js'

/** A sentence read for the check: what it holds that can be looked up. Offsets point into its own text's whole. */
export interface ReadSentence extends Span {
  source: string
  at?: Instant
  /** Its place among the sentences of its text. */
  order: number
  tokens: readonly Token[]
  words: ReadonlySet<string>
  figures: Figure[]
  numbers: PlainNumber[]
  dates: DatePart[]
  names: Name[]
}

/** Everything the sources hold, found once for a whole brief. */
export interface Library {
  sentences: ReadSentence[]
  /** How many figures the sources hold. */
  figures: number
  /** Word key to the sentences that have it. */
  byWord: ReadonlyMap<string, readonly number[]>
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
  const figures = findFigures(prepared)
  let next = 0
  return prepared.sentences.map((sentence, order) => {
    const own: Figure[] = []
    while (next < figures.length && figures[next]!.start < sentence.end) own.push(turned(shifted(figures[next++]!, -shift), text))
    const tokens = tokenise(text, sentence.start - shift, sentence.end - shift)
    const dates = findDates(sentence.text, sentence.start - shift)
    const taken = [...own, ...dates]
    return {
      text: sentence.text,
      start: sentence.start - shift,
      end: sentence.end - shift,
      source: id,
      ...(at ? { at } : {}),
      order,
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

/** Reads all sources. */
export function readSources(sources: readonly CheckSource[]): Library {
  const sentences: ReadSentence[] = []
  const byWord = new Map<string, number[]>()
  const vocabulary = new Set<string>()
  const running = new Map<string, string>()
  for (const source of sources) {
    const words: string[] = []
    for (const sentence of readSentences(source.id, source.text, source.publishedAt)) {
      const at = sentences.push(sentence) - 1
      for (const word of sentence.words) {
        const list = byWord.get(word)
        if (list) list.push(at)
        else byWord.set(word, [at])
      }
      for (const { kind, lower } of sentence.tokens) {
        if (kind === 'word' || kind === 'num') words.push(lower)
        if (kind === 'word') vocabulary.add(lower)
      }
    }
    running.set(source.id, `${running.get(source.id) ?? ' '}${words.join(' ')} `)
  }
  return { sentences, figures: sentences.reduce((n, s) => n + s.figures.length, 0), byWord, vocabulary, running }
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
