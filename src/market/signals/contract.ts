import type { Bar, Day, Fact, Gap, Instant, Instrument, Signal } from '../../model/index.js'

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
  /** The session the story reports on: the last one complete at `view.asOf`. */
  session: Day
  /** What it hangs on: market and sector benchmarks, by symbol. */
  market: string
  sector?: string
}

/** One signal. Pure. Gives measured signals, or a gap that says in words what is missing. */
export interface SignalMember {
  readonly name: string
  measure(view: MarketView, request: SignalRequest): { signals: Signal[]; gaps: Gap[] }
}
