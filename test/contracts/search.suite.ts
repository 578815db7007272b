import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseQuery } from '../../src/search/index.js'
import type { SearchRequest, Store } from '../../src/store/contract.js'
import { at, put, type SearchableStory, searchDoc } from './make.js'
import type { StoreBench } from './store.suite.js'

const DESK: Record<string, SearchableStory> = {
  unwind: {
    title: 'Leveraged funds unwind chip bets',
    body: 'Two large funds sold $3.5 billion of semiconductor shares as leverage was cut.',
    minute: 10,
    over: {
      tickers: ['SOXL', 'NVDA'],
      types: ['market-structure.leverage.unwind'],
      sentiment: 'negative',
      figuresUsd: [3.5e9],
      importance: { 'quant-risk': 80, portfolio: 20 },
      credibility: { 'quant-risk': 75 },
      signals: ['abnormal-return'],
      reaction: 6.5,
      novelty: 0.9,
    },
  },
  guidance: {
    title: 'Chip maker raises guidance',
    body: 'The company expects revenue of €2bn. Funds bought the shares.',
    minute: 20,
    over: {
      tickers: ['NVDA'],
      types: ['earnings.guidance'],
      sentiment: 'positive',
      figuresOther: { EUR: [2e9] },
      importance: { 'quant-risk': 40, portfolio: 90 },
      tiers: ['B'],
      publishers: ['Morning Ledger'],
      state: 'published',
      follows: 'unwind',
    },
  },
  rates: {
    title: 'Central bank holds rates',
    body: 'Officials in the U.S. kept the rate. The funds market shrugged.',
    minute: 30,
    over: {
      tickers: ['^TNX'],
      types: ['macro.rates'],
      importance: { 'quant-risk': 10 },
      tiers: ['A', 'C'],
      publishers: ['Société Wire'],
    },
  },
}

