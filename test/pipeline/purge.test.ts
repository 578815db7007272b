import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { draftBrief } from '../../src/brief/index.js'
import type { Analysis, Article, Delivery, Source } from '../../src/model/index.js'
import { purgeExpired, purgeSource } from '../../src/pipeline/purge.js'
import { indexTokens, parseQuery } from '../../src/search/index.js'
import { openSqliteStore, type SqliteStore } from '../../src/store/sqlite/index.js'
import { evidence, figure, member, NOW } from '../brief/evidence.js'

const TEXT =
  'A slump in copper funds has laid open about $40 billion of borrowed bets. "We told them twice about zinc," said Ines Okafor.'
const TITLE = 'Copper fund sinks as $40 billion of borrowed bets unwinds'
const article = (id: string, sourceId: string, more: Partial<Article> = {}): Article => ({
  id,
  sourceId,
  url: `http://example.test/${id}`,
  canonicalUrl: null,
  guid: id,
  title: TITLE,
  text: TEXT,
  summary: 'A slump in copper funds',
  byline: null,
  language: 'en',
  access: 'open',
  publishedAt: NOW,
  publishedAtAssumed: false,
  firstSeenAt: NOW,
  knownAt: NOW,
  contentHash: 'hash',
  revision: 1,
  revisions: [],
  state: 'assigned',
  storyId: 'sto_1',
  ...more,
})
const start = `${TITLE}\n\n${TEXT}`.indexOf('We told')
const claim = {
  speaker: 'Ines Okafor',
  verb: 'said',
  relayed: false,
  start,
  end: start + 28,
  text: 'We told them twice about zinc'.slice(0, 28),
  articleId: 'a',
  publisher: 'Harbour Post',
}
const source = (id: string, keepTextDays: number): Source =>
  ({ id, rights: { licence: 'test', keepTextDays, mayShowQuotes: true } }) as Source

let dir = ''
let store: SqliteStore
let now = NOW
const desk = () => ({
  store,
  clock: { now: () => now },
  sources: new Map([
    ['harbour-post', source('harbour-post', 30)],
    ['other', source('other', 900)],
  ]),
})

beforeEach(async () => {
  now = NOW
  dir = mkdtempSync(join(tmpdir(), 'purge-'))
  store = openSqliteStore(join(dir, 'desk.sqlite'))
  const members = [member('a', 'Harbour Post'), member('b', 'Other', { sourceId: 'other', role: 'coverage' })]
  const own = article('a', 'harbour-post')
  const value = {
    articleId: 'a',
    publisher: 'Harbour Post',
    carried: false,
    figure: figure('$40 billion', 40e9, 'USD', 20),
    sentence: TEXT,
  }
  const input = evidence({
    members,
    articles: [own],
    story: { claims: [claim], figures: [{ measure: 'bets', unit: 'USD', verdict: 'single', values: [value] }] },
  })
  const brief = { ...draftBrief(input), id: 'sto_1:quant-risk' }
  const quoted = brief.sections[0]!.sentences[0]!.text
  expect(quoted).toMatch(/“.*”/)
  const analysis = {
    id: 'a:1',
    articleId: 'a',
    contentHash: 'hash',
    mentions: [],
    figures: [value.figure],
    claims: [claim],
    eventTypes: [],
  } as unknown as Analysis & { id: string; articleId: string; contentHash: string }
  const delivery = {
    id: 'del_1',
    channelId: 'c',
    storyId: 'sto_1',
    reason: 'new',
    publishedRevision: 1,
    state: 'sent',
    payload: { text: quoted },
    createdAt: NOW,
  } as Delivery
  const search = {
    id: 'sto_1',
    storyId: 'sto_1',
    titleTokens: indexTokens(TITLE),
    bodyTokens: indexTokens(TEXT),
    firstSeenAt: NOW,
    updatedAt: NOW,
    tickers: [],
    types: [],
    tiers: [],
    publishers: [],
    sentiment: 'neutral',
    state: 'draft',
    signals: [],
    figuresUsd: [],
    follows: null,
    importance: { 'quant-risk': 50 },
    credibility: {},
    novelty: 1,
    reaction: null,
  }
  await store.commit({
    stepKey: 'one',
    writes: [
      { op: 'put', kind: 'article', value: { ...own, text: `${TEXT} Earlier words.` }, knownAt: NOW },
      { op: 'put', kind: 'analysis', value: analysis, knownAt: NOW },
      { op: 'put', kind: 'story', value: input.story, knownAt: NOW },
      { op: 'put', kind: 'brief', value: brief, knownAt: NOW },
      { op: 'put', kind: 'delivery', value: delivery, knownAt: NOW },
      { op: 'put', kind: 'search', value: search, knownAt: NOW },
    ],
    jobs: [],
  })
  await store.commit({
    stepKey: 'two',
    writes: [
      { op: 'put', kind: 'article', value: own, knownAt: '2026-05-14T22:00:00.000Z' },
      { op: 'put', kind: 'article', value: article('b', 'other', { title: 'Another', text: 'Nickel is calm.' }), knownAt: NOW },
    ],
    jobs: [],
  })
})
afterEach(async () => {
  await store.close()
  rmSync(dir, { recursive: true, force: true })
})

