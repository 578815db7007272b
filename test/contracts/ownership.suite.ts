import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Ownership, ownerId } from '../../src/pipeline/ownership.js'
import type { Store } from '../../src/store/contract.js'

/** Stores on one desk, as several processes would open it. */
export interface OwnershipBench {
  open(): Promise<Store>
  dispose(): Promise<void>
}

const LEASE_MS = 60_000

/** That a part of the work has one owner at a time, on every store engine. */
export function ownershipContract(name: string, makeBench: () => Promise<OwnershipBench>): void {
  describe(`one owner on ${name}`, () => {
    let bench: OwnershipBench
    let now: number
    let moment: string
    const clock = { now: () => moment }
    beforeEach(async () => {
      bench = await makeBench()
      now = 0
      moment = '2026-07-02T12:00:00.000Z'
    })
    afterEach(() => bench.dispose())

    const open = async (worker: string, store?: Store) =>
      new Ownership({ store: store ?? (await bench.open()), clock, leaseMs: LEASE_MS }, 'assign', worker, () => now)

    test('the first to ask has it, the others stand by, and one that gives it up is followed at once', async () => {
      const [a, b] = [await open('a'), await open('b')]
      expect([await a.hold(), await b.hold(), await a.hold()]).toEqual([true, false, true])
      await a.release()
      expect([await b.hold(), await a.hold()]).toEqual([true, false])
    })

    test('of several that ask at once one has it', async () => {
      const all = await Promise.all(['a', 'b', 'c', 'd'].map((worker) => open(worker)))
      const held = await Promise.all(all.map((one) => one.hold()))
      expect(held.filter(Boolean)).toHaveLength(1)
    })

    test('an owner that renews keeps it for as long as it likes', async () => {
      const [a, b] = [await open('a'), await open('b')]
      for (let i = 0; i < 20; i++) {
        expect([await a.hold(), await b.hold()]).toEqual([true, false])
        now += LEASE_MS / 3
      }
    })

    test('one that dies is followed when its lease has ended, not before', async () => {
      const [a, b, c] = [await open('a'), await open('b'), await open('c')]
      await a.hold()
      await b.hold()
      now += LEASE_MS - 1
      expect(await b.hold()).toBe(false)
      now += 1
      expect(await b.hold()).toBe(true)
      // Who has only just begun to look does not know how long the owner has been silent.
      expect(await c.hold()).toBe(false)
    })

    test('one that was stopped past its lease learns at its next look that it is the owner no more', async () => {
      const [a, b] = [await open('a'), await open('b')]
      await a.hold()
      await b.hold()
      now += LEASE_MS
      await b.hold()
      expect([await a.hold(), await b.hold()]).toEqual([false, true])
      await a.release()
      expect(await b.hold()).toBe(true)
    })

    test('an owner whose renewal was written but not answered goes on', async () => {
      const store = await bench.open()
      let breaks = false
      const shaky = {
        get: store.get.bind(store),
        async commit(commit: Parameters<Store['commit']>[0]) {
          const done = await store.commit(commit)
          if (breaks) throw new Error('the answer was lost')
          return done
        },
      } as unknown as Store
      const [a, b] = [await open('a', shaky), await open('b')]
      expect(await a.hold()).toBe(true)
      now += LEASE_MS / 2
      breaks = true
      await expect(a.hold()).rejects.toThrow('lost')
      breaks = false
      expect([await b.hold(), await a.hold()]).toEqual([false, true])
    })

    test('the record names the owner; a process that starts again under its old name is another one', async () => {
      const a = await open('host:1')
      await a.hold()
      const store = await bench.open()
      expect((await store.get('meta', ownerId('assign')))?.value.value).toMatchObject({
        holder: expect.stringMatching(/^host:1 /),
      })
      moment = '2026-07-02T12:00:01.000Z'
      const again = await open('host:1')
      expect(await again.hold()).toBe(false)
      now += LEASE_MS
      expect(await again.hold()).toBe(true)
    })
  })
}
