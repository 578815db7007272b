import type { Frequencies } from './frequencies.js'
import { cosine, indexOf, type Vector, valuesOf, type Weighted, weighValues } from './vector.js'

/** A centre keeps its most used terms: cut down to the lower number when it passes the upper. */
const MAX_TERMS = 320
const KEPT_TERMS = 240

/** Terms in rising order, and the sum of what each counts in the texts. */
interface Sums {
  keys: Uint32Array
  sums: Float32Array
}

const NOTHING: Sums = { keys: new Uint32Array(0), sums: new Float32Array(0) }

/** The mean of the texts of a story, as a bag of terms. Sums are of small numbers, so the order of adding hardly matters. */
export class Centre {
  /** The one text, while there is no other: most stories stay so, and need nothing of their own. */
  private text: Vector | null = null
  /** Else the keys and, behind them, the sums. */
  private own: ArrayBuffer | null = null
  /** Texts added. */
  texts = 0

  get terms(): Uint32Array {
    return this.text?.keys ?? (this.own ? keysIn(this.own) : NOTHING.keys)
  }

  /** Terms that at least half of the texts have. */
  mainTerms(): number[] {
    const { keys, sums } = this.read()
    const main: number[] = []
    for (let i = 0; i < keys.length; i++) if (sums[i]! * 2 >= this.texts) main.push(keys[i]!)
    return main
  }

  /** A term's mean value over the texts. */
  mean(key: number): number {
    const { keys, sums } = this.read()
    return (sums[indexOf(keys, key)] ?? 0) / Math.max(1, this.texts)
  }

  /** Adds a text (`sign` 1), which it may hold on to, or takes one out (`sign` -1). */
  add(vector: Vector, sign: 1 | -1 = 1): void {
    if (this.texts === 0 && sign === 1) {
      this.text = vector
      this.own = null
    } else {
      const sums = combined(this.read(), { keys: vector.keys, sums: valuesOf(vector) }, sign)
      this.own = packed(sums.keys.length > MAX_TERMS ? cut(sums) : sums)
      this.text = null
    }
    this.texts += sign
  }

  /** The centre as a weighted vector; kept for a while, until the centre changes or the stream has moved on. */
  weighted(frequencies: Frequencies): Weighted {
    return frequencies.weighed(this, this.text ?? this.own, () => {
      const { keys, sums } = this.read()
      return weighValues(keys, this.texts > 1 ? sums.map((s) => s / this.texts) : sums.slice(), frequencies)
    })
  }

  cosine(text: Weighted, frequencies: Frequencies): number {
    return this.texts > 0 ? cosine(text, this.weighted(frequencies)) : 0
  }

  private read(): Sums {
    if (this.text) return { keys: this.text.keys, sums: valuesOf(this.text) }
    if (!this.own) return NOTHING
    const keys = keysIn(this.own)
    return { keys, sums: new Float32Array(this.own, keys.byteLength) }
  }
}

const keysIn = (own: ArrayBuffer): Uint32Array => new Uint32Array(own, 0, own.byteLength / 8)

function packed({ keys, sums }: Sums): ArrayBuffer {
  const own = new ArrayBuffer(keys.byteLength + sums.byteLength)
  new Uint32Array(own, 0, keys.length).set(keys)
  new Float32Array(own, keys.byteLength).set(sums)
  return own
}

function combined(mine: Sums, text: Sums, sign: number): Sums {
  const keys = new Uint32Array(mine.keys.length + text.keys.length)
  const sums = new Float32Array(keys.length)
  let n = 0
  for (let i = 0, j = 0; i < mine.keys.length || j < text.keys.length; ) {
    const a = i < mine.keys.length ? mine.keys[i]! : Number.POSITIVE_INFINITY
    const b = j < text.keys.length ? text.keys[j]! : Number.POSITIVE_INFINITY
    const sum = (a <= b ? mine.sums[i]! : 0) + (b <= a ? sign * text.sums[j]! : 0)
    if (sum > 1e-6) {
      keys[n] = Math.min(a, b)
      sums[n++] = sum
    }
    if (a <= b) i++
    if (b <= a) j++
  }
  return { keys: keys.subarray(0, n), sums: sums.subarray(0, n) }
}

function cut({ keys, sums }: Sums): Sums {
  const order = [...keys.keys()].sort((i, j) => sums[j]! - sums[i]! || keys[i]! - keys[j]!)
  const kept = order.slice(0, KEPT_TERMS).sort((i, j) => keys[i]! - keys[j]!)
  return { keys: Uint32Array.from(kept, (i) => keys[i]!), sums: Float32Array.from(kept, (i) => sums[i]!) }
}
