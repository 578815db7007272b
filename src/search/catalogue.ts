import { andNotInto, type Bits, bitsOf, clearBit, countBits, eachBit, hasBit, setBit } from './bits.js'
import { type SearchDoc, USUAL_HALF_LIFE_HOURS } from './document.js'

/** A SearchDoc without its tokens: what is filtered, counted and sorted by. */
export type Attributes = Omit<SearchDoc, 'titleTokens' | 'bodyTokens'>

/** Fields whose values are counted beside a result, and their place in a SearchDoc. */
export const FACETS = ['ticker', 'type', 'tier', 'publisher', 'sentiment', 'state', 'signal'] as const
export type Facet = (typeof FACETS)[number]

export interface FacetCount {
  value: string
  count: number
}

/** Facet values shown of each field. */
const FACET_VALUES = 50
/** Values kept of one story: more than any real story has. */
const MAX_VALUES = 400
const FIRST_CAPACITY = 1024
const HOUR_MS = 3_600_000

/**
 * The attributes of every indexed story, in columns by document number (a small whole number the engine gives), so that
 * filters, facets and orders over 100,000 stories take a few milliseconds. Derived data: the engine's rows are the truth.
 */
export class Catalogue {
  capacity = FIRST_CAPACITY
  live: Bits = bitsOf(FIRST_CAPACITY)
  /** When the newest story ever held was first seen: what freshness is measured from. */
  newestMs = 0
  storyIds: string[] = []
  firstSeenMs = new Float64Array(FIRST_CAPACITY)
  /** When it became part of another story; infinite where it did not. */
  mergedMs = new Float64Array(FIRST_CAPACITY)
  /** From when a story's importance fades, and in how many milliseconds it halves. */
  fadesFromMs = new Float64Array(FIRST_CAPACITY)
  halfLifeMs = new Float64Array(FIRST_CAPACITY)
  novelty = new Float32Array(FIRST_CAPACITY)
  /** NaN where no reaction is known. */
  reaction = new Float32Array(FIRST_CAPACITY)
  /** Sizes of the largest and smallest US dollar figure; NaN where there is none. */
  largestUsd = new Float64Array(FIRST_CAPACITY).fill(Number.NaN)
  smallestUsd = new Float64Array(FIRST_CAPACITY).fill(Number.NaN)
  follows: (string | null)[] = []
  figures: (Record<string, number[]> | null)[] = []
  private readonly points = { importance: new Map<string, Float32Array>(), credibility: new Map<string, Float32Array>() }
  /** Values of all categorical fields in one pool: `pool[offset..offset+length]` are numbers of {@link values}. */
  private pool = new Uint32Array(FIRST_CAPACITY * 16)
  private poolEnd = 0
  private poolWaste = 0
  private offsets = new Uint32Array(FIRST_CAPACITY)
  private lengths = new Uint16Array(FIRST_CAPACITY)
  /** How many of a document's values, from its first, are counted in facets. */
  private counted = new Uint16Array(FIRST_CAPACITY)
  /** How many live documents have each of {@link values}, as facets count. */
  private totals = new Uint32Array(FIRST_CAPACITY)
  private readonly values: { field: string; value: string }[] = []
  private readonly numbers = new Map<string, number>()

  /** Adds a story, or replaces what is known of it. */
  put(at: number, doc: Attributes): void {
    this.grow(at + 1)
    this.drop(at)
    setBit(this.live, at)
    this.storyIds[at] = doc.storyId
    this.firstSeenMs[at] = Date.parse(doc.firstSeenAt)
    this.mergedMs[at] = doc.mergedAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(doc.mergedAt)
    this.newestMs = Math.max(this.newestMs, this.firstSeenMs[at]!)
    this.fadesFromMs[at] = doc.fades ? Date.parse(doc.fades.from) : this.firstSeenMs[at]!
    this.halfLifeMs[at] = (doc.fades?.halfLifeHours ?? USUAL_HALF_LIFE_HOURS) * HOUR_MS
    this.novelty[at] = doc.novelty
    this.reaction[at] = doc.reaction ?? Number.NaN
    this.follows[at] = doc.follows
    this.figures[at] = figuresOf(doc)
    const usd = doc.figuresUsd.map(Math.abs)
    this.largestUsd[at] = usd.length === 0 ? Number.NaN : Math.max(...usd)
    this.smallestUsd[at] = usd.length === 0 ? Number.NaN : Math.min(...usd)
    this.putPoints(this.points.importance, at, doc.importance)
    this.putPoints(this.points.credibility, at, doc.credibility)
    this.putValues(at, categories(doc))
  }

