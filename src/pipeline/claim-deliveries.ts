import { createHash, timingSafeEqual } from 'node:crypto'
import { deliveryId } from '../deliver/index.js'
import {
  type Channel,
  DAY_MS,
  type Delivery,
  DeskError,
  type Instant,
  isVersionConflict,
  plusMs,
  type Story,
} from '../model/index.js'
import { parseQuery } from '../search/index.js'
import type { Commit, Write } from '../store/contract.js'
import { type PlanningDesk, planPosts } from './deliver-story.js'
import { MERGED } from './post-delivery.js'
import { shutMs } from './posting.js'

/** What a bot asks for. Bots that name the same `outlet` share its stories; each story goes to one of them. */
export interface ClaimRequest {
  outlet: string
  /** The key that asks. */
  holder: string
  audience: string
  minImportance: number
  minCredibility: number
  requires: Channel['requires']
  topics?: Channel['topics']
  /** Deliveries at most. */
  limit: number
  leaseMs: number
}

export interface ClaimContext {
  desk: Omit<PlanningDesk, 'channels'>
  /** The desk's moment. */
  now: Instant
  /** The wall's: a lease must end also where the desk's clock stands still. */
  wall: Instant
  random(bytes: number): Buffer
}

/** A delivery that a bot holds now, with the token that says so: it is shown this once. */
export interface Claimed {
  delivery: Delivery
  token: string
}

/** A story that nobody claimed for so long is news no more. */
const TOO_OLD_MS = 2 * DAY_MS
/** Posts of the last days whose stories may have changed since. */
const LOOK_BACK_MS = 7 * DAY_MS
const MOST_LOOKED_AT = 1_000
const PAGE = 200
const MOST_SENT = 500
/** Leases that ended unanswered before a delivery is a dead letter. */
const MOST_LEASES = 8
/** Another process took one of the same first: look again, this often at most. */
const MOST_RETRIES = 30

export const isBotChannel = (channelId: string): boolean => channelId.startsWith('bot:')

/** One claim after another for an outlet, so that bots of one process do not take turns at failing. */
const turns = new WeakMap<object, Map<string, Promise<unknown>>>()

async function inTurn<T>({ store }: ClaimContext['desk'], outlet: string, work: () => Promise<T>): Promise<T> {
  const mine = turns.get(store) ?? new Map<string, Promise<unknown>>()
  turns.set(store, mine)
  const result = (mine.get(outlet) ?? Promise.resolve()).then(work)
  const settled = result.catch(() => {})
  mine.set(outlet, settled)
  try {
    return await result
  } finally {
    if (mine.get(outlet) === settled) mine.delete(outlet)
  }
}

/**
 * Leases what is due for an outlet: leases that ended unanswered, then corrections and updates of what it posted, then stories that reach
 * the line, oldest first. What is told is what channels of the desk are told (`planPosts`), under the same keys, so that nothing is
 * handed out twice; only a lease that ended is. `waitMs`: posting is stopped, or the hour is full.
 */
export const claimDeliveries = (ctx: ClaimContext, request: ClaimRequest): Promise<{ claimed: Claimed[]; waitMs: number }> =>
  inTurn(ctx.desk, request.outlet, () => claimNow(ctx, request))

async function claimNow(ctx: ClaimContext, request: ClaimRequest): Promise<{ claimed: Claimed[]; waitMs: number }> {
  for (let tries = 0; tries < MOST_RETRIES; tries++) {
    const waitMs = await shutMs(ctx.desk, channelOf(request), ctx.now)
    if (waitMs > 0) return { claimed: [], waitMs }
    const due = await findDue(ctx, { ...request, limit: request.limit * spreadOf(tries) })
    const claimed = someOf(due.leased, request.limit, ctx).map((one) => leaseOf(one, ctx, request))
    if (claimed.length + due.ended.length === 0) return { claimed, waitMs: 0 }
    try {
      await ctx.desk.store.commit({ stepKey: `claim:${ctx.random(16).toString('hex')}`, ...writesOf(ctx.now, due, claimed) })
      return { claimed, waitMs: 0 }
    } catch (error) {
      if (!isVersionConflict(error)) throw error
    }
  }
  throw new DeskError('claim-contended', 'Too many bots claim at once.', 'retry')
}

/** Bots of several processes want the same stories: who lost looks further each time, and takes from anywhere there. */
const spreadOf = (tries: number): number => Math.min(1 + 2 * tries, 16)

function someOf(due: readonly Seen[], limit: number, { random }: ClaimContext): readonly Seen[] {
  const room = Math.max(0, due.length - limit)
  const from = room === 0 ? 0 : random(4).readUInt32BE() % (room + 1)
  return due.slice(from, from + limit)
}

