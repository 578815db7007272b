import type { Instrument } from '../../model/index.js'
import { CALENDAR, KIND_WORDS, type NameKind, nameVariants, nameWords } from './names.js'
import { GIVEN_NAMES, MORE_WORDS, PLACES, SURNAMES } from './vocabulary.js'
import { PROPER_WORDS, RARE_WORDS, USUAL_WORDS } from './words.js'

/** How much an alias looks like ordinary words: `distinct` is no English word, `weak` needs its owner confirmed elsewhere in the text. */
export type WordClass = 'distinct' | 'rare' | 'usual' | 'weak'

/** A company or fund an alias may mean. */
export interface Owner {
  id: number
  kind: NameKind
}

export interface Alias {
  key: string
  /** Its first word. */
  first: string
  length: number
  /** Best first: by how much of the name it is, still listed, size. */
  owners: Owner[]
  /** No owner dominates the name. */
  contested: boolean
  /** Names an index and a company both. */
  indexAndCompany: boolean
  wordClass: WordClass
  /** Also a person's name, or a place's (or a figure's of myth). */
  nameLike: 'person' | 'place' | false
  /** A publication: named mostly as a source. */
  outlet: boolean
  /** All capitals in the list and short ("NOV", "IMAC"): only capitals in a text will do. */
  upperOnly: boolean
  /** The list writes it with a possessive: "Macy's". */
  apostrophe: boolean
  /** Size of its largest owner, US dollars. */
  size: number
  /** Written in lower case in the list: any case in a text will do. */
  anyCase: boolean
}

interface Node {
  next: Map<string, Node> | undefined
  alias: Alias | undefined
}

export interface Gazetteer {
  instruments: readonly Instrument[]
  root: Map<string, Node>
  /** Which words may start a name, by {@link startHash}: written with a capital, and in lower case. Most words fail here. */
  starts: { capital: Uint8Array; lower: Uint8Array }
  /** Symbol as written (upper case, class after a dash) to instrument. */
  symbols: Map<string, number>
  /** Former symbols, each with the day from which it no longer held. */
  former: Map<string, { id: number; until: string }[]>
  /** Name words of each instrument, to confirm a short name by what follows it. */
  fullWords: readonly (readonly string[])[]
  /** A number on the scale of US dollars of capitalisation, guessed where unknown: for priors alone. */
  size: Float64Array
}

const USUAL = new Set(USUAL_WORDS.split(' '))
const RARE = new Set(RARE_WORDS.split(' '))
const PROPER = new Set(PROPER_WORDS.split(' '))
const LINK_WORDS = new Set('of the and & in for at on to de la'.split(' '))

/** Whether a word is in ordinary English use: 2 usual, 1 rare, 0 no such word. */
export const commonness = (word: string): 0 | 1 | 2 =>
  USUAL.has(word) || LINK_WORDS.has(word) || word.length < 2 ? 2 : RARE.has(word) || MORE_WORDS.has(word) ? 1 : 0

