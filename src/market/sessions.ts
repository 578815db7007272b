import type { Day, Instant, SessionTold } from '../model/index.js'
import {
  closedBecause,
  type ExchangeCalendar,
  localDay,
  neighbourSession,
  plusDays,
  type Session,
  sessionOn,
  sessionsBetween,
  withinHorizon,
} from './calendar.js'
import { dayText } from './words.js'

/** Where the exchange stands at an instant. */
export interface SessionState {
  /** `pre` and `after`: on a session day before the open, after the close. `closed`: weekend or holiday. */
  state: 'open' | 'pre' | 'after' | 'closed'
  /** The exchange's own day. */
  day: Day
  /** That day's session, where there is one. */
  session: Session | null
  /** The last session that had closed by then. */
  lastComplete: Session
  /** The first session in which somebody who reads the news now can trade: this one while it is open. */
  nextTradable: Session
  /** False outside the calendar's horizon: holidays are not known there. */
  certain: boolean
  /** "NYSE open, closes 16:00 New York" and the like. */
  text: string
}

/** The state of an exchange at an instant, with the sessions around it. Pure; about 10 microseconds. */
export function sessionOf(calendar: ExchangeCalendar, at: Instant): SessionState {
  const day = localDay(calendar, at)
  const session = sessionOn(calendar, day)
  const state = session === null ? 'closed' : at < session.openAt ? 'pre' : at < session.closeAt ? 'open' : 'after'
  const lastComplete = state === 'after' ? session! : neighbourSession(calendar, day, -1)
  const nextTradable = state === 'open' || state === 'pre' ? session! : neighbourSession(calendar, day, 1)
  const certain = withinHorizon(calendar, day)
  return {
    state,
    day,
    session,
    lastComplete,
    nextTradable,
    certain,
    text: describe(calendar, state, day, session, nextTradable, certain),
  }
}

/** The last session that had closed by `at`. */
export const lastCompleteSession = (calendar: ExchangeCalendar, at: Instant): Session => sessionOf(calendar, at).lastComplete

/** The first session in which news published at `at` can be traded: the open one, or the next to open. */
export const nextTradableSession = (calendar: ExchangeCalendar, at: Instant): Session => sessionOf(calendar, at).nextTradable

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth']

/**
 * What a session's moves can and cannot tell of news that came out at `newsAt`: those of a session that had closed by then
 * are no answer to it, and the words say so.
 */
export function sessionAgainst(calendar: ExchangeCalendar, day: Day, newsAt: Instant): SessionTold {
  const { state, lastComplete, nextTradable, day: newsDay } = sessionOf(calendar, newsAt)
  if (day === newsDay && state === 'open') return { day, timing: 'during', words: 'the session in which the news came' }
  if (day === newsDay && state === 'after') return { day, timing: 'closed', words: 'which had closed before the news' }
  if (day === lastComplete.day) return { day, timing: 'before', words: 'the last session before the news' }
  if (day < lastComplete.day) return { day, timing: 'before', words: 'an earlier session than the last before the news' }
  const nth = sessionsBetween(calendar, nextTradable.day, day) + (state === 'open' ? 0 : 1)
  if (nth <= 1) return { day, timing: 'first', words: 'the first session after the news' }
  return { day, timing: 'later', words: ORDINALS[nth] ? `the ${ORDINALS[nth]} session after the news` : 'a later session' }
}

function describe(
  calendar: ExchangeCalendar,
  state: SessionState['state'],
  day: Day,
  session: Session | null,
  next: Session,
  certain: boolean,
) {
  const name = EXCHANGE_NAMES[calendar.mic] ?? calendar.mic
  const doubt = certain ? '' : ` (holidays not known outside ${calendar.horizon.from} to ${calendar.horizon.to})`
  const early = session?.half ? ', an early close' : ''
  if (state === 'open') return `${name} open, closes ${localTime(calendar, session!.closeAt)}${early}${doubt}`
  const opens = `opens ${next.day === day ? '' : `${dayText(next.day)} `}${localTime(calendar, next.openAt)}`
  const why = state === 'closed' ? ` (${closedBecause(calendar, day)})` : ''
  return `${name} closed${why}, ${opens}${doubt}`
}

const EXCHANGE_NAMES: Record<string, string> = { XNYS: 'NYSE', XNAS: 'Nasdaq', XLON: 'London', XETR: 'Xetra', XTKS: 'Tokyo' }

const clocks = new Map<string, Intl.DateTimeFormat>()
const MAX_CLOCKS = 100

/** `16:00 New York`: the exchange's own clock, named by its city. */
export function localTime({ timeZone }: Pick<ExchangeCalendar, 'timeZone'>, at: Instant): string {
  let clock = clocks.get(timeZone)
  if (!clock) {
    if (clocks.size >= MAX_CLOCKS) clocks.clear()
    clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    clocks.set(timeZone, clock)
  }
  return `${clock.format(new Date(at))} ${timeZone.split('/').at(-1)!.replaceAll('_', ' ')}`
}

/** The last `count` session days up to and with `day`, oldest first. At most 2,000. */
export function sessionDays(calendar: ExchangeCalendar, day: Day, count: number): Day[] {
  const days: Day[] = []
  let at = plusDays(day, 1)
  while (days.length < Math.min(count, 2_000)) {
    at = neighbourSession(calendar, at, -1).day
    days.push(at)
  }
  return days.reverse()
}
