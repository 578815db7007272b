import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Edition, instant, plusMs } from '../../src/model/index.js'
import { type ClaimContext, type ClaimRequest, claimDeliveries, finishDelivery } from '../../src/pipeline/claim-deliveries.js'
import { setSwitch } from '../../src/pipeline/posting.js'
import type { Store, Write } from '../../src/store/contract.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { article, put, searchDoc } from '../contracts/make.js'
import { AUDIENCE, source, storyWrites } from '../support/posting-desk.js'

const NOW = '2026-07-01T12:00:00.000Z'
const WALL = instant(Date.UTC(2026, 10, 1))
let dir: string
let store: Store
let wall = WALL
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'signaldesk-claim-'))
  store = openSqliteStore(join(dir, 'desk.sqlite'))
  wall = WALL
})
afterEach(async () => {
  await store.close()
  rmSync(dir, { recursive: true, force: true })
})

const context = (on: Store = store, perHour: number | null = null): ClaimContext => ({
  desk: {
    store: on,
    sources: new Map(
      [source(), { ...source('shut'), rights: { ...source().rights, mayRedistribute: false } }].map((s) => [s.id, s]),
    ),
    posting: { publicUrl: null, notice: null, perHour },
  },
  now: NOW,
  wall,
  random: randomBytes,
})
const ask = (over: Partial<ClaimRequest> = {}): ClaimRequest => ({
  outlet: 'evening',
  holder: 'key1',
  audience: AUDIENCE,
  minImportance: 70,
  minCredibility: 60,
  requires: 'draft',
  limit: 20,
  leaseMs: 60_000,
  ...over,
})
const claim = async (over: Partial<ClaimRequest> = {}, on: Store = store) =>
  (await claimDeliveries(context(on), ask(over))).claimed
const finish = (id: string, token: string, outcome: 'sent' | 'failed' | 'released' = 'sent', remoteId?: string) =>
  finishDelivery(context(), id, { token, outcome, ...(remoteId ? { remoteId } : {}) })

type Over = Parameters<typeof storyWrites>[1]
let steps = 0
async function tell(id: string, over: Over = {}, more: Write[] = []): Promise<void> {
  const { importance = 90, credibility = 80, story } = over ?? {}
  const doc = searchDoc(id, {
    title: `Copper stocks fall at ${id}`,
    over: {
      importance: { [AUDIENCE]: importance },
      credibility: { [AUDIENCE]: credibility },
      ...(story?.firstSeenAt ? { firstSeenAt: story.firstSeenAt } : {}),
    },
  })
  await store.commit({ stepKey: `tell-${steps++}`, writes: [...storyWrites(id, over), put('search', doc), ...more], jobs: [] })
}
const idsOf = (claimed: { delivery: { storyId: string } }[]) => claimed.map((one) => one.delivery.storyId)

