import {
  type By,
  DeskError,
  type Instant,
  type Member,
  type Reason,
  type Story,
  type StoryDecision,
} from '../../../model/index.js'
import { type Assignment, createStoryBook, type StoryArticle } from '../../../story/index.js'
import { type Placement, placeArticles } from '../../place-articles.js'
import { assignmentOf, storyArticle } from '../../story-book.js'
import type { EditingDesk } from '../context.js'
import type { Order } from './ask.js'

/** Decisions kept with a story; the audit log has all. */
const MOST_KEPT = 50
/** Every article of these stories is compared, however old: a book of only them forgets none. */
const WHOLE_PAST_DAYS = 36_500

/** What an order makes of the stories: nothing is written yet. */
export interface Arranged {
  before: Story[]
  placement: Placement
}

/**
 * Works out what an editor's order makes of the stories: who stands where, and with it roles, figures, claims and all else that is read
 * from a story's articles.
 */
export async function arrange(desk: EditingDesk, order: Order, decision: StoryDecision, now: Instant): Promise<Arranged> {
  const { from, to } = order
  const before = [from.value, ...(to.story && !to.story.value.redirectTo ? [to.story.value] : [])]
  const entries = await entriesOf(desk, order, before, reasonOf(decision))
  const book = createStoryBook({ windowDays: WHOLE_PAST_DAYS })
  book.restore(entries)
  const moves = new Map<string, Assignment>()
  const wasFixed = new Set(before.flatMap((s) => s.members.filter((m) => m.fixed).map((m) => m.articleId)))
  for (const { article, assignment } of entries)
    if (order.moving.some((m) => m.articleId === article.id) || (assignment.fixed && !wasFixed.has(article.id)))
      moves.set(article.id, assignment)
  for (const change of book.settle([from.id, to.id])) moves.set(change.articleId, change.to)
  const placement = await placeArticles(desk, book, moves, {
    now,
    without: new Set([from.id, to.id]),
    mark: (story) => marked(story, order, decision),
  })
  return { before, placement }
}

type Entry = { article: StoryArticle; assignment: Assignment }

/** The articles of these stories in the order they were placed, each where the order puts it. */
async function entriesOf(desk: EditingDesk, order: Order, stories: readonly Story[], why: Reason): Promise<Entry[]> {
  const moving = new Set(order.moving.map((m) => m.articleId))
  const found: (Entry & { key: string })[] = []
  for (const story of stories)
    for (const member of story.members) {
      const [article, analysis] = await Promise.all([
        desk.store.get('article', member.articleId),
        desk.store.get('analysis', member.articleId),
      ])
      if (!article || !analysis)
        throw new DeskError(
          'no-analysis',
          `“${member.title}” (${member.publisher}) has no analysis here, and would be lost.`,
          'refused',
        )
      const read = storyArticle(desk, article.value, analysis.value)
      const stays = assignmentOf(story.id, member)
      const goes = (): Assignment => ({ ...stays, storyId: order.to.id, reasons: [...withoutPlace(member), why] })
      const assignment = moving.has(member.articleId) ? goes() : stays
      found.push({
        article: read,
        assignment: order.fixed.has(member.articleId) ? { ...assignment, fixed: true } : assignment,
        key: `${member.joinedAt} ${read.firstSeenAt} ${read.id}`,
      })
    }
  return found.sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** An earlier decision of editors no longer says where it stands. */
const withoutPlace = ({ reasons }: Member): Reason[] => reasons.filter((r) => r.rule !== EDITORS)

const EDITORS = 'editors'

const reasonOf = ({ act, from, reason }: StoryDecision): Reason => ({
  rule: EDITORS,
  value: 1,
  sentence: `${{ merge: 'Came with', split: 'Split off', move: 'Moved here' }[act]}${act === 'merge' ? '' : ' from'} “${from.title}” by the editors: ${reason}`,
})

/** The story with the decision, and with the stories that it is told apart from. */
function marked(story: Story, order: Order, decision: StoryDecision): Story {
  const { from, to } = order
  const { apart: known = [], decisions = [], follows, ...rest } = story
  const inherited = order.act === 'merge' && story.id === to.id ? (from.value.apart ?? []) : []
  const other = story.id === from.id ? to.id : from.id
  const apart = new Set([...known, ...inherited])
  if (order.act === 'merge') for (const id of [from.id, to.id]) apart.delete(id)
  else apart.add(other)
  return withTypes(
    {
      ...rest,
      ...(follows && follows !== story.id ? { follows } : {}),
      ...(apart.size > 0 ? { apart: [...apart].sort() } : {}),
      decisions: [...decisions, decision].slice(-MOST_KEPT),
    },
    order,
  )
}

/** Kinds of event that editors set go with the articles, where the older story has none of its own. */
function withTypes(story: Story, { act, from, to }: Order): Story {
  const taken = from.value.setTypes
  if (act !== 'merge' || story.id !== to.id || story.setTypes || !taken) return story
  const types = taken.types.map((type) => ({ type, confidence: 1 }))
  return { ...story, eventTypes: types, setTypes: { ...taken, read: story.eventTypes } }
}

/** The decision that an order is, to be kept with its stories. */
export const decisionOf = (
  order: Order,
  about: { id: string; by: By; reason: string; at: Instant; after: string | null; order: number },
): StoryDecision => ({
  ...about,
  act: order.act,
  articleIds: order.moving.map((m) => m.articleId),
  from: { id: order.from.id, title: order.from.value.title },
  to: { id: order.to.id, title: titleOf(order) },
})

/** A story to be founded is called by its first article. */
const titleOf = ({ to, moving }: Order): string =>
  to.story && !to.story.value.redirectTo ? to.story.value.title : (moving[0]?.title ?? '')