const found = async (words: string) =>
  (await store.search({ query: parseQuery(words), audience: 'quant-risk', sort: 'time', limit: 5 })).hits.length

it('takes quotations out of what editors wrote, in every version, of what they typed and of what waits for them', async () => {
  const brief = (await store.get('brief', 'sto_1:quant-risk'))!.value
  const quote = brief.sections[0]!.sentences[0]!.text.match(/“.*”/)![0]
  const { id, storyId, audience, headline, standfirst, sections } = brief
  const by = { id: 'ada', name: 'Ada' }
  // Typed anew, a sentence names no article: its quotation is known from the others.
  const bare = sections.map((s, i) =>
    i === 4 ? { name: s.name, sentences: [{ text: `Again: ${quote}.`, kind: 'editorial' as const, provenance: [] }] } : s,
  )
  const words = { headline, standfirst, sections: bare }
  const edition = { id, storyId, audience, words, savedBy: by, savedAt: NOW, draftRevision: 1, state: 'draft' as const }
  const rest = { moved: { by, at: NOW, reason: null }, overrides: [{ sentence: `Again: ${quote}.`, by, reason: 'r', at: NOW }] }
  for (const revision of [1, 2])
    await store.commit({
      stepKey: `edition:${revision}`,
      writes: [{ op: 'put', kind: 'edition', value: { ...edition, ...rest, revision }, knownAt: NOW }],
      jobs: [],
    })
  const flag = { id, storyId, audience, storyRevision: 1, raisedAt: NOW, what: [], draft: words }
  const working = { id: `${id}:ada`, editionId: id, by: 'ada', baseRevision: 1, draftRevision: 1, words, at: NOW }
  await store.commit({
    stepKey: 'typed',
    writes: [
      { op: 'put', kind: 'flag', value: flag, knownAt: NOW },
      { op: 'put', kind: 'working', value: working, knownAt: NOW },
    ],
    jobs: [],
  })
  await purgeSource(desk(), 'harbour-post', 'ada', null)
  const kept = JSON.stringify([
    await store.history('edition', id),
    await store.get('flag', id),
    await store.get('working', `${id}:ada`),
  ])
  expect(kept).not.toContain(quote)
  expect(kept).toContain('[removed: rights]')
  expect(kept).toContain(headline)
})

