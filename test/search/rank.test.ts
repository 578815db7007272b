import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bitsOf, Catalogue, countBits, eachBit, hasBit, type Place, setBit, sortKey, topOf } from '../../src/search/index.js'
import { searchDoc } from '../contracts/make.js'

const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 499 }), { maxLength: 120 })

test('a set of bits is a set of numbers', () => {
  fc.assert(
    fc.property(numbers, (members) => {
      const bits = bitsOf(500)
      for (const n of members) setBit(bits, n)
      const seen: number[] = []
      eachBit(bits, (n) => seen.push(n))
      expect(seen).toEqual([...members].sort((a, b) => a - b))
      expect(countBits(bits)).toBe(members.length)
      expect(members.every((n) => hasBit(bits, n))).toBe(true)
    }),
    { numRuns: 50 },
  )
})

describe('ranking', () => {
  test('pages of the best are the whole sorted list, cut', () => {
    const stories = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 900 })
    fc.assert(
      fc.property(stories, fc.integer({ min: 1, max: 40 }), (points, limit) => {
        const catalogue = new Catalogue()
        points.forEach((value, i) => {
          // Ids in another order than numbers, so that ties show.
          catalogue.put(i + 1, searchDoc(`s${(i * 7919) % 1000}-${i}`, { title: '', over: { importance: { a: value } } }))
        })
        const key = sortKey(catalogue, { sort: 'importance', audience: 'a', text: null, referenceMs: 0 })
        const paged: string[] = []
        let after: Place | null = null
        for (;;) {
          const page = topOf(catalogue.live, catalogue, key, limit, after)
          if (page.length === 0) break
          paged.push(...page.map((hit) => catalogue.storyIds[hit.at]!))
          after = { key: page.at(-1)!.key, id: paged.at(-1)! }
        }
        const all = points.map((value, i) => ({ value, id: catalogue.storyIds[i + 1]! }))
        all.sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
        expect(paged).toEqual(all.map((s) => s.id))
      }),
      { numRuns: 20 },
    )
  })

  test('importance and freshness order equals; a much better match still comes first', () => {
    const catalogue = new Catalogue()
    const day = 24 * 60
    catalogue.put(1, searchDoc('plain', { title: '', minute: 0, over: { importance: { a: 0 } } }))
    catalogue.put(2, searchDoc('important', { title: '', minute: 0, over: { importance: { a: 100 } } }))
    catalogue.put(3, searchDoc('fresh', { title: '', minute: 14 * day, over: { importance: { a: 0 } } }))
    catalogue.put(4, searchDoc('apt', { title: '', minute: 0, over: { importance: { a: 0 } } }))
    const scores = new Map<number, number>([1, 2, 3].map((at) => [at, 1])).set(4, 3)
    const referenceMs = catalogue.newestMs
    const key = sortKey(catalogue, { sort: 'relevance', audience: 'a', text: { scores, usual: 1 }, referenceMs })
    expect(key(4)).toBeGreaterThan(key(2))
    expect(key(2)).toBeGreaterThan(key(1))
    expect(key(3)).toBeCloseTo(1.5, 6)
    // 14 days is one half-life.
    expect(key(1)).toBeCloseTo(1.25, 3)
  })

  test('without words, importance fades by each story’s own half-life since something new came to it', () => {
    const day = 24 * 60
    const fading = (from: number, halfLifeHours: number) => ({
      importance: { a: 80 },
      fades: { from: new Date(Date.parse(searchDoc('x', { title: '', minute: from }).firstSeenAt)).toISOString(), halfLifeHours },
    })
    const catalogue = new Catalogue()
    catalogue.put(1, searchDoc('halt', { title: '', minute: 0, over: fading(0, 12) }))
    catalogue.put(2, searchDoc('rule', { title: '', minute: 0, over: fading(0, 240) }))
    catalogue.put(3, searchDoc('grew', { title: '', minute: 0, over: fading(2 * day, 12) }))
    catalogue.put(4, searchDoc('small and new', { title: '', minute: 2 * day, over: { importance: { a: 20 } } }))
    const key = sortKey(catalogue, { sort: 'relevance', audience: 'a', text: null, referenceMs: catalogue.newestMs })
    const order = [1, 2, 3, 4].sort((x, y) => key(y) - key(x)).map((at) => catalogue.storyIds[at])
    expect(order).toEqual(['grew', 'rule', 'small and new', 'halt'])
  })

  test('values replaced many times leave the catalogue right', () => {
    const catalogue = new Catalogue()
    for (let round = 0; round < 40; round += 1) {
      for (let at = 1; at <= 60; at += 1) {
        const tickers = Array.from({ length: 20 }, (_, i) => `T${(at + round + i) % 90}`)
        catalogue.put(at, searchDoc(`s${at}`, { title: '', over: { tickers } }))
      }
    }
    const round = 39
    for (const wanted of ['T0', 'T45', 'T89']) {
      const expected = Array.from({ length: 60 }, (_, i) => i + 1).filter((at) =>
        Array.from({ length: 20 }, (_, i) => `T${(at + round + i) % 90}`).includes(wanted),
      )
      const found: number[] = []
      eachBit(
        catalogue.having('ticker', (v) => v === wanted),
        (at) => found.push(at),
      )
      expect(found).toEqual(expected)
      expect(catalogue.facets(catalogue.live).ticker.find((f) => f.value === wanted)?.count ?? 0).toBeLessThanOrEqual(
        expected.length,
      )
    }
    catalogue.remove(5)
    expect(countBits(catalogue.live)).toBe(59)
  })

  test('values are counted alike over few and over nearly all, whatever came, changed and went', () => {
    const change = fc.record({
      at: fc.integer({ min: 1, max: 40 }),
      tickers: fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 6 }),
      gone: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 150 }), fc.integer({ min: 0, max: 41 }), (changes, upTo) => {
        const catalogue = new Catalogue()
        const tickersOf = new Map<number, string[]>()
        for (const { at, tickers, gone } of changes) {
          if (gone) catalogue.remove(at)
          else catalogue.put(at, searchDoc(`s${at}`, { title: '', over: { tickers } }))
          tickersOf.set(at, gone ? [] : [...new Set(tickers)])
        }
        const matches = catalogue.where((at) => at < upTo)
        const counted = [...tickersOf].filter(([at]) => at < upTo).flatMap(([, tickers]) => tickers)
        const counts = Object.fromEntries(catalogue.facets(matches).ticker.map(({ value, count }) => [value, count]))
        const expected = [...new Set(counted)].map((value) => [value, counted.filter((one) => one === value).length])
        expect(counts).toEqual(Object.fromEntries(expected))
      }),
      { numRuns: 100 },
    )
  })

  test('at a moment are those first seen by then and not yet part of another', () => {
    const catalogue = new Catalogue()
    const momentOf = (minute: number) => searchDoc('x', { title: '', minute }).firstSeenAt
    catalogue.put(1, searchDoc('stays', { title: '', minute: 10 }))
    catalogue.put(2, searchDoc('joins another', { title: '', minute: 10, over: { mergedAt: momentOf(30) } }))
    const known = (minute: number) => {
      const found = catalogue.live.slice()
      catalogue.keepKnown(found, Date.parse(momentOf(minute)))
      return [1, 2].filter((at) => hasBit(found, at))
    }
    expect([9, 10, 29, 30].map(known)).toEqual([[], [1, 2], [1, 2], [1]])
  })
})
