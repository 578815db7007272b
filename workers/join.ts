import { z } from 'zod'
import { type JoinPayload, joinStoryMarket } from '../src/pipeline/join-market.js'
import { measureStoryReaction } from '../src/pipeline/measure-reaction.js'
import type { Stage } from '../src/pipeline/run-job.js'

/** Revision -1 asks for the reaction, measured later and added. */
export const joinStage: Stage<JoinPayload> = {
  queue: 'join',
  concurrency: 2,
  payload: z.object({ storyId: z.string(), revision: z.number().int(), tries: z.number().int().optional() }),
  handle: (desk, payload, step) =>
    payload.revision === -1
      ? measureStoryReaction(desk, payload.storyId, step, payload.tries)
      : joinStoryMarket(desk, payload, step),
}
