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

/** A story member as the assignment that made it; whether it is a comment is told anew with each of the story's revisions. */
export const assignmentOf = (storyId: string, m: Member): Assignment => ({
  storyId,
  role: m.role,
  of: m.of,
  firstHand: m.firstHand || m.commentary === true,
  reasons: m.reasons,
  ...(m.fixed ? { fixed: true } : {}),
  changes: [],
})

/** How far back the book looks to learn which words are common; stories themselves are matched within the shorter window. */
const LEARN_DAYS = 60
/** Of stories older than the window so many are read, those in it counted; of those in it as many as the book holds. */
const LEARN_STORIES = 8_000
/** Stories of one page, and articles taken in before others get their turn of the process. */
const PAGE = 500
const AT_ONCE = 100

/**
 * The book as it stood at `epoch`, brought up to date: what was placed before the epoch is restored as it was then, what came
 * since is decided again in its order, each from the text it had when it was placed, with editors' decisions where they fell. So an
 * interrupted run goes on with the very state that it had. What it reads is bounded, however much is stored, and the process goes on
 * answering meanwhile.
 */
export async function loadStoryBook(desk: Desk, epoch: Instant): Promise<StoryBook> {
  const book = createStoryBook({ windowDays: desk.storyWindowDays, maxStories: desk.storiesHeld })
  const from = plusMs(epoch, -LEARN_DAYS * DAY_MS)
  const windowFrom = plusMs(epoch, -desk.storyWindowDays * DAY_MS)
  const before = await membersSince(desk, { asOf: plusMs(epoch, -1), from, windowFrom })
  for await (const some of placements(desk, before.members)) book.restore(some.filter((p) => p.joinedAt < epoch))
  book.adopt({ places: [], apart: before.apart })
  const decided = await decisionsSince(desk, epoch)
  const since: Placement[] = []
  const latest = await membersSince(desk, { from: epoch, windowFrom: epoch })
  for await (const some of placements(desk, latest.members)) since.push(...some.filter((p) => p.joinedAt >= epoch))
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
  for await (const { decisions = [] } of storiesSince(desk, { from: epoch, windowFrom: epoch }))
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

interface Since {
  from: Instant
  /** Stories touched before this are only learned from. */
  windowFrom: Instant
  asOf?: Instant
}
interface Placed {
  storyId: string
  member: Member
}

/** Members of the stories touched since a moment, by when they were placed; and the stories that editors told apart. */
async function membersSince(desk: Desk, since: Since): Promise<{ members: Placed[]; apart: [string, string][] }> {
  const members: Placed[] = []
  const apart: [string, string][] = []
  for await (const story of storiesSince(desk, since)) {
    for (const other of story.apart ?? []) apart.push([story.id, other])
    for (const member of story.members) members.push({ storyId: story.id, member })
  }
  const at = ({ member }: Placed): Instant => member.joinedAt
  return { members: members.sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0)), apart }
}

/** The articles in the order they were placed, some at a time, each as it was known when it was placed. */
async function* placements(desk: Desk, members: readonly Placed[]): AsyncGenerator<Placement[]> {
  for (let at = 0; at < members.length; ) {
    let end = Math.min(at + AT_ONCE, members.length)
    // What was placed at one moment stays together: its order hangs on the articles.
    while (end < members.length && members[end]!.member.joinedAt === members[end - 1]!.member.joinedAt) end++
    yield inOrder(await Promise.all(members.slice(at, end).map((one) => placementOf(desk, one))))
    at = end
    await othersTurn()
  }
}

async function placementOf(desk: Desk, { storyId, member }: Placed): Promise<Placement | null> {
  const known = { asOf: member.joinedAt }
  const [article, analysis] = await Promise.all([
    desk.store.get('article', member.articleId, known),
    desk.store.get('analysis', member.articleId, known),
  ])
  if (!article || !analysis) return null
  return {
    article: storyArticle(desk, article.value, analysis.value),
    assignment: assignmentOf(storyId, member),
    joinedAt: member.joinedAt,
  }
}

function inOrder(found: (Placement | null)[]): Placement[] {
  const key = (p: Placement): string => `${p.joinedAt} ${p.article.firstSeenAt} ${p.article.id}`
  return found.filter((p) => p !== null).sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The latest first, as many as are read. */
async function* storiesSince(desk: Desk, { from, windowFrom, asOf }: Since): AsyncGenerator<Story> {
  let cursor: string | undefined
  let read = 0
  do {
    const page = await desk.store.find('story', {
      where: [{ field: 'updatedAt', from }],
      orderBy: { field: 'updatedAt', descending: true },
      limit: PAGE,
      cursor,
      asOf,
    })
    for (const { value } of page.items) {
      if (read >= (value.updatedAt < windowFrom ? LEARN_STORIES : desk.storiesHeld)) return
      if (value.redirectTo) continue
      read++
      yield value
    }
    cursor = page.next ?? undefined
    await othersTurn()
  } while (cursor)
}

const othersTurn = () => new Promise((done) => setImmediate(done))
