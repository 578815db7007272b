import type { Frequencies } from './frequencies.js'
import { hash32 } from './hash.js'

/** Terms of one text: hashed keys in rising order, and how often each occurs, 255 at most. */
export interface Vector {
  keys: Uint32Array
  counts: Uint8Array
}

const MOST_COUNTED = 255
/** How much a term counts before rarity, by how often it occurs: sub-linear, 1 + ln(n). */
const DAMPED = Float32Array.from({ length: MOST_COUNTED + 1 }, (_, n) => (n === 0 ? 0 : 1 + Math.log(n)))

/** How much each term of a text counts before rarity; the caller's to change. */
export function valuesOf({ counts }: Vector): Float32Array {
  const values = new Float32Array(counts.length)
  for (let i = 0; i < values.length; i++) values[i] = DAMPED[counts[i]!]!
  return values
}

/** How much a text's term at a place counts before rarity. */
export const valueAt = ({ counts }: Vector, at: number): number => DAMPED[counts[at]!]!

/** A vector of the terms given, with `value` made of how often each occurs. Registers each term with `frequencies`. */
export function vectorOf(list: Iterable<string>, frequencies: Frequencies): Vector {
  const counts = new Map<number, number>()
  for (const term of list) {
    const key = hash32(term)
    const seen = counts.get(key)
    if (seen === undefined) {
      frequencies.know(key, term)
      counts.set(key, 1)
    } else counts.set(key, seen + 1)
  }
  return fromCounts(counts)
}

function fromCounts(found: Map<number, number>): Vector {
  const keys = Uint32Array.from(found.keys()).sort()
  return { keys, counts: Uint8Array.from(keys, (key) => Math.min(MOST_COUNTED, found.get(key)!)) }
}

/** A vector with rarity put in, and its length. */
export interface Weighted {
  keys: Uint32Array
  weights: Float32Array
  norm: number
}

/** Weighs a text's terms with how rare they are now. */
export const weigh = (vector: Vector, frequencies: Frequencies): Weighted =>
  weighValues(vector.keys, valuesOf(vector), frequencies)

/** Weighs terms with how rare they are now. Takes `values`, what each counts before that, and puts the weights in their place. */
export function weighValues(keys: Uint32Array, values: Float32Array, frequencies: Frequencies): Weighted {
  const weights = values
  let sum = 0
  for (let i = 0; i < weights.length; i++) {
    const w = values[i]! * frequencies.weight(keys[i]!)
    weights[i] = w
    sum += w * w
  }
  return { keys, weights, norm: Math.sqrt(sum) }
}

/** The cosine of two weighted vectors, 0-1; 0 where either is empty. `shared` is told each common key with its product. */
export function cosine(a: Weighted, b: Weighted, shared?: (key: number, product: number) => void): number {
  if (a.norm === 0 || b.norm === 0) return 0
  let dot = 0
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const x = a.keys[i]!
    const y = b.keys[j]!
    if (x === y) {
      const product = a.weights[i]! * b.weights[j]!
      dot += product
      shared?.(x, product)
      i++
      j++
    } else if (x < y) i++
    else j++
  }
  return dot / (a.norm * b.norm)
}

/** The cosine of two weighted vectors over the terms that `without` does not name: what is left when names are set aside. */
export function cosineWithout(a: Weighted, b: Weighted, without: (key: number) => boolean): number {
  let dot = 0
  let aa = 0
  let bb = 0
  let i = 0
  let j = 0
  while (i < a.keys.length || j < b.keys.length) {
    const x = i < a.keys.length ? a.keys[i]! : Number.POSITIVE_INFINITY
    const y = j < b.keys.length ? b.keys[j]! : Number.POSITIVE_INFINITY
    const counts = !without(Math.min(x, y))
    const u = x <= y ? a.weights[i++]! : 0
    const v = y <= x ? b.weights[j++]! : 0
    if (!counts) continue
    dot += u * v
    aa += u * u
    bb += v * v
  }
  return dot === 0 ? 0 : dot / Math.sqrt(aa * bb)
}

/** Where a key stands in keys in rising order; -1 where it does not. */
export function indexOf(keys: Uint32Array, key: number): number {
  let low = 0
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = keys[middle]!
    if (at === key) return middle
    if (at < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}

export const has = (keys: Uint32Array, key: number): boolean => indexOf(keys, key) >= 0

/** A term's value in a vector, 0 where it has none. */
export function weightIn(vector: Vector, key: number): number {
  const at = indexOf(vector.keys, key)
  return at < 0 ? 0 : valueAt(vector, at)
}