describe('a claim', () => {
  it('leases stories that reach the line, oldest first, once', async () => {
    await tell('s2', { story: { firstSeenAt: '2026-07-01T09:00:00.000Z' } })
    await tell('s1', { story: { firstSeenAt: '2026-07-01T08:30:00.000Z' } })
    await tell('low', { importance: 69 })
    await tell('doubtful', { credibility: 59 })
    const first = await claim({ limit: 1 })
    expect(idsOf(first)).toEqual(['s1'])
    expect(first[0]!.delivery).toMatchObject({ channelId: 'bot:evening', reason: 'new', state: 'leased', tries: 1 })
    expect(first[0]!.delivery.lease!.token).not.toContain(first[0]!.token)
    expect(idsOf(await claim())).toEqual(['s2'])
    expect(await claim()).toEqual([])
    expect(idsOf(await claim({ outlet: 'morning' }))).toEqual(['s1', 's2'])
  })

  it('leaves out what must not be posted', async () => {
    await tell('old', { story: { firstSeenAt: '2026-06-29T11:59:00.000Z' } })
    await tell('withdrawn', { story: { state: 'withdrawn' } })
    await tell('merged', { story: { redirectTo: 'other' } })
    await tell('past', {}, [put('article', article('art_past', { backfilled: true }))])
    const member = (storyWrites('x')[1] as { value: { members: object[] } }).value.members[0]
    await tell('shut', { story: { members: [{ ...member, articleId: 'art_shut', sourceId: 'shut' }] as never } })
    expect(await claim()).toEqual([])
  })

  it('for published stories waits for the editors, and can be narrowed to topics', async () => {
    await tell('draft')
    await tell('published', { story: { state: 'published' } })
    expect(idsOf(await claim({ outlet: 'b', topics: { symbols: ['NVDA'] } }))).toEqual([])
    expect(idsOf(await claim({ requires: 'published' }))).toEqual(['published'])
    expect(idsOf(await claim({ outlet: 'b', topics: { symbols: ['FCX'] } }))).toHaveLength(2)
  })

  it('gets nothing while posting is stopped or the hour is full', async () => {
    await tell('s1')
    await tell('s2')
    const desk = { store, clock: { now: () => NOW } }
    await setSwitch(desk, 'bot:evening', true, 'vera')
    expect(await claimDeliveries(context(), ask())).toMatchObject({ claimed: [], waitMs: 60_000 })
    await setSwitch(desk, 'bot:evening', false, 'vera')
    const [one] = await claim({ limit: 1 })
    await finish(one!.delivery.id, one!.token)
    const full = await claimDeliveries(context(store, 1), ask())
    expect(full.claimed).toEqual([])
    expect(full.waitMs).toBeGreaterThan(0)
  })
})

describe('a lease', () => {
  it('that ends goes to the next bot, and the first one’s token is no good any more', async () => {
    await tell('s1')
    const [first] = await claim({ leaseMs: 60_000 })
    wall = plusMs(WALL, 59_999)
    expect(await claim({ holder: 'key2' })).toEqual([])
    wall = plusMs(WALL, 60_000)
    const [second] = await claim({ holder: 'key2' })
    expect(second!.delivery).toMatchObject({ id: first!.delivery.id, tries: 2, lease: { holder: 'key2' } })
    await expect(finish(first!.delivery.id, first!.token)).rejects.toMatchObject({ code: 'lease-lost', intent: 'conflict' })
    expect(await finish(second!.delivery.id, second!.token, 'sent', 'post-7')).toMatchObject({
      state: 'sent',
      sentAt: NOW,
      remoteId: 'post-7',
    })
  })

  it('that ended while nobody else took it is still good, and saying it twice changes nothing', async () => {
    await tell('s1')
    const [one] = await claim()
    wall = plusMs(WALL, 3_600_000)
    const done = await finish(one!.delivery.id, one!.token)
    expect(await finish(one!.delivery.id, one!.token)).toEqual(done)
    await expect(finish(one!.delivery.id, one!.token, 'failed')).rejects.toMatchObject({ code: 'lease-lost' })
    await expect(finish('dlv_none', one!.token)).rejects.toMatchObject({ code: 'not-found' })
    expect(await claim()).toEqual([])
  })

  it('given back is had at once; failed is a dead letter', async () => {
    await tell('s1')
    const [one] = await claim()
    await finish(one!.delivery.id, one!.token, 'released')
    const [again] = await claim()
    expect(again!.delivery.id).toBe(one!.delivery.id)
    expect(await finish(again!.delivery.id, again!.token, 'failed')).toMatchObject({ state: 'failed' })
    wall = plusMs(WALL, 3_600_000)
    expect(await claim()).toEqual([])
  })

  it('is not given for ever', async () => {
    await tell('s1')
    for (let i = 1; i <= 8; i++) {
      expect((await claim())[0]!.delivery.tries).toBe(i)
      wall = plusMs(wall, 60_000)
    }
    expect(await claim()).toEqual([])
    expect((await store.find('delivery')).items[0]!.value).toMatchObject({
      state: 'failed',
      stateReason: expect.stringContaining('8 times') as string,
    })
  })

  it('of a story that was withdrawn meanwhile goes to nobody', async () => {
    await tell('s1')
    await claim()
    await tell('s1', { story: { state: 'withdrawn' } })
    wall = plusMs(WALL, 60_000)
    expect(await claim()).toEqual([])
    expect((await store.find('delivery')).items[0]!.value.state).toBe('suppressed')
  })
})

