import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { instant } from '../../src/model/index.js'
import type { Desk } from '../../src/pipeline/desk.js'
import { NotYet, type Stage } from '../../src/pipeline/run-job.js'
import { startWork } from '../../src/pipeline/work.js'
import { openEmbeddedQueue } from '../../src/queue/index.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { at, job } from '../contracts/make.js'
import { scratch } from '../support/desk-process.js'

const data = scratch('suspects')
afterAll(() => data.remove())

/** A desk whose time runs this much faster than the wall's, so that whoever gave way or waited is due again whenever the queue is asked. */
const SPEED = 100
const TRIES = 12

test('one that must run alone and waits for another that must is passed by it, whoever is first in the queue', async () => {
  const store = openSqliteStore(join(data.dir, 'desk.sqlite'))
  let leasesMs = 0
  const queue = openEmbeddedQueue(store, { wallMs: () => leasesMs })
  await queue.enqueue(['early', 'later', 'last'].map((key) => job(key)))
  for (let died = 0; died < 3; died++) {
    await queue.claim('ingest', { now: at(0), workerId: 'dies', leaseMs: 1_000, limit: 3 })
    leasesMs += 2_000
  }
  const startedMs = performance.now()
  const clock = { now: () => instant(Date.parse(at(1)) + Math.floor((performance.now() - startedMs) * SPEED)) }
  const log = { info() {}, warn() {}, error() {} }
  const desk = { store, queue, clock, log, leaseMs: 60_000 } as unknown as Desk
  const done: string[] = []
  let tries = 0
  let end = () => {}
  const ended = new Promise<void>((resolve) => (end = resolve))
  const order = ['last', 'later', 'early']
  const stage: Stage = {
    queue: 'ingest',
    concurrency: 8,
    payload: z.object({ key: z.string() }),
    async handle(_desk, payload) {
      const { key } = payload as { key: string }
      tries += 1
      if (key === order[done.length]) done.push(key)
      if (done.length === order.length || tries === TRIES) end()
      if (!done.includes(key)) throw new NotYet(250)
    },
  }
  const working = startWork(desk, [stage], 'one')
  await ended
  await working.stop()
  await store.close()
  expect(done).toEqual(order)
}, 60_000)
