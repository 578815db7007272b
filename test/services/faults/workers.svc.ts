import { afterAll, describe, expect } from 'vitest'
import { HOUR_MS, plusMs } from '../../../src/model/index.js'
import type { WorkerProcess } from './pool.js'
import { type Fault, testFaults } from './seeds.js'
import type { World } from './world.js'

const KILLS = 3
const between = (random: () => number, least: number, most: number): number => least + Math.floor(random() * (most - least + 1))

/** Claims, commits and ends of jobs that an article makes on its way, of all workers together. */
const WORK_OF_ONE = 30
const workOf = ({ size }: World): number => size.first * WORK_OF_ONE

const silent = (page: string): number => page.match(/version \S+ silent/g)?.length ?? 0

/** How many workers ended without a word. */
const died = (workers: World['everybody']): number => workers.filter((one) => !one.alive).length

/** A clock that was ahead is set right again, and everybody started anew. */
const isSetRight = (seed: number): boolean => seed % 4 === 1
/** No source of these worlds is left alone for longer. */
const SLOWEST_VISIT_MS = 48 * HOUR_MS

const kills: Fault = {
  name: 'SIGKILL of any worker at any time',
  async strike(world, random) {
    const later = () => [0, 0, 1, 4][between(random, 0, 3)]!
    const most = workOf(world) / 3
    const doomed = Array.from({ length: KILLS }, () => ({ dieAt: between(random, 1, most), dieAfterMs: later() }))
    const first = await Promise.all([world.start(doomed[0]), world.start(doomed[1])])
    const left = doomed.slice(2)
    const replace = (one: WorkerProcess): void => world.onDeath(one, async () => replace(await world.start(left.shift())))
    for (const one of first) replace(one)
  },
  says(page, world) {
    const killed = died(world.everybody)
    expect(silent(page), page).toBe(killed)
  },
}

const schedulers: Fault = {
  name: 'two schedulers at once',
  async strike(world, random) {
    const every = between(random, 3, 9) * 1_000
    await world.queue.upsertSchedule({
      key: 'visit',
      queue: 'collect',
      payload: { sourceId: 'echo' },
      everyMs: every,
      nextAt: world.now(),
    })
    await Promise.all([world.start(), world.start()])
    await world.whenDone(workOf(world) / 2)
    await world.queue.removeSchedule('visit')
  },
  async checks(world) {
    const { done } = await world.queue.counts('collect', world.now())
    expect(done).toBeGreaterThan(2)
    expect(world.timesAsked('https://news.example/feed.xml')).toBe(1)
    expect(world.timesAsked('https://echo.example/feed.xml')).toBe(done - 1)
  },
  says: (page) =>
    expect(page).toMatch(
      /worker-2 version current .*worker-1 version current|worker-1 version current .*worker-2 version current/,
    ),
  ignoresHealth: true,
}

const QUEUES_OF_OLD = ['ingest', 'analyse', 'assign', 'join', 'score', 'brief', 'deliver'] as const
const older: Fault = {
  name: 'a worker of an older version',
  world: (random) => ({
    unreadableQueues: QUEUES_OF_OLD.filter((_, i) => i === 0 || QUEUES_OF_OLD[i] === 'assign' || random() < 0.4).slice(
      between(random, 0, 1),
    ),
  }),
  async strike(world) {
    await world.start({ version: 'older' })
    await world.whenLogged('not readable here')
    await world.start()
  },
  says(page) {
    expect(page).toMatch(/version older .*\(left-unread\)/)
    expect(page).toContain('a job that this version cannot read was left to workers of a newer one')
    expect(page).toContain('no dead letters')
  },
}

const clock: Fault = {
  name: 'a clock that jumps',
  shapeOnly: true,
  world: () => ({ clockRuns: true }),
  async strike(world, random, seed) {
    await Promise.all([world.start(), world.start()])
    await world.whenDone(between(random, 1, workOf(world) * 0.6))
    const set = between(random, 1, 72) * HOUR_MS
    world.setClock((seed % 2 ? 1 : -1) * set)
    if (!isSetRight(seed) && random() < 0.5) return
    await world.whenDone(world.done + between(random, 1, 40))
    world.setClock((seed % 2 ? -1 : 1) * (isSetRight(seed) ? set : between(random, 1, 72) * HOUR_MS))
    if (isSetRight(seed)) await world.restart()
  },
  async checks(world, seed) {
    if (isSetRight(seed)) {
      // Nothing waits for an hour of the wrong clock.
      const next = await world.queue.nextDueAt()
      expect(next! <= plusMs(world.now(), SLOWEST_VISIT_MS), `${next}, and now it is ${world.now()}`).toBe(true)
      expect(await world.store.count('delivery', [{ field: 'state', is: 'ready' }])).toBe(0)
      return
    }
    // What processes that run on have planned while the clock was ahead waits until then: late, not lost.
    const waiting = await world.store.count('delivery', [{ field: 'state', is: 'ready' }])
    const { delayed } = await world.queue.counts('deliver', world.now())
    expect(waiting).toBeLessThanOrEqual(delayed)
  },
  // Where it was set twice, the page tells of the later one or of both.
  says(page) {
    expect(page).toMatch(/The machine’s clock was set (forward|back) by \d+ (minutes|hours)/)
    expect(page).toContain('(clock-set)')
  },
}

/** Never one that the second paper carries. */
const poisoned = (random: () => number): number => [1, 2, 4][between(random, 0, 2)]!

const crashing: Fault = {
  name: 'an article that crashes the analyser',
  world: (random) => ({
    threads: true,
    poison: {
      article: poisoned(random),
      sentence: 'This sentence ends the thread that reads it.',
    },
  }),
  strike: async (world) => void (await Promise.all([world.start(), world.start()])),
  async checks(world) {
    const [dead] = await world.dead()
    expect(dead).toMatchObject({ attempt: 3, error: { code: 'analyser-crashed' } })
  },
  says(page) {
    expect(page).toContain('1 dead letter')
    expect(page).toContain('(analyser-crashed)')
  },
}

const killing: Fault = {
  name: 'an article that ends the process which analyses it',
  world: (random) => ({ poison: { article: poisoned(random), sentence: 'This sentence ends the process that reads it.' } }),
  async strike(world) {
    const replace = (one: WorkerProcess): void => world.onDeath(one, async () => replace(await world.start()))
    replace(await world.start())
  },
  async checks(world) {
    expect(died(world.everybody)).toBe(3)
    expect((await world.dead())[0]).toMatchObject({ error: { code: 'poison', message: 'its worker ended 3 times while it ran' } })
  },
  says(page) {
    expect(silent(page), page).toBeGreaterThan(0)
    expect(page).toContain('its worker ended 3 times while it ran')
    expect(page).toContain('(taken-over)')
    expect(page).toContain('1 dead letter')
  },
}

describe('workers', () => {
  const { close } = testFaults([kills, schedulers, older, clock, crashing, killing], () => ({
    mongo: process.env.MONGODB_URL!,
    redis: process.env.REDIS_URL!,
  }))
  afterAll(close)
})
