import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { clockWasSet, createSteadyClock } from '../../src/app/steady-clock.js'
import { DAY_MS, HOUR_MS, instant, plusMs } from '../../src/model/index.js'
import { relayOutbox } from '../../src/pipeline/relay.js'
import { NotYet, runJob, type Stage } from '../../src/pipeline/run-job.js'
import { takeUp } from '../../src/pipeline/take-up.js'
import { startWork } from '../../src/pipeline/work.js'
import { workerRecords } from '../../src/pipeline/worker-journal.js'
import type { SqliteStore } from '../../src/store/sqlite/index.js'
import { scratch } from '../support/desk-process.js'
import { openLiveDesk } from '../support/live-desk.js'

const folders: { dir: string; remove(): void }[] = []
const folder = (): string => {
  folders.push(scratch('faults'))
  return folders.at(-1)!.dir
}
afterAll(() => {
  for (const one of folders) one.remove()
})

const NOON = Date.parse('2026-07-02T12:00:00Z')

/** A stage that writes down which jobs it did. */
const listing = <P>(payload: z.ZodType<P>, done: string[]): Stage => ({
  queue: 'collect',
  concurrency: 2,
  payload,
  async handle(_desk, _payload, step) {
    done.push(step.key)
    await step.commit({ writes: [], jobs: [] })
  },
})

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setTimeout(done, 20))
}

async function untilTrue(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 20))
}

describe('a clock that is set', () => {
  it('never goes back: it runs at half speed until the wall has caught up', () => {
    let [wall, steady] = [NOON, 0]
    const told: string[] = []
    const clock = createSteadyClock(
      () => wall,
      () => steady,
      (byMs) => told.push(clockWasSet(byMs).message),
    )
    const pass = (ms: number) => {
      wall += ms
      steady += ms
      return Date.parse(clock.now()) - NOON
    }
    expect(clock.now()).toBe(instant(NOON))
    expect(pass(1_000)).toBe(1_000)
    wall -= 10_000
    expect([pass(2_000), pass(2_000)]).toEqual([2_000, 3_000])
    expect(pass(20_000)).toBe(15_000)
    wall += DAY_MS
    expect(pass(1_000)).toBe(DAY_MS + 16_000)
    expect(told).toEqual([
      'The machine’s clock was set back by 10 seconds; the desk’s time goes on at half its speed until it has caught up.',
      'The machine’s clock was set forward by 24 hours; what came due meanwhile is done now.',
    ])
  })

  it('forward by days and back again while articles are under way loses and doubles none of them', async () => {
    let [wall, steady] = [NOON, 0]
    const passing = setInterval(() => {
      wall += 10
      steady += 10
    }, 10)
    const live = await openLiveDesk(
      folder(),
      createSteadyClock(
        () => wall,
        () => steady,
      ),
    )
    const working = startWork(live.desk, live.stages, 'test')
    await live.publish([0, 1, 2])
    wall += 3 * DAY_MS
    await live.publish([3, 4])
    await live.finished(5)
    await live.publish([5, 6])
    wall -= 3 * DAY_MS + 2 * HOUR_MS
    await live.publish([7])
    await live.finished(8)
    await working.stop()
    clearInterval(passing)
    const articles = (await live.desk.store.find('article', { limit: 100 })).items
    for (const { id } of articles) {
      const versions = await live.desk.store.history('article', id)
      expect(versions.map((v) => v.value.state)).toEqual(['found', 'read', 'analysed', 'assigned'])
      expect(versions.map((v) => v.knownAt)).toEqual(versions.map((v) => v.knownAt).sort())
    }
    expect(articles).toHaveLength(8)
    expect(await live.desk.store.count('story')).toBe(8)
    await live.close()
  }, 120_000)
})

describe('a clock that was ahead', () => {
  it('leaves nothing behind: what it planned is done in time by the next process, whose clock is right', async () => {
    const data = folder()
    const [atHand, minutes] = [[] as string[], (n: number) => n * 60_000]
    const stage: Stage = {
      queue: 'collect',
      concurrency: 2,
      payload: z.object({}),
      async handle(_desk, _payload, step) {
        const key = step.key.replace('collect:', '')
        if (key === 'held' && !atHand.includes(key)) {
          atHand.push(key)
          throw new NotYet(minutes(10))
        }
        atHand.push(`${key} at ${(Date.parse(step.now) - NOON) / 60_000}`)
        const again = { queue: 'collect' as const, payload: {}, key: 'next visit', runAt: plusMs(step.now, minutes(15)) }
        await step.commit({ writes: [], jobs: key === 'visit' ? [again] : [] })
      },
    }
    let wall = NOON + 3 * DAY_MS
    const clock = { now: () => instant(wall) }
    const wrong = await openLiveDesk(data, clock)
    await wrong.desk.queue.enqueue(['visit', 'held'].map((key) => ({ queue: 'collect', key, payload: {}, runAt: clock.now() })))
    const first = startWork(wrong.desk, [stage], 'wrong')
    await untilTrue(async () => (await wrong.desk.queue.counts('collect', clock.now())).delayed === 2)
    await first.stop()
    await wrong.close()
    wall = NOON
    const right = await openLiveDesk(data, clock)
    const second = startWork(right.desk, [stage], 'right')
    await until(() => right.logged.some((line) => line.startsWith('planned by a clock that was ahead') && line.includes('2')))
    for (const [passed, done] of [
      [10, 'held at 10'],
      [15, 'next visit at 15'],
    ] as const) {
      wall = NOON + minutes(passed)
      await until(() => atHand.includes(done))
    }
    await second.stop()
    await right.close()
    expect(atHand.slice(2)).toEqual(['held at 10', 'next visit at 15'])
  }, 60_000)
})

