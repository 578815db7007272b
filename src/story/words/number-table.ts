/** Places of a new table, and how full it may become: a fuller one is walked for long, an emptier one is memory for nothing. */
const PLACES = 1_024
const MOST_FULL = 0.75
/** The largest value that can be kept. */
export const MOST_VALUE = 0xffff_fffe

/**
 * A map from 32-bit hashes to whole numbers, 0 to {@link MOST_VALUE}: eight bytes a place, open addressing, linear probing. A `Map` takes
 * five times as much for an entry, and these hold some sixty entries for each story of the book. Keys must be mixed well in their low bits.
 */
export class NumberTable {
  private keys = new Uint32Array(PLACES)
  /** By place: the value and one; 0 where nothing stands. */
  private values = new Uint32Array(PLACES)
  private count = 0

  get size(): number {
    return this.count
  }

  /** The value of a key, or -1. */
  get(key: number): number {
    return this.values[this.placeOf(key >>> 0)]! - 1
  }

  set(key: number, value: number): void {
    let place = this.placeOf(key >>> 0)
    if (this.values[place] === 0) {
      if (this.count >= this.keys.length * MOST_FULL) {
        this.grow()
        place = this.placeOf(key >>> 0)
      }
      this.keys[place] = key
      this.count++
    }
    this.values[place] = value + 1
  }

  /** Takes a key out; what was pushed past its place moves up, so that no mark stays behind. */
  delete(key: number): void {
    let gap = this.placeOf(key >>> 0)
    if (this.values[gap] === 0) return
    const mask = this.keys.length - 1
    for (let at = (gap + 1) & mask; this.values[at] !== 0; at = (at + 1) & mask) {
      const pushed = (at - (this.keys[at]! & mask)) & mask
      if (pushed < ((at - gap) & mask)) continue
      this.keys[gap] = this.keys[at]!
      this.values[gap] = this.values[at]!
      gap = at
    }
    this.values[gap] = 0
    this.count--
  }

  /** Keys with their values, in no order. */
  *[Symbol.iterator](): IterableIterator<[key: number, value: number]> {
    for (let i = 0; i < this.keys.length; i++) if (this.values[i] !== 0) yield [this.keys[i]!, this.values[i]! - 1]
  }

  /** Where a key stands, or the empty place where it would. */
  private placeOf(key: number): number {
    const mask = this.keys.length - 1
    let place = key & mask
    while (this.values[place] !== 0 && this.keys[place] !== key) place = (place + 1) & mask
    return place
  }

  private grow(): void {
    const { keys, values } = this
    this.keys = new Uint32Array(keys.length * 2)
    this.values = new Uint32Array(keys.length * 2)
    for (let i = 0; i < keys.length; i++) {
      if (values[i] === 0) continue
      const place = this.placeOf(keys[i]!)
      this.keys[place] = keys[i]!
      this.values[place] = values[i]!
    }
  }
}
