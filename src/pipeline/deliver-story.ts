import { dayIn, mayGoOut, nextDaily, planDeliveries } from '../deliver/index.js'
import type { Brief, Channel, Delivery, Instant, NewJob, Published, Score, Story } from '../model/index.js'
import type { Commit, Stored, Write } from '../store/contract.js'
import { alertsFor } from './alerts.js'
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
  const [story, score, brief, edition] = await Promise.all([
    desk.store.get('story', storyId),
    desk.store.get('score', id),
    desk.store.get('brief', id),
    desk.store.get('edition', id),
  ])
  if (!story || story.value.redirectTo || !score) return
  const planned = await planPosts(desk, {
    story: story.value,
    score: score.value,
    brief: brief?.value ?? null,
    published: edition?.value.published ?? null,
    now: step.now,
  })
  if (planned.writes.length > 0) await step.commit(planned)
}

/** What a story's posts are planned from. `published`: what editors made public last, where they did. */
export interface PostQuestion {
  story: Story
  score: Score
  /** Null where none was drafted: only alerts are told then. */
  brief: Brief | null
  published: Pick<Published, 'number' | 'reason' | 'note'> | null
  now: Instant
}

/** What the channels need of the desk to plan posts. */
export type PlanningDesk = Pick<Desk, 'store' | 'channels' | 'sources' | 'posting'>

/** The deliveries that are due for a story as it stands, with the jobs that send them: to be committed by whoever asks. */
export async function planPosts(desk: PlanningDesk, question: PostQuestion): Promise<Omit<Commit, 'stepKey' | 'fence'>> {
  const { story, score, brief, published, now } = question
  const nothing = { expectedVersions: [], writes: [], jobs: [] }
  if (!(await anyLive(desk, story)) || !mayGoOut(story, desk.sources)) return nothing
  const [found, alerts] = await Promise.all([deliveriesOf(desk, story.id), alertsFor(desk, story, score)])
  const planned = planDeliveries({
    story,
    score,
    brief,
    channels: desk.channels,
    alerts,
    existing: found.map((d) => d.value),
    ...(published ? { published: { revision: published.number, reason: published.reason, note: published.note } } : {}),
    sources: desk.sources,
    publicUrl: desk.posting?.publicUrl ?? null,
    notice: desk.posting?.notice ?? null,
    now,
  })
  const existing = new Map(found.map((d) => [d.id, d]))
  return {
    expectedVersions: planned.map((d) => ({ kind: 'delivery', id: d.id, version: existing.get(d.id)?.version ?? 0 })),
    writes: planned.map((d): Write => ({ op: 'put', kind: 'delivery', value: d, knownAt: now, visible: true })),
    jobs: planned.flatMap((d) => jobsOf(desk, d, existing, now)),
  }
}

/** Stories that a story took in: a merged one may have taken in others before, so deep at most, and so many of each. */
const MOST_DEEP = 3
const MOST_MERGED = 50
const NEVER_SEEN: ReadonlySet<Delivery['state']> = new Set(['waiting-approval', 'ready', 'collected', 'suppressed', 'failed'])

/** A story's deliveries, its own first; what readers saw of a story that is part of it now was the same news. */
async function deliveriesOf({ store }: Pick<Desk, 'store'>, storyId: string): Promise<Stored<Delivery>[]> {
  const of = async (id: string) => (await store.find('delivery', { where: [{ field: 'storyId', is: id }], limit: 500 })).items
  const found = await of(storyId)
  let level = [storyId]
  for (let deep = 0; deep < MOST_DEEP && level.length > 0; deep++) {
    const where = [{ field: 'redirectTo', in: level }]
    level = (await store.find('story', { where, limit: MOST_MERGED })).items.map((s) => s.id)
    for (const id of level) found.push(...(await of(id)).filter((d) => !NEVER_SEEN.has(d.value.state)))
  }
  return found
}

/** A back-fill never posts: at least one of a story's articles must have been met live. */
async function anyLive(desk: Pick<Desk, 'store'>, { members }: Story): Promise<boolean> {
  const ids = members.slice(0, 1_000).map((m) => m.articleId)
  return (await desk.store.getMany('article', ids)).some(({ value }) => !value.backfilled)
}

function jobsOf(
  desk: Pick<Desk, 'channels'>,
  delivery: Delivery,
  existing: ReadonlyMap<string, Stored<Delivery>>,
  now: Instant,
): NewJob[] {
  const channel = desk.channels.find((c) => c.id === delivery.channelId)
  if (delivery.state === 'collected' && channel) return digestJob(channel, now)
  return delivery.state === 'ready' && !existing.has(delivery.id) ? [postJob(delivery, now)] : []
}

/**
 * The job that sends one delivery. `again` names a later order to send it, by a person. Of several that come due at one moment, as when quiet
 * hours end, the queue takes those with lower keys first: those that were planned first.
 */
export const postJob = ({ id, createdAt }: Pick<Delivery, 'id' | 'createdAt'>, now: string, again = ''): NewJob => ({
  queue: 'deliver',
  key: `post:${createdAt}:${id}${again && `:${again}`}`,
  payload: { deliveryId: id },
  runAt: now,
  maxAttempts: MAX_POST_ATTEMPTS,
})

/** The job that makes a channel's next digest; one a day, whoever asks for it. */
export function digestJob(channel: Channel, now: string): NewJob[] {
  if (!channel.digest) return []
  const runAt = nextDaily(channel.digest, now)
  const day = dayIn(channel.digest.timeZone, runAt)
  const payload = { channelId: channel.id, day }
  return [{ queue: 'deliver', key: `digest:${channel.id}:${day}`, payload, runAt, plannedAt: null }]
}
