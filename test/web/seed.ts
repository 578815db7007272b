import { readFileSync } from 'node:fs'
import type {
  Article,
  Audience,
  Bar,
  Brief,
  Claim,
  Figure,
  Ledger,
  LedgerRow,
  Member,
  Reaction,
  Score,
  Signal,
  Source,
  Story,
} from '../../src/model/index.js'
import { instant, plusMs } from '../../src/model/index.js'
import type { SearchDoc } from '../../src/search/index.js'
import { indexTokens, typePaths } from '../../src/search/index.js'
import type { Store, Write } from '../../src/store/contract.js'

/** Stories in sentences written for tests, by publications that do not exist, on real daily bars (see bars.csv for their origin). */

export const NOW = instant(Date.UTC(2026, 6, 2, 21, 30))
const HOUR = 3_600_000

export const AUDIENCES: Audience[] = [
  ['quant-risk', 'Quant risk'],
  ['data-team', 'Data team'],
  ['portfolio', 'Portfolio'],
  ['trading-platform', 'Trading platform'],
].map(([id, name]) => ({
  id: id!,
  name: name!,
  description: '',
  importance: {},
  credibility: {},
  eventTypes: {},
  assetClasses: {},
  watchlist: [],
  lines: { draft: 35, post: { importance: 70, credibility: 60 } },
}))

const PUBLICATIONS: [string, string, Source['tier']][] = [
  ['halden', 'Halden Wire', 'A'],
  ['straits', 'Straits Ledger', 'B'],
  ['capewell', 'Capewell News', 'B'],
  ['morrow', 'Morrow Finance', 'B'],
  ['pell', 'Pell & Ardent Markets', 'A'],
  ['voldesk', 'The Vol Desk', 'C'],
  ['conduct', 'Office of Market Conduct', 'A'],
  ['tarn', 'Tarn Funds', 'A'],
]
export const SOURCES: Source[] = PUBLICATIONS.map(([id, name, tier]) => ({
  id,
  name,
  family: id,
  tier,
  kind: 'feed',
  url: `https://${id}.example/feed.xml`,
  homepage: `https://${id}.example/`,
  timeZone: 'UTC',
  language: 'en',
  cadenceMinutes: { fastest: 5, slowest: 60 },
  body: 'page',
  rights: { licence: 'written for demonstration', keepTextDays: 30, mayShowQuotes: true },
  enabled: true,
  creditNames: [name],
}))

/** The real bars beside this file. */
export function bars(): Bar[] {
  const lines = readFileSync(new URL('./bars.csv', import.meta.url), 'utf8')
    .split('\n')
    .slice(2)
    .filter(Boolean)
  return lines.map((line) => {
    const [symbol, day, open, high, low, close, volume] = line.split(',') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    const knownAt = `${day}T21:05:00.000Z`
    return {
      symbol,
      day,
      open: +open,
      high: +high,
      low: +low,
      close: +close,
      volume: +volume,
      knownAt,
      provider: 'seed',
      revision: 0,
    }
  })
}

const sourceOf = (id: string): Source => SOURCES.find((source) => source.id === id)!

interface Piece {
  source: string
  /** Hours before {@link NOW}. */
  hours: number
  title: string
  text: string
  role?: Member['role']
  of?: number
  firstHand?: boolean
  url?: string
}

const articleIdOf = (story: string, i: number): string => `art_${story}_${i}`

function articleOf(story: string, piece: Piece, i: number): Article {
  const at = plusMs(NOW, -piece.hours * HOUR)
  return {
    id: articleIdOf(story, i),
    sourceId: piece.source,
    url: piece.url ?? `https://${piece.source}.example/${story}-${i}`,
    canonicalUrl: null,
    guid: `${story}-${i}`,
    title: piece.title,
    text: piece.text,
    summary: '',
    byline: null,
    language: 'en',
    access: 'open',
    publishedAt: at,
    publishedAtAssumed: false,
    firstSeenAt: at,
    knownAt: at,
    contentHash: `${story}${i}`,
    revision: 1,
    revisions: [],
    state: 'assigned',
  }
}

