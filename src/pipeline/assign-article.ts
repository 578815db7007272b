import { type Article, DeskError, type Instant, type NewJob, plusMs, type Story } from '../model/index.js'
import type { Write } from '../store/contract.js'
import { type Assignment, buildStory, type StoryBook, type StoryMemberInput } from '../story/index.js'
import type { Desk } from './desk.js'
import { earlierStories } from './earlier-stories.js'
import type { Step } from './step.js'
import { assignmentOf, loadStoryBook, storyArticle } from './story-book.js'

export interface AssignPayload {
  articleId: string
  revision: number
}

/** Live, an article waits this long at most for an earlier one that is still under way (DESIGN, "Order"). Wall time. */
export const ORDER_WAIT_MS = 2_000

/** Guards the order across processes: every assignment moves it on, so a book that missed one is refused and reloaded. */
const CURSOR = 'story-book'

/**
 * The serial step: gives analysed articles to stories. One at a time, in the order of (first seen, article key). Holds the
 * story book in memory and rebuilds it from the store whenever another process has moved on, or a commit was refused.
 */
export class StoryAssigner {
  private book: StoryBook | null = null
  private cursorVersion = -1
  private epoch: Instant = ''

  /** `dailyBook`: the book is built anew each recorded day, so that a replay's outcome never hangs on when its process started. */
  constructor(
    private readonly desk: Desk,
    private readonly dailyBook: boolean,
  ) {}

  async assign(payload: AssignPayload, step: Step): Promise<void> {
    const stored = await this.desk.store.get('article', payload.articleId)
    if (!stored || stored.value.revision !== payload.revision) return
    const book = await this.currentBook(step.now)
    try {
      const isKnown = await this.storyOf(payload.articleId)
      const result = isKnown
        ? await this.rebuild(isKnown, stored.value, step.now)
        : await this.place(book, stored.value, step.now)
      const { status } = await step.commit({
        expectedVersions: [
          { kind: 'article', id: stored.id, version: stored.version },
          { kind: 'meta', id: CURSOR, version: this.cursorVersion },
          ...result.expectedVersions,
        ],
        writes: [
          ...result.writes,
          { op: 'put', kind: 'meta', value: { id: CURSOR, value: payload.articleId }, knownAt: step.now },
        ],
        jobs: result.jobs,
      })
      // Done before, by another holder of the job perhaps: its book decided, not this one.
      if (status === 'already') this.book = null
      else this.cursorVersion++
      const stories = result.expectedVersions.map(({ id }) => id)
      this.desk.log.info({ article: stored.id, story: stories[0], stories }, 'assigned')
    } catch (error) {
      this.book = null
      throw error
    }
  }

  private async currentBook(now: Instant): Promise<StoryBook> {
    const version = (await this.desk.store.get('meta', CURSOR))?.version ?? 0
    const day = `${now.slice(0, 10)}T00:00:00.000Z`
    if (!this.book || version !== this.cursorVersion || (this.dailyBook && this.epoch !== day)) {
      this.epoch = this.dailyBook ? day : now
      this.book = await loadStoryBook(this.desk, this.epoch)
      this.cursorVersion = version
    }
    return this.book
  }

  private async storyOf(articleId: string): Promise<Story | null> {
    const storyId = (await this.desk.store.get('article', articleId))?.value.storyId
    return storyId ? ((await this.desk.store.get('story', storyId))?.value ?? null) : null
  }

  /** A new article: the book decides, and every story it touches is built anew. */
  private async place(book: StoryBook, article: Article, now: Instant): Promise<Placement> {
    const analysis = await this.desk.store.get('analysis', article.id)
    if (!analysis) throw new DeskError('no-analysis', `article ${article.id} has no analysis`, 'retry')
    const assignment = book.assign(storyArticle(this.desk, article, analysis.value))
    const moves = new Map<string, Assignment>([[article.id, assignment]])
    for (const change of assignment.changes) moves.set(change.articleId, change.to)
    return this.buildTouched(moves, assignment, now)
  }

  /** A revision of an article that has its place: the story is built anew from what its members now say. */
  private async rebuild(story: Story, article: Article, now: Instant): Promise<Placement> {
    const member = story.members.find((m) => m.articleId === article.id)!
    const reasons = [
      ...member.reasons.filter((r) => r.rule !== 'revised'),
      { rule: 'revised', value: article.revision, sentence: changeSentence(article) },
    ]
    const moves = new Map([[article.id, { ...assignmentOf(story.id, member), reasons }]])
    return this.buildTouched(moves, null, now)
  }

