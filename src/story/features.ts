import { epochMs } from '../model/index.js'
import type { StoryArticle } from './contract.js'
import { type Sketch, sketchOf } from './copies/shingles.js'
import { type Acts, actsOf, isHearsay } from './words/acts.js'
import type { Frequencies } from './words/frequencies.js'
import { hash32 } from './words/hash.js'
import { namesOf } from './words/names.js'
import { numbersOf } from './words/numbers.js'
import { placesOf } from './words/places.js'
import { type SeriesMarks, seriesMarks } from './words/series.js'
import { terms, words } from './words/tokens.js'
import { type Vector, vectorOf } from './words/vector.js'

/** The part of a body that says what happened: news puts it first. In UTF-16 units, cut at a space. */
const LEAD_CHARS = 700
/** "NEW YORK (The Wire) --": where and by whom it was filed is no part of what happened, and its names tie nothing. */
const DATELINE = /^[\p{Lu}][\p{L} .,/-]{0,40}(?:\([^()\n]{2,40}\)\s{0,2}(?:--|[-–—])|(?<=\p{Lu}{3}[ ,]{0,2})(?:--|[–—]))\s/u
/** A body shorter than this adds nothing to its headline. */
const MIN_LEAD_TERMS = 8
/** An instrument counts as one the article is about from this salience on. */
const SALIENT = 0.35

/** What most headlines have none of, shared. */
const NONE: Set<string> = new Set()
const NOBODY: Map<number, number> = new Map()
const NO_SYMBOLS: Map<string, number> = new Map()
const NO_MARKS: SeriesMarks = new Map()
const NO_TYPES: readonly string[] = []
const orShared = <T extends { size: number }>(found: T, shared: T): T => (found.size > 0 ? found : shared)

/** What an article is compared by. */
export interface Features {
  title: Vector
  /** Title and lead; null where only the headline is known. */
  body: Vector | null
  /** Hashes of words that name somebody or something, with how often they occur in headline and lead. */
  names: ReadonlyMap<number, number>
  /** Salient instruments: symbol to salience. */
  symbols: ReadonlyMap<string, number>
  /** Countries named in title and lead. */
  places: ReadonlySet<string>
  /** Telling numbers of title and lead. */
  numbers: ReadonlySet<string>
  /** What headline and first sentence say happened. */
  acts: Acts
  /** It says of itself that it passes on what it has heard. */
  isHearsay: boolean
  /** Event types of some confidence, the surest first. */
  eventTypes: readonly string[]
  marks: SeriesMarks
  sketch: Sketch | null
  /** The headline's words, hashed; 0 where it is too short to be told from another. */
  titleKey: number
  /** Published at, epoch milliseconds. */
  at: number
}

/** Reads an article once for all comparisons. */
export function featuresOf(article: StoryArticle, frequencies: Frequencies): Features {
  const headline = cleanTitle(article.title, article.publisher)
  const text = article.text || article.summary || ''
  const lead = leadOf(text.replace(DATELINE, ''))
  const titleTerms = terms(headline, 60)
  const leadTerms = lead ? terms(lead, 200) : []
  const title = vectorOf(new Set(titleTerms), frequencies)
  return {
    title,
    body: leadTerms.length >= MIN_LEAD_TERMS ? vectorOf([...titleTerms, ...leadTerms], frequencies) : null,
    names: orShared(new Map([...namesOf(headline, lead)].map(([name, count]) => [hash32(name), count])), NOBODY),
    symbols: orShared(symbolsOf(article), NO_SYMBOLS),
    places: lead ? placesOf(`${headline}\n${lead}`, words(`${headline}\n${lead}`)) : NONE,
    numbers: orShared(new Set(numbersOf(`${headline}\n${lead}`)), NONE),
    acts: actsOf(headline, lead),
    isHearsay: isHearsay(`${headline}\n${lead}`),
    eventTypes: eventTypesOf(article),
    marks: orShared(seriesMarks(headline, lead.slice(0, 300)), NO_MARKS),
    sketch: text ? sketchOf(text) : null,
    titleKey: titleKeyOf(headline),
    at: epochMs(article.publishedAt),
  }
}

/** A headline without its service marks ("UPDATE 2-", "EXCLUSIVE:") and without its publisher at the end. */
export function cleanTitle(title: string, publisher: string): string {
  let text = title
    .trim()
    .replace(/^(?:UPDATE \d{1,2}|WRAPUP \d{1,2}|REFILE|RPT|CORRECTED|EXCLUSIVE|BREAKING|FLASH)\s?[-:–]\s?/i, '')
  for (const mark of [' - ', ' | ', ' – ', ' — ']) {
    const at = text.lastIndexOf(mark)
    if (at > 0 && text.slice(at + mark.length).toLowerCase() === publisher.toLowerCase()) text = text.slice(0, at)
  }
  return text
}

/** The opening of a body, up to a paragraph's or word's end. */
export function leadOf(text: string): string {
  if (text.length <= LEAD_CHARS) return text
  const cut = text.lastIndexOf(' ', LEAD_CHARS)
  return text.slice(0, cut > 0 ? cut : LEAD_CHARS)
}

/** Instruments that an article is about, with how much. */
export function symbolsOf(article: Pick<StoryArticle, 'analysis'>): Map<string, number> {
  const symbols = new Map<string, number>()
  for (const m of article.analysis?.mentions ?? [])
    if (m.salience >= SALIENT && m.confidence >= 0.5) symbols.set(m.symbol, Math.max(m.salience, symbols.get(m.symbol) ?? 0))
  return symbols
}

function eventTypesOf({ analysis }: StoryArticle): readonly string[] {
  const sure = analysis?.eventTypes.filter((e) => e.confidence >= 0.5) ?? []
  return sure.length > 0 ? sure.map((e) => e.type) : NO_TYPES
}

/** Short headlines ("Market update") are the same by chance. */
function titleKeyOf(headline: string): number {
  const list = words(headline)
  return list.length >= 5 ? hash32(list.join(' ')) || 1 : 0
}
