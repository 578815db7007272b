import { type Article, DAY_MS, type NewJob, plusMs } from '../model/index.js'
import { assignJob } from './analyse-article.js'
import { ingestJob } from './collect-source.js'
import type { Desk } from './desk.js'
import { analyseJob } from './ingest-article.js'
import { joinJob } from './place-articles.js'
import { relayOutbox } from './relay.js'

const PAGE = 500
/** Stories that changed within this long are looked at. */
const RECENT_MS = 2 * DAY_MS

/**
 * Gives what is under way its next job, for a queue that was lost or restored from an older copy: articles that were found, read or
 * analysed, and recent stories that have no score of their revision. A job the queue knows is left as it is, so this is safe at any time.
 * Returns how many were missing.
 */
export async function takeUp(desk: Desk): Promise<number> {
  // What was committed and not yet handed over is no loss.
  await relayOutbox(desk)
  return (await takeUpArticles(desk)) + (await takeUpStories(desk))
}

async function takeUpArticles(desk: Desk): Promise<number> {
  let missing = 0
  for (const state of ['found', 'read', 'analysed'] as const)
    for (let cursor: string | undefined; ; ) {
      const page = await desk.store.find('article', { where: [{ field: 'state', is: state }], limit: PAGE, cursor })
      missing += await desk.queue.enqueue(page.items.map(({ value }) => nextJob(value, desk.clock.now())))
      if (page.next === null) break
      cursor = page.next
    }
  return missing
}

function nextJob(article: Article, now: string): NewJob {
  const { firstSeenAt } = article
  if (article.state === 'found') return { ...ingestJob(article.id, article.title, firstSeenAt), plannedAt: firstSeenAt }
  if (article.state === 'read') return analyseJob(article, now)
  return assignJob(article.id, article.revision, article.firstSeenAt, now)
}

async function takeUpStories(desk: Desk): Promise<number> {
  const now = desk.clock.now()
  const [audience] = desk.audiences
  let missing = 0
  for (let cursor: string | undefined; ; ) {
    const where = [{ field: 'updatedAt', from: plusMs(now, -RECENT_MS) }]
    const page = await desk.store.find('story', { where, limit: PAGE, cursor })
    const live = page.items.map(({ value }) => value).filter((story) => !story.redirectTo)
    const scores = await desk.store.getMany(
      'score',
      live.map(({ id }) => `${id}:${audience?.id}`),
    )
    const scored = new Map(scores.map(({ value }) => [value.storyId, value.storyRevision]))
    const behind = live.filter((story) => (scored.get(story.id) ?? 0) < story.revision)
    missing += await desk.queue.enqueue(behind.map((story) => joinJob(story, now)))
    if (page.next === null) return missing
    cursor = page.next
  }
}
