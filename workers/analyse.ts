import { z } from 'zod'
import { type AnalysePayload, analyseArticle, quarantineArticle } from '../src/pipeline/analyse-article.js'
import type { Stage } from '../src/pipeline/run-job.js'

export const analyseStage: Stage<AnalysePayload> = {
  queue: 'analyse',
  concurrency: 4,
  payload: z.object({ articleId: z.string(), revision: z.number().int() }),
  handle: analyseArticle,
  giveUp: quarantineArticle,
}
