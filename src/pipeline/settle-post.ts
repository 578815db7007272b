import { type Delivery, DeskError } from '../model/index.js'
import type { DeadJob } from '../queue/contract.js'
import type { Stored, Write } from '../store/contract.js'
import { postJob } from './deliver-story.js'
import type { Desk } from './desk.js'
import { plannedAt } from './step.js'

/**
 * What a person decides of a post that waits for one. `again`: it is not there, send it (dead letters, and posts in doubt). `there`: it was
 * found at the service (posts in doubt, and those whose job was given up). `leave`: it is not to be sent.
 */
export const SETTLEMENTS = ['again', 'there', 'leave'] as const
export type Settlement = (typeof SETTLEMENTS)[number]

/** Dead jobs looked at; more than anybody settles by hand. */
const MOST_DEAD = 500

/** Posts under way whose job was given up before it could say what became of them: by id, with why. */
export async function strandedPosts({
  store,
  queue,
}: Pick<Desk, 'store' | 'queue'>): Promise<{ value: Delivery; why: string }[]> {
  const dead = new Map<string, DeadJob>()
  for (const job of await queue.dead('deliver', MOST_DEAD)) {
    const { deliveryId } = job.payload as { deliveryId?: unknown }
    const known = typeof deliveryId === 'string' ? dead.get(deliveryId) : undefined
    if (typeof deliveryId === 'string' && (!known || known.diedAt < job.diedAt)) dead.set(deliveryId, job)
  }
  const found = await store.getMany('delivery', [...dead.keys()])
  return found.flatMap(({ id, value }) => {
    const { diedAt, error } = dead.get(id)!
    // An order given since has a job of its own.
    const isOpen = (value.state === 'ready' || value.state === 'sending') && (value.orderedAt ?? '') < diedAt
    return isOpen ? [{ value, why: `its job was given up (${error.code}: ${error.message})` }] : []
  })
}

/**
 * Settles one post, in one commit with `also` (an entry of the audit log). Two people who decide at once: the second is told.
 * @throws DeskError `not-found`, `settled` (it waits for nobody), `version-conflict`
 */
export async function settlePost(
  desk: Pick<Desk, 'store' | 'clock' | 'queue'>,
  deliveryId: string,
  settlement: Settlement,
  by: string,
  also: readonly Write[] = [],
): Promise<Delivery> {
  const stored = await desk.store.get('delivery', deliveryId)
  if (!stored) throw new DeskError('not-found', 'No post has this id.')
  const { state } = stored.value
  const open =
    state === 'maybe-sent' ||
    (state === 'failed' && settlement !== 'there') ||
    (await strandedPosts(desk)).some(({ value }) => value.id === deliveryId)
  if (!open) throw new DeskError('settled', `This post is ${state}: nothing has to be decided of it.`, 'conflict')
  const now = desk.clock.now()
  const value = settled(stored, settlement, by, now)
  await desk.store.commit({
    stepKey: `settle:${deliveryId}:${stored.version}`,
    expectedVersions: [{ kind: 'delivery', id: deliveryId, version: stored.version }],
    writes: [{ op: 'put', kind: 'delivery', value, knownAt: now, visible: true }, ...also],
    jobs: settlement === 'again' ? plannedAt(now, [postJob(value, now, `v${stored.version}`)]) : [],
  })
  return value
}

function settled({ value }: Stored<Delivery>, settlement: Settlement, by: string, now: string): Delivery {
  const { stateReason: _old, ...delivery } = value
  if (settlement === 'again') return { ...delivery, state: 'ready', orderedAt: now }
  if (settlement === 'there')
    return { ...delivery, state: 'sent', sentAt: delivery.triedAt ?? now, stateReason: `found at the service by ${by}` }
  return { ...delivery, state: 'suppressed', stateReason: `left by ${by}` }
}
