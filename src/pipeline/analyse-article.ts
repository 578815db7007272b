import type { NewJob } from '../model/index.js'
import type { Desk } from './desk.js'
import type { Step } from './step.js'

export interface AnalysePayload {
  articleId: string
  revision: number
}

/** Runs every extractor over one revision of an article. A failing extractor is recorded in the analysis; the rest stand. */
export async function analyseArticle(desk: Desk, { articleId, revision }: AnalysePayload, step: Step): Promise<void> {
  const stored = await desk.store.get('article', articleId)
  if (!stored || stored.value.revision !== revision) return
  const article = stored.value
  const analysis = await desk.compute.analyse({
    title: article.title,
    text: article.text,
    publishedAt: article.publishedAt,
    source: desk.sources.get(article.sourceId)?.name,
  })
  for (const failure of analysis.failures) desk.log.warn({ article: articleId, ...failure }, 'extractor failed')
  await step.commit({
    expectedVersions: [{ kind: 'article', id: articleId, version: stored.version }],
    writes: [
      { op: 'put', kind: 'article', value: { ...article, state: 'analysed', knownAt: step.now }, knownAt: step.now },
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

/** Keys sort by (first seen, article key): the order in which articles are given to stories. `why` tells a second job of one revision apart. */
export const assignJob = (articleId: string, revision: number, firstSeenAt: string, now: string, why = ''): NewJob => ({
  queue: 'assign',
  key: `assign:${firstSeenAt}:${articleId}:${String(revision).padStart(4, '0')}${why}`,
  payload: { articleId, revision },
  runAt: now,
})
