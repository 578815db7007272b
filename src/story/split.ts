import type { Placed, Thread } from './thread.js'
import type { Frequencies } from './words/frequencies.js'
import { cosine, weigh } from './words/vector.js'

/** Only articles that fitted this badly are open to question again. */
const WEAK_FIT = 1.6
/** A story smaller than this is too young to be two. */
const MIN_MEMBERS = 5
const MAX_LOOKED_AT = 16
/** An article belongs to the new group when it and the newcomer are so many times as alike as either is to the whole. */
const CLOSER = 1.5
/** An article moves to another story only where it and the newcomer are this alike. */
const ALIKE = 0.3

/**
 * The articles that a newcomer shows to be another event: they joined barely, and they and the newcomer are far more alike
 * than either is to the story's centre. The founder and what shares its text stay. Empty where there is nothing to split off.
 */
export function splinter(thread: Thread, newcomer: Placed, frequencies: Frequencies): Placed[] {
  if (newcomer.copies.size > 0 || thread.members.length < MIN_MEMBERS) return []
  const founder = thread.members[0]!
  const group = [newcomer]
  const own = toCentre(newcomer, thread, frequencies)
  for (const m of thread.members.slice(-MAX_LOOKED_AT)) {
    if (m === newcomer || m === founder || staysPut(m)) continue
    const toNewcomer = alike(m, newcomer, frequencies)
    if (toNewcomer >= ALIKE && toNewcomer >= CLOSER * Math.max(own, toCentre(m, thread, frequencies))) group.push(m)
  }
  return group.length > 1 && group.length * 2 <= thread.members.length ? group : []
}

/**
 * Articles of another story that a newcomer shows to be in the wrong one: they joined it barely and are far more alike to the
 * newcomer. Its founder and what shares a text stay.
 */
export function strays(thread: Thread, newcomer: Placed, frequencies: Frequencies): Placed[] {
  if (thread.members.length < MIN_MEMBERS) return []
  const found: Placed[] = []
  for (const m of thread.members.slice(-MAX_LOOKED_AT)) {
    if (m === thread.members[0] || staysPut(m)) continue
    const toNewcomer = alike(m, newcomer, frequencies)
    if (toNewcomer >= ALIKE && toNewcomer >= CLOSER * toCentre(m, thread, frequencies)) found.push(m)
  }
  return found.length * 2 < thread.members.length ? found : []
}

/** It fits well, its text belongs to another's, or an editor put it where it is. */
const staysPut = ({ fit, copies, standing }: Placed): boolean => fit >= WEAK_FIT || copies.size > 0 || standing.fixed === true

function alike(a: Placed, b: Placed, frequencies: Frequencies): number {
  const [x, y] = a.features.body && b.features.body ? [a.features.body, b.features.body] : [a.features.title, b.features.title]
  return cosine(weigh(x, frequencies), weigh(y, frequencies))
}

/** Likeness to the centre of a story's other articles. */
function toCentre(m: Placed, thread: Thread, frequencies: Frequencies): number {
  const { body, title } = m.features
  const [centre, own] = body && thread.body.texts > 1 ? [thread.body, body] : [thread.title, title]
  centre.add(own, -1)
  const likeness = centre.cosine(weigh(own, frequencies), frequencies)
  centre.add(own)
  return likeness
}
