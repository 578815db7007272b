import { describe, expect, it } from 'vitest'
import { facetGroups } from '../../src/web/present/facets.js'
import { feedHref, hasTerm, toggleTerm } from '../../src/web/present/query.js'

describe('filters change the search itself', () => {
  it.each([
    ['', 'tier', 'A', 'tier:A'],
    ['chips', 'tier', 'A', 'chips tier:A'],
    ['type:leverage score:>15', 'type', 'margin', 'type:leverage OR type:margin score:>15'],
    ['type:leverage OR type:margin score:>15', 'type', 'leverage', 'type:margin score:>15'],
    ['type:leverage OR type:margin', 'type', 'margin', 'type:leverage'],
    ['"two words" tier:A', 'tier', 'A', '"two words"'],
    ['', 'publisher', 'Pell & Ardent', 'publisher:"Pell & Ardent"'],
    ['publisher:"Pell & Ardent" chips', 'publisher', 'Pell & Ardent', 'chips'],
    ['TIER:a', 'tier', 'A', ''],
  ])('%j with %s %s toggled is %j', (text, field, value, expected) => expect(toggleTerm(text, field, value)).toBe(expected))

  it('knows a chosen value', () => {
    expect(hasTerm('a ticker:nvda b', 'ticker', 'NVDA')).toBe(true)
    expect(hasTerm('"ticker:nvda"', 'ticker', 'NVDA')).toBe(false)
  })

  it('leaves defaults out of the address', () => {
    expect(feedHref({})).toBe('/')
    expect(feedHref({ q: 'a b', sort: 'time' })).toBe('/?q=a+b&sort=time')
  })

  it('shows the finest event types only, though every part is indexed', () => {
    const types = [
      'market-structure',
      'leverage',
      'unwind',
      'market-structure.leverage',
      'market-structure.leverage.unwind',
      'other',
    ]
    const groups = facetGroups({ type: types.map((value) => ({ value, count: 2 })) }, 'type:other')
    expect(groups).toHaveLength(1)
    expect(groups[0]!.values.map(({ value, label, on }) => [value, label, on])).toEqual([
      ['market-structure.leverage.unwind', 'Leverage, unwind', false],
      ['other', 'Other', true],
    ])
  })
})
