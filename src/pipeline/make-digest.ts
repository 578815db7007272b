import { type DaySheet, digestOf, MOST_IN_DIGEST } from '../deliver/index.js'
import type { Delivery, Instant } from '../model/index.js'
import type { Stored, Write } from '../store/contract.js'
import { digestJob, postJob } from './deliver-story.js'
import type { Desk } from './desk.js'
import { comingUp, recentMoves } from './market-outlook.js'
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
    collected.length > 0 ? await sheetOf(desk, step.now) : {},
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
    jobs: [postJob(digest, step.now), ...(collected.length > MOST_IN_DIGEST ? digestJob(channel, step.now) : [])],
  })
}

/** First posts of stories that became part of another: that one tells for both. */
async function mergedAway({ store }: Desk, collected: readonly Stored<Delivery>[]): Promise<Stored<Delivery>[]> {
  const stories = await store.getMany('story', [...new Set(collected.map((d) => d.value.storyId))])
  const gone = new Set(stories.filter((s) => s.value.redirectTo).map((s) => s.id))
  return collected.filter((d) => d.value.reason === 'new' && gone.has(d.value.storyId))
}

const MOST_MOVES = 5
const MOST_COMING = 6

/** Moves that no story explains, and dates ahead, as they stand. */
async function sheetOf(desk: Desk, now: Instant): Promise<DaySheet> {
  const [{ sessions }, { events }] = await Promise.all([recentMoves(desk, now), comingUp(desk, now)])
  const unexplained = sessions.flatMap(({ session, moves }) =>
    moves.filter((move) => move.explainedBy.length === 0).map((move) => ({ session, move })),
  )
  return {
    ...(sessions.length === 0
      ? {}
      : {
          moves: unexplained.slice(0, MOST_MOVES).map(({ session, move }) => ({
            lead: `${move.symbol}, ${session}`,
            text: `${signed(move.signal.value)} pp against the market, t ${signed(move.signal.z ?? 0)}`,
          })),
        }),
    coming: events.slice(0, MOST_COMING).map(({ event: { day, time, name } }) => ({
      lead: time ? `${day}, ${time} New York` : day,
      text: name,
    })),
  }
}

const signed = (value: number): string => `${value < 0 ? '\u2212' : '+'}${Math.abs(value).toFixed(1)}`
