import { z } from 'zod'
import { type DeliverPayload, deliverStory } from '../src/pipeline/deliver-story.js'
import { type EmbargoPayload, endEmbargo } from '../src/pipeline/editing/embargo.js'
import { type DigestPayload, makeDigest } from '../src/pipeline/make-digest.js'
import { type PostPayload, postDelivery } from '../src/pipeline/post-delivery.js'
import type { Stage } from '../src/pipeline/run-job.js'

const plan = z.object({ storyId: z.string(), audience: z.string() })
const post = z.object({ deliveryId: z.string() })
const digest = z.object({ channelId: z.string(), day: z.string() })
const embargo = z.object({ embargoOf: z.string(), audience: z.string() })

/**
 * Live, several at once, so that a slow channel holds up no other (posts of one channel go one after the other); in a replay one by
 * one, in the order of their keys.
 */
export const createDeliverStage = ({
  waits,
}: {
  waits: boolean
}): Stage<DeliverPayload | PostPayload | DigestPayload | EmbargoPayload> => ({
  queue: 'deliver',
  concurrency: waits ? 24 : 1,
  payload: z.union([plan, post, digest, embargo]),
  handle: (desk, payload, step) =>
    'deliveryId' in payload
      ? postDelivery(desk, payload, step)
      : 'day' in payload
        ? makeDigest(desk, payload, step)
        : 'embargoOf' in payload
          ? endEmbargo(desk, payload, step)
          : deliverStory(desk, payload, step),
})
