import { hash32, mix } from '../words/hash.js'
import { words } from '../words/tokens.js'

/** Words in a shingle: long enough that sharing one by chance is rare, short enough that a changed word breaks few. */
const SHINGLE = 4
/** Hashes kept of a text (Broder's bottom-k sketch). */
const SKETCH = 200
/** Words read of a text, and words that count as its opening. */
const MAX_WORDS = 3_000
const OPENING_WORDS = 60
/** Sketch hashes under which a text is found again, of the whole and of its opening. */
const KEYS_EACH = 8
/** With fewer shingles than this a text is too short to be judged a copy by its body. */
export const MIN_SHINGLES = 12

/** A text's shingles in short: the smallest hashes in rising order (A. Broder, 1997), and those of its opening. */
export interface Sketch {
  hashes: Uint32Array
  /** All of the text's distinct shingles are in `hashes`. */
  isWhole: boolean
  /** The smallest hashes of the opening. */
  opening: Uint32Array
  /** Words of the text. */
  length: number
}

/** The sketch of a body, or null where it is too short to tell. */
export function sketchOf(body: string): Sketch | null {
  const list = words(body.length > 40_000 ? body.slice(0, 40_000) : body)
    .slice(0, MAX_WORDS)
    .map(hash32)
  const all = new Set<number>()
  const opening = new Set<number>()
  for (let i = 0; i + SHINGLE <= list.length; i++) {
    let h = 0
    for (let j = 0; j < SHINGLE; j++) h = mix(Math.imul(h, 31) ^ list[i + j]!)
    all.add(h)
    if (i + SHINGLE <= OPENING_WORDS) opening.add(h)
  }
  if (all.size < MIN_SHINGLES) return null
  const sorted = Uint32Array.from(all).sort()
  const first = [...opening].sort((a, b) => a - b).slice(0, KEYS_EACH)
  return {
    hashes: sorted.slice(0, SKETCH),
    isWhole: sorted.length <= SKETCH,
    opening: Uint32Array.from(first),
    length: list.length,
  }
}

/** What a text is looked up by, of the whole and of its opening. */
export const keysOf = ({ hashes, opening }: Sketch): Set<number> => new Set([...hashes.subarray(0, KEYS_EACH), ...opening])

/** The part of the smaller text's shingles that the other has too, 0-1, estimated over the range both sketches cover. */
export function containment(a: Sketch, b: Sketch): number {
  const [x, y] = [a.hashes, b.hashes]
  const reach = Math.min(a.isWhole ? Number.POSITIVE_INFINITY : x.at(-1)!, b.isWhole ? Number.POSITIVE_INFINITY : y.at(-1)!)
  let both = 0
  let i = 0
  let j = 0
  while (i < x.length && j < y.length && x[i]! <= reach && y[j]! <= reach) {
    if (x[i] === y[j]) both++
    if (x[i]! <= y[j]!) {
      if (x[i] === y[j]) j++
      i++
    } else j++
  }
  while (i < x.length && x[i]! <= reach) i++
  while (j < y.length && y[j]! <= reach) j++
  return both / Math.max(1, Math.min(i, j))
}
