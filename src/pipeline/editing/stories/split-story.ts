import { DeskError, type Member, type Story, stableId, storyIdOf } from '../../../model/index.js'
import type { Store } from '../../../store/contract.js'
import type { Actor, EditingDesk } from '../context.js'
import { idsOf, liveStory, type Order, pickedOf, refuseIfLarge, storyAsked } from './ask.js'
import { type Decided, decideStories, type Stated } from './decide.js'

export interface SplitAsk extends Stated {
  storyId: string
  articleIds: readonly string[]
}

/** The picked articles become a story of their own; the founder's part keeps the id. Codes as of `pickedOf`, `nothing-left`. */
export async function splitOrder(desk: Pick<EditingDesk, 'store'>, { storyId, articleIds }: SplitAsk): Promise<Order> {
  const from = await storyAsked(desk.store, storyId)
  refuseIfLarge(from)
  const picked = pickedOf(from, articleIds)
  const rest = from.value.members.filter((m) => !picked.includes(m))
  if (rest.length === 0) throw new DeskError('nothing-left', 'These are all of its articles: leave at least one in the story.')
  const moving = picked.some((m) => isFounder(from.value, m)) ? rest : picked
  const id = await freeId(desk.store, from.id, moving)
  return {
    act: 'split',
    from,
    to: { id, story: await desk.store.get('story', id) },
    moving,
    fixed: new Set(idsOf(from.value.members)),
  }
}

const isFounder = (story: Story, { articleId }: Member): boolean => storyIdOf(articleId) === story.id

/** A new story's id: that of the first of its articles whose own id is free. A story that was merged into this one comes back under its own. */
async function freeId(store: Pick<Store, 'get'>, fromId: string, moving: readonly Member[]): Promise<string> {
  const inOrder = [...moving].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  for (const { articleId } of inOrder) {
    const id = storyIdOf(articleId)
    const known = await store.get('story', id)
    if (!known || (known.value.redirectTo && (await liveStory(store, id)).id === fromId)) return id
  }
  return stableId('sto', 'split', ...idsOf(inOrder))
}

const key = (m: Member): string => `${m.joinedAt} ${m.publishedAt} ${m.articleId}`

/** Splits a story in two. Codes of {@link splitOrder} and of `decideStories`. */
export const splitStory = (desk: EditingDesk, ask: SplitAsk, actor: Actor): Promise<Decided> =>
  decideStories(desk, 'split', ask, () => splitOrder(desk, ask), actor)