function memberOf(story: string, piece: Piece, i: number): Member {
  const source = sourceOf(piece.source)
  const at = plusMs(NOW, -piece.hours * HOUR)
  return {
    articleId: articleIdOf(story, i),
    sourceId: source.id,
    publisher: source.name,
    family: source.family,
    tier: source.tier,
    role: piece.role ?? (i === 0 ? 'original' : 'coverage'),
    of: piece.of === undefined ? null : articleIdOf(story, piece.of),
    firstHand: piece.firstHand ?? (i === 0 && !piece.role),
    title: piece.title,
    url: piece.url ?? `https://${piece.source}.example/${story}-${i}`,
    publishedAt: at,
    joinedAt: at,
    access: 'open',
    reasons: [],
  }
}

const IMPORTANCE: [string, number, string][] = [
  ['transmission', 25, 'Funds, margin and options are named as one chain.'],
  ['breadth', 15, 'Three asset classes are named; two are measured here.'],
  ['size', 15, 'Volume was 1.3 times its 20-day mean.'],
  ['market-state', 15, 'The sector moved and the index stayed calm.'],
  ['novelty', 12, 'Two facts are new since 23 June.'],
  ['actionability', 10, 'A date and a margin change to act on.'],
  ['instrument', 8, 'A leveraged fund on the watch list.'],
]
const CREDIBILITY: [string, number, string][] = [
  ['directness', 35, 'The origin counted it and does not show the count.'],
  ['independent-origins', 25, 'Two publishers report first-hand; copies add nothing.'],
  ['figure-attribution', 15, 'The main figure is called rough, and comes from one paper.'],
  ['consistency', 15, 'Two sizes stand against each other.'],
  ['source-record', 10, 'Two corrections in 214 stories.'],
]

/** A ledger that sums exactly to `total` points, spread over the factors in a fixed way. */
export function ledger(total: number, factors = IMPORTANCE): Ledger {
  const goal = Math.round(total * 100)
  const rows: LedgerRow[] = factors.map(([factor, weight, sentence], i) => {
    const value = Math.min(1, Math.max(0, total / 100 + (i % 2 ? -0.03 : 0.03)))
    return {
      factor,
      kind: 'factor',
      value,
      weight,
      contributionHundredths: Math.round(value * weight * 100),
      sentence,
      evidence: [],
    }
  })
  const sum = rows.reduce((all, row) => all + row.contributionHundredths, 0)
  rows[0]!.contributionHundredths += goal - sum
  rows[0]!.value = rows[0]!.contributionHundredths / (rows[0]!.weight * 100)
  return { totalHundredths: goal, rows }
}

export const scoreOf = (
  story: Pick<Story, 'id' | 'revision'>,
  audience: string,
  importance: number,
  credibility: number,
): Score => ({
  storyId: story.id,
  storyRevision: story.revision,
  audience,
  importance: ledger(importance),
  credibility: ledger(credibility, CREDIBILITY),
  version: 'seed-1',
  asOf: NOW,
  rationale: 'A clear chain from one market to the next.',
  freshAt: NOW,
  halfLifeHours: 48,
})

/** Abnormal moves of 2 July against SPY over 120 sessions, as the market room measured them. */
const ABNORMAL: Record<string, [value: number, z: number]> = {
  SOXX: [-5.7, -3.3],
  SMH: [-4.6, -3.4],
  SOXL: [-16.9, -3.3],
  XLF: [1.8, 2.6],
  KRE: [-1.4, -1.1],
  TQQQ: [-4.9, -2.9],
  QQQ: [-1.6, -2.8],
}

export function abnormal(symbol: string): Signal[] {
  const known = ABNORMAL[symbol]
  if (!known) return []
  const [value, z] = known
  const distinguishable = Math.abs(z) > 2
  return [
    {
      name: 'abnormal-return',
      symbol,
      value,
      unit: '%',
      baseline: -0.1,
      baselineNote: 'market model on SPY, 120 sessions to 1 July',
      z,
      distinguishable,
      asOf: '2026-07-02',
      knownAt: '2026-07-02T21:05:00.000Z',
      provider: 'seed',
      assumptions: [],
      sentence: `${symbol} moved ${Math.abs(value)} points ${value < 0 ? 'below' : 'above'} what SPY would give on 2 July: ${distinguishable ? 'distinguishable' : 'not distinguishable from noise'}.`,
    },
  ]
}

