import { z } from 'zod'
import { type CollectPayload, collectSource } from '../src/pipeline/collect-source.js'
import type { Stage } from '../src/pipeline/run-job.js'

/** Sources are asked a few at a time; the net keeps its own gap per host. */
export const collectStage: Stage<CollectPayload> = {
  queue: 'collect',
  concurrency: 4,
  payload: z.object({ sourceId: z.string() }),
  handle: collectSource,
}
