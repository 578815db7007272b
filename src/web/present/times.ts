import { DAY_MS, type Day, epochMs, HOUR_MS, type Instant, MINUTE_MS, RecentMap } from '../../model/index.js'

const NEW_YORK = 'America/New_York'
const format = (timeZone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', ...options })
const HM: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' }
const DM: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' }
const formats = {
  utcTime: format('UTC', HM),
  utcDay: format('UTC', DM),
  utcYear: format('UTC', { ...DM, year: 'numeric' }),
  nyTime: format(NEW_YORK, HM),
  nyDay: format(NEW_YORK, { weekday: 'short', ...DM }),
  nyDate: format(NEW_YORK, { weekday: 'short', ...DM, year: 'numeric' }),
}
const show = (kind: keyof typeof formats, at: Instant): string =>
  formats[kind].format(epochMs(at)).replace(',', '').replace('Sept', 'Sep')

/** "10:21" UTC. */
export const utcTime = (at: Instant): string => show('utcTime', at)
/** "2 Jul 10:21" UTC. */
export const utcMoment = (at: Instant): string => `${show('utcDay', at)} ${show('utcTime', at)}`
/** "06:21" in New York. */
export const nyTime = (at: Instant): string => show('nyTime', at)
/** "Thu 2 Jul 2026, 17:30" in New York. */
export const nyClock = (at: Instant): string => `${show('nyDate', at)}, ${show('nyTime', at)}`
/** "Mon 6 Jul" in New York. */
export const nyDay = (at: Instant): string => show('nyDay', at)
/** "Mon 6 Jul 09:30" in New York. */
export const nyMoment = (at: Instant): string => `${show('nyDay', at)} ${show('nyTime', at)}`
/** An exchange's day: "2 Jul". */
export const dayText = (day: Day): string => show('utcDay', `${day}T00:00:00.000Z`)
/** An exchange's day with its year: "2 Jul 2026". */
export const dayYear = (day: Day): string => show('utcYear', `${day}T00:00:00.000Z`)

/** How old a moment is: "52 min", "1 h 24 min", "1 d 3 h", "12 d". The future is "not yet". */
export function age(from: Instant, now: Instant): string {
  const ms = epochMs(now) - epochMs(from)
  if (ms < 0) return 'not yet'
  if (ms < MINUTE_MS) return 'just now'
  if (ms < HOUR_MS) return `${Math.floor(ms / MINUTE_MS)} min`
  const hours = Math.floor(ms / HOUR_MS)
  if (ms < DAY_MS) {
    const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS)
    return minutes ? `${hours} h ${minutes} min` : `${hours} h`
  }
  const days = Math.floor(ms / DAY_MS)
  return days < 7 && hours % 24 ? `${days} d ${hours % 24} h` : `${days} d`
}

/** Midnight-to-midnight arithmetic on days, in UTC: `plusDays('2026-07-02', -30)`. */
export const plusDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** New York's calendar day at a moment. Its midnights fall on whole hours of UTC, so that an hour's day is worked out once. */
export function nyDayOf(at: Instant): Day {
  const hour = Math.floor(epochMs(at) / HOUR_MS)
  const known = nyDays.get(hour)
  if (known !== undefined) return known
  const parts = new Map(nyParts.formatToParts(hour * HOUR_MS).map((part) => [part.type, part.value]))
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  nyDays.set(hour, day)
  return day
}
const nyDays = new RecentMap<number, Day>(2_000)
const nyParts = format(NEW_YORK, { year: 'numeric', month: '2-digit', day: '2-digit', ...HM })

/** Minutes since New York's midnight at a moment. */
export function nyMinutes(at: Instant): number {
  const [hours = '0', minutes = '0'] = nyTime(at).split(':')
  return Number(hours) * 60 + Number(minutes)
}
