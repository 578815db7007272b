import type { BriefEvidence } from '../../src/brief/index.js'
import { loadPlaybooks } from '../../src/config/playbooks.js'
import type { Article, Figure, Member, Score, Signal, Story } from '../../src/model/index.js'

export const NOW = '2026-05-14T21:00:00.000Z'
export const playbooks = loadPlaybooks('config')

export const member = (articleId: string, publisher: string, more: Partial<Member> = {}): Member => ({
  articleId,
  sourceId: publisher.toLowerCase().replaceAll(' ', '-'),
  publisher,
  family: publisher,
  tier: 'A',
  role: 'original',
  of: null,
  firstHand: true,
  title: 'Copper fund sinks as $40 billion of borrowed bets unwinds',
  url: `http://example.test/${articleId}`,
  publishedAt: '2026-05-14T12:00:00.000Z',
  joinedAt: '2026-05-14T12:01:00.000Z',
  access: 'open',
  reasons: [],
  ...more,
})

export const signal = (name: string, symbol: string, value: number, more: Partial<Signal> = {}): Signal => ({
  name,
  symbol,
  value,
  unit: '%',
  baseline: null,
  baselineNote: '',
  z: null,
  distinguishable: null,
  asOf: '2026-05-14',
  knownAt: NOW,
  provider: 'test',
  assumptions: [],
  sentence: `${symbol} ${value < 0 ? 'fell' : 'rose'} ${Math.abs(value).toFixed(1)}% on 14 May 2026.`,
  ...more,
})

export const figure = (text: string, value: number, unit: string | null, start: number): Figure => ({
  text,
  start,
  end: start + text.length,
  value,
  unit,
})

const score = (): Score => ({
  storyId: 'sto_1',
  storyRevision: 1,
  audience: 'quant-risk',
  importance: {
    totalHundredths: 7150,
    rows: [
      {
        factor: 'transmission',
        kind: 'factor',
        value: 0.9,
        weight: 25,
        contributionHundredths: 2250,
        sentence: 'A direct channel.',
        evidence: [],
      },
      {
        factor: 'novelty',
        kind: 'factor',
        value: 0.5,
        weight: 12,
        contributionHundredths: 600,
        sentence: 'A follow-up.',
        evidence: [],
      },
    ],
  },
  credibility: { totalHundredths: 6600, rows: [] },
  version: 'test',
  asOf: NOW,
  rationale: 'Importance 71.50.',
  freshAt: NOW,
  halfLifeHours: 24,
})

export interface EvidenceParts {
  members?: Member[]
  articles?: Pick<Article, 'id' | 'title' | 'text' | 'publishedAt'>[]
  story?: Partial<Story>
  signals?: Signal[]
  more?: Partial<BriefEvidence>
}

/** A story that was written for these tests, as the desk would hand it to the draft. */
export function evidence({
  members = [member('a', 'Harbour Post')],
  articles = [],
  story = {},
  signals = [],
  more = {},
}: EvidenceParts): BriefEvidence {
  return {
    story: {
      id: 'sto_1',
      revision: 1,
      title: members[0]?.title ?? '',
      members,
      instruments: [],
      eventTypes: [{ type: 'market-structure.leverage.unwind', confidence: 0.8 }],
      sentiment: { label: 'negative', score: -0.5 },
      claims: [],
      figures: [],
      novelty: { value: 1, kind: 'first', added: [] },
      independentPublishers: 1,
      state: 'draft',
      firstSeenAt: NOW,
      updatedAt: NOW,
      knownAt: NOW,
      ...story,
    },
    articles: new Map(articles.map((a) => [a.id, a])),
    market: { storyId: 'sto_1', asOf: NOW, signals, gaps: [] },
    reactions: [],
    score: score(),
    audience: 'Quant risk',
    playbooks,
    events: [],
    proxyOf: (symbol) => ({ CUPX: 'CUPR' })[symbol],
    mayQuote: () => true,
    now: NOW,
    ...more,
  }
}
