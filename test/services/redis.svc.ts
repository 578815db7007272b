import { afterEach, expect, test } from 'vitest'
import { instant } from '../../src/model/index.js'
import { queueContract } from '../contracts/queue.suite.js'
import { redisBench } from './redis-bench.js'

queueContract('BullMQ', redisBench)

const benches: Awaited<ReturnType<typeof redisBench>>[] = []
afterEach(async () => {
  for (const bench of benches.splice(0)) await bench.dispose()
})

test('a worker that says too late that it has moved a job loses nothing: it was claimed and given back meanwhile', async () => {
  const bench = await redisBench()
  benches.push(bench)
  const [slow, fast] = [await bench.open(), await bench.open()]
  const now = instant(Date.parse('2026-07-02T12:00:00Z'))
  const claim = { now, workerId: 'w', leaseMs: 60_000, limit: 1 }
  await slow.enqueue([{ queue: 'assign', key: 'a', payload: {}, runAt: now }])
  // The connection of the slow one breaks off just before its last word, and comes back after all of the following.
  const inner = slow as unknown as { run(name: string, args: unknown[], queue?: string): Promise<unknown> }
  const run = inner.run.bind(slow)
  let back = () => {}
  const away = new Promise<void>((done) => {
    back = done
  })
  let reached = () => {}
  const moved = new Promise<void>((done) => {
    reached = done
  })
  inner.run = async (name, args, queue) => {
    if (name === 'deskMoved') {
      reached()
      await away
    }
    return run(name, args, queue)
  }
  const claiming = slow.claim('assign', claim)
  await moved
  const [job] = await fast.claim('assign', claim)
  await fast.release(job!, instant(Date.parse(now) + 1_000))
  back()
  expect(await claiming).toEqual([])
  expect(await fast.counts('assign', now)).toMatchObject({ ready: 0, delayed: 1, leased: 0 })
})
