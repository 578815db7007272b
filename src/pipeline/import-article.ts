import { z } from 'zod'
import { contentHash, isEnglish, normaliseUrl } from '../collect/index.js'
import { type Article, articleId, DeskError, type Instant, instant, type Page, type Source } from '../model/index.js'
import type { Desk } from './desk.js'

/** Text kept of one article at most, in UTF-16 units. */
const MAX_TEXT = 400_000
/** Behind what comes in live. */
const BACKFILL_PRIORITY = 200

/** One article of a back-fill. `text` (paragraphs joined by a blank line) or `html`; without a date the page's own stands. */
export const importSchema = z.looseObject({
  url: z.string(),
  title: z.string().max(2_000).optional(),
  text: z.string().optional(),
  html: z.union([z.string(), z.instanceof(Uint8Array)]).optional(),
  contentType: z.string().optional(),
  publishedAt: z.string().optional(),
  /** Used where neither the record nor the page has a date: when the page was captured. */
  capturedAt: z.string().optional(),
  source: z.string().max(200).optional(),
})
export type ImportRecord = z.infer<typeof importSchema>

/**
 * Takes one article of a back-fill into the desk, as if it had been read now, and sends it on its way; it is marked, so that it
 * never makes a story post. `known` where its address is known already, which changes nothing: a second import adds nothing.
 * Errors: `bad-record`, saying what is missing.
 */
export async function importArticle(desk: Desk, input: unknown): Promise<'new' | 'known'> {
  const now = desk.clock.now()
  const record = importSchema.safeParse(input)
  if (!record.success) throw new DeskError('bad-record', z.prettifyError(record.error))
  const url = normaliseUrl(record.data.url)
  if (!url) throw new DeskError('bad-record', `${record.data.url.slice(0, 200)} is no http(s) address`)
  const id = articleId(url)
  if (await desk.store.get('article', id)) return 'known'
  const article = await articleOf(desk, record.data, id, url, now)
  const { status } = await desk.store.commit({
    stepKey: `import:${id}`,
    expectedVersions: [{ kind: 'article', id, version: 0 }],
    writes: [{ op: 'put', kind: 'article', value: article, knownAt: now, visible: true }],
    jobs:
      article.state === 'read'
        ? [
            {
              queue: 'analyse',
              key: `analyse:${id}:1`,
              payload: { articleId: id, revision: 1 },
              runAt: now,
              priority: BACKFILL_PRIORITY,
            },
          ]
        : [],
  })
  return status === 'committed' ? 'new' : 'known'
}

async function articleOf(desk: Desk, record: ImportRecord, id: string, url: string, now: Instant): Promise<Article> {
  const source = sourceOf(desk, record.source, url)
  const page = await readRecord(desk, record, url, source, now)
  const title = (record.title || page.title || '').trim()
  const text = (page.text ?? '').slice(0, MAX_TEXT)
  if (title === '' && text === '') throw new DeskError('bad-record', 'it has neither a title nor a text')
  const stated = dateOf(record.publishedAt, 'publishedAt') ?? page.publishedAt ?? null
  const publishedAt = stated ?? dateOf(record.capturedAt, 'capturedAt') ?? now
  const english = isEnglish(`${title}\n${text}`, page.language ?? null)
  const hash = contentHash(title, text)
  return {
    id,
    sourceId: source?.id ?? record.source ?? new URL(url).hostname,
    url,
    canonicalUrl: page.canonicalUrl ?? null,
    guid: url,
    title,
    text,
    summary: '',
    byline: page.byline ?? null,
    language: page.language ?? (english ? 'en' : null),
    access: page.access ?? 'open',
    publishedAt,
    publishedAtAssumed: stated === null,
    // The desk learns of it now, whenever it was written: nothing may be known before it was.
    firstSeenAt: now,
    knownAt: now,
    contentHash: hash,
    revision: 1,
    revisions: [{ contentHash: hash, title, seenAt: now }],
    state: english ? 'read' : 'set-aside',
    ...(english ? {} : { stateReason: 'language not understood' }),
    backfilled: true,
  }
}

async function readRecord(
  desk: Desk,
  record: ImportRecord,
  url: string,
  source: Source | undefined,
  now: Instant,
): Promise<Partial<Page>> {
  if (record.text !== undefined) return { text: record.text }
  if (record.html === undefined) throw new DeskError('bad-record', 'it has neither text nor html')
  const body = typeof record.html === 'string' ? new TextEncoder().encode(record.html) : record.html
  const contentType = typeof record.html === 'string' ? 'text/html; charset=utf-8' : (record.contentType ?? 'text/html')
  return desk.compute.readPage({ url, body, contentType }, { now, timeZone: source?.timeZone ?? 'UTC', rules: source?.rules })
}

function dateOf(text: string | undefined, field: string): Instant | null {
  if (text === undefined || text === '') return null
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) throw new DeskError('bad-record', `${field}: ${text.slice(0, 60)} is no date`)
  return instant(ms)
}

/** By id, by name, or by the host of its home page. */
function sourceOf(desk: Desk, named: string | undefined, url: string): Source | undefined {
  const all = [...desk.sources.values()]
  if (named !== undefined)
    return (
      desk.sources.get(named) ?? all.find((s) => s.name.toLowerCase() === named.toLowerCase() || s.creditNames.includes(named))
    )
  const host = new URL(url).hostname
  return all.find((s) => new URL(s.homepage).hostname === host)
}
