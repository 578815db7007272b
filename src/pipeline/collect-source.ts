import { cleanHeadline, looksLikeAdvert, nextHealth, normaliseUrl, startHealth } from '../collect/index.js'
import {
  type Article,
  articleId,
  DeskError,
  describeError,
  type FeedItem,
  type Instant,
  type NewJob,
  type Source,
  type SourceHealth,
} from '../model/index.js'
import type { FetchAnswer } from '../net/contract.js'
import type { Write } from '../store/contract.js'
import type { Desk } from './desk.js'
import { INGEST_ATTEMPTS } from './ingest-article.js'
import type { Step } from './step.js'

/** A feed may bring this many items at once; the rest is met at the next visit, newest first. */
const MAX_ITEMS = 500

export interface CollectPayload {
  sourceId: string
}

/**
 * Asks one source what is new. Never fails for the source's faults: they go into its health record, which also says when
 * to ask again. New items become articles in state `found`, each with its ingest job.
 */
export async function collectSource(desk: Desk, { sourceId }: CollectPayload, step: Step): Promise<void> {
  const source = desk.sources.get(sourceId)
  if (!source?.enabled) return
  const before = (await desk.store.get('health', sourceId))?.value ?? startHealth(sourceId)
  const visit = await visitSource(desk, source, before, step.now)
  const found = await newArticles(desk, source, visit.items, step.now)
  const health = nextHealth(before, { ...visit.outcome, newItems: found.fresh }, source, step.now)
  const writes: Write[] = [
    ...found.writes,
    { op: 'put', kind: 'health', value: { ...health, id: sourceId }, knownAt: step.now, visible: true },
  ]
  const jobs = health.nextTryAt ? [...found.jobs, collectJob(sourceId, health.nextTryAt)] : found.jobs
  await step.commit({ writes, jobs, expectedVersions: found.expectedVersions })
  if (found.fresh > 0) desk.log.info({ source: sourceId, items: visit.items.length, fresh: found.fresh }, 'collected')
  if (visit.outcome.status === 'failed')
    desk.log.warn({ source: sourceId, reason: health.reason, nextTryAt: health.nextTryAt }, 'source failed')
}

/** The job that asks a source at a moment. */
export const collectJob = (sourceId: string, at: Instant): NewJob => ({
  queue: 'collect',
  key: `collect:${sourceId}:${at}`,
  payload: { sourceId },
  runAt: at,
})

interface Visit {
  items: FeedItem[]
  outcome: Parameters<typeof nextHealth>[1]
}

async function visitSource(desk: Desk, source: Source, health: SourceHealth, now: Instant): Promise<Visit> {
  try {
    const url = health.movedTo ?? source.url
    const answer = await desk.fetcher.fetch({ url, accept: 'feed', etag: health.etag, lastModified: health.lastModified })
    if (answer.status === 'not-modified') return { items: [], outcome: seen('not-modified', answer) }
    const feed = await desk.compute.readFeed(
      { url: answer.url, body: answer.body, contentType: answer.contentType },
      { now, timeZone: source.timeZone },
    )
    for (const problem of feed.problems.slice(0, 5)) desk.log.info({ source: source.id, problem }, 'feed repaired')
    return { items: feed.items.slice(0, MAX_ITEMS), outcome: seen('ok', answer) }
  } catch (error) {
    const { code, message } = describeError(error)
    const detail = error instanceof DeskError ? error.detail : {}
    return { items: [], outcome: { status: 'failed', code, reason: message, newItems: 0, ...failureDetail(detail) } }
  }
}

const seen = (status: 'ok' | 'not-modified', a: FetchAnswer): Visit['outcome'] => ({
  status,
  newItems: 0,
  etag: a.etag,
  lastModified: a.lastModified,
  movedTo: a.movedTo,
})

const failureDetail = (detail: Readonly<Record<string, unknown>>): { httpStatus?: number; retryAfterMs?: number } => ({
  ...(typeof detail.httpStatus === 'number' ? { httpStatus: detail.httpStatus } : {}),
  ...(typeof detail.retryAfterMs === 'number' ? { retryAfterMs: detail.retryAfterMs } : {}),
})

interface FoundArticles {
  writes: Write[]
  jobs: NewJob[]
  expectedVersions: { kind: 'article'; id: string; version: number }[]
  fresh: number
}

/** New items and changed headlines; what is known and unchanged is passed over. */
async function newArticles(desk: Desk, source: Source, items: FeedItem[], now: Instant): Promise<FoundArticles> {
  const byId = new Map<string, FeedItem>()
  for (const item of items) {
    const url = normaliseUrl(item.url, source.url)
    if (url && !byId.has(articleId(url))) byId.set(articleId(url), { ...item, url })
  }
  const known = new Map((await desk.store.getMany('article', [...byId.keys()])).map((s) => [s.id, s]))
  const found: FoundArticles = { writes: [], jobs: [], expectedVersions: [], fresh: 0 }
  for (const [id, item] of byId) {
    const old = known.get(id)
    if (old && !isRevision(old.value, item, source, now)) continue
    found.expectedVersions.push({ kind: 'article', id, version: old?.version ?? 0 })
    const article = old ? { ...old.value, feedTitle: item.title } : foundArticle(id, item, source, now)
    if (!old) found.fresh++
    found.writes.push({ op: 'put', kind: 'article', value: article, knownAt: now })
    if (old || article.state === 'found') found.jobs.push(ingestJob(id, item.title, now))
  }
  return found
}

/** A new headline, or a later update time, told by the article's own source: it is read again, as a revision. */
function isRevision(old: Article, item: FeedItem, source: Source, now: Instant): boolean {
  if (old.sourceId !== source.id || old.state === 'set-aside' || old.state === 'found') return false
  const retitled = item.title !== '' && item.title !== (old.feedTitle ?? old.title)
  const touched = item.updatedAt != null && item.updatedAt <= now && item.updatedAt > old.revisions.at(-1)!.seenAt
  return retitled || touched
}

/** The job that reads an article's page for the first time, or again as `now` tells. */
export const ingestJob = (id: string, title: string, now: Instant): NewJob => ({
  queue: 'ingest',
  key: `ingest:${id}:${now}`,
  payload: { articleId: id, title, revisit: 0 },
  maxAttempts: INGEST_ATTEMPTS,
  runAt: now,
})

function foundArticle(id: string, item: FeedItem, source: Source, now: Instant): Article {
  const advert = item.sponsored === true || looksLikeAdvert(item)
  return {
    id,
    sourceId: source.id,
    url: item.url,
    canonicalUrl: null,
    guid: item.guid,
    title: cleanHeadline(item.title),
    feedTitle: item.title,
    text: '',
    summary: item.summary,
    byline: item.author ?? null,
    language: null,
    access: 'teaser',
    publishedAt: item.publishedAt ?? now,
    publishedAtAssumed: item.publishedAt === null,
    firstSeenAt: now,
    knownAt: now,
    contentHash: '',
    revision: 0,
    revisions: [{ contentHash: '', title: item.title, seenAt: now }],
    state: advert ? 'set-aside' : 'found',
    ...(advert ? { stateReason: 'advertisement' } : {}),
  }
}
