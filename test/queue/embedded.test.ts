import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CLAIM_SQL } from '../../src/queue/embedded/jobs.js'
import { openEmbeddedQueue } from '../../src/queue/index.js'
import { openSqliteStore, type SqliteStore } from '../../src/store/index.js'
import { at, job } from '../contracts/make.js'
import { type QueueBench, queueContract } from '../contracts/queue.suite.js'

async function embeddedBench(doneKept?: number): Promise<QueueBench> {
  const dir = mkdtempSync(join(tmpdir(), 'desk-'))
  const stores: SqliteStore[] = []
  let wall = Date.UTC(2026, 10, 1)
  return {
    async open() {
      const store = openSqliteStore(join(dir, 'desk.sqlite'))
      stores.push(store)
      return openEmbeddedQueue(store, { wallMs: () => wall, doneKept })
    },
    async advance(ms) {
      wall += ms
    },
    async dispose() {
      for (const store of stores) await store.close()
      rmSync(dir, { recursive: true })
    },
  }
}

queueContract('the embedded engine', embeddedBench)

test('finished keys are forgotten only beyond the limit, the oldest first', async () => {
  const bench = await embeddedBench(1500)
  const queue = await bench.open()
  await queue.enqueue(Array.from({ length: 2000 }, (_, i) => job(`k${String(i).padStart(4, '0')}`)))
  for (;;) {
    const jobs = await queue.claim('ingest', { now: at(0), workerId: 'w', leaseMs: 60_000, limit: 500 })
    if (jobs.length === 0) break
    for (const done of jobs) await queue.complete(done)
  }
  expect((await queue.counts('ingest', at(0))).done).toBe(1500)
  expect(await queue.enqueue([job('k0000'), job('k0499'), job('k0500'), job('k1999')])).toBe(2)
  await bench.dispose()
})

test('a claim reads the backlog in order and never sorts it', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'desk-'))
  const store = openSqliteStore(join(dir, 'desk.sqlite'))
  openEmbeddedQueue(store)
  const plan = store.db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${CLAIM_SQL}`, 'ingest', at(0), 1).map((row) => row.detail)
  expect(plan).toEqual([expect.stringContaining('job_order')])
  await store.close()
  rmSync(dir, { recursive: true })
})
