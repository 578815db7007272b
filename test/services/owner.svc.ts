import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownerId } from '../../src/pipeline/ownership.js'
import { type Fleet, openFleet, type Process, until } from './fleet.js'
import { freshDatabase } from './mongo-bench.js'
import { serveNews } from './news-site.js'
import { type Server, startRedis } from './servers.js'

// Jobs of a queue of its own.
let redis: Server
beforeAll(async () => {
  redis = await startRedis()
})
afterAll(() => redis?.stop())

/** The process that the desk's record names. */
async function ownerOf({ store, processes }: Fleet): Promise<Process> {
  let owner: Process | undefined
  await until('one of the processes owns the stage of stories', async () => {
    const record = (await store.get('meta', ownerId('assign')))?.value.value as { holder: string | null } | undefined
    const pid = /:(\d+) /.exec(record?.holder ?? '')?.[1]
    owner = processes.find(({ child }) => String(child.pid) === pid)
    return owner !== undefined
  })
  return owner!
}

async function withFleet(engines: 'servers' | 'file', work: (fleet: Fleet) => Promise<void>): Promise<void> {
  const site = await serveNews(0)
  const database = freshDatabase()
  const fleet = await openFleet(site, engines === 'file' ? null : { mongo: database.url, redis: redis.url })
  try {
    await Promise.all([fleet.start('work'), fleet.start('work')])
    await work(fleet)
  } finally {
    await fleet.dispose()
    await site.close()
    await database.drop()
  }
}

describe.each(['servers', 'file'] as const)('the process that gives articles to stories, on %s', (engines) => {
  it('is followed by another when it is killed, within its lease, and nothing is lost or doubled', async () => {
    await withFleet(engines, async (fleet) => {
      await fleet.publish([0, 1])
      await fleet.finished(2)
      const first = await ownerOf(fleet)
      await fleet.publish([2, 3, 4])
      await fleet.kill(first)
      await fleet.publish([5])
      await fleet.finished(6)
      expect((await ownerOf(fleet)).child.pid).not.toBe(first.child.pid)
      await fleet.checkWhole(6)
    })
  }, 400_000)

  // A process stopped in the middle of a write holds a file's lock; test/pipeline/owner.test.ts stops one between its calls.
  it.runIf(engines === 'servers')(
    'stands by once it was stopped past its lease and goes on',
    async () => {
      await withFleet(engines, async (fleet) => {
        await fleet.publish([0])
        await fleet.finished(1)
        const first = await ownerOf(fleet)
        first.child.kill('SIGSTOP')
        await fleet.publish([1, 2, 3])
        await fleet.finished(4)
        const second = await ownerOf(fleet)
        expect(second.child.pid).not.toBe(first.child.pid)
        first.child.kill('SIGCONT')
        await fleet.publish([4, 5])
        await fleet.finished(6)
        await fleet.checkWhole(6)
        // One that ends gives the stage up, and the other has it.
        second.child.kill('SIGTERM')
        await second.ended
        await fleet.publish([6])
        await fleet.finished(7)
        expect((await ownerOf(fleet)).child.pid).toBe(first.child.pid)
        await fleet.checkWhole(7)
        expect((await fleet.stop()).map((end) => end.code)).toEqual([0, 0])
      })
    },
    400_000,
  )
})
