import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Desk } from '../../src/pipeline/desk.js'
import type { Stage } from '../../src/pipeline/run-job.js'
import { startWork } from '../../src/pipeline/work.js'
import { workerRecords } from '../../src/pipeline/worker-journal.js'
import { openEmbeddedQueue } from '../../src/queue/index.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { at, job } from '../contracts/make.js'

test('a process that is asked to end says so, also where a job outlasts the time it has', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'last-word-'))
  const store = openSqliteStore(join(dir, 'desk.sqlite'))
  const queue = openEmbeddedQueue(store)
  await queue.enqueue([job('endless')])
  const log = { info() {}, warn() {}, error() {} }
  const desk = { store, queue, clock: { now: () => at(0) }, log, leaseMs: 60_000, version: 'v1' } as unknown as Desk
  let begin = () => {}
  const begun = new Promise<void>((done) => (begin = done))
  let end = () => {}
  const endless: Stage = {
    queue: 'ingest',
    concurrency: 1,
    payload: z.object({ key: z.string() }),
    handle: () => {
      begin()
      return new Promise((done) => (end = done))
    },
  }
  const working = startWork(desk, [endless], 'host:1')
  await begun
  await working.stop()
  expect(await workerRecords(store)).toMatchObject([{ worker: 'host:1', endedAt: at(0) }])
  end()
  await expect.poll(async () => (await queue.counts('ingest', at(0))).done, { timeout: 20_000 }).toBe(1)
  await store.close()
  rmSync(dir, { recursive: true })
}, 60_000)
