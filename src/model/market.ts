import type { Day, Instant } from './time.js'

/** A raw daily bar. Prices in the instrument's currency, volume in shares. Adjusted only at reading. */
export interface Bar {
  symbol: string
  /** The exchange's own day. */
  day: Day
  open: number
  high: number
  low: number
  close: number
  volume: number | null
  /** Adjusted close as the provider gave it, where it did. */
  adjClose?: number | null
  knownAt: Instant
  provider: string
  revision: number
}

/** One dated fact that is no bar: margin debt, fund assets, open interest. Point in time: (valid at, known at, revision). */
export interface Fact {
  /** `finra.margin-debt`, `fund.assets:SOXL`. */
  series: string
  validAt: Day
  knownAt: Instant
  /** The release date was assumed from the usual lag, not recorded. */
  knownAtAssumed: boolean
  value: number
  unit: string
  provider: string
  revision: number
}

/** What could not be measured, said in place of a number. */
export interface Gap {
  symbol: string
  signal: string
  /** "no price here", "last price 30 Jun, 2 sessions old". */
  reason: string
}

/** One measured market fact about an instrument at a time. */
export interface Signal {
  /** File name in src/market/signals, e.g. `abnormal-return`. */
  name: string
  /** Which of several measures of this name it is (`market-120`, `gap`); absent where there is one. */
  variant?: string
  /** Why the symbol is measured: the story names it, or one that it names hangs on it. */
  role?: 'instrument' | 'index' | 'sector' | 'market'
  symbol: string
  value: number
  unit: string
  /** What it is compared with, and how that was made. */
  baseline: number | null
  baselineNote: string
  z: number | null
  /** False: "not distinguishable from noise" at the signal's stated level. Null where no test applies. */
  distinguishable: boolean | null
  asOf: Day
  /** When the newest fact behind it became public. */
  knownAt: Instant
  provider: string
  assumptions: string[]
  /** Named numbers behind the value, for tables (`return`, `expected`, `t`, `p`); percent where the unit is `%`. */
  parts?: Record<string, number>
  /** A plain sentence. */
  sentence: string
}

/** What the market did after publication. Shown beside the score; never feeds importance. */
export interface Reaction {
  symbol: string
  benchmark: string
  model: 'market' | 'constant-mean' | 'market-adjusted'
  windowDays: [number, number]
  firstTradableDay: Day
  /** In percent, over the window. */
  abnormalReturn: number
  t: number | null
  p: number | null
  distinguishable: boolean
  abnormalVolumeZ: number | null
  knownAt: Instant
  sentence: string
}

/** A reaction as programs are told of it: what was measured, no more. */
export function toldReaction(reaction: Reaction): Omit<Reaction, 'abnormalVolumeZ'> {
  const { symbol, benchmark, model, windowDays, firstTradableDay, abnormalReturn, t, p, distinguishable, knownAt, sentence } =
    reaction
  return { symbol, benchmark, model, windowDays, firstTradableDay, abnormalReturn, t, p, distinguishable, knownAt, sentence }
}

/** A session against the moment at which the news came out. */
export interface SessionTold {
  day: Day
  /**
   * `before`: it had closed on an earlier day; `closed`: it had closed that day; `during`: it was open; `first`: the first that
   * could trade on the news; `later`: one after that.
   */
  timing: 'before' | 'closed' | 'during' | 'first' | 'later'
  /** "the last session before the news": goes on from the name of the day. */
  words: string
}

/** Everything the market room says about one story at one time. */
export interface MarketJoin {
  storyId: string
  asOf: Instant
  /** The session reported on, against the story's first publication. Absent where none was told, and in older joins. */
  session?: SessionTold
  signals: Signal[]
  gaps: Gap[]
}
