import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
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
  it.each([0.1, 0.35, 0.6])(
    '(%f of the way) is named, and once there is space the run ends as if nothing had been',
    async (share) => {
      const archive = writeSmallArchive(folder())
      const plain = await openSmallDesk(archive, folder())
      await plain.play()
      const undisturbed = await plain.exported()
      const commits = await plain.store.seq()
      await plain.close()

      const data = folder()
      const small = await openSmallDesk(archive, data)
      const { db } = small.store as SqliteStore
      let filled = false
      // SQLite's own limit stands for the disk: from now on no page can be added, until space is made.
      const watch = setInterval(() => {
        if (filled || db.get<{ value: number }>("SELECT value FROM counter WHERE name = 'seq'")!.value < commits * share) return
        filled = true
        const { page_count } = db.get<{ page_count: number }>('PRAGMA page_count')!
        db.raw.exec(`PRAGMA max_page_count = ${page_count}`)
        setTimeout(() => db.raw.exec('PRAGMA max_page_count = 1000000'), 1500)
      }, 5)
      await small.play()
      clearInterval(watch)
      expect(filled).toBe(true)
      const full = small.logged.filter((line) => line.includes('disk-full'))
      expect(full.length).toBeGreaterThan(0)
      expect(full[0]).toContain('The disk that holds the database is full.')
      expect((await small.exported()) === undisturbed).toBe(true)
      expect(readFileSync(join(data, 'posts.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1)
      await small.close()
    },
    60_000,
  )
})
