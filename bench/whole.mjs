// A generated search document as a desk has it whole: its story with articles, scores for two audiences with a past, a brief, what the
// market room measured, a reaction; sizes are those of recorded days. And prices for its instruments.
import { rowWrites } from './rows.mjs'
import { randomFrom, wordAt } from './stories.mjs'

const TYPES = [
  'market-structure.leverage.unwind',
  'company.results.guidance',
  'macro.central-banks.decision',
  'market-structure.flows.sell-off',
  'credit.rating.agency',
  'market-structure.positioning.options',
]
const SIGNALS = 24
const DAY_MS = 86_400_000

/** Symbols that have prices; the generator's stories name the low numbers most. */
export const PRICED = Array.from({ length: 150 }, (_, i) => `T${String(i).padStart(3, '0')}`)

/** Two commits' writes: the story as it came, and as it was scored an hour later. */
export function wholeWrites(doc, n) {
  const random = randomFrom(n + 77)
  const at = doc.firstSeenAt
  const later = new Date(Date.parse(at) + 3_600_000).toISOString()
  const put = (kind, value, knownAt = at) => ({ op: 'put', kind, knownAt, value, visible: true })
  const [{ value: story }, { value: score }, { value: brief }] = rowWrites(doc)
  const words = (count) => Array.from({ length: count }, () => wordAt(Math.floor(4000 * random() ** 2))).join(' ')
  const whole = {
    ...story,
    eventTypes: [{ type: TYPES[Math.floor(TYPES.length * random() ** 2)], confidence: 0.9 }],
    members: story.members.map((m) => ({ ...m, reasons: [{ rule: 'words', value: 0.4, sentence: `It shares ${words(12)}.` }] })),
    figures: [figureOf(story, words), figureOf(story, words)],
    claims: Array.from({ length: 4 }, () => claimOf(story, words)),
    ...(n > 20 && n % 9 === 0 ? { follows: `sto_${(n - 20).toString(16).padStart(16, '0')}` } : {}),
  }
  const scores = ['quant-risk', 'portfolio'].map((audience) => ({ ...score, id: `${story.id}:${audience}`, audience }))
  const first = [
    put('search', doc),
    put('story', whole),
    ...scores.map((one) => put('score', one)),
    put('brief', {
      ...brief,
      revision: 1,
      draftedAt: at,
      writer: 'bench',
      sections: [sectionOf('What happened', words), sectionOf('Key points', words)],
    }),
    put('market', marketOf(whole, random)),
    ...story.members.map((member, i) => put('article', articleOf(member, story, i, words))),
    ...(random() < 0.4 ? [put('reaction', reactionOf(whole, later), later)] : []),
  ]
  const again = scores.map((one) => put('score', { ...one, asOf: later, knownAt: later }, later))
  return { first, again, symbol: whole.instruments[0].symbol }
}

const figureOf = ({ members: [member] }, words) => ({
  measure: words(2),
  unit: 'USD',
  verdict: 'single',
  values: [
    {
      articleId: member.articleId,
      publisher: member.publisher,
      carried: false,
      sentence: `${words(18)}.`,
      figure: { text: '$70 billion', start: 20, end: 31, value: 7e10, unit: 'USD', qualifier: 'about', measures: words(3) },
    },
  ],
})

const claimOf = ({ members: [member] }, words) => ({
  articleId: member.articleId,
  publisher: member.publisher,
  speaker: words(2),
  verb: 'said',
  text: words(14),
  start: 10,
  end: 90,
  relayed: false,
  support: { origins: 1, articleIds: [member.articleId] },
})

const sectionOf = (name, words) => ({
  name,
  sentences: Array.from({ length: 5 }, () => ({ text: `${words(16)}.`, kind: 'reported', provenance: [] })),
})

function marketOf({ id, instruments, firstSeenAt }, random) {
  const day = firstSeenAt.slice(0, 10)
  const signals = Array.from({ length: SIGNALS }, (_, i) => ({
    name: i < 4 ? 'abnormal-return' : `measure-${i}`,
    variant: i === 0 ? 'market-120' : `variant-${i}`,
    role: 'instrument',
    symbol: instruments[0].symbol,
    value: Number((4 * random() - 2).toFixed(3)),
    unit: '%',
    baseline: 0,
    baselineNote: 'by the market over the 120 sessions before it',
    z: Number((6 * random() - 3).toFixed(3)),
    distinguishable: random() < 0.2,
    asOf: day,
    knownAt: firstSeenAt,
    provider: 'bench',
    assumptions: ['a made-up assumption of about the usual length'],
    parts: { return: 1.2, expected: 0.3, t: 1.4, p: 0.16 },
    sentence: 'A made-up sentence that says what was measured, against what, and how far it stands out from its own past.',
  }))
  return { id, storyId: id, asOf: firstSeenAt, signals, gaps: [] }
}

const reactionOf = ({ id, instruments: [{ symbol }], firstSeenAt }, knownAt) => ({
  id: `${id}:${symbol}:SPY:market`,
  storyId: id,
  symbol,
  benchmark: 'SPY',
  model: 'market',
  windowDays: [0, 1],
  firstTradableDay: firstSeenAt.slice(0, 10),
  abnormalReturn: 0.8,
  t: 1.1,
  p: 0.27,
  distinguishable: false,
  abnormalVolumeZ: null,
  knownAt,
  sentence: 'It rose 0.8% more than the market over two sessions, not distinguishable from noise.',
})

const articleOf = (member, story, i, words) => ({
  id: member.articleId,
  sourceId: member.sourceId,
  url: member.url,
  canonicalUrl: null,
  guid: member.url,
  title: member.title,
  text: words(220),
  summary: words(20),
  byline: null,
  language: 'en',
  access: 'open',
  publishedAt: member.publishedAt,
  publishedAtAssumed: false,
  firstSeenAt: story.firstSeenAt,
  knownAt: story.knownAt,
  contentHash: `${story.id}/${i}`,
  revision: 0,
  revisions: [],
  state: 'assigned',
  storyId: story.id,
})

/** Daily bars of all priced symbols and the market's, over `days` days up to the one before `until`: a random walk each. */
export function* barsUntil(until, days, symbols) {
  const end = Date.parse(`${until.slice(0, 10)}T00:00:00.000Z`)
  for (const [i, symbol] of symbols.entries()) {
    const random = randomFrom(9_000 + i)
    let close = 100
    for (let back = days; back >= 1; back -= 1) {
      const at = new Date(end - back * DAY_MS)
      if (at.getUTCDay() % 6 === 0) continue
      const open = close
      close = Number((close * (1 + 0.04 * (random() - 0.5))).toFixed(4))
      const day = at.toISOString().slice(0, 10)
      const [low, high] = [Math.min(open, close) * 0.995, Math.max(open, close) * 1.005]
      const volume = 1e6 + Math.floor(1e6 * random())
      yield { symbol, day, open, high, low, close, volume, knownAt: `${day}T21:00:00.000Z`, provider: 'bench', revision: 0 }
    }
  }
}
