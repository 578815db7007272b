import type { Day, Instant, Signal, StoryInstrument } from '../../model/index.js'
import type { ExchangeCalendar } from '../calendar.js'
import { reportedSession } from '../join.js'
import { leading, leveragedFund, type MarketLinks, sectorOf, siblingFunds, targetsOf } from '../links.js'
import { pricesOf } from '../prices.js'
import { sessionDays, sessionOf } from '../sessions.js'
import { abnormalReturn } from '../signals/abnormal-return.js'
import type { MarketView, SignalRequest } from '../signals/contract.js'
import { fundTracking } from '../signals/fund-tracking.js'
import { indexCalm, type Weather } from '../signals/index-calm.js'
import { subjectOf } from '../subject.js'
import { abnormalOn } from './chart-series.js'

/** Sessions looked at for days that stand out, and the most of them shown beside the story's own. */
const LOOKED_AT = 10
const MOST_EARLIER = 2
/** Rows of a table: what the story is about, funds on the same sector, and a few of the rest of the market. */
const MOST_ROWS = 8
const MOST_SIBLINGS = 2
const MOST_OTHERS = 2
const MOST_UNPRICED = 8

/** One instrument in one session. Percent; `band` is the half width of the 95 % band around zero of the abnormal return. */
export interface StandOutMove {
  ret: number
  abnormal: { value: number; band: number } | null
}

export interface StandOutDays {
  /** What the days were chosen by: the sector or index that the story hangs on. */
  subject: string
  market: string
  volatility: string
  /**
   * Oldest first; the last one is the story's own session. `kind` is the reading of the index-calm signal, `marketSd` and
   * `volatilitySd` the market's move and the volatility index's in standard deviations of their own last 120 sessions.
   */
  days: {
    day: Day
    kind: Weather | null
    gap: number | null
    volatility: number | null
    marketSd: number | null
    volatilitySd: number | null
  }[]
  /** A cell is null where the symbol has no price for that session or the one before. */
  rows: { symbol: string; moves: (StandOutMove | null)[] }[]
  /** Instruments of the story, and what they hang on, without any price here. */
  unpriced: string[]
  /** Abnormal returns of the story's own session by both baselines and against both benchmarks, of what the story is about. */
  measures: Signal[]
  /** Each leveraged fund against its own index since its last high. */
  tracking: Signal[]
  knownAt: Instant
}

export interface StandOutRequest {
  view: MarketView
  calendar: ExchangeCalendar
  links: MarketLinks
  instruments: readonly StoryInstrument[]
  /** The last moment the story got something new: sessions after the first that could trade on it are not its own. */
  updatedAt: Instant
  /** Shown for contrast where they have prices, in this order. */
  others: readonly string[]
}

/** What a table of days may need: bars of the story's instruments, what they hang on, funds on the same sector, and the rest. */
export function standOutSymbols(
  { links, instruments, others }: Pick<StandOutRequest, 'links' | 'instruments' | 'others'>,
  lookUp: MarketView['instrument'],
): string[] {
  const targets = targetsOf(instruments, links, lookUp).map((t) => t.symbol)
  const sectors = targets.flatMap((symbol) => sectorOf(links, symbol, lookUp(symbol)) ?? [])
  const siblings = [...targets, ...sectors].flatMap((symbol) => siblingFunds(links, symbol, lookUp))
  return [...new Set([...targets, ...sectors, ...siblings, ...others, links.volatility])]
}

/**
 * The story's own session (the last complete one in the view, at most the first that could trade on its last news), and
 * of the ten before it those in which the story's sector or index moved beyond its band against the market, the largest
 * abnormal returns first; market model, 120 sessions before each day, as the abnormal-return signal has it. Pure, and of
 * nothing known after `view.asOf`. Null where the story hangs on nothing but the market, or where prices are missing.
 */
