import { DateTime } from 'luxon'
import { type Channel, type DailyTime, type Instant, instant } from '../model/index.js'

/** Milliseconds until a channel's quiet hours end; 0 where they are not on. The interval holds its start and not its end. */
export function quietForMs({ quietHours }: Pick<Channel, 'quietHours'>, importance: number, now: Instant): number {
  if (!quietHours || quietHours.from === quietHours.to) return 0
  if (quietHours.exceptImportance !== undefined && importance >= quietHours.exceptImportance) return 0
  const at = DateTime.fromISO(now, { zone: quietHours.timeZone })
  const minute = at.hour * 60 + at.minute
  const [from, to] = [minutesOf(quietHours.from), minutesOf(quietHours.to)]
  const quiet = from < to ? minute >= from && minute < to : minute >= from || minute < to
  return quiet ? next(at, quietHours.to).toMillis() - at.toMillis() : 0
}

/** The next moment after `now` at which it is this time of day. */
export const nextDaily = ({ at, timeZone }: DailyTime, now: Instant): Instant =>
  instant(next(DateTime.fromISO(now, { zone: timeZone }), at).toMillis())

/** The day in the zone, `YYYY-MM-DD`. */
export const dayIn = (timeZone: string, now: Instant): string => DateTime.fromISO(now, { zone: timeZone }).toISODate() ?? ''

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

function next(from: DateTime, time: string): DateTime {
  const minutes = minutesOf(time)
  const today = from.set({ hour: Math.floor(minutes / 60), minute: minutes % 60, second: 0, millisecond: 0 })
  return today > from ? today : today.plus({ days: 1 })
}