/** Builds the name trie and symbol maps once. Memory and time grow with the number of names. */
export function buildGazetteer(instruments: readonly Instrument[]): Gazetteer {
  const size = Float64Array.from(instruments, sizeOf)
  const table = new Map<string, Alias>()
  const firstWords = countFirstWords(instruments)
  instruments.forEach((instrument, id) => {
    for (const [words, kind, anyCase] of variantsOf(instrument)) {
      if (kind !== 'alias' && !worthListing(words, kind, instrument, size[id]!, firstWords)) continue
      const key = words.join(' ')
      const alias = table.get(key) ?? newAlias(key, words, kind)
      if (anyCase) {
        alias.anyCase = true
        alias.wordClass = 'distinct'
      }
      if (kind !== 'short' && kind !== 'head' && alias.wordClass === 'weak') alias.wordClass = strengthOf(words, kind)
      const known = alias.owners.find((o) => o.id === id)
      if (!known) alias.owners.push({ id, kind })
      else if (RANK[kind] > RANK[known.kind]) known.kind = kind
      table.set(key, alias)
    }
  })
  for (const alias of table.values()) {
    if (alias.owners.length > 1) rankOwners(instruments, size, alias)
    alias.size = Math.max(...alias.owners.map((o) => size[o.id]!))
    alias.apostrophe =
      alias.key.includes('s') &&
      alias.owners.some((o) => /['’]s?\b/.test([instruments[o.id]!.name, ...instruments[o.id]!.aliases].join(' ')))
    // Tesla, Disney: nearly always the company by now.
    if (alias.size >= FAMOUS && alias.owners[0]!.kind !== 'head' && isProperOnly(alias.first)) alias.nameLike = false
    alias.outlet = isOutlet(instruments[alias.owners[0]!.id]!)
    if (alias.upperOnly) alias.upperOnly = alias.owners.every((o) => inCapitals(instruments[o.id]!, alias.first))
  }
  return {
    instruments,
    root: buildTrie(table),
    starts: startFilters(table),
    ...symbolMaps(instruments),
    fullWords: instruments.map((i) => [i.name, ...i.aliases].flatMap((n) => nameWords(n))),
    size,
  }
}

/** From this size (US dollars) on, a company outshines the person or place it is named after. */
const FAMOUS = 1e11
const isProperOnly = (w: string): boolean => !GIVEN_NAMES.has(w) && !SURNAMES.has(w) && !PLACES.has(w)

const RANK = { alias: 3, full: 3, short: 2, head: 1 } as const
/** One company is meant without more when it is this many times the size of the next of that name. */
const DOMINANCE = 4

function rankOwners(instruments: readonly Instrument[], size: Float64Array, alias: Alias): void {
  const value = (o: Owner) => RANK[o.kind] * 1e15 + (instruments[o.id]!.delisted ? 0 : 1e14) + Math.min(9e13, size[o.id]!)
  alias.owners.sort((a, b) => value(b) - value(a))
  const top = alias.owners[0]!
  const leader = instruments[top.id]!
  const same = (i: Instrument) => i.name === leader.name || leader.twins?.includes(i.symbol) === true
  const rival = alias.owners.find((o) => o !== top && RANK[o.kind] >= RANK[top.kind] && !same(instruments[o.id]!))
  alias.contested = rival !== undefined && !instruments[rival.id]!.delisted && size[top.id]! < DOMINANCE * size[rival.id]!
  const indices = alias.owners.filter((o) => instruments[o.id]!.assetClass === 'index').length
  alias.indexAndCompany = indices > 0 && indices < alias.owners.length
}

const isOutlet = (i: Instrument): boolean =>
  /newspapers|publishing|broadcasting/i.test(i.industry ?? '') && (i.marketCap ?? 0) < 5e10

/** Whether the list writes a short name in capitals only. */
const inCapitals = (i: Instrument, word: string): boolean => {
  const written = [i.name, ...i.aliases].flatMap((n) => n.split(/[^\p{L}\p{N}&]+/u)).filter((w) => w.toLowerCase() === word)
  return written.length > 0 && written.every((w) => w === w.toUpperCase())
}

function sizeOf(i: Instrument): number {
  if (i.marketCap) return i.marketCap
  if (i.assetClass === 'equity') return i.mic === 'OTCM' || i.mic === '' ? 5e7 : i.sector ? 5e9 : 4e8
  return i.assetClass === 'etf' || i.assetClass === 'leveraged-etf' ? 1e8 : 1e11
}

function* variantsOf(i: Instrument): Generator<[string[], NameKind, boolean]> {
  const company = i.assetClass === 'equity' || (i.assetClass === 'private' && !i.name.includes('('))
  // "Stellar (XLM)": a name with a remark in brackets is for people; the text has to use an alias.
  if (company || !i.name.includes('('))
    for (const v of nameVariants(i.name)) if (company || v.kind === 'full') yield [v.words, v.kind, false]
  for (const alias of i.aliases) {
    const words = nameWords(alias)
    if (words.length) yield [words, 'alias', alias === alias.toLowerCase() && /[a-z]/.test(alias)]
    if (company) {
      for (const v of nameVariants(alias)) if (v.kind === 'full' || v.kind === 'short') yield [v.words, v.kind, false]
    }
  }
}

/** How many different companies start with a word. */
function countFirstWords(instruments: readonly Instrument[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const i of instruments) {
    if (i.assetClass !== 'equity' && i.assetClass !== 'private') continue
    const first = nameWords(i.name)[0]
    if (first && !i.twins?.some((t) => t < i.symbol)) counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  return counts
}

const nameLikeWord = (w: string): 'person' | 'place' | false =>
  GIVEN_NAMES.has(w) || SURNAMES.has(w) ? 'person' : PLACES.has(w) || PROPER.has(w) ? 'place' : false

/** A part of a name is worth looking for only where it could be told from ordinary words. */
function worthListing(words: string[], kind: NameKind, i: Instrument, size: number, firstWords: Map<string, number>): boolean {
  const [first] = words
  if (words.length === 1 && (first!.length < 2 || /^\d+$/.test(first!))) return false
  if (kind === 'full') return words.length > 1 || first!.length > 3 || (first!.length === 3 && size >= 2e10) || i.mic !== 'OTCM'
  const fund = /fund|trust|portfolio|municipal/i.test(i.name) && !i.industry?.includes('Real Estate')
  if (fund || /acquisition/i.test(i.name)) return false
  if (words.length === 1 && (KIND_WORDS.has(first!) || MORE_WORDS.has(first!))) return false
  if (kind === 'head' && (i.assetClass === 'private' || i.mic === 'OTCM' || i.mic === '')) return false
  if (kind === 'short') return words.length > 1 || first!.length > 3 || (first!.length === 3 && size >= 2e10)
  // The first word alone, of a longer name: distinctive, and the only or by far the largest of that name.
  if (first!.length < 4 || commonness(first!) > 0 || nameLikeWord(first!)) return false
  return size >= 2e10 || (firstWords.get(first!) ?? 0) <= 1
}

function newAlias(key: string, words: string[], kind: NameKind): Alias {
  return {
    key,
    first: words[0]!,
    length: words.length,
    owners: [],
    contested: false,
    indexAndCompany: false,
    wordClass: strengthOf(words, kind),
    nameLike: words.length === 1 && nameLikeWord(words[0]!),
    anyCase: false,
    outlet: false,
    apostrophe: false,
    upperOnly: words.length === 1 && words[0]!.length <= 4,
    size: 0,
  }
}

/** How much a name looks like ordinary words. A part of a name made of nothing else is weak: only its owner, known otherwise, can give it sense. */
function strengthOf(words: string[], kind: NameKind): WordClass {
  const part = kind === 'short' || kind === 'head'
  const content = words.filter((w) => !LINK_WORDS.has(w))
  const level = Math.min(...content.map((w) => (PLACES.has(w) || CALENDAR.test(w) ? 2 : commonness(w))), 2)
  if (words.length === 1) {
    if (CALENDAR.test(words[0]!)) return 'weak'
    return level === 0 ? 'distinct' : level === 1 ? 'rare' : part ? 'weak' : 'usual'
  }
  return level === 0 ? 'distinct' : part && content.every((w) => PLACES.has(w)) ? 'weak' : level === 1 ? 'rare' : 'usual'
}

function buildTrie(table: Map<string, Alias>): Map<string, Node> {
  const root = new Map<string, Node>()
  for (const alias of table.values()) {
    let level = root
    let node: Node | undefined
    for (const word of alias.key.split(' ')) {
      if (node) level = node.next ??= new Map()
      node = level.get(word)
      if (!node) level.set(word, (node = { next: undefined, alias: undefined }))
    }
    node!.alias = alias
  }
  return root
}

/** A cheap 16-bit hash of a word's ends and length, to pass over words that start no name. */
export function startHash(word: string): number {
  const n = word.length
  return (
    (((word.charCodeAt(0) * 31 + word.charCodeAt(n >> 1)) * 31 + word.charCodeAt(n - 1)) * 31 +
      n * 7 +
      (n > 1 ? word.charCodeAt(1) : 0) * 961) &
    0xffff
  )
}

function startFilters(table: Map<string, Alias>): Gazetteer['starts'] {
  const capital = new Uint8Array(65536)
  const lower = new Uint8Array(65536)
  for (const alias of table.values()) {
    capital[startHash(alias.first)] = 1
    if (
      alias.anyCase ||
      LINK_WORDS.has(alias.first) ||
      (alias.length === 1 && alias.wordClass === 'distinct' && alias.first.length >= 5)
    )
      lower[startHash(alias.first)] = 1
  }
  return { capital, lower }
}

function symbolMaps(instruments: readonly Instrument[]): Pick<Gazetteer, 'symbols' | 'former'> {
  const symbols = new Map<string, number>()
  const former = new Map<string, { id: number; until: string }[]>()
  instruments.forEach((i, id) => {
    if (!symbols.has(i.symbol)) symbols.set(i.symbol, id)
    for (const f of i.formerSymbols ?? []) former.set(f.symbol, [...(former.get(f.symbol) ?? []), { id, until: f.until }])
  })
  return { symbols, former }
}

/**
 * The instrument a written symbol meant on a day. `day` is an ISO date; without one, today's holder comes first and a former
 * holder is the fallback.
 */
export function holderOf(g: Gazetteer, symbol: string, day: string | undefined): number | undefined {
  const key = symbol.toUpperCase().replace(/[./]([A-Z])$/, '-$1')
  const now = g.symbols.get(key)
  const earlier = g.former.get(key)
  if (!earlier) return now
  if (day === undefined) return now ?? earlier[0]!.id
  const then = earlier.filter((f) => day < f.until).sort((a, b) => (a.until < b.until ? -1 : 1))[0]
  return then ? then.id : now
}
