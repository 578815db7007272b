import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Queue } from '../../src/queue/contract.js'
import { at, job } from './make.js'

/** An engine under test. Several queues opened on it share their jobs, as several processes would. */
export interface QueueBench {
  open(): Promise<Queue>
  /** Moves the clock of leases, which engines keep themselves. */
  advance(ms: number): Promise<void>
  dispose(): Promise<void>
}

const LEASE = { leaseMs: 60_000, limit: 10, workerId: 'w1' }

/** What every queue engine keeps. */
export function queueContract(name: string, makeBench: () => Promise<QueueBench>): void {
  describe(`the queue contract on ${name}`, () => {
    let bench: QueueBench
    let queue: Queue
    beforeEach(async () => {
      bench = await makeBench()
      queue = await bench.open()
    })
    afterEach(() => bench.dispose())

    const claim = (over: Partial<Parameters<Queue['claim']>[1]> = {}, on = queue) =>
      on.claim('ingest', { now: at(0), ...LEASE, ...over })
    const keys = async (over: Partial<Parameters<Queue['claim']>[1]> = {}, on = queue) =>
      (await claim(over, on)).map((j) => j.key)
    const one = async () => (await claim({ limit: 1 }))[0]!

    test('a job comes back as it was put in, with its defaults', async () => {
      const payload = { text: 'ünï', list: [1, { deep: null }] }
      expect(await queue.enqueue([job('a', { payload })])).toBe(1)
      expect(await claim()).toEqual([
        {
          ...job('a', { payload }),
          priority: 100,
          maxAttempts: 5,
          attempt: 1,
          takeovers: 0,
          lease: { token: expect.any(String), untilMs: expect.any(Number) },
        },
      ])
      expect(await claim()).toEqual([])
    })

    test('a key is known whether waiting, leased, done or dead; other queues do not mind', async () => {
      await queue.enqueue(['waiting', 'leased', 'done', 'dead'].map((k, i) => job(k, { priority: -i })))
      const [dead, done] = await claim({ limit: 3 })
      await queue.complete(done!)
      await queue.fail(dead!, { code: 'x', message: 'x' }, null)
      expect(await queue.enqueue(['waiting', 'leased', 'done', 'dead'].map((k) => job(k)))).toBe(0)
      expect(await queue.enqueue([job('done', { queue: 'score' }), job('twice'), job('twice')])).toBe(2)
    })

    test('due jobs come by priority, then time, then key', async () => {
      await queue.enqueue([
        job('b', { runAt: at(2) }),
        job('a', { runAt: at(2) }),
        job('early', { runAt: at(1) }),
        job('urgent', { runAt: at(3), priority: 1 }),
        job('later', { runAt: at(9), priority: 0 }),
      ])
      expect(await keys({ now: at(5), limit: 2 })).toEqual(['urgent', 'early'])
      expect(await keys({ now: at(5) })).toEqual(['a', 'b'])
      expect(await keys({ now: at(8) })).toEqual([])
      expect(await keys({ now: at(9) })).toEqual(['later'])
    })

    test('a failed job waits and counts its attempts; one out of tries is a dead letter', async () => {
      await queue.enqueue([job('a', { maxAttempts: 2 })])
      await queue.fail(await one(), { code: 'timeout', message: 'slow' }, at(5))
      expect(await keys({ now: at(4) })).toEqual([])
      const [again] = await claim({ now: at(5) })
      expect(again).toMatchObject({ attempt: 2, takeovers: 0 })
      // The engine's own limit: it would have been tried a third time.
      await queue.fail(again!, { code: 'timeout', message: 'slow again' }, at(6))
      expect(await keys({ now: at(99) })).toEqual([])
      const [dead] = await queue.dead('ingest', 10)
      expect(dead).toMatchObject({
        key: 'a',
        attempt: 2,
        error: { code: 'timeout', message: 'slow again' },
        payload: { key: 'a' },
      })
      expect(dead!.diedAt).toMatch(/Z$/)
    })

    test('a dead letter can be revived once, with its attempts at zero', async () => {
      await queue.enqueue([job('a')])
      await queue.fail(await one(), { code: 'bad', message: 'bad' }, null)
      expect(await queue.revive('ingest', 'a', at(3))).toBe(true)
      expect(await queue.revive('ingest', 'a', at(3))).toBe(false)
      expect(await queue.dead('ingest', 10)).toEqual([])
      expect(await claim({ now: at(3) })).toMatchObject([{ key: 'a', attempt: 1 }])
    })

    test('a lease that ran out is taken over, and its old holder is refused', async () => {
      await queue.enqueue([job('a')])
      const first = await one()
      await bench.advance(59_000)
      expect(await claim()).toEqual([])
      await bench.advance(2_000)
      const second = await one()
      expect(second).toMatchObject({ key: 'a', attempt: 1, takeovers: 1 })
      const lost = { code: 'lease-lost', intent: 'conflict' }
      await expect(queue.complete(first)).rejects.toMatchObject(lost)
      await expect(queue.renew(first, 1000)).rejects.toMatchObject(lost)
      await expect(queue.fail(first, { code: 'x', message: '' }, null)).rejects.toMatchObject(lost)
      await expect(queue.release(first, at(0))).rejects.toMatchObject(lost)
      await queue.complete(second)
      await expect(queue.complete(second)).rejects.toMatchObject(lost)
      expect((await queue.counts('ingest', at(0))).done).toBe(1)
    })

    test('a renewed lease holds on', async () => {
      await queue.enqueue([job('a')])
      const held = await one()
      await bench.advance(50_000)
      await queue.renew(held, 60_000)
      await bench.advance(50_000)
      expect(await claim()).toEqual([])
      await queue.complete(held)
    })

    test('a late holder whom nobody overtook may still finish', async () => {
      await queue.enqueue([job('a')])
      const held = await one()
      await bench.advance(120_000)
      await queue.complete(held)
      expect(await claim()).toEqual([])
    })

    test('a released job spends no attempt', async () => {
      await queue.enqueue([job('a')])
      await queue.release(await one(), at(7))
      expect(await keys({ now: at(6) })).toEqual([])
      expect(await claim({ now: at(7) })).toMatchObject([{ attempt: 1, takeovers: 0 }])
    })

    test('what a clock that was ahead has planned is due by the right one, as long from now as it was to wait', async () => {
      const ahead = { runAt: at(5_015), plannedAt: at(5_000) }
      await queue.enqueue([
        job('visit', ahead),
        job('at once', { runAt: at(5_001), plannedAt: at(5_001) }),
        job('by right time', { runAt: at(90), plannedAt: at(0) }),
        job('an hour of its own', { runAt: at(5_040), plannedAt: null }),
        job('in hand', { ...ahead, runAt: at(0) }),
        ...['given back', 'failed'].map((key) => job(key, { runAt: at(0), plannedAt: at(0) })),
      ])
      const [failed, given, inHand] = await claim({ limit: 3 })
      expect([failed, given, inHand].map((one) => [one!.key, one!.plannedAt])).toEqual([
        ['failed', at(0)],
        ['given back', at(0)],
        ['in hand', at(5_000)],
      ])
      await queue.release(given!, at(5_020), at(5_000))
      await queue.fail(failed!, { code: 'x', message: 'x' }, at(5_025), at(5_000))
      expect(await queue.replan(at(10))).toBe(4)
      expect(await queue.replan(at(10))).toBe(0)
      expect(await keys({ now: at(10) })).toEqual(['at once'])
      expect(await keys({ now: at(24) })).toEqual([])
      expect((await claim({ now: at(35) })).map((one) => [one.key, one.runAt, one.attempt, one.plannedAt])).toEqual([
        ['visit', at(25), 1, at(10)],
        ['given back', at(30), 1, at(10)],
        ['failed', at(35), 2, at(10)],
      ])
      // Clocks of two machines may differ by a little.
      expect(await queue.replan(at(-1))).toBe(0)
      expect(await keys({ now: at(89) })).toEqual([])
      expect(await keys({ now: at(90) })).toEqual(['by right time'])
      expect(await keys({ now: at(5_039) })).toEqual([])
      expect(await keys({ now: at(5_040) })).toEqual(['an hour of its own'])
    })

    test('counts and the next moment anything is due', async () => {
      expect(await queue.nextDueAt()).toBeNull()
      await queue.enqueue([
        job('a', { runAt: at(2) }),
        job('b', { runAt: at(1) }),
        job('c', { runAt: at(9) }),
        job('d'),
        job('e'),
      ])
      expect(await queue.nextDueAt()).toBe(at(0))
      const [d, e] = await claim({ now: at(0) })
      await queue.complete(d!)
      await queue.fail(e!, { code: 'x', message: '' }, null)
      await claim({ now: at(1), limit: 1 })
      expect(await queue.counts('ingest', at(2))).toEqual({
        ready: 1,
        delayed: 1,
        leased: 1,
        dead: 1,
        done: 1,
        oldestReadyAt: at(2),
      })
      expect((await queue.counts('score', at(2))).oldestReadyAt).toBeNull()
      expect(await queue.nextDueAt()).toBe(at(2))
    })

    test('what comes next is told by queue, and a job whose lease ran out is due as it was', async () => {
      expect(await queue.upcoming()).toEqual({ jobs: new Map(), schedule: null })
      await queue.enqueue([job('a', { runAt: at(2) }), job('b', { runAt: at(1) }), job('c', { queue: 'score', runAt: at(3) })])
      await queue.upsertSchedule({ key: 'poll:x', queue: 'collect', payload: {}, everyMs: 600_000, nextAt: at(7) })
      const all = { ingest: at(1), score: at(3) }
      const told = async () => {
        const { jobs, schedule } = await queue.upcoming()
        return { jobs: Object.fromEntries(jobs), schedule }
      }
      expect(await told()).toEqual({ jobs: all, schedule: at(7) })
      await claim({ now: at(1) })
      expect(await told()).toEqual({ jobs: { ...all, ingest: at(2) }, schedule: at(7) })
      await bench.advance(120_000)
      expect(await told()).toEqual({ jobs: all, schedule: at(7) })
      expect(await queue.nextDueAt()).toBe(at(1))
    })

    test('a schedule makes one job a tick, and missed ticks collapse into one', async () => {
      await queue.upsertSchedule({ key: 'poll:x', queue: 'collect', payload: { id: 'x' }, everyMs: 600_000, nextAt: at(0) })
      expect(await queue.nextDueAt()).toBe(at(0))
      expect(await queue.tick(at(-1))).toBe(0)
      expect(await queue.tick(at(0))).toBe(1)
      expect(await queue.tick(at(0))).toBe(0)
      expect(await queue.nextDueAt()).toBe(at(0))
      const [first] = await queue.claim('collect', { now: at(0), ...LEASE })
      expect(first).toMatchObject({ payload: { id: 'x' }, runAt: at(0) })
      expect(await queue.tick(at(45))).toBe(1)
      // Its phase stays: the tick after minute 45 is minute 50.
      expect((await queue.schedules())[0]?.nextAt).toBe(at(50))
      await queue.removeSchedule('poll:x')
      expect(await queue.schedules()).toEqual([])
      expect(await queue.tick(at(99))).toBe(0)
    })

    test('a cron schedule runs on UTC', async () => {
      const daily = {
        key: 'daily',
        queue: 'collect' as const,
        payload: {},
        cron: '30 21 * * 1-5',
        nextAt: '2026-07-03T21:30:00.000Z',
      }
      await queue.upsertSchedule(daily)
      expect(await queue.schedules()).toEqual([daily])
      expect(await queue.tick('2026-07-03T21:30:00.000Z')).toBe(1)
      // Friday's tick is followed by Monday's.
      expect((await queue.schedules())[0]?.nextAt).toBe('2026-07-06T21:30:00.000Z')
    })

    test('a schedule put in again takes the place of the old one', async () => {
      await queue.upsertSchedule({ key: 's', queue: 'collect', payload: { v: 1 }, everyMs: 60_000, nextAt: at(0) })
      const second = { key: 's', queue: 'collect' as const, payload: { v: 2 }, everyMs: 120_000, nextAt: at(30) }
      await queue.upsertSchedule(second)
      expect(await queue.schedules()).toEqual([second])
    })

    test.each([
      ['a queue that is none', job('a', { queue: 'nowhere' as never }), 'bad-job'],
      ['an empty key', job(''), 'bad-job'],
      ['an endless key', job('x'.repeat(600)), 'bad-job'],
      ['a time that is none', job('a', { runAt: 'soon' }), 'bad-job'],
      ['no tries at all', job('a', { maxAttempts: 0 }), 'bad-job'],
      ['a payload too large', job('a', { payload: { x: 'x'.repeat(1_100_000) } }), 'bad-job'],
    ])('refuses %s, and the whole batch with it', async (_, bad, code) => {
      await expect(queue.enqueue([job('good'), bad])).rejects.toMatchObject({ code })
      expect(await claim()).toEqual([])
    })

    test.each([
      [{}, 'neither'],
      [{ everyMs: 1000, cron: '* * * * *' }, 'both'],
      [{ everyMs: 10 }, 'too often'],
      [{ cron: 'every day' }, 'no cron'],
      [{ cron: '* * * * * *' }, 'six fields'],
    ])('refuses the schedule %o: %s', async (over, _why) => {
      const bad = queue.upsertSchedule({ key: 's', queue: 'collect', payload: {}, nextAt: at(0), ...over })
      await expect(bad).rejects.toMatchObject({ code: 'bad-schedule' })
    })

    describe('a rate', () => {
      const fill = (n: number) => queue.enqueue(Array.from({ length: n }, (_, i) => job(`k${String(i).padStart(3, '0')}`)))

      test('holds for all who claim with it together, in the order of jobs, and saves up one second at most', async () => {
        const both = [queue, await bench.open()]
        await fill(100)
        const started = performance.now()
        const taken: string[] = []
        let advanced = 0
        for (const [ms, atLeast] of [
          [0, 4],
          [500, 2],
          [500, 2],
          [30_000, 4],
        ] as const) {
          await bench.advance(ms)
          advanced += Math.min(ms, 1_000)
          const before = taken.length
          for (const on of both) taken.push(...(await keys({ limit: 10, perSecond: 4 }, on)))
          expect(taken.length - before).toBeGreaterThanOrEqual(atLeast)
          // The clock of some engines runs by itself beside.
          expect(taken.length).toBeLessThanOrEqual(4 + (4 * (advanced + performance.now() - started)) / 1_000)
        }
        expect(taken).toEqual([...taken].sort())
      })

      test('is spent by jobs alone: who asks in vain takes nothing, and other queues and claims without a rate do not mind', async () => {
        for (let i = 0; i < 9; i++) expect(await claim({ perSecond: 0.01 })).toEqual([])
        await fill(3)
        await queue.enqueue([job('x', { queue: 'score' })])
        expect(await keys({ perSecond: 0.01, limit: 1 })).toEqual(['k000'])
        expect(await keys({ perSecond: 0.01 })).toEqual([])
        expect(await queue.claim('score', { now: at(0), ...LEASE, perSecond: 0.01 })).toHaveLength(1)
        expect(await keys()).toEqual(['k001', 'k002'])
      })

      test('counts a job that is tried again', async () => {
        await fill(1)
        const [first] = await claim({ perSecond: 0.01 })
        await queue.release(first!, at(0))
        expect(await claim({ perSecond: 0.01 })).toEqual([])
        await bench.advance(100_000)
        expect(await keys({ perSecond: 0.01 })).toEqual(['k000'])
      })
    })

    describe('two queues on one desk', () => {
      test('a key is taken once, whoever puts it in', async () => {
        const other = await bench.open()
        const jobs = Array.from({ length: 50 }, (_, i) => job(`k${i}`))
        const added = await Promise.all([queue.enqueue(jobs), other.enqueue(jobs)])
        expect(added[0]! + added[1]!).toBe(50)
      })

      test('no job is leased twice', async () => {
        const other = await bench.open()
        await queue.enqueue(Array.from({ length: 100 }, (_, i) => job(`k${String(i).padStart(3, '0')}`)))
        const taken: string[] = []
        for (;;) {
          const both = await Promise.all([keys({ limit: 7 }), keys({ limit: 5, workerId: 'w2' }, other)])
          if (both.flat().length === 0) break
          taken.push(...both.flat())
        }
        expect(taken.sort()).toEqual(Array.from({ length: 100 }, (_, i) => `k${String(i).padStart(3, '0')}`))
      })

      test('two schedulers make one job a tick', async () => {
        const other = await bench.open()
        await queue.upsertSchedule({ key: 's', queue: 'collect', payload: {}, everyMs: 60_000, nextAt: at(0) })
        const made = await Promise.all([queue.tick(at(3)), other.tick(at(3))])
        expect(made[0]! + made[1]!).toBe(1)
      })
    })
  })
}
