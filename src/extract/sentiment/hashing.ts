/** FNV-1a's offset basis: where every hash begins. */
export const seed = 0x811c9dc5
const PRIME = 0x01000193

/** Takes `text[from..to)` into a running FNV-1a hash (32 bits, over UTF-16 units): names need not be put together to be hashed. */
export function extend(state: number, text: string, from = 0, to = text.length): number {
  let h = state
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME)
  return h
}

/** The hash itself, 0 to 2^32 - 1: the upper bits folded into the lower ones, which choose the weight. */
export const finish = (state: number): number => (state ^ (state >>> 15)) >>> 0

/**
 * Features of a text by the hash of their names, with their weights, in the order in which they came. Names that start with
 * `w:` are words of the text and come first; all others carry over to other kinds of text. Made to be used again and again:
 * an open-addressed table over two flat lists.
 */
export class Features {
  private hashes = new Uint32Array(256)
  private weights = new Float64Array(256)
  /** Index of a feature plus one, at its hash's place; 0 where empty. */
  private table = new Int32Array(1024)
  private count = 0
  private words = 0

  get size(): number {
    return this.count
  }

  /** How many of them, counted from the first, are words of the text. */
  get wordCount(): number {
    return this.words
  }

  hashAt(i: number): number {
    return this.hashes[i]!
  }

  weightAt(i: number): number {
    return this.weights[i]!
  }

  clear(): void {
    this.table.fill(0)
    this.count = 0
    this.words = 0
  }

  /** Adds a weight to the feature whose name is these parts in a row. */
  add(weight: number, a: string, b = '', c = '', d = '', e = '', g = ''): void {
    const state = extend(extend(extend(extend(extend(extend(seed, a), b), c), d), e), g)
    this.addHash(finish(state), weight)
  }

  addHash(hash: number, weight: number): void {
    const mask = this.table.length - 1
    let at = hash & mask
    for (let slot = this.table[at]!; slot !== 0; slot = this.table[at]!) {
      if (this.hashes[slot - 1] === hash) {
        this.weights[slot - 1]! += weight
        return
      }
      at = (at + 1) & mask
    }
    if (this.count === this.hashes.length) this.grow()
    this.hashes[this.count] = hash
    this.weights[this.count] = weight
    this.count++
    if (this.count * 2 > this.table.length) this.rehash()
    else this.table[at] = this.count
  }

  /** Takes all features so far as words of the text and scales them to length one, so that long texts weigh no more than short ones. */
  normaliseWords(): void {
    this.words = this.count
    let sum = 0
    for (let i = 0; i < this.count; i++) sum += this.weights[i]! * this.weights[i]!
    const scale = 1 / Math.sqrt(sum || 1)
    for (let i = 0; i < this.count; i++) this.weights[i]! *= scale
  }

  private grow(): void {
    const hashes = new Uint32Array(this.hashes.length * 2)
    hashes.set(this.hashes)
    this.hashes = hashes
    const weights = new Float64Array(this.weights.length * 2)
    weights.set(this.weights)
    this.weights = weights
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 2)
    const mask = this.table.length - 1
    for (let i = 0; i < this.count; i++) {
      let at = this.hashes[i]! & mask
      while (this.table[at] !== 0) at = (at + 1) & mask
      this.table[at] = i + 1
    }
  }
}
