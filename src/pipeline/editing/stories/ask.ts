import { DeskError, type Member, type Story, type StoryAct } from '../../../model/index.js'
import type { Store, Stored } from '../../../store/contract.js'

/** Which articles go from which story to which. */
export interface Order {
  act: StoryAct
  from: Stored<Story>
  /** `story`: null where it is to be founded. */
  to: { id: string; story: Stored<Story> | null }
  moving: Member[]
  /** Those that later evidence must not move: by id. */
  fixed: ReadonlySet<string>
}

/** Articles that one decision may touch: what is larger is no story but a mistake. */
const MOST_ARTICLES = 1_000
/** A merged story may itself have been merged, this often at most. */
const MOST_HOPS = 5

/** The story of an id, or the one it lives on in. Code `not-found`. */
export async function liveStory(store: Pick<Store, 'get'>, id: string): Promise<Stored<Story>> {
  let stored = await store.get('story', id)
  for (let hop = 0; stored?.value.redirectTo && hop < MOST_HOPS; hop++) stored = await store.get('story', stored.value.redirectTo)
  if (!stored || stored.value.redirectTo) throw new DeskError('not-found', 'No story has this address.')
  return stored
}

/** The story of an id itself. Codes `not-found`, `moved`. */
export async function storyAsked(store: Pick<Store, 'get'>, id: string): Promise<Stored<Story>> {
  const stored = await liveStory(store, id)
  if (stored.id === id) return stored
  throw new DeskError('moved', `The story became part of “${stored.value.title}” meanwhile. Look at that one.`, 'conflict', {
    to: stored.id,
  })
}

/** The articles that were picked, as the story has them. Codes `no-articles`, `stale` where one of them is there no more. */
export function pickedOf({ value }: Stored<Story>, articleIds: readonly string[]): Member[] {
  const picked = value.members.filter((m) => articleIds.includes(m.articleId))
  if (articleIds.length === 0) throw new DeskError('no-articles', 'Pick at least one article of the coverage.')
  if (picked.length < new Set(articleIds).size)
    throw new DeskError(
      'stale',
      `${new Set(articleIds).size - picked.length} of the articles picked ${picked.length === articleIds.length - 1 ? 'is' : 'are'} no longer in “${value.title}”. Look at its coverage again.`,
      'conflict',
    )
  return picked
}

export function refuseIfLarge(...stories: readonly (Stored<Story> | null)[]): void {
  const articles = stories.reduce((sum, s) => sum + (s?.value.members.length ?? 0), 0)
  if (articles > MOST_ARTICLES)
    throw new DeskError('too-large', `These stories have ${articles} articles; at most ${MOST_ARTICLES} can be arranged at once.`)
}

export const idsOf = (members: readonly Member[]): string[] => members.map((m) => m.articleId)
