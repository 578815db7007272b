import type { Audience, Instant } from '../../model/index.js'
import { parseQuery, queryAudience } from '../../search/index.js'
import { type Tape, tape } from '../present/tape.js'
import { nyClock, nyDayOf, utcMoment, utcTime } from '../present/times.js'
import type { WebServices } from '../services.js'
import { readBars } from './bars.js'
import { momentOf } from './moment.js'
import { readSteps, type Steps } from './steps.js'

export type Theme = 'auto' | 'light' | 'dark' | 'contrast'

/** What every page shows besides its own matter. */
export interface Frame {
  theme: Theme
  /** The desk's moment. */
  now: Instant
  /** The page was set back to an earlier moment. */
  setBack: string | null
  clock: { newYork: string; utc: string; session: string | null }
  tape: Tape
  notice: string | null
  /** The notice's first sentence, for the bar. */
  shortNotice: string | null
  /** The moments it can be set back to. */
  time: Steps
  /** The page's own address, for coming back to it. */
  here: string
}

/** The frame around a page. */
export async function readFrame(
  services: WebServices,
  theme: Theme,
  here: string,
  moment = momentOf(services.clock, undefined),
): Promise<Frame> {
  const { now, setBack } = moment
  const bars = await readBars(services, services.tape, now)
  return {
    theme,
    now,
    setBack,
    clock: {
      newYork: nyClock(now),
      utc: nyDayOf(now) === now.slice(0, 10) ? utcTime(now) : utcMoment(now),
      session: shortSession(services.market.session?.(now)) ?? null,
    },
    tape: tape(services.tape, bars),
    notice: services.notice ?? null,
    shortNotice: services.notice ? services.notice.split(/(?<=[.!?])\s/)[0]!.replace(/\.$/, '') : null,
    time: readSteps(services, moment),
    here,
  }
}

/** The exchange's state without year and city, which the clock beside it says. */
const shortSession = (text: string | null | undefined): string | undefined =>
  text?.replace(/ \d{4}(?= \d{2}:\d{2})/, '').replace(/ New York$/, '')

/** The audience asked for; the first one where none was named; null for one that does not exist. */
export function audienceOf(services: WebServices, id: string | undefined): Audience | null {
  const found = id === undefined || id === '' ? services.audiences[0] : services.audiences.find((one) => one.id === id)
  return found ?? null
}

/** The audience a search names itself (`audience:portfolio`). */
export const audienceIn = (q: string): string | undefined => queryAudience(parseQuery(q)) ?? undefined
