import { DeskError } from '../../../model/index.js'
import type { Actor, EditingDesk } from '../context.js'
import { idsOf, liveStory, type Order, refuseIfLarge, storyAsked } from './ask.js'
import { type Decided, decideStories, type Stated } from './decide.js'

export interface MergeAsk extends Stated {
  storyId: string
  otherId: string
}

/** Of two stories the older lives on, and the other leads to it. Codes `not-found`, `moved`, `same-story`, `too-large`. */
export async function mergeOrder(desk: Pick<EditingDesk, 'store'>, { storyId, otherId }: MergeAsk): Promise<Order> {
  const [one, other] = [await storyAsked(desk.store, storyId), await liveStory(desk.store, otherId)]
  if (one.id === other.id) throw new DeskError('same-story', 'That is this story itself.')
  refuseIfLarge(one, other)
  const age = ({ value }: typeof one) => `${value.firstSeenAt} ${value.id}`
  const [older, younger] = age(one) < age(other) ? [one, other] : [other, one]
  return {
    act: 'merge',
    from: younger,
    to: { id: older.id, story: older },
    moving: younger.value.members,
    // What an editor made one is not taken apart by later evidence.
    fixed: new Set(idsOf([...older.value.members, ...younger.value.members])),
  }
}

/** Makes one story of two. Codes of {@link mergeOrder}, `both-published` and those of `decideStories`. */
export const mergeStories = (desk: EditingDesk, ask: MergeAsk, actor: Actor): Promise<Decided> =>
  decideStories(desk, 'merge', ask, () => mergeOrder(desk, ask), actor)
