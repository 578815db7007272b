import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readMarketFolder } from '../../src/market/providers/index.js'
import { type Bar, type Fact, type Instant, instant, type Story } from '../../src/model/index.js'
import { briefStory } from '../../src/pipeline/brief-story.js'
import type { Desk } from '../../src/pipeline/desk.js'
import { joinStoryMarket } from '../../src/pipeline/join-market.js'
import { scoreCurrentStory } from '../../src/pipeline/score-story.js'
import type { Step } from '../../src/pipeline/step.js'
import type { Kind, Store } from '../../src/store/contract.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { seeded } from '../support/desk-process.js'
import { type Disturbance, disturbMarket } from '../support/disturb.js'
import { writeSmallArchive } from '../support/small-archive.js'
import { openSmallDesk, type SmallDesk } from '../support/small-desk.js'

/** Random moments at which the whole demo is looked at: a minute of processor time for 200, asked for by number (CI does). */
const TIMES = Number(process.env.LOOK_AHEAD_TIMES ?? 0)
/** Stories worked out anew at each. */
const STORIES = 3
/** A machine with much else to do takes many times as long. */
const PATIENCE_MS = 30 * 60_000
const DEMO = resolve(import.meta.dirname, '../../demo')
/** Everything a reader sees that hangs on the market. */
const KINDS = ['market', 'score', 'brief', 'reaction'] as const

const dirs: string[] = []
const desks: SmallDesk[] = []
const scratch = () => {
  dirs.push(mkdtempSync(join(tmpdir(), 'ahead-')))
  return dirs.at(-1)!
}
afterAll(async () => {
  for (const one of desks) await one.close()
  for (const dir of dirs) rmSync(dir, { recursive: true, force: true })
})

/** The desk played to its end, or only until `cut`, with everything of the market known later disturbed. */
async function played(archive: string, cut?: { at: Instant; how: Disturbance; seed: number }): Promise<SmallDesk> {
  const market = cut && disturbMarket(cut.at, cut.how, cut.seed)
  const desk = await openSmallDesk(archive, scratch(), { posts: false, ...(market ? { market } : {}) })
  desks.push(desk)
  await desk.play(cut ? { endAt: cut.at } : {})
  return desk
}

/** Every version known by `at`, in order. */
async function knownBy(store: Store, at: Instant): Promise<string[]> {
  const lines: string[] = []
  for (const kind of KINDS)
    for await (const { id } of store.all(kind))
      for (const { knownAt, value } of await store.history(kind, id))
        if (knownAt <= at) lines.push(`${kind} ${id} ${knownAt} ${JSON.stringify(value)}`)
  return lines.sort()
}

async function expectSameUntil(whole: SmallDesk, archive: string, cut: { at: Instant; how: Disturbance; seed: number }) {
  const known = await knownBy(whole.store, cut.at)
  const short = await played(archive, cut)
  expect(await knownBy(short.store, cut.at)).toEqual(known)
  return known.length
}

describe('a desk that the future was hidden from', () => {
  let whole: SmallDesk
  const archive = scratch()
  beforeAll(async () => {
    writeSmallArchive(archive)
    whole = await played(archive)
  }, 60_000)

  it.each([
    ['delete', '2026-07-02T12:30:00.000Z'],
    ['change', '2026-07-02T13:10:00.000Z'],
    ['change', '2026-07-02T20:04:59.000Z'],
  ] as const)(
    'has the same scores, signals and drafts when all later bars and facts are gone: %s after %s',
    async (how, at) => {
      expect(await expectSameUntil(whole, archive, { at, how, seed: 3 })).toBeGreaterThan(5)
    },
    60_000,
  )
})