/** What every engine answers to a search. The grammar itself is tested in test/search. */
export function searchContract(name: string, makeBench: () => Promise<StoreBench>): void {
  describe(`the search contract on ${name}`, () => {
    let bench: StoreBench
    let store: Store
    beforeEach(async () => {
      bench = await makeBench()
      store = await bench.open()
      const writes = Object.entries(DESK).map(([id, doc]) => put('search', searchDoc(id, doc)))
      await store.commit({ stepKey: 'seed', writes, jobs: [] })
    })
    afterEach(() => bench.dispose())

    const search = (text: string, over: Partial<SearchRequest> = {}, on: Store = store) =>
      on.search({ query: parseQuery(text), audience: 'quant-risk', sort: 'time', limit: 20, ...over })
    const ids = async (text: string, over: Partial<SearchRequest> = {}, on: Store = store) =>
      (await search(text, over, on)).hits.map((h) => h.storyId)

    describe('what may have been meant', () => {
      const guesses = async (text: string, names: string[] = []) =>
        (await search(text, { guess: { names: new Set(names) } })).guesses

      test.each([
        ['guidence', [{ typed: 'guidence', meant: 'guidanc', isSymbol: false }]],
        ['chip guidence', [{ typed: 'guidence', meant: 'guidanc', isSymbol: false }]],
        ['ticker:NVDAA', [{ typed: 'NVDAA', meant: 'NVDA', isSymbol: true }]],
        ['nvdaa', [{ typed: 'nvdaa', meant: 'NVDA', isSymbol: true }]],
        ['zebra', []],
        ['guidence*', []],
        ['-guidence chip -funds', []],
        ['semiconductor -shares', []],
      ])('%s', async (text, expected) => expect(await guesses(text)).toEqual(expected))

      test('nothing where it was not asked for, or where enough is found', async () => {
        expect((await search('guidence')).guesses).toBeUndefined()
        expect(await guesses('funds OR guidence')).toBeUndefined()
      })

      test('the word of more stories leads, and a name leads that', async () => {
        const more = { a: 'Banker resigns', b: 'Bunker resigns', c: 'Bunker rebuilt' }
        const writes = Object.entries(more).map(([id, title]) => put('search', searchDoc(id, { title })))
        await store.commit({ stepKey: 'more', writes, jobs: [] })
        expect(await guesses('binker')).toMatchObject([{ meant: 'bunker' }])
        expect(await guesses('binker', ['banker'])).toMatchObject([{ meant: 'banker' }])
      })
    })

    test.each([
      ['', ['rates', 'guidance', 'unwind']],
      ['funds', ['rates', 'guidance', 'unwind']],
      ['fund shares', ['guidance', 'unwind']],
      ['FUNDS Share', ['guidance', 'unwind']],
      ['unwinding', ['unwind']],
      ['"chip bets"', ['unwind']],
      ['"bets chip"', []],
      ['"funds of the market"', ['rates']],
      ['"funds shrugged"', []],
      ['"the funds market"', ['rates']],
      ['lever*', ['unwind']],
      ['semi* -guidance', ['unwind']],
      ['chip -raises', ['unwind']],
      ['-chip', ['rates']],
      ['funds -chip -rates', []],
      ['funds -"chip bets" -ticker:^TNX', ['guidance']],
      ['unwind OR rates -semi*', ['rates']],
      ['unwind OR rates', ['rates', 'unwind']],
      ['funds unwind OR rates', ['rates', 'unwind']],
      ['unwind OR ticker:^TNX', ['rates', 'unwind']],
      ['US rate', ['rates']],
      ['ticker:nvda', ['guidance', 'unwind']],
      ['ticker:NVDA,^TNX -ticker:SOXL', ['rates', 'guidance']],
      ['type:leverage', ['unwind']],
      ['type:market-structure.leverage', ['unwind']],
      ['type:unwind', ['unwind']],
      ['type:lever', []],
      ['score:>40', ['unwind']],
      ['score:>=40', ['guidance', 'unwind']],
      ['score:<40', ['rates']],
      ['audience:portfolio score:>40', ['guidance']],
      ['audience:portfolio', ['guidance', 'unwind']],
      ['cred:>60', ['unwind']],
      ['tier:A', ['rates', 'unwind']],
      ['tier:b', ['guidance']],
      ['publisher:ledger', ['guidance']],
      ['publisher:"harbour wire"', ['unwind']],
      ['publisher:societe', ['rates']],
      ['publisher:wir', []],
      ['after:2026-07-01', ['rates', 'guidance', 'unwind']],
      ['before:2026-07-01', []],
      ['sentiment:positive', ['guidance']],
      ['figure:>3bn', ['unwind']],
      ['figure:>3.5bn', []],
      ['figure:3.5bn', ['unwind']],
      ['figure:>1bnEUR', ['guidance']],
      ['figure:<€3bn', ['guidance']],
      ['signal:abnormal-return', ['unwind']],
      ['signal:abnormal', ['unwind']],
      ['state:published', ['guidance']],
      ['follows:unwind', ['guidance']],
      ['follows:any', ['guidance']],
      ['"AND" (funds) title:x', ['rates', 'guidance', 'unwind']],
      ['nothing-like-this', []],
    ])('%s', async (text, expected) => {
      expect(await ids(text)).toEqual(expected)
      expect((await search(text)).total).toBe(expected.length)
    })

    test.each([
      ['importance', ['unwind', 'guidance', 'rates']],
      ['time', ['rates', 'guidance', 'unwind']],
      ['novelty', ['unwind', 'guidance', 'rates']],
      ['reaction', ['unwind', 'guidance', 'rates']],
    ] as const)('sorted by %s', async (sort, expected) => {
      expect(await ids('', { sort })).toEqual(expected)
    })

    test('relevance puts a word in the title before one in the body', async () => {
      const same = { importance: { 'quant-risk': 50 } }
      await store.commit({
        stepKey: 'more',
        writes: [
          put('search', searchDoc('body', { title: 'Rivers and hills', body: 'The copper was there.', minute: 5, over: same })),
          put('search', searchDoc('title', { title: 'Copper and hills', body: 'The rivers were there.', minute: 5, over: same })),
        ],
        jobs: [],
      })
      expect(await ids('copper', { sort: 'relevance' })).toEqual(['title', 'body'])
      expect(await ids('rivers', { sort: 'relevance' })).toEqual(['body', 'title'])
    })

    test('facets count the matches', async () => {
      const { facets } = await search('chip', { facets: true })
      expect(facets.ticker).toEqual([
        { value: 'NVDA', count: 2 },
        { value: 'SOXL', count: 1 },
      ])
      expect(facets.type).toEqual([
        { value: 'earnings.guidance', count: 1 },
        { value: 'market-structure.leverage.unwind', count: 1 },
      ])
      expect(facets.tier?.map((f) => f.value)).toEqual(['A', 'B'])
      expect((await search('chip')).facets).toEqual({})
    })

    test('a story changed or gone is found as it is now, in another store too', async () => {
      const other = await bench.open()
      expect(await ids('unwind', {}, other)).toEqual(['unwind'])
      await store.commit({
        stepKey: 'change',
        writes: [
          put('search', searchDoc('unwind', { title: 'Copper rallies', over: { tickers: ['FCX'] } })),
          { op: 'delete', kind: 'search', id: 'rates', knownAt: at(1) },
        ],
        jobs: [],
      })
      for (const on of [store, other]) {
        expect(await ids('unwind', {}, on)).toEqual([])
        expect(await ids('copper', {}, on)).toEqual(['unwind'])
        expect(await ids('ticker:SOXL', {}, on)).toEqual([])
        expect(await ids('', {}, on)).toEqual(['guidance', 'unwind'])
        expect(await ids('score:>60', {}, on)).toEqual([])
      }
    })

    test('a step refused leaves the index as it was', async () => {
      const expectedVersions = [{ kind: 'meta' as const, id: 'x', version: 1 }]
      const writes = [put('search', searchDoc('ghost', { title: 'Ghost' }))]
      await expect(store.commit({ stepKey: 'bad', expectedVersions, writes, jobs: [] })).rejects.toThrow()
      expect(await ids('ghost')).toEqual([])
    })

    test('asOf hides stories not yet seen', async () => {
      expect(await ids('', { asOf: at(20) })).toEqual(['guidance', 'unwind'])
      expect(await ids('funds', { asOf: at(19), sort: 'relevance' })).toEqual(['unwind'])
    })

    test.each(['relevance', 'importance', 'time', 'novelty', 'reaction'] as const)(
      'cursors by %s neither skip nor repeat while new stories come',
      async (sort) => {
        const many = Array.from({ length: 57 }, (_, i) =>
          // Many share time and score, so that pages must break ties.
          put(
            'search',
            searchDoc(`m${i}`, { title: `Zinc report ${i % 4}`, minute: i % 3, over: { importance: { 'quant-risk': i % 5 } } }),
          ),
        )
        await store.commit({ stepKey: 'many', writes: many, jobs: [] })
        const seen: string[] = []
        let cursor: string | undefined
        for (let page = 0; page < 50; page += 1) {
          const found = await search('zinc', { sort, limit: 5, cursor })
          seen.push(...found.hits.map((h) => h.storyId))
          if (found.next === null) break
          cursor = found.next
          const late = searchDoc(`late${page}`, {
            title: 'Zinc late',
            minute: 100 + page,
            over: { importance: { 'quant-risk': 99 } },
          })
          await store.commit({ stepKey: `late${page}`, writes: [put('search', late)], jobs: [] })
        }
        const old = seen.filter((id) => id.startsWith('m'))
        expect(old).toHaveLength(57)
        expect(new Set(seen).size).toBe(seen.length)
      },
    )

    test.each(['relevance', 'importance', 'novelty', 'reaction'] as const)(
      'steady cursors by %s neither skip nor repeat while stories are scored anew',
      async (sort) => {
        const story = (i: number, points: number) =>
          put(
            'search',
            searchDoc(`m${i}`, {
              title: 'Zinc report',
              minute: i,
              over: { importance: { 'quant-risk': points }, novelty: points / 100, reaction: points / 10 },
            }),
          )
        await store.commit({ stepKey: 'many', writes: Array.from({ length: 40 }, (_, i) => story(i, i)), jobs: [] })
        const seen: string[] = []
        let cursor: string | undefined
        for (let page = 0; page < 20; page += 1) {
          const found = await search('zinc', { sort, limit: 7, cursor, steady: true })
          seen.push(...found.hits.map((h) => h.storyId))
          if (found.next === null) break
          cursor = found.next
          // What was shown falls below all, and what is to come rises above all.
          const turned = Array.from({ length: 40 }, (_, i) => story(i, page % 2 === 0 ? 99 - i : i))
          await store.commit({ stepKey: `turned${page}`, writes: turned, jobs: [] })
        }
        expect(seen).toHaveLength(40)
        expect(new Set(seen).size).toBe(40)
      },
    )

    test.each([
      [{ limit: 0 }, 'bad-limit'],
      [{ limit: 500 }, 'bad-limit'],
      [{ cursor: 'nonsense' }, 'bad-cursor'],
      [{ sort: 'luck' }, 'bad-sort'],
      [{ asOf: 'now' }, 'bad-instant'],
    ])('refuses %o', async (over, code) => {
      await expect(search('', over as Partial<SearchRequest>)).rejects.toMatchObject({ code })
    })

    test('nothing a person types is taken for the engine’s own language', async () => {
      for (const text of [
        '"',
        '""',
        "'; DROP TABLE job",
        'NEAR(a b)',
        'title:chip',
        '^chip',
        'a AND',
        '*',
        '"*"',
        '- -',
        'chip AND NOT',
        '{x}:y',
      ])
        await expect(search(text, { sort: 'relevance', facets: true })).resolves.toBeDefined()
    })
  })
}