const figure = (text: string, value: number, unit: string | null, whole: string, more: Partial<Figure> = {}): Figure => ({
  text,
  start: whole.indexOf(text),
  end: whole.indexOf(text) + text.length,
  value,
  unit,
  ...more,
})

const claim = (speaker: string, verb: string, text: string, whole: string): Claim => ({
  speaker,
  verb,
  text,
  start: whole.indexOf(text),
  end: whole.indexOf(text) + text.length,
  relayed: false,
  basis: 'on-record',
})

export interface SeedStory {
  id: string
  title?: string
  why: string
  pieces: Piece[]
  symbols: [string, string, string?][]
  type: string
  scores: [importance: number, credibility: number]
  /** Earlier importances, oldest first. */
  shape?: number[]
  state?: Story['state']
  sentiment?: Story['sentiment']['label']
  novelty?: Story['novelty']
  detail?: boolean
}

const CHAIN_TEXT =
  'The fall in AI chip shares has exposed a roughly $270 billion chain of leveraged bets, according to a count of fund filings and broker statements. Newly launched products were hit first. The funds sold into the close. "Nobody here planned for three bad days," said Ines Marr, who runs a lending desk.'

export const STORIES: SeedStory[] = [
  {
    id: 'sto_margin',
    why: 'From the venue itself, and dated: it forces action before Monday’s open.',
    pieces: [
      {
        source: 'conduct',
        hours: 0.9,
        title: 'Lakeside lifts chip-index futures margin by 25% from Monday',
        text: 'The venue raises initial margin by 25% from 6 July.',
      },
      {
        source: 'straits',
        hours: 0.6,
        title: 'Lakeside raises chip futures margin',
        text: 'The venue raises margin.',
        role: 'republication',
        of: 0,
      },
      {
        source: 'capewell',
        hours: 0.4,
        title: 'Margin up a quarter on chip futures',
        text: 'The venue raises margin.',
        role: 'republication',
        of: 0,
      },
    ],
    symbols: [
      ['SOXX', 'iShares Semiconductor ETF'],
      ['SMH', 'VanEck Semiconductor ETF'],
    ],
    type: 'market-structure.margin.change',
    scores: [93, 98],
    state: 'published',
  },
  {
    id: 'sto_chain',
    why: 'Funds, margin and options bound together; the size of the whole is disputed.',
    pieces: [
      { source: 'halden', hours: 11.17, title: 'Chip sell-off exposes a $270 billion chain of leveraged bets', text: CHAIN_TEXT },
      {
        source: 'straits',
        hours: 10.4,
        title: 'Chip sell-off exposes $270 billion chain',
        text: CHAIN_TEXT,
        role: 'republication',
        of: 0,
      },
      {
        source: 'capewell',
        hours: 9.7,
        title: 'A $270 billion chain comes loose',
        text: CHAIN_TEXT,
        role: 'republication',
        of: 0,
      },
      {
        source: 'morrow',
        hours: 7.97,
        title: 'Leveraged funds shudder',
        text: 'A 70 billion leveraged-fund ecosystem is under strain, Halden Wire reports.',
      },
      {
        source: 'pell',
        hours: 6.3,
        title: 'Margin calls reach crypto lenders',
        text: 'Two dealers said calls went out before the open on Thursday.',
        firstHand: true,
      },
      { source: 'voldesk', hours: 4.8, title: 'Plain contagion', text: 'This is plain contagion.' },
      {
        source: 'conduct',
        hours: 3.4,
        title: 'Office asks brokers for daily exposure',
        text: 'Brokers shall report daily positions by 10 July.',
        firstHand: true,
      },
      {
        source: 'halden',
        hours: 0.65,
        title: 'Chip sell-off exposes a $270 billion chain of leveraged bets: the close',
        text: CHAIN_TEXT,
        role: 'update',
        of: 0,
        firstHand: true,
      },
    ],
    symbols: [
      ['SOXL', 'Direxion Daily Semiconductor Bull 3X', 'leveraged-etf'],
      ['SOXX', 'iShares Semiconductor ETF'],
      ['SPY', 'SPDR S&P 500 ETF'],
    ],
    type: 'market-structure.leverage.unwind',
    scores: [87.7, 69.55],
    shape: [62, 71, 86],
    state: 'in-review',
    sentiment: 'negative',
    novelty: { value: 0.85, kind: 'follow-up', added: ['2 figures'] },
    detail: true,
  },
  {
    id: 'sto_close',
    why: 'The issuer’s own filing; the same fund as the next story, another event.',
    pieces: [
      {
        source: 'tarn',
        hours: 5.03,
        title: 'Tarn to close its 2× Private Space fund; last creation 8 July',
        text: 'The fund closes on 15 July.',
      },
      { source: 'capewell', hours: 4.1, title: 'Tarn closes space fund', text: 'The fund closes.', role: 'republication', of: 0 },
    ],
    symbols: [['TNSP', 'Tarn Private Space 2×', 'leveraged-etf']],
    type: 'product.fund.closure',
    scores: [71, 97],
    state: 'published',
  },
  {
    id: 'sto_premium',
    why: 'Retail premium on a company with no market price; one data firm.',
    pieces: [
      {
        source: 'morrow',
        hours: 5.7,
        title: 'Tarn Private Space fund trades 14% over its holdings',
        text: 'The fund trades at a premium.',
        firstHand: true,
      },
    ],
    symbols: [['TNSP', 'Tarn Private Space 2×', 'leveraged-etf']],
    type: 'market-structure.etf.premium',
    scores: [67, 61],
  },
  {
    id: 'sto_rotation',
    why: 'Measured here: XLF up, SOXX down, SPY flat.',
    pieces: [
      {
        source: 'pell',
        hours: 4.27,
        title: 'Banks rise as chip funds slide: rotation, not contagion',
        text: 'Money moved from chips to banks.',
      },
      { source: 'voldesk', hours: 3.9, title: 'Rotation again', text: 'Money moved.', firstHand: true },
    ],
    symbols: [
      ['XLF', 'Financial Select Sector SPDR'],
      ['SOXX', 'iShares Semiconductor ETF'],
      ['SPY', 'SPDR S&P 500 ETF'],
    ],
    type: 'market.rotation.sector',
    scores: [58, 72],
    shape: [41, 60],
    state: 'corrected',
    sentiment: 'neutral',
    novelty: { value: 0.5, kind: 'follow-up', added: ['1 measure'] },
  },
  {
    id: 'sto_lenders',
    why: 'Real, small.',
    pieces: [
      { source: 'straits', hours: 7.5, title: 'Regional lenders slip after a deposit survey', text: 'Deposits fell in June.' },
    ],
    symbols: [['KRE', 'SPDR S&P Regional Banking ETF']],
    type: 'market.move.sector',
    scores: [37, 83],
    shape: [45, 40],
    state: 'published',
    sentiment: 'negative',
  },
  {
    id: 'sto_social',
    why: 'Would matter if true: no name, no document, no matching volume.',
    pieces: [
      {
        source: 'voldesk',
        hours: 1.4,
        title: 'Anonymous post: a 2× AI-basket fund is being liquidated',
        text: 'A post says so.',
      },
    ],
    symbols: [['QQQ', 'Invesco QQQ Trust']],
    type: 'market-structure.leverage.unwind',
    scores: [74, 12],
    state: 'held',
    sentiment: 'negative',
  },
  {
    id: 'sto_takeaways',
    why: 'Third rewrite of the sell-off. Adds no fact; kept for lineage.',
    pieces: [
      {
        source: 'capewell',
        hours: 2.08,
        title: 'Five takeaways from the great chip unwind',
        text: 'We list five.',
        role: 'republication',
        firstHand: false,
      },
    ],
    symbols: [['SOXL', 'Direxion Daily Semiconductor Bull 3X', 'leveraged-etf']],
    type: 'commentary.list',
    scores: [18, 55],
    novelty: { value: 0, kind: 'repetition', added: [] },
  },
]

