import { byNewest, type StoryJudgement, VERDICTS } from '../../model/index.js'
import type { Store } from '../../store/contract.js'
import type { Moment } from './moment.js'

/** What editors made of a story for an audience, where it moves the story in lists. */
export interface Standing {
  act: 'pinned' | 'demoted'
  by: string
  reason: string | null
}

/** Judgements looked at, the newest; pins and verdicts older than these no longer count. */
const MOST_READ = 500
export const MOST_PINNED = 5

interface Kept {
  key: string
  standings: ReadonlyMap<string, Standing>
}
/** The last answer by store and audience: it holds while nothing visible has changed. */
const kept = new WeakMap<Store, Map<string, Kept>>()

/** The stories that editors pinned, and those that they demoted or set aside, at a moment: by story id, the newest pin first. */
export async function readStandings(store: Store, audience: string, moment: Moment): Promise<ReadonlyMap<string, Standing>> {
  const key = `${await store.seq()} ${moment.setBack ?? ''}`
  const known = kept.get(store) ?? new Map<string, Kept>()
  kept.set(store, known)
  const last = known.get(audience)
  if (last?.key === key) return last.standings
  const { items } = await store.find('judgement', {
    where: [
      { field: 'audience', is: audience },
      { field: 'at', upTo: moment.now },
    ],
    orderBy: { field: 'at', descending: true },
    limit: MOST_READ,
  })
  const standings = standingsOf(items.map((one) => one.value))
  known.set(audience, { key, standings })
  return standings
}

/** Of judgements: the newest word on a pin and the newest verdict count; a pin outdoes a verdict. Pure. */
export function standingsOf(judgements: readonly StoryJudgement[]): Map<string, Standing> {
  const pins = new Map<string, StoryJudgement>()
  const verdicts = new Map<string, StoryJudgement>()
  for (const one of [...judgements].sort(byNewest)) {
    const heap = one.act === 'pin' || one.act === 'unpin' ? pins : isVerdict(one) ? verdicts : null
    if (heap && !heap.has(one.storyId)) heap.set(one.storyId, one)
  }
  const standings = new Map<string, Standing>()
  for (const one of pins.values()) if (one.act === 'pin') standings.set(one.storyId, standing('pinned', one))
  for (const one of verdicts.values())
    if (DOWN.has(one.act) && !standings.has(one.storyId)) standings.set(one.storyId, standing('demoted', one))
  return standings
}

const isVerdict = ({ act }: StoryJudgement): boolean => (VERDICTS as readonly string[]).includes(act)
const DOWN: ReadonlySet<StoryJudgement['act']> = new Set(['demote', 'not-for-us'])

const standing = (act: Standing['act'], { by, text }: StoryJudgement): Standing => ({ act, by: by.name, reason: text })

/** A page of the usual order as editors want it: pinned stories lead the first page, and stand on no other; demoted ones close theirs. */
export function asEditorsWant(ids: readonly string[], standings: ReadonlyMap<string, Standing>, isFirst: boolean): string[] {
  const is = (act: Standing['act']) => (id: string) => standings.get(id)?.act === act
  const pinned = [...standings.keys()].filter(is('pinned')).slice(0, MOST_PINNED)
  const rest = ids.filter((id) => !pinned.includes(id))
  return [...(isFirst ? pinned : []), ...rest.filter((id) => !is('demoted')(id)), ...rest.filter(is('demoted'))]
}