  private async buildTouched(moves: Map<string, Assignment>, first: Assignment | null, now: Instant): Promise<Placement> {
    const from = new Map<string, Story>()
    for (const articleId of moves.keys()) {
      const story = await this.storyOf(articleId)
      if (story) from.set(story.id, story)
    }
    const ids = new Set([...from.keys(), ...[...moves.values()].map((a) => a.storyId)])
    const placement: Placement = { writes: [], jobs: [], expectedVersions: [] }
    for (const id of [...ids].sort()) {
      const stored = await this.desk.store.get('story', id)
      placement.expectedVersions.push({ kind: 'story', id, version: stored?.version ?? 0 })
      const members = await this.membersAfter(id, stored?.value, moves, from)
      const story =
        members.length > 0 ? await this.build(id, members, stored?.value, first, now) : redirected(stored!.value, moves, now)
      placement.writes.push({ op: 'put', kind: 'story', value: story, knownAt: now, visible: true })
      if (!story.redirectTo) placement.jobs.push(joinJob(story, now))
    }
    for (const [articleId, { storyId }] of moves) {
      const article = (await this.desk.store.get('article', articleId))?.value
      if (!article) continue
      placement.writes.push({
        op: 'put',
        kind: 'article',
        value: { ...article, state: 'assigned', storyId, knownAt: now },
        knownAt: now,
        visible: true,
      })
    }
    return placement
  }

  private async build(
    id: string,
    members: StoryMemberInput[],
    previous: Story | undefined,
    first: Assignment | null,
    now: Instant,
  ): Promise<Story> {
    const book = this.book!
    const headline = previous?.title ?? members[0]!.article.title
    const before = previous?.firstSeenAt ?? members[0]!.article.firstSeenAt
    const { all, byWord } = await earlierStories(this.desk, book, { id, headline, before, members })
    const isNew = previous === undefined && first?.storyId === id
    const follows = isNew ? (first.follows ?? book.goesOnFrom(headline, byWord) ?? undefined) : previous?.follows
    const story = buildStory({ id, members, previous, earlier: all, knownAt: now, now })
    return follows && !story.follows ? { ...story, follows } : story
  }

  /** Who belongs to a story once the moves are made, with each article's text and analysis. */
  private async membersAfter(
    id: string,
    known: Story | undefined,
    moves: Map<string, Assignment>,
    stories: Map<string, Story>,
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
      const [article, analysis] = await Promise.all([
        this.desk.store.get('article', articleId),
        this.desk.store.get('analysis', articleId),
      ])
      if (article && analysis)
        members.push({
          article: storyArticle(this.desk, article.value, analysis.value),
          analysis: analysis.value,
          assignment,
          url: article.value.url,
        })
    }
    return members
  }
}

const changeSentence = (article: Article): string =>
  article.withdrawnAt ? 'Withdrawn by its publisher.' : `Revision ${article.revision} of an article already here.`

interface Placement {
  writes: Write[]
  jobs: NewJob[]
  expectedVersions: { kind: 'story'; id: string; version: number }[]
}

/** A story all of whose members went elsewhere: its link stays valid and leads to where its founder is now. */
function redirected(story: Story, moves: Map<string, Assignment>, now: Instant): Story {
  const target = story.members.map((m) => moves.get(m.articleId)?.storyId).find((s) => s && s !== story.id)
  return { ...story, members: [], revision: story.revision + 1, redirectTo: target, updatedAt: now, knownAt: now }
}

/** The job that joins a story's revision with the market. */
export const joinJob = (story: Story, now: Instant): NewJob => ({
  queue: 'join',
  key: `join:${story.id}:${story.revision}`,
  payload: { storyId: story.id, revision: story.revision },
  runAt: now,
})

/** True while an earlier article is still on its way: the serial step lets it go first. */
export async function earlierUnderWay(desk: Desk, article: Article): Promise<boolean> {
  // The first of them in the order of assignment says it for all.
  const { items } = await desk.store.find('article', {
    where: [
      { field: 'state', in: ['found', 'read', 'analysed'] },
      { field: 'firstSeenAt', from: plusMs(article.firstSeenAt, -3_600_000), upTo: article.firstSeenAt },
    ],
    orderBy: { field: 'firstSeenAt' },
    limit: 1,
  })
  const first = items[0]?.value
  if (!first) return false
  return first.firstSeenAt < article.firstSeenAt || (first.firstSeenAt === article.firstSeenAt && first.id < article.id)
}
