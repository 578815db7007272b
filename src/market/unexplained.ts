import type { Day, Instant, Signal } from '../model/index.js'
import { type ExchangeCalendar, neighbourSession, sessionOn } from './calendar.js'
import { type MarketLinks, sectorOf } from './links.js'
import { abnormalReturn } from './signals/abnormal-return.js'
import type { MarketView } from './signals/contract.js'

/** A story as far as it can explain a move: what it is about, and when it came out. */
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

export interface UnexplainedMove {
  symbol: string
  session: Day
  signal: Signal
  /** How many such moves chance alone would give among the symbols measured. */
  expectedByChance: number
  sentence: string
}

const MAX_SYMBOLS = 10_000

/**
 * Abnormal moves with no story: instruments whose move against the market (120 sessions) reaches the level, and that no
 * story published between the close before and the open after names, directly or by its sector. Strongest first.
 */
export function unexplainedMoves(request: UnexplainedRequest): UnexplainedMove[] {
  const { view, calendar, links, session, level = 0.01 } = request
  const from = neighbourSession(calendar, session, -1).closeAt
  const to = neighbourSession(calendar, session, 1).openAt
  const told = new Set(request.stories.filter((s) => s.publishedAt >= from && s.publishedAt < to).flatMap((s) => s.symbols))
  const measured = request.symbols.slice(0, MAX_SYMBOLS).flatMap((symbol) => {
    const asked = {
      symbol,
      role: 'instrument' as const,
      session,
      market: links.market,
      companions: [symbol],
      eventTypes: [],
      links,
      calendar,
    }
    const found = abnormalReturn.measure(view, asked).signals.find((s) => s.variant === 'market-120')
    return found ? [found] : []
  })
  const expectedByChance = level * measured.length
  const explained = (symbol: string) => {
    const sector = sectorOf(links, symbol, view.instrument(symbol))
    return told.has(symbol) || (sector !== undefined && told.has(sector))
  }
  return measured
    .filter((s) => s.parts!.p! < level && !explained(s.symbol))
    .sort((a, b) => Math.abs(b.z!) - Math.abs(a.z!) || (a.symbol < b.symbol ? -1 : 1))
    .map((signal) => ({
      symbol: signal.symbol,
      session,
      signal,
      expectedByChance,
      sentence: `${signal.sentence} No story of that session names it; chance alone gives ${expectedByChance.toFixed(1)} such moves among ${measured.length}.`,
    }))
}

/** True when the session has closed by `asOf`, so that its moves can be listed. */
export const sessionIsOver = (calendar: ExchangeCalendar, session: Day, asOf: Instant): boolean => {
  const found = sessionOn(calendar, session)
  return found !== null && found.closeAt <= asOf
}
