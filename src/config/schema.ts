import { z } from 'zod'
import { PROVIDER_IDS } from '../market/providers/index.js'
import type { Audience, Channel, QueueName, Source } from '../model/index.js'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case letters, digits and dashes')
const weight01 = z.number().min(0).max(1)

/** One source file. */
export const sourceSchema: z.ZodType<Source> = z.strictObject({
  id,
  name: z.string().min(1).max(120),
  family: z.string().min(1).max(120),
  tier: z.enum(['A', 'B', 'C']),
  kind: z.enum(['feed', 'sitemap', 'page']),
  url: z.url({ protocol: /^https?$/ }),
  homepage: z.url({ protocol: /^https?$/ }),
  timeZone: z.string().refine(isZone, 'an IANA time zone'),
  language: z.string().min(2).max(12),
  cadenceMinutes: z
    .strictObject({ fastest: z.number().min(0.1).max(10_080), slowest: z.number().min(0.1).max(10_080) })
    .refine((c) => c.fastest <= c.slowest, 'fastest must not be above slowest'),
  publishes: z.enum(['news', 'documents']).optional(),
  body: z.enum(['page', 'feed-only']),
  rights: z.strictObject({
    licence: z.string().min(1),
    keepTextDays: z.number().int().min(0).max(36_500),
    mayShowQuotes: z.boolean(),
    mayRedistribute: z.boolean().optional(),
    since: z.iso.date().optional(),
  }),
  enabled: z.boolean(),
  rules: z
    .strictObject({
      body: z.string().optional(),
      remove: z.array(z.string()).optional(),
      byline: z.string().optional(),
      published: z.string().optional(),
      paywall: z.string().optional(),
      credit: z.string().optional(),
    })
    .optional(),
  creditNames: z.array(z.string().min(2)).max(20),
  notes: z.string().optional(),
})

const weights = z
  .record(z.string(), z.number().min(0).max(100))
  .refine((w) => Math.round(Object.values(w).reduce((a, b) => a + b, 0) * 100) === 10_000, 'weights must sum to 100')

/** One audience file. */
export const audienceSchema: z.ZodType<Audience> = z.strictObject({
  id,
  name: z.string().min(1),
  description: z.string().min(1),
  importance: weights,
  credibility: weights,
  eventTypes: z.record(z.string(), weight01),
  assetClasses: z.record(z.string(), weight01),
  watchlist: z.array(z.string()),
  secondReader: z.boolean().optional(),
  lines: z.strictObject({
    draft: z.number().min(0).max(100),
    post: z.strictObject({ importance: z.number().min(0).max(100), credibility: z.number().min(0).max(100) }),
  }),
})

const timeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 07:00')
const zone = z.string().refine(isZone, 'an IANA time zone')

/** channels.yaml */
export const channelsSchema: z.ZodType<Channel[]> = z.array(
  z.strictObject({
    id,
    type: z.string().min(1),
    enabled: z.boolean(),
    audience: id,
    minImportance: z.number().min(0).max(100).default(70),
    minCredibility: z.number().min(0).max(100).default(60),
    alerts: z.enum(['also', 'only']).optional(),
    requires: z.enum(['published', 'draft']).default('published'),
    topics: z.strictObject({ symbols: z.array(z.string()).optional(), eventTypes: z.array(z.string()).optional() }).optional(),
    quietHours: z
      .strictObject({ from: timeOfDay, to: timeOfDay, timeZone: zone, exceptImportance: z.number().min(0).max(100).optional() })
      .optional(),
    perHour: z.number().int().min(1).max(1_000).nullable().default(30),
    dryRun: z.boolean().optional(),
    digest: z.strictObject({ at: timeOfDay, timeZone: zone }).optional(),
    options: z.record(z.string(), z.unknown()),
  }),
)

/** taxonomy.yaml: leaves of three levels, dotted. */
export const taxonomySchema = z.array(
  z.strictObject({
    type: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+){1,2}$/, 'two or three dotted levels'),
    name: z.string().min(1),
    triggers: z.array(z.string().min(2)).min(1).max(120),
    against: z.array(z.string()).optional(),
    needs: z.array(z.string()).optional(),
    way: z.enum(['up', 'down', 'open']).optional(),
    roles: z.array(z.string()).optional(),
    examples: z.array(z.string()).optional(),
  }),
)

const stageRate = z.strictObject({
  /** Jobs a second, in all processes together. */
  perSecond: z.number().min(0.001).max(10_000).optional(),
})
const stageLimits = stageRate.extend({
  /** Jobs at once, in each process. */
  concurrency: z.number().int().min(1).max(256).optional(),
})

/** Stages take what is set here in the place of their own. Articles are given to stories one by one. */
const stagesSchema = z.strictObject({
  collect: stageLimits.optional(),
  ingest: stageLimits.optional(),
  analyse: stageLimits.optional(),
  assign: stageRate.optional(),
  join: stageLimits.optional(),
  score: stageLimits.optional(),
  brief: stageLimits.optional(),
  write: stageLimits.optional(),
  deliver: stageLimits.optional(),
} satisfies Record<QueueName, z.ZodType>)

