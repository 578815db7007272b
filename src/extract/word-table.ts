import type { Codes } from './codes.js'

/** FNV-1a's constants (32 bits). */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193
/** Letters kept of all words, by word. */
const LETTERS = 12

/**
 * What is known of words, found by their letters where they stand in a text: nothing is cut out of the text, and nothing worked
 * out anew for a word that was seen before. Most of reading a text is asking about words; most words have been asked about.
 * An open-addressed table; a full one is emptied as a whole. `make` must be pure: when a word is forgotten is nobody's concern.
 */
export class WordTable<T> {
  private readonly mask: number
  /** By place: a word's number, from 1; 0 where there is none. */
  private readonly table: Int32Array
  /** By word: its hash, and where its letters end in `letters`. */
  private readonly hashes: Int32Array
  private readonly ends: Int32Array
  private readonly letters: Uint16Array
  private readonly values: T[] = []

  /** `most`: words kept, at least 1; `longest`: the longest kept, in UTF-16 units. Longer ones are worked out each time. */
  constructor(
    private readonly make: (word: string) => T,
    private readonly most: number,
    private readonly longest = 32,
  ) {
    const size = 2 ** Math.ceil(Math.log2(most * 2))
    this.mask = size - 1
    this.table = new Int32Array(size)
    this.hashes = new Int32Array(most + 1)
    this.ends = new Int32Array(most + 1)
    this.letters = new Uint16Array(most * LETTERS + longest)
  }

  /** What is known of the word `text[from..to)`; `codes` are the text's. */
  get(text: string, codes: Codes, from: number, to: number): T {
    if (to - from > this.longest) return this.make(text.slice(from, to))
    let hash = BASIS
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ codes[i]!, PRIME)
    let at = (hash ^ (hash >>> 15)) & this.mask
    for (let word = this.table[at]!; word !== 0; word = this.table[at]!) {
      if (this.hashes[word] === hash && this.isWord(word, codes, from, to)) return this.values[word - 1]!
      at = (at + 1) & this.mask
    }
    return this.add(codes, from, to, hash)
  }

  private isWord(word: number, codes: Codes, from: number, to: number): boolean {
    const start = this.ends[word - 1]!
    if (this.ends[word]! - start !== to - from) return false
    for (let i = from, k = start; i < to; i++, k++) if (this.letters[k] !== codes[i]) return false
    return true
  }

  private add(codes: Codes, from: number, to: number, hash: number): T {
    if (this.values.length >= this.most || this.ends[this.values.length]! + to - from > this.letters.length) this.clear()
    let at = (hash ^ (hash >>> 15)) & this.mask
    while (this.table[at] !== 0) at = (at + 1) & this.mask
    // A slice would keep the whole text in memory for as long as the word is kept.
    const word = String.fromCharCode(...codes.subarray(from, to))
    const number = this.values.push(this.make(word))
    const start = this.ends[number - 1]!
    this.letters.set(codes.subarray(from, to), start)
    this.ends[number] = start + to - from
    this.hashes[number] = hash
    this.table[at] = number
    return this.values[number - 1]!
  }

  private clear(): void {
    this.table.fill(0)
    this.values.length = 0
  }
}