/** An outlet as the planning of posts knows channels. */
const channelOf = (request: ClaimRequest): Channel => ({
  id: `bot:${request.outlet}`,
  type: 'bot',
  enabled: true,
  audience: request.audience,
  minImportance: request.minImportance,
  minCredibility: request.minCredibility,
  requires: request.requires,
  ...(request.topics ? { topics: request.topics } : {}),
  options: {},
})

/** A delivery with the version it was read at; 0 for a new one. */
interface Seen {
  delivery: Delivery
  version: number
}
interface Due {
  leased: Seen[]
  /** Not handed out any more, each with its last state. */
  ended: Seen[]
}

async function findDue(ctx: ClaimContext, request: ClaimRequest): Promise<Due> {
  const due: Due = { leased: [], ended: [] }
  await addLapsed(ctx, request, due)
  if (due.leased.length < request.limit) await addFollowUps(ctx, request, due)
  if (due.leased.length < request.limit) await addNew(ctx, request, due)
  return due
}

/** Leases that ended unanswered: the same delivery again, or a dead letter, or nothing where the story was withdrawn meanwhile. */
async function addLapsed({ desk, wall }: ClaimContext, request: ClaimRequest, due: Due): Promise<void> {
  const where = [
    { field: 'channelId', is: `bot:${request.outlet}` },
    { field: 'state', is: 'leased' },
  ]
  const { items } = await desk.store.find('delivery', { where, limit: MOST_LOOKED_AT })
  for (const { value, version } of items) {
    if (due.leased.length === request.limit) return
    if (!value.lease || value.lease.until > wall) continue
    const story = (await desk.store.get('story', value.storyId))?.value
    const over = endedBecause(value, story)
    if (over) due.ended.push({ delivery: { ...value, ...over }, version })
    else due.leased.push({ delivery: value, version })
  }
}

function endedBecause(value: Delivery, story: Story | undefined): Pick<Delivery, 'state' | 'stateReason'> | null {
  if ((value.tries ?? 0) >= MOST_LEASES)
    return { state: 'failed', stateReason: `claimed ${MOST_LEASES} times, and never said to be done` }
  const isGone = !story || story.state === 'withdrawn' || story.state === 'held'
  if (story?.redirectTo && value.reason === 'new') return { state: 'suppressed', stateReason: MERGED }
  return isGone && value.reason === 'new'
    ? { state: 'suppressed', stateReason: 'the story was withdrawn before this was sent' }
    : null
}

/** What editors changed of stories that the outlet posted. */
async function addFollowUps(ctx: ClaimContext, request: ClaimRequest, due: Due): Promise<void> {
  const { items } = await ctx.desk.store.find('delivery', {
    where: [
      { field: 'channelId', is: `bot:${request.outlet}` },
      { field: 'sentAt', from: plusMs(ctx.now, -LOOK_BACK_MS) },
    ],
    orderBy: { field: 'sentAt', descending: true },
    limit: MOST_SENT,
  })
  const ids = [...new Set(items.map((one) => one.value.storyId))]
  const editions = await ctx.desk.store.getMany(
    'edition',
    ids.map((id) => `${id}:${request.audience}`),
  )
  const changed = editions.filter(({ value }) => value.published && value.published.reason !== 'new')
  await addPlanned(
    ctx,
    request,
    due,
    changed.map(({ value }) => value.storyId),
  )
}

/** Stories that reach the line and were not handed out, oldest first. */
async function addNew(ctx: ClaimContext, request: ClaimRequest, due: Due): Promise<void> {
  const { audience, minImportance, minCredibility } = request
  const since = plusMs(ctx.now, -TOO_OLD_MS)
  const query = parseQuery(`score:>=${minImportance} cred:>=${minCredibility} after:${since.slice(0, 10)}`)
  const ids: string[] = []
  let cursor: string | undefined
  while (ids.length < MOST_LOOKED_AT) {
    const page = await ctx.desk.store.search({
      query,
      audience,
      sort: 'time',
      limit: PAGE,
      asOf: ctx.now,
      ...(cursor ? { cursor } : {}),
    })
    ids.push(...page.hits.map((hit) => hit.storyId))
    if (page.next === null) break
    cursor = page.next
  }
  const keys = new Map(ids.map((id) => [deliveryId(`bot:${request.outlet}`, id, 'new', 1), id]))
  const known = ids.length === 0 ? [] : await ctx.desk.store.getMany('delivery', [...keys.keys()])
  for (const { id } of known) keys.delete(id)
  await addPlanned(ctx, request, due, [...keys.values()].reverse(), since)
}

