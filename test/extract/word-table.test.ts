import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf } from '../../src/extract/codes.js'
import { WordTable } from '../../src/extract/word-table.js'

describe('a table of words', () => {
  it('answers as its maker would, whatever it has kept or let go', () => {
    const words = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }), { maxLength: 60 })
    fc.assert(
      fc.property(words, (list) => {
        const table = new WordTable((word) => `=${word}`, 4, 5)
        const text = list.join('')
        let at = 0
        for (const word of list) {
          expect(table.get(text, codesOf(text), at, at + word.length)).toBe(`=${word}`)
          at += word.length
        }
      }),
    )
  })

  it('works out a word once while it keeps it, and a long one each time', () => {
    let made = 0
    const table = new WordTable((word) => ({ word, n: ++made }), 2, 8)
    const get = (text: string, from: number, to: number) => table.get(text, codesOf(text), from, to)
    expect(get('up and up', 0, 2)).toBe(get('up and up', 7, 9))
    expect(made).toBe(1)
    get('overcollateralised', 0, 18)
    expect(get('overcollateralised', 0, 18).word).toBe('overcollateralised')
    expect(made).toBe(3)
    // A third word finds the table full.
    get('and down', 0, 3)
    get('and down', 4, 8)
    expect(get('up', 0, 2)).toEqual({ word: 'up', n: 6 })
  })
})