function storyOf(seed: SeedStory): Story {
  const members = seed.pieces.map((piece, i) => memberOf(seed.id, piece, i))
  const first = plusMs(NOW, -Math.max(...seed.pieces.map((piece) => piece.hours)) * HOUR)
  const last = plusMs(NOW, -Math.min(...seed.pieces.map((piece) => piece.hours)) * HOUR)
  const story: Story = {
    id: seed.id,
    revision: (seed.shape?.length ?? 0) + 1,
    title: seed.title ?? seed.pieces[0]!.title,
    members,
    instruments: seed.symbols.map(([symbol, name, assetClass], i) => ({
      symbol,
      name,
      assetClass: assetClass ?? 'etf',
      salience: 1 - i / 10,
    })),
    eventTypes: [{ type: seed.type, confidence: 0.9 }],
    sentiment: { label: seed.sentiment ?? 'neutral', score: seed.sentiment === 'negative' ? -0.6 : 0 },
    claims: [],
    figures: [],
    novelty: seed.novelty ?? { value: 1, kind: 'first', added: ['all of it'] },
    independentPublishers: members.filter((member) => member.firstHand).length,
    state: seed.state ?? 'draft',
    firstSeenAt: first,
    updatedAt: last,
    knownAt: last,
  }
  return seed.detail ? withDetail(story, seed) : story
}

