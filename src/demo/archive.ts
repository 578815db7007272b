import { z } from 'zod'
import { DeskError, type Instant, type Source } from '../model/index.js'

/** An instant as archives write it: `2026-07-02T10:20:00Z`, seconds optional, always UTC; becomes a model Instant. */
export const instantText = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(\.\d{3})?Z$/, 'write times in UTC, as 2026-07-02T10:20:00Z')
  .transform((text): Instant => new Date(text).toISOString())

/** A stretch of recorded time; both ends optional, `until` is exclusive. */
const span = { from: instantText.optional(), until: instantText.optional() }

/**
 * What goes wrong, and when, on the recorded clock. Never on request counts: a replay or a resumed run must see the same.
 * `missing` 404, `gone` 410, `rate-limited` 429 with Retry-After up to `until`, `hang` never answers, `malformed` cuts a
 * feed off in mid-element, `error` 503.
 */
const fault = z.strictObject({ kind: z.enum(['missing', 'gone', 'rate-limited', 'hang', 'malformed', 'error']), ...span })

/** A later state of an article. Replacements must each occur once in the text as it stands. */
const revision = z.strictObject({
  at: instantText,
  kind: z.enum(['update', 'correction', 'headline']),
  title: z.string().optional(),
  note: z.string().optional(),
  replace: z.array(z.tuple([z.string(), z.string()])).default([]),
  append: z.string().optional(),
})

/** A market move that the text states: `text` stands in it, and test/demo compares it with demo/market. */
const stated = z.strictObject({
  symbol: z.string(),
  measure: z.enum(['return', 'gap', 'points', 'close', 'volume']),
  day: z.string(),
  /** For a return over several days: the close it is measured from. Default: the session before `day`. */
  since: z.string().optional(),
  /** In the text's own words, e.g. "16.6%". */
  text: z.string(),
  value: z.number(),
})

/** Front matter of one article in `sites/<publication>/*.md`. */
export const articleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  path: z.string().startsWith('/'),
  title: z.string().min(1),
  /** Where the feed's headline differs from the page's. */
  feedTitle: z.string().optional(),
  byline: z.string().optional(),
  section: z.string().optional(),
  /** Where it differs from its publication's. */
  language: z.string().optional(),
  publishedAt: instantText,
  /** Feed text; default the first paragraph. */
  summary: z.string().optional(),
  image: z.strictObject({ caption: z.string(), credit: z.string().optional() }).optional(),
  tags: z.array(z.string()).default([]),
  /** Id of the article this one carries; `canonical: true` also points the page's canonical link there. */
  republishes: z.string().optional(),
  canonical: z.boolean().default(false),
  sponsored: z.boolean().default(false),
  /** `teaser` shows `teaserParagraphs` and a wall; `script` sends a shell that needs scripts. */
  access: z.enum(['open', 'teaser', 'script']).default('open'),
  teaserParagraphs: z.number().int().min(1).default(1),
  /** How the feed writes the date: in the publication's way, without a zone, from the future, or not at all. */
  feedDate: z.enum(['usual', 'no-zone', 'future', 'none']).default('usual'),
  pageDate: z.enum(['usual', 'none']).default('usual'),
  /** The feed's identifier, where it is not the address: the way to duplicate GUIDs. */
  guid: z.string().optional(),
  /** Listed in the feed a second time (same GUID) from this time on. */
  relistedAt: instantText.optional(),
  revisions: z.array(revision).default([]),
  faults: z.array(fault).default([]),
  states: z.array(stated).default([]),
})

/** `sites/<publication>/publication.yaml`: how a publication looks and what its server does. */
export const publicationSchema = z.strictObject({
  name: z.string(),
  /** Authority its pages live under, e.g. `halden-wire.localhost:4780`. */
  host: z.string(),
  tagline: z.string(),
  language: z.string().default('en'),
  timeZone: z.string(),
  feed: z.strictObject({
    format: z.enum(['rss', 'atom', 'json']),
    path: z.string().startsWith('/'),
    /** Newest items shown. */
    window: z.number().int().min(1).max(100).default(20),
    /** Whole text in the feed (content:encoded), or the summary only. */
    fullText: z.boolean().default(false),
    faults: z.array(fault).default([]),
  }),
  template: z.enum(['wire', 'broadsheet', 'blog', 'office', 'portal']),
  /** Where its pages say title, date and author to machines. */
  metadata: z.enum(['json-ld', 'json-ld-graph', 'opengraph', 'microdata', 'meta', 'time', 'broken-json-ld']),
  sections: z.array(z.string()).default(['Markets', 'Funds', 'Economy']),
  robots: z.string().default('User-agent: *\nDisallow: /search\n'),
})

export const archiveSchema = z.strictObject({
  name: z.string(),
  startAt: instantText,
  endAt: instantText,
  /** Stands on every page and feed that is served. */
  notice: z.string(),
  description: z.string().optional(),
})

export type Fault = z.output<typeof fault>
export type Revision = z.output<typeof revision>
export type StatedMove = z.output<typeof stated>
export type ArticleMeta = z.output<typeof articleSchema>
export type PublicationMeta = z.output<typeof publicationSchema>
export type ArchiveMeta = z.output<typeof archiveSchema>

/** One written article: front matter and its text in light Markdown (paragraphs, `##`, `>`, `-`, `**`, links). */
export interface WrittenArticle extends ArticleMeta {
  publication: string
  body: string
}

export interface Publication extends PublicationMeta {
  id: string
  articles: WrittenArticle[]
}

/** One answer as it was captured from a live source. */
export interface Capture {
  at: Instant
  url: string
  status: number
  headers: Record<string, string>
  /** File below the archive's folder; absent for an empty body. */
  body?: string
}

/** Recorded coverage: what a folder in the archive format holds. Times are UTC instants; addresses are the publications' own. */
export interface Archive extends ArchiveMeta {
  dir: string
  sources: Source[]
  publications: Publication[]
  /** By address without its scheme, each list in time order. */
  captures: ReadonlyMap<string, readonly Capture[]>
}

/** Fails with `archive-invalid` and the file's name, so that its writer finds the place. */
export function invalid(file: string, why: string): never {
  throw new DeskError('archive-invalid', `${file}: ${why}`, 'refused', { file })
}

/** Absolute address of an article on its publication's host. */
export const addressOf = (publication: PublicationMeta, path: string): string => `http://${publication.host}${path}`