  remove(at: number): void {
    if (at < this.capacity) this.drop(at)
  }

  /** Points 0-100 of the audience by document; NaN where it has no score. Null for an audience never seen. */
  pointsOf(kind: 'importance' | 'credibility', audience: string): Float32Array | null {
    return this.points[kind].get(audience) ?? null
  }

  /** The stories of `within` that have a value of `field` accepted by `accept`. */
  having(field: string, accept: (value: string) => boolean, within: Bits = this.live): Bits {
    const wanted = new Uint8Array(this.values.length)
    let any = false
    this.values.forEach((v, i) => {
      if (v.field !== field || !accept(v.value)) return
      wanted[i] = 1
      any = true
    })
    const found = bitsOf(this.capacity)
    if (!any) return found
    eachBit(within, (at) => {
      const end = this.offsets[at]! + this.lengths[at]!
      for (let i = this.offsets[at]!; i < end; i += 1) {
        if (wanted[this.pool[i]!] === 1) {
          setBit(found, at)
          break
        }
      }
    })
    return found
  }

  /** The values of a field that live documents have, with how many have each. */
  valuesOf(field: string): FacetCount[] {
    return this.values.flatMap((one, i) =>
      one.field === field && this.totals[i]! > 0 ? [{ value: one.value, count: this.totals[i]! }] : [],
    )
  }

  where(test: (at: number) => boolean, within: Bits = this.live): Bits {
    const found = bitsOf(this.capacity)
    eachBit(within, (at) => {
      if (test(at)) setBit(found, at)
    })
    return found
  }

  /** Leaves of some documents those that were there at a moment: first seen by then, and not part of another story yet. */
  keepKnown(documents: Bits, atMs: number): void {
    const { firstSeenMs, mergedMs } = this
    for (let i = 0; i < documents.length; i += 1) {
      for (let word = documents[i]!; word !== 0; ) {
        const low = word & -word
        const at = (i << 5) + 31 - Math.clz32(low)
        if (!(firstSeenMs[at]! <= atMs && atMs < mergedMs[at]!)) documents[i]! &= ~low
        word ^= low
      }
    }
  }

  /** How many of the matches have each value, most frequent first. `matches` are live documents. */
  facets(matches: Bits): Record<Facet, FacetCount[]> {
    const counts = this.countsOf(matches)
    const facets = Object.fromEntries(FACETS.map((f) => [f, [] as FacetCount[]])) as Record<Facet, FacetCount[]>
    this.values.forEach(({ field, value }, i) => {
      // Types are counted whole, not by their parts.
      const facet = (field === 'whole-type' ? 'type' : field) as Facet
      if (counts[i]! > 0 && Object.hasOwn(facets, facet)) facets[facet].push({ value, count: counts[i]! })
    })
    for (const facet of FACETS) {
      facets[facet].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      facets[facet].length = Math.min(facets[facet].length, FACET_VALUES)
    }
    return facets
  }

  /** How many of the matches have each value by its number: counted on whichever side is the smaller. */
  private countsOf(matches: Bits): Uint32Array {
    const others = andNotInto(this.live.slice(), matches)
    if (countBits(others) >= countBits(matches)) return this.countInto(new Uint32Array(this.values.length), matches, 1)
    return this.countInto(this.totals.slice(0, this.values.length), others, -1)
  }

  private countInto(counts: Uint32Array, documents: Bits, step: 1 | -1): Uint32Array {
    eachBit(documents, (at) => this.countOne(counts, at, step))
    return counts
  }

  private countOne(counts: Uint32Array, at: number, step: 1 | -1): void {
    const end = this.offsets[at]! + this.counted[at]!
    for (let i = this.offsets[at]!; i < end; i += 1) counts[this.pool[i]!]! += step
  }

  private drop(at: number): void {
    if (!hasBit(this.live, at)) return
    clearBit(this.live, at)
    this.countOne(this.totals, at, -1)
    this.poolWaste += this.lengths[at]!
    this.lengths[at] = 0
    for (const columns of [this.points.importance, this.points.credibility]) {
      for (const column of columns.values()) column[at] = Number.NaN
    }
  }

