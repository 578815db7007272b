import { describe, expect, it } from 'vitest'
import { asPost, nextDaily, onTopic, planDeliveries, postOf, quietForMs } from '../../src/deliver/index.js'
import type { Channel, Delivery, Score, Story } from '../../src/model/index.js'
import { score, story } from '../contracts/make.js'
import { brief, channel, source } from '../support/posting-desk.js'

const NOW = '2026-07-01T12:00:00.000Z'
const sources = new Map([source(), source('closed', false)].map((s) => [s.id, s]))
const scored = (importance: number, credibility = 80): Score => ({
  ...score('sto_1', Math.round(importance * 100)),
  credibility: { totalHundredths: Math.round(credibility * 100), rows: [] },
})

function plan(
  importance: number,
  existing: Delivery[] = [],
  over: { story?: Partial<Story>; channel?: Partial<Channel>; credibility?: number; published?: never | object } = {},
): Delivery[] {
  return planDeliveries({
    story: story('sto_1', ['FCX'], over.story),
    score: scored(importance, over.credibility),
    brief: brief('sto_1'),
    channels: [channel({ id: 'one', type: 'file', ...over.channel })],
    existing,
    sources,
    now: NOW,
    ...(over.published ? { published: over.published as never } : {}),
  })
}
const sent = (d: Delivery): Delivery => ({ ...d, state: 'sent', remoteId: 'r1', sentAt: NOW })

describe('a first post', () => {
  it('goes out where both lines are reached', () => {
    expect(plan(70)).toHaveLength(1)
    expect(plan(69.99)).toEqual([])
    expect(plan(90, [], { credibility: 59.9 })).toEqual([])
  })

  it('waits for editors where the channel asks for it, and is marked as a draft where it does not', () => {
    expect(plan(90, [], { channel: { requires: 'published' } })).toEqual([])
    expect(plan(90, [], { channel: { requires: 'published' }, story: { state: 'published' } })).toHaveLength(1)
    expect(asPost(plan(90)[0]!.payload).state).toBe('draft')
  })

  it('never goes out for what is withdrawn or held', () => {
    expect(plan(90, [], { story: { state: 'withdrawn' } })).toEqual([])
    expect(plan(90, [], { story: { state: 'held' } })).toEqual([])
  })

  it('happens once, however a score moves around the line', () => {
    const existing: Delivery[] = []
    for (const importance of [69, 71, 69.5, 70.5, 66, 74, 20, 90]) existing.push(...plan(importance, existing).map(sent))
    expect(existing).toHaveLength(1)
  })

  it('follows topics: symbols, and event types with what is below them', () => {
    const one = { ...story('s', ['FCX']), eventTypes: [{ type: 'market-structure.leverage.unwind', confidence: 1 }] }
    expect(onTopic(one, {})).toBe(true)
    expect(onTopic(one, { topics: { symbols: ['NVDA'] } })).toBe(false)
    expect(onTopic(one, { topics: { symbols: ['FCX'] } })).toBe(true)
    expect(onTopic(one, { topics: { eventTypes: ['market-structure.leverage'] } })).toBe(true)
    expect(onTopic(one, { topics: { eventTypes: ['market-structure.lever'] } })).toBe(false)
  })
})