function withDetail(story: Story, seed: SeedStory): Story {
  const publisher = (i: number) => story.members[i]!.publisher
  const whole = (i: number) => `${seed.pieces[i]!.title}\n\n${seed.pieces[i]!.text}`
  return {
    ...story,
    claims: [
      {
        ...claim('Ines Marr', 'said', '"Nobody here planned for three bad days,"', whole(0)),
        articleId: articleIdOf(seed.id, 0),
        publisher: publisher(0),
      },
      {
        ...claim('Two dealers, unnamed', 'said', 'calls went out before the open on Thursday', whole(4)),
        basis: 'unnamed',
        articleId: articleIdOf(seed.id, 4),
        publisher: publisher(4),
      },
      {
        ...claim('Office of Market Conduct', 'asked for', 'daily positions by 10 July', whole(6)),
        basis: 'document',
        articleId: articleIdOf(seed.id, 6),
        publisher: publisher(6),
      },
    ],
    figures: [
      {
        measure: 'size of the leveraged positions',
        unit: 'USD',
        verdict: 'conflicting',
        note: 'The second figure has no currency and no origin; a digit may be lost.',
        values: [
          ...[0, 1, 2].map((i) => ({
            articleId: articleIdOf(seed.id, i),
            publisher: publisher(i),
            carried: i > 0,
            figure: figure('$270 billion', 270e9, 'USD', whole(i), { qualifier: 'about' }),
            sentence: CHAIN_TEXT,
          })),
          {
            articleId: articleIdOf(seed.id, 3),
            publisher: publisher(3),
            carried: false,
            figure: figure('70 billion', 70e9, null, whole(3)),
            sentence: seed.pieces[3]!.text,
          },
        ],
      },
      {
        measure: 'dealers with margin calls',
        unit: null,
        verdict: 'single',
        values: [
          {
            articleId: articleIdOf(seed.id, 4),
            publisher: publisher(4),
            carried: false,
            figure: figure('Two', 2, null, whole(4)),
            sentence: seed.pieces[4]!.text,
          },
        ],
      },
      {
        measure: 'margin rise at Lakeside',
        unit: '%',
        verdict: 'agreeing',
        values: [
          {
            articleId: articleIdOf(seed.id, 6),
            publisher: publisher(6),
            carried: false,
            figure: { text: '25%', start: 0, end: 3, value: 25, unit: '%' },
            sentence: 'The venue raises margin by 25%.',
          },
        ],
      },
    ],
  }
}

