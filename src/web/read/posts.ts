import { asPost, isDigest } from '../../deliver/index.js'
import type { Channel, Delivery, DeliveryState } from '../../model/index.js'
import { type PostingSwitch, readSwitch } from '../../pipeline/posting.js'
import { strandedPosts } from '../../pipeline/settle-post.js'
import type { WebServices } from '../services.js'

/** Posts listed of one state, newest first. */
const MOST_LISTED = 100
const COUNTED = ['ready', 'collected', 'sent', 'maybe-sent', 'failed'] as const satisfies readonly DeliveryState[]

export interface ChannelState {
  channel: Channel
  counts: Record<(typeof COUNTED)[number], number>
}

/** One post in a list. */
export interface PostLine {
  id: string
  channelId: string
  /** Null for a digest. */
  storyId: string | null
  headline: string
  reason: Delivery['reason']
  at: string
  why: string
}

export interface PostsRead {
  stops: PostingSwitch
  channels: ChannelState[]
  doubtful: PostLine[]
  dead: PostLine[]
  latest: PostLine[]
}

/** What became of posts, and what waits for a person. */
export async function readPosts({ store, queue, channels = [] }: WebServices): Promise<PostsRead> {
  const listed = async (state: DeliveryState, limit: number): Promise<PostLine[]> => {
    const found = await store.find('delivery', {
      where: [{ field: 'state', is: state }],
      orderBy: { field: 'createdAt', descending: true },
      limit,
    })
    return found.items.map((one) => lineOf(one.value))
  }
  const countsOf = async (channel: Channel): Promise<ChannelState> => {
    const counts = await Promise.all(
      COUNTED.map(async (state) => {
        const where = [
          { field: 'channelId', is: channel.id },
          { field: 'state', is: state },
        ]
        return [state, await store.count('delivery', where)] as const
      }),
    )
    return { channel, counts: Object.fromEntries(counts) as ChannelState['counts'] }
  }
  const stranded = async (): Promise<PostLine[]> =>
    (await strandedPosts({ store, queue })).slice(0, MOST_LISTED).map(({ value, why }) => lineOf({ ...value, stateReason: why }))
  const [stops, states, cut, doubtful, dead, latest] = await Promise.all([
    readSwitch(store),
    Promise.all(channels.map(countsOf)),
    stranded(),
    listed('maybe-sent', MOST_LISTED),
    listed('failed', MOST_LISTED),
    listed('sent', 20),
  ])
  return { stops, channels: states, doubtful: [...cut, ...doubtful], dead, latest }
}

function lineOf(delivery: Delivery): PostLine {
  const digest = isDigest(delivery.payload)
  return {
    id: delivery.id,
    channelId: delivery.channelId,
    storyId: digest ? null : delivery.storyId,
    headline: digest ? `Digest of ${delivery.storyId}` : asPost(delivery.payload).headline,
    reason: delivery.reason,
    at: delivery.sentAt ?? delivery.triedAt ?? delivery.createdAt,
    why: delivery.stateReason ?? '',
  }
}
