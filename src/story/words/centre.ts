import type { Frequencies } from './frequencies.js'
import { cosine, indexOf, type Vector, type Weighted, weigh } from './vector.js'

/** A centre keeps its most used terms: cut down to the lower number when it passes the upper. */
const MAX_TERMS = 320
const KEPT_TERMS = 240
/** Weights are worked out anew when the stream has grown by this part since. */
const STALE_PART = 0.1
const STALE_BASE = 2_000

const NO_KEYS = new Uint32Array(0)
const NO_SUMS = new Float32Array(0)

/** The mean of the texts of a story, as a bag of terms. Sums are of small numbers, so the order of adding hardly matters. */
export class Centre {
  private keys: Uint32Array<ArrayBufferLike> = NO_KEYS
  private sums: Float32Array<ArrayBufferLike> = NO_SUMS
  private cached: Weighted | null = null
  private cachedAt = 0
  /** Texts added. */
  texts = 0

  get terms(): Uint32Array {
    return this.keys
  }

  /** Terms that at least half of the texts have. */
  mainTerms(): number[] {
    const main: number[] = []
    for (let i = 0; i < this.keys.length; i++) if (this.sums[i]! * 2 >= this.texts) main.push(this.keys[i]!)
    return main
  }

  /** A term's mean value over the texts. */
  mean(key: number): number {
    return (this.sums[indexOf(this.keys, key)] ?? 0) / Math.max(1, this.texts)
  }

  /** Adds a text (`sign` 1) or takes one out (`sign` -1). */
  add(vector: Vector, sign: 1 | -1 = 1): void {
    if (this.texts === 0 && sign === 1) {
      // A story of one text shares its arrays: most stories stay so, and nothing here writes into them.
      this.keys = vector.keys
      this.sums = vector.values
      this.cached = null
    } else this.combine(vector.keys, vector.values, sign)
    this.texts += sign
    if (this.keys.length > MAX_TERMS) this.cut()
  }

  /** The centre as a weighted vector; kept until the centre changes or the stream has moved on. */
  weighted(frequencies: Frequencies): Weighted {
    const seen = frequencies.seen
    if (!this.cached || Math.abs(seen - this.cachedAt) > STALE_PART * (seen + STALE_BASE)) {
      const values = this.texts > 1 ? this.sums.map((s) => s / this.texts) : this.sums
      this.cached = weigh({ keys: this.keys, values: values as Float32Array }, frequencies)
      this.cachedAt = seen
    }
    return this.cached
  }

  cosine(text: Weighted, frequencies: Frequencies, shared?: (key: number, product: number) => void): number {
    return this.texts > 0 ? cosine(text, this.weighted(frequencies), shared) : 0
  }

  private combine(keys: Uint32Array, values: Float32Array, sign: number): void {
    const outKeys = new Uint32Array(this.keys.length + keys.length)
    const outSums = new Float32Array(outKeys.length)
    let n = 0
    for (let i = 0, j = 0; i < this.keys.length || j < keys.length; ) {
      const a = i < this.keys.length ? this.keys[i]! : Number.POSITIVE_INFINITY
      const b = j < keys.length ? keys[j]! : Number.POSITIVE_INFINITY
      const sum = (a <= b ? this.sums[i]! : 0) + (b <= a ? sign * values[j]! : 0)
      if (sum > 1e-6) {
        outKeys[n] = Math.min(a, b)
        outSums[n++] = sum
      }
      if (a <= b) i++
      if (b <= a) j++
    }
    this.keys = outKeys.slice(0, n)
    this.sums = outSums.slice(0, n)
    this.cached = null
  }

  private cut(): void {
    const order = [...this.keys.keys()].sort((i, j) => this.sums[j]! - this.sums[i]! || this.keys[i]! - this.keys[j]!)
    const kept = order.slice(0, KEPT_TERMS).sort((i, j) => this.keys[i]! - this.keys[j]!)
    this.keys = Uint32Array.from(kept, (i) => this.keys[i]!)
    this.sums = Float32Array.from(kept, (i) => this.sums[i]!)
  }
}