/** A desk that stands at `at`, on bars and facts of its own; what its steps write stays in memory. */
function standingAt(desk: Desk, market: Pick<Store, 'barsOf' | 'factsOf'>, at: Instant) {
  const written = new Map<string, { id: string }>()
  const past = desk.store
  const keyOf = (kind: Kind, id: string) => `${kind} ${id}`
  const get = async (kind: Kind, id: string) => {
    const own = written.get(keyOf(kind, id))
    return own ? { id, version: 0, seq: 0, knownAt: at, value: own } : past.get(kind, id, { asOf: at })
  }
  const store = {
    get,
    getMany: async (kind: Kind, ids: string[]) =>
      (await Promise.all(ids.map((id) => get(kind, id)))).filter((one) => one !== null),
    find: (kind: Kind, find: object) => past.find(kind, { ...find, asOf: at }),
    barsOf: (...asked: Parameters<Store['barsOf']>) => market.barsOf(...asked),
    factsOf: (...asked: Parameters<Store['factsOf']>) => market.factsOf(...asked),
  } as unknown as Store
  const step: Step = {
    key: 'look-ahead',
    now: at,
    attempt: 1,
    takeovers: 0,
    lastAttempt: true,
    commit: async ({ writes }) => {
      for (const write of writes) if (write.op === 'put') written.set(keyOf(write.kind, write.value.id), write.value)
      return { status: 'committed', seq: 0 }
    },
  }
  return { desk: { ...desk, store, posts: false }, step, written }
}

/** Join, scores and drafts of a story as they come out at a moment. */
async function workedOut(desk: Desk, market: Pick<Store, 'barsOf' | 'factsOf'>, story: Story, at: Instant) {
  const standing = standingAt(desk, market, at)
  const { id: storyId, revision } = story
  await joinStoryMarket(standing.desk, { storyId, revision }, standing.step)
  await scoreCurrentStory(standing.desk, { storyId, revision }, standing.step)
  for (const audience of desk.audiences)
    await briefStory(standing.desk, { storyId, audience: audience.id, revision }, standing.step)
  return Object.fromEntries(standing.written)
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

describe.skipIf(TIMES === 0)('the whole demo', () => {
  let whole: SmallDesk
  const bars: Bar[] = []
  const facts: Fact[] = []
  const random = seeded(20260702)
  const span = [Date.parse('2026-06-02T00:00:00Z'), Date.parse('2026-07-02T22:00:00Z')] as const
  const moment = () => instant(Math.round(span[0] + random() * (span[1] - span[0])))

  beforeAll(async () => {
    whole = await played(DEMO)
    for await (const part of readMarketFolder({ dir: join(DEMO, 'market'), calendar: whole.desk.calendar })) {
      bars.push(...part.bars)
      facts.push(...part.facts)
    }
  }, PATIENCE_MS)

  it(
    'played until a random moment, with everything later changed, has what the whole run had',
    async () => {
      expect(await expectSameUntil(whole, DEMO, { at: moment(), how: 'change', seed: 1 })).toBeGreaterThan(25)
    },
    PATIENCE_MS,
  )

  it(
    `at ${TIMES} random moments no score, signal or draft hangs on a bar or fact known later`,
    async () => {
      let compared = 0
      for (let i = 0; i < TIMES; i++) {
        const at = moment()
        const { items } = await whole.store.find('story', { asOf: at, limit: 1000 })
        const living = items.map((one) => one.value).filter((story) => !story.redirectTo)
        const stories = shuffled(living, random).slice(0, STORIES)
        if (stories.length === 0) continue
        const market = openSqliteStore(':memory:')
        const spoilt = disturbMarket(at, i % 2 ? 'change' : 'delete', i)({ bars, facts })
        await market.importBars(spoilt.bars)
        await market.importFacts(spoilt.facts)
        for (const story of stories)
          expect(await workedOut(whole.desk, market, story, at), `${story.title} at ${at}`).toEqual(
            await workedOut(whole.desk, whole.store, story, at),
          )
        await market.close()
        compared++
        // All of it answers at once, so that nobody else would have a turn: the runner asks for one every minute.
        await setImmediate()
      }
      expect(compared).toBeGreaterThan(0.9 * TIMES)
    },
    PATIENCE_MS,
  )
})
