import { backgroundRate, UNKNOWN_RATE } from './common.js'

/** The background counts as much as this many texts, so that the first hundred of a stream do not rule. */
const PRIOR_TEXTS = 2_000
/** At this many texts all counts are halved: old use fades and memory stays bounded. */
const HALVE_AT = 200_000
/** A weight is worked out anew when the stream has grown by this part since, or its term was used. */
const STALE_PART = 0.02

interface Term {
  count: number
  /** How often texts use it in general. */
  rate: number
  /** Its weight as last worked out, and at how many texts; NaN when it is due. */
  weight: number
  at: number
}

/** How rare each term is, learned as the stream goes and deterministic in its order. Starts from the background rates. */
export class Frequencies {
  private texts = 0
  private readonly terms = new Map<number, Term>()

  /** Texts seen, fading with the counts: a cached weight is stale once this has moved on. */
  get seen(): number {
    return this.texts
  }

  /** Remembers a term's background rate under its key. Call once per term before {@link weight}. */
  know(key: number, term: string): void {
    if (!this.terms.has(key)) this.terms.set(key, { count: 0, rate: backgroundRate(term), weight: Number.NaN, at: 0 })
  }

  /** The inverse document frequency, in nats: ln((N + N0) / (n + p N0)). Never below 0. */
  weight(key: number): number {
    const term = this.terms.get(key)
    if (!term) return this.rarity(0, UNKNOWN_RATE)
    if (!(Math.abs(this.texts - term.at) <= STALE_PART * (this.texts + PRIOR_TEXTS))) term.weight = Number.NaN
    if (Number.isNaN(term.weight)) {
      term.weight = this.rarity(term.count, term.rate)
      term.at = this.texts
    }
    return term.weight
  }

  /** Counts one text's terms (each once). */
  learn(keys: Iterable<number>): void {
    this.texts++
    for (const key of keys) {
      const term = this.terms.get(key)
      if (!term) continue
      term.count++
      term.weight = Number.NaN
    }
    if (this.texts >= HALVE_AT) this.halve()
  }

  private rarity(count: number, rate: number): number {
    return Math.max(0, Math.log((this.texts + PRIOR_TEXTS) / (count + rate * PRIOR_TEXTS)))
  }

  private halve(): void {
    this.texts /= 2
    for (const [key, term] of this.terms) {
      term.count /= 2
      term.weight = Number.NaN
      if (term.count < 1 && term.rate === UNKNOWN_RATE) this.terms.delete(key)
    }
  }
}
