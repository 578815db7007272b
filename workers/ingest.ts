import { z } from 'zod'
import { type IngestPayload, ingestArticle } from '../src/pipeline/ingest-article.js'
import type { Stage } from '../src/pipeline/run-job.js'

export const ingestStage: Stage<IngestPayload> = {
  queue: 'ingest',
  concurrency: 8,
  payload: z.object({ articleId: z.string(), title: z.string(), revisit: z.number().int().min(0).default(0) }),
  handle: ingestArticle,
}
