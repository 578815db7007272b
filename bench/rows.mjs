// Everything a row of the feed is made of, for a generated story: the story with its coverage, both ledgers, a brief, a market join.

const FACTORS = ['transmission', 'breadth', 'size', 'market-state', 'novelty', 'actionability', 'instrument', 'lead']

const ledger = (points) => ({
  totalHundredths: Math.round(points * 100),
  rows: FACTORS.map((factor, i) => ({
    factor,
    kind: 'factor',
    value: 0.5,
    weight: 12.5,
    contributionHundredths: Math.round((points * 100) / FACTORS.length),
    sentence: `A made-up reason, number ${i}, of about the usual length of such sentences.`,
    evidence: [],
  })),
})

/** The writes that make a generated search document a whole story. */
export function rowWrites(doc) {
  const { id, firstSeenAt: at } = doc
  const title = doc.titleTokens.join(' ')
  const members = doc.publishers.map((publisher, i) => ({
    articleId: `art_${id}_${i}`,
    sourceId: `src_${publisher}`,
    publisher,
    family: publisher,
    tier: doc.tiers[0],
    role: i === 0 ? 'original' : 'republication',
    of: i === 0 ? null : `art_${id}_0`,
    firstHand: i === 0,
    title,
    url: `https://example.test/${id}/${i}`,
    publishedAt: at,
    joinedAt: at,
    access: 'open',
    reasons: [],
  }))
  const story = {
    id,
    revision: 1,
    title,
    members,
    instruments: doc.tickers.map((symbol) => ({ symbol, name: symbol, assetClass: 'equity', salience: 0.5 })),
    eventTypes: doc.types.slice(0, 1).map((type) => ({ type, confidence: 0.9 })),
    sentiment: { label: doc.sentiment, score: 0 },
    claims: [],
    figures: [],
    novelty: { value: doc.novelty, kind: 'first', added: [] },
    independentPublishers: 1,
    state: doc.state,
    firstSeenAt: at,
    updatedAt: at,
    knownAt: at,
  }
  const audience = 'quant-risk'
  const score = {
    id: `${id}:${audience}`,
    storyId: id,
    storyRevision: 1,
    audience,
    freshAt: at,
    halfLifeHours: 24,
    importance: ledger(doc.importance[audience]),
    credibility: ledger(doc.credibility[audience]),
    version: 'bench',
    asOf: at,
    knownAt: at,
    rationale: '',
  }
  const brief = {
    id: `${id}:${audience}`,
    storyId: id,
    storyRevision: 1,
    audience,
    headline: title,
    standfirst: `${doc.bodyTokens.slice(0, 18).join(' ')}.`,
    sections: [],
    knownAt: at,
  }
  const put = (kind, value) => ({ op: 'put', kind, knownAt: at, value, visible: true })
  return [put('story', story), put('score', score), put('brief', brief)]
}
