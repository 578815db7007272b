import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant, type StoryJudgement } from '../../../src/model/index.js'
import { openApiOf } from '../../../src/web/api/engine/openapi.js'
import { ROUTES } from '../../../src/web/api/routes/index.js'
import { type TestDesk, testDesk } from '../desk.js'
import { NOW } from '../seed.js'
import { conformTo } from './conform.js'

const document = openApiOf(ROUTES, { version: '1', base: '/api/v1' })
const conform = conformTo(document)
const STORY = 'sto_chain'
const before = (hours: number) => instant(Date.parse(NOW) - hours * 3_600_000)
const vera = { id: 'per_vera', name: 'Vera Lindqvist' }

const judgement = (act: StoryJudgement['act'], hours: number, over: Partial<StoryJudgement> = {}): StoryJudgement => ({
  id: `jud_${act}_${hours}`,
  storyId: STORY,
  audience: 'quant-risk',
  act,
  values: { size: 0.4 },
  importance: 61.5,
  credibility: 70,
  version: 'test',
  text: `why ${act}`,
  by: vera,
  at: before(hours),
  ...over,
})

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
  const stored = (await desk.store.get('story', STORY))!
  const story = {
    ...stored.value,
    setTypes: {
      types: ['earnings.guidance'],
      by: vera,
      at: before(2),
      reason: 'It is about the outlook.',
      read: stored.value.eventTypes,
    },
    decisions: [
      {
        id: 'dec_1',
        act: 'merge' as const,
        by: vera,
        at: before(3),
        reason: 'One event, told twice.',
        articleIds: ['art_x'],
        from: { id: 'sto_gone', title: 'Chips slide again' },
        to: { id: STORY, title: stored.value.title },
        after: null,
        order: 1,
      },
    ],
  }
  const judgements = [
    judgement('pin', 1),
    judgement('note', 1.5),
    judgement('promote', 2),
    judgement('demote', 4, { audience: 'portfolio' }),
    judgement('demote', 5, { storyId: 'sto_other' }),
  ]
  await desk.store.commit({
    stepKey: 'decided',
    writes: [
      { op: 'put', kind: 'story', value: story, knownAt: NOW },
      ...judgements.map((value) => ({ op: 'put' as const, kind: 'judgement' as const, value, knownAt: value.at })),
    ],
    jobs: [],
  })
})
afterAll(() => desk.close())

async function ask<T>(path: string, route: string): Promise<T> {
  const answer = await desk.get(`/api/v1${path}`)
  const body = await answer.text()
  const type = answer.headers.get('content-type') ?? ''
  expect(conform(document.paths[route]!.get!, { status: answer.status, type, body })).toBeNull()
  return JSON.parse(body) as T
}

interface Judged {
  judgements: { act: string; by: string | null; reason: string | null; audience: string; storyId: string }[]
  next: string | null
}
const acts = ({ judgements }: Judged) => judgements.map((one) => one.act)

describe('what editors decided about a story', () => {
  const ofStory = (query = '') =>
    ask<Judged & { decisions: object[]; setTypes: object | null }>(
      `/stories/${STORY}/decisions${query}`,
      '/stories/{id}/decisions',
    )

  it('has merges, the kind of event and judgements of every audience, newest first', async () => {
    const answer = await ofStory()
    expect(answer.decisions).toMatchObject([{ act: 'merge', reason: 'One event, told twice.', from: { id: 'sto_gone' } }])
    expect(answer.setTypes).toMatchObject({ types: ['earnings.guidance'], reason: 'It is about the outlook.' })
    expect(acts(answer)).toEqual(['pin', 'promote', 'demote'])
  })

  it('says by whom and why where the pages do, and never what editors note for one another', async () => {
    const answer = await ofStory()
    expect(answer.judgements.map(({ by, reason }) => [by, reason])).toEqual([
      ['Vera Lindqvist', 'why pin'],
      [null, null],
      ['Vera Lindqvist', 'why demote'],
    ])
    expect(JSON.stringify(answer)).not.toMatch(/why (?:note|promote)|per_vera/)
  })

  it('is as it stood at a moment', async () => {
    expect(acts(await ofStory(`?asOf=${before(3).slice(0, 16)}`))).toEqual(['demote'])
  })

  it('is empty of a story that editors left alone, and not found of none', async () => {
    const { stories } = await ask<{ stories: { id: string }[] }>('/stories', '/stories')
    const other = stories.find((one) => one.id !== STORY)!
    const answer = await ask<object>(`/stories/${other.id}/decisions`, '/stories/{id}/decisions')
    expect(answer).toMatchObject({ decisions: [], setTypes: null, judgements: [] })
    expect((await desk.get('/api/v1/stories/sto_none/decisions')).status).toBe(404)
  })
})

describe('judgements over stories', () => {
  const list = (query = '') => ask<Judged>(`/judgements${query}`, '/judgements')

  it('are of one audience, newest first, of one kind where asked', async () => {
    expect((await list()).judgements.map((one) => [one.act, one.storyId])).toEqual([
      ['pin', STORY],
      ['promote', STORY],
      ['demote', 'sto_other'],
    ])
    expect(acts(await list('?act=demote'))).toEqual(['demote'])
    expect((await list('?audience=portfolio')).judgements).toMatchObject([{ audience: 'portfolio', act: 'demote' }])
    expect((await desk.get('/api/v1/judgements?act=note')).status).toBe(400)
    expect((await desk.get('/api/v1/judgements?audience=nobody')).status).toBe(400)
  })

  it('come by pages, each once', async () => {
    const found: string[] = []
    let cursor = ''
    for (let page = 0; page < 10; page++) {
      const answer = await list(`?limit=1${cursor}`)
      found.push(...acts(answer))
      if (answer.next === null) break
      cursor = `&cursor=${encodeURIComponent(answer.next)}`
    }
    expect(found).toEqual(['pin', 'promote', 'demote'])
  })
})
