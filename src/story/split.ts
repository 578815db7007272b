import type { Placed, Thread } from './thread.js'
import type { Frequencies } from './words/frequencies.js'
import { cosine, weigh } from './words/vector.js'

/** Only articles that fitted this badly are open to question again. */
export const WEAK_FIT = 1.25
/** A story smaller than this is too young to be two. */
const MIN_MEMBERS = 5
const MAX_LOOKED_AT = 16
/** An article belongs to the new group when it is so many times as alike to the newcomer as to the rest. */
const CLOSER = 2

/**
 * The articles that a newcomer shows to be another event: it joined barely, and so did they, and they are far more alike to
 * it than to the story's centre. The founder and what shares its text stay. Empty where there is nothing to split off.
 */
export function splinter(thread: Thread, newcomer: Placed, frequencies: Frequencies): Placed[] {
  if (newcomer.fit >= WEAK_FIT || thread.members.length < MIN_MEMBERS) return []
  const founder = thread.members[0]!
  const group = [newcomer]
  for (const m of thread.members.slice(-MAX_LOOKED_AT)) {
    if (m === newcomer || m === founder || m.fit >= WEAK_FIT || m.copies.size > 0) continue
    const toNewcomer = alike(m, newcomer, frequencies)
    if (toNewcomer > 0 && toNewcomer >= CLOSER * toCentre(m, thread, frequencies)) group.push(m)
  }
  return group.length > 1 && group.length * 2 <= thread.members.length ? group : []
}

function alike(a: Placed, b: Placed, frequencies: Frequencies): number {
  const [x, y] = a.features.body && b.features.body ? [a.features.body, b.features.body] : [a.features.title, b.features.title]
  return cosine(weigh(x, frequencies), weigh(y, frequencies))
}

function toCentre(m: Placed, thread: Thread, frequencies: Frequencies): number {
  const { body, title } = m.features
  return body && thread.body.texts > 1
    ? thread.body.cosine(weigh(body, frequencies), frequencies)
    : thread.title.cosine(weigh(title, frequencies), frequencies)
}
