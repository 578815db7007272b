import { contentHash, isEnglish } from '../collect/index.js'
import {
  type Article,
  DeskError,
  describeError,
  HOUR_MS,
  type Instant,
  type NewJob,
  type Page,
  plusMs,
  type Source,
} from '../model/index.js'
import { ANALYSE_ATTEMPTS, assignJob } from './analyse-article.js'
import type { Desk } from './desk.js'
import type { Step } from './step.js'

export interface IngestPayload {
  articleId: string
  /** The headline its feed carries now. */
  title: string
  /** How often the page was looked at again. */
  revisit: number
}

/**
 * A page is looked at again after these waits: most changes, corrections and withdrawals are never told by a feed, and a
 * site that was down may be up. A source's feed brings the article back at any time.
 */
const REVISIT_AFTER_MS = [2 * HOUR_MS, 8 * HOUR_MS, 24 * HOUR_MS]

/** Tries of one visit; the next visit has its own. */
export const INGEST_ATTEMPTS = 2

/** Text kept of one article at most, in UTF-16 units: beyond it no news article goes. */
const MAX_TEXT = 400_000

/**
 * Fetches and reads one article's page and stores the text once. A changed content hash is a revision. A page that is
 * gone, walled or needs scripts is recorded as what it is, with what the feed said of it, never passed off as whole.
 */
export async function ingestArticle(desk: Desk, payload: IngestPayload, step: Step): Promise<void> {
  const stored = await desk.store.get('article', payload.articleId)
  if (!stored) return
  const article = stored.value
  const source = desk.sources.get(article.sourceId)
  if (!source) return
  const reading = source.body === 'page' ? await readArticlePage(desk, article, source, step) : fromFeed(article, payload.title)
  const next = revise(article, reading, payload.title, step.now)
  const changed = next !== article
  const withdrawn = next.withdrawnAt !== undefined && !article.withdrawnAt
  const jobs = [
    ...(changed && next.state === 'read' ? [analyseJob(next, step.now)] : []),
    // What rests on a withdrawn article is built anew.
    ...(withdrawn && next.storyId ? [assignJob(next.id, next.revision, next.firstSeenAt, step.now, ':withdrawn')] : []),
    ...revisitJobs(next, source, payload, step.now),
  ]
  await step.commit({
    expectedVersions: [{ kind: 'article', id: article.id, version: stored.version }],
    writes: changed ? [{ op: 'put', kind: 'article', value: next, knownAt: step.now, visible: true }] : [],
    jobs,
  })
}

function revisitJobs(article: Article, source: Source, { title, revisit }: IngestPayload, now: Instant): NewJob[] {
  const wait = REVISIT_AFTER_MS[revisit]
  if (source.body !== 'page' || wait === undefined || article.state === 'set-aside' || article.withdrawnAt) return []
  const runAt = plusMs(article.firstSeenAt, wait)
  const key = `revisit:${article.id}:${revisit + 1}`
  return [
    {
      queue: 'ingest',
      key,
      payload: { articleId: article.id, title, revisit: revisit + 1 },
      runAt: runAt > now ? runAt : now,
      priority: 200,
    },
  ]
}

/** The job that analyses an article's revision. */
export const analyseJob = (article: Article, now: Instant): NewJob => ({
  queue: 'analyse',
  key: `analyse:${article.id}:${article.revision}`,
  payload: { articleId: article.id, revision: article.revision },
  maxAttempts: ANALYSE_ATTEMPTS,
  runAt: now,
})

type Reading =
  | { status: 'read'; page: Partial<Page> & { text: string } }
  | { status: 'gone'; reason: string }
  | { status: 'failed'; reason: string }

/** What the feed itself said, for sources whose pages are not read. */
const fromFeed = (article: Article, title: string): Reading => ({
  status: 'read',
  page: { title, text: article.summary, access: 'teaser' },
})

async function readArticlePage(desk: Desk, article: Article, source: Source, step: Step): Promise<Reading> {
  try {
    const answer = await desk.fetcher.fetch({ url: article.url, accept: 'page' })
    const page = await desk.compute.readPage(
      { url: answer.url, body: answer.body, contentType: answer.contentType },
      { now: step.now, timeZone: source.timeZone, rules: source.rules },
    )
    return { status: 'read', page: page.text === '' ? { ...page, text: article.summary } : page }
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    const { code, message } = describeError(error)
    if (error.detail.httpStatus === 404 || error.detail.httpStatus === 410) return { status: 'gone', reason: message }
    if (error.intent === 'retry' && !step.lastAttempt) throw error
    return { status: 'failed', reason: `${code}: ${message}` }
  }
}

/** The article after a reading; the same object where nothing changed. A failed fetch never overwrites a good body. */
function revise(article: Article, reading: Reading, feedTitle: string, now: Instant): Article {
  if (reading.status !== 'read') return withoutPage(article, reading, now)
  const { page } = reading
  const title = page.title || feedTitle || article.title
  const text = page.text.slice(0, MAX_TEXT)
  const hash = contentHash(title, text)
  if (hash === article.contentHash) return article
  const language = page.language ?? article.language
  const english = isEnglish(`${title}\n${text}`, language)
  return {
    ...article,
    title,
    text,
    canonicalUrl: page.canonicalUrl ?? null,
    byline: page.byline ?? article.byline,
    language: language ?? (english ? 'en' : null),
    access: page.access ?? 'open',
    ...published(article, page),
    knownAt: now,
    contentHash: hash,
    revision: article.revision + 1,
    revisions:
      article.revision === 0
        ? [{ contentHash: hash, title, seenAt: now }]
        : keptRevisions(article, { contentHash: hash, title, seenAt: now }),
    state: english ? 'read' : 'set-aside',
    // A reason from an earlier failure is over.
    stateReason: english ? undefined : 'language not understood',
  }
}

/** At most 50 revisions are listed, the first always among them. */
function keptRevisions(article: Article, next: Article['revisions'][number]): Article['revisions'] {
  const all = [...article.revisions, next]
  return all.length <= 50 ? all : [all[0]!, ...all.slice(-49)]
}

/** The feed's date stands; the page's own takes its place only where the feed had none. */
const published = (article: Article, page: Partial<Page>): Pick<Article, 'publishedAt' | 'publishedAtAssumed'> =>
  article.publishedAtAssumed && page.publishedAt
    ? { publishedAt: page.publishedAt, publishedAtAssumed: false }
    : { publishedAt: article.publishedAt, publishedAtAssumed: article.publishedAtAssumed }

function withoutPage(article: Article, reading: Exclude<Reading, { status: 'read' }>, now: Instant): Article {
  const hadText = article.contentHash !== ''
  if (hadText) return reading.status === 'gone' && !article.withdrawnAt ? { ...article, withdrawnAt: now, knownAt: now } : article
  if (article.state === 'failed' && article.stateReason === reading.reason) return article
  return { ...article, state: 'failed', stateReason: reading.reason, knownAt: now }
}
