import { reactionDueAt } from '../../../market/index.js'
import type { Instant, NewJob, Story } from '../../../model/index.js'
import type { Commit, Write } from '../../../store/contract.js'
import { firstPublished } from '../../join-market.js'
import { REACTING } from '../../measure-reaction.js'
import { MERGED } from '../../post-delivery.js'
import type { EditingDesk } from '../context.js'

type Part = Pick<Commit, 'writes' | 'jobs'> & { expectedVersions: NonNullable<Commit['expectedVersions']> }

const MOST_REACTIONS = 200
const MOST_DELIVERIES = 500

/**
 * What hangs on a story beside its evidence: reactions of instruments it is no longer about go, and what the market did is measured
 * again where its instruments or its first article are others now.
 */
export async function remeasured(
  desk: EditingDesk,
  before: readonly Story[],
  after: readonly Story[],
  now: Instant,
): Promise<Part> {
  const part: Part = { expectedVersions: [], writes: [], jobs: [] }
  for (const story of after.filter((s) => !s.redirectTo)) {
    const was = before.find((s) => s.id === story.id)
    if (was && basis(was) === basis(story)) continue
    const about = new Set(story.instruments.slice(0, REACTING).map((i) => i.symbol))
    const found = await desk.store.find('reaction', { where: [{ field: 'storyId', is: story.id }], limit: MOST_REACTIONS })
    for (const { id, value } of found.items)
      if (!about.has(value.symbol)) part.writes.push({ op: 'delete', kind: 'reaction', id, knownAt: now, visible: true })
    if (about.size > 0) part.jobs.push(again(desk, story, now))
  }
  return part
}

/** What a reaction is measured from. */
const basis = (story: Story): string =>
  [firstPublished(story), ...story.instruments.slice(0, REACTING).map((i) => i.symbol)].join(' ')

function again(desk: EditingDesk, story: Story, now: Instant): NewJob {
  const dueAt = reactionDueAt(desk.calendar, firstPublished(story)!)
  return {
    queue: 'join',
    key: `reaction:${story.id}:of:${story.revision}`,
    payload: { storyId: story.id, revision: -1 },
    ...(dueAt > now ? { runAt: dueAt, plannedAt: null } : { runAt: now }),
  }
}

/** First posts of a story that is one no more, and that nobody has seen yet, are not sent: the story that lives on tells for both. */
export async function unsent(desk: EditingDesk, after: readonly Story[], now: Instant): Promise<Part> {
  const part: Part = { expectedVersions: [], writes: [], jobs: [] }
  for (const story of after.filter((s) => s.redirectTo)) {
    const found = await desk.store.find('delivery', { where: [{ field: 'storyId', is: story.id }], limit: MOST_DELIVERIES })
    for (const { id, version, value } of found.items) {
      if (value.reason !== 'new' || !WAITING.has(value.state)) continue
      part.expectedVersions.push({ kind: 'delivery', id, version })
      part.writes.push(suppressed(value, now))
    }
  }
  return part
}

const WAITING: ReadonlySet<string> = new Set(['ready', 'collected', 'waiting-approval'])

const suppressed = (value: Extract<Write, { op: 'put'; kind: 'delivery' }>['value'], knownAt: Instant): Write => ({
  op: 'put',
  kind: 'delivery',
  value: { ...value, state: 'suppressed', stateReason: MERGED },
  knownAt,
  visible: true,
})
