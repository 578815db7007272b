import type { Instrument } from '../../model/index.js'
import { LEGAL_WORDS, type NameKind, nameVariants, nameWords } from './names.js'
import { GIVEN_NAMES, PLACES, SURNAMES } from './vocabulary.js'
import { RARE_WORDS, USUAL_WORDS } from './words.js'

/** How much an alias looks like ordinary words: `distinct` is no English word, `weak` needs its owner confirmed elsewhere in the text. */
export type WordClass = 'distinct' | 'rare' | 'usual' | 'weak'

/** A company or fund an alias may mean. */
export interface Owner {
  id: number
  kind: NameKind
}

export interface Alias {
  key: string
  length: number
  owners: Owner[]
  wordClass: WordClass
  /** Given name, surname or place. */
  nameLike: boolean
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
const LINK_WORDS = new Set('of the and & in for at on to de la'.split(' '))

/** Whether a word is in ordinary English use: 2 usual, 1 rare, 0 no such word. */
export const commonness = (word: string): 0 | 1 | 2 =>
  USUAL.has(word) || LINK_WORDS.has(word) || word.length < 2 ? 2 : RARE.has(word) ? 1 : 0

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
      if (!alias.owners.some((o) => o.id === id)) alias.owners.push({ id, kind })
      table.set(key, alias)
    }
  })
  return {
    instruments,
    root: buildTrie(table),
    ...symbolMaps(instruments),
    fullWords: instruments.map((i) => nameWords(i.name)),
    size,
  }
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

const nameLikeWord = (w: string): boolean => GIVEN_NAMES.has(w) || SURNAMES.has(w) || PLACES.has(w)

/** A part of a name is worth looking for only where it could be told from ordinary words. */
function worthListing(words: string[], kind: NameKind, i: Instrument, size: number, firstWords: Map<string, number>): boolean {
  const [first] = words
  if (words.length === 1 && (first!.length < 2 || /^\d+$/.test(first!))) return false
  if (kind === 'full') return words.length > 1 || first!.length > 3 || (first!.length === 3 && size >= 2e10) || i.mic !== 'OTCM'
  const fund = /fund|trust|portfolio|municipal/i.test(i.name) && !i.industry?.includes('Real Estate')
  if (fund || /acquisition/i.test(i.name)) return false
  if (kind === 'short') return words.length > 1 || first!.length > 3 || (first!.length === 3 && size >= 2e10)
  // The first word alone, of a longer name: distinctive, and the only or by far the largest of that name.
  if (first!.length < 4 || commonness(first!) > 0 || nameLikeWord(first!)) return false
  return size >= 2e10 || (firstWords.get(first!) ?? 0) <= 1
}

function newAlias(key: string, words: string[], kind: NameKind): Alias {
  return {
    key,
    length: words.length,
    owners: [],
    wordClass: strengthOf(words, kind),
    nameLike: words.length === 1 && nameLikeWord(words[0]!),
    anyCase: false,
  }
}

function strengthOf(words: string[], kind: NameKind): WordClass {
  const content = words.filter((w) => !LINK_WORDS.has(w))
  const level = Math.min(...content.map((w) => (PLACES.has(w) ? 2 : commonness(w))), 2)
  if (words.length === 1) {
    if (level === 2) return kind === 'short' || kind === 'head' ? 'weak' : 'usual'
    if (level === 1) return kind === 'short' || kind === 'head' ? 'weak' : 'rare'
    return 'distinct'
  }
  return level === 2 ? 'usual' : level === 1 ? 'rare' : 'distinct'
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

export { LEGAL_WORDS }
