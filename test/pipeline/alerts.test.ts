import { afterEach, describe, expect, it } from 'vitest'
import { asPost, planDeliveries } from '../../src/deliver/index.js'
import type { Channel, SavedSearch } from '../../src/model/index.js'
import { deliverStory } from '../../src/pipeline/deliver-story.js'
import { createStep } from '../../src/pipeline/step.js'
import { indexTokens, type SearchDoc } from '../../src/search/index.js'
import { score, story } from '../contracts/make.js'
import {
  AUDIENCE,
  channel,
  deliveries,
  drain,
  drainFor,
  openPostingDesk,
  type PostingDesk,
  storyWrites,
  tell,
} from '../support/posting-desk.js'

const SINCE = '2026-07-01T00:00:00.000Z'
let desk: PostingDesk
afterEach(() => desk?.close())

const file = (over: Partial<Channel> = {}): Channel =>
  channel({ id: 'alerts', type: 'file', alerts: 'only', options: { path: 'alerts.jsonl' }, ...over })

async function save(name: string, q: string, over: Partial<SavedSearch> = {}): Promise<void> {
  const alert = { channelId: 'alerts', mode: 'immediate' as const, since: SINCE }
  const value: SavedSearch = {
    id: `sav_${name}`,
    name,
    q,
    audience: AUDIENCE,
    sort: 'time',
    owner: 'jl',
    createdAt: SINCE,
    alert,
    ...over,
  }
  await desk.store.commit({ stepKey: `save-${name}`, writes: [{ op: 'put', kind: 'saved', value, knownAt: SINCE }], jobs: [] })
}

/** A story as the scorer leaves it: in the index, below every line and without a brief. */
async function scored(
  id: string,
  importance: number,
  over: { freshAt?: string; audience?: string; title?: string } = {},
): Promise<void> {
  const title = over.title ?? 'Copper stocks fall'
  const doc: SearchDoc & { id: string } = {
    id,
    storyId: id,
    titleTokens: indexTokens(title),
    bodyTokens: [],
    firstSeenAt: '2026-07-01T08:00:00.000Z',
    updatedAt: '2026-07-01T08:00:00.000Z',
    tickers: ['FCX'],
    types: [],
    tiers: ['A'],
    publishers: ['Harbour Wire'],
    sentiment: 'neutral',
    state: 'draft',
    signals: [],
    figuresUsd: [],
    follows: null,
    importance: { [AUDIENCE]: importance },
    credibility: { [AUDIENCE]: 80 },
    novelty: 1,
    reaction: null,
  }
  const writes = storyWrites(id, { importance, story: { title } }).filter((write) => write.kind !== 'brief')
  for (const write of writes)
    if (write.op === 'put' && write.kind === 'score')
      Object.assign(write.value, { freshAt: over.freshAt ?? '2026-07-01T08:00:00.000Z' })
  const knownAt = desk.clock.now()
  await desk.store.commit({
    stepKey: `score-${id}-${steps++}`,
    writes: [...writes, { op: 'put', kind: 'search', value: doc, knownAt }],
    jobs: [],
  })
  const key = `alert-${id}-${steps++}`
  const fence = await desk.desk.store.fence(key)
  await deliverStory(desk.desk, { storyId: id, audience: AUDIENCE }, createStep(desk.desk, key, knownAt, fence, 1, 5))
}
let steps = 0

describe('an alert', () => {
  it('tells of a story that fits a saved search, once, and says why; also of one without a brief, far below every line', async () => {
    desk = openPostingDesk([file()])
    await save('copper', 'copper score:>20')
    await save('fcx', 'ticker:FCX')
    await save('other', 'ticker:NVDA')
    await scored('sto_1', 30)
    await drain(desk)
    await scored('sto_1', 35)
    await drain(desk)
    const [one, ...more] = await deliveries(desk)
    expect(more).toEqual([])
    expect(one).toMatchObject({ channelId: 'alerts', state: 'sent', reason: 'new' })
    expect(asPost(one!.payload).headline).toBe('Copper stocks fall')
    expect(asPost(one!.payload).because).toEqual([
      expect.stringContaining('“copper” (copper score:>20) for quant-risk, which jl asked'),
      expect.stringContaining('“fcx”'),
    ])
  })

  it('is silent on what fits nothing, on another audience’s search, and on what was there before it', async () => {
    desk = openPostingDesk([file()])
    await save('copper', 'copper score:>50')
    await save('portfolio', 'copper', { audience: 'portfolio' })
    await save('later', 'copper', { alert: { channelId: 'alerts', mode: 'immediate', since: '2026-07-01T09:00:00.000Z' } })
    await save('gone', 'copper', { alert: { channelId: 'no-such-channel', mode: 'immediate', since: SINCE } })
    await save('off', 'copper', { alert: undefined })
    await scored('sto_1', 30)
    expect(await deliveries(desk)).toEqual([])
    // Something new comes to the story.
    await scored('sto_1', 30, { freshAt: '2026-07-01T09:30:00.000Z' })
    expect((await deliveries(desk)).map((one) => asPost(one.payload).because.length)).toEqual([1])
  })

  it('goes out once where the channel’s own line asks for the story too', async () => {
    desk = openPostingDesk([file({ alerts: 'also' })])
    await tell(desk, 'sto_1', { importance: 90 })
    await save('copper', 'copper')
    await scored('sto_1', 91)
    await drain(desk)
    expect(await deliveries(desk)).toHaveLength(1)
  })

  it('waits for the channel’s digest where it was asked to, and goes at once where not', async () => {
    desk = openPostingDesk([file({ digest: { at: '18:00', timeZone: 'UTC' } })])
    await save('copper', 'copper', { alert: { channelId: 'alerts', mode: 'digest', since: SINCE } })
    await save('zinc', 'zinc')
    await scored('sto_1', 30)
    await scored('sto_2', 31, { title: 'Copper stocks fall again' })
    await scored('sto_3', 32, { title: 'Zinc stocks fall' })
    await drain(desk)
    const states = new Map((await deliveries(desk)).map((one) => [one.storyId, one.state]))
    expect([states.get('sto_1'), states.get('sto_2'), states.get('sto_3')]).toEqual(['collected', 'collected', 'sent'])
    await drainFor(desk, 12)
    const all = await deliveries(desk)
    expect(all.filter((one) => one.reason === 'digest').map((one) => one.state)).toEqual(['sent'])
    expect(
      all
        .filter((one) => one.state === 'bundled')
        .map((one) => one.storyId)
        .sort(),
    ).toEqual(['sto_1', 'sto_2'])
  })

  it('keeps to what holds for every post: editors first where the channel asks for it, nothing held or under embargo', () => {
    const plan = (over: Partial<Channel>, state: 'draft' | 'published' | 'held' | 'embargoed') =>
      planDeliveries({
        story: story('sto_1', ['FCX'], { state }),
        score: score('sto_1', 3000),
        brief: null,
        channels: [file(over)],
        existing: [],
        alerts: new Map([['alerts', { because: ['asked'], atOnce: true }]]),
        sources: new Map(),
        now: SINCE,
      }).length
    expect([plan({}, 'draft'), plan({}, 'held'), plan({}, 'embargoed')]).toEqual([1, 0, 0])
    expect([plan({ requires: 'published' }, 'draft'), plan({ requires: 'published' }, 'published')]).toEqual([0, 1])
  })
})
