import type { Day, Instant } from '../model/index.js'
import { placesOf } from '../story/words/places.js'
import { closedBecause, type ExchangeCalendar, localDay, neighbourSession, plusDays, withinHorizon } from './calendar.js'
import { localTime } from './sessions.js'
import { monthText } from './words.js'

export const EVENT_KINDS = ['fomc', 'cpi', 'jobs', 'expiry', 'rebalance', 'earnings', 'release', 'other'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** Something whose date is known ahead. */
export interface ScheduledEvent {
  kind: EventKind
  name: string
  /** The exchange's own day. */
  day: Day
  /** `HH:MM` there, where it is known. */
  time?: string
  /** Whom it concerns; none: everybody. */
  symbols: readonly string[]
  /** Where the date was read, or the rule it follows. */
  source: string
  /** When the date was announced; a date that nobody knew yet is not shown. Absent: always known (a rule). */
  knownAt?: Instant
}

const MAX_DAYS = 400

/** Third Friday of a month, or the session before where that is a holiday: when US monthly options expire. */
export function monthlyExpiry(calendar: ExchangeCalendar, month: string): Day {
  const first = `${month}-01`
  const weekday = new Date(`${first}T00:00:00Z`).getUTCDay()
  const friday = plusDays(first, ((5 - weekday + 7) % 7) + 14)
  return closedBecause(calendar, friday) === null ? friday : neighbourSession(calendar, friday, -1).day
}

/**
 * Events that follow from rules, with days in `from`..`to` (at most 400): monthly and quarterly option expiries, the
 * quarterly rebalances of S&P indices (after the close of the third Friday of the quarter's last month) and the Russell
 * reconstitution (after the close of the fourth Friday of June), and FINRA's margin statistics (third week of the next
 * month; the first session from the 21st), all within the calendar's horizon.
 */
export function eventsByRule(calendar: ExchangeCalendar, from: Day, to: Day): ScheduledEvent[] {
  const events: ScheduledEvent[] = []
  const last = plusDays(from, MAX_DAYS) < to ? plusDays(from, MAX_DAYS) : to
  for (let month = from.slice(0, 7); month <= last.slice(0, 7); month = nextMonth(month)) {
    const expiry = monthlyExpiry(calendar, month)
    const quarterly = Number(month.slice(5)) % 3 === 0
    const name = quarterly ? 'Expiry of options, index options and futures' : 'Monthly options expiry'
    events.push({ kind: 'expiry', name, day: expiry, symbols: [], source: 'rule: third Friday of the month' })
    if (quarterly)
      events.push({
        kind: 'rebalance',
        name: 'Quarterly rebalance of S&P indices after the close',
        day: expiry,
        symbols: [],
        source: 'S&P U.S. Indices Methodology',
      })
    events.push(marginStatistics(calendar, month))
    if (month.endsWith('-06'))
      events.push({
        kind: 'rebalance',
        name: 'Russell reconstitution after the close',
        day: fourthFriday(month),
        symbols: ['IWM'],
        source: 'FTSE Russell reconstitution calendar',
      })
  }
  return events.filter((e) => e.day >= from && e.day <= last && withinHorizon(calendar, e.day))
}

/** FINRA names no day: "the third week of the month following the reference month". */
function marginStatistics(calendar: ExchangeCalendar, month: string): ScheduledEvent {
  const from = `${month}-21`
  const day = closedBecause(calendar, from) === null ? from : neighbourSession(calendar, from, 1).day
  const name = `Margin statistics for ${monthText(plusDays(`${month}-01`, -1))}, about this day`
  return { kind: 'release', name, day, symbols: [], source: 'FINRA: third week of the month after' }
}

const nextMonth = (month: string): string => plusDays(`${month}-28`, 4).slice(0, 7)
const fourthFriday = (month: string): Day => {
  const weekday = new Date(`${month}-01T00:00:00Z`).getUTCDay()
  return plusDays(`${month}-01`, ((5 - weekday + 7) % 7) + 21)
}

export interface UpcomingRequest {
  asOf: Instant
  calendar: ExchangeCalendar
  events: readonly ScheduledEvent[]
  /** Symbols of the story; events of other symbols are left out. Absent: all events. */
  symbols?: readonly string[]
  /** How far ahead, in days. Default 14. */
  days?: number
}

/** What comes next for a story: events known and not past at `asOf`, in order of time; each day and name once. */
export function upcomingEvents({ asOf, calendar, events, symbols, days = 14 }: UpcomingRequest): ScheduledEvent[] {
  const from = localDay(calendar, asOf)
  const to = plusDays(from, Math.min(MAX_DAYS, days))
  const concerns = (e: ScheduledEvent) => e.symbols.length === 0 || !symbols || e.symbols.some((s) => symbols.includes(s))
  const known = (e: ScheduledEvent) => e.knownAt === undefined || e.knownAt <= asOf
  const minute = localTime(calendar, asOf).slice(0, 5)
  const past = (e: ScheduledEvent) => e.day < from || (e.day === from && e.time !== undefined && e.time < minute)
  const all = [...events, ...eventsByRule(calendar, from, to)].filter((e) => !past(e) && e.day <= to && known(e) && concerns(e))
  const once = new Map(all.map((e) => [`${e.day} ${e.name}`, e]))
  return [...once.values()].sort(
    (a, b) => compare(a.day, b.day) || compare(a.time ?? '', b.time ?? '') || compare(a.name, b.name),
  )
}

/** Kinds of stories whose next turn hangs on a kind of event that concerns everybody: the beginnings of their event types. */
const WAITING: Record<EventKind, readonly string[]> = {
  fomc: ['macro.central-banks', 'macro.rates'],
  cpi: ['macro.release.inflation', 'macro.central-banks', 'macro.rates'],
  jobs: ['macro.release.labour', 'macro.central-banks', 'macro.rates'],
  expiry: ['market-structure.positioning', 'market-structure.flows.volatility'],
  rebalance: ['market-structure.index', 'market-structure.leverage.rebalancing', 'market-structure.flows.fund'],
  release: ['market-structure.margin', 'market-structure.leverage', 'legal.regulation.leverage'],
  earnings: [],
  other: [],
}

/** What a story says of itself, to tell which events it waits on. */
export interface WaitingStory {
  /** Dotted event types. */
  types: readonly string[]
  symbols: readonly string[]
  /** The titles of its articles. */
  titles: readonly string[]
}

/** Decisions and statistics of one country: of no use to a story on another's. All that are known here are of the United States. */
const NATIONAL: ReadonlySet<EventKind> = new Set(['fomc', 'cpi', 'jobs'])
const UNITED_STATES =
  /\b(?:U\.S\.|(?:US|USA|United States|America|Americans?|Fed|FOMC|Federal Reserve|Treasury|Treasuries|Treasurys|Wall Street|[Nn]onfarm|[Pp]ayrolls|BLS)\b)/

/**
 * True where an event may bear on a story: it concerns one of the story's symbols, or it concerns everybody and is of the
 * story's country. A national decision or statistic needs that country or its authority in a title; a title that names no
 * country is not taken for one of the United States, since most of the world's are not on any list. Other events only need
 * that the titles do not name other countries alone.
 */
export function bearsOn(event: ScheduledEvent, { symbols, titles }: Omit<WaitingStory, 'types'>): boolean {
  if (event.symbols.length > 0) return event.symbols.some((symbol) => symbols.includes(symbol))
  const all = titles.join('\n')
  if (UNITED_STATES.test(all)) return true
  return !NATIONAL.has(event.kind) && placesOf(all, all.toLowerCase().split(/[^\p{L}]+/u)).size === 0
}

/** True for a story that waits on an event: it names one of the event's symbols, or is of a kind and country that hang on such events. */
export function waitsOn(event: ScheduledEvent, story: WaitingStory): boolean {
  const isAwaited =
    event.symbols.length > 0 || WAITING[event.kind].some((kind) => story.types.some((type) => `${type}.`.startsWith(`${kind}.`)))
  // Kinds first: titles take longer to look through, and most stories wait on nothing.
  return isAwaited && bearsOn(event, story)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
