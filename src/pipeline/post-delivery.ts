import type { PostTask } from '../deliver/channels/contract.js'
import type { ChannelMember, SendResult } from '../deliver/index.js'
import { type Channel, DAY_MS, type Delivery, DeskError, epochMs, HOUR_MS } from '../model/index.js'
import type { Stored } from '../store/contract.js'
import type { Desk } from './desk.js'
import { heldMs } from './posting.js'
import { NotYet } from './run-job.js'
import type { Step } from './step.js'
import { ChannelTurns } from './turns.js'

export interface PostPayload {
  deliveryId: string
}

/** Why a first post is not sent whose story became part of another. */
export const MERGED = 'its story became part of another before this was sent'
/** Tries before a delivery is a dead letter. */
export const MAX_POST_ATTEMPTS = 8
/** A first post that could not go out for so long is news no more. */
const TOO_OLD_MS = 2 * DAY_MS
const PREVIOUS_MS = 5_000

const turns = new WeakMap<Desk, ChannelTurns>()
const turnsOf = (desk: Desk): ChannelTurns => {
  const known = turns.get(desk) ?? new ChannelTurns()
  turns.set(desk, known)
  return known
}

/**
 * Sends one delivery, once. It is recorded as `sending` before anything goes out. A run that finds it so asks the remote first: only
 * "not here" is sent again, and where the remote cannot be asked the delivery is left to a person as `maybe-sent`.
 */
export async function postDelivery(desk: Desk, { deliveryId }: PostPayload, step: Step): Promise<void> {
  // Asked in turn, so that a store that answers one before the other does not change who goes first.
  const channelId = await turnsOf(desk).asked(async () => (await desk.store.get('delivery', deliveryId))?.value.channelId)
  if (channelId === undefined) return
  const channel = desk.channels.find((c) => c.id === channelId)
  await turnsOf(desk).take(channelId, step.now, async () => {
    const stored = await desk.store.get('delivery', deliveryId)
    if (!stored || (stored.value.state !== 'ready' && stored.value.state !== 'sending')) return
    await postOne(desk, stored, channel, step)
  })
}

async function postOne(desk: Desk, stored: Stored<Delivery>, channel: Channel | undefined, step: Step): Promise<void> {
  const delivery = stored.value
  const record = new DeliveryRecord(stored, step)
  const member = channel && desk.channelMembers.get(channel.type)
  if (!channel?.enabled || !member) return record.save({ state: 'suppressed', stateReason: 'its channel is switched off' })
  if (channel.dryRun) return record.save({ state: 'suppressed', stateReason: 'dry run' })
  const previous = delivery.previousId ? ((await desk.store.get('delivery', delivery.previousId))?.value ?? null) : null
  if (previous && (previous.state === 'ready' || previous.state === 'sending')) throw new NotYet(PREVIOUS_MS)
  const task: PostTask = { delivery, channel, previous }
  if (delivery.state === 'sending') {
    if (await settled(member, task, record, step)) return
  } else {
    if (epochMs(step.now) - epochMs(delivery.orderedAt ?? delivery.createdAt) > TOO_OLD_MS && delivery.reason === 'new')
      return record.save({ state: 'failed', stateReason: 'too-old: it could not go out for two days' })
    if (delivery.reason === 'new' && (await isMerged(desk, delivery)))
      return record.save({ state: 'suppressed', stateReason: MERGED })
    const wait = await heldMs(desk, channel, delivery, step.now)
    if (wait > 0) throw new NotYet(wait)
  }
  await record.save({ state: 'sending', tries: (delivery.tries ?? 0) + 1, triedAt: step.now })
  await conclude(desk, await member.send(task), record, task, step)
}

/** The story that it became part of tells for both. */
const isMerged = async ({ store }: Desk, { storyId }: Delivery): Promise<boolean> =>
  (await store.get('story', storyId))?.value.redirectTo !== undefined

/** True where the remote knows it, or cannot say and a person must. */
async function settled(member: ChannelMember, task: PostTask, record: DeliveryRecord, step: Step): Promise<boolean> {
  let known: Awaited<ReturnType<ChannelMember['lookUp']>>
  try {
    known = await member.lookUp(task)
  } catch (error) {
    if (!step.lastAttempt) throw error
    known = 'cannot-ask'
  }
  if (known === null) return false
  if (known === 'cannot-ask')
    await record.save({
      state: 'maybe-sent',
      stateReason: 'it was being sent when the answer was lost, and the remote cannot be asked',
    })
  else await record.save({ state: 'sent', remoteId: known.remoteId, sentAt: task.delivery.triedAt ?? step.now })
  return true
}

async function conclude(desk: Desk, result: SendResult, record: DeliveryRecord, task: PostTask, step: Step): Promise<void> {
  if (result.status === 'sent') {
    turnsOf(desk).worked(task.channel.id)
    return record.save({ state: 'sent', remoteId: result.remoteId, sentAt: step.now })
  }
  const stateReason = `${result.code}: ${result.message}`.slice(0, 500)
  if (result.status === 'refused') return record.save({ state: 'failed', stateReason })
  const restMs = turnsOf(desk).failed(task.channel.id, step.now, result.status === 'retry' ? result.retryAfterMs : undefined)
  if (result.status === 'unknown') {
    if (step.lastAttempt) return record.save({ state: 'maybe-sent', stateReason })
    // It stays `sending`: the next try asks the remote first.
    throw new DeskError(result.code, result.message, 'retry', { retryAfterMs: restMs })
  }
  const named = result.retryAfterMs !== undefined
  if (step.lastAttempt && !named) return record.save({ state: 'failed', stateReason })
  await record.save({ state: 'ready', stateReason })
  // A remote that names a time is no failure: no try is spent on it.
  if (named) throw new NotYet(Math.min(Math.max(result.retryAfterMs!, 1_000), HOUR_MS))
  throw new DeskError(result.code, result.message, 'retry', { retryAfterMs: restMs })
}

/** Writes one delivery's states in turn, each only over the version it saw. */
class DeliveryRecord {
  private value: Delivery
  private version: number

  constructor(
    stored: Stored<Delivery>,
    private readonly step: Step,
  ) {
    this.value = stored.value
    this.version = stored.version
  }

  async save(change: Partial<Delivery>): Promise<void> {
    const { stateReason: _old, ...rest } = this.value
    this.value = { ...rest, ...change }
    await this.step.commit(
      {
        expectedVersions: [{ kind: 'delivery', id: this.value.id, version: this.version }],
        writes: [{ op: 'put', kind: 'delivery', value: this.value, knownAt: this.step.now, visible: true }],
        jobs: [],
      },
      `v${this.version + 1}`,
    )
    this.version += 1
  }
}
