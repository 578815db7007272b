import { digestOf, MOST_IN_DIGEST } from '../deliver/index.js'
import type { Write } from '../store/contract.js'
import { digestJob, postJob } from './deliver-story.js'
import type { Desk } from './desk.js'
import type { Step } from './step.js'

export interface DigestPayload {
  channelId: string
  day: string
}

/** Bundles what was collected for a channel into one delivery; what finds no room waits for the next day. */
export async function makeDigest(desk: Desk, { channelId, day }: DigestPayload, step: Step): Promise<void> {
  const channel = desk.channels.find((c) => c.id === channelId)
  if (!channel?.digest) return
  const where = [
    { field: 'channelId', is: channelId },
    { field: 'state', is: 'collected' },
  ]
  const collected = (await desk.store.find('delivery', { where, limit: 1_000 })).items
  const digest = digestOf(
    channel,
    day,
    collected.map((d) => d.value),
    step.now,
  )
  if (!digest) return
  const held = new Set((digest.payload.posts as { storyId: string }[]).map((p) => p.storyId))
  const bundled = collected.filter((d) => held.has(d.value.storyId))
  const items = bundled.map(
    ({ value }): Write => ({
      op: 'put',
      kind: 'delivery',
      value: { ...value, state: 'bundled', bundledIn: digest.id },
      knownAt: step.now,
      visible: true,
    }),
  )
  await step.commit({
    expectedVersions: [
      { kind: 'delivery', id: digest.id, version: 0 },
      ...bundled.map((d) => ({ kind: 'delivery' as const, id: d.id, version: d.version })),
    ],
    writes: [{ op: 'put', kind: 'delivery', value: digest, knownAt: step.now, visible: true }, ...items],
    jobs: [postJob(digest.id, step.now), ...(collected.length > MOST_IN_DIGEST ? digestJob(channel, step.now) : [])],
  })
}
