import { DeskError, type Story, type StoryAct, type StoryDecision, stableId } from '../../../model/index.js'
import { afterDecision, cursorWrite, readCursor, STORY_CURSOR } from '../../story-cursor.js'
import { type Actor, byOf, commitAct, type EditingDesk, onFreshReads } from '../context.js'
import { type Arranged, arrange, decisionOf } from './arrange.js'
import type { Order } from './ask.js'
import { carryWords, raiseFlags } from './carry-words.js'
import { remeasured, unsent } from './follow-up.js'
import { refuseIfStale, seenOf, storiesSeen } from './stale.js'

export const MIN_REASON = 5
export const MAX_REASON = 500

/** Why, and what the editor had looked at ({@link Preview}). */
export interface Stated {
  reason: string
  seen: string
}

export interface Decided {
  decision: StoryDecision
  /** Where to look now: the story that lives on, or the one that was split off. */
  storyId: string
}

/** What an order would change. */
export interface Preview {
  order: Order
  before: Story[]
  after: Story[]
  /** To be sent with the decision. */
  seen: string
}

/** Works out what an order would change, and writes nothing. Codes as of the order, `both-published`. */
export async function previewStories(desk: EditingDesk, order: Order, actor: Actor): Promise<Preview> {
  const now = desk.clock.now()
  const about = { id: 'preview', by: byOf(actor), reason: '', at: now, after: null, order: 0 }
  const { before, placement } = await arrange(desk, order, decisionOf(order, about), now)
  await carryWords(desk, order, placement.stories, now)
  return { order, before, after: placement.stories, seen: seenOf(before) }
}

/**
 * Carries an editor's order out, with everything that follows from it, in one commit. The same decision sent twice is done once. Codes
 * `no-reason`, `stale` (naming what changed), `both-published`, and those of the order.
 */
export async function decideStories(
  desk: EditingDesk,
  act: StoryAct,
  ask: Stated,
  orderOf: () => Promise<Order>,
  actor: Actor,
): Promise<Decided> {
  const reason = ask.reason.trim()
  if (reason.length < MIN_REASON || reason.length > MAX_REASON)
    throw new DeskError('no-reason', `Say why, in ${MIN_REASON} to ${MAX_REASON} characters: it stays with the story.`)
  return onFreshReads(async () => {
    // The same form sent twice is one decision.
    const id = stableId('dec', act, JSON.stringify(ask), actor.id)
    return (await doneAlready(desk, id, ask.seen)) ?? carryOut(desk, await orderOf(), { id, reason, seen: ask.seen }, actor)
  })
}

/** The decision, where it stands with one of its stories already. */
async function doneAlready({ store }: EditingDesk, id: string, seen: string): Promise<Decided | null> {
  const stories = await store.getMany('story', storiesSeen(seen))
  const decision = stories.flatMap(({ value }) => value.decisions ?? []).find((d) => d.id === id)
  return decision ? { decision, storyId: decision.to.id } : null
}

async function carryOut(
  desk: EditingDesk,
  order: Order,
  { id, reason, seen }: Stated & { id: string },
  actor: Actor,
): Promise<Decided> {
  const now = desk.clock.now()
  const cursor = await readCursor(desk.store)
  const decision = decisionOf(order, {
    id,
    by: byOf(actor),
    reason,
    at: now,
    after: cursor.last,
    order: cursor.version + 1,
  })
  const arranged = await arrange(desk, order, decision, now)
  await refuseIfStale(desk.store, arranged.before, seen)
  const part = await everything(desk, order, arranged, decision)
  const stories = arranged.placement.stories.map((s) => s.id)
  await commitAct(
    desk,
    {
      who: actor.id,
      act: `${order.act}-${order.act === 'move' ? 'articles' : 'stories'}`,
      on: order.from.id,
      reason,
      detail: { decision: decision.id, to: decision.to.id, articles: decision.articleIds },
    },
    {
      stepKey: `desk:stories:${decision.id}`,
      expectedVersions: [{ kind: 'meta', id: STORY_CURSOR, version: cursor.version }, ...part.expectedVersions],
      writes: [...part.writes, cursorWrite(afterDecision(cursor, stories), now)],
      jobs: part.jobs,
    },
  )
  return { decision, storyId: decision.to.id }
}

/** The stories as they will stand and all that hangs on them. */
async function everything(desk: EditingDesk, order: Order, { before, placement }: Arranged, decision: StoryDecision) {
  const now = decision.at
  const { stories } = placement
  const carried = await carryWords(desk, order, stories, now)
  const [flags, measured, posts] = [
    await raiseFlags(desk, stories, carried, decision, now),
    await remeasured(desk, before, stories, now),
    await unsent(desk, stories, now),
  ]
  return {
    expectedVersions: [
      ...placement.expectedVersions,
      ...placement.articleVersions,
      ...carried.expectedVersions,
      ...posts.expectedVersions,
    ],
    writes: [
      ...placement.writes.map((w) =>
        carried.state && w.op === 'put' && w.kind === 'story' && w.value.id === order.to.id
          ? { ...w, value: { ...w.value, state: carried.state } }
          : w,
      ),
      ...carried.writes,
      ...flags,
      ...measured.writes,
      ...posts.writes,
    ],
    jobs: [...placement.jobs, ...measured.jobs],
  }
}
