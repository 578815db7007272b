import { backgroundRate } from './common.js'

/** The background counts as much as this many headlines, so that the first hundred of a stream do not rule. */
const PRIOR_TEXTS = 2_000
/** At this many texts all counts are halved: old use fades and memory stays bounded. */
const HALVE_AT = 200_000

/**
 * How rare each term is, learned as the stream goes and deterministic in its order. Starts from the background rates.
 */
export class Frequencies {
  private texts = 0
  private readonly counts = new Map<number, number>()
  private readonly background = new Map<number, number>()

  /** Texts seen, fading with the counts: a cached weight is stale once this has moved on. */
  get seen(): number {
    return this.texts
  }

  /** Remembers a term's background rate under its key. Call once per term before {@link weight}. */
  know(key: number, term: string): void {
    const rate = backgroundRate(term)
    if (rate !== DEFAULT_RATE && !this.background.has(key)) this.background.set(key, rate)
  }

  /** The inverse document frequency, in nats: ln((N + N0) / (n + p N0)). Never below 0. */
  weight(key: number): number {
    const used = this.counts.get(key) ?? 0
    const rate = this.background.get(key) ?? DEFAULT_RATE
    return Math.max(0, Math.log((this.texts + PRIOR_TEXTS) / (used + rate * PRIOR_TEXTS)))
  }

  /** Counts one text's terms (each once). */
  learn(keys: Iterable<number>): void {
    this.texts++
    for (const key of keys) this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
    if (this.texts >= HALVE_AT) this.halve()
  }

  private halve(): void {
    this.texts /= 2
    for (const [key, count] of this.counts) {
      if (count < 2) this.counts.delete(key)
      else this.counts.set(key, count / 2)
    }
  }
}

const DEFAULT_RATE = backgroundRate('')
