import { DAY_MS, type Instant, plusMs, type Story } from '../model/index.js'
import { type StoryBook, type StoryMemberInput, tellingSymbols } from '../story/index.js'
import type { Desk } from './desk.js'

/** How far back a story is compared to say what is new in it, and the months that may lie within. */
const NOVELTY_DAYS = 90
const MONTHS = 4
/** Stories read by their words, and by their instruments: more tell nothing new, and reading them is what a look-up costs. */
const MAX_FOUND = 10
/** Of those read, as many are compared; the latest first. */
const MAX_COMPARED = 8
/** Instruments looked up at most. */
const MAX_SYMBOLS = 4
/** A headline that shares so many telling words is on the same theme. */
const SAME_THEME = 2

/** Stories of the last 90 days that a story may go on from or repeat: those on its theme, and those on its instruments. */
export interface EarlierStories {
  /** The latest first, each once. */
  all: Story[]
  /** Those whose headlines share a telling word with it: one of them may be what it goes on from. */
  byWord: Story[]
}

/** Looks up what the store has from before a story began. `headline` is the story's, `before` when it was first seen. */
export async function earlierStories(
  desk: Pick<Desk, 'store'>,
  book: Pick<StoryBook, 'telling'>,
  story: { id: string; headline: string; before: Instant; members: readonly StoryMemberInput[] },
): Promise<EarlierStories> {
  const words = book.telling(story.headline)
  const symbols = tellingSymbols(story.members.map((m) => m.article)).slice(0, MAX_SYMBOLS)
  const months = monthsBefore(story.before)
  const from = plusMs(story.before, -NOVELTY_DAYS * DAY_MS)
  const find = async (themes: readonly string[]): Promise<Story[]> => {
    if (themes.length === 0) return []
    const values = months.flatMap((month) => themes.map((theme) => `${month} ${theme}`))
    const found = await desk.store.find('story', { where: [{ field: 'theme', in: values }], limit: MAX_FOUND })
    return found.items
      .map((item) => item.value)
      .filter((s) => s.id !== story.id && !s.redirectTo && s.firstSeenAt >= from && s.firstSeenAt < story.before)
      .sort((a, b) => (a.firstSeenAt > b.firstSeenAt ? -1 : a.firstSeenAt < b.firstSeenAt ? 1 : a.id < b.id ? -1 : 1))
      .slice(0, MAX_COMPARED)
  }
  const byWord = await find(words)
  const bySymbol = await find(symbols.map((symbol) => `$${symbol}`))
  const isOnTheme = ({ title }: Story) => book.telling(title).filter((word) => words.includes(word)).length >= SAME_THEME
  const all = new Map([...byWord.filter(isOnTheme), ...bySymbol].map((s) => [s.id, s]))
  return { all: [...all.values()], byWord }
}

/** The month of a moment and those before it, as the store writes them ("2026-06"). */
function monthsBefore(at: Instant): string[] {
  const [year, month] = at.split('-').map(Number) as [number, number]
  return Array.from({ length: MONTHS }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7))
}
