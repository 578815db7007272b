import type { Day, Instant } from '../../model/index.js'
import { type ExchangeCalendar, neighbourSession } from '../calendar.js'
import { reportedSession } from '../join.js'
import { leveragedFund, type MarketLinks } from '../links.js'
import { pricesOf } from '../prices.js'
import { reactionStart } from '../reaction.js'
import { sessionDays, sessionOf } from '../sessions.js'
import type { MarketView } from '../signals/contract.js'
import { abnormalOn } from './chart-series.js'

/** Sessions drawn; of them at most so many after publication; and what is not known yet beside them. */
const SESSIONS = 20
const AFTER = 10
const AHEAD = 2
/** Instruments drawn beside the market. */
const MOST_LINES = 2

export type LineRole = 'subject' | 'fund' | 'design' | 'market'

/** Closes with dividends and splits counted, 100 on the base session; null where there is no price. */
export interface ChartLine {
  /** `SOXL`; for the design of a leveraged fund `3x SOXX`. */
  name: string
  role: LineRole
  values: (number | null)[]
}

/** One session's abnormal return against the market in percentage points, with the half width of its 95 % band. */
export interface AbnormalBar {
  value: number
  band: number
  /** The same by the 20 sessions before it. */
  recent: { value: number; band: number } | null
}

export interface StoryChart {
  subject: string
  market: string
  /** Complete at the view's moment, oldest first, by the exchange's calendar. */
  sessions: Day[]
  /** The next ones, of which nothing is known; none where the chart ends earlier than the desk's knowledge. */
  ahead: Day[]
  base: Day
  lines: ChartLine[]
  abnormal: (AbnormalBar | null)[]
  publication: Publication | null
}

/** Where first publication lies among the sessions, and the first price after it that could be traded. */
export interface Publication {
  at: Instant
  /** Sessions drawn that had closed by then: it lies behind so many. */
  after: number
  tradable: Day
  from: 'open' | 'close'
  /** That price of the subject on the chart's scale; null while it is not known. */
  price: number | null
}

export interface StoryChartRequest {
  view: MarketView
  calendar: ExchangeCalendar
  links: MarketLinks
  /** What the abnormal bars are of, and the first line. */
  subject: string
  /** Further candidates for lines, by falling salience; those without a price are passed over. */
  symbols: readonly string[]
  /** Null: the newest sessions, without a mark. */
  publishedAt: Instant | null
  /** The session that is 100. Default: the last one that had closed before publication, or the first drawn. */
  base?: Day
}

/**
 * What a story's chart shows, of nothing known after `view.asOf`: closes, and each session's abnormal return by the market
 * model of the 120 (and 20) sessions before that session, as the abnormal-return signal has it. Null where the subject has
 * no two prices in the sessions drawn.
 */
export function storyChart(request: StoryChartRequest): StoryChart | null {
  const { view, calendar, links, subject, publishedAt } = request
  const newest = reportedSession(view, calendar, links.market, view.asOf)
  const last = lastDrawn(calendar, newest, publishedAt)
  const sessions = sessionDays(calendar, last, SESSIONS)
  const after = publishedAt ? sessions.filter((day) => day <= sessionOf(calendar, publishedAt).lastComplete.day).length : 0
  const base = request.base && sessions.includes(request.base) ? request.base : sessions[Math.max(0, after - 1)]!
  const lines = linesOf(request, sessions, base)
  const own = lines.find((line) => line.role === 'subject')
  if (!own || own.values.filter((value) => value !== null).length < 2) return null
  return {
    subject,
    market: links.market,
    sessions,
    ahead: last === newest ? nextSessions(calendar, last, AHEAD) : [],
    base,
    lines,
    abnormal: sessions.map((day) => barOf(view, subject, links.market, day)),
    publication: publishedAt && after > 0 ? publicationOf(request, publishedAt, after, base) : null,
  }
}

