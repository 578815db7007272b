import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexTokens, parseQuery, RecentWords, rankingText } from '../../src/search/index.js'

function recent(...texts: [title: string, body: string][]): RecentWords {
  const words = new RecentWords()
  texts.forEach(([title, body], i) => {
    words.put(i + 1, indexTokens(title), indexTokens(body))
  })
  return words
}
const node = (q: string) => rankingText(parseQuery(q).root)!

describe('the words of the newest documents', () => {
  test.each([
    ['margin', [1, 2]],
    ['marg*', [1, 2]],
    ['"margin call"', [1, 2]],
    ['margin OR oil', [1, 2, 3]],
    ['oil -crude', []],
  ])('%s fits %j', (q, expected) => {
    const words = recent(['Margin call', 'a broker asks'], ['Rates', 'the margin; a call'], ['Crude oil', 'oil falls'])
    const root = parseQuery(q).root
    expect([1, 2, 3].filter(words.fits(root))).toEqual(expected)
  })

  test('a phrase does not reach from the title into the text', () => {
    const words = recent(['Banks lift margin', 'calls rise'])
    expect(words.fits(parseQuery('"margin calls"').root)(1)).toBe(false)
    expect(words.fits(parseQuery('"calls rise"').root)(1)).toBe(true)
  })

  test('a word in the title counts more, a rarer word counts more, a shorter text counts more', () => {
    const filler: [string, string][] = Array.from({ length: 20 }, () => ['nothing here', 'market day'])
    const words = recent(['oil', 'x'], ['x', 'oil'], ['x', `oil ${'long '.repeat(80)}`], ['market', 'x'], ...filler)
    const of = (q: string) => words.scores(node(q), [4, 3, 2, 1])
    const oil = of('oil')
    expect(oil.get(1)!).toBeGreaterThan(oil.get(2)!)
    expect(oil.get(2)!).toBeGreaterThan(oil.get(3)!)
    expect(oil.get(1)!).toBeGreaterThan(of('market').get(4)!)
  })

  test('what was replaced, removed or trimmed is gone', () => {
    const words = recent(['one', ''], ['two', ''], ['three', ''])
    words.put(2, ['four'], [])
    words.remove(3)
    words.trim(2)
    expect([1, 2, 3].map((at) => words.has(at))).toEqual([false, true, false])
    expect(words.fits(node('two'))(2)).toBe(false)
    expect(words.fits(node('four'))(2)).toBe(true)
  })

  test('scores are finite and never negative', () => {
    const token = fc.constantFrom('a1', 'b2', 'c3', 'd4')
    fc.assert(
      fc.property(fc.array(fc.array(token, { maxLength: 12 }), { minLength: 1, maxLength: 30 }), (docs) => {
        const words = new RecentWords()
        docs.forEach((doc, i) => {
          words.put(i, doc.slice(0, 3), doc.slice(3))
        })
        for (const score of words.scores(node('a1 OR b2 OR "c3 d4"'), docs.keys()).values()) {
          expect(Number.isFinite(score) && score >= 0).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
