import { dayIn, mayGoOut, nextDaily, planDeliveries } from '../deliver/index.js'
import type { Channel, Delivery, NewJob, Story } from '../model/index.js'
import type { Stored, Write } from '../store/contract.js'
import type { Desk } from './desk.js'
import { MAX_POST_ATTEMPTS } from './post-delivery.js'
import type { Step } from './step.js'

export interface DeliverPayload {
  storyId: string
  audience: string
}

/**
 * Plans a story's posts: each is written as a delivery of its own, with the job that sends it, in one commit. What was planned and not
 * yet sent is brought up to date when editors change the story.
 */
export async function deliverStory(desk: Desk, { storyId, audience }: DeliverPayload, step: Step): Promise<void> {
  const id = `${storyId}:${audience}`
  const [story, score, brief, found] = await Promise.all([
    desk.store.get('story', storyId),
    desk.store.get('score', id),
    desk.store.get('brief', id),
    desk.store.find('delivery', { where: [{ field: 'storyId', is: storyId }], limit: 500 }),
  ])
  if (!story || story.value.redirectTo || !score || !brief) return
  if (!(await anyLive(desk, story.value)) || !mayGoOut(story.value, desk.sources)) return
  const planned = planDeliveries({
    story: story.value,
    score: score.value,
    brief: brief.value,
    channels: desk.channels,
    existing: found.items.map((d) => d.value),
    sources: desk.sources,
    publicUrl: desk.posting?.publicUrl ?? null,
    notice: desk.posting?.notice ?? null,
    now: step.now,
  })
  if (planned.length === 0) return
  const existing = new Map(found.items.map((d) => [d.id, d]))
  await step.commit({
    expectedVersions: planned.map((d) => ({ kind: 'delivery', id: d.id, version: existing.get(d.id)?.version ?? 0 })),
    writes: planned.map((d): Write => ({ op: 'put', kind: 'delivery', value: d, knownAt: step.now, visible: true })),
    jobs: planned.flatMap((d) => jobsOf(desk, d, existing, step)),
  })
}

/** A back-fill never posts: at least one of a story's articles must have been met live. */
async function anyLive(desk: Desk, { members }: Story): Promise<boolean> {
  const ids = members.slice(0, 1_000).map((m) => m.articleId)
  return (await desk.store.getMany('article', ids)).some(({ value }) => !value.backfilled)
}

function jobsOf(desk: Desk, delivery: Delivery, existing: ReadonlyMap<string, Stored<Delivery>>, step: Step): NewJob[] {
  const channel = desk.channels.find((c) => c.id === delivery.channelId)
  if (delivery.state === 'collected' && channel) return digestJob(channel, step.now)
  return delivery.state === 'ready' && !existing.has(delivery.id) ? [postJob(delivery.id, step.now)] : []
}

/** The job that sends one delivery. `again` names a later order to send it, by a person. */
export const postJob = (deliveryId: string, now: string, again = ''): NewJob => ({
  queue: 'deliver',
  key: `post:${deliveryId}${again && `:${again}`}`,
  payload: { deliveryId },
  runAt: now,
  maxAttempts: MAX_POST_ATTEMPTS,
})

/** The job that makes a channel's next digest; one a day, whoever asks for it. */
export function digestJob(channel: Channel, now: string): NewJob[] {
  if (!channel.digest) return []
  const runAt = nextDaily(channel.digest, now)
  const day = dayIn(channel.digest.timeZone, runAt)
  return [{ queue: 'deliver', key: `digest:${channel.id}:${day}`, payload: { channelId: channel.id, day }, runAt }]
}
