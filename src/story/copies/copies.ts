import { DAY_MS } from '../../model/index.js'
import type { Features } from '../features.js'
import { compareNames } from '../name-match.js'
import { Postings } from '../postings.js'
import type { Placed } from '../thread.js'
import type { Frequencies } from '../words/frequencies.js'
import { seriesConflict } from '../words/series.js'
import { containment, keysOf, type Sketch } from './shingles.js'

/** Half of the smaller text's four-word runs in common: nobody writes that by chance. */
export const COPY_LINE = 0.5
/** Below it and above this, a text is a copy when it also brings no number of its own. */
const BORROWED_LINE = 0.3
/** A headline alone is the same article only for a few days: columns come back under one name. */
const TITLE_DAYS = 3
/** A text that comes back later than this is told again, not republished: reports of a series look alike. */
const COPY_DAYS = 20
/** Texts whose main names differ and that have less than this part of their numbers in common fill in one template. */
const SAME_FACTS = 0.5

export interface Copy {
  of: Placed
  /** Part of the smaller text in common, 0-1. */
  part: number
  by: 'text' | 'headline' | 'rewriting'
}

/** Finds the articles whose text an article shares: a banded index over MinHash sketches, and one over whole headlines. */
export class CopyIndex {
  /** Articles stand in both by their numbers. */
  private readonly bands = new Postings()
  private readonly titles = new Postings()
  private readonly byNumber = new Map<number, Placed>()

  add(placed: Placed): void {
    this.byNumber.set(placed.number, placed)
    for (const key of bandsOf(placed.features.sketch)) this.bands.touch(key, placed.number)
    if (placed.features.titleKey) this.titles.touch(placed.features.titleKey, placed.number)
  }

  drop(placed: Placed): void {
    this.byNumber.delete(placed.number)
    for (const key of bandsOf(placed.features.sketch)) this.bands.drop(key, placed.number)
    this.titles.drop(placed.features.titleKey, placed.number)
  }

  /** The articles an article shares its text with, the greatest share first. */
  find(f: Features, frequencies: Frequencies): Copy[] {
    const found = new Map<Placed, Copy>()
    const tried = new Set<Placed>()
    for (const key of bandsOf(f.sketch))
      for (const number of this.bands.get(key)) {
        const other = this.byNumber.get(number)!
        if (tried.has(other)) continue
        tried.add(other)
        const part = copyPart(f, other.features, frequencies)
        if (part > 0) found.set(other, { of: other, part, by: 'text' })
      }
    if (f.titleKey)
      for (const number of this.titles.get(f.titleKey)) {
        const other = this.byNumber.get(number)!
        const canTell = f.sketch !== null && other.features.sketch !== null
        if (!canTell && Math.abs(f.at - other.features.at) <= TITLE_DAYS * DAY_MS)
          found.set(other, { of: other, part: 1, by: 'headline' })
      }
    return [...found.values()].sort((a, b) => b.part - a.part || a.of.features.at - b.of.features.at)
  }
}

const bandsOf = (sketch: Sketch | null): Iterable<number> => (sketch ? keysOf(sketch) : [])

/** The part of the smaller body found in the other, or 0 where the two are not one text. */
export function copyPart(a: Features, b: Features, frequencies: Frequencies): number {
  if (!a.sketch || !b.sketch || Math.abs(a.at - b.at) > COPY_DAYS * DAY_MS) return 0
  const part = containment(a.sketch, b.sketch)
  if (part < BORROWED_LINE || seriesConflict(a.marks, b.marks)) return 0
  const numbers = sharedPart(a.numbers, b.numbers, 3)
  const names = compareNames({ counts: a.names, texts: 1 }, { counts: b.names, texts: 1 }, frequencies)
  const others = names !== null && (names.shared < 0.3 || (names.onlyMine > 0 && names.onlyTheirs > 0))
  if (others && (numbers === null || numbers < SAME_FACTS)) return 0
  if (part < COPY_LINE && !(numbers !== null && numbers >= 0.75)) return 0
  return part
}

/** The part of the smaller set in common; null where one has fewer than `enough` to tell. */
function sharedPart<T>(a: ReadonlySet<T>, b: ReadonlySet<T>, enough: number): number | null {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size < enough) return null
  let shared = 0
  for (const item of small) if (large.has(item)) shared++
  return shared / small.size
}
