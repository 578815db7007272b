import type { Instrument } from '../../model/index.js'
import { commonness, isDictionaryName, nameLikeWord, strengthOf, type WordClass } from './lexicon.js'
import { KIND_WORDS, type NameKind, nameVariants, nameWords } from './names.js'
import { MORE_WORDS } from './vocabulary.js'

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
  /** Longer names begin with this one. */
  more: boolean
  /** No owner dominates the name. */
  contested: boolean
  /** Names an index and a company both. */
  indexAndCompany: boolean
  wordClass: WordClass
  /** Also a person's name, or a place's (or a figure's of myth). */
  nameLike: 'person' | 'place' | false
  /** Written in lower case in the list: any case in a text will do. */
  anyCase: boolean
  /** An index, future or rate: only its first word needs a capital ("S&P 500 futures"). */
  looseTail: boolean
  /** A publication: named mostly as a source. */
  outlet: boolean
  /** All capitals in the list and short ("NOV", "IMAC"): only capitals in a text will do. */
  upperOnly: boolean
  /** The list writes it with a possessive: "Macy's". */
  apostrophe: boolean
  /** Size of its largest owner, US dollars. */
  size: number
}

const RANK = { alias: 3, full: 3, short: 2, head: 1 } as const
/** One company is meant without more when it is this many times the size of the next of that name. */
const DOMINANCE = 4
/** From this size (US dollars) on, a company outshines the person or place it is named after. */
const FAMOUS = 1e11
/** From this size on, the first word of a long name may stand for it though others share it. */
const HEAD_SIZE = 2e10

/** Every way a text may name an instrument, by its words joined with blanks. `size` is that of {@link sizeOf}, by instrument. */
export function collectAliases(instruments: readonly Instrument[], size: Float64Array): Map<string, Alias> {
  const table = new Map<string, Alias>()
  const words = instruments.map((i) => nameWords(i.name))
  const firstWords = countFirstWords(instruments, words)
  instruments.forEach((instrument, id) => {
    const add = (variant: readonly string[], kind: NameKind, anyCase = false) => {
      if (!variant.length || (kind !== 'alias' && !worthListing(variant, kind, instrument, size[id]!, firstWords))) return
      addAlias(table, variant, { id, kind }, anyCase)
    }
    variantsOf(instrument, words[id]!, add)
  })
  for (const alias of table.values()) finish(alias, instruments, size)
  return table
}

/** A number on the scale of US dollars of capitalisation, guessed where unknown: for priors alone. */
export function sizeOf(i: Instrument): number {
  if (i.marketCap) return i.marketCap
  if (i.assetClass === 'equity') return isUnlisted(i) ? 5e7 : i.sector ? 5e9 : 4e8
  return i.assetClass === 'etf' || i.assetClass === 'leveraged-etf' ? 1e8 : 1e11
}

const isUnlisted = (i: Instrument): boolean => i.mic === 'OTCM' || i.mic === ''

type Add = (words: readonly string[], kind: NameKind, anyCase?: boolean) => void

function variantsOf(i: Instrument, words: readonly string[], add: Add): void {
  // "Stellar (XLM)": a name with a remark in brackets is for people; the text has to use an alias.
  const remark = i.assetClass !== 'equity' && i.name.includes('(')
  const company = (i.assetClass === 'equity' || i.assetClass === 'private') && !remark
  if (!remark) nameVariants(words, company, add)
  for (const alias of i.aliases) {
    const aliasWords = nameWords(alias)
    if (aliasWords.length) add(aliasWords, 'alias', alias === alias.toLowerCase() && /[a-z]/.test(alias))
    if (company) nameVariants(aliasWords, true, (v, kind) => kind !== 'head' && add(v, kind))
  }
}

function addAlias(table: Map<string, Alias>, words: readonly string[], owner: Owner, anyCase: boolean): void {
  const key = words.length === 1 ? words[0]! : words.join(' ')
  let alias = table.get(key)
  if (!alias) table.set(key, (alias = newAlias(key, words, owner.kind)))
  if (alias.wordClass === 'weak' && RANK[owner.kind] === 3) alias.wordClass = strengthOf(words, owner.kind)
  if (anyCase) {
    alias.anyCase = true
    alias.wordClass = 'distinct'
  }
  const known = alias.owners.find((o) => o.id === owner.id)
  if (!known) alias.owners.push(owner)
  else if (RANK[owner.kind] > RANK[known.kind]) known.kind = owner.kind
}

