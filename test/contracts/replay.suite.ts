import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Instant, instant, type NewJob, type QueueName } from '../../src/model/index.js'
import type { Desk } from '../../src/pipeline/desk.js'
import { playedUntil, RecordedClock, replay } from '../../src/pipeline/replay.js'
import type { Stage } from '../../src/pipeline/run-job.js'
import type { Step } from '../../src/pipeline/step.js'
import type { Queue } from '../../src/queue/contract.js'
import type { Store } from '../../src/store/contract.js'
import { at, job } from './make.js'

/** Engines on one desk, with leases that run out by themselves. */
export interface ReplayBench {
  open(dir: string): Promise<{ store: Store; queue: Queue }>
  dispose(): Promise<void>
}

const LEASE_MS = 300
/** What a lease is given to run out for sure. */
const GONE_MS = LEASE_MS * 2

type Handle = (stage: QueueName, payload: Record<string, unknown>, step: Step) => Promise<void>

/** That recorded time is played moment by moment, and that a killed run comes to the moment it was killed in, on every pair of engines. */
export function replayContract(name: string, makeBench: () => Promise<ReplayBench>): void {
  describe(`a replay on ${name}`, () => {
    let bench: ReplayBench
    let dir: string
    let desk: Desk
    let clock: RecordedClock
    /** Jobs in the order they were done, with the moment. */
    let done: string[]
    beforeEach(async () => {
      bench = await makeBench()
      dir = mkdtempSync(join(tmpdir(), 'replay-'))
      clock = new RecordedClock(at(0))
      done = []
      const log = { info: () => {}, warn: () => {}, error: () => {} }
      desk = { ...(await bench.open(dir)), clock, log, leaseMs: LEASE_MS } as unknown as Desk
    })
    afterEach(async () => {
      await bench.dispose()
      rmSync(dir, { recursive: true })
    })

    const play = (handle: Handle, endAt: Instant = at(60)) => {
      const stages = (['collect', 'ingest', 'score'] as const).map(
        (queue): Stage<Record<string, unknown>> => ({
          queue,
          concurrency: 4,
          payload: z.record(z.string(), z.unknown()),
          handle: async (_desk, payload, step) => {
            done.push(`${step.key} ${step.now}`)
            await handle(queue, payload, step)
          },
        }),
      )
      return replay(desk, stages, { clock, endAt, speed: 0, sleep: async () => {} })
    }
    const commit = (step: Step, ...jobs: NewJob[]) => step.commit({ writes: [], jobs })

    test('works an earlier stage first, within a moment and after it', async () => {
      await desk.queue.enqueue([
        job('b', { queue: 'score', runAt: at(1) }),
        job('a', { runAt: at(1) }),
        job('c', { runAt: at(2) }),
      ])
      const count = await play(async (stage, _payload, step) => {
        if (step.key === 'ingest:a') await commit(step, job('first', { queue: 'collect', runAt: at(1) }))
        else if (stage === 'score') await commit(step, job('again', { runAt: at(1) }))
      })
      expect(done).toEqual([
        `ingest:a ${at(1)}`,
        `collect:first ${at(1)}`,
        `score:b ${at(1)}`,
        `ingest:again ${at(1)}`,
        `ingest:c ${at(2)}`,
      ])
      expect([count, clock.now(), await playedUntil(desk)]).toEqual([5, at(60), at(60)])
    })

    test('turns a schedule into jobs when its time comes, after what is due', async () => {
      await desk.queue.upsertSchedule({ key: 'poll', queue: 'collect', payload: {}, everyMs: 600_000, nextAt: at(10) })
      await desk.queue.enqueue([job('a', { queue: 'score', runAt: at(10) })])
      await play(async () => {}, at(25))
      expect(done).toEqual([`score:a ${at(10)}`, `collect:poll@${at(10)} ${at(10)}`, `collect:poll@${at(20)} ${at(20)}`])
    })

    test('says in the store how far it has come with the first step of a moment, and by itself only at the end', async () => {
      await desk.queue.enqueue([job('a', { runAt: at(5) }), job('b', { runAt: at(5) }), job('idle', { runAt: at(7) })])
      const before: (Instant | null)[] = []
      const keys: string[] = []
      const inner = desk.store.commit.bind(desk.store)
      desk.store.commit = (one) => {
        keys.push(one.stepKey)
        return inner(one)
      }
      await play(async (_stage, _payload, step) => {
        before.push(await playedUntil(desk))
        if (step.key !== 'ingest:idle') await commit(step)
      })
      expect(before[0]).toBeNull()
      expect(before[2]).toBe(at(5))
      expect(keys.sort()).toEqual([`clock:${at(60)}`, 'ingest:a', 'ingest:b'])
      expect(await playedUntil(desk)).toBe(at(60))
    })

    test('a step that is refused leaves no moment behind; the next one does', async () => {
      await desk.queue.enqueue([job('a', { runAt: at(5) })])
      const told: (Instant | null)[] = []
      await play(async (_stage, _payload, step) => {
        const expectedVersions = [{ kind: 'meta' as const, id: 'x', version: 9 }]
        await expect(step.commit({ writes: [], jobs: [], expectedVersions })).rejects.toThrow()
        told.push(await playedUntil(desk))
        await commit(step)
        told.push(await playedUntil(desk))
      })
      expect(told).toEqual([null, at(5)])
    })

    test('a run that was killed before a moment left anything comes to that moment again', async () => {
      await desk.queue.enqueue([
        job('held', { runAt: at(5) }),
        job('next', { runAt: at(5), priority: 101 }),
        job('later', { queue: 'collect', runAt: at(9) }),
      ])
      const held = await desk.queue.claim('ingest', { now: at(5), workerId: 'killed', leaseMs: LEASE_MS, limit: 1 })
      expect(held.map(({ key }) => key)).toEqual(['held'])
      await new Promise((ranOut) => setTimeout(ranOut, GONE_MS))
      await play((_stage, _payload, step) => commit(step).then(() => {}))
      expect(done.sort()).toEqual([`collect:later ${at(9)}`, `ingest:held ${at(5)}`, `ingest:next ${at(5)}`])
    }, 30_000)

    test('a run that was killed after a step goes on with the moment, before its jobs have reached the queue', async () => {
      const value = { id: 'clock', value: at(5) }
      await desk.store.commit({
        stepKey: 'ingest:a',
        writes: [{ op: 'put', kind: 'meta', value, knownAt: at(5) }],
        // In order of when an article was first seen, which was earlier.
        jobs: [job('left', { queue: 'score', runAt: at(3) })],
      })
      await desk.queue.enqueue([job('later', { runAt: at(6) })])
      clock.moveTo(instant(Date.parse((await playedUntil(desk))!)))
      await play((_stage, _payload, step) => commit(step).then(() => {}))
      expect(done).toEqual([`score:left ${at(5)}`, `ingest:later ${at(6)}`])
    })
  })
}
