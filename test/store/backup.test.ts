import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteStore, type SqliteStore } from '../../src/store/index.js'
import { backupFile, restoreFile } from '../../src/store/sqlite/backup.js'
import { type Migration, migrate } from '../../src/store/sqlite/migrate.js'
import { STORE_MIGRATIONS } from '../../src/store/sqlite/migrations.js'

const AT = '2026-07-02T10:00:00.000Z'
const KNOWN = { store: STORE_MIGRATIONS.length, queue: 1 }
let dir = ''
let path = ''
const file = () => join(dir, 'copy.sqlite')
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'backup-'))
  path = join(dir, 'desk.sqlite')
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const note = (n: number) => ({
  stepKey: `note ${n}`,
  writes: [{ op: 'put' as const, kind: 'meta' as const, value: { id: `note-${n}`, value: n }, knownAt: AT, visible: true }],
  jobs: [],
})
async function deskWith(notes: number): Promise<void> {
  const store = openSqliteStore(path)
  for (let n = 1; n <= notes; n++) await store.commit(note(n))
  await end(store)
}
async function notesIn(at: string): Promise<number> {
  const store = openSqliteStore(at)
  const n = await store.count('meta')
  await end(store)
  return n
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** As if the process had ended: the library lets go of a closed file only when its statements are collected. */
async function end(store?: SqliteStore): Promise<void> {
  await store?.close()
  for (let i = 0; i < 3; i++) {
    collectGarbage()
    await new Promise((done) => setImmediate(done))
  }
}

describe('a backup', () => {
  it('is consistent while a desk writes, and restores', async () => {
    const store = openSqliteStore(path)
    for (let n = 1; n <= 20; n++) await store.commit(note(n))
    expect(backupFile(path, file())).toMatchObject({ seq: 20, articles: 0 })
    for (let n = 21; n <= 30; n++) await store.commit(note(n))
    await end(store)
    expect(await notesIn(file())).toBe(20)
    const { putAside } = restoreFile(path, file(), { known: KNOWN, force: true, stamp: 'now' })
    expect(await notesIn(path)).toBe(20)
    expect(await notesIn(putAside!)).toBe(30)
  })

  it('is not left behind in part, and says what failed', () => {
    expect(() => backupFile(path, file())).toThrow(expect.objectContaining({ code: 'no-desk' }))
    writeFileSync(path, 'no database at all, but long enough to be looked at')
    expect(() => backupFile(path, file())).toThrow(expect.objectContaining({ code: 'backup-failed' }))
    expect(readdirSync(dir)).toEqual(['desk.sqlite'])
  })
})

describe('a restore', () => {
  it('is refused over a desk that runs', async () => {
    await deskWith(3)
    backupFile(path, file())
    const store = openSqliteStore(path)
    await store.count('meta')
    expect(() => restoreFile(path, file(), { known: KNOWN, force: true, stamp: 's' })).toThrow(
      expect.objectContaining({ code: 'desk-running' }),
    )
    expect(await store.count('meta')).toBe(3)
    await store.commit(note(4))
    await end(store)
    expect(await notesIn(path)).toBe(4)
  })

  it('is refused over a desk that has gone on, unless asked for', async () => {
    await deskWith(3)
    backupFile(path, file())
    await deskWith(5)
    expect(() => restoreFile(path, file(), { known: KNOWN, stamp: 's' })).toThrow(/2 changes that the backup does not have/)
    expect(await notesIn(path)).toBe(5)
  })

  it('refuses a damaged file, a file of something else and a file of a later version', async () => {
    await deskWith(200)
    backupFile(path, file())
    const whole = readFileSync(file())
    const restore = () => restoreFile(path, file(), { known: KNOWN, stamp: 's' })
    writeFileSync(file(), whole.subarray(0, whole.length / 2))
    expect(restore).toThrow(expect.objectContaining({ code: 'bad-backup' }))
    writeFileSync(file(), 'some text')
    expect(restore).toThrow(expect.objectContaining({ code: 'bad-backup' }))
    writeFileSync(file(), whole)
    expect(() => restoreFile(path, file(), { known: { store: 1 }, stamp: 's' })).toThrow(
      expect.objectContaining({ code: 'database-too-new' }),
    )
    expect(await notesIn(path)).toBe(200)
  })

  it('makes a desk where there was none', async () => {
    await deskWith(3)
    backupFile(path, file())
    const other = join(dir, 'other.sqlite')
    expect(restoreFile(other, file(), { known: KNOWN, stamp: 's' })).toMatchObject({ seq: 3, putAside: null })
    expect(await notesIn(other)).toBe(3)
  })
})

describe('a migration of a file that holds a desk', () => {
  const newest = STORE_MIGRATIONS.length + 1
  const good: Migration = { number: newest, name: 'mood', sql: 'ALTER TABLE k_meta ADD COLUMN mood TEXT' }
  const bad: Migration = { ...good, sql: 'CREATE TABLE half (x); INSERT INTO half VALUES (1); SELECT nonsense(' }
  const copy = () => `${path}.before-store-${newest}`

  it('that fails leaves the file as it was, and the copy restores', async () => {
    await deskWith(7)
    const store = openSqliteStore(path)
    const dump = () => store.db.all('SELECT type, name, sql FROM sqlite_schema ORDER BY name')
    const before = dump()
    expect(() => migrate(store.db, 'store', [...STORE_MIGRATIONS, bad])).toThrow(
      expect.objectContaining({ code: 'migration-failed', message: expect.stringContaining(copy()) as string }),
    )
    expect(dump()).toEqual(before)
    await store.commit(note(8))
    await end(store)
    expect(await notesIn(path)).toBe(8)
    expect(await notesIn(copy())).toBe(7)
    restoreFile(path, copy(), { known: KNOWN, force: true, stamp: 's' })
    expect(await notesIn(path)).toBe(7)
  })

  it('that came through is rolled back by restoring the copy', async () => {
    await deskWith(7)
    const store = openSqliteStore(path)
    migrate(store.db, 'store', [...STORE_MIGRATIONS, good])
    await end(store)
    // The version before it refuses the migrated file, and takes the copy.
    expect(() => openSqliteStore(path)).toThrow(expect.objectContaining({ code: 'database-too-new' }))
    await end()
    restoreFile(path, copy(), { known: KNOWN, force: true, stamp: 's' })
    expect(await notesIn(path)).toBe(7)
  })

  it('takes no copy of a file made a moment ago, and none where nothing is to be done', async () => {
    await deskWith(0)
    await deskWith(3)
    await deskWith(3)
    expect(readdirSync(dir).filter((name) => name.includes('before'))).toEqual([])
  })

  it('is not begun where the copy cannot be made', async () => {
    await deskWith(3)
    const store = openSqliteStore(path)
    // The copy's place is taken by a folder.
    mkdirSync(join(copy(), 'in-the-way'), { recursive: true })
    expect(() => migrate(store.db, 'store', [...STORE_MIGRATIONS, good])).toThrow(
      expect.objectContaining({ code: 'backup-failed' }),
    )
    await end(store)
    expect(await notesIn(path)).toBe(3)
  })
})