/** settings.yaml */
export const settingsSchema = z.strictObject({
  /** The listening address; anything but loopback needs an admin (see README). */
  host: z.string().default('127.0.0.1'),
  port: z.number().int().min(0).max(65_535).default(3000),
  /** Where the desk keeps its file. */
  dataDir: z.string().default('.signaldesk'),
  /** Audiences in the order of their tabs; the first is the default. Others follow by name. */
  audiences: z.array(z.string()).default([]),
  /** Symbols on the tape at the top of each page. */
  tape: z.array(z.string()).max(16).default([]),
  marketFolder: z.string().nullable().default(null),
  /** A CSV of one's own positions (symbol, quantity or value), for the pages of this machine's browser; never stored or sent. */
  book: z.string().nullable().default(null),
  /** The desk's address as readers and bots reach it, for links in posts and feeds; null: posts carry none. */
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .nullable()
    .default(null),
  /** The API: pages of which origins may read it with a key of their own, and how many requests a minute a caller has. */
  api: z
    .strictObject({
      origins: z
        .array(
          z.string().regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/, 'an origin such as https://charts.example, without a path'),
        )
        .max(100)
        .default([]),
      perMinute: z.number().int().min(1).max(1_000_000).default(600),
    })
    .default({ origins: [], perMinute: 600 }),
  /** Posts over all channels in any 60 minutes at most. */
  postsPerHour: z.number().int().min(1).max(1_000).nullable().default(120),
  /** Providers of live market data, each with what it is asked for. None: prices come from the folder alone. */
  marketData: z
    .array(
      z.strictObject({
        provider: z.enum(PROVIDER_IDS.filter((id) => id !== 'folder')),
        symbols: z
          .array(z.string().regex(/^[\^A-Z0-9][A-Z0-9.=^-]{0,15}$/, 'a symbol, in capitals'))
          .max(20_000)
          .default([]),
        series: z.array(z.string().min(2)).max(1_000).default([]),
      }),
    )
    .max(10)
    .refine((feeds) => new Set(feeds.map((one) => one.provider)).size === feeds.length, 'a provider stands twice')
    .default([]),
  /** A language model that may add checked sentences to drafts; null: none (docs/briefs.md). */
  writer: z
    .strictObject({
      kind: z.literal('openai'),
      address: z.url({ protocol: /^https?$/ }),
      model: z.string().min(1).max(200),
      /** Name of the environment variable that holds the key; null where the service wants none. */
      keyEnv: z
        .string()
        .regex(/^[A-Z][A-Z0-9_]{0,63}$/, 'the name of an environment variable')
        .nullable()
        .default(null),
      perDraft: z
        .strictObject({
          seconds: z.number().min(0.1).max(600).default(60),
          sourceCharacters: z.number().int().min(500).max(200_000).default(24_000),
          outputTokens: z.number().int().min(50).max(8_000).default(800),
        })
        .prefault({}),
      perDay: z
        .strictObject({
          drafts: z.number().int().min(1).max(10_000).default(100),
          tokens: z.number().int().min(1_000).max(1_000_000_000).default(1_000_000),
          /** In the currency of the prices. */
          cost: z.number().min(0).nullable().default(null),
          seconds: z.number().min(1).max(86_400).default(3_600),
        })
        .prefault({}),
      /** For a million tokens; needed where a day's cost is limited. */
      prices: z
        .strictObject({ input: z.number().min(0), output: z.number().min(0) })
        .nullable()
        .default(null),
    })
    .refine((w) => w.perDay.cost === null || w.prices !== null, 'a limit on cost needs prices')
    .nullable()
    .default(null),
  userAgent: z.string().min(10),
  /** Hosts (or addresses) on private networks that may be fetched all the same. */
  allowHosts: z.array(z.string()).default([]),
  threads: z.number().int().min(1).max(64).default(1),
  /** By stage: jobs at once in a process, and jobs a second in all of them. */
  stages: stagesSchema.default({}),
  /** Articles older than this are no candidates for a new article's story. */
  storyWindowDays: z.number().int().min(1).max(60).default(10),
  /** Stories held in memory at most, of those in the window; the longest untouched go first. About 10 KB each. */
  storiesHeld: z.number().int().min(100).max(1_000_000).default(10_000),
  /** A worker that is silent for this long loses the jobs it holds to another. */
  leaseSeconds: z.number().min(0.5).max(3_600).default(60),
})
export type Settings = z.infer<typeof settingsSchema>
export type WriterSettings = NonNullable<Settings['writer']>

/** Zones asked about so far: making a formatter is slow, and sources share few zones. */
const zones = new Map<string, boolean>()

function isZone(zone: string): boolean {
  let known = zones.get(zone)
  if (known === undefined) {
    try {
      known = Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
    } catch {
      known = false
    }
    zones.set(zone, known)
  }
  return known
}
