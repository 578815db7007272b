import { RecentMap } from '../../model/index.js'
import { backgroundRate, UNKNOWN_RATE } from './common.js'
import { NumberTable } from './number-table.js'

/** The background counts as much as this many texts, so that the first hundred of a stream do not rule. */
const PRIOR_TEXTS = 2_000
/** At this many texts all counts are halved: old use fades and memory stays bounded. */
const HALVE_AT = 200_000
/** A weight is worked out anew when the stream has grown by this part since, or its term was used. */
const STALE_PART = 0.02

/** Weighted centres kept, twice this many at most, two a story: those of the stories that articles are compared with now. All of a full book's took a fifth of it. */
const MOST_WEIGHED = 2_000
/** A centre is weighed anew when the stream has grown by this part since. */
const STALE_CENTRE_PART = 0.1

interface Weighing {
  weighted: object
  /** What was weighed: another one stands there when the centre has changed. */
  of: object | null
  at: number
}

/** Terms that a new table has room for. */
const ROOM = 1_024
/** What is known of a term, as numbers in a row: how often it came, how often texts use it in general, its weight as last worked out (NaN when it is due), and at how many texts that was. */
const FIELDS = 4
const RATE = 1
const WEIGHT = 2
const AT = 3

/** How rare each term is, learned as the stream goes and deterministic in its order. Starts from the background rates. */
export class Frequencies {
  private texts = 0
  /** Where each term's numbers begin, counted in terms. */
  private rows = new NumberTable()
  private terms = new Float64Array(ROOM * FIELDS)
  private readonly weighings = new RecentMap<object, Weighing>(MOST_WEIGHED)

  /** Remembers a term's background rate under its key. Call once per term before {@link weight}. */
  know(key: number, term: string): void {
    if (this.rows.get(key) < 0) this.add(key, 0, backgroundRate(term))
  }

  /** The inverse document frequency, in nats: ln((N + N0) / (n + p N0)). Never below 0. */
  weight(key: number): number {
    const row = this.rows.get(key) * FIELDS
    if (row < 0) return this.rarity(0, UNKNOWN_RATE)
    const { terms } = this
    const isFresh = Math.abs(this.texts - terms[row + AT]!) <= STALE_PART * (this.texts + PRIOR_TEXTS)
    if (!isFresh || Number.isNaN(terms[row + WEIGHT])) {
      terms[row + WEIGHT] = this.rarity(terms[row]!, terms[row + RATE]!)
      terms[row + AT] = this.texts
    }
    return terms[row + WEIGHT]!
  }

  /** Counts one text's terms (each once). */
  learn(keys: Iterable<number>): void {
    this.texts++
    for (const key of keys) {
      const row = this.rows.get(key) * FIELDS
      if (row < 0) continue
      this.terms[row]! += 1
      this.terms[row + WEIGHT] = Number.NaN
    }
    if (this.texts >= HALVE_AT) this.halve()
  }

  /** What `weigh` gives for a centre, as long as `of`, what it is made of, stays the same object and the stream has not moved on. */
  weighed<T extends object>(centre: object, of: object | null, weigh: () => T): T {
    const kept = this.weighings.get(centre)
    const isFresh = kept && Math.abs(this.texts - kept.at) <= STALE_CENTRE_PART * (this.texts + PRIOR_TEXTS)
    if (isFresh && kept.of === of) return kept.weighted as T
    const weighted = weigh()
    this.weighings.set(centre, { weighted, of, at: this.texts })
    return weighted
  }

  private add(key: number, count: number, rate: number): void {
    const row = this.rows.size * FIELDS
    if (row >= this.terms.length) {
      const grown = new Float64Array(this.terms.length * 2)
      grown.set(this.terms)
      this.terms = grown
    }
    this.terms.set([count, rate, Number.NaN, 0], row)
    this.rows.set(key, this.rows.size)
  }

  private rarity(count: number, rate: number): number {
    return Math.max(0, Math.log((this.texts + PRIOR_TEXTS) / (count + rate * PRIOR_TEXTS)))
  }

  private halve(): void {
    this.texts /= 2
    const { rows, terms } = this
    this.rows = new NumberTable()
    this.terms = new Float64Array(ROOM * FIELDS)
    for (const [key, row] of rows) {
      const count = terms[row * FIELDS]! / 2
      const rate = terms[row * FIELDS + RATE]!
      if (count >= 1 || rate !== UNKNOWN_RATE) this.add(key, count, rate)
    }
  }
}
