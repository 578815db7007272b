import type { Bar, Day, Fact } from '../../model/index.js'

/** What a provider gave, with everything it left out said in words. */
export interface Answer<T> {
  rows: T[]
  /** Rows or files left out, and why. At most {@link MAX_PROBLEMS}. */
  problems: string[]
}
export const MAX_PROBLEMS = 200

export interface Range {
  from: Day
  to: Day
}

/** What its data may be used for, and how hard it may be asked. Said on the page of sources and by `doctor`. */
export interface Terms {
  /** The licence or terms in a few words, with where they were read. */
  licence: string
  /** False: for the operator's own eyes; shown to nobody else and left out of exports. */
  mayShow: boolean
  /** Fewest milliseconds between two requests. */
  spacingMs: number
  /** Answers are kept this long before asking again. */
  keepMs: number
}

/**
 * One place market data comes from. Chosen in config. Fails with DeskError (`net-...`, `provider-...`); what fails or is
 * stale leaves a gap with its age, never a zero. Bars are raw, with the time they could first be known.
 */
export interface MarketProvider {
  readonly id: string
  readonly terms: Terms
  /** Symbols it is known to have; null where it cannot say. */
  symbols(): Promise<string[] | null>
  bars(symbol: string, range: Range): Promise<Answer<Bar>>
  /** Fact series it has. */
  series(): Promise<string[]>
  facts(series: string, range: Range): Promise<Answer<Fact>>
}

/** For providers without facts, and without bars. */
export const NO_FACTS = { series: async () => [], facts: async (): Promise<Answer<Fact>> => ({ rows: [], problems: [] }) }
export const NO_BARS = { symbols: async () => [], bars: async (): Promise<Answer<Bar>> => ({ rows: [], problems: [] }) }

/** True for rows whose day lies in the range. */
export const within =
  (range: Range) =>
  (row: { day: Day }): boolean =>
    row.day >= range.from && row.day <= range.to
