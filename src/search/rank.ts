import { type Bits, eachBitDown } from './bits.js'
import type { Catalogue } from './catalogue.js'

export type Sort = 'relevance' | 'importance' | 'time' | 'novelty' | 'reaction'

/** Where a page ended: the last story's key and id. */
export interface Place {
  key: number
  id: string
}

/** BM25's weight of a word in the title against one in the body. */
export const TITLE_WEIGHT = 5

const DAY_MS = 86_400_000
/** A story this much older counts half as fresh among those that match words. */
const HALF_LIFE_MS = 14 * DAY_MS
/** Without words a list is what matters now: a story's importance counts half with every so much of its age. */
export const TOP_HALF_LIFE_DAYS = 3
/** What importance and freshness can add to the words' own score: they order equals, they do not bury a good match. */
const IMPORTANCE_SHARE = 0.5
const FRESHNESS_SHARE = 0.5

export interface RankOptions {
  sort: Sort
  audience: string
  /** BM25 by document, larger is better; those missing take `usual`. Null for a search without words. */
  text: { scores: ReadonlyMap<number, number>; usual: number } | null
  /** The moment freshness is measured from: the newest story, or the moment asked about. */
  referenceMs: number
}

const HOUR_MS = 3_600_000
/** Halving by age in whole hours, over half a year: the power is the costliest part of a rank. */
const halving = (halfLifeMs: number): Float64Array =>
  Float64Array.from({ length: 24 * 183 }, (_, hours) => 2 ** ((-hours * HOUR_MS) / halfLifeMs))
const FRESHNESS = halving(HALF_LIFE_MS)
const TOP_FRESHNESS = halving(TOP_HALF_LIFE_DAYS * DAY_MS)

/** 1 for the newest, halved with every half-life, 0 beyond half a year. */
const freshness = (table: Float64Array, ageMs: number): number => table[Math.max(0, Math.floor(ageMs / HOUR_MS))] ?? 0

/** A column is read several times faster than a map, once for each of many matches. */
function textColumn(capacity: number, text: RankOptions['text']): Float64Array | null {
  if (!text) return null
  const column = new Float64Array(capacity).fill(text.usual)
  for (const [at, score] of text.scores) column[at] = score
  return column
}

/** Each story's sort key; larger comes first. */
export function sortKey(catalogue: Catalogue, options: RankOptions): (at: number) => number {
  const points = catalogue.pointsOf('importance', options.audience)
  // Stories without a value come last, in a key that JSON can carry.
  const orLast = (value: number) => (Number.isNaN(value) ? -1 : value)
  const importance = (at: number) => (points ? orLast(points[at]!) : -1)
  switch (options.sort) {
    case 'importance':
      return importance
    case 'time':
      return (at) => catalogue.firstSeenMs[at]!
    case 'novelty':
      return (at) => catalogue.novelty[at]!
    case 'reaction':
      return (at) => orLast(catalogue.reaction[at]!)
    default: {
      const age = (at: number) => options.referenceMs - catalogue.firstSeenMs[at]!
      const texts = textColumn(catalogue.capacity, options.text)
      // What has no score yet comes before nothing at all, by its age.
      if (!texts) return (at) => (1 + Math.max(0, importance(at))) * freshness(TOP_FRESHNESS, age(at))
      return (at) =>
        texts[at]! *
        (1 + (IMPORTANCE_SHARE * Math.max(0, importance(at))) / 100 + FRESHNESS_SHARE * freshness(FRESHNESS, age(at)))
    }
  }
}

/**
 * The first `limit` of the matches after `after`, largest key first, ties by story id. One pass with a small buffer: a page
 * out of 50,000 matches costs no sort of them all.
 */
export function topOf(
  matches: Bits,
  catalogue: Catalogue,
  key: (at: number) => number,
  limit: number,
  after: Place | null,
): { at: number; key: number }[] {
  const order = (a: { at: number; key: number }, b: { at: number; key: number }) =>
    b.key - a.key || (catalogue.storyIds[a.at]! < catalogue.storyIds[b.at]! ? -1 : 1)
  let kept: { at: number; key: number }[] = []
  let worst = Number.NEGATIVE_INFINITY
  // Newest first: they are most often the best, and whatever is worse than those kept costs one comparison.
  eachBitDown(matches, (at) => {
    const value = key(at)
    if (value < worst) return
    if (after && (value > after.key || (value === after.key && catalogue.storyIds[at]! <= after.id))) return
    kept.push({ at, key: value })
    if (kept.length < limit * 2 + 200) return
    kept = kept.sort(order).slice(0, limit)
    worst = kept.at(-1)!.key
  })
  return kept.sort(order).slice(0, limit)
}
