import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Find, type Kind, NO_TOKEN, type Store } from '../../src/store/contract.js'
import { seeded } from '../support/desk-process.js'
import { article, at, bar, fact, job, judgement, put, score, story } from './make.js'

/** An engine under test: one fresh, empty desk that several stores (as several processes would) can open. */
export interface StoreBench {
  open(): Promise<Store>
  /** Closes every store opened and throws the desk away. */
  dispose(): Promise<void>
}

let steps = 0
/** A key no other step has. */
const stepKey = () => `step-${++steps}`

/** Every page of a find, following cursors; `between` runs after each page. */
async function pages(store: Store, kind: Kind, find: Find, between: () => Promise<unknown> = async () => {}): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | undefined
  for (let page = 0; page < 100; page += 1) {
    const found = await store.find(kind, { ...find, cursor })
    ids.push(...found.items.map((item) => item.id))
    if (found.next === null) return ids
    cursor = found.next
    await between()
  }
  throw new Error('the cursor never ends')
}

/** What every store engine keeps. */
export function storeContract(name: string, makeBench: () => Promise<StoreBench>): void {
  describe(`the store contract on ${name}`, () => {
    let bench: StoreBench
    let store: Store
    beforeEach(async () => {
      bench = await makeBench()
      store = await bench.open()
    })
    afterEach(() => bench.dispose())

    const commit = (over: Partial<Parameters<Store['commit']>[0]>) =>
      store.commit({ stepKey: stepKey(), writes: [], jobs: [], ...over })

    test.each([1, 2, 3])('several processes that take turns at random keep what one would have kept (seed %i)', async (seed) => {
      const random = seeded(seed)
      const stores = [store, await bench.open(), await bench.open()]
      const kept = new Map<string, { version: number; knownAt: string; title: string }[]>()
      for (let i = 0; i < 60; i++) {
        const by = stores[Math.floor(random() * stores.length)]!
        const id = `s${Math.floor(random() * 3)}`
        // Time goes back now and then; what is known of one value does not.
        const asked = at(random() < 0.9 ? i : Math.floor(i * random()))
        const past = kept.get(id) ?? []
        const knownAt = [asked, past.at(-1)?.knownAt ?? ''].sort().at(-1)!
        const title = `title ${i}`
        const version = past.length - (random() < 0.2 ? 1 : 0)
        const done = by.commit({
          stepKey: stepKey(),
          expectedVersions: [{ kind: 'story', id, version }],
          writes: [put('story', { ...story(id, []), title }, asked)],
          jobs: [],
        })
        if (version === past.length) {
          await done
          kept.set(id, [...past, { version: version + 1, knownAt, title }])
        } else await expect(done).rejects.toMatchObject({ code: 'version-conflict' })
      }
      for (const [id, versions] of kept) {
        const found = (await stores[0]!.history('story', id)).map((v) => [v.version, v.knownAt, v.value.title])
        expect(found).toEqual(versions.map((v) => [v.version, v.knownAt, v.title]))
        // At every moment the newest version that was known by then counts.
        for (let minute = 0; minute < 60; minute += 7) {
          const known = versions.filter((v) => v.knownAt <= at(minute))
          const asOf = await stores[1]!.get('story', id, { asOf: at(minute) })
          expect(asOf?.value.title ?? null).toBe(known.at(-1)?.title ?? null)
        }
      }
    })

    describe('values', () => {
      test('come back as they were written, with version, change number and knownAt', async () => {
        const value = article('a', { title: 'Ünïcode “quotes” \u0000 and 🙂', withdrawnAt: undefined })
        await commit({ writes: [put('article', value, at(3), true)] })
        const { withdrawnAt: _, ...plain } = value
        expect(await store.get('article', 'a')).toEqual({ id: 'a', version: 1, seq: 1, knownAt: at(3), value: plain })
        expect(await store.get('article', 'b')).toBeNull()
      })

      test('getMany answers in the order asked and leaves unknown ids out', async () => {
        await commit({ writes: ['a', 'b', 'c'].map((id) => put('article', article(id))) })
        expect((await store.getMany('article', ['c', 'nope', 'a'])).map((s) => s.id)).toEqual(['c', 'a'])
      })

      test('versions count from 1 and a deleted value is gone', async () => {
        await commit({ writes: [put('meta', { id: 'm', value: 1 })] })
        await commit({ writes: [put('meta', { id: 'm', value: 2 })] })
        expect(await store.get('meta', 'm')).toMatchObject({ version: 2, value: { value: 2 } })
        await commit({ writes: [{ op: 'delete', kind: 'meta', id: 'm', knownAt: at(1) }] })
        expect(await store.get('meta', 'm')).toBeNull()
        expect(await store.count('meta')).toBe(0)
      })

      test('all streams every value in id order', async () => {
        const ids = Array.from({ length: 1203 }, (_, i) => `m${String(i).padStart(5, '0')}`)
        await commit({ writes: [...ids].reverse().map((id) => put('meta', { id, value: null })) })
        const seen: string[] = []
        for await (const item of store.all('meta')) seen.push(item.id)
        expect(seen).toEqual(ids)
      })

      test.each([
        ['an empty id', () => put('meta', { id: '', value: 1 }), 'bad-id'],
        ['an endless id', () => put('meta', { id: 'x'.repeat(600), value: 1 }), 'bad-id'],
        ['a time that is none', () => put('meta', { id: 'm', value: 1 }, 'yesterday'), 'bad-instant'],
        ['an unknown kind', () => put('nonsense' as Kind, { id: 'm', value: 1 }), 'unknown-kind'],
      ])('refuses %s and writes nothing of that step', async (_, bad, code) => {
        const refused = commit({ writes: [put('meta', { id: 'good', value: 1 }), bad()], jobs: [job('j')] })
        await expect(refused).rejects.toMatchObject({ code })
        expect(await store.get('meta', 'good')).toBeNull()
        expect(await store.outbox(10)).toEqual([])
      })
    })

    describe('find', () => {
      beforeEach(() =>
        commit({
          writes: Array.from({ length: 25 }, (_, i) =>
            // Five share each moment, so that pages must break ties.
            put(
              'article',
              article(`a${String(i).padStart(2, '0')}`, { firstSeenAt: at(Math.floor(i / 5)), state: i % 2 ? 'read' : 'found' }),
            ),
          ),
        }),
      )

      test('conditions are ANDed', async () => {
        const where = [
          { field: 'state', is: 'read' },
          { field: 'firstSeenAt', from: at(1), below: at(3) },
        ]
        expect((await store.find('article', { where })).items.map((i) => i.id)).toEqual(['a05', 'a07', 'a09', 'a11', 'a13'])
        expect(await store.count('article', where)).toBe(5)
        expect(await store.count('article', [{ field: 'state', in: ['read', 'failed'] }])).toBe(12)
        expect(await store.count('article', [{ field: 'state', in: [] }])).toBe(0)
        expect(await store.count('article', [{ field: 'canonicalUrl', is: null }])).toBe(25)
      })

      test.each([1, 3, 7, 25])('pages of %i neither skip nor repeat, both ways', async (limit) => {
        const up = await pages(store, 'article', { orderBy: { field: 'firstSeenAt' }, limit })
        expect(up).toHaveLength(25)
        expect(new Set(up).size).toBe(25)
        const down = await pages(store, 'article', { orderBy: { field: 'firstSeenAt', descending: true }, limit })
        expect(down).toEqual([...up].reverse())
        expect(await pages(store, 'article', { limit })).toEqual([...up].sort())
      })

      test('pages go on rightly while values come, change and go before them', async () => {
        let n = 0
        const seen = await pages(store, 'article', { orderBy: { field: 'firstSeenAt' }, limit: 4 }, async () => {
          n += 1
          await commit({
            writes: [
              put('article', article(`new${n}`, { firstSeenAt: at(-n) })),
              { op: 'delete', kind: 'article', id: 'a00', knownAt: at(9) },
            ],
          })
        })
        expect(seen).toHaveLength(25)
        expect(new Set(seen).size).toBe(25)
        expect(seen.some((id) => id.startsWith('new'))).toBe(false)
      })

      test('judgements of an audience come in the order they were made', async () => {
        const made = [3, 1, 2].map((n) =>
          put('judgement', judgement(`j${n}`, { at: at(n), audience: n === 3 ? 'data-team' : 'quant-risk' })),
        )
        await commit({ writes: made })
        const found = await store.find('judgement', {
          where: [{ field: 'audience', is: 'quant-risk' }],
          orderBy: { field: 'at', descending: true },
        })
        expect(found.items.map((i) => i.id)).toEqual(['j2', 'j1'])
        expect(found.items[0]?.value.values).toEqual({ size: 0.5 })
      })

      test('nulls have a place in an order', async () => {
        await commit({
          writes: ['s1', 's2', 's3', 's4'].map((id, i) => put('story', story(id, [], i % 2 ? { follows: `s${i}` } : {}))),
        })
        const up = await pages(store, 'story', { orderBy: { field: 'follows' }, limit: 1 })
        expect(up).toEqual(['s1', 's3', 's2', 's4'])
        expect(await pages(store, 'story', { orderBy: { field: 'follows', descending: true }, limit: 1 })).toEqual(up.reverse())
      })

      test('fields with several values match by any of them, and follow changes', async () => {
        await commit({ writes: [put('story', story('s1', ['NVDA', 'AMD'])), put('story', story('s2', ['AMD']))] })
        const by = async (symbol: string) =>
          (await store.find('story', { where: [{ field: 'symbol', is: symbol }] })).items.map((i) => i.id)
        expect(await by('AMD')).toEqual(['s1', 's2'])
        await commit({ writes: [put('story', story('s1', ['NVDA', 'INTC']))] })
        expect(await by('AMD')).toEqual(['s2'])
        expect(await by('INTC')).toEqual(['s1'])
        await commit({ writes: [{ op: 'delete', kind: 'story', id: 's1', knownAt: at(1) }] })
        expect(await by('NVDA')).toEqual([])
      })

      test.each([
        ['a field that is not indexed', { where: [{ field: 'title', is: 'x' }] }, 'not-indexed'],
        ['an order by a field that is not indexed', { orderBy: { field: 'text' } }, 'not-indexed'],
        ['a field name that is no name', { where: [{ field: 'state = 1 OR 1', is: 1 }] }, 'not-indexed'],
        ['a cursor of somebody else', { cursor: 'bm9uc2Vuc2U' }, 'bad-cursor'],
        ['a limit of none', { limit: 0 }, 'bad-limit'],
        ['too high a limit', { limit: 1001 }, 'bad-limit'],
        ['a condition that says nothing', { where: [{ field: 'state' }] }, 'bad-condition'],
      ])('refuses %s', async (_, find, code) => {
        await expect(store.find('article', find as Find)).rejects.toMatchObject({ code })
      })
    })

    describe('the past', () => {
      beforeEach(async () => {
        await commit({ writes: [put('story', story('s', ['NVDA']), at(10)), put('story', story('t', ['NVDA']), at(12))] })
        await commit({ writes: [put('story', story('s', ['AMD'], { state: 'approved' }), at(20))] })
        await commit({ writes: [put('story', story('s', ['AMD'], { state: 'published' }), at(30))] })
      })

      test.each([
        [9, null],
        [10, 'draft'],
        [19, 'draft'],
        [20, 'approved'],
        [29, 'approved'],
        [30, 'published'],
        [99, 'published'],
      ])('at minute %i the story was %s', async (minute, state) => {
        expect((await store.get('story', 's', { asOf: at(minute) }))?.value.state ?? null).toBe(state)
        expect((await store.getMany('story', ['s'], { asOf: at(minute) })).map((i) => i.value.state)).toEqual(
          state ? [state] : [],
        )
      })

      test('history gives every version, oldest first', async () => {
        const past = await store.history('story', 's')
        expect(past.map((v) => [v.version, v.knownAt, v.value.state])).toEqual([
          [1, at(10), 'draft'],
          [2, at(20), 'approved'],
          [3, at(30), 'published'],
        ])
      })

      test('a value is redacted in every version, in place', async () => {
        const seq = await store.seq()
        const changed = await store.redact('story', 's', (story) =>
          story.state === 'approved' ? null : { ...story, title: 'gone' },
        )
        expect(changed).toBe(2)
        expect(
          (await store.history('story', 's')).map((v) => [v.version, v.knownAt, v.value.state, v.value.title === 'gone']),
        ).toEqual([
          [1, at(10), 'draft', true],
          [2, at(20), 'approved', false],
          [3, at(30), 'published', true],
        ])
        expect(await store.seq()).toBe(seq)
        expect(await store.redact('story', 'nobody', () => null)).toBe(0)
      })

      test('what was redacted by one process does not come back by another that had written it', async () => {
        const other = await bench.open()
        await other.redact('story', 's', (story) => ({ ...story, title: 'gone' }))
        await commit({ writes: [put('story', { ...story('s', []), title: 'new' }, at(40))] })
        expect((await store.history('story', 's')).map((v) => v.value.title)).toEqual(['gone', 'gone', 'gone', 'new'])
      })

      test('find asks the desk as it stood, fields with several values too', async () => {
        const by = async (minute: number, where: Find['where']) =>
          (await store.find('story', { where, asOf: at(minute) })).items.map((i) => `${i.id}:${i.version}`)
        const ids = async (find: Find) => (await store.findIds('story', find)).items.map((i) => `${i.id}:${i.version}`)
        expect(await ids({ where: [{ field: 'symbol', is: 'NVDA' }], asOf: at(15) })).toEqual(['s:1', 't:1'])
        const newest = { asOf: at(25), limit: 1, orderBy: { field: 'updatedAt', descending: true } }
        const first = await store.findIds('story', newest)
        expect(first.items).toEqual([{ id: 't', version: 1 }])
        expect(await ids({ ...newest, cursor: first.next! })).toEqual(['s:2'])
        expect(await by(15, [{ field: 'symbol', is: 'NVDA' }])).toEqual(['s:1', 't:1'])
        expect(await by(25, [{ field: 'symbol', is: 'NVDA' }])).toEqual(['t:1'])
        expect(await by(25, [{ field: 'symbol', is: 'AMD' }])).toEqual(['s:2'])
        expect(await by(15, [{ field: 'symbol', is: 'AMD' }])).toEqual([])
        expect(await by(25, [{ field: 'state', is: 'approved' }])).toEqual(['s:2'])
        expect(await by(35, [{ field: 'state', is: 'approved' }])).toEqual([])
        expect(await by(11, [])).toEqual(['s:1'])
        expect(await pages(store, 'story', { asOf: at(25), limit: 1, orderBy: { field: 'updatedAt' } })).toEqual(['s', 't'])
      })

      test('one field is told of every version without its value', async () => {
        expect([...(await store.fieldHistory('story', ['s', 'nobody', 't'], 'state'))].sort()).toEqual([
          [
            's',
            (await store.history('story', 's')).map((v) => ({ version: v.version, knownAt: v.knownAt, field: v.value.state })),
          ],
          ['t', [{ version: 1, knownAt: (await store.get('story', 't'))!.knownAt, field: 'draft' }]],
        ])
        await commit({ writes: [{ op: 'delete', kind: 'story', id: 't', knownAt: at(40) }] })
        expect((await store.fieldHistory('story', ['t'], 'state')).get('t')).toHaveLength(1)
        await expect(store.fieldHistory('story', ['s'], 'symbol')).rejects.toMatchObject({ code: 'not-indexed' })
      })

      test('a deleted story is still there in the past, and its versions go on if it returns', async () => {
        await commit({ writes: [{ op: 'delete', kind: 'story', id: 's', knownAt: at(40) }] })
        expect((await store.get('story', 's', { asOf: at(39) }))?.version).toBe(3)
        expect(await store.get('story', 's', { asOf: at(40) })).toBeNull()
        await commit({ writes: [put('story', story('s', []), at(50))] })
        expect((await store.get('story', 's'))?.version).toBe(4)
        expect(await store.get('story', 's', { asOf: at(45) })).toBeNull()
      })

      test('a version is known no sooner than the one before it, and says so itself', async () => {
        const held = story('s', [], { state: 'held', knownAt: at(15) })
        await commit({ writes: [put('story', held, at(15), true), put('story', { ...held, state: 'draft' }, at(12))] })
        const past = (await store.history('story', 's')).slice(2)
        expect(past.map((v) => [v.version, v.knownAt, v.value.knownAt, v.value.state])).toEqual([
          [3, at(30), at(0), 'published'],
          [4, at(30), at(30), 'held'],
          // It says an earlier revision's moment, as it did.
          [5, at(30), at(15), 'draft'],
        ])
        expect((await store.changesSince(0, 100)).at(-1)).toMatchObject({ id: 's', knownAt: at(30) })
        const states = { where: [{ field: 'state', in: ['approved', 'held', 'draft'] }] }
        for (const [minute, version] of [
          [14, 1],
          [25, 2],
          [30, 5],
        ] as const) {
          expect((await store.get('story', 's', { asOf: at(minute) }))?.version).toBe(version)
          const found = await store.find('story', { ...states, asOf: at(minute) })
          expect(found.items.filter((i) => i.id === 's').map((i) => i.version)).toEqual([version])
        }
      })

      test('a deletion, and what comes after it, is known no sooner than what was deleted', async () => {
        await commit({ writes: [{ op: 'delete', kind: 'story', id: 's', knownAt: at(5), visible: true }] })
        expect((await store.get('story', 's', { asOf: at(29) }))?.version).toBe(2)
        expect(await store.get('story', 's', { asOf: at(30) })).toBeNull()
        await commit({ writes: [put('story', story('s', []), at(6), true)] })
        expect(await store.get('story', 's')).toMatchObject({ version: 4, knownAt: at(30) })
        expect((await store.changesSince(0, 100)).slice(-2).map((c) => c.knownAt)).toEqual([at(30), at(30)])
      })

      test('of kinds without a past the last word counts, whatever its moment', async () => {
        await commit({ writes: [put('meta', { id: 'm', value: 1 }, at(9))] })
        await commit({ writes: [put('meta', { id: 'm', value: 2 }, at(3))] })
        expect(await store.get('meta', 'm')).toMatchObject({ version: 2, knownAt: at(3) })
      })

      test('of kinds without a past it cannot be asked', async () => {
        await expect(store.get('health', 'x', { asOf: at(1) })).rejects.toMatchObject({ code: 'no-past' })
        await expect(store.find('delivery', { asOf: at(1) })).rejects.toMatchObject({ code: 'no-past' })
      })
    })

    describe('commit', () => {
      test('a step done twice changes nothing', async () => {
        const step = { stepKey: 'once', writes: [put('score', score('s', 5000), at(1), true)], jobs: [job('j1')] }
        expect(await store.commit(step)).toEqual({ status: 'committed', seq: 1 })
        expect(await store.commit(step)).toEqual({ status: 'already', seq: 1 })
        expect(await store.commit({ ...step, writes: [put('score', score('s', 1), at(2), true)] })).toMatchObject({
          status: 'already',
        })
        expect((await store.get('score', 's:quant-risk'))?.version).toBe(1)
        expect(await store.outbox(10)).toHaveLength(1)
        expect(await store.seq()).toBe(1)
      })

      test('expected versions refuse the whole step, writes and jobs', async () => {
        await commit({ writes: [put('meta', { id: 'm', value: 1 })] })
        const refused = commit({
          expectedVersions: [
            { kind: 'meta', id: 'm', version: 1 },
            { kind: 'meta', id: 'n', version: 1 },
          ],
          writes: [put('meta', { id: 'm', value: 2 }, at(1), true)],
          jobs: [job('j')],
          bars: [bar('NVDA', '2026-07-01', 1)],
        })
        await expect(refused).rejects.toMatchObject({ code: 'version-conflict', intent: 'conflict' })
        expect((await store.get('meta', 'm'))?.version).toBe(1)
        expect([await store.outbox(10), await store.seq(), await store.pricedSymbols()]).toEqual([[], 0, []])
        await commit({ expectedVersions: [{ kind: 'meta', id: 'n', version: 0 }], writes: [put('meta', { id: 'n', value: 1 })] })
        const again = commit({ expectedVersions: [{ kind: 'meta', id: 'n', version: 0 }] })
        await expect(again).rejects.toMatchObject({ code: 'version-conflict' })
      })

      test('a refused step may be tried again under its key', async () => {
        const step = { stepKey: 'again', writes: [put('meta', { id: 'm', value: 1 })], jobs: [] }
        await expect(store.commit({ ...step, expectedVersions: [{ kind: 'meta', id: 'm', version: 7 }] })).rejects.toThrow()
        expect((await store.commit(step)).status).toBe('committed')
      })

      test('an overtaken holder is fenced off; the newest is not', async () => {
        const first = await store.fence('ingest:a')
        const second = await store.fence('ingest:a')
        const other = await store.fence('ingest:b')
        expect(second.token).toBeGreaterThan(first.token)
        await expect(commit({ fence: first, writes: [put('meta', { id: 'm', value: 1 })] })).rejects.toMatchObject({
          code: 'fenced',
          intent: 'conflict',
        })
        expect(await store.get('meta', 'm')).toBeNull()
        expect((await commit({ fence: second })).status).toBe('committed')
        expect((await commit({ fence: second })).status).toBe('committed')
        expect((await commit({ fence: other })).status).toBe('committed')
        await expect(commit({ fence: { jobKey: 'ingest:never', token: 1 } })).rejects.toMatchObject({ code: 'fenced' })
      })

      test('who holds no token may commit until somebody takes one', async () => {
        const none = { jobKey: 'ingest:a', token: NO_TOKEN }
        expect((await commit({ fence: none })).status).toBe('committed')
        const taken = await (await bench.open()).fence('ingest:a')
        await expect(commit({ fence: none })).rejects.toMatchObject({ code: 'fenced' })
        expect((await commit({ fence: taken })).status).toBe('committed')
        expect((await commit({ fence: { ...none, jobKey: 'ingest:b' } })).status).toBe('committed')
      })

      test('the outbox keeps jobs in order until they are cleared', async () => {
        await commit({ jobs: [job('j1'), job('j2', { priority: 5, maxAttempts: 2 })] })
        await commit({ jobs: [job('j3')] })
        const first = await store.outbox(2)
        expect(first.map((o) => o.job)).toEqual([job('j1'), job('j2', { priority: 5, maxAttempts: 2 })])
        await store.clearOutbox(first.map((o) => o.id))
        expect((await store.outbox(10)).map((o) => o.job.key)).toEqual(['j3'])
      })
    })

    describe('changes', () => {
      test('visible writes take dense numbers; others take none', async () => {
        await commit({ writes: [put('meta', { id: 'quiet', value: 1 }), put('story', story('s', []), at(1), true)] })
        await commit({ writes: [put('story', story('t', []), at(2), true), put('story', story('s', []), at(3), true)] })
        await commit({ writes: [put('story', story('t', []), at(4))] })
        await commit({ writes: [{ op: 'delete', kind: 'story', id: 's', knownAt: at(5), visible: true }] })
        await commit({ writes: [{ op: 'delete', kind: 'story', id: 'none', knownAt: at(5), visible: true }] })
        expect(await store.seq()).toBe(4)
        const changes = await store.changesSince(0, 100)
        expect(changes.map((c) => [c.seq, c.kind, c.id, c.knownAt])).toEqual([
          [1, 'story', 's', at(1)],
          [2, 'story', 't', at(2)],
          [3, 'story', 's', at(3)],
          [4, 'story', 's', at(5)],
        ])
        expect((await store.changesSince(2, 1)).map((c) => c.seq)).toEqual([3])
        expect((await store.get('story', 't'))?.seq).toBe(2)
      })

      test('numbers stay dense with two writers and refused steps between', async () => {
        const other = await bench.open()
        const both = [store, other]
        await Promise.all(
          Array.from({ length: 40 }, async (_, i) => {
            const bad = i % 5 === 0 ? [{ kind: 'meta' as const, id: 'x', version: 9 }] : []
            const writes = [put('meta', { id: `m${i}`, value: i }, at(i), true)]
            const step = both[i % 2]!.commit({ stepKey: stepKey(), writes, jobs: [], expectedVersions: bad })
            await (bad.length > 0 ? expect(step).rejects.toThrow() : step)
          }),
        )
        const seqs = (await store.changesSince(0, 100)).map((c) => c.seq)
        expect(seqs).toEqual(Array.from({ length: 32 }, (_, i) => i + 1))
        expect(await other.seq()).toBe(32)
      })
    })

    describe('market facts', () => {
      const all = { from: '2026-01-01', to: '2026-12-31' }

      test('bars are read as they were known', async () => {
        const corrected = bar('NVDA', '2026-06-30', 11, { revision: 1, knownAt: at(60) })
        const known = [bar('NVDA', '2026-06-29', 9), bar('NVDA', '2026-06-30', 10), corrected]
        expect(await store.importBars([...known, bar('AMD', '2026-06-30', 5, { volume: null, adjClose: 4.9 })])).toBe(4)
        expect(await store.importBars(known)).toBe(0)
        expect((await store.bars('NVDA', { ...all, knownAt: at(59) })).map((b) => b.close)).toEqual([9, 10])
        expect((await store.bars('NVDA', { ...all, knownAt: at(60) })).map((b) => b.close)).toEqual([9, 11])
        expect((await store.bars('NVDA', { ...all, knownAt: '2026-06-29T20:59:59.999Z' })).length).toBe(0)
        expect((await store.bars('NVDA', { from: '2026-06-30', to: '2026-06-30', knownAt: at(60) }))[0]).toEqual(corrected)
        expect((await store.bars('AMD', { ...all, knownAt: at(0) }))[0]).toMatchObject({ volume: null, adjClose: 4.9 })
        expect(await store.pricedSymbols()).toEqual(['AMD', 'NVDA'])
        const several = await store.barsOf(['NVDA', 'NONE', 'AMD'], { ...all, knownAt: at(59) })
        expect(Object.entries(several).map(([symbol, bars]) => [symbol, bars.map((b) => b.close)])).toEqual([
          ['NVDA', [9, 10]],
          ['NONE', []],
          ['AMD', [5]],
        ])
      })

      test('facts are read as they were known', async () => {
        const first = fact('finra.margin-debt', '2026-05-31', 900, { knownAt: at(0), knownAtAssumed: true })
        const second = { ...first, value: 905, revision: 1, knownAt: at(100) }
        await commit({ facts: [first] })
        expect(await store.importFacts([first, second])).toBe(1)
        expect(await store.facts(first.series, { ...all, knownAt: at(99) })).toEqual([first])
        expect(await store.facts(first.series, { ...all, knownAt: at(100) })).toEqual([second])
        expect(await store.factsOf(['none', first.series], { ...all, knownAt: at(100) })).toEqual({
          none: [],
          [first.series]: [second],
        })
      })

      test('a number that is none is refused', async () => {
        await expect(store.importBars([bar('X', '2026-06-30', Number.NaN)])).rejects.toMatchObject({ code: 'bad-number' })
        await expect(store.importFacts([fact('x', 'soon', 1)])).rejects.toMatchObject({ code: 'bad-day' })
      })
    })

    describe('several stores on one desk', () => {
      test('of many steps that expect the same version at once exactly one wins, and it is the one that is kept', async () => {
        const stores = [store, ...(await Promise.all(Array.from({ length: 5 }, () => bench.open())))]
        for (let round = 0; round < 10; round += 1) {
          const expectedVersions = [{ kind: 'meta' as const, id: 'contended', version: round }]
          const tries = stores.map((s, i) =>
            s.commit({
              stepKey: stepKey(),
              expectedVersions,
              writes: [put('meta', { id: 'contended', value: i })],
              jobs: [job(`r${round}`)],
            }),
          )
          const settled = await Promise.allSettled(tries)
          const winners = settled.flatMap(({ status }, i) => (status === 'fulfilled' ? [i] : []))
          expect(winners).toHaveLength(1)
          for (const refused of settled.filter((s) => s.status === 'rejected'))
            expect(refused.reason).toMatchObject({ code: 'version-conflict' })
          for (const s of stores)
            expect(await s.get('meta', 'contended')).toMatchObject({ version: round + 1, value: { value: winners[0] } })
        }
        expect(await stores.at(-1)!.outbox(100)).toHaveLength(10)
      })

      test('of two tries at one step exactly one commits', async () => {
        const other = await bench.open()
        const step = { stepKey: 'shared', writes: [put('meta', { id: 'm', value: 1 })], jobs: [job('j')] }
        const results = await Promise.all([store.commit(step), other.commit(step)])
        expect(results.map((r) => r.status).sort()).toEqual(['already', 'committed'])
        expect(await store.outbox(10)).toHaveLength(1)
      })

      test('what one writes the other reads, after it is closed too', async () => {
        const other = await bench.open()
        await other.commit({ stepKey: 'x', writes: [put('meta', { id: 'm', value: 1 })], jobs: [] })
        await other.close()
        expect((await store.get('meta', 'm'))?.value.value).toBe(1)
      })
    })
  })
}
