import {
  type AuditEntry,
  type By,
  type Clock,
  type Instant,
  isVersionConflict,
  type Person,
  stableId,
} from '../../model/index.js'
import type { Commit, Write } from '../../store/contract.js'
import type { Compute, Desk } from '../desk.js'
import { plannedAt } from '../step.js'

/** What editing works with. Claims and the audit log go by the wall's time: a recorded clock stands still. */
export type EditingDesk = Pick<
  Desk,
  | 'store'
  | 'clock'
  | 'audiences'
  | 'channels'
  | 'sources'
  | 'posting'
  | 'posts'
  | 'playbooks'
  | 'events'
  | 'calendar'
  | 'links'
  | 'instruments'
> & {
  wall: Clock
  compute: Pick<Compute, 'check'>
  /** Kinds of event that editors may set, in the order of the taxonomy. Absent: none. */
  eventTypes?: readonly { type: string; name: string }[]
}

/** Who acts. */
export type Actor = Pick<Person, 'id' | 'name' | 'role'>

export const byOf = ({ id, name }: By): By => ({ id, name })

export const editionIdOf = (storyId: string, audience: string): string => `${storyId}:${audience}`

/** One thing for the audit log. */
export interface Act {
  who: string
  act: string
  /** The edition's or story's id. */
  on: string
  reason?: string | null
  detail?: Record<string, unknown>
}

/** An entry of the audit log, to be committed with what it tells of; under the same step it is the same entry. */
export function auditWrite(at: Instant, stepKey: string, { who, act, on, reason = null, detail = {} }: Act): Write {
  const value: AuditEntry = { id: `${at}_${stableId('desk', stepKey, act)}`, at, who, act, on, reason, detail }
  return { op: 'put', kind: 'audit', value, knownAt: at }
}

/** Commits what an editor did, with its entry in the audit log. */
export async function commitAct(desk: EditingDesk, act: Act, commit: Omit<Commit, 'fence'>): Promise<void> {
  const writes = [...commit.writes, auditWrite(desk.wall.now(), commit.stepKey, act)]
  await desk.store.commit({ ...commit, writes, jobs: plannedAt(desk.clock.now(), commit.jobs) })
}

/** Somebody else changed what was read: it is read again and decided anew, this often at most. */
const MOST_RERUNS = 5

/** Runs `work` again on fresh reads while its commit meets another's, `reruns` times at most. */
export async function onFreshReads<T>(work: () => Promise<T>, reruns = MOST_RERUNS): Promise<T> {
  for (let run = 0; ; run++) {
    try {
      return await work()
    } catch (error) {
      if (!isVersionConflict(error) || run >= reruns) throw error
    }
  }
}