function briefOf(story: Story, seed: SeedStory, audience: string): Brief {
  const first = {
    articleId: articleIdOf(seed.id, 0),
    start: seed.pieces[0]!.title.length + 2,
    end: seed.pieces[0]!.title.length + 120,
  }
  return {
    storyId: story.id,
    storyRevision: story.revision,
    revision: 1,
    audience,
    headline: story.title,
    standfirst: seed.why,
    sections: [
      {
        name: 'What happened',
        sentences: [
          {
            text: 'Halden Wire reports that this week’s fall in AI chip shares exposed “a roughly $270 billion chain of leveraged bets”.',
            kind: 'reported',
            provenance: [first],
          },
          {
            text: 'Pell & Ardent, on its own reporting, says margin calls reached crypto-linked financing by Thursday.',
            kind: 'reported',
            provenance: [{ articleId: articleIdOf(seed.id, 4), start: 34, end: 90 }],
          },
          {
            text: 'SOXX fell 5.6% on 2 July while SPY lost 0.1%.',
            kind: 'measured',
            provenance: [{ signal: 'abnormal-return' }],
          },
        ],
      },
      {
        name: 'Technical details',
        sentences: [
          {
            text: 'A fund that promises three times the day’s return buys after rises and sells after falls.',
            kind: 'editorial',
            provenance: [{ playbook: 'daily-reset-funds' }],
          },
        ],
      },
      { name: 'Market effects reported', sentences: [], leftOut: 'No effect on prices is reported beyond those measured here.' },
      {
        name: 'What to watch',
        sentences: [
          'Shares outstanding of leveraged chip funds, due Monday.',
          'June margin debt, in the third week of July.',
        ].map((text) => ({ text, kind: 'editorial' as const, provenance: [{ playbook: 'leverage-unwind' }] })),
      },
      {
        name: 'Key points',
        sentences: ['The fund did what it promises.', 'The size of the whole rests on one origin.'].map((text) => ({
          text,
          kind: 'editorial' as const,
          provenance: [],
        })),
      },
      {
        name: 'Scoring rationale',
        sentences: [
          {
            text: 'Importance 87.70 for quant risk: a clear chain across funds, margin and options.',
            kind: 'ledger',
            provenance: [{ factor: 'transmission' }],
          },
        ],
      },
    ],
    draftedAt: NOW,
    writer: 'templates',
  }
}

const reactionOf = (story: Story): Reaction & { id: string; storyId: string } => ({
  id: `${story.id}:SOXX:SPY:market`,
  storyId: story.id,
  symbol: 'SOXX',
  benchmark: 'SPY',
  model: 'market',
  windowDays: [0, 0],
  firstTradableDay: '2026-07-02',
  abnormalReturn: -5.7,
  t: -3.3,
  p: 0.0013,
  distinguishable: true,
  abnormalVolumeZ: 1.4,
  knownAt: '2026-07-02T21:05:00.000Z',
  sentence: 'SOXX on 2 July: 5.7 points below what SPY would give; distinguishable over 120 sessions (t −3.3).',
})

function searchDocOf(seed: SeedStory, story: Story, audiences: readonly Audience[]): SearchDoc & { id: string } {
  const moves = story.instruments.flatMap((one) => abnormal(one.symbol).map((signal) => Math.abs(signal.value)))
  return {
    id: story.id,
    storyId: story.id,
    titleTokens: indexTokens(story.members.map((member) => member.title).join('\n')),
    bodyTokens: indexTokens(
      seed.pieces
        .map((piece) => piece.text)
        .join('\n')
        .slice(0, 20_000),
    ),
    firstSeenAt: story.firstSeenAt,
    updatedAt: story.updatedAt,
    tickers: story.instruments.map((one) => one.symbol),
    types: typePaths(seed.type),
    tiers: [...new Set(story.members.map((member) => member.tier))].sort(),
    publishers: [...new Set(story.members.map((member) => member.publisher))].sort(),
    sentiment: story.sentiment.label,
    state: story.state,
    signals: moves.length ? ['abnormal-return'] : [],
    figuresUsd: story.figures.flatMap((group) =>
      group.values.filter((one) => one.figure.unit === 'USD').map((one) => one.figure.value),
    ),
    follows: story.follows ?? null,
    importance: Object.fromEntries(audiences.map((audience, i) => [audience.id, Math.round(importanceFor(seed, i))])),
    credibility: Object.fromEntries(audiences.map((audience) => [audience.id, Math.round(seed.scores[1])])),
    novelty: story.novelty.value,
    reaction: moves.length ? Math.max(...moves) : null,
  }
}

const importanceFor = (seed: SeedStory, audience: number): number => Math.max(0, seed.scores[0] - audience * 7)

