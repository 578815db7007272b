import type { Frequencies } from './words/frequencies.js'
import { PERHAPS } from './words/names.js'

/** How the names of a text and those of a story meet. */
export interface NameMatch {
  /** Names in common, at least one side sure of each; a name that everything mentions counts less than one. */
  shared: number
  /** Rare names that one side uses more than once and the other never: who it is about. */
  onlyMine: number
  onlyTheirs: number
}

/** Names of a text, or of `texts` articles added up. */
export interface NameSet {
  counts: ReadonlyMap<number, number>
  texts: number
}

/** A name used more often than this in a text is one the text is about. */
const MAIN = 1.4
/** Rarity, in nats, from which a name begins to tell and from which it counts in full. */
const TELLS_FROM = 4
const TELLS_FULLY = 6
/** A name tells who a text is about from this strength on. */
const SURELY = 0.75

/** Compares names. Null where one side has none to tell by. */
export function compareNames(mine: NameSet, theirs: NameSet, frequencies: Frequencies): NameMatch | null {
  if (!anySure(mine) || !anySure(theirs)) return null
  const strength = (name: number) =>
    Math.max(0, Math.min(1, (frequencies.weight(name) - TELLS_FROM) / (TELLS_FULLY - TELLS_FROM)))
  const match: NameMatch = { shared: 0, onlyMine: 0, onlyTheirs: 0 }
  for (const [name, count] of mine.counts) {
    const other = theirs.counts.get(name)
    if (other !== undefined && Math.max(count, other) > PERHAPS) match.shared += strength(name)
    else if (other === undefined && count / mine.texts > MAIN && strength(name) >= SURELY) match.onlyMine++
  }
  for (const [name, count] of theirs.counts)
    if (!mine.counts.has(name) && count / theirs.texts > MAIN && strength(name) >= SURELY) match.onlyTheirs++
  return match
}

function anySure(names: NameSet): boolean {
  for (const count of names.counts.values()) if (count > PERHAPS) return true
  return false
}
