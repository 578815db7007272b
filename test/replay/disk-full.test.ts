import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SqliteStore } from '../../src/store/index.js'
import { scratch } from '../support/desk-process.js'
import { writeSmallArchive } from '../support/small-archive.js'
import { openSmallDesk } from '../support/small-desk.js'

const folders: { dir: string; remove(): void }[] = []
const folder = (): string => {
  folders.push(scratch('full'))
  return folders.at(-1)!.dir
}
afterAll(() => {
  for (const one of folders) one.remove()
})

describe('a disk that fills up while a day is played', () => {
  const archive = writeSmallArchive(folder())
  let undisturbed = ''
  let commits = 0
  beforeAll(async () => {
    const plain = await openSmallDesk(archive, folder())
    await plain.play()
    undisturbed = await plain.exported()
    commits = await plain.store.seq()
    await plain.close()
  }, 120_000)

  it.each([0.1, 0.35, 0.6])(
    '(%f of the way) is named, and once there is space the run ends as if nothing had been',
    async (share) => {
      const data = folder()
      const small = await openSmallDesk(archive, data)
      const { db } = small.store as SqliteStore
      const isNamed = () => small.logged.some((line) => line.includes('disk-full'))
      let state: 'room' | 'full' | 'room again' = 'room'
      // SQLite's own limit stands for the disk: no page can be added until the desk has said so.
      const watch = setInterval(() => {
        if (state === 'room') {
          if (db.get<{ value: number }>("SELECT value FROM counter WHERE name = 'seq'")!.value < commits * share) return
          const { page_count } = db.get<{ page_count: number }>('PRAGMA page_count')!
          db.raw.exec(`PRAGMA max_page_count = ${page_count}`)
          state = 'full'
        } else if (state === 'full' && isNamed()) {
          db.raw.exec('PRAGMA max_page_count = 1000000')
          state = 'room again'
        }
      }, 5)
      await small.play()
      clearInterval(watch)
      expect(state).toBe('room again')
      expect(small.logged.find((line) => line.includes('disk-full'))).toContain('The disk that holds the database is full.')
      expect((await small.exported()) === undisturbed).toBe(true)
      expect(readFileSync(join(data, 'posts.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1)
      await small.close()
    },
    120_000,
  )
})