it('takes a source’s words out of everything, past versions too, and keeps what tells where they stood', async () => {
  expect(await found('zinc')).toBe(1)
  const report = await purgeSource(desk(), 'harbour-post', 'console', 'asked to')
  expect(report).toEqual({ articles: 1, stories: 1, briefs: 1, deliveries: 1 })
  for (const { value } of await store.history('article', 'a'))
    expect([value.text, value.summary, value.title, value.contentHash]).toEqual(['', '', TITLE, 'hash'])
  expect((await store.history('article', 'a')).length).toBe(2)
  const analysis = (await store.get('analysis', 'a:1'))!.value
  expect(analysis.claims[0]).toMatchObject({ text: '[removed: rights]', start, speaker: 'Ines Okafor' })
  expect(analysis.figures[0]?.text).toBe('$40 billion')
  const story = (await store.get('story', 'sto_1'))!.value
  expect(story.claims[0]?.text).toBe('[removed: rights]')
  expect(story.figures[0]?.values[0]).toMatchObject({ sentence: '[removed: rights]', figure: { text: '$40 billion' } })
  const happened = (await store.get('brief', 'sto_1:quant-risk'))!.value.sections[0]!.sentences[0]!
  expect(happened.text).toContain('[removed: rights]')
  expect(happened.provenance[0]).toMatchObject({ articleId: 'a' })
  expect(JSON.stringify((await store.get('delivery', 'del_1'))!.value.payload)).toContain('[removed: rights]')
  expect(await found('zinc')).toBe(0)
  expect((await store.get('article', 'b'))!.value.text).toBe('Nickel is calm.')
  const audit = (await store.find('audit', {})).items.map((a) => a.value)
  expect(audit).toMatchObject([{ act: 'purge', on: 'harbour-post', who: 'console', reason: 'asked to', detail: { articles: 1 } }])
})

it('indexes anew a story that a desk at work scores meanwhile', async () => {
  let scored = 0
  const scoring = new Proxy(store, {
    get(target, name) {
      if (name !== 'get') return Reflect.get(target, name).bind?.(target) ?? Reflect.get(target, name)
      return async (kind: 'search', id: string) => {
        const read = await target.get(kind, id)
        if (kind === 'search' && scored++ < 2)
          await target.commit({
            stepKey: `scored ${scored}`,
            writes: [{ op: 'put', kind, value: { ...read!.value, novelty: scored / 10 }, knownAt: NOW }],
            jobs: [],
          })
        return read
      }
    },
  })
  await purgeSource({ ...desk(), store: scoring }, 'harbour-post', 'console', null)
  expect(await found('zinc')).toBe(0)
  expect((await store.get('search', 'sto_1'))!.value.novelty).toBe(0.2)
})

it('leaves none of the words in any kind that is kept', async () => {
  await purgeSource(desk(), 'harbour-post', 'console', null)
  for (const kind of ['article', 'analysis', 'story', 'brief', 'delivery', 'search'] as const)
    for await (const { id } of store.all(kind))
      expect(JSON.stringify(await store.history(kind, id))).not.toMatch(/laid open|told them twice|Earlier words/)
})

it('does nothing the second time, and refuses a source that nobody knows', async () => {
  await purgeSource(desk(), 'harbour-post', 'console', null)
  now = '2026-05-15T21:00:00.000Z'
  expect(await purgeSource(desk(), 'harbour-post', 'console', null)).toEqual({
    articles: 0,
    stories: 0,
    briefs: 0,
    deliveries: 0,
  })
  await expect(purgeSource(desk(), 'nobody', 'console', null)).rejects.toMatchObject({ code: 'unknown-source' })
})

it('ends the keeping when the rights record says so, and not before', async () => {
  now = '2026-06-12T21:00:00.000Z'
  expect((await purgeExpired(desk())).articles).toBe(0)
  now = '2026-06-14T21:00:00.000Z'
  expect((await purgeExpired(desk())).articles).toBe(1)
  expect((await store.get('article', 'a'))!.value.text).toBe('')
  expect((await store.get('article', 'b'))!.value.text).toBe('Nickel is calm.')
})
