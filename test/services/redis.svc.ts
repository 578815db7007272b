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
  // The connection of the slow one breaks off when BullMQ has the job, and comes back after all of the following.
  const inner = slow as unknown as Record<'run' | 'take', (...args: unknown[]) => Promise<unknown>>
  const [run, take] = [inner.run.bind(slow), inner.take.bind(slow)]
  let back = () => {}
  const away = new Promise<void>((done) => {
    back = done
  })
  let reached = () => {}
  const moved = new Promise<void>((done) => {
    reached = done
  })
  inner.run = async (...args) => {
    if (args[0] === 'deskMoved') {
      reached()
      await away
    }
    return run(...args)
  }
  inner.take = async (...args) => {
    await away
    return take(...args)
  }
  const claiming = slow.claim('assign', claim)
  await moved
  const [job] = await fast.claim('assign', claim)
  await fast.release(job!, instant(Date.parse(now) + 1_000))
  back()
  expect(await claiming).toEqual([])
  expect(await fast.counts('assign', now)).toMatchObject({ ready: 0, delayed: 1, leased: 0 })
})

test('jobs that were leased before the connection broke off are worked on', async () => {
  const bench = await redisBench()
  benches.push(bench)
  const queue = await bench.open()
  const now = instant(Date.parse('2026-07-02T12:00:00Z'))
  await queue.enqueue(['a', 'b', 'c'].map((key) => ({ queue: 'assign', key, payload: {}, runAt: now })))
  const inner = queue as unknown as Record<
    'workerOf',
    (...args: unknown[]) => { getNextJob(...args: unknown[]): Promise<unknown> }
  >
  const worker = inner.workerOf('assign', 60_000)
  const { getNextJob } = worker
  let asked = 0
  worker.getNextJob = (...args) => {
    asked += 1
    return asked > 1 ? Promise.reject(new Error('Connection is closed.')) : getNextJob.apply(worker, args)
  }
  const claim = () => queue.claim('assign', { now, workerId: 'w', leaseMs: 60_000, limit: 10 })
  expect((await claim()).map(({ key }) => key)).toEqual(['a'])
  await expect(claim()).rejects.toMatchObject({ code: 'queue-unavailable' })
  worker.getNextJob = getNextJob
  expect((await claim()).map(({ key }) => key)).toEqual(['b', 'c'])
})
