import { type Analysis, type Article, DAY_MS, type Member, plusMs, type Story } from '../model/index.js'
import { type Assignment, createStoryBook, type StoryArticle, type StoryBook } from '../story/index.js'
import type { Desk } from './desk.js'

/** An article as the story room sees it. */
export function storyArticle(desk: Desk, article: Article, analysis: Analysis): StoryArticle {
  const source = desk.sources.get(article.sourceId)
  const origin = creditedOrigin(analysis)
  return {
    id: article.id,
    sourceId: article.sourceId,
    publisher: source?.name ?? article.sourceId,
    family: source?.family ?? article.sourceId,
    tier: source?.tier ?? 'C',
    title: article.title,
    text: article.text,
    summary: article.summary,
    access: article.access,
    publishedAt: article.publishedAt,
    firstSeenAt: article.firstSeenAt,
    analysis,
    ...(origin ? { creditedOrigin: origin } : {}),
  }
}

/** The outlet whose reporting an article says it carries: the one its relayed claims name first. */
function creditedOrigin(analysis: Analysis): { name: string } | null {
  const name = analysis.claims.find((c) => c.relayed && c.origin)?.origin
  return name ? { name } : null
}

/** A story member as the assignment that made it. */
const assignmentOf = (storyId: string, m: Member): Assignment => ({
  storyId,
  role: m.role,
  of: m.of,
  firstHand: m.firstHand,
  reasons: m.reasons,
  changes: [],
})

/** Rebuilds the book from what the store holds of the window before `now`, in the order the articles were given. */
export async function loadStoryBook(desk: Desk, now: string): Promise<StoryBook> {
  const book = createStoryBook({ windowDays: desk.storyWindowDays })
  const from = plusMs(now, -desk.storyWindowDays * DAY_MS)
  const entries: { article: StoryArticle; assignment: Assignment }[] = []
  for await (const story of storiesSince(desk, from)) {
    for (const member of story.members) {
      const [article, analysis] = await Promise.all([
        desk.store.get('article', member.articleId),
        desk.store.get('analysis', member.articleId),
      ])
      if (!article || !analysis) continue
      entries.push({ article: storyArticle(desk, article.value, analysis.value), assignment: assignmentOf(story.id, member) })
    }
  }
  entries.sort((a, b) => compare(a.article.firstSeenAt, b.article.firstSeenAt) || compare(a.article.id, b.article.id))
  book.restore(entries)
  return book
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function* storiesSince(desk: Desk, from: string): AsyncGenerator<Story> {
  let cursor: string | undefined
  do {
    const page = await desk.store.find('story', {
      where: [{ field: 'updatedAt', from }],
      orderBy: { field: 'updatedAt' },
      limit: 500,
      cursor,
    })
    for (const { value } of page.items) if (!value.redirectTo) yield value
    cursor = page.next ?? undefined
  } while (cursor)
}
