import { z } from 'zod'

/** What the JSON API answers: the OpenAPI document is made of these shapes, and tests check each answer against its own. */
const ledgerRow = z.object({
  factor: z.string(),
  kind: z.enum(['factor', 'cap', 'floor']),
  value: z.number().nullable(),
  weight: z.number(),
  contributionHundredths: z.number().int().describe('Hundredths of a point; the total is their exact sum.'),
  sentence: z.string(),
  evidence: z.array(z.string()),
  missing: z.string().optional(),
  higher: z.string().optional().describe('What would have made it count more.'),
})
const ledger = z
  .object({ totalHundredths: z.number().int().min(0).max(10_000), rows: z.array(ledgerRow) })
  .meta({ id: 'Ledger', description: 'The rows that a score is the exact sum of.' })

const scoreFields = z.object({
  audience: z.string(),
  importance: z.number().min(0).max(100).describe('Points, two decimals.'),
  credibility: z.number().min(0).max(100),
  version: z.string(),
  asOf: z.string(),
  freshAt: z.string().describe('From here importance halves every `halfLifeHours`.'),
  halfLifeHours: z.number(),
})
export const scoreShape = scoreFields.meta({ id: 'Score' })

const storyFields = z.object({
  id: z.string(),
  url: z.string(),
  revision: z.number().int(),
  title: z.string(),
  why: z.string(),
  state: z.string(),
  eventTypes: z.array(z.object({ type: z.string(), confidence: z.number() })),
  instruments: z.array(z.object({ symbol: z.string(), name: z.string(), assetClass: z.string(), salience: z.number() })),
  sentiment: z.object({ label: z.enum(['positive', 'negative', 'neutral']), score: z.number() }),
  novelty: z.object({ value: z.number(), kind: z.string(), added: z.array(z.string()) }),
  publishers: z.object({ firstHand: z.number().int(), total: z.number().int(), tier: z.enum(['A', 'B', 'C']).nullable() }),
  articles: z.number().int(),
  score: scoreShape.nullable(),
  firstSeenAt: z.string(),
  updatedAt: z.string(),
})
export const storyItemShape = storyFields.meta({ id: 'StoryItem' })
export type StoryItem = z.infer<typeof storyItemShape>

export const nextCursor = z.string().nullable().describe('Give it back as `cursor` for what follows; null at the end.')

const listFields = z.object({
  stories: z.array(storyItemShape),
  total: z.number().int(),
  next: nextCursor,
  query: z.object({
    text: z.string(),
    reads: z.string().nullable(),
    problems: z.array(z.object({ start: z.number(), end: z.number(), message: z.string() })),
    didYouMean: z
      .object({ text: z.string(), stories: z.number().int() })
      .nullable()
      .describe(
        'Where a search finds at most two stories and one of its words or symbols is in none: the search with the nearest that is, and how many stories that finds.',
      ),
  }),
  audience: z.string(),
  asOf: z.string(),
})
export const storyListShape = listFields.meta({ id: 'StoryList' })
export type StoryList = z.infer<typeof storyListShape>

export const searchShape = listFields
  .extend({
    facets: z
      .array(z.object({ field: z.string(), values: z.array(z.object({ value: z.string(), count: z.number().int() })) }))
      .describe('What the stories found have in common, most frequent first.'),
  })
  .meta({ id: 'SearchAnswer' })

const member = z.object({
  articleId: z.string(),
  publisher: z.string(),
  family: z.string(),
  tier: z.enum(['A', 'B', 'C']),
  role: z.enum(['original', 'republication', 'coverage', 'update']),
  of: z.string().nullable(),
  firstHand: z.boolean(),
  title: z.string(),
  url: z.string(),
  publishedAt: z.string(),
})

export const figureGroupShape = z.object({
  measure: z.string(),
  unit: z.string().nullable(),
  verdict: z.enum(['single', 'agreeing', 'superseded', 'scope-differs', 'conflicting']),
  note: z.string().nullable(),
  values: z.array(
    z.object({
      articleId: z.string(),
      publisher: z.string(),
      carried: z.boolean().describe("The article only carried another's figure."),
      value: z.number(),
      value2: z.number().optional().describe('The upper end of a range.'),
      unit: z.string().nullable(),
      text: z.string(),
    }),
  ),
})

export const claimShape = z.object({
  articleId: z.string(),
  publisher: z.string(),
  speaker: z.string(),
  verb: z.string(),
  text: z.string().nullable().describe('Null where the source forbids quoting, or its two quotations are spent.'),
  start: z.number().int().describe('Where it stands in the article: title, a blank line, text; UTF-16 units.'),
  end: z.number().int(),
  relayed: z.boolean().describe("The article passes on another's reporting."),
})

export const signalShape = z.object({
  name: z.string(),
  symbol: z.string(),
  value: z.number(),
  unit: z.string(),
  baseline: z.number().nullable(),
  z: z.number().nullable(),
  distinguishable: z.boolean().nullable().describe('False: within noise. Null: no test applies.'),
  asOf: z.string().describe('The day measured.'),
  knownAt: z.string().describe('When the newest fact behind it became public.'),
  provider: z.string(),
  sentence: z.string(),
})
export const gapShape = z.object({ symbol: z.string(), signal: z.string(), reason: z.string() })

