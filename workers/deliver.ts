import { z } from 'zod'
import { type DeliverPayload, deliverStory } from '../src/pipeline/deliver-story.js'
import type { Stage } from '../src/pipeline/run-job.js'

/** One at a time: posts of one channel keep their order. */
export const deliverStage: Stage<DeliverPayload> = {
  queue: 'deliver',
  concurrency: 1,
  payload: z.object({ storyId: z.string(), audience: z.string() }),
  handle: deliverStory,
}