/** The chart ends with the newest session, at most ten after the first that could trade on the news. */
function lastDrawn(calendar: ExchangeCalendar, newest: Day, publishedAt: Instant | null): Day {
  if (!publishedAt) return newest
  const tradable = sessionOf(calendar, publishedAt).nextTradable.day
  return nextSessions(calendar, tradable, AFTER)
    .filter((day) => day <= newest)
    .reduce((a, b) => (a > b ? a : b), tradable < newest ? tradable : newest)
}

function nextSessions(calendar: ExchangeCalendar, day: Day, count: number): Day[] {
  const days: Day[] = []
  for (let at = day; days.length < count; days.push(at)) at = neighbourSession(calendar, at, 1).day
  return days
}

function linesOf({ view, links, subject, symbols }: StoryChartRequest, sessions: readonly Day[], base: Day): ChartLine[] {
  const priced = [...new Set([subject, ...symbols])]
    .filter((symbol) => symbol !== links.market && symbol !== links.volatility && pricesOf(view, symbol).length >= 2)
    .slice(0, MOST_LINES)
  const lines = priced.flatMap((symbol, i): ChartLine[] => {
    const line: ChartLine = { name: symbol, role: i === 0 ? 'subject' : 'fund', values: rebased(view, symbol, sessions, base) }
    const fund = leveragedFund(links, symbol, view.instrument(symbol))
    const design = fund && designed(view, fund.proxy, fund.multiple, sessions, base)
    return design ? [line, { name: `${fund.multiple}x ${fund.proxy}`, role: 'design', values: design }] : [line]
  })
  // A story on the market itself has the market as its one subject.
  const market = { name: links.market, values: rebased(view, links.market, sessions, base) }
  return [...lines, { ...market, role: subject === links.market ? 'subject' : 'market' }]
}

function rebased(view: MarketView, symbol: string, sessions: readonly Day[], base: Day): (number | null)[] {
  const closes = new Map(pricesOf(view, symbol).map((bar) => [bar.day, bar.close]))
  const at = closes.get(base) ?? sessions.map((day) => closes.get(day)).find((close) => close !== undefined)
  return sessions.map((day) => (closes.has(day) && at ? (100 * closes.get(day)!) / at : null))
}

/** `multiple` times the daily returns of `proxy`, compounded forwards and backwards from the base; null where a return is missing. */
function designed(
  view: MarketView,
  proxy: string,
  multiple: number,
  sessions: readonly Day[],
  base: Day,
): (number | null)[] | null {
  const returns = new Map(pricesOf(view, proxy).map((bar) => [bar.day, bar.ret]))
  const start = sessions.indexOf(base)
  const values: (number | null)[] = sessions.map(() => null)
  values[start] = 100
  const growth = (day: Day) => {
    const ret = returns.get(day)
    return ret == null ? null : 1 + multiple * ret
  }
  for (let i = start + 1; i < sessions.length; i++) {
    const [before, step] = [values[i - 1]!, growth(sessions[i]!)]
    values[i] = before === null || step === null ? null : before * step
  }
  for (let i = start - 1; i >= 0; i--) {
    const [later, step] = [values[i + 1]!, growth(sessions[i + 1]!)]
    values[i] = later === null || step === null || step <= 0 ? null : later / step
  }
  return values.filter((value) => value !== null).length > 1 ? values : null
}

function barOf(view: MarketView, symbol: string, market: string, day: Day): AbnormalBar | null {
  if (symbol === market) return null
  const long = abnormalOn(view, symbol, market, day)
  return long && { ...long, recent: abnormalOn(view, symbol, market, day, 20) }
}

function publicationOf({ view, calendar, subject }: StoryChartRequest, at: Instant, after: number, base: Day): Publication {
  const { tradable, from } = reactionStart(calendar, at)
  const prices = pricesOf(view, subject)
  const scale = prices.find((bar) => bar.day === base)?.close
  const price = prices.find((bar) => bar.day === tradable.day)?.[from]
  return { at, after, tradable: tradable.day, from, price: price && scale ? (100 * price) / scale : null }
}