function newAlias(key: string, words: readonly string[], kind: NameKind): Alias {
  return {
    key,
    first: words[0]!,
    length: words.length,
    owners: [],
    more: false,
    contested: false,
    indexAndCompany: false,
    wordClass: strengthOf(words, kind),
    nameLike: words.length === 1 && nameLikeWord(words[0]!),
    anyCase: false,
    looseTail: false,
    outlet: false,
    upperOnly: words.length === 1 && words[0]!.length <= 4,
    apostrophe: false,
    size: 0,
  }
}

/** How many different companies start with a word. */
function countFirstWords(instruments: readonly Instrument[], words: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  instruments.forEach((i, id) => {
    if (i.assetClass !== 'equity' && i.assetClass !== 'private') return
    const first = words[id]![0]
    if (first && !i.twins?.some((t) => t < i.symbol)) counts.set(first, (counts.get(first) ?? 0) + 1)
  })
  return counts
}

/** A part of a name is worth looking for only where it could be told from ordinary words. */
function worthListing(
  words: readonly string[],
  kind: NameKind,
  i: Instrument,
  size: number,
  firstWords: ReadonlyMap<string, number>,
): boolean {
  const first = words[0]!
  const long = words.length > 1 || first.length > 3 || (first.length === 3 && (size >= HEAD_SIZE || /\d/.test(first)))
  if (words.length === 1 && (first.length < 2 || /^\d+$/.test(first))) return false
  if (kind === 'full') return long || i.mic !== 'OTCM'
  if (/acquisition|fund|trust|portfolio|municipal/i.test(i.name) && !i.industry?.includes('Real Estate')) return false
  if (words.length === 1 && (KIND_WORDS.has(first) || MORE_WORDS.has(first))) return false
  if (kind === 'short') return long
  // The first word alone, of a longer name: distinctive, and the only or by far the largest of that name.
  if (i.assetClass === 'private' || isUnlisted(i)) return false
  if (first.length < (size >= FAMOUS ? 3 : 4) || commonness(first) > 0 || nameLikeWord(first)) return false
  return size >= HEAD_SIZE || (firstWords.get(first) ?? 0) <= 1
}

/** What can be said of an alias once all its owners are known. */
function finish(alias: Alias, instruments: readonly Instrument[], size: Float64Array): void {
  const { owners } = alias
  if (owners.length > 1) rankOwners(alias, instruments, size)
  const leader = instruments[owners[0]!.id]!
  for (const o of owners) alias.size = Math.max(alias.size, size[o.id]!)
  alias.looseTail = !/equity|etf|private/.test(leader.assetClass)
  alias.apostrophe = alias.key.includes('s') && owners.some((o) => hasApostrophe(instruments[o.id]!))
  // Tesla, Disney: nearly always the company by now.
  if (alias.size >= FAMOUS && owners[0]!.kind !== 'head' && isDictionaryName(alias.first)) alias.nameLike = false
  alias.outlet = /newspapers|publishing|broadcasting/i.test(leader.industry ?? '') && (leader.marketCap ?? 0) < 5e10
  if (alias.upperOnly) alias.upperOnly = owners.every((o) => inCapitals(instruments[o.id]!, alias.first))
}

function rankOwners(alias: Alias, instruments: readonly Instrument[], size: Float64Array): void {
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

const withApostrophe = (name: string): boolean => name.includes("'") || name.includes('’')
const hasApostrophe = (i: Instrument): boolean => withApostrophe(i.name) || i.aliases.some(withApostrophe)

/** Whether the list writes a short name in capitals only. */
function inCapitals(i: Instrument, word: string): boolean {
  const written = [i.name, ...i.aliases].flatMap((n) => n.split(/[^\p{L}\p{N}&]+/u)).filter((w) => w.toLowerCase() === word)
  return written.length > 0 && written.every((w) => w === w.toUpperCase())
}
