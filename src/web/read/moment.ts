import type { Clock, Instant } from '../../model/index.js'
import { epochMs, instant } from '../../model/index.js'

/** The moment a page speaks of: the desk's own, or an earlier one the reader set it back to. */
export interface Moment {
  now: Instant
  /** As it stands in the address ("2026-07-02T13:00", UTC); null where the page is live. */
  setBack: string | null
}

/** Nothing is known of earlier; what looks back from here stays among years of four digits. */
const EARLIEST_MS = Date.UTC(1980, 0, 1)

const SHAPE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,3})?)?Z?)?$/

/**
 * Reads `2026-07-02`, `2026-07-02T13:00` or a full instant, always as UTC and to the minute; a day alone means its end. A moment that is not
 * in the past, or cannot be read, is the desk's own.
 */
export function momentOf(clock: Clock, text: string | undefined): Moment {
  const now = clock.now()
  const found = SHAPE.exec(text ?? '')
  if (!found) return { now, setBack: null }
  const asked = Date.parse(`${found[1]}T${found[2] ?? '23:59'}:00.000Z`)
  if (Number.isNaN(asked) || asked >= epochMs(now)) return { now, setBack: null }
  const then = instant(Math.max(asked, EARLIEST_MS))
  return { now: then, setBack: then.slice(0, 16) }
}

/** How the store is asked for a moment: live pages take what is current, which costs less. */
export const asOfOf = (moment: Moment): { asOf?: Instant } => (moment.setBack ? { asOf: moment.now } : {})
