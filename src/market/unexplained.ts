import type { Day, Instant, Signal } from '../model/index.js'
import { type ExchangeCalendar, neighbourSession } from './calendar.js'
import { fundsOn, type MarketLinks, sectorOf, siblingFunds } from './links.js'
import { abnormalReturn, mayReach } from './signals/abnormal-return.js'
import type { MarketView, SignalRequest } from './signals/contract.js'

/** A story as far as it can explain a move: what it is about, and when one of its articles came out. */
export interface Explanation {
  storyId: string
  symbols: readonly string[]
  publishedAt: Instant
}

export interface MovesRequest {
  view: MarketView
  calendar: ExchangeCalendar
  links: MarketLinks
  symbols: readonly string[]
  /** The session looked at. */
  session: Day
  /** p below which a move counts. Default 0.01: with 100 symbols about one is there by chance. */
  level?: number
}

export interface UnexplainedRequest extends MovesRequest {
  stories: readonly Explanation[]
}

/** One instrument's abnormal move, with the stories that may explain it: none, and it is unexplained. */
export interface AbnormalMove {
  symbol: string
  signal: Signal
  explainedBy: string[]
}

/** What prices alone say of a session. */
export interface MeasuredMoves {
  session: Day
  /** Stories count that came out from here... */
  from: Instant
  /** ...until here; while this lies ahead, a story may still come. */
  to: Instant
  /** Instruments with a price for the session and its baseline. */
  measured: number
  /** How many such moves chance alone would give among them. */
  expectedByChance: number
  /** Those that reach the level, strongest first. */
  signals: Signal[]
}

/** A session's abnormal moves. */
export interface SessionMoves extends Omit<MeasuredMoves, 'signals'> {
  /** Strongest first. */
  moves: AbnormalMove[]
}

const MAX_SYMBOLS = 10_000

/** Instruments whose move against the market (120 sessions) reaches the level. */
export function measureMoves(request: MovesRequest): MeasuredMoves {
  const { calendar, session, level = 0.01 } = request
  const from = neighbourSession(calendar, session, -1).closeAt
  const to = neighbourSession(calendar, session, 1).openAt
  const looked = request.symbols
    .slice(0, MAX_SYMBOLS)
    .map((symbol) => ({ symbol, reaches: reachesLevel(request, symbol, level) }))
  const measured = looked.filter((one) => one.reaches !== null).length
  const signals = looked
    .flatMap(({ symbol, reaches }) => (reaches ? (measureOne(request, symbol) ?? []) : []))
    .filter((s) => s.parts!.p! < level)
    .sort((a, b) => Math.abs(b.z!) - Math.abs(a.z!) || (a.symbol < b.symbol ? -1 : 1))
  return { session, from, to, measured, expectedByChance: level * measured, signals }
}

/**
 * Measured moves, each with the stories published between the close before and the open after that name it, what it hangs on, or a
 * fund beside it.
 */
export function explainMoves(
  { signals, ...measured }: MeasuredMoves,
  { view, links, stories }: Pick<UnexplainedRequest, 'view' | 'links' | 'stories'>,
): SessionMoves {
  const told = stories.filter((s) => s.publishedAt >= measured.from && s.publishedAt < measured.to)
  const moves = signals.map((signal): AbnormalMove => {
    const near = neighbourhood(view, links, signal.symbol)
    const naming = told.filter((story) => story.symbols.some((symbol) => near.has(symbol)))
    return { symbol: signal.symbol, signal, explainedBy: [...new Set(naming.map((story) => story.storyId))] }
  })
  return { ...measured, moves }
}

/** {@link measureMoves} and {@link explainMoves} in one. */
export const abnormalMoves = (request: UnexplainedRequest): SessionMoves => explainMoves(measureMoves(request), request)

const askedOf = ({ calendar, links, session }: MovesRequest, symbol: string): SignalRequest => ({
  ...{ symbol, session, links, calendar, role: 'instrument', market: links.market },
  ...{ companions: [symbol], eventTypes: [] },
})

function reachesLevel(request: MovesRequest, symbol: string, level: number): boolean | null {
  const { view, links } = request
  if (symbol === links.market || symbol === links.volatility) return null
  return mayReach(view, askedOf(request, symbol), level)
}

function measureOne(request: MovesRequest, symbol: string): Signal | null {
  const { signals } = abnormalReturn.measure(request.view, askedOf(request, symbol))
  return signals.find((s) => s.variant === 'market-120') ?? null
}

/** What a story may name to explain a symbol's move: itself, its sector or index, the funds beside it and the leveraged ones on it. */
export function neighbourhood(view: MarketView, links: MarketLinks, symbol: string): Set<string> {
  const sector = sectorOf(links, symbol, view.instrument(symbol))
  const beside = siblingFunds(links, symbol, (other) => view.instrument(other))
  return new Set([symbol, ...(sector ? [sector] : []), ...beside, ...fundsOn(links, symbol).map(([fund]) => fund)])
}
