import type { Article, Bar, Fact, NewJob, Score, Story, StoryJudgement } from '../../src/model/index.js'
import { indexTokens, typePaths } from '../../src/search/index.js'
import type { Kinds, Write } from '../../src/store/contract.js'

/** The n-th minute of a fixed morning. */
export const at = (minute: number): string => new Date(Date.UTC(2026, 6, 1, 8, 0) + minute * 60_000).toISOString()

export function article(id: string, over: Partial<Article> = {}): Article {
  return {
    id,
    sourceId: 'harbour',
    url: `https://harbour.example/${id}`,
    canonicalUrl: null,
    guid: id,
    title: `Title of ${id}`,
    text: 'A text.',
    summary: '',
    byline: null,
    language: 'en',
    access: 'open',
    publishedAt: at(0),
    publishedAtAssumed: false,
    firstSeenAt: at(0),
    knownAt: at(0),
    contentHash: 'h1',
    revision: 1,
    revisions: [],
    state: 'found',
    ...over,
  }
}

export function story(id: string, symbols: string[], over: Partial<Story> = {}): Story {
  return {
    id,
    revision: 1,
    title: `Story ${id}`,
    members: [],
    instruments: symbols.map((symbol) => ({ symbol, name: symbol, assetClass: 'equity', salience: 1 })),
    eventTypes: [],
    sentiment: { label: 'neutral', score: 0 },
    claims: [],
    figures: [],
    novelty: { value: 1, kind: 'first', added: [] },
    independentPublishers: 1,
    state: 'draft',
    firstSeenAt: at(0),
    updatedAt: at(0),
    knownAt: at(0),
    ...over,
  }
}

export function score(storyId: string, importance: number): Score & { id: string } {
  const ledger = (totalHundredths: number) => ({ totalHundredths, rows: [] })
  return {
    id: `${storyId}:quant-risk`,
    storyId,
    storyRevision: 1,
    audience: 'quant-risk',
    importance: ledger(importance),
    credibility: ledger(5000),
    version: 'v1',
    asOf: at(0),
    rationale: '',
    freshAt: at(0),
    halfLifeHours: 24,
  }
}

export const judgement = (id: string, over: Partial<StoryJudgement> = {}): StoryJudgement => ({
  id,
  storyId: 's',
  audience: 'quant-risk',
  act: 'promote',
  values: { size: 0.5 },
  importance: 60,
  credibility: 50,
  version: 'v1',
  text: null,
  by: { id: 'ada', name: 'Ada' },
  at: at(0),
  ...over,
})

export const job = (key: string, over: Partial<NewJob> = {}): NewJob => ({
  queue: 'ingest',
  key,
  payload: { key },
  runAt: at(0),
  ...over,
})

export const bar = (symbol: string, day: string, close: number, over: Partial<Bar> = {}): Bar => ({
  symbol,
  day,
  open: close,
  high: close,
  low: close,
  close,
  volume: 100,
  knownAt: `${day}T21:00:00.000Z`,
  provider: 'test',
  revision: 0,
  ...over,
})

export const fact = (series: string, validAt: string, value: number, over: Partial<Fact> = {}): Fact => ({
  series,
  validAt,
  value,
  knownAt: `${validAt}T21:00:00.000Z`,
  knownAtAssumed: false,
  unit: 'USD',
  provider: 'test',
  revision: 0,
  ...over,
})

export interface SearchableStory {
  title: string
  body?: string
  minute?: number
  over?: Partial<Kinds['search']>
}

/** A search document of plain sentences. */
export function searchDoc(id: string, { title, body = '', minute = 0, over = {} }: SearchableStory): Kinds['search'] {
  const types = over.types ?? []
  return {
    id,
    storyId: id,
    titleTokens: indexTokens(title),
    bodyTokens: indexTokens(body),
    firstSeenAt: at(minute),
    updatedAt: at(minute),
    tickers: [],
    tiers: ['A'],
    publishers: ['Harbour Wire'],
    sentiment: 'neutral',
    state: 'draft',
    signals: [],
    figuresUsd: [],
    follows: null,
    importance: { 'quant-risk': 50 },
    credibility: { 'quant-risk': 50 },
    novelty: 0.5,
    reaction: null,
    ...over,
    types: types.flatMap(typePaths),
  }
}

export const put = <K extends Write['kind']>(kind: K, value: Kinds[K], knownAt = at(0), visible = false): Write =>
  ({ op: 'put', kind, value, knownAt, visible }) as Write
