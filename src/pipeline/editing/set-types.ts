import { DeskError, type Story } from '../../model/index.js'
import { joinJob } from '../place-articles.js'
import { type Actor, byOf, commitAct, type EditingDesk, onFreshReads } from './context.js'
import { storyAsked } from './stories/ask.js'
import { MAX_REASON, MIN_REASON } from './stories/decide.js'

/** A story is one event: more kinds than this say nothing. */
export const MOST_TYPES = 3

export interface SetTypesAsk {
  storyId: string
  /** Kinds of event from the taxonomy, the main one first; none: what the articles say stands again. */
  types: readonly string[]
  reason: string
}

/**
 * Says what kind of event a story is, in place of what its articles say: scores, playbooks, filters and posts go by it from then on, also
 * after later articles. What the articles say is kept beside it. Codes `no-reason`, `unknown-type`, `too-many`, `not-found`, `moved`.
 */
export async function setStoryTypes(desk: EditingDesk, ask: SetTypesAsk, actor: Actor): Promise<void> {
  const types = [...new Set(ask.types)]
  const reason = ask.reason.trim()
  const known = new Set(desk.eventTypes?.map((one) => one.type))
  const strange = types.find((type) => !known.has(type))
  if (strange !== undefined) throw new DeskError('unknown-type', `There is no kind of event “${strange.slice(0, 80)}”.`)
  if (types.length > MOST_TYPES) throw new DeskError('too-many', `At most ${MOST_TYPES} kinds of event say what a story is.`)
  if (reason.length < MIN_REASON || reason.length > MAX_REASON)
    throw new DeskError('no-reason', `Say why, in ${MIN_REASON} to ${MAX_REASON} characters: it stays with the story.`)
  await onFreshReads(async () => {
    const stored = await storyAsked(desk.store, ask.storyId)
    if (isSet(stored.value, types)) return
    const now = desk.clock.now()
    const { setTypes: before, ...rest } = stored.value
    const read = before?.read ?? rest.eventTypes
    const story: Story = {
      ...rest,
      revision: rest.revision + 1,
      eventTypes: types.length > 0 ? types.map((type) => ({ type, confidence: 1 })) : read,
      ...(types.length > 0 ? { setTypes: { types, by: byOf(actor), at: now, reason, read } } : {}),
      updatedAt: now,
      knownAt: now,
    }
    await commitAct(
      desk,
      { who: actor.id, act: 'set-types', on: story.id, reason, detail: { types, before: rest.eventTypes.map((t) => t.type) } },
      {
        stepKey: `desk:types:${story.id}:${stored.version}`,
        expectedVersions: [{ kind: 'story', id: story.id, version: stored.version }],
        writes: [{ op: 'put', kind: 'story', value: story, knownAt: now, visible: true }],
        jobs: [joinJob(story, now)],
      },
    )
  })
}

/** They are set already, in this order. */
const isSet = ({ setTypes }: Story, types: readonly string[]): boolean => (setTypes?.types ?? []).join(' ') === types.join(' ')
