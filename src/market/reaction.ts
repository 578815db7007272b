import { type Day, type Instant, MINUTE_MS, plusMs, type Reaction } from '../model/index.js'
import { type ExchangeCalendar, neighbourSession, type Session } from './calendar.js'
import { type MarketLinks, sectorOf } from './links.js'
import { type PriceBar, pricesOf } from './prices.js'
import { sessionOf } from './sessions.js'
import { LEVEL, later } from './signals/common.js'
import type { MarketView } from './signals/contract.js'
import { deviation, mean } from './stats/describe.js'
import { tTwoSided } from './stats/distributions.js'
import { abnormal, type FittedModel, fitModel, sumVariance } from './study/models.js'
import { judged, onDay, signed } from './words.js'

const ESTIMATION = 120
const FEWEST = 60
const VOLUME_DAYS = 60

export interface ReactionRequest {
  view: MarketView
  calendar: ExchangeCalendar
  links: MarketLinks
  publishedAt: Instant
  symbol: string
  /** Default: the market, and the sector where there is one. */
  benchmarks?: readonly string[]
  /** Sessions in the window, 1-20. Default 1. */
  days?: number
}

/** Where a reaction starts: the first price after publication that daily bars show, and the sessions it is counted in. */
export interface ReactionStart {
  /** The first session in which the news could be traded. */
  tradable: Session
  /** `open`: news outside hours, from that session's open. `close`: news while open, from that session's close. */
  from: 'open' | 'close'
  /** The first session counted. */
  first: Session
}

/**
 * The first tradable price after publication. News outside hours trades at the next session's open; news while the
 * exchange is open trades at once, and the first later price in daily bars is that session's close.
 */
export function reactionStart(calendar: ExchangeCalendar, publishedAt: Instant): ReactionStart {
  const { state, nextTradable: tradable } = sessionOf(calendar, publishedAt)
  if (state !== 'open') return { tradable, from: 'open', first: tradable }
  return { tradable, from: 'close', first: neighbourSession(calendar, tradable.day, 1) }
}

/** When the first reaction can be measured: its session's close and `lagMs` (default 10 minutes) for the bar to come in. */
export const reactionDueAt = (calendar: ExchangeCalendar, publishedAt: Instant, lagMs = 10 * MINUTE_MS): Instant =>
  plusMs(reactionStart(calendar, publishedAt).first.closeAt, lagMs)

/**
 * What the market did after publication: cumulative abnormal return by the market model over the first `days` sessions
 * from the first tradable price, in percent, with Student's t. The model is fitted on the 120 sessions complete at
 * publication; where the window starts at an open, its first day is an open-to-close return and is fitted on such. One
 * answer a benchmark; none where prices are missing or the window is not complete in the view. Never feeds importance.
 */
export function measureReaction(request: ReactionRequest): Reaction[] {
  const { view, links, symbol } = request
  const sector = sectorOf(links, symbol, view.instrument(symbol))
  const wanted = request.benchmarks ?? [links.market, ...(sector ? [sector] : [])]
  if (symbol === links.volatility) return []
  const start = reactionStart(request.calendar, request.publishedAt)
  return [...new Set(wanted)].filter((b) => b !== symbol).flatMap((benchmark) => against(request, benchmark, start) ?? [])
}

