import { creditedOutlet } from '../extract/index.js'
import {
  type Analysis,
  type Article,
  DAY_MS,
  type Instant,
  type Member,
  plusMs,
  type Story,
  type StoryDecision,
} from '../model/index.js'
import type { Store } from '../store/contract.js'
import { type Arrangement, type Assignment, createStoryBook, type StoryArticle, type StoryBook } from '../story/index.js'
import type { Desk } from './desk.js'

/** An article as the story room sees it. */
export function storyArticle(desk: Pick<Desk, 'sources'>, article: Article, analysis: Analysis): StoryArticle {
  const source = desk.sources.get(article.sourceId)
  return {
    id: article.id,
    sourceId: article.sourceId,
    publisher: source?.name ?? article.sourceId,
    family: source?.family ?? article.sourceId,
    tier: source?.tier ?? 'C',
    ...(source?.publishes ? { publishes: source.publishes } : {}),
    title: article.title,
    text: article.text,
    summary: article.summary,
    access: article.access,
    publishedAt: article.publishedAt,
    firstSeenAt: article.firstSeenAt,
    analysis,
    ...(article.withdrawnAt ? { withdrawnAt: article.withdrawnAt } : {}),
    ...origin(desk, article, analysis),
  }
}

/** The outlet whose reporting an article carries: as its text says, else as its byline does ("By Reuters"). */
function origin(desk: Pick<Desk, 'sources'>, article: Article, analysis: Analysis): Pick<StoryArticle, 'creditedOrigin'> {
  const credited = creditedOutlet(analysis)
  if (credited) return { creditedOrigin: credited }
  const own = desk.sources.get(article.sourceId)?.family
  const byline = article.byline?.toLowerCase()
  const named =
    byline &&
    [...desk.sources.values()].find((s) => s.family !== own && s.creditNames.some((n) => byline.includes(n.toLowerCase())))
  return named ? { creditedOrigin: { name: named.name, family: named.family } } : {}
}

/** A story member as the assignment that made it. */
export const assignmentOf = (storyId: string, m: Member): Assignment => ({
  storyId,
  role: m.role,
  of: m.of,
  firstHand: m.firstHand,
  reasons: m.reasons,
  ...(m.fixed ? { fixed: true } : {}),
  changes: [],
})

/** How far back the book looks to learn which words are common; stories themselves are matched within the shorter window. */
const LEARN_DAYS = 60

/**
 * The book as it stood at `epoch`, brought up to date: what was placed before the epoch is restored as it was then, what came
 * since is decided again in its order, each from the text it had when it was placed, with editors' decisions where they fell. So an
 * interrupted run goes on with the very state that it had.
 */
export async function loadStoryBook(desk: Desk, epoch: Instant): Promise<StoryBook> {
  const book = createStoryBook({ windowDays: desk.storyWindowDays })
  const from = plusMs(epoch, -LEARN_DAYS * DAY_MS)
  const before = await placements(desk, { asOf: plusMs(epoch, -1), from })
  book.restore(before.placed.filter((p) => p.joinedAt < epoch))
  book.adopt({ places: [], apart: before.apart })
  const decided = await decisionsSince(desk, epoch)
  const since = (await placements(desk, { from: epoch })).placed.filter((p) => p.joinedAt >= epoch)
  const isPlacedSince = new Set(since.map((p) => p.article.id))
  const takeOver = (isDue: (decision: StoryDecision) => boolean) => {
    for (const decision of decided.filter(isDue)) book.adopt(arrangementOf(decision))
  }
  takeOver(({ after }) => after === null || !isPlacedSince.has(after))
  for (const { article } of since) {
    book.assign(article)
    takeOver(({ after }) => after === article.id)
  }
  const touched = decided.flatMap(({ from, to }) => [from.id, to.id])
  if (touched.length > 0) await adoptStories(desk.store, book, [...new Set(touched)])
  return book
}

/** What editors decided since a moment, each once, in its order. */
async function decisionsSince(desk: Desk, epoch: Instant): Promise<StoryDecision[]> {
  const found = new Map<string, StoryDecision>()
  for await (const { decisions = [] } of storiesSince(desk, epoch))
    for (const decision of decisions) if (decision.at >= epoch) found.set(decision.id, decision)
  return [...found.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.order - b.order))
}

/** Where a decision put its articles, before anything else was said of them. */
const arrangementOf = ({ act, articleIds, from, to }: StoryDecision): Arrangement => ({
  places: articleIds.map((articleId) => ({ articleId, storyId: to.id })),
  [act === 'merge' ? 'together' : 'apart']: [[from.id, to.id]],
})

/** Puts the articles of these stories where the store has them, with their roles, and tells apart what editors told apart. */
export async function adoptStories(store: Pick<Store, 'getMany'>, book: StoryBook, ids: string[]): Promise<void> {
  const stories = (await store.getMany('story', ids)).map(({ value }) => value)
  book.adopt({
    places: stories.flatMap(({ id, members }) =>
      members.map((m) => ({ articleId: m.articleId, storyId: id, assignment: assignmentOf(id, m) })),
    ),
    together: stories.flatMap(({ id }) => book.apartFrom(id).map((other) => [id, other] as const)),
    apart: stories.flatMap(({ id, apart = [] }) => apart.map((other) => [id, other] as const)),
  })
}

interface Placement {
  article: StoryArticle
  assignment: Assignment
  joinedAt: Instant
}

/**
 * Members of the stories touched since `from`, in the order they were placed, each as it was known when it was placed; and the stories
 * that editors told apart.
 */
async function placements(
  desk: Desk,
  { from, asOf }: { from: Instant; asOf?: Instant },
): Promise<{ placed: Placement[]; apart: [string, string][] }> {
  const found: Placement[] = []
  const apart: [string, string][] = []
  for await (const story of storiesSince(desk, from, asOf)) {
    for (const other of story.apart ?? []) apart.push([story.id, other])
    for (const member of story.members) {
      const known = { asOf: member.joinedAt }
      const [article, analysis] = await Promise.all([
        desk.store.get('article', member.articleId, known),
        desk.store.get('analysis', member.articleId, known),
      ])
      if (!article || !analysis) continue
      found.push({
        article: storyArticle(desk, article.value, analysis.value),
        assignment: assignmentOf(story.id, member),
        joinedAt: member.joinedAt,
      })
    }
  }
  const key = (p: Placement): string => `${p.joinedAt} ${p.article.firstSeenAt} ${p.article.id}`
  return { placed: found.sort((a, b) => (key(a) < key(b) ? -1 : 1)), apart }
}

async function* storiesSince(desk: Desk, from: Instant, asOf?: Instant): AsyncGenerator<Story> {
  let cursor: string | undefined
  do {
    const page = await desk.store.find('story', {
      where: [{ field: 'updatedAt', from }],
      orderBy: { field: 'updatedAt' },
      limit: 500,
      cursor,
      asOf,
    })
    for (const { value } of page.items) if (!value.redirectTo) yield value
    cursor = page.next ?? undefined
  } while (cursor)
}
