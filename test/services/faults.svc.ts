import { Redis } from 'ioredis'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { workerRecords } from '../../src/pipeline/worker-journal.js'
import { seeded } from '../support/desk-process.js'
import { type Fleet, openFleet, until } from './fleet.js'
import { freshDatabase } from './mongo-bench.js'
import { EVENT_COUNT, type NewsSite, serveNews } from './news-site.js'
import { type Server, startFerretdb, startRedis } from './servers.js'
import { type SlowWay, startSlowWay } from './slow-way.js'

/** Seeds of the test that kills workers, whole processes as an operator starts them: many more, of a smaller kind, are in `faults/`. */
const SEEDS = Number(process.env.FAULT_FLEETS ?? 2)
const KILLS = 3
/** How long a server stays away. Wall time. */
const OUTAGE_MS = Number(process.env.FAULT_OUTAGE_MS ?? 1_500)
const away = () => new Promise((done) => setTimeout(done, OUTAGE_MS))

// Servers of its own, since they are killed.
let mongo: Server
let redis: Server
beforeAll(async () => {
  ;[mongo, redis] = await Promise.all([startFerretdb(), startRedis()])
})
afterAll(async () => {
  await Promise.all([mongo?.stop(), redis?.stop()])
})
beforeEach(async () => {
  const client = new Redis(redis.url)
  await client.flushall()
  client.disconnect()
})

describe('a desk of several processes on MongoDB and Redis', () => {
  it.each(Array.from({ length: SEEDS }, (_, i) => i + 1))(
    `loses and doubles nothing when any of its workers is killed at ${KILLS} moments (seed %d), with two schedulers at once`,
    async (seed) => {
      const random = seeded(seed)
      await withFleet(EVENT_COUNT, {}, async (fleet, site) => {
        // Both are schedulers: each starts the sources and turns schedules into jobs.
        await Promise.all([fleet.start('start'), fleet.start('start')])
        const steps = Array.from({ length: KILLS }, () => random() * EVENT_COUNT * CHANGES_EACH).sort((a, b) => a - b)
        const replacing: Promise<unknown>[] = []
        const alive = () => fleet.processes.filter(({ child }) => child.signalCode === null)
        for (const step of steps) {
          await until(`change ${step}`, async () => alive().length > 0 && (await fleet.store.seq()) >= step)
          await fleet.kill(alive()[Math.floor(random() * alive().length)]!)
          replacing.push(fleet.start('start'))
        }
        await Promise.all(replacing)
        await fleet.finished(EVENT_COUNT)
        await fleet.checkWhole(EVENT_COUNT)
        // Asked once, whoever scheduled it, and once more where the worker that had asked was killed before it could say so.
        expect(site.feedRequests()).toBeLessThanOrEqual(1 + KILLS)
        expect((await fleet.stop()).filter((end) => end.signal === null).map((end) => end.code)).toEqual([0, 0])
      })
    },
    400_000,
  )

  it('goes on by itself after Redis, then the store, was killed, hung, and came back; the status page says so', async () => {
    await withFleet(0, {}, async (fleet) => {
      const [desk, worker] = await Promise.all([fleet.start('start'), fleet.start('work')])
      const ready = async () => (await fetch(`${desk.url}/readyz`)).status
      const both = (path: string) => Promise.all([desk, worker].map(async ({ url }) => (await fetch(`${url}${path}`)).status))
      const aliveAndNotReady = async () => {
        await until('not ready', async () => (await both('/readyz')).join() === '503,503')
        expect(await both('/healthz')).toEqual([200, 200])
      }
      await fleet.publish([0, 1])
      await fleet.finished(2)
      expect(await ready()).toBe(200)

      // Articles come in while Redis is away: they wait in the outbox.
      await redis.kill()
      await fleet.publish([2, 3])
      await aliveAndNotReady()
      await away()
      await redis.restart()
      await fleet.finished(4)

      redis.signal('SIGSTOP')
      await away()
      redis.signal('SIGCONT')
      await fleet.publish([4, 5])
      await fleet.finished(6)

      await fleet.publish([6])
      await mongo.kill()
      await aliveAndNotReady()
      await away()
      await mongo.restart()
      await fleet.finished(7)

      await fleet.publish([7])
      mongo.signal('SIGSTOP')
      await away()
      mongo.signal('SIGCONT')
      await fleet.finished(8)

      await until('ready', async () => (await ready()) === 200)
      await fleet.checkWhole(8)
      // The same two processes all along.
      expect(fleet.processes.map(({ child }) => [child.exitCode, child.signalCode])).toEqual([
        [null, null],
        [null, null],
      ])
      await until('the journal tells of both', async () => {
        const codes = (await workerRecords(fleet.store)).flatMap((one) => one.troubles.map((t) => t.code))
        return codes.includes('queue-unavailable') && codes.includes('store-unavailable')
      })
      const page = await (await fetch(`${desk.url}/status`)).text()
      expect(page).toContain('(queue-unavailable)')
      expect(page).toContain('(store-unavailable)')
      expect((await fleet.stop()).map((end) => end.code)).toEqual([0, 0])
    })
  }, 400_000)

  it('works through a store that is slow, and whose connections break off', async () => {
    const way = await startSlowWay(mongo.url)
    try {
      await withFleet(0, { way }, async (fleet) => {
        await fleet.start('work')
        way.delay(40)
        await fleet.publish([0, 1, 2])
        await until('an article is read', async () => (await fleet.store.count('article', [{ field: 'state', is: 'found' }])) < 3)
        way.cut()
        await fleet.finished(3)
        await fleet.checkWhole(3)
        expect((await fleet.stop()).map((end) => end.code)).toEqual([0])
      })
    } finally {
      await way.close()
    }
  }, 400_000)
})

/** Visible changes that one article makes at least, on its way. */
const CHANGES_EACH = 4

async function withFleet(
  inFeed: number,
  { way }: { way?: SlowWay },
  work: (fleet: Fleet, site: NewsSite) => Promise<void>,
): Promise<void> {
  const site = await serveNews(inFeed)
  const database = freshDatabase(mongo.url)
  const through = way ? database.url.replace(mongo.url, way.url) : database.url
  const fleet = await openFleet(site, { mongo: through, redis: redis.url }, { ownStore: database.url })
  try {
    await work(fleet, site)
  } finally {
    await fleet.dispose()
    await site.close()
    await database.drop()
  }
}
