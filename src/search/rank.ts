import type { Bits } from './bits.js'
import type { Catalogue } from './catalogue.js'

export type Sort = 'relevance' | 'importance' | 'time' | 'novelty' | 'reaction'

/** Where a page ended: the last story's key and id. */
export interface Place {
  key: number
  id: string
}

/** BM25's weight of a word in the title against one in the body. */
export const TITLE_WEIGHT = 5

/** A story this much older counts half as fresh among those that match words. */
const HALF_LIFE_MS = 14 * 86_400_000
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
/** Freshness by age in whole hours, over half a year: the power is the costliest part of a rank. */
const FRESHNESS = Float64Array.from({ length: 24 * 183 }, (_, hours) => 2 ** ((-hours * HOUR_MS) / HALF_LIFE_MS))

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
      const { referenceMs, text } = options
      const texts = textColumn(catalogue.capacity, text)
      const { fadesFromMs, halfLifeMs, firstSeenMs } = catalogue
      // What has no score yet counts as none.
      const scored = (at: number) => (points !== null && points[at]! > 0 ? points[at]! : 0)
      // Without words a list is what matters now: importance, faded by each story's own half-life. Its logarithm orders the same and
      // never runs out of digits. What has no score yet comes by its age.
      if (!texts) return (at) => Math.log2(1 + scored(at)) - Math.max(0, referenceMs - fadesFromMs[at]!) / halfLifeMs[at]!
      // 1 for the newest, halved with every half-life, 0 beyond half a year.
      const fresh = (at: number) => {
        const hours = Math.floor((referenceMs - firstSeenMs[at]!) / HOUR_MS)
        return hours < FRESHNESS.length ? FRESHNESS[Math.max(0, hours)]! : 0
      }
      return (at) => texts[at]! * (1 + (IMPORTANCE_SHARE * scored(at)) / 100 + FRESHNESS_SHARE * fresh(at))
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
  const consider = (at: number, value: number) => {
    if (after && (value > after.key || (value === after.key && catalogue.storyIds[at]! <= after.id))) return
    kept.push({ at, key: value })
    if (kept.length < limit * 2 + 200) return
    kept = kept.sort(order).slice(0, limit)
    worst = kept.at(-1)!.key
  }
  // Newest first: they are most often the best, and whatever is worse than those kept costs one comparison.
  for (let i = matches.length - 1; i >= 0; i -= 1) {
    for (let word = matches[i]!; word !== 0; ) {
      const high = 31 - Math.clz32(word)
      const at = (i << 5) + high
      const value = key(at)
      if (value >= worst) consider(at, value)
      word &= ~(1 << high)
    }
  }
  return kept.sort(order).slice(0, limit)
}