/** All writes of one seeded story, revision by revision. */
function commitsOf(seed: SeedStory): { stepKey: string; writes: Write[] }[] {
  const whole = storyOf(seed)
  const shape = seed.shape ?? []
  const past = shape.map((importance, i) => {
    const members = whole.members.slice(0, Math.max(1, Math.ceil((whole.members.length * (i + 1)) / (shape.length + 1))))
    const at = members[members.length - 1]!.publishedAt
    const there = new Set(members.map((member) => member.articleId))
    const claims = whole.claims.filter((one) => there.has(one.articleId))
    const figures = whole.figures
      .map((group) => ({ ...group, values: group.values.filter((one) => there.has(one.articleId)) }))
      .filter((group) => group.values.length > 0)
      .map((group) =>
        group.verdict === 'conflicting' && there.size < 4 ? { ...group, verdict: 'agreeing' as const, note: '' } : group,
      )
    const story: Story = { ...whole, revision: i + 1, members, claims, figures, updatedAt: at, knownAt: at }
    const writes: Write[] = [{ op: 'put', kind: 'story', value: story, knownAt: at, visible: true }]
    for (const audience of AUDIENCES) {
      const score = { ...scoreOf(story, audience.id, importance, seed.scores[1]), id: `${seed.id}:${audience.id}` }
      writes.push({ op: 'put', kind: 'score', value: score, knownAt: at })
    }
    return { stepKey: `${seed.id}:r${i + 1}`, writes }
  })
  const at = whole.knownAt
  const market = {
    id: seed.id,
    storyId: seed.id,
    asOf: at,
    signals: whole.instruments.flatMap((one) => abnormal(one.symbol)),
    gaps: whole.instruments
      .filter((one) => one.symbol === 'TNSP')
      .map((one) => ({ symbol: one.symbol, signal: 'abnormal-return', reason: 'no price here' })),
  }
  const writes: Write[] = [
    ...seed.pieces.map((piece, i): Write => ({ op: 'put', kind: 'article', value: articleOf(seed.id, piece, i), knownAt: at })),
    { op: 'put', kind: 'story', value: whole, knownAt: at, visible: true },
    { op: 'put', kind: 'market', value: market, knownAt: at },
    { op: 'put', kind: 'search', value: searchDocOf(seed, whole, AUDIENCES), knownAt: at },
  ]
  AUDIENCES.forEach((audience, i) => {
    const id = `${seed.id}:${audience.id}`
    writes.push({
      op: 'put',
      kind: 'score',
      value: { ...scoreOf(whole, audience.id, importanceFor(seed, i), seed.scores[1]), id },
      knownAt: at,
      visible: true,
    })
    const brief = seed.detail ? briefOf(whole, seed, audience.id) : { ...briefOf(whole, seed, audience.id), sections: [] }
    writes.push({ op: 'put', kind: 'brief', value: { ...brief, id }, knownAt: at })
  })
  if (seed.detail) writes.push({ op: 'put', kind: 'reaction', value: reactionOf(whole), knownAt: NOW })
  return [...past, { stepKey: `${seed.id}:last`, writes }]
}

/** Writes the stories, bars and source health into a store. */
export async function seed(store: Store, stories: readonly SeedStory[] = STORIES): Promise<void> {
  await store.importBars(bars())
  for (const one of stories) for (const { stepKey, writes } of commitsOf(one)) await store.commit({ stepKey, writes, jobs: [] })
  const health: Write[] = SOURCES.slice(0, 6).map((source, i) => ({
    op: 'put',
    kind: 'health',
    knownAt: NOW,
    value: {
      id: source.id,
      sourceId: source.id,
      status: i === 2 ? 'failing' : i === 3 ? 'stale' : 'ok',
      lastTryAt: plusMs(NOW, -60_000 * (i + 2)),
      lastSuccessAt: plusMs(NOW, -60_000 * (i === 2 ? 400 : i + 2)),
      lastNewItemAt: plusMs(NOW, -HOUR * (i === 3 ? 70 : i + 1)),
      nextTryAt: plusMs(NOW, 60_000 * (i + 3)),
      consecutiveFailures: i === 2 ? 4 : 0,
      reason: i === 2 ? 'The server answered 503.' : null,
      itemsSeen: 12 * (i + 1),
      etag: null,
      lastModified: null,
      movedTo: null,
    },
  }))
  await store.commit({ stepKey: 'health', writes: health, jobs: [] })
}

/** Adds one more story, as a worker would while pages are open. */
export async function addStory(store: Store, id: string, title: string): Promise<void> {
  const one: SeedStory = {
    id,
    why: 'Came in while somebody read.',
    pieces: [{ source: 'pell', hours: 0, title, text: title }],
    symbols: [['SPY', 'SPDR S&P 500 ETF']],
    type: 'market.move.index',
    scores: [90, 80],
  }
  for (const { stepKey, writes } of commitsOf(one)) await store.commit({ stepKey, writes, jobs: [] })
}
