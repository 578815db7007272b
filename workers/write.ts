import { z } from 'zod'
import type { Stage } from '../src/pipeline/run-job.js'
import { type WritePayload, writeBrief } from '../src/pipeline/write-brief.js'

/** One at a time: the second writer's limits are counted between requests. */
export const writeStage: Stage<WritePayload> = {
  queue: 'write',
  concurrency: 1,
  payload: z.object({ storyId: z.string(), audience: z.string(), draft: z.number().int() }),
  handle: writeBrief,
}
