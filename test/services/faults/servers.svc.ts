import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { SqliteStore } from '../../../src/store/index.js'
import { until } from '../fleet.js'
import { type Server, startFerretdb, startRedis } from '../servers.js'
import { type SlowWay, startSlowWay } from '../slow-way.js'
import { type FullWay, startFullWay } from './full-way.js'
import { type Fault, testFaults } from './seeds.js'
import type { World } from './world.js'

/** A server stays away this long, and up to three times as long. */
const OUTAGE_MS = Number(process.env.FAULT_OUTAGE_MS ?? 200)
const SLOW_S = 0.1
const MOST_TIMES = 20
const WORK_OF_ONE = 30

let mongo: Server
let redis: Server
let slow: SlowWay
let full: FullWay
beforeAll(async () => {
  ;[mongo, redis] = await Promise.all([startFerretdb(), startRedis()])
  ;[slow, full] = await Promise.all([startSlowWay(mongo.url), startFullWay(mongo.url)])
})
afterAll(async () => {
  await Promise.all([slow?.close(), full?.close()])
  await Promise.all([mongo?.stop(), redis?.stop()])
})

const twoWorkers = (world: World): Promise<unknown> => Promise.all([world.start(), world.start()])
const atSomeWork = (world: World, random: () => number, share = 0.6): Promise<void> =>
  world.whenDone(1 + Math.floor(random() * world.size.first * WORK_OF_ONE * share))

/** Killed and started again, at once or after a while; or stopped like a server that hangs, and let go on. */
async function outage(server: () => Server, random: () => number, seed: number): Promise<void> {
  const away = OUTAGE_MS * (1 + 2 * random())
  if (seed % 4 === 3) {
    server().signal('SIGSTOP')
    await sleep(away)
    server().signal('SIGCONT')
    return
  }
  await server().kill()
  if (seed % 4 !== 0) await sleep(away)
  await server().restart()
}

/** A server that hung shorter than anybody waits was not missed. */
const hung = (seed: number): boolean => seed % 4 === 3

const redisAway: Fault = {
  name: 'Redis restarts, is away, or hangs',
  on: ({ queue }) => queue === 'Redis',
  async strike(world, random, seed) {
    await twoWorkers(world)
    await atSomeWork(world, random)
    await outage(() => redis, random, seed)
  },
  says(page, _world, seed) {
    if (!hung(seed))
      expect(page).toContain('Redis did not answer, or the connection broke off; it is tried again. (queue-unavailable)')
  },
}

const storeAway: Fault = {
  name: 'the database restarts, is away, or hangs',
  on: ({ store }) => store === 'MongoDB',
  async strike(world, random, seed) {
    await twoWorkers(world)
    await atSomeWork(world, random)
    await outage(() => mongo, random, seed)
  },
  says(page, _world, seed) {
    if (!hung(seed))
      expect(page).toContain('The database did not answer, or the connection broke off; it is tried again. (store-unavailable)')
  },
}

/** On a file: another process holds the writing lock again and again. On a server: whatever passes takes its time. */
const slowStore: Fault = {
  name: 'a slow store',
  world: (_random, { store }) => ({
    slowStoreSeconds: SLOW_S,
    ...(store === 'MongoDB' ? { mongoBy: (url: string) => url.replace(mongo.url, slow.url) } : {}),
  }),
  async strike(world, random) {
    await twoWorkers(world)
    // Early, so that there is work left to be slow.
    await atSomeWork(world, random, 0.3)
    const times = 3 + Math.floor(4 * random())
    if (world.pair.store === 'MongoDB') {
      slow.delay(30 + 30 * random())
      await world.whenDone(world.done + 5 * times)
      slow.delay(0)
      return
    }
    const { db } = world.store as SqliteStore
    // Whoever only looks for work waits as well, and has nothing to tell: so it goes on until somebody has stored something.
    const told = async () => (await world.status()).includes('(store-slow)')
    for (let i = 0; i < MOST_TIMES && (i < times || !(await told())); i++) {
      db.raw.exec('BEGIN IMMEDIATE')
      await sleep(1_000 * SLOW_S * (1.5 + 2 * random()))
      db.raw.exec('ROLLBACK')
      await sleep(20)
    }
  },
  says(page) {
    expect(page).toMatch(/The database took \d+\.\d s to store one step\. \(store-slow\)/)
  },
}

const NAMES_FULL = /disk-full|The disk that holds the database is full/

/** Until somebody has said so. Of two workers on one file each has its own view of what is full. */
const diskFull: Fault = {
  name: 'a full disk',
  world: (_random, { store }) => (store === 'MongoDB' ? { mongoBy: (url: string) => url.replace(mongo.url, full.url) } : {}),
  async strike(world, random) {
    await twoWorkers(world)
    await atSomeWork(world, random)
    // By a job, or by whoever tries to own a stage: there may be no job to fail.
    const named = () => until('a full disk is named', async () => world.logged.some((line) => NAMES_FULL.test(line)))
    if (world.pair.store === 'MongoDB') {
      full.full(true)
      await named()
      full.full(false)
      return
    }
    world.tellAll({ do: 'full' })
    await named()
    world.tellAll({ do: 'room' })
  },
  says(page) {
    expect(page).toMatch(/The disk that holds the database is full\.? \(disk-full\)/)
  },
}

const redisFull: Fault = {
  name: 'a Redis that takes nothing more',
  on: ({ queue }) => queue === 'Redis',
  async strike(world, random) {
    await twoWorkers(world)
    await atSomeWork(world, random)
    const admin = new Redis(redis.url)
    await admin.config('SET', 'maxmemory', '1')
    await until('a full Redis is named', async () => world.logged.some((line) => line.includes('takes nothing more')))
    await admin.config('SET', 'maxmemory', '0')
    admin.disconnect()
  },
  says(page) {
    expect(page).toContain(
      'Redis is out of memory, or cannot write to its disk; jobs wait until it takes them again. (queue-full)',
    )
  },
}

describe('servers', () => {
  // A server that goes away goes away for every world on it: one at a time.
  const { close } = testFaults(
    [redisAway, storeAway, slowStore, diskFull, redisFull],
    () => ({ mongo: mongo.url, redis: redis.url }),
    { atOnce: 1 },
  )
  afterAll(close)
})
