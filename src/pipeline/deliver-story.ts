import { planDeliveries } from '../deliver/index.js'
import { type Channel, type Delivery, DeskError, type Story } from '../model/index.js'
import type { Desk } from './desk.js'
import type { Step } from './step.js'

export interface DeliverPayload {
  storyId: string
  audience: string
}

/**
 * Posts a story where it is due, once. The outbox is the delivery itself: it is written before anything is sent; after a crash
 * between sending and recording, the remote is asked, and where it cannot be asked the delivery is marked for a person.
 */
export async function deliverStory(desk: Desk, { storyId, audience }: DeliverPayload, step: Step): Promise<void> {
  const id = `${storyId}:${audience}`
  const [story, score, brief, found] = await Promise.all([
    desk.store.get('story', storyId),
    desk.store.get('score', id),
    desk.store.get('brief', id),
    desk.store.find('delivery', { where: [{ field: 'storyId', is: storyId }], limit: 200 }),
  ])
  if (!story || story.value.redirectTo || !score || !brief) return
  if (!(await anyLive(desk, story.value)) || !mayGoOut(desk, story.value)) return
  const existing = found.items.map((d) => d.value)
  const planned = planDeliveries({
    story: story.value,
    score: score.value,
    brief: brief.value,
    channels: desk.channels,
    existing,
    now: step.now,
  })
  const open = [...existing.filter((d) => d.state === 'sending' || d.state === 'ready'), ...planned]
  for (const delivery of open) {
    const channel = desk.channels.find((c) => c.id === delivery.channelId)
    if (channel) await deliverOne(desk, delivery, channel, step)
  }
}

/** A back-fill never posts: at least one of a story's articles must have been met live. */
async function anyLive(desk: Desk, { members }: Story): Promise<boolean> {
  const ids = members.slice(0, 1_000).map((m) => m.articleId)
  return (await desk.store.getMany('article', ids)).some(({ value }) => !value.backfilled)
}

/** Rights: a post carries the origin's title, words and link, so its source must allow that. */
function mayGoOut({ sources }: Desk, { members }: Story): boolean {
  const origin = members.find((m) => m.role === 'original') ?? members[0]
  return origin === undefined || sources.get(origin.sourceId)?.rights.mayRedistribute !== false
}

async function deliverOne(desk: Desk, delivery: Delivery, channel: Channel, step: Step): Promise<void> {
  const member = desk.channelMembers.get(channel.type)
  if (!member) throw new DeskError('unknown-channel', `channel ${channel.id}: there is no kind ${channel.type}`)
  const save = (state: Pick<Delivery, 'state'> & Partial<Delivery>) =>
    step.commit(
      { writes: [{ op: 'put', kind: 'delivery', value: { ...delivery, ...state }, knownAt: step.now, visible: true }], jobs: [] },
      `${delivery.id}:${step.attempt}:${state.state}`,
    )
  if (delivery.state === 'sending') {
    const known = await member.lookUp(delivery, channel)
    if (known === 'cannot-ask')
      return void (await save({ state: 'maybe-sent', stateReason: 'the process ended while it was sent' }))
    if (known) return void (await save({ state: 'sent', remoteId: known.remoteId, sentAt: step.now }))
  }
  await save({ state: 'sending' })
  const result = await member.send(delivery, channel)
  if (result.status === 'sent') await save({ state: 'sent', remoteId: result.remoteId, sentAt: step.now })
  else if (result.status === 'refused') await save({ state: 'failed', stateReason: `${result.code}: ${result.message}` })
  else if (result.status === 'unknown') await save({ state: 'maybe-sent', stateReason: `${result.code}: ${result.message}` })
  else {
    await save({ state: 'ready', stateReason: `${result.code}: ${result.message}` })
    throw new DeskError(result.code, result.message, 'retry', result.retryAfterMs ? { retryAfterMs: result.retryAfterMs } : {})
  }
}
