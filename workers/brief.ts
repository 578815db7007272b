import { z } from 'zod'
import { type BriefPayload, briefStory } from '../src/pipeline/brief-story.js'
import type { Stage } from '../src/pipeline/run-job.js'

export const briefStage: Stage<BriefPayload> = {
  queue: 'brief',
  concurrency: 2,
  payload: z.object({ storyId: z.string(), audience: z.string(), revision: z.number().int() }),
  handle: briefStory,
}
