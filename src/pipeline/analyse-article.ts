import { DeskError, type NewJob } from '../model/index.js'
import type { Desk } from './desk.js'
import type { Step } from './step.js'
import { onTrial } from './trial.js'

/** A text that breaks the analyser this often is put aside. */
export const ANALYSE_ATTEMPTS = 3

export interface AnalysePayload {
  articleId: string
  revision: number
}

/** Runs every extractor over one revision of an article. A failing extractor is recorded in the analysis; the rest stand. */
export async function analyseArticle(desk: Desk, { articleId, revision }: AnalysePayload, step: Step): Promise<void> {
  const stored = await desk.store.get('article', articleId)
  if (!stored || stored.value.revision !== revision) return
  const article = stored.value
  const text = {
    title: article.title,
    text: article.text,
    publishedAt: article.publishedAt,
    source: desk.sources.get(article.sourceId)?.name,
  }
  const analysis = await onTrial(desk, step, () => desk.compute.analyse(text), refusePoison)
  for (const failure of analysis.failures) desk.log.warn({ article: articleId, ...failure }, 'extractor failed')
  await step.commit({
    expectedVersions: [{ kind: 'article', id: articleId, version: stored.version }],
    writes: [
      {
        op: 'put',
        kind: 'article',
        value: { ...article, state: 'analysed', stateReason: undefined, knownAt: step.now },
        knownAt: step.now,
      },
      {
        op: 'put',
        kind: 'analysis',
        value: { ...analysis, id: articleId, articleId, contentHash: article.contentHash },
        knownAt: step.now,
      },
    ],
    jobs: [assignJob(articleId, revision, article.firstSeenAt, step.now)],
  })
}

function refusePoison(ended: number): void {
  if (ended >= ANALYSE_ATTEMPTS) throw new DeskError('poison', `its worker ended ${ended} times while it ran`)
}

/**
 * Marks an article whose analysis was given up: it is put aside with the reason, and no later article waits for it. Its text stays, and a
 * later revision is analysed anew; so is this one where the job is put back.
 */
export async function quarantineArticle(
  desk: Desk,
  { articleId, revision }: AnalysePayload,
  step: Step,
  { code, message }: { code: string; message: string },
): Promise<void> {
  const stored = await desk.store.get('article', articleId)
  if (!stored || stored.value.revision !== revision || stored.value.state !== 'read') return
  const stateReason = `put aside after ${Math.max(step.attempt, step.takeovers)} tries, ${code}: ${message}`
  const value = { ...stored.value, state: 'failed' as const, stateReason, knownAt: step.now }
  await step.commit(
    {
      expectedVersions: [{ kind: 'article', id: articleId, version: stored.version }],
      writes: [{ op: 'put', kind: 'article', value, knownAt: step.now, visible: true }],
      jobs: [],
    },
    'given-up',
  )
}

/**
 * Jobs sort by (first seen, article key), the order in which articles are given to stories: by when they were first seen, not by when their
 * analysis happened to end. `why` tells a second job of one revision apart.
 */
export const assignJob = (articleId: string, revision: number, firstSeenAt: string, now: string, why = ''): NewJob => ({
  queue: 'assign',
  key: `assign:${firstSeenAt}:${articleId}:${String(revision).padStart(4, '0')}${why}`,
  payload: { articleId, revision },
  runAt: firstSeenAt < now ? firstSeenAt : now,
})
