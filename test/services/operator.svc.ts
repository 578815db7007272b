import { join } from 'node:path'
import { Redis } from 'ioredis'
import { createConnection } from 'mongoose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REMOVED } from '../../src/pipeline/purge.js'
import { type Ended, runCommand, scratch } from '../support/desk-process.js'
import { checkArticles, type Fleet, openFleet, until } from './fleet.js'
import { freshDatabase } from './mongo-bench.js'
import { EVENT_COUNT, serveNews } from './news-site.js'
import { type Server, startRedis } from './servers.js'

// What an operator does by hand beside a desk that works, on both pairs of engines.

// Emptied before each desk.
let redis: Server
beforeAll(async () => {
  redis = await startRedis()
})
afterAll(() => redis?.stop())

const NUMBERS = Array.from({ length: EVENT_COUNT }, (_, i) => i)
/** Articles published before the first copy, and after it. */
const [EARLY, LATE] = [NUMBERS.slice(0, 6), NUMBERS.slice(6)]

/** Copies of a desk by name. */
interface Copies {
  /** Beside the desk's processes where the engines allow it; they work afterwards if they did before. */
  take(name: string, fleet: Fleet): Promise<void>
  /** A desk of its own that stands as the copy does, without processes. */
  restored(name: string): Promise<Fleet>
}

async function withDesk(engines: 'servers' | 'file', work: (fleet: Fleet, copies: Copies) => Promise<void>): Promise<void> {
  const site = await serveNews(0)
  const dir = scratch('copies')
  const databases = new Map<string, ReturnType<typeof freshDatabase>>()
  const fleets: Fleet[] = []
  const urlOf = (name: string) => {
    const database = databases.get(name) ?? freshDatabase()
    databases.set(name, database)
    return database.url
  }
  const open = async (name: string, prepare?: (dataDir: string) => Promise<void>) => {
    await emptied(redis)
    const urls = engines === 'file' ? null : { mongo: urlOf(name), redis: redis.url }
    const fleet = await openFleet(site, urls, { prepare })
    fleets.push(fleet)
    return fleet
  }
  const inFiles: Copies = {
    take: async (name, fleet) => done(await fleet.run('backup', join(dir.dir, name))),
    restored: (name) =>
      open(name, async (dataDir) => {
        const servers = { MONGODB_URL: '', REDIS_URL: '' }
        done(await runCommand(['restore', join(dir.dir, name), '--data', dataDir], undefined, servers))
      }),
  }
  // As mongodump does it where there is no replica set: of a desk that has ended, and without what waited in Redis.
  const inDatabases: Copies = {
    async take(name, fleet) {
      const working = isWorking(fleet)
      await fleet.stop()
      await copyDatabase(urlOf(''), urlOf(name))
      if (working) await startBoth(fleet)
    },
    restored: (name) => open(name),
  }
  try {
    await work(await open(''), engines === 'file' ? inFiles : inDatabases)
  } finally {
    for (const fleet of fleets) await fleet.dispose()
    for (const database of databases.values()) await database.drop()
    await site.close()
    dir.remove()
  }
}

/** Fails with the command's own words. */
function done({ code, stderr }: Ended): void {
  if (code !== 0) throw new Error(`it ended with ${code}: ${stderr.slice(0, 2_000)}`)
}

const startBoth = (fleet: Fleet) => Promise.all([fleet.start('start'), fleet.start('work')])
const isWorking = ({ processes }: Fleet) => processes.some(({ child }) => child.exitCode === null && child.signalCode === null)

async function copyDatabase(from: string, to: string): Promise<void> {
  const [source, target] = await Promise.all([from, to].map((url) => createConnection(url).asPromise()))
  for (const { name } of await source!.listCollections()) {
    const documents = await source!.collection(name).find().toArray()
    if (documents.length > 0) await target!.collection(name).insertMany(documents)
  }
  await Promise.all([source, target].map((connection) => connection!.close()))
}

async function emptied({ url }: Server): Promise<void> {
  const client = new Redis(url)
  await client.flushall()
  client.disconnect()
}

async function exported(fleet: Fleet): Promise<string[]> {
  const ended = await fleet.run('export')
  done(ended)
  return ended.stdout.split('\n')
}

describe.each(['file', 'servers'] as const)('beside a desk that works, on %s', (engines) => {
  it('a copy is one moment of it: restored it tells the same, and goes on to the same end', async () => {
    await withDesk(engines, async (fleet, copies) => {
      await startBoth(fleet)
      await fleet.publish(EARLY)
      await until('work is under way', async () => (await fleet.store.count('article', [{ field: 'state', is: 'read' }])) > 0)
      await copies.take('amid', fleet)
      await fleet.publish(LATE)
      await fleet.finished(EVENT_COUNT)
      await fleet.stop()
      await copies.take('end', fleet)

      const told = await exported(fleet)
      expect(told.length).toBeGreaterThan(EVENT_COUNT)
      expect(await exported(await copies.restored('end'))).toEqual(told)

      const amid = await copies.restored('amid')
      expect((await amid.store.find('article', { limit: 100 })).items).toHaveLength(EARLY.length)
      await startBoth(amid)
      await amid.publish(LATE)
      await amid.finished(EVENT_COUNT)
      await checkArticles(amid.store, EVENT_COUNT)
    })
  }, 400_000)

  it("a source's words are purged, also while its articles are on their way", async () => {
    await withDesk(engines, async (fleet) => {
      await startBoth(fleet)
      await fleet.publish(EARLY)
      const purge = async () => {
        const ended = await fleet.run('purge', '--source', 'news', '--reason', 'the publisher asked')
        done(ended)
        return JSON.parse(ended.stdout) as { articles: number }
      }
      await fleet.publish(LATE)
      await until('a story stands', async () => (await fleet.store.count('story')) > 0)
      await purge()
      await fleet.finished(EVENT_COUNT)
      await purge()
      expect((await purge()).articles).toBe(0)
      for (const id of (await fleet.store.findIds('article', { limit: 100 })).items.map((item) => item.id)) {
        for (const { value } of await fleet.store.history('article', id))
          expect([value.text, value.summary], value.title).toEqual(['', ''])
      }
      for await (const { value } of fleet.store.all('analysis'))
        for (const claim of value.claims) expect(claim.text).toBe(REMOVED)
      for await (const { id, value } of fleet.store.all('story'))
        for (const claim of value.claims) expect(claim.text, id).toBe(REMOVED)
      await checkArticles(fleet.store, EVENT_COUNT)
      expect((await fleet.stop()).map((end) => end.code)).toEqual([0, 0])
    })
  }, 400_000)
})
