import { type Day, type Instant, MINUTE_MS, plusMs } from '../../model/index.js'
import { atLocal, type ExchangeCalendar, sessionOn } from '../calendar.js'

/** A daily bar is known at its session's close plus the provider's lag. */
export const DEFAULT_LAG_MS = 5 * MINUTE_MS

/**
 * Gives, for a day, when its bar could be known: the session's close (early ones too) plus the lag; for a day without a
 * session (an index quoted on a holiday) the usual time of the close. Remembers days; about 2,500 for ten years.
 */
export function knownAfterClose(calendar: ExchangeCalendar, lagMs: number): (day: Day) => Instant {
  const known = new Map<Day, Instant>()
  return (day) => {
    let at = known.get(day)
    if (at === undefined) {
      at = plusMs(sessionOn(calendar, day)?.closeAt ?? atLocal(calendar, day, calendar.close), lagMs)
      known.set(day, at)
    }
    return at
  }
}

/** The last day of the month a `YYYY-MM` names. */
export function monthEnd(month: string): Day {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

/**
 * When FINRA's margin statistics of a month could be known, where no release date was recorded: the end of the third
 * week (21st, 18:00 New York) of the next month. FINRA: "published on the third week of the month following the reference month".
 */
export function finraKnownAt(month: string): Instant {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  const day = new Date(Date.UTC(year, number, 21)).toISOString().slice(0, 10)
  return atLocal({ timeZone: 'America/New_York' }, day, '18:00')
}