export function standOutDays(request: StandOutRequest): StandOutDays | null {
  const { view, calendar, links } = request
  const own = ownSession(request)
  const symbols = leading(request.instruments).map((one) => one.symbol)
  const subject = subjectOf(view, links, symbols, own)?.subject
  if (!subject) return null
  const sessions = sessionDays(calendar, own, LOOKED_AT)
  const earlier = sessions
    .slice(0, -1)
    .flatMap((day) => {
      const point = abnormalOf(request, subject, day)
      return point && Math.abs(point.value) > point.band ? [{ day, size: Math.abs(point.value) }] : []
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST_EARLIER)
  const days = [...earlier.map((one) => one.day).sort(), own]
  const { about, shown, unpriced } = rowSymbols(request, subject)
  const rows = shown
    .map((symbol) => ({ symbol, moves: days.map((day) => moveOn(request, symbol, day)) }))
    .filter((row) => row.moves.some((move) => move !== null))
  return {
    subject,
    market: links.market,
    volatility: links.volatility,
    days: days.map((day) => dayOf(request, subject, day)),
    rows,
    unpriced,
    measures: about.flatMap((symbol) => abnormalReturn.measure(view, askOwn(request, symbol, own)).signals),
    tracking: shown.flatMap((symbol) => trackingOf(request, symbol, own)),
    knownAt: newestOf(view, [...rows.map((row) => row.symbol), links.volatility], own),
  }
}

function ownSession({ view, calendar, links, updatedAt }: StandOutRequest): Day {
  const last = reportedSession(view, calendar, links.market, view.asOf)
  const first = sessionOf(calendar, updatedAt).nextTradable.day
  return first < last ? first : last
}

function rowSymbols(request: StandOutRequest, subject: string): Record<'about' | 'shown' | 'unpriced', string[]> {
  const { view, links, instruments, others } = request
  const lookUp = (symbol: string) => view.instrument(symbol)
  const priced = (symbol: string) => view.bars(symbol).length > 0 && symbol !== links.volatility
  const targets = targetsOf(instruments, links, lookUp).map((t) => t.symbol)
  const own = [...new Set([...targets.filter((s) => s !== links.market), subject])].filter((s) => s !== links.volatility)
  const siblings = siblingFunds(links, subject, lookUp).filter((s) => priced(s) && !own.includes(s))
  const about = [...own.filter(priced), ...siblings.slice(0, MOST_SIBLINGS)].slice(0, MOST_ROWS - 1 - MOST_OTHERS)
  const rest = others.filter((s) => priced(s) && s !== links.market && !about.includes(s) && !leveragedFund(links, s, lookUp(s)))
  const unpriced = own.filter((s) => !priced(s) && !priced(links.proxies[s] ?? s))
  return { about, shown: [...about, links.market, ...rest.slice(0, MOST_OTHERS)], unpriced: unpriced.slice(0, MOST_UNPRICED) }
}

/** Null too for the market, which is the measure. */
const abnormalOf = ({ view, links }: StandOutRequest, symbol: string, day: Day) =>
  symbol === links.market ? null : abnormalOn(view, symbol, links.market, day)

/** The bars of a session and of the session before; null where one is missing: a move over two sessions is no day's move. */
function barsOn({ view, calendar }: StandOutRequest, symbol: string, day: Day) {
  const bars = pricesOf(view, symbol)
  const at = bars.findIndex((bar) => bar.day === day)
  const [bar, before] = [bars[at], bars[at - 1]]
  return bar && before && before.day === sessionDays(calendar, day, 2)[0] ? { bar, before } : null
}

function moveOn(request: StandOutRequest, symbol: string, day: Day): StandOutMove | null {
  const found = barsOn(request, symbol, day)
  return found && { ret: 100 * (found.bar.close / found.before.close - 1), abnormal: abnormalOf(request, symbol, day) }
}

function dayOf(request: StandOutRequest, subject: string, day: Day): StandOutDays['days'][number] {
  const [own, levels] = [barsOn(request, subject, day), barsOn(request, request.links.volatility, day)]
  const reading = indexCalm.measure(request.view, ask(request, subject, day)).signals[0]
  return {
    day,
    kind: (reading?.variant as Weather | undefined) ?? null,
    gap: own && 100 * (own.bar.open / own.before.close - 1),
    volatility: levels && levels.bar.rawClose - levels.before.rawClose,
    marketSd: reading?.parts?.marketZ ?? null,
    volatilitySd: reading?.parts?.volatilityZ ?? null,
  }
}

const trackingOf = (request: StandOutRequest, symbol: string, session: Day): Signal[] =>
  fundTracking.measure(request.view, ask(request, symbol, session)).signals.filter((one) => one.variant === 'since-high')

const ask = ({ links, calendar }: StandOutRequest, symbol: string, session: Day): SignalRequest => ({
  symbol,
  role: 'index',
  session,
  market: links.market,
  sector: symbol,
  companions: [],
  eventTypes: [],
  links,
  calendar,
})

/** As a story's own instrument is measured: its sector is what it hangs on, not itself. */
const askOwn = (request: StandOutRequest, symbol: string, session: Day): SignalRequest => ({
  ...ask(request, symbol, session),
  sector: sectorOf(request.links, symbol, request.view.instrument(symbol)),
})

const newestOf = (view: MarketView, symbols: readonly string[], to: Day): Instant =>
  symbols
    .flatMap(
      (symbol) =>
        view
          .bars(symbol)
          .filter((bar) => bar.day <= to)
          .at(-1)?.knownAt ?? [],
    )
    .reduce((a, b) => (a > b ? a : b), '')
