import { DateTime } from 'luxon'
import { assert, type Day, epochMs, type Instant, instant } from '../model/index.js'

/** One exchange's sessions, as in `config/calendars`. Times are the exchange's own, `HH:MM`; outside the horizon holidays are unknown. */
export interface ExchangeCalendar {
  /** ISO 10383. */
  mic: string
  /** As people say it. */
  name?: string
  /** IANA. */
  timeZone: string
  open: string
  close: string
  /** First and last day the lists below are complete for. */
  horizon: { from: Day; to: Day }
  holidays: { day: Day; name: string }[]
  halfDays: { day: Day; close: string }[]
}

/** A regular session in UTC. `half` where it closes early. */
export interface Session {
  day: Day
  openAt: Instant
  closeAt: Instant
  half: boolean
}

interface Index {
  holidays: Map<Day, string>
  halfDays: Map<Day, string>
  sessions: Map<Day, Session>
}

const MAX_CACHED_SESSIONS = 20_000
/** No exchange closes longer than this; a search that runs further is a broken calendar. */
const MAX_CLOSED_DAYS = 40
const indexes = new WeakMap<ExchangeCalendar, Index>()

function indexOf(calendar: ExchangeCalendar): Index {
  let index = indexes.get(calendar)
  if (!index) {
    index = {
      holidays: new Map(calendar.holidays.map((h) => [h.day, h.name])),
      halfDays: new Map(calendar.halfDays.map((h) => [h.day, h.close])),
      sessions: new Map(),
    }
    indexes.set(calendar, index)
  }
  return index
}

/** A calendar day moved by whole days. */
export function plusDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** True for days whose holidays the calendar knows. Outside, weekdays are taken for sessions. */
export const withinHorizon = (calendar: ExchangeCalendar, day: Day): boolean =>
  day >= calendar.horizon.from && day <= calendar.horizon.to

/** Why there is no session on a day (`weekend`, or the holiday's name); null on session days. */
export function closedBecause(calendar: ExchangeCalendar, day: Day): string | null {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  if (weekday === 0 || weekday === 6) return 'weekend'
  return indexOf(calendar).holidays.get(day) ?? null
}

export const isSession = (calendar: ExchangeCalendar, day: Day): boolean => closedBecause(calendar, day) === null

/** The regular session of a day, in UTC; null where the exchange is closed. Daylight saving is the zone's. */
export function sessionOn(calendar: ExchangeCalendar, day: Day): Session | null {
  if (!isSession(calendar, day)) return null
  const index = indexOf(calendar)
  const cached = index.sessions.get(day)
  if (cached) return cached
  if (index.sessions.size >= MAX_CACHED_SESSIONS) index.sessions.clear()
  const early = index.halfDays.get(day)
  const session: Session = {
    day,
    openAt: atLocal(calendar, day, calendar.open),
    closeAt: atLocal(calendar, day, early ?? calendar.close),
    half: early !== undefined,
  }
  index.sessions.set(day, session)
  return session
}

/** A local time of day on a day, in UTC. */
export function atLocal(calendar: Pick<ExchangeCalendar, 'timeZone'>, day: Day, time: string): Instant {
  const at = DateTime.fromISO(`${day}T${time}`, { zone: calendar.timeZone })
  assert(at.isValid, `not a local time: ${day} ${time} ${calendar.timeZone}`)
  return instant(at.toMillis())
}

/** The exchange's own day at an instant. */
export function localDay(calendar: Pick<ExchangeCalendar, 'timeZone'>, at: Instant): Day {
  return DateTime.fromMillis(epochMs(at), { zone: calendar.timeZone }).toISODate()!
}

/** The first session on a day after (`step` 1) or before (-1) `day`. */
export function neighbourSession(calendar: ExchangeCalendar, day: Day, step: 1 | -1): Session {
  let next = day
  for (let i = 0; i < MAX_CLOSED_DAYS; i++) {
    next = plusDays(next, step)
    const session = sessionOn(calendar, next)
    if (session) return session
  }
  throw new Error(`the calendar of ${calendar.mic} has no session within ${MAX_CLOSED_DAYS} days of ${day}`)
}

/** Sessions after `from` up to and with `to`: 0 for the same day, 1 for the next session. Negative backwards. Bounded by 10 years. */
export function sessionsBetween(calendar: ExchangeCalendar, from: Day, to: Day): number {
  if (from > to) return -sessionsBetween(calendar, to, from)
  let count = 0
  for (let day = from, i = 0; day < to && i < 3_660; i++) {
    day = plusDays(day, 1)
    if (isSession(calendar, day)) count++
  }
  return count
}
