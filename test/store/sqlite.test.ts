import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { parseQuery } from '../../src/search/index.js'
import { KIND_RULES, openSqliteStore, type SqliteStore } from '../../src/store/index.js'
import { job, put, searchDoc } from '../contracts/make.js'
import { ownershipContract } from '../contracts/ownership.suite.js'
import { searchContract } from '../contracts/search.suite.js'
import { type StoreBench, storeContract } from '../contracts/store.suite.js'

async function sqliteBench(): Promise<StoreBench> {
  const dir = mkdtempSync(join(tmpdir(), 'desk-'))
  const opened: SqliteStore[] = []
  return {
    async open() {
      const store = openSqliteStore(join(dir, 'desk.sqlite'))
      opened.push(store)
      return store
    },
    async dispose() {
      for (const store of opened) await store.close()
      rmSync(dir, { recursive: true })
    },
  }
}

storeContract('SQLite', sqliteBench)
searchContract('SQLite', sqliteBench)
ownershipContract('SQLite', sqliteBench)

describe('the SQLite file', () => {
  test('of a later version is refused with a clear error', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'desk-'))
    const path = join(dir, 'desk.sqlite')
    const store = openSqliteStore(path)
    store.db.run("INSERT INTO migration (component, number, name) VALUES ('store', 999, 'from the future')")
    await store.close()
    expect(() => openSqliteStore(path)).toThrow(expect.objectContaining({ code: 'database-too-new' }))
    rmSync(dir, { recursive: true })
  })

  test('without a column for an indexed field is noticed at start', () => {
    const fields = KIND_RULES.health.one
    fields.mood = () => 'new'
    const dir = mkdtempSync(join(tmpdir(), 'desk-'))
    try {
      expect(() => openSqliteStore(join(dir, 'desk.sqlite'))).toThrow(/mood of health need a migration/)
    } finally {
      delete fields.mood
      rmSync(dir, { recursive: true })
    }
  })

  test('written before beginnings of words were indexed finds and ranks what it did', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'desk-'))
    const path = join(dir, 'desk.sqlite')
    const docs = [
      searchDoc('a', { title: 'Margin calls', body: 'Marginal buyers waited in the market.', minute: 1 }),
      searchDoc('b', { title: 'Marine fuel', body: 'The margin was thin, marketing thinner.', minute: 2 }),
      searchDoc('c', { title: 'Rates', body: 'Marble, marzipan and more marble.', minute: 3 }),
      searchDoc('gone', { title: 'Margin of the withdrawn', minute: 4 }),
    ]
    const answers = async (store: SqliteStore) =>
      Promise.all(
        ['ma*', 'mar*', 'marg*', 'mar* -rates', '"margin calls"', 'margin OR rat*'].map(async (q) => {
          const request = { query: parseQuery(q), audience: 'a', sort: 'relevance', limit: 20 } as const
          return (await store.search(request)).hits.map((hit) => hit.storyId)
        }),
      )
    const before = openSqliteStore(path)
    await before.commit({ stepKey: 'seed', writes: docs.map((doc) => put('search', doc)), jobs: [] })
    const gone = { op: 'delete', kind: 'search', id: 'gone', knownAt: docs[0]!.firstSeenAt } as const
    await before.commit({ stepKey: 'gone', writes: [gone], jobs: [] })
    const expected = await answers(before)
    expect(expected.map((hits) => hits.length)).toEqual([3, 3, 2, 2, 1, 3])
    before.db.raw.exec(`
      DROP TABLE search_text;
      CREATE VIRTUAL TABLE search_text USING fts5(title, body, content='', contentless_delete=1, tokenize="ascii tokenchars '.&'");
      DELETE FROM migration WHERE component = 'store' AND number >= 9;
    `)
    await before.close()
    const after = openSqliteStore(path)
    expect(await answers(after)).toEqual(expected)
    await after.close()
    rmSync(dir, { recursive: true })
  })

  test('gives the very same list of bars for a span asked of before, whatever other spans were asked of meanwhile', async () => {
    const store = openSqliteStore(':memory:')
    const bar = (day: string) => ({
      symbol: 'NVDA',
      day,
      open: 9,
      high: 10,
      low: 8,
      close: 9,
      volume: 1,
      revision: 0,
      provider: 'test',
    })
    const days = ['2026-06-29', '2026-06-30', '2026-07-01']
    await store.importBars(days.map((day) => ({ ...bar(day), adjClose: null, knownAt: `${day}T21:00:00.000Z` })))
    const from = (day: string) => store.bars('NVDA', { from: day, to: '2026-07-02', knownAt: '2026-07-02T12:00:00.000Z' })
    const lists = await Promise.all(days.map(from))
    expect(lists.map((list) => list.length)).toEqual([3, 2, 1])
    for (const [i, day] of days.entries()) expect(await from(day)).toBe(lists[i])
    await store.importBars([{ ...bar('2026-07-02'), adjClose: null, knownAt: '2026-07-02T11:00:00.000Z' }])
    expect(await from(days[0]!)).toHaveLength(4)
    await store.close()
  })

  test('is closed for good', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'desk-'))
    const store = openSqliteStore(join(dir, 'desk.sqlite'))
    await store.close()
    await store.close()
    await expect(store.get('meta', 'm')).rejects.toMatchObject({ code: 'store-closed' })
    rmSync(dir, { recursive: true })
  })

  test('a writer waits for another only so long', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'desk-'))
    const path = join(dir, 'desk.sqlite')
    const holder = openSqliteStore(path)
    const waiter = openSqliteStore(path, { busyTimeoutMs: 30 })
    holder.db.raw.exec('BEGIN IMMEDIATE')
    await expect(waiter.commit({ stepKey: 's', writes: [], jobs: [] })).rejects.toMatchObject({
      code: 'store-busy',
      intent: 'retry',
    })
    holder.db.raw.exec('ROLLBACK')
    expect((await waiter.commit({ stepKey: 's', writes: [], jobs: [] })).status).toBe('committed')
    await holder.close()
    await waiter.close()
    rmSync(dir, { recursive: true })
  })

  test('a process goes on while another writes, and what it asks for meanwhile is written in one transaction', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'desk-'))
    const path = join(dir, 'desk.sqlite')
    const holder = openSqliteStore(path)
    const waiter = openSqliteStore(path, { busyTimeoutMs: 60_000 })
    const begun = vi.spyOn(waiter.db.raw, 'exec')
    const transactions = () => begun.mock.calls.filter(([sql]) => sql === 'COMMIT').length
    holder.db.raw.exec('BEGIN IMMEDIATE')
    const answered: string[] = []
    const commit = async (stepKey: string) => {
      await waiter.commit({ stepKey, writes: [], jobs: [] })
      answered.push(stepKey)
    }
    const first = commit('first')
    await vi.waitFor(() => expect(begun).toHaveBeenCalledWith('BEGIN IMMEDIATE'))
    const rest = [commit('second'), commit('third')]
    await new Promise((done) => setTimeout(done, 5))
    expect([answered, transactions()]).toEqual([[], 0])
    holder.db.raw.exec('COMMIT')
    await Promise.all([first, ...rest])
    expect([answered, transactions()]).toEqual([['first', 'second', 'third'], 1])
    await holder.close()
    await waiter.close()
    rmSync(dir, { recursive: true })
  })

  test('knows what it has left in the outbox itself, and asks the file where that is too much to remember', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'desk-'))
    const [store, other] = [openSqliteStore(join(dir, 'desk.sqlite')), openSqliteStore(join(dir, 'desk.sqlite'))]
    const leave = (by: SqliteStore, ...keys: string[]) =>
      by.commit({ stepKey: keys[0]!, writes: [], jobs: keys.map((key) => job(key)) })
    const own = async () => (await store.outbox(2_000, { own: true })).map((one) => one.job.key)
    const clear = async () => store.clearOutbox((await store.outbox(2_000, { own: true })).map((one) => one.id))
    await leave(other, 'foreign')
    await leave(store, 'a', 'b')
    expect(await own()).toEqual(['a', 'b'])
    expect((await store.outbox(10)).map((one) => one.job)).toEqual([job('foreign'), job('a'), job('b')])
    await clear()
    expect([await own(), (await store.outbox(10)).length]).toEqual([[], 1])
    await leave(store, ...Array.from({ length: 1_001 }, (_, i) => `many ${i}`))
    expect(await own()).toHaveLength(1 + 1_001)
    await clear()
    expect(await own()).toEqual([])
    await leave(other, 'foreign too')
    await leave(store, 'last')
    expect(await own()).toEqual(['last'])
    await store.close()
    await other.close()
    rmSync(dir, { recursive: true })
  })
})
