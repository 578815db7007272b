import type { Channel, Delivery, Instant } from '../model/index.js'
import { deliveryId } from './plan.js'
import { asPost, type Digest } from './post.js'

/** Stories in one digest; the rest waits for the next. */
export const MOST_IN_DIGEST = 50

/** What else a day's sheet has: moves no story explains, and dates ahead. */
export type DaySheet = Pick<Digest, 'moves' | 'coming'>

/** One post of everything collected for a channel, the most important first. Null where nothing was. `day` names it: one a day. */
export function digestOf(
  channel: Channel,
  day: string,
  collected: readonly Delivery[],
  now: Instant,
  sheet: DaySheet = {},
): Delivery | null {
  if (collected.length === 0) return null
  const posts = collected
    .map((d) => asPost(d.payload))
    .sort((a, b) => b.importance - a.importance || (a.storyId < b.storyId ? -1 : 1))
    .slice(0, MOST_IN_DIGEST)
  const payload: Digest = { reason: 'digest', day, posts, notice: posts[0]!.notice, ...sheet }
  return {
    id: deliveryId(channel.id, day, 'digest', 1),
    channelId: channel.id,
    storyId: day,
    reason: 'digest',
    publishedRevision: 1,
    state: 'ready',
    payload: { ...payload },
    createdAt: now,
  }
}