describe('two schedulers at once', () => {
  it('make one job of each tick', async () => {
    const data = folder()
    let now = instant(NOON)
    const both = [await openLiveDesk(data, { now: () => now }), await openLiveDesk(data, { now: () => now })]
    const done: string[] = []
    await both[0]!.desk.queue.upsertSchedule({ key: 'visit', queue: 'collect', payload: {}, everyMs: 60_000, nextAt: now })
    const works = both.map(({ desk }, i) => startWork(desk, [listing(z.object({}), done)], `w${i}`))
    for (let tick = 1; tick <= 5; tick++) {
      await until(() => done.length >= tick)
      now = plusMs(now, 60_000)
    }
    await until(() => done.length >= 6)
    await Promise.all(works.map((work) => work.stop()))
    expect(done).toHaveLength(6)
    expect(new Set(done).size).toBe(6)
    for (const one of both) await one.close()
  }, 60_000)
})

describe('a worker of an older version', () => {
  const V1 = z.object({ sourceId: z.string() })
  const V2 = z.object({ source: z.string(), region: z.string() })
  const jobs = (at: string) =>
    Array.from({ length: 12 }, (_, i) => ({
      queue: 'collect' as const,
      key: `v2-${i}`,
      payload: { source: `s${i}`, region: 'eu' },
      runAt: at,
    }))

  it('leaves what it cannot read to a newer one, and both are named with their versions', async () => {
    const data = folder()
    // Time flies, so that what is left for later is met again at once.
    let passed = 0
    const clock = { now: () => instant(NOON + passed++ * 250) }
    const [old, young] = [await openLiveDesk(data, clock), await openLiveDesk(data, clock)]
    await old.desk.queue.enqueue(jobs(clock.now()))
    const [oldDone, youngDone]: [string[], string[]] = [[], []]
    const first = startWork({ ...old.desk, version: '1' }, [listing(V1, oldDone)], 'old')
    await until(() => old.logged.some((line) => line.startsWith('not readable here')))
    const second = startWork({ ...young.desk, version: '2' }, [listing(V2, youngDone)], 'young')
    await until(() => youngDone.length >= 12)
    await Promise.all([first.stop(), second.stop()])
    expect(oldDone).toEqual([])
    expect([...youngDone].sort()).toEqual(
      jobs('')
        .map(({ key }) => `collect:${key}`)
        .sort(),
    )
    expect(await old.desk.queue.dead('collect', 10)).toEqual([])
    const records = await workerRecords(old.desk.store)
    expect(records.map((one) => [one.worker, one.version]).sort()).toEqual([
      ['old', '1'],
      ['young', '2'],
    ])
    await old.close()
    await young.close()
  }, 60_000)

  it('gives up in the end what nobody can read', async () => {
    let now = instant(NOON)
    const live = await openLiveDesk(folder(), { now: () => now })
    await live.desk.queue.enqueue([{ queue: 'collect', key: 'odd', payload: {}, runAt: now }])
    const outcomes: string[] = []
    while (outcomes.at(-1) !== 'dead' && outcomes.length < 1_000) {
      const [job] = await live.desk.queue.claim('collect', { now, workerId: 'w', leaseMs: 60_000, limit: 1 })
      outcomes.push(job ? await runJob(live.desk, listing(V1, []), job) : 'none')
      now = plusMs(now, 5_000)
    }
    expect(outcomes.filter((one) => one === 'released').length).toBeGreaterThan(10)
    expect((await live.desk.queue.dead('collect', 10)).map((one) => one.error.code)).toEqual(['bad-payload'])
    await live.close()
  }, 60_000)
})

describe('a queue that is lost', () => {
  it('is filled again at the next start with what is under way, and nothing is done twice', async () => {
    const live = await openLiveDesk(folder(), { now: () => instant(Date.now()) })
    const { db } = live.desk.store as SqliteStore
    const lose = () => db.write(() => [db.run('DELETE FROM job'), db.run('DELETE FROM done_job'), db.run('DELETE FROM outbox')])
    await live.publish([0, 1])
    await relayOutbox(live.desk)
    lose()
    expect(await takeUp(live.desk)).toBe(2)
    expect(await takeUp(live.desk)).toBe(0)
    // Up to the stories, and again everything that waited is lost.
    const first = startWork(
      live.desk,
      live.stages.filter(({ queue }) => queue !== 'join'),
      'test',
    )
    await untilTrue(async () => (await live.desk.store.count('story')) === 2)
    await first.stop()
    lose()
    expect(await takeUp(live.desk)).toBe(2)
    const second = startWork(live.desk, live.stages, 'test')
    await live.finished(2)
    await second.stop()
    expect(await takeUp(live.desk)).toBe(0)
    expect(await live.desk.store.count('score')).toBe(2 * live.desk.audiences.length)
    for (const { id } of (await live.desk.store.find('article')).items)
      expect((await live.desk.store.history('article', id)).map((v) => v.value.state)).toEqual([
        'found',
        'read',
        'analysed',
        'assigned',
      ])
    await live.close()
  }, 60_000)
})
