import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { KIND_RULES, openSqliteStore, type SqliteStore } from '../../src/store/index.js'
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
})
