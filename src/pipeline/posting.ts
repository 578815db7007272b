import { asPost, isDigest, quietForMs } from '../deliver/index.js'
import { type Channel, type Delivery, epochMs, HOUR_MS, type Instant, MINUTE_MS, plusMs } from '../model/index.js'
import type { Store, Write } from '../store/contract.js'
import type { Desk } from './desk.js'

/** The kill switch: whether all posting is stopped, and which channels are. */
export interface PostingSwitch {
  all: Stop | null
  channels: Record<string, Stop>
}
export interface Stop {
  by: string
  at: Instant
}

const SWITCH = 'posting'
/** How often a stopped delivery looks whether it may go on. */
const STOPPED_MS = MINUTE_MS

/** The switch as it stands. */
export async function readSwitch(store: Pick<Store, 'get'>): Promise<PostingSwitch> {
  const stored = await store.get('meta', SWITCH)
  return (stored?.value.value as PostingSwitch | undefined) ?? { all: null, channels: {} }
}

/** Stops or starts posting, of one channel or of all (`null`), in one commit with `also` (an entry of the audit log). */
export async function setSwitch(
  desk: Pick<Desk, 'store' | 'clock'>,
  channelId: string | null,
  stop: boolean,
  by: string,
  also: readonly Write[] = [],
): Promise<PostingSwitch> {
  const stored = await desk.store.get('meta', SWITCH)
  const before = await readSwitch(desk.store)
  const now = desk.clock.now()
  const { [channelId ?? '']: _one, ...others } = before.channels
  const after: PostingSwitch =
    channelId === null
      ? { ...before, all: stop ? { by, at: now } : null }
      : { ...before, channels: stop ? { ...others, [channelId]: { by, at: now } } : others }
  const version = stored?.version ?? 0
  await desk.store.commit({
    stepKey: `posting-switch:${version + 1}`,
    expectedVersions: [{ kind: 'meta', id: SWITCH, version }],
    writes: [{ op: 'put', kind: 'meta', value: { id: SWITCH, value: after }, knownAt: now }, ...also],
    jobs: [],
  })
  return after
}

/** Milliseconds that a delivery has to wait: a stop, quiet hours, or a full hour of its channel or of all. 0: it may go. */
export async function heldMs(desk: Room, channel: Channel, delivery: Delivery, now: Instant): Promise<number> {
  const importance = isDigest(delivery.payload) ? 0 : asPost(delivery.payload).importance
  const mayBeQuiet = delivery.reason === 'new' || delivery.reason === 'update'
  return (await stoppedMs(desk, channel)) || (mayBeQuiet && quietForMs(channel, importance, now)) || fullMs(desk, channel, now)
}

/** The same for a channel as a whole, whatever it would post: a stop, or a full hour. */
export const shutMs = async (desk: Room, channel: Channel, now: Instant): Promise<number> =>
  (await stoppedMs(desk, channel)) || fullMs(desk, channel, now)

type Room = Pick<Desk, 'store' | 'posting'>

async function stoppedMs({ store }: Room, channel: Channel): Promise<number> {
  const stops = await readSwitch(store)
  return stops.all || stops.channels[channel.id] ? STOPPED_MS : 0
}

const fullMs = async (desk: Room, channel: Channel, now: Instant): Promise<number> =>
  Math.max(
    await fullForMs(desk, channel.perHour ?? null, now, channel.id),
    await fullForMs(desk, desk.posting?.perHour ?? null, now),
  )

/** How long until one more post fits into the hour. */
async function fullForMs({ store }: Room, cap: number | null, now: Instant, channelId?: string): Promise<number> {
  if (cap === null) return 0
  const where = [
    ...(channelId === undefined ? [] : [{ field: 'channelId', is: channelId }]),
    { field: 'sentAt', from: plusMs(now, -HOUR_MS) },
  ]
  // The cap-th newest of the hour: once that one is an hour old there is room.
  const { items } = await store.find('delivery', { where, orderBy: { field: 'sentAt', descending: true }, limit: cap })
  if (items.length < cap) return 0
  return Math.max(1_000, epochMs(items.at(-1)!.value.sentAt!) + HOUR_MS - epochMs(now) + 1)
}