describe('what editors change', () => {
  const first = sent(plan(80)[0]!)

  it('goes where the first post went, once for each published revision', () => {
    const published = { revision: 2, reason: 'correction', note: 'The size was wrong.' }
    const [correction] = plan(80, [first], { published })
    expect(correction).toMatchObject({ reason: 'correction', publishedRevision: 2, previousId: first.id })
    expect(asPost(correction!.payload).note).toBe('The size was wrong.')
    expect(plan(80, [first, correction!], { published })).toEqual([])
  })

  it('a correction or withdrawal goes out also far below the line; an update only near it', () => {
    expect(plan(10, [first], { published: { revision: 2, reason: 'withdrawal' } })).toHaveLength(1)
    expect(plan(64, [first], { published: { revision: 2, reason: 'update' } })).toEqual([])
    expect(plan(66, [first], { published: { revision: 2, reason: 'update' } })).toHaveLength(1)
  })

  it('is told to nobody who has the brief of another audience', () => {
    const other = { ...score('sto_1', 8000), audience: 'portfolio' }
    const ask = (existing: Delivery[], reason: string) =>
      planDeliveries({
        story: story('sto_1', ['FCX']),
        score: other,
        brief: brief('sto_1', { audience: 'portfolio', headline: 'The other audience’s words' }),
        channels: [channel({ id: 'one', type: 'file' })],
        existing,
        sources,
        now: NOW,
        published: { revision: 2, reason: reason as 'update' },
      })
    for (const reason of ['update', 'correction', 'withdrawal']) expect(ask([first], reason)).toEqual([])
    // Nor does what still waits there change.
    expect(ask([plan(80)[0]!], 'correction')).toEqual([])
    expect(ask([plan(80)[0]!], 'withdrawal')).toEqual([])
  })

  it('a withdrawal stops a first post that still waits', () => {
    const waiting = plan(80)[0]!
    const published = { revision: 2, reason: 'withdrawal' }
    expect(plan(80, [waiting], { published })).toMatchObject([{ id: waiting.id, state: 'suppressed' }])
  })

  it('a correction mends a first post that still waits, in place', () => {
    const waiting = plan(80)[0]!
    const [mended] = planDeliveries({
      story: story('sto_1', ['FCX']),
      score: scored(80),
      brief: brief('sto_1', { headline: 'The mended headline' }),
      channels: [channel({ id: 'one', type: 'file' })],
      existing: [waiting],
      sources,
      now: NOW,
      published: { revision: 2, reason: 'correction' },
    })
    expect(mended).toMatchObject({ id: waiting.id, reason: 'new', state: 'ready', payload: { headline: 'The mended headline' } })
  })
})

describe('rights', () => {
  const member = (sourceId: string, title: string) => ({
    articleId: 'a',
    sourceId,
    publisher: sourceId,
    family: sourceId,
    tier: 'A' as const,
    role: 'original' as const,
    of: null,
    firstHand: true,
    title,
    url: `https://${sourceId}.example/a`,
    publishedAt: NOW,
    joinedAt: NOW,
    access: 'open',
    reasons: [],
  })
  const post = (sourceId: string) =>
    postOf({
      story: story('sto_1', ['FCX'], {
        members: [member(sourceId, 'Copper stocks run dry!')],
        eventTypes: [{ type: 'commodities.supply.stocks', confidence: 1 }],
      }),
      score: scored(80),
      brief: brief('sto_1', { headline: 'Copper stocks run dry', standfirst: 'They say: copper stocks run dry' }),
      reason: 'new',
      sources,
    })

  it('leave out the title of a source that forbids to show it, and keep its name and link', () => {
    expect(post('harbour').headline).toBe('Copper stocks run dry')
    expect(post('closed')).toMatchObject({ headline: 'Stocks: FCX', standfirst: '' })
    expect(post('closed').sources).toEqual([{ publisher: 'closed', role: 'original', url: 'https://closed.example/a' }])
    expect(post('unknown').headline).toBe('Stocks: FCX')
  })
})

describe('hours', () => {
  const night = { from: '22:00', to: '07:00', timeZone: 'Europe/Berlin', exceptImportance: 90 }
  it('quiet hours run over midnight, in their zone, and hold their start and not their end', () => {
    expect(quietForMs({ quietHours: night }, 80, '2026-07-01T19:59:59.000Z')).toBe(0)
    expect(quietForMs({ quietHours: night }, 80, '2026-07-01T20:00:00.000Z')).toBe(9 * 3_600_000)
    expect(quietForMs({ quietHours: night }, 80, '2026-07-02T04:59:00.000Z')).toBe(60_000)
    expect(quietForMs({ quietHours: night }, 80, '2026-07-02T05:00:00.000Z')).toBe(0)
    expect(quietForMs({ quietHours: night }, 90, '2026-07-01T23:00:00.000Z')).toBe(0)
    expect(quietForMs({}, 80, '2026-07-01T23:00:00.000Z')).toBe(0)
  })

  it('the daily time is the zone’s, also on the day the clocks change', () => {
    const daily = { at: '07:00', timeZone: 'Europe/Berlin' }
    expect(nextDaily(daily, '2026-10-24T06:00:00.000Z')).toBe('2026-10-25T06:00:00.000Z')
    expect(nextDaily(daily, '2026-07-01T05:00:00.000Z')).toBe('2026-07-02T05:00:00.000Z')
    expect(nextDaily(daily, '2026-07-01T04:59:00.000Z')).toBe('2026-07-01T05:00:00.000Z')
  })
})
