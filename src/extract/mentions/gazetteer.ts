import type { Instrument } from '../../model/index.js'
import { type Alias, collectAliases, sizeOf } from './aliases.js'
import { LINK_WORDS } from './lexicon.js'
import { nameWords } from './names.js'

export type { Alias, Owner } from './aliases.js'

export interface Gazetteer {
  instruments: readonly Instrument[]
  /** Every name, and every beginning of a longer one (null), by its words joined with blanks: a trie in one flat map. */
  names: Map<string, Alias | null>
  /** Which words may start a name, by {@link startHash}: written with a capital, and in lower case. Most words fail here. */
  starts: { capital: Uint8Array; lower: Uint8Array }
  /** Symbol as written (upper case, class after a dash) to instrument. */
  symbols: Map<string, number>
  /** Former symbols, each with the day from which it no longer held. */
  former: Map<string, { id: number; until: string }[]>
  /** Words of all of an instrument's names, to confirm a short name by what stands near it. */
  wordsOf(id: number): readonly string[]
  /** See {@link sizeOf}. */
  size: Float64Array
}

/** Builds the maps of names and symbols once. Memory and time grow with the number of names. */
export function buildGazetteer(instruments: readonly Instrument[]): Gazetteer {
  const size = Float64Array.from(instruments, sizeOf)
  const table = collectAliases(instruments, size)
  const words: (readonly string[] | undefined)[] = []
  return {
    instruments,
    names: withPrefixes(table),
    starts: startFilters(table),
    ...symbolMaps(instruments),
    wordsOf: (id) => (words[id] ??= [instruments[id]!.name, ...instruments[id]!.aliases].flatMap(nameWords)),
    size,
  }
}

function withPrefixes(table: ReadonlyMap<string, Alias>): Map<string, Alias | null> {
  const names = new Map<string, Alias | null>(table)
  for (const { key, length } of table.values()) {
    if (length === 1) continue
    for (let end = key.lastIndexOf(' '); end > 0; end = key.lastIndexOf(' ', end - 1)) {
      const prefix = key.slice(0, end)
      // A beginning that is known already has its own beginnings in too, or is an alias that brings them itself.
      const known = names.get(prefix)
      if (known === null) break
      if (known) known.more = true
      else names.set(prefix, null)
    }
  }
  return names
}

/** A cheap 16-bit hash of a word's ends and length, to pass over words that start no name. */
export function startHash(word: string): number {
  const n = word.length
  const ends = (word.charCodeAt(0) * 31 + word.charCodeAt(n >> 1)) * 31 + word.charCodeAt(n - 1)
  return (ends * 31 + n * 7 + (n > 1 ? word.charCodeAt(1) : 0) * 961) & 0xffff
}

function startFilters(table: ReadonlyMap<string, Alias>): Gazetteer['starts'] {
  const capital = new Uint8Array(65536)
  const lower = new Uint8Array(65536)
  for (const alias of table.values()) {
    const hash = startHash(alias.first)
    capital[hash] = 1
    if (alias.anyCase || LINK_WORDS.has(alias.first) || (alias.length === 1 && mayStandInLowerCase(alias))) lower[hash] = 1
  }
  return { capital, lower }
}

/** "nvidia": a known company's name that is no English word is still that name in lower case. */
export const mayStandInLowerCase = (alias: Alias): boolean =>
  alias.wordClass === 'distinct' && alias.key.length >= 5 && alias.size >= 5e9 && !alias.nameLike

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
