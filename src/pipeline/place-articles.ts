import type { Instant, NewJob, Story } from '../model/index.js'
import type { Commit, Store, Write } from '../store/contract.js'
import { type Assignment, buildStory, type StoryBook, type StoryMemberInput } from '../story/index.js'
import type { Desk } from './desk.js'
import { earlierStories } from './earlier-stories.js'
import { Reads } from './reads.js'
import { assignmentOf, storyArticle } from './story-book.js'

/** What articles' new places leave behind. */
export interface Placement {
  /** Every story touched, as it will stand; one that was left empty leads to where its articles went. */
  stories: Story[]
  writes: Write[]
  jobs: NewJob[]
  /** The stories, and the articles, as they were read. */
  expectedVersions: NonNullable<Commit['expectedVersions']>
  articleVersions: NonNullable<Commit['expectedVersions']>
}

export interface PlaceOptions {
  now: Instant
  /** The assignment of the article that came in, where one did. */
  first?: Assignment | null
  /** Stories that no novelty is measured against. */
  without?: ReadonlySet<string>
  /** What else is said of a story, once it is built. */
  mark?(story: Story): Story
}

type PlacingDesk = Pick<Desk, 'store' | 'sources'>
/** Where single values are read: the store, or what one step has read of it. */
interface Reading {
  store: Pick<Store, 'get'>
  sources: Desk['sources']
}
type Book = Pick<StoryBook, 'telling' | 'goesOnFrom' | 'apartFrom'>
type Moves = ReadonlyMap<string, Assignment>

/** The story an article is in now, or null. */
export async function storyOfArticle({ store }: Pick<Reading, 'store'>, articleId: string): Promise<Story | null> {
  const storyId = (await store.get('article', articleId))?.value.storyId
  return storyId ? ((await store.get('story', storyId))?.value ?? null) : null
}

/** Builds anew every story that `moves` touches, with the jobs that follow: to be committed by whoever asks. */
export async function placeArticles(desk: PlacingDesk, book: Book, moves: Moves, options: PlaceOptions): Promise<Placement> {
  const { now, mark = (story: Story) => story } = options
  const reading = { ...desk, store: new Reads(desk.store) }
  const from = new Map<string, Story>()
  for (const articleId of moves.keys()) {
    const story = await storyOfArticle(reading, articleId)
    if (story) from.set(story.id, story)
  }
  const ids = new Set([...from.keys(), ...[...moves.values()].map((a) => a.storyId)])
  const placement: Placement = { stories: [], writes: [], jobs: [], expectedVersions: [], articleVersions: [] }
  for (const id of [...ids].sort()) {
    const stored = await reading.store.get('story', id)
    placement.expectedVersions.push({ kind: 'story', id, version: stored?.version ?? 0 })
    const members = await membersAfter(reading, id, stored?.value, moves, from)
    const story = mark(
      members.length > 0 ? await build(desk, book, id, members, stored?.value, options) : redirected(stored!.value, moves, now),
    )
    placement.stories.push(story)
    placement.writes.push({ op: 'put', kind: 'story', value: story, knownAt: now, visible: true })
    if (story.redirectTo) placement.writes.push(...(await outOfSearch(desk, story.id, now)))
    else placement.jobs.push(joinJob(story, now))
  }
  for (const [articleId, { storyId }] of moves) {
    const article = await reading.store.get('article', articleId)
    if (!article) continue
    placement.articleVersions.push({ kind: 'article', id: articleId, version: article.version })
    placement.writes.push({
      op: 'put',
      kind: 'article',
      value: { ...article.value, state: 'assigned', storyId, knownAt: now },
      knownAt: now,
      visible: true,
    })
  }
  return placement
}

async function build(
  desk: PlacingDesk,
  book: Book,
  id: string,
  members: StoryMemberInput[],
  previous: Story | undefined,
  { now, first = null, without }: PlaceOptions,
): Promise<Story> {
  const headline = previous?.title ?? members[0]!.article.title
  const before = previous?.firstSeenAt ?? members[0]!.article.firstSeenAt
  const { all, byWord } = await earlierStories(desk, book, { id, headline, before, members })
  const isNew = previous === undefined && first?.storyId === id
  const follows = isNew ? (first.follows ?? book.goesOnFrom(headline, byWord) ?? undefined) : previous?.follows
  const story = buildStory({
    id,
    members,
    previous,
    earlier: without ? all.filter((s) => !without.has(s.id)) : all,
    knownAt: now,
    now,
  })
  const apart = [...new Set([...(previous?.apart ?? []), ...book.apartFrom(id)])].sort()
  return { ...story, ...(follows && !story.follows ? { follows } : {}), ...(apart.length > 0 ? { apart } : {}) }
}

/** Who belongs to a story once the moves are made, with each article's text and analysis. */
async function membersAfter(
  { store, sources }: Reading,
  id: string,
  known: Story | undefined,
  moves: Moves,
  stories: ReadonlyMap<string, Story>,
): Promise<StoryMemberInput[]> {
  const places = new Map<string, Assignment>()
  for (const story of stories.values())
    for (const m of story.members) places.set(m.articleId, moves.get(m.articleId) ?? assignmentOf(story.id, m))
  if (known && !stories.has(id))
    for (const m of known.members) places.set(m.articleId, moves.get(m.articleId) ?? assignmentOf(id, m))
  for (const [articleId, assignment] of moves) places.set(articleId, assignment)
  const members: StoryMemberInput[] = []
  for (const [articleId, assignment] of places) {
    if (assignment.storyId !== id) continue
    const [article, analysis] = await Promise.all([store.get('article', articleId), store.get('analysis', articleId)])
    if (article && analysis)
      members.push({
        article: storyArticle({ sources }, article.value, analysis.value),
        analysis: analysis.value,
        assignment,
        url: article.value.url,
      })
  }
  return members
}

/** A story all of whose members went elsewhere: its link stays valid and leads to where its founder is now. */
function redirected(story: Story, moves: Moves, now: Instant): Story {
  const target = story.members.map((m) => moves.get(m.articleId)?.storyId).find((s) => s && s !== story.id)
  return { ...story, members: [], revision: story.revision + 1, redirectTo: target, updatedAt: now, knownAt: now }
}

/** From now on no search finds it; one that is set back before this moment does. */
async function outOfSearch({ store }: Pick<Desk, 'store'>, id: string, now: Instant): Promise<Write[]> {
  const doc = await store.get('search', id)
  return doc ? [{ op: 'put', kind: 'search', value: { ...doc.value, mergedAt: now }, knownAt: now }] : []
}

/** The job that joins a story's revision with the market. */
export const joinJob = (story: Story, now: Instant): NewJob => ({
  queue: 'join',
  key: `join:${story.id}:${story.revision}`,
  payload: { storyId: story.id, revision: story.revision },
  runAt: now,
})
