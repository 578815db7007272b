import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Postings } from '../../src/story/postings.js'
import { mix } from '../../src/story/words/hash.js'
import { MOST_VALUE, NumberTable } from '../../src/story/words/number-table.js'

describe('a table of numbers', () => {
  it('holds what a Map would, whatever is put in and taken out', () => {
    // Few low bits: most keys want the same places, and stand where others have pushed them.
    const key = fc.tuple(fc.nat(30), fc.nat(3)).map(([low, high]) => low | (high << 30))
    const step = fc.record({ key, value: fc.option(fc.constantFrom(0, 1, 7, MOST_VALUE)) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const table = new NumberTable()
        const model = new Map<number, number>()
        for (const { key, value } of steps)
          if (value === null) {
            table.delete(key)
            model.delete(key >>> 0)
          } else {
            table.set(key, value)
            model.set(key >>> 0, value)
          }
        expect(table.size).toBe(model.size)
        expect(new Map(table)).toEqual(model)
        for (const { key } of steps) expect(table.get(key)).toBe(model.get(key >>> 0) ?? -1)
      }),
    )
  })

  it('grows past what it began with', () => {
    const table = new NumberTable()
    for (let i = 0; i < 20_000; i++) table.set(mix(i), i)
    for (let i = 0; i < 20_000; i += 2) table.delete(mix(i))
    expect(table.size).toBe(10_000)
    for (let i = 0; i < 20_000; i++) expect(table.get(mix(i))).toBe(i % 2 ? i : -1)
  })
})

describe('postings', () => {
  it('give the last touched last, one owner or many, and forget the longest untouched beyond 24', () => {
    const postings = new Postings()
    expect(postings.get(5)).toEqual([])
    postings.touch(5, 0)
    expect(postings.get(5)).toEqual([0])
    for (const owner of [1, 2, 0, 0]) postings.touch(5, owner)
    expect(postings.get(5)).toEqual([1, 2, 0])
    for (const owner of [1, 0]) postings.drop(5, owner)
    expect(postings.get(5)).toEqual([2])
    postings.touch(5, 3)
    expect(postings.get(5)).toEqual([2, 3])
    for (let owner = 10; owner < 40; owner++) postings.touch(5, owner)
    expect(postings.get(5)).toEqual(Array.from({ length: 24 }, (_, i) => 16 + i))
    for (let owner = 0; owner < 40; owner++) postings.drop(5, owner)
    expect(postings.get(5)).toEqual([])
  })
})
