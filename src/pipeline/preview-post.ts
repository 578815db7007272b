import { mayGoOut, planDeliveries, whyNot } from '../deliver/index.js'
import { DeskError } from '../model/index.js'
import type { Desk } from './desk.js'
import { heldMs } from './posting.js'

/** A post as it would be sent, without secrets, and whether it would be. */
export interface PostPreview {
  channel: string
  storyId: string
  /** It would go out, or went out already. */
  posts: 'now' | 'later' | 'no' | 'already'
  /** Why not, or why later; a sentence each. */
  why: string[]
  /** As the channel lays it out for its service. */
  message: unknown
}

type PreviewDesk = Pick<Desk, 'store' | 'clock' | 'channels' | 'channelMembers' | 'sources' | 'posting'>

/** What a channel would be sent of a story. Reads only; nothing is planned. @throws DeskError `unknown-channel`, `not-found`, `not-scored` */
export async function previewPost(desk: PreviewDesk, storyId: string, channelId: string): Promise<PostPreview> {
  const channel = desk.channels.find((one) => one.id === channelId)
  const member = channel && desk.channelMembers.get(channel.type)
  if (!channel || !member)
    throw new DeskError(
      'unknown-channel',
      `There is no channel "${channelId}". There are: ${desk.channels.map((c) => c.id).join(', ')}.`,
    )
  const id = `${storyId}:${channel.audience}`
  const [story, score, brief, existing] = await Promise.all([
    desk.store.get('story', storyId),
    desk.store.get('score', id),
    desk.store.get('brief', id),
    desk.store.find('delivery', { where: [{ field: 'storyId', is: storyId }], limit: 500 }),
  ])
  if (!story) throw new DeskError('not-found', `No story has the id ${storyId}.`)
  if (!score) throw new DeskError('not-scored', `The story is not scored for ${channel.audience}.`)
  const why = whyNot(story.value, score.value, brief !== null, channel)
  if (!mayGoOut(story.value, desk.sources)) why.push('Its origin does not allow that it goes out.')
  // Asked for as an alert it is laid out whatever the channel's lines say.
  const [delivery] = planDeliveries({
    story: { ...story.value, state: story.value.state === 'published' ? 'published' : 'draft' },
    score: score.value,
    brief: brief?.value ?? null,
    channels: [{ ...channel, enabled: true, requires: 'draft' }],
    existing: [],
    ...(why.length > 0 ? { alerts: new Map([[channel.id, { because: ['A preview.'], atOnce: true }]]) } : {}),
    sources: desk.sources,
    publicUrl: desk.posting?.publicUrl ?? null,
    notice: desk.posting?.notice ?? null,
    now: desk.clock.now(),
  })
  const message = member.preview({ delivery: delivery!, channel, previous: null })
  const known = existing.items.find((one) => one.value.channelId === channelId && one.value.reason === 'new')
  if (known) return { channel: channelId, storyId, posts: 'already', why: [`Its first post is ${known.value.state}.`], message }
  if (why.length > 0) return { channel: channelId, storyId, posts: 'no', why, message }
  const wait = await heldMs(desk, channel, delivery!, desk.clock.now())
  const later = channel.digest
    ? [`It waits for the digest at ${channel.digest.at} (${channel.digest.timeZone}).`]
    : wait > 0
      ? [`It waits ${Math.ceil(wait / 60_000)} minutes: a stop, quiet hours, or a full hour.`]
      : []
  return { channel: channelId, storyId, posts: later.length > 0 ? 'later' : 'now', why: later, message }
}
