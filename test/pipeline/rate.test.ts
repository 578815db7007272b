import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import type { Desk } from '../../src/pipeline/desk.js'
import type { Stage } from '../../src/pipeline/run-job.js'
import { startWork } from '../../src/pipeline/work.js'
import { openEmbeddedQueue } from '../../src/queue/index.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { createStages } from '../../workers/index.js'
import { at, job } from '../contracts/make.js'

const quiet = { info() {}, warn() {}, error() {} }

test('two processes keep to the rate of a stage together, however much room they have', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'rate-'))
  const store = openSqliteStore(join(dir, 'desk.sqlite'))
  let wall = 0
  const queue = openEmbeddedQueue(store, { wallMs: () => wall })
  await queue.enqueue(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => job(key)))
  const claimed = vi.spyOn(queue, 'claim')
  const ran: string[] = []
  const desk = { store, queue, clock: { now: () => at(0) }, log: quiet, leaseMs: 60_000 } as unknown as Desk
  const stage: Stage = {
    queue: 'ingest',
    concurrency: 8,
    perSecond: 2,
    payload: z.object({ key: z.string() }),
    handle: async (_desk, payload) => void ran.push((payload as { key: string }).key),
  }
  const working = [startWork(desk, [stage], 'one'), startWork(desk, [stage], 'two')]
  const untilAskedAgain = async () => {
    const before = claimed.mock.calls.length
    await vi.waitFor(() => expect(claimed.mock.calls.length).toBeGreaterThan(before + 6), { timeout: 20_000 })
  }
  await untilAskedAgain()
  expect(ran.sort()).toEqual(['a', 'b'])
  wall += 500
  await vi.waitFor(() => expect(ran).toHaveLength(3), { timeout: 20_000 })
  await untilAskedAgain()
  expect(ran.sort()).toEqual(['a', 'b', 'c'])
  await Promise.all(working.map((one) => one.stop()))
  await store.close()
  rmSync(dir, { recursive: true })
}, 60_000)

test('what settings say of a stage takes the place of its own, and leaves the others as they are', () => {
  const limits = { analyse: { concurrency: 2, perSecond: 5 }, assign: { perSecond: 9 } }
  const of = (stages: Stage[]) => new Map(stages.map(({ queue, concurrency, perSecond }) => [queue, { concurrency, perSecond }]))
  const wall = { waits: true, wallMs: () => 0 }
  const desk = {} as Desk
  const [own, set] = [of(createStages(desk, wall)), of(createStages(desk, wall, limits))]
  expect(set.get('analyse')).toEqual({ concurrency: 2, perSecond: 5 })
  expect(set.get('assign')).toEqual({ ...own.get('assign'), perSecond: 9 })
  expect(set.get('ingest')).toEqual(own.get('ingest'))
})
