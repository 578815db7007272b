import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { openMongoStore } from '../../src/store/mongo/index.js'
import { writeSmallArchive } from '../support/small-archive.js'
import { openSmallDesk } from '../support/small-desk.js'
import { freshDatabase } from './mongo-bench.js'
import { redisBench } from './redis-bench.js'

/** Plays an archive on given engines, and gives the export. */
async function exportOf(archive: string, engines?: Parameters<typeof openSmallDesk>[2]): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'desk-'))
  const desk = await openSmallDesk(archive, dir, engines)
  try {
    await desk.play()
    return await desk.exported()
  } finally {
    await desk.close()
    rmSync(dir, { recursive: true })
  }
}

async function compare(archive: string): Promise<void> {
  const database = freshDatabase()
  const redis = await redisBench()
  try {
    const engines = async () => ({ store: await openMongoStore(database.url), queue: await redis.open() })
    const other = await exportOf(archive, { engines })
    const own = await exportOf(archive)
    expect(own.length).toBeGreaterThan(10_000)
    // Not toBe: a difference would print megabytes.
    const differing = own.split('\n').filter((line, i) => line !== other.split('\n')[i])
    expect(differing.slice(0, 3)).toEqual([])
    expect(other === own).toBe(true)
  } finally {
    await redis.dispose()
    await database.drop()
  }
}

test('a recorded day exports the same bytes from one file and from MongoDB and Redis', async () => {
  const archive = mkdtempSync(join(tmpdir(), 'archive-'))
  try {
    writeSmallArchive(archive)
    await compare(archive)
  } finally {
    rmSync(archive, { recursive: true })
  }
}, 300_000)

test.runIf(process.env.SERVICES_DEMO === '1')(
  'so does the whole demo',
  async () => {
    await compare(resolve('demo'))
  },
  3_600_000,
)