/** Plans each story for the outlet, as for any channel, until the claim is full. */
async function addPlanned(
  { desk, now }: ClaimContext,
  request: ClaimRequest,
  due: Due,
  storyIds: readonly string[],
  since?: Instant,
): Promise<void> {
  const planning: PlanningDesk = { ...desk, channels: [channelOf(request)] }
  for (const storyId of storyIds) {
    if (due.leased.length === request.limit) return
    const id = `${storyId}:${request.audience}`
    const [story, score, brief, edition] = await Promise.all([
      desk.store.get('story', storyId),
      desk.store.get('score', id),
      desk.store.get('brief', id),
      desk.store.get('edition', id),
    ])
    if (!story || story.value.redirectTo || !score || !brief || (since && story.value.firstSeenAt < since)) continue
    const published = edition?.value.published ?? null
    const plan = await planPosts(planning, { story: story.value, score: score.value, brief: brief.value, published, now })
    for (const write of plan.writes)
      if (write.kind === 'delivery' && write.op === 'put' && (await firstIsOut(desk, write.value)))
        due.leased.push({ delivery: write.value, version: 0 })
  }
}

/** A correction goes out only where what it corrects did. */
async function firstIsOut({ store }: ClaimContext['desk'], { previousId }: Delivery): Promise<boolean> {
  return previousId === undefined || (await store.get('delivery', previousId))?.value.state === 'sent'
}

function leaseOf({ delivery, version }: Seen, { now, wall, random }: ClaimContext, request: ClaimRequest): Claimed & Seen {
  const token = random(24).toString('base64url')
  const lease = { token: hashOf(token), until: plusMs(wall, request.leaseMs), holder: request.holder }
  const tries = (delivery.tries ?? 0) + 1
  return { token, version, delivery: { ...delivery, state: 'leased', lease, tries, triedAt: now } }
}

function writesOf(now: Instant, due: Due, claimed: readonly Seen[]): Omit<Commit, 'stepKey'> {
  const all = [...claimed, ...due.ended]
  return {
    expectedVersions: all.map(({ delivery, version }) => ({ kind: 'delivery', id: delivery.id, version })),
    writes: all.map(({ delivery }): Write => ({ op: 'put', kind: 'delivery', value: delivery, knownAt: now, visible: true })),
    jobs: [],
  }
}

/** How a bot's post ended. `released`: it was not tried, another may. */
export interface Outcome {
  token: string
  outcome: 'sent' | 'failed' | 'released'
  remoteId?: string
  reason?: string
}

/**
 * Notes how a leased delivery ended. Good is the token of the newest lease, also after its time while nobody else took it; saying the same
 * again changes nothing. Errors: `not-found`, `lease-lost`.
 */
export async function finishDelivery(ctx: Omit<ClaimContext, 'random'>, id: string, said: Outcome): Promise<Delivery> {
  const stored = await ctx.desk.store.get('delivery', id)
  if (!stored || !isBotChannel(stored.value.channelId)) throw new DeskError('not-found', 'No bot holds a delivery of this id.')
  const { value } = stored
  if (!value.lease || !isSame(value.lease.token, hashOf(said.token)))
    throw new DeskError('lease-lost', 'The token is not that of the newest lease: another bot has this delivery.', 'conflict')
  if (value.state !== 'leased') {
    if (value.state === said.outcome) return value
    throw new DeskError('lease-lost', `This delivery is ${value.state} already.`, 'conflict')
  }
  const next = ended(value, said, ctx)
  try {
    await ctx.desk.store.commit({
      stepKey: `done:${id}:${stored.version}`,
      expectedVersions: [{ kind: 'delivery', id, version: stored.version }],
      writes: [{ op: 'put', kind: 'delivery', value: next, knownAt: ctx.now, visible: true }],
      jobs: [],
    })
  } catch (error) {
    if (!isVersionConflict(error)) throw error
    throw new DeskError('lease-lost', 'The delivery changed meanwhile: ask again.', 'conflict')
  }
  return next
}

function ended(
  value: Delivery,
  { outcome, remoteId, reason }: Outcome,
  { now, wall }: Pick<ClaimContext, 'now' | 'wall'>,
): Delivery {
  const { stateReason: _old, ...rest } = value
  const why = reason ? { stateReason: reason } : {}
  if (outcome === 'sent') return { ...rest, ...why, state: 'sent', sentAt: now, ...(remoteId ? { remoteId } : {}) }
  if (outcome === 'failed') return { ...rest, ...why, state: 'failed' }
  // Whoever asks next may have it.
  return { ...rest, ...why, lease: { ...value.lease!, until: wall } }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
const isSame = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