function against(request: ReactionRequest, benchmark: string, start: ReactionStart): Reaction | null {
  const { view, symbol, calendar } = request
  const days = Math.min(20, Math.max(1, request.days ?? 1))
  const [own, other] = [pricesOf(view, symbol), pricesOf(view, benchmark)]
  const rows = paired(own, other)
  const first = rows.findIndex((r) => r.day === start.first.day)
  if (first < 0 || first + days > rows.length) return null
  const lastBefore = neighbourSession(calendar, start.tradable.day, -1).day
  const past = rows.filter((r) => r.day <= lastBefore).slice(-ESTIMATION)
  if (past.length < FEWEST) return null
  const window = rows.slice(first, first + days)
  const whole = fitted(past, 'close')
  const partial = start.from === 'open' ? fitted(past, 'open') : whole
  if (!whole || !partial) return null
  const { car, se } = cumulate(window, whole, partial, start.from)
  const t = se > 0 ? (100 * car) / (100 * se) : null
  const p = t === null ? null : tTwoSided(t, whole.df)
  const distinguishable = p !== null && p < LEVEL
  const offset = start.from === 'open' ? 0 : 1
  const bars = window.map((w) => own.find((b) => b.day === w.day)!)
  const reaction = {
    symbol,
    benchmark,
    model: 'market' as const,
    windowDays: [offset, offset + days - 1] as [number, number],
    firstTradableDay: start.tradable.day,
    abnormalReturn: 100 * car,
    t,
    p,
    distinguishable,
    abnormalVolumeZ: volumeZ(own, start.first.day),
    knownAt: [...bars, ...window.map((w) => other.find((b) => b.day === w.day)!)].map((b) => b.knownAt).reduce(later),
  }
  return { ...reaction, sentence: sentenceOf(reaction, window, start) }
}

interface Row {
  day: Day
  /** Close to close and open to close, own and benchmark's. */
  close: { y: number; x: number }
  open: { y: number; x: number }
  gap: number
}

function paired(own: readonly PriceBar[], other: readonly PriceBar[]): Row[] {
  const byDay = new Map(other.map((b) => [b.day, b]))
  const both = own.flatMap((a) => {
    const b = byDay.get(a.day)
    return b ? [{ a, b }] : []
  })
  return both.slice(1).map(({ a, b }, i) => ({
    day: a.day,
    close: { y: a.close / both[i]!.a.close - 1, x: b.close / both[i]!.b.close - 1 },
    open: { y: a.close / a.open - 1, x: b.close / b.open - 1 },
    gap: a.open / both[i]!.a.close - 1,
  }))
}

function fitted(past: readonly Row[], kind: 'open' | 'close'): FittedModel | null {
  return fitModel(
    'market',
    past.map((r) => r[kind].y),
    past.map((r) => r[kind].x),
  )
}

/** The first day by its own model, the rest by the daily one; residuals of the two are taken as independent. */
function cumulate(
  window: readonly Row[],
  whole: FittedModel,
  partial: FittedModel,
  from: 'open' | 'close',
): { car: number; se: number } {
  const [head, ...tail] = window
  const rest = tail.map((r) => r.close)
  const car = abnormal(partial, head![from].y, head![from].x) + rest.reduce((sum, r) => sum + abnormal(whole, r.y, r.x), 0)
  const tailVariance = rest.length
    ? sumVariance(
        whole,
        rest.map((r) => r.x),
      )
    : 0
  return { car, se: Math.sqrt(sumVariance(partial, [head![from].x]) + tailVariance) }
}

function volumeZ(bars: readonly PriceBar[], day: Day): number | null {
  const at = bars.findIndex((b) => b.day === day)
  const volume = bars[at]?.volume
  const past = bars.slice(Math.max(0, at - VOLUME_DAYS), at).flatMap((b) => (b.volume ? [Math.log(b.volume)] : []))
  if (!volume || past.length < 20) return null
  const spread = deviation(past) * Math.sqrt(1 + 1 / past.length)
  return spread > 0 ? (Math.log(volume) - mean(past)) / spread : null
}

function sentenceOf(r: Omit<Reaction, 'sentence'>, window: readonly Row[], { from, tradable }: ReactionStart): string {
  const start =
    from === 'open'
      ? `the open of ${onDay(tradable.day)}`
      : `the close of ${onDay(tradable.day)} (the first later price in daily bars)`
  const last = window.at(-1)!.day
  const to = last === tradable.day ? 'its close' : `the close of ${onDay(last)}`
  const gap = from === 'open' ? ` The opening gap of ${signed(100 * window[0]!.gap)}% came before it could be traded.` : ''
  const test = r.t === null ? '.' : ` ${judged(`t ${signed(r.t)}`, r.distinguishable)}`
  return `After publication, from ${start} to ${to}, ${r.symbol} moved ${signed(r.abnormalReturn)} pp beyond what ${r.benchmark} explains${test}${gap}`
}
