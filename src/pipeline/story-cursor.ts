import type { Instant } from '../model/index.js'
import type { Store, Write } from '../store/contract.js'
import type { StoryBook } from '../story/index.js'
import { adoptStories } from './story-book.js'

/** Guards the order across processes: every assignment and every editor's decision moves it on, so a book that missed one is refused. */
export const STORY_CURSOR = 'story-book'
/** Decisions that a book may catch up with before it is read anew. */
const MOST_DECIDED = 20

/** How far the assignment of articles has come. */
export interface StoryCursor {
  version: number
  /** The article that was given to its story last. */
  last: string | null
  /** Versions that an editor's decision made, with the stories it touched; the latest. */
  decided: readonly { version: number; stories: string[] }[]
}

export const NO_CURSOR: StoryCursor = { version: -1, last: null, decided: [] }

export async function readCursor(store: Pick<Store, 'get'>): Promise<StoryCursor> {
  const stored = await store.get('meta', STORY_CURSOR)
  const value = stored?.value.value as string | Pick<StoryCursor, 'last' | 'decided'> | undefined
  const told = typeof value === 'object' ? value : { last: value ?? null, decided: [] }
  return { version: stored?.version ?? 0, ...told }
}

/** Moves the cursor on. Where nothing was decided it is the last article alone. */
export const cursorWrite = ({ last, decided }: StoryCursor, now: Instant): Write => ({
  op: 'put',
  kind: 'meta',
  value: { id: STORY_CURSOR, value: decided.length > 0 ? { last, decided } : last },
  knownAt: now,
})

/** The cursor after an editor's decision about these stories. */
export const afterDecision = (cursor: StoryCursor, stories: string[]): StoryCursor => ({
  ...cursor,
  decided: [...cursor.decided, { version: cursor.version + 1, stories }].slice(-MOST_DECIDED),
})

/** Brings a book from one cursor to another where only editors decided between them; false where more has happened. */
export async function catchUp(
  store: Pick<Store, 'getMany'>,
  book: StoryBook,
  from: StoryCursor,
  to: StoryCursor,
): Promise<boolean> {
  if (from.version === to.version) return true
  const missed = to.decided.filter(({ version }) => version > from.version)
  if (from.version > to.version || missed.length !== to.version - from.version) return false
  await adoptStories(store, book, [...new Set(missed.flatMap(({ stories }) => stories))])
  return true
}
