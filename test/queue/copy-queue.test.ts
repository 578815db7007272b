import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyQueue } from '../../src/queue/copy-queue.js'
import { openEmbeddedQueue, type Queue } from '../../src/queue/index.js'
import { openSqliteStore, type SqliteStore } from '../../src/store/sqlite/index.js'
import { at, job } from '../contracts/make.js'

const NAMES = ['bad a', 'bad b', 'bad c']
let dir: string
let from: SqliteStore
let target: SqliteStore
let to: Queue
let wall: number
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'copy-queue-'))
  from = openSqliteStore(join(dir, 'from.sqlite'))
  target = openSqliteStore(join(dir, 'to.sqlite'))
  wall = Date.UTC(2026, 10, 1)
  to = openEmbeddedQueue(target, { wallMs: () => wall })
  const queue = openEmbeddedQueue(from)
  await queue.enqueue(NAMES.map((key) => job(key)))
  for (const one of await queue.claim('ingest', { now: at(0), workerId: 'w', leaseMs: 60_000, limit: 9 }))
    await queue.fail(one, { code: 'odd', message: `${one.key} was odd` }, null)
  await queue.enqueue([job('alive', { priority: 7, runAt: at(5) })])
})
afterEach(async () => {
  await from.close()
  await target.close()
  rmSync(dir, { recursive: true })
})

const whole = async () => {
  const dead = await to.dead('ingest', 10)
  expect(dead.map((one) => [one.key, one.error.message]).sort()).toEqual(NAMES.map((key) => [key, `${key} was odd`]))
  expect(await to.claim('ingest', { now: at(9), workerId: 'w', leaseMs: 60_000, limit: 9 })).toMatchObject([
    { key: 'alive', priority: 7, runAt: at(5), attempt: 1, takeovers: 0 },
  ])
}

test('dead letters come over as dead letters, and what waits waits', async () => {
  expect(await copyQueue(from.db, to)).toEqual({ jobs: 1, dead: 3, schedules: 0 })
  await whole()
})

test('a copy that was killed among the dead letters goes on, and brings none of them to life', async () => {
  const { fail } = to
  let left = 1
  to.fail = (...args) => (left-- > 0 ? fail.apply(to, args) : Promise.reject(new Error('killed')))
  await expect(copyQueue(from.db, to)).rejects.toThrow('killed')
  to.fail = fail
  await expect(copyQueue(from.db, to)).rejects.toMatchObject({ code: 'jobs-held' })
  wall += 61_000
  await copyQueue(from.db, to)
  await whole()
})

test('a copy that came to its end is repeated without a change', async () => {
  await copyQueue(from.db, to)
  expect(await copyQueue(from.db, to)).toEqual({ jobs: 1, dead: 3, schedules: 0 })
  await whole()
})
