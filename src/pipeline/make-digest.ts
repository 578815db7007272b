import { digestOf, MOST_IN_DIGEST } from '../deliver/index.js'
import type { Delivery } from '../model/index.js'
import type { Stored, Write } from '../store/contract.js'
import { digestJob, postJob } from './deliver-story.js'
import type { Desk } from './desk.js'
import { MERGED } from './post-delivery.js'
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
  const all = (await desk.store.find('delivery', { where, limit: 1_000 })).items
  const merged = await mergedAway(desk, all)
  const collected = all.filter((d) => !merged.includes(d))
  const digest = digestOf(
    channel,
    day,
    collected.map((d) => d.value),
    step.now,
  )
  if (!digest) return
  const held = new Set((digest.payload.posts as { storyId: string }[]).map((p) => p.storyId))
  const bundled = collected.filter((d) => held.has(d.value.storyId))
  const put = (value: Delivery): Write => ({ op: 'put', kind: 'delivery', value, knownAt: step.now, visible: true })
  const items = [
    ...bundled.map(({ value }) => put({ ...value, state: 'bundled', bundledIn: digest.id })),
    ...merged.map(({ value }) => put({ ...value, state: 'suppressed', stateReason: MERGED })),
  ]
  await step.commit({
    expectedVersions: [
      { kind: 'delivery', id: digest.id, version: 0 },
      ...[...bundled, ...merged].map((d) => ({ kind: 'delivery' as const, id: d.id, version: d.version })),
    ],
    writes: [put(digest), ...items],
    jobs: [postJob(digest.id, step.now), ...(collected.length > MOST_IN_DIGEST ? digestJob(channel, step.now) : [])],
  })
}

/** First posts of stories that became part of another: that one tells for both. */
async function mergedAway({ store }: Desk, collected: readonly Stored<Delivery>[]): Promise<Stored<Delivery>[]> {
  const stories = await store.getMany('story', [...new Set(collected.map((d) => d.value.storyId))])
  const gone = new Set(stories.filter((s) => s.value.redirectTo).map((s) => s.id))
  return collected.filter((d) => d.value.reason === 'new' && gone.has(d.value.storyId))
}
