import type { Day, Instant, Signal } from '../model/index.js'
import { type ExchangeCalendar, neighbourSession } from './calendar.js'
import { fundsOn, type MarketLinks, sectorOf, siblingFunds } from './links.js'
import { abnormalReturn } from './signals/abnormal-return.js'
import type { MarketView } from './signals/contract.js'

/** A story as far as it can explain a move: what it is about, and when one of its articles came out. */
export interface Explanation {
  storyId: string
  symbols: readonly string[]
  publishedAt: Instant
}

export interface UnexplainedRequest {
  view: MarketView
  calendar: ExchangeCalendar
  links: MarketLinks
  symbols: readonly string[]
  /** The session looked at. */
  session: Day
  stories: readonly Explanation[]
  /** p below which a move counts. Default 0.01: with 100 symbols about one is there by chance. */
  level?: number
}

/** One instrument's abnormal move, with the stories that may explain it: none, and it is unexplained. */
export interface AbnormalMove {
  symbol: string
  signal: Signal
  explainedBy: string[]
}

/** A session's abnormal moves. */
export interface SessionMoves {
  session: Day
  /** Stories count that came out from here... */
  from: Instant
  /** ...until here; while this lies ahead, a story may still come. */
  to: Instant
  /** Instruments with a price for the session and its baseline. */
  measured: number
  /** How many such moves chance alone would give among them. */
  expectedByChance: number
  /** Strongest first. */
  moves: AbnormalMove[]
}

const MAX_SYMBOLS = 10_000

/**
 * Instruments whose move against the market (120 sessions) reaches the level, each with the stories published between the
 * close before and the open after that name it, what it hangs on, or a fund beside it.
 */
export function abnormalMoves(request: UnexplainedRequest): SessionMoves {
  const { view, calendar, links, session, level = 0.01 } = request
  const from = neighbourSession(calendar, session, -1).closeAt
  const to = neighbourSession(calendar, session, 1).openAt
  const told = request.stories.filter((s) => s.publishedAt >= from && s.publishedAt < to)
  const measured = request.symbols.slice(0, MAX_SYMBOLS).flatMap((symbol) => measureOne(request, symbol) ?? [])
  const moves = measured
    .filter((s) => s.parts!.p! < level)
    .sort((a, b) => Math.abs(b.z!) - Math.abs(a.z!) || (a.symbol < b.symbol ? -1 : 1))
    .map((signal): AbnormalMove => {
      const near = neighbourhood(view, links, signal.symbol)
      const stories = told.filter((story) => story.symbols.some((symbol) => near.has(symbol)))
      return { symbol: signal.symbol, signal, explainedBy: [...new Set(stories.map((story) => story.storyId))] }
    })
  return { session, from, to, measured: measured.length, expectedByChance: level * measured.length, moves }
}

function measureOne({ view, calendar, links, session }: UnexplainedRequest, symbol: string): Signal | null {
  if (symbol === links.market || symbol === links.volatility) return null
  const asked = { symbol, session, links, calendar, role: 'instrument' as const, market: links.market }
  const { signals } = abnormalReturn.measure(view, { ...asked, companions: [symbol], eventTypes: [] })
  return signals.find((s) => s.variant === 'market-120') ?? null
}

/** What a story may name to explain a symbol's move: itself, its sector or index, the funds beside it and the leveraged ones on it. */
function neighbourhood(view: MarketView, links: MarketLinks, symbol: string): Set<string> {
  const sector = sectorOf(links, symbol, view.instrument(symbol))
  const beside = siblingFunds(links, symbol, (other) => view.instrument(other))
  return new Set([symbol, ...(sector ? [sector] : []), ...beside, ...fundsOn(links, symbol).map(([fund]) => fund)])
}
