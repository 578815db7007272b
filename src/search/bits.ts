/** A set of small whole numbers, one bit each. Sizes of operands must be equal. */
export type Bits = Uint32Array

export const bitsOf = (capacity: number): Bits => new Uint32Array((capacity + 31) >>> 5)

export function setBit(bits: Bits, at: number): void {
  bits[at >>> 5]! |= 1 << (at & 31)
}
export function clearBit(bits: Bits, at: number): void {
  bits[at >>> 5]! &= ~(1 << (at & 31))
}
export const hasBit = (bits: Bits, at: number): boolean => (bits[at >>> 5]! & (1 << (at & 31))) !== 0

export function andInto(target: Bits, other: Bits): Bits {
  for (let i = 0; i < target.length; i += 1) target[i]! &= other[i]!
  return target
}
export function orInto(target: Bits, other: Bits): Bits {
  for (let i = 0; i < target.length; i += 1) target[i]! |= other[i]!
  return target
}
export function andNotInto(target: Bits, other: Bits): Bits {
  for (let i = 0; i < target.length; i += 1) target[i]! &= ~other[i]!
  return target
}

/** Calls `visit` with each member, smallest first. */
export function eachBit(bits: Bits, visit: (at: number) => void): void {
  for (let i = 0; i < bits.length; i += 1) {
    let word = bits[i]!
    while (word !== 0) {
      const low = word & -word
      visit((i << 5) + 31 - Math.clz32(low))
      word ^= low
    }
  }
}

export function countBits(bits: Bits): number {
  let total = 0
  for (let i = 0; i < bits.length; i += 1) {
    let word = bits[i]!
    word -= (word >>> 1) & 0x55555555
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
    total += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
  }
  return total
}
