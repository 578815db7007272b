import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, clip, count, safeHref, typeName, words } from '../../src/web/present/text.js'

describe('text from outside', () => {
  it('loses controls, overrides of direction and lone surrogates', () => {
    expect(clean('a\u0000b\u202Ecod.exe\u2066 \ud800 c\n\td')).toBe('abcod.exe c d')
  })

  it('is cut at a word, with an ellipsis, and never longer than asked', () => {
    expect(clip('one two three four', 12)).toBe('one two…')
    expect(clip('x'.repeat(10_000), 220)).toHaveLength(220)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 80 }), (text, max) => {
        const cut = clip(text, max)
        return cut.length <= max && !/\p{Surrogate}/u.test(cut)
      }),
    )
  })

  it.each([
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['http://a.example', 'http://a.example/'],
    ['javascript:alert(1)', null],
    [' JaVaScRiPt:alert(1)', null],
    ['data:text/html,x', null],
    ['https://user:pass@a.example/', null],
    ['//a.example/x', null],
    ['not an address', null],
    [`https://a.example/${'x'.repeat(3000)}`, null],
  ])('%s links to %s', (url, expected) => expect(safeHref(url)).toBe(expected))

  it('turns names of rules and types into words', () => {
    expect(words('independent-origins')).toBe('Independent origins')
    expect(typeName('market-structure.leverage.unwind')).toBe('Leverage, unwind')
    expect(typeName('macro')).toBe('Macro')
    expect(count(0, 'copy', 'copies')).toBe('no copies')
    expect(count(1, 'copy', 'copies')).toBe('1 copy')
  })
})
