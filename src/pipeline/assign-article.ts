import { type Article, DeskError, type Instant, type Story } from '../model/index.js'
import type { Assignment, StoryBook } from '../story/index.js'
import type { Desk } from './desk.js'
import { type Placement, placeArticles, storyOfArticle } from './place-articles.js'
import type { Step } from './step.js'
import { assignmentOf, loadStoryBook, storyArticle } from './story-book.js'
import { catchUp, cursorWrite, NO_CURSOR, readCursor, STORY_CURSOR, type StoryCursor } from './story-cursor.js'

export interface AssignPayload {
  articleId: string
  revision: number
}

/**
 * The serial step: gives analysed articles to stories. One at a time, in the order of (first seen, article key). Holds the
 * story book in memory and rebuilds it from the store whenever another process has moved on, or a commit was refused.
 */
export class StoryAssigner {
  private book: StoryBook | null = null
  private cursor: StoryCursor = NO_CURSOR
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
      const known = await storyOfArticle(this.desk, payload.articleId)
      const result = known
        ? await this.rebuild(book, known, stored.value, step.now)
        : await this.place(book, stored.value, step.now)
      const last = known ? this.cursor.last : payload.articleId
      const { status } = await step.commit({
        expectedVersions: [
          { kind: 'article', id: stored.id, version: stored.version },
          { kind: 'meta', id: STORY_CURSOR, version: this.cursor.version },
          ...result.expectedVersions,
        ],
        writes: [...result.writes, cursorWrite({ ...this.cursor, last }, step.now)],
        jobs: result.jobs,
      })
      // Done before, by another holder of the job perhaps: its book decided, not this one.
      if (status === 'already') this.book = null
      else this.cursor = { ...this.cursor, last, version: this.cursor.version + 1 }
      const stories = result.expectedVersions.map(({ id }) => id)
      this.desk.log.info({ article: stored.id, story: stories[0], stories }, 'assigned')
      this.desk.tracing?.note({ story: stories[0] })
    } catch (error) {
      this.book = null
      throw error
    }
  }

  /** The book as the store stands: editors' decisions are taken over, and where another process has placed articles it is read anew. */
  private async currentBook(now: Instant): Promise<StoryBook> {
    const cursor = await readCursor(this.desk.store)
    const day = `${now.slice(0, 10)}T00:00:00.000Z`
    const isOfToday = !this.dailyBook || this.epoch === day
    if (!this.book || !isOfToday || !(await catchUp(this.desk.store, this.book, this.cursor, cursor))) {
      this.epoch = this.dailyBook ? day : now
      this.book = await loadStoryBook(this.desk, this.epoch)
    }
    this.cursor = cursor
    return this.book
  }

  /** A new article: the book decides, and every story it touches is built anew. */
  private async place(book: StoryBook, article: Article, now: Instant): Promise<Placement> {
    const analysis = await this.desk.store.get('analysis', article.id)
    if (!analysis) throw new DeskError('no-analysis', `article ${article.id} has no analysis`, 'retry')
    const assignment = book.assign(storyArticle(this.desk, article, analysis.value))
    const moves = new Map<string, Assignment>([[article.id, assignment]])
    for (const change of assignment.changes) moves.set(change.articleId, change.to)
    return placeArticles(this.desk, book, moves, { now, first: assignment })
  }

  /** A revision of an article that has its place: the story is built anew from what its members now say. */
  private rebuild(book: StoryBook, story: Story, article: Article, now: Instant): Promise<Placement> {
    const member = story.members.find((m) => m.articleId === article.id)!
    const reasons = [
      ...member.reasons.filter((r) => r.rule !== 'revised'),
      { rule: 'revised', value: article.revision, sentence: changeSentence(article) },
    ]
    const moves = new Map([[article.id, { ...assignmentOf(story.id, member), reasons }]])
    return placeArticles(this.desk, book, moves, { now })
  }
}

const changeSentence = (article: Article): string =>
  article.withdrawnAt ? 'Withdrawn by its publisher.' : `Revision ${article.revision} of an article already here.`
