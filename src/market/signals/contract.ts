import type { Bar, Day, Fact, Gap, Instant, Instrument, Signal } from '../../model/index.js'
import type { ExchangeCalendar } from '../calendar.js'
import type { MarketLinks, Role } from '../links.js'

/** What may be known at one moment: nothing after `asOf` can be seen through it. Built by the pipeline from the store. */
export interface MarketView {
  readonly asOf: Instant
  /** Bars by day up to `asOf`, oldest first; empty where there is no price. */
  bars(symbol: string): readonly Bar[]
  /** Facts of a series by day, newest known revision. */
  facts(series: string): readonly Fact[]
  instrument(symbol: string): Instrument | undefined
}

export interface SignalRequest {
  symbol: string
  /** Why the symbol is measured: the story names it, or one that it names hangs on it. */
  role: Role
  /** The session the story reports on: the last one complete at `view.asOf`. */
  session: Day
  /** What it hangs on: market and sector benchmarks, by symbol. */
  market: string
  sector?: string
  /** The story's leading instruments, by falling salience. */
  companions: readonly string[]
  /** The story's event types, where known. */
  eventTypes: readonly string[]
  links: MarketLinks
  calendar: ExchangeCalendar
}

/** One signal. Pure. Gives measured signals, or a gap that says in words what is missing; neither where it does not apply. */
export interface SignalMember {
  readonly name: string
  /** `each`: for every target of a story. `story`: once, with the story's leading instrument as the symbol. */
  readonly scope: 'each' | 'story'
  measure(view: MarketView, request: SignalRequest): Measured
}

export interface Measured {
  signals: Signal[]
  gaps: Gap[]
}