export const articleItemShape = z
  .object({
    id: z.string(),
    source: z.string(),
    url: z.string(),
    canonicalUrl: z.string().nullable(),
    title: z.string(),
    byline: z.string().nullable(),
    language: z.string().nullable(),
    access: z.enum(['open', 'teaser', 'script']),
    publishedAt: z.string(),
    publishedAtAssumed: z.boolean().describe('The source gave no usable date; first-seen stands in.'),
    firstSeenAt: z.string(),
    knownAt: z.string().describe('When this revision became known to the desk.'),
    revision: z.number().int(),
    contentHash: z.string(),
    state: z.enum(['found', 'read', 'analysed', 'assigned', 'failed', 'set-aside']),
    stateReason: z.string().nullable(),
    storyId: z.string().nullable(),
    withdrawnAt: z.string().nullable(),
  })
  .meta({ id: 'ArticleItem' })
export type ArticleItem = z.infer<typeof articleItemShape>

const span = { start: z.number().int(), end: z.number().int() }
const sentiment = { label: z.enum(['positive', 'negative', 'neutral']), score: z.number() }

export const articleShape = z
  .object({
    ...articleItemShape.shape,
    analysis: z
      .object({
        mentions: z.array(
          z.object({
            ...span,
            symbol: z.string(),
            name: z.string(),
            assetClass: z.string(),
            salience: z.number(),
            confidence: z.number(),
          }),
        ),
        figures: z.array(
          z.object({
            ...span,
            text: z.string(),
            value: z.number(),
            value2: z.number().optional(),
            unit: z.string().nullable(),
            qualifier: z.string().optional(),
            direction: z.string().optional(),
            measures: z.string().optional(),
            period: z.string().optional(),
          }),
        ),
        sentiment: z.object(sentiment),
        entitySentiment: z.array(z.object({ symbol: z.string(), ...sentiment })),
        eventTypes: z.array(z.object({ type: z.string(), confidence: z.number() })),
        claims: z
          .array(z.object({ ...span, speaker: z.string(), verb: z.string(), relayed: z.boolean() }))
          .describe('Where somebody says something; the words stand in the story, as far as they may be shown.'),
      })
      .nullable()
      .describe('Null until it has been analysed.'),
  })
  .meta({ id: 'Article' })
export type ArticleDetail = z.infer<typeof articleShape>

export const instrumentShape = z
  .object({
    symbol: z.string(),
    mic: z.string().describe('Market identifier code (ISO 10383); empty where there is none.'),
    name: z.string(),
    assetClass: z.string(),
    sector: z.string().nullable(),
    industry: z.string().nullable(),
    multiple: z.number().nullable().describe('Of leveraged and inverse funds: the daily multiple, signed.'),
    underlying: z.string().nullable().describe('Of funds: what they follow.'),
    delisted: z.boolean(),
  })
  .meta({ id: 'Instrument' })

export const storyShape = storyFields
  .extend({
    follows: z.string().nullable(),
    members: z.array(member),
    figures: z.array(figureGroupShape),
    claims: z.array(claimShape),
    scores: z.array(scoreFields.extend({ importanceLedger: ledger, credibilityLedger: ledger, rationale: z.string() })),
    brief: z
      .object({
        headline: z.string(),
        standfirst: z.string(),
        writer: z.string(),
        revision: z.number().int(),
        storyRevision: z.number().int(),
        added: z
          .object({ by: z.string(), at: z.string(), kept: z.number().int(), dropped: z.record(z.string(), z.number().int()) })
          .nullable()
          .describe('What a language model added, and how many of its sentences were dropped for which reason.'),
        sections: z.array(
          z.object({
            name: z.string(),
            leftOut: z.string().nullable(),
            sentences: z.array(
              z.object({
                text: z.string(),
                kind: z.string(),
                wordedBy: z
                  .string()
                  .nullable()
                  .describe('A language model that worded it; null where our own grammar or an editor did.'),
                provenance: z.array(z.record(z.string(), z.union([z.string(), z.number()]))),
              }),
            ),
          }),
        ),
      })
      .nullable(),
    session: z
      .object({
        day: z.string(),
        timing: z.enum(['before', 'closed', 'during', 'first', 'later']),
        words: z.string().describe('“the last session before the news”'),
      })
      .nullable()
      .describe(
        'The session that the signals are of, against the first publication: one that had closed by then is no answer to the news.',
      ),
    signals: z.array(signalShape),
    gaps: z.array(gapShape),
    reactions: z.array(
      z.object({
        symbol: z.string(),
        benchmark: z.string(),
        model: z.string(),
        windowDays: z.tuple([z.number(), z.number()]),
        firstTradableDay: z.string(),
        abnormalReturn: z.number(),
        t: z.number().nullable(),
        p: z.number().nullable(),
        distinguishable: z.boolean(),
        knownAt: z.string(),
        sentence: z.string(),
      }),
    ),
  })
  .meta({ id: 'Story' })
export type StoryDetail = z.infer<typeof storyShape>

export const sourceListShape = z
  .object({
    sources: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        family: z.string(),
        tier: z.enum(['A', 'B', 'C']),
        kind: z.string(),
        homepage: z.string(),
        enabled: z.boolean(),
        health: z
          .object({
            status: z.string(),
            lastTryAt: z.string().nullable(),
            lastSuccessAt: z.string().nullable(),
            lastNewItemAt: z.string().nullable(),
            nextTryAt: z.string().nullable(),
            consecutiveFailures: z.number().int(),
            reason: z.string().nullable(),
            itemsSeen: z.number().int(),
          })
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'SourceList' })
export type SourceList = z.infer<typeof sourceListShape>
