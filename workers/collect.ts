import { z } from 'zod'
import { type CollectPayload, collectSource } from '../src/pipeline/collect-source.js'
import { type RefreshPayload, refreshMarket } from '../src/pipeline/refresh-market.js'
import type { Stage } from '../src/pipeline/run-job.js'

/** Sources and market feeds are asked a few at a time; the net keeps its own gap per host. */
export const collectStage: Stage<CollectPayload | RefreshPayload> = {
  queue: 'collect',
  concurrency: 4,
  payload: z.union([z.object({ sourceId: z.string() }), z.object({ marketFeed: z.string() })]),
  handle: (desk, payload, step) =>
    'marketFeed' in payload ? refreshMarket(desk, payload, step) : collectSource(desk, payload, step),
}
