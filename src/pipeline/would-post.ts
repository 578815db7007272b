import type { Instant, Score, Story } from '../model/index.js'
import type { Store, Stored } from '../store/contract.js'

/** A line to post at: both scores must reach it. Points, 0-100. */
export interface Line {
  audience: string
  importance: number
  credibility: number
}

/** A story that a line would have posted, with the first scores that reached it. */
export interface WouldPost {
  storyId: string
  title: string
  at: Instant
  importance: number
  credibility: number
}

/** Stories looked through and named, at most. */
const MAX_STORIES = 50_000
const PAGE = 200

/**
 * Which stories first seen from `from` until before `until` a line would have posted, by every score they ever had: the first that
 * reached both lines counts, since a post is not taken back when a score falls. By time. Reads only.
 */
export async function wouldPost(store: Store, line: Line, from: Instant, until: Instant): Promise<WouldPost[]> {
  const posts: WouldPost[] = []
  let cursor: string | undefined
  for (let read = 0; read < MAX_STORIES; ) {
    const page = await store.find('story', {
      where: [{ field: 'firstSeenAt', from, below: until }],
      orderBy: { field: 'firstSeenAt' },
      limit: PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    })
    for (const { value } of page.items) {
      const reached = value.redirectTo === undefined ? await firstReach(store, value, line) : null
      if (reached) posts.push(reached)
    }
    read += page.items.length
    if (page.next === null) break
    cursor = page.next
  }
  return posts.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

async function firstReach(store: Store, story: Story, line: Line): Promise<WouldPost | null> {
  const scores: Stored<Score>[] = await store.history('score', `${story.id}:${line.audience}`)
  const reached = scores.find(
    ({ value }) =>
      value.importance.totalHundredths >= 100 * line.importance && value.credibility.totalHundredths >= 100 * line.credibility,
  )
  if (!reached) return null
  const { importance, credibility, asOf } = reached.value
  return {
    storyId: story.id,
    title: story.title,
    at: asOf,
    importance: importance.totalHundredths / 100,
    credibility: credibility.totalHundredths / 100,
  }
}