describe('corrections', () => {
  const edition = (storyId: string, published: Partial<Edition['published']> & object): Edition => ({
    id: `${storyId}:${AUDIENCE}`,
    storyId,
    audience: AUDIENCE,
    revision: 2,
    words: { headline: '', standfirst: '', sections: [] },
    savedBy: { id: 'otto', name: 'Otto' },
    savedAt: NOW,
    draftRevision: 1,
    state: 'corrected',
    moved: { by: { id: 'otto', name: 'Otto' }, at: NOW, reason: null },
    overrides: [],
    published: {
      number: 2,
      reason: 'correction',
      note: 'The figure was wrong.',
      revision: 2,
      by: { id: 'otto', name: 'Otto' },
      at: NOW,
      ...published,
    },
  })

  it('come first, to the outlet that posted the story and no other, naming its post', async () => {
    await tell('s1', { story: { state: 'published' } })
    await tell('held', { story: { state: 'published' } })
    const both = await claim()
    const posted = both.find((one) => one.delivery.storyId === 's1')!
    await finish(posted.delivery.id, posted.token, 'sent', 'post-7')
    await tell('s1', { story: { state: 'corrected' } }, [put('edition', edition('s1', {}))])
    // What was not posted yet has nothing to correct.
    await tell('held', { story: { state: 'corrected' } }, [put('edition', edition('held', {}))])
    await tell('fresh')
    const due = await claim()
    expect(due.map((one) => [one.delivery.storyId, one.delivery.reason])).toEqual([
      ['s1', 'correction'],
      ['fresh', 'new'],
    ])
    expect(due[0]!.delivery.previousId).toBe(posted.delivery.id)
    expect(due[0]!.delivery.payload.note).toBe('The figure was wrong.')
    expect(idsOf(await claim()).filter((id) => id === 's1')).toEqual([])
  })
})

describe('many bots', () => {
  it('on several processes hold no story at the same time, lose none and post none twice under good tokens', async () => {
    const STORIES = 120
    for (let i = 0; i < STORIES; i++) await tell(`s${i}`)
    // A store of its own is what another process has: their commits meet in the file.
    const others = [store, openSqliteStore(join(dir, 'desk.sqlite')), openSqliteStore(join(dir, 'desk.sqlite'))]
    const done = new Map<string, number>()
    let lost = 0
    let seed = 7
    const chance = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
    const bot = async (n: number, rounds: number) => {
      for (let round = 0; round < rounds; round++) {
        const got = await claim({ holder: `key${n}`, limit: 3 }, others[n % others.length]!).catch((error: { code?: string }) => {
          // Who lost too often is told to come again.
          if (error.code !== 'claim-contended') throw error
          return []
        })
        for (const { delivery, token } of got) {
          // One in four dies here; its lease ends by itself.
          if (chance() < 0.25) continue
          await finish(delivery.id, token).then(
            () => done.set(delivery.storyId, (done.get(delivery.storyId) ?? 0) + 1),
            () => lost++,
          )
        }
      }
    }
    for (let wave = 0; wave < 12 && done.size < STORIES; wave++) {
      await Promise.all(Array.from({ length: 15 }, (_, n) => bot(n, 4)))
      wall = plusMs(wall, 60_000)
    }
    expect(done.size).toBe(STORIES)
    expect([...done.values()].every((times) => times === 1)).toBe(true)
    expect(lost).toBe(0)
    const { items } = await store.find('delivery', { limit: 1000 })
    expect(items).toHaveLength(STORIES)
    expect(new Set(items.map((one) => one.value.state))).toEqual(new Set(['sent']))
    for (const other of others.slice(1)) await other.close()
  }, 120_000)
})
