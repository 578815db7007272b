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

export const storyListShape = z.object({
  stories: z.array(storyItemShape),
  total: z.number().int(),
  next: nextCursor,
  query: z.object({
    text: z.string(),
    reads: z.string().nullable(),
    problems: z.array(z.object({ start: z.number(), end: z.number(), message: z.string() })),
  }),
  audience: z.string(),
  asOf: z.string(),
})
export type StoryList = z.infer<typeof storyListShape>

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

export const storyShape = storyFields.extend({
  follows: z.string().nullable(),
  members: z.array(member),
  figures: z.array(
    z.object({
      measure: z.string(),
      unit: z.string().nullable(),
      verdict: z.string(),
      note: z.string().nullable(),
      values: z.array(
        z.object({
          articleId: z.string(),
          publisher: z.string(),
          carried: z.boolean(),
          value: z.number(),
          value2: z.number().optional(),
          unit: z.string().nullable(),
          text: z.string(),
        }),
      ),
    }),
  ),
  claims: z.array(
    z.object({
      articleId: z.string(),
      publisher: z.string(),
      speaker: z.string(),
      verb: z.string(),
      /** Null where the source forbids quoting or its two quotations are spent. */
      text: z.string().nullable(),
      /** Where it stands in the article: title, a blank line, text; UTF-16 units. */
      start: z.number().int(),
      end: z.number().int(),
      relayed: z.boolean(),
    }),
  ),
  scores: z.array(scoreFields.extend({ importanceLedger: ledger, credibilityLedger: ledger, rationale: z.string() })),
  brief: z
    .object({
      headline: z.string(),
      standfirst: z.string(),
      writer: z.string(),
      revision: z.number().int(),
      storyRevision: z.number().int(),
      sections: z.array(
        z.object({
          name: z.string(),
          leftOut: z.string().nullable(),
          sentences: z.array(
            z.object({
              text: z.string(),
              kind: z.string(),
              provenance: z.array(z.record(z.string(), z.union([z.string(), z.number()]))),
            }),
          ),
        }),
      ),
    })
    .nullable(),
  signals: z.array(
    z.object({
      name: z.string(),
      symbol: z.string(),
      value: z.number(),
      unit: z.string(),
      baseline: z.number().nullable(),
      z: z.number().nullable(),
      distinguishable: z.boolean().nullable(),
      asOf: z.string(),
      knownAt: z.string(),
      provider: z.string(),
      sentence: z.string(),
    }),
  ),
  gaps: z.array(z.object({ symbol: z.string(), signal: z.string(), reason: z.string() })),
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
export type StoryDetail = z.infer<typeof storyShape>

export const sourceListShape = z.object({
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
export type SourceList = z.infer<typeof sourceListShape>
