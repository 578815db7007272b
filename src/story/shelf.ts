import type { Vector } from './words/vector.js'

const WORD = Uint32Array.BYTES_PER_ELEMENT

/** One buffer for many short rows of numbers, filled once, the 32-bit ones before the bytes: what V8 keeps around a buffer is more than most rows take. */
export class Shelf {
  private readonly buffer: ArrayBuffer
  private nextWord = 0
  private nextByte: number

  /** Room for so many 32-bit numbers and bytes in all. */
  constructor(words: number, bytes: number) {
    this.buffer = new ArrayBuffer(words * WORD + bytes)
    this.nextByte = words * WORD
  }

  /** Puts 32-bit numbers down. */
  numbers(list: ArrayLike<number>): KeptNumbers {
    const kept = new KeptNumbers(this.buffer, this.nextWord, list.length)
    kept.view().set(list)
    this.nextWord += list.length
    return kept
  }

  /** Puts keys down with a byte for each. */
  vector(keys: ArrayLike<number>, counts: ArrayLike<number>): Vector {
    const { at } = this.numbers(keys)
    const kept = new KeptVector(this.buffer, at, this.nextByte, keys.length)
    kept.counts.set(counts)
    this.nextByte += counts.length
    return kept
  }
}

/** A row of 32-bit numbers on a shelf. */
export class KeptNumbers {
  constructor(
    private readonly buffer: ArrayBuffer,
    readonly at: number,
    private readonly length: number,
  ) {}

  view(): Uint32Array {
    return new Uint32Array(this.buffer, this.at * WORD, this.length)
  }
}

class KeptVector implements Vector {
  constructor(
    private readonly buffer: ArrayBuffer,
    private readonly keysAt: number,
    private readonly countsAt: number,
    private readonly length: number,
  ) {}

  get keys(): Uint32Array {
    return new Uint32Array(this.buffer, this.keysAt * WORD, this.length)
  }

  get counts(): Uint8Array {
    return new Uint8Array(this.buffer, this.countsAt, this.length)
  }
}
