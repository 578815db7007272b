import { DeskError } from '../../../model/index.js'
import type { Actor, EditingDesk } from '../context.js'
import { idsOf, liveStory, type Order, pickedOf, refuseIfLarge, storyAsked } from './ask.js'
import { type Decided, decideStories, type Stated } from './decide.js'

export interface MoveArticlesAsk extends Stated {
  storyId: string
  articleIds: readonly string[]
  otherId: string
}

/** The picked articles go to another story. Codes as of `pickedOf`, `same-story`, `nothing-left`. */
export async function moveOrder(
  desk: Pick<EditingDesk, 'store'>,
  { storyId, articleIds, otherId }: MoveArticlesAsk,
): Promise<Order> {
  const [from, to] = [await storyAsked(desk.store, storyId), await liveStory(desk.store, otherId)]
  if (from.id === to.id) throw new DeskError('same-story', 'That is the story they are in.')
  refuseIfLarge(from, to)
  const moving = pickedOf(from, articleIds)
  if (moving.length === from.value.members.length)
    throw new DeskError('nothing-left', 'These are all of its articles: merge the two stories instead.')
  return { act: 'move', from, to: { id: to.id, story: to }, moving, fixed: new Set(idsOf(moving)) }
}

/** Moves articles to another story. Codes of {@link moveOrder} and of `decideStories`. */
export const moveArticles = (desk: EditingDesk, ask: MoveArticlesAsk, actor: Actor): Promise<Decided> =>
  decideStories(desk, 'move', ask, () => moveOrder(desk, ask), actor)
