import { describe, expect, it } from 'vitest'
import { RecentMap } from '../../src/model/index.js'

describe('a recent map', () => {
  it('keeps what was set or asked for lately, and never more than two generations', () => {
    const map = new RecentMap<number, string>(3)
    for (const key of [1, 2, 3, 4, 5]) map.set(key, `${key}`)
    expect([1, 2, 3, 4, 5].filter((key) => map.has(key))).toEqual([1, 2, 3, 4, 5])
    expect(map.get(1)).toBe('1')
    map.set(6, '6')
    expect([1, 2, 3, 4, 5, 6].filter((key) => map.has(key))).toEqual([1, 4, 5, 6])
    expect([map.get(1), map.get(2)]).toEqual(['1', undefined])
    map.set(1, 'one')
    expect(map.get(1)).toBe('one')
  })
})
