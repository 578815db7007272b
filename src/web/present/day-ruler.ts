import type { Instant } from '../../model/index.js'
import { clip } from './text.js'
import { nyDay, nyDayOf, nyMinutes, nyTime } from './times.js'

/** A trading day as a line: New York's 04:00 to 20:00, places in per cent. */
export interface DayRuler {
  /** Each story a tick, the taller the more important (0-1). */
  ticks: { x: number; height: number; title: string }[]
  session: { from: number; to: number; open: string; close: string } | null
  /** Where the desk stands. */
  now: { x: number; text: string }
  label: string
}

const FROM = 4 * 60
const TO = 20 * 60
const MOST_TICKS = 200

const place = (at: Instant): number => {
  const minutes = Math.max(FROM, Math.min(TO, nyMinutes(at)))
  return Math.round(((minutes - FROM) / (TO - FROM)) * 1000) / 10
}

/** The day of `now`: its session, and its stories by when they were first seen. What came before 04:00 stands at the edge. */
export function dayRuler(
  now: Instant,
  stories: readonly { at: Instant; title: string; importance: number | null }[],
  session: { openAt: Instant; closeAt: Instant } | null,
): DayRuler {
  const day = nyDayOf(now)
  const own = session && nyDayOf(session.openAt) === day ? session : null
  const today = stories.filter((one) => nyDayOf(one.at) === day).slice(0, MOST_TICKS)
  const tallest = [...today].sort((a, b) => (b.importance ?? 0) - (a.importance ?? 0))[0]
  return {
    ticks: today.map((one) => ({
      x: place(one.at),
      height: 0.25 + 0.75 * Math.min(1, (one.importance ?? 0) / 100),
      title: `${nyTime(one.at)} ${clip(one.title, 90)}`,
    })),
    session: own && {
      from: place(own.openAt),
      to: place(own.closeAt),
      open: `${nyTime(own.openAt)} open`,
      close: `${nyTime(own.closeAt)} close`,
    },
    now: { x: place(now), text: nyTime(now) },
    label: [
      `${nyDay(now)}, 04:00 to 20:00 New York`,
      own ? `session ${nyTime(own.openAt)} to ${nyTime(own.closeAt)}` : 'no session',
      `${today.length} ${today.length === 1 ? 'story' : 'stories'} marked${tallest ? `, the tallest at ${nyTime(tallest.at)}` : ''}`,
      `the desk stands at ${nyTime(now)}`,
    ].join('; '),
  }
}
