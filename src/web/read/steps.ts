import { epochMs, type Instant, MINUTE_MS } from '../../model/index.js'
import { nyDay } from '../present/times.js'
import type { WebServices } from '../services.js'
import type { Moment } from './moment.js'

/** One moment the desk can be set back to. */
export interface Step {
  /** As it stands in the address; null for now. */
  at: string | null
  label: string
}

/** The moments of a time slider, oldest first, now last; `place` is the one the page stands at, or the last before it. */
export interface Steps {
  steps: readonly Step[]
  place: number
}

/** Sessions a slider reaches back over. */
const SESSIONS = 24

/** A moment as addresses carry it, to the minute, in UTC. */
export const asofText = (at: Instant): string => at.slice(0, 16)

/** The opens and closes of the last sessions, each seen a minute later, so that what came with the bell is known. */
export function readSteps({ clock, market }: WebServices, moment: Moment): Steps {
  const now = clock.now()
  const sessions = market.sessions?.(now, SESSIONS) ?? []
  const bells = sessions.flatMap(({ openAt, closeAt }) => [
    { at: openAt, name: 'open' },
    { at: closeAt, name: 'close' },
  ])
  const steps: Step[] = bells
    .map(({ at, name }) => ({ at: new Date(epochMs(at) + MINUTE_MS).toISOString(), name }))
    .filter(({ at }) => at < now)
    .map(({ at, name }) => ({ at: asofText(at), label: `${nyDay(at)}, ${name}` }))
  steps.push({ at: null, label: 'now' })
  const { setBack } = moment
  const place = setBack === null ? steps.length - 1 : steps.findLastIndex((step) => step.at !== null && step.at <= setBack)
  return { steps, place: Math.max(0, place) }
}