  private putPoints(columns: Map<string, Float32Array>, at: number, points: Record<string, number>): void {
    for (const [audience, value] of Object.entries(points)) {
      let column = columns.get(audience)
      if (!column) {
        column = new Float32Array(this.capacity).fill(Number.NaN)
        columns.set(audience, column)
      }
      column[at] = value
    }
  }

  private putValues(at: number, pairs: [string, string][]): void {
    const kept = pairs.slice(0, MAX_VALUES)
    if (this.poolEnd + kept.length > this.pool.length) this.compact(kept.length)
    this.offsets[at] = this.poolEnd
    this.lengths[at] = kept.length
    this.counted[at] = kept.filter(([field]) => field !== 'type').length
    for (const [field, value] of kept) {
      this.pool[this.poolEnd] = this.numberOf(field, value)
      this.poolEnd += 1
    }
    if (this.values.length > this.totals.length) this.totals = longer(this.totals, new Uint32Array(this.values.length * 2))
    this.countOne(this.totals, at, 1)
  }

  private numberOf(field: string, value: string): number {
    const key = `${field}\u0000${value}`
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.values.length)
    return this.values.push({ field, value }) - 1
  }

  /** Rewrites the pool without what was replaced, with room for at least as much again. */
  private compact(room: number): void {
    const old = this.pool
    this.pool = new Uint32Array((this.poolEnd - this.poolWaste + room) * 2)
    this.poolEnd = 0
    this.poolWaste = 0
    eachBit(this.live, (at) => {
      const part = old.subarray(this.offsets[at]!, this.offsets[at]! + this.lengths[at]!)
      this.offsets[at] = this.poolEnd
      this.pool.set(part, this.poolEnd)
      this.poolEnd += part.length
    })
  }

  private grow(needed: number): void {
    if (needed <= this.capacity) return
    const capacity = Math.ceil(needed * 1.5)
    this.live = longer(this.live, bitsOf(capacity))
    this.firstSeenMs = longer(this.firstSeenMs, new Float64Array(capacity))
    this.mergedMs = longer(this.mergedMs, new Float64Array(capacity))
    this.fadesFromMs = longer(this.fadesFromMs, new Float64Array(capacity))
    this.halfLifeMs = longer(this.halfLifeMs, new Float64Array(capacity))
    this.largestUsd = longer(this.largestUsd, new Float64Array(capacity), Number.NaN)
    this.smallestUsd = longer(this.smallestUsd, new Float64Array(capacity), Number.NaN)
    this.novelty = longer(this.novelty, new Float32Array(capacity))
    this.reaction = longer(this.reaction, new Float32Array(capacity))
    this.offsets = longer(this.offsets, new Uint32Array(capacity))
    this.lengths = longer(this.lengths, new Uint16Array(capacity))
    this.counted = longer(this.counted, new Uint16Array(capacity))
    for (const columns of [this.points.importance, this.points.credibility]) {
      for (const [audience, old] of columns) columns.set(audience, longer(old, new Float32Array(capacity), Number.NaN))
    }
    this.capacity = capacity
  }
}

/** The values of a column in a longer one. */
function longer<T extends Float32Array | Float64Array | Uint32Array | Uint16Array>(old: T, made: T, fill = 0): T {
  if (fill !== 0) made.fill(fill, old.length)
  made.set(old)
  return made
}

function figuresOf(doc: Attributes): Record<string, number[]> | null {
  const other = doc.figuresOther ?? {}
  if (doc.figuresUsd.length === 0 && Object.keys(other).length === 0) return null
  return { ...other, USD: doc.figuresUsd }
}

function categories(doc: Attributes): [string, string][] {
  const of = (field: string, values: readonly string[]) => [...new Set(values)].map((v): [string, string] => [field, v])
  return [
    ...of('ticker', doc.tickers),
    ...of('whole-type', wholeTypes(doc.types)),
    ...of('tier', doc.tiers),
    ...of('publisher', doc.publishers),
    ...of('sentiment', [doc.sentiment]),
    ...of('state', [doc.state]),
    ...of('signal', doc.signals),
    // Last, since the parts of types are looked up but not counted.
    ...of('type', doc.types),
  ]
}

/** Types that are no part of another one in the list. */
const wholeTypes = (types: readonly string[]): string[] =>
  types.filter((t) => !types.some((other) => other.length > t.length && `.${other}.`.includes(`.${t}.`)))
