import { afterAll, expect, it } from 'vitest'
import { instant } from '../../src/model/index.js'
import type { Desk } from '../../src/pipeline/desk.js'
import { ownerId } from '../../src/pipeline/ownership.js'
import { startWork } from '../../src/pipeline/work.js'
import type { Commit } from '../../src/store/contract.js'
import { scratch } from '../support/desk-process.js'
import { type LiveDesk, openLiveDesk } from '../support/live-desk.js'

const data = scratch('owner')
afterAll(() => data.remove())

const clock = { now: () => instant(Date.now()) }
const LEASE_MS = 3_000

/** A process that can be stopped as by SIGSTOP: whatever it asks of store and queue is asked once it goes on. */
function stoppable(live: LiveDesk) {
  let goOn: (() => void) | null = null
  let gate: Promise<void> = Promise.resolve()
  const process = {
    live,
    stop: () => {
      gate = new Promise((open) => (goOn = open))
    },
    goOn: () => goOn?.(),
    /** Called before each commit of an assignment. */
    onAssign: (_stepKey: string): void => {},
  }
  const through = <T extends object>(inner: T): T =>
    new Proxy(inner, {
      get(target, name) {
        const value = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        if (name === 'all') return value.bind(target)
        return async (...args: unknown[]) => {
          if (name === 'commit' && (args[0] as Commit).stepKey.startsWith('assign:'))
            process.onAssign((args[0] as Commit).stepKey)
          await gate
          return value.apply(target, args)
        }
      },
    })
  const desk: Desk = { ...live.desk, leaseMs: LEASE_MS, store: through(live.desk.store), queue: through(live.desk.queue) }
  return Object.assign(process, { desk })
}

it('one process gives articles to stories; stopped in the middle it is followed, and refused when it goes on', async () => {
  const both = [stoppable(await openLiveDesk(data.dir, clock)), stoppable(await openLiveDesk(data.dir, clock))]
  let stopped: (typeof both)[number] | null = null
  const asked: { by: number; step: string }[] = []
  const works = both.map((one, i) => {
    one.onAssign = (step) => {
      asked.push({ by: i, step })
      if (stopped) return
      stopped = one
      one.stop()
    }
    return startWork(one.desk, one.live.stagesOn(one.desk), `w${i}`)
  })
  const { live } = both[0]!
  await live.publish([0, 1, 2, 3])
  await live.finished(4)
  expect(new Set(asked.map(({ by }) => by)).size).toBe(2)
  const late = stopped!
  late.goOn()
  while (!late.live.logged.some((line) => line.includes('the late commit was refused'))) await pause()
  // What it had in hand apart, the other alone goes on.
  const before = new Set(asked.map(({ step }) => step))
  await live.publish([4, 5, 6])
  await live.finished(7)
  const assigner = new Set(asked.filter(({ step }) => !before.has(step)).map(({ by }) => by))
  expect([...assigner]).toEqual([both.findIndex((one) => one !== late)])
  const record = (await live.desk.store.get('meta', ownerId('assign')))!.value.value
  expect(record).toMatchObject({ holder: expect.stringMatching(`^w${[...assigner][0]} `) })

  await Promise.all(works.map((work) => work.stop()))
  const articles = (await live.desk.store.find('article', { limit: 100 })).items
  const stories = (await live.desk.store.find('story', { limit: 100 })).items
  expect(stories.flatMap(({ value }) => value.members.map((m) => m.articleId)).sort()).toEqual(
    articles.map(({ id }) => id).sort(),
  )
  for (const { id } of articles) {
    const states = (await live.desk.store.history('article', id)).map(({ value }) => value.state)
    expect(states).toEqual(['found', 'read', 'analysed', 'assigned'])
  }
  for (const one of both) await one.live.close()
}, 120_000)

const pause = () => new Promise((done) => setTimeout(done, 20))
