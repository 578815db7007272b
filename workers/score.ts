import { z } from 'zod'
import type { Stage } from '../src/pipeline/run-job.js'
import { type ScorePayload, scoreCurrentStory } from '../src/pipeline/score-story.js'

export const scoreStage: Stage<ScorePayload> = {
  queue: 'score',
  concurrency: 2,
  payload: z.object({ storyId: z.string(), revision: z.number().int() }),
  handle: scoreCurrentStory,
}
