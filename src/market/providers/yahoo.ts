import { z } from 'zod'
import { type Bar, DeskError, type Fact, type Instant, instant } from '../../model/index.js'
import { atLocal, type ExchangeCalendar, localDay, plusDays } from '../calendar.js'
import { createClient, type ProviderTools } from './client.js'
import { type Answer, MAX_PROBLEMS, type MarketProvider, type Terms } from './contract.js'
import { DEFAULT_LAG_MS, knownAfterClose } from './known.js'

/** Yahoo states no licence for programmatic use: its figures are for the operator's own eyes. */
export const YAHOO_TERMS: Terms = {
  licence: 'Yahoo terms of service, section 2: personal use; no redistribution (legal.yahoo.com, read 2026)',
  mayShow: false,
  spacingMs: 1500,
  keepMs: 15 * 60_000,
}

const HOST = 'https://query1.finance.yahoo.com'
const MAX_ROWS = 30_000
const numbers = z.array(z.number().nullable()).max(MAX_ROWS).optional()
const event = z.object({
  date: z.number(),
  amount: z.number().optional(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
})

const chartSchema = z.object({
  chart: z.object({
    error: z.object({ code: z.string().optional(), description: z.string().optional() }).nullish(),
    result: z
      .array(
        z.object({
          meta: z.object({
            symbol: z.string(),
            exchangeTimezoneName: z.string().default('UTC'),
            dataGranularity: z.string().optional(),
          }),
          timestamp: z.array(z.number()).max(MAX_ROWS).optional(),
          events: z
            .object({ dividends: z.record(z.string(), event).optional(), splits: z.record(z.string(), event).optional() })
            .optional(),
          indicators: z.object({
            quote: z.array(z.object({ open: numbers, high: numbers, low: numbers, close: numbers, volume: numbers })).max(1),
            adjclose: z.array(z.object({ adjclose: numbers })).optional(),
          }),
        }),
      )
      .nullish(),
  }),
})

export interface ChartOptions {
  symbol: string
  calendar: ExchangeCalendar
  /** When the answer was fetched: bars of sessions that had not closed by then are left out. */
  fetchedAt: Instant
  lagMs?: number
}

/** Bars and corporate actions of one chart answer. */
export interface Chart {
  bars: Bar[]
  actions: Fact[]
  problems: string[]
}

/**
 * Reads Yahoo's chart answer (`/v8/finance/chart`, daily, with `events=div,splits`). Its prices are adjusted for the splits
 * it reports: they are put back to what was quoted, and splits and dividends come out as facts. An answer must reach to
 * its day of fetching for that. Rows with holes and bars of unfinished sessions are left out and counted.
 */
export function readChart(raw: unknown, { symbol, calendar, fetchedAt, lagMs = DEFAULT_LAG_MS }: ChartOptions): Chart {
  const parsed = chartSchema.safeParse(raw)
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.')
    throw new DeskError('provider-bad-answer', `yahoo, ${symbol}: not a chart (${where})`, 'retry')
  }
  const { error, result } = parsed.data.chart
  const chart = result?.[0]
  if (!chart) throw new DeskError('provider-no-data', `yahoo, ${symbol}: ${error?.description ?? 'no data'}`)
  const granularity = chart.meta.dataGranularity
  if (granularity && granularity !== '1d')
    throw new DeskError('provider-bad-answer', `yahoo, ${symbol}: bars of ${granularity}, not of a day`)
  const zone = { timeZone: chart.meta.exchangeTimezoneName }
  const dayOf = (seconds: number) => localDay(zone, instant(seconds * 1000))
  const splits = Object.values(chart.events?.splits ?? {})
    .filter((e) => e.numerator && e.denominator)
    .map((e) => ({ day: dayOf(e.date), ratio: e.numerator! / e.denominator! }))
  const after = (day: string) => splits.filter((s) => s.day > day).reduce((product, s) => product * s.ratio, 1)
  const own = zone.timeZone === calendar.timeZone
  const afterClose = knownAfterClose(calendar, lagMs)
  // Elsewhere the sessions are not known: a bar counts as known when its day has ended there.
  const knownAt = own ? afterClose : (day: string) => atLocal(zone, plusDays(day, 1), '00:00')
  const bars: Bar[] = []
  const problems: string[] = []
  const quote = chart.indicators.quote[0] ?? {}
  const times = chart.timestamp ?? []
  if (times.length === 0) problems.push(`${symbol}: no rows`)
  const seen = new Set<string>()
  for (const [i, time] of times.entries()) {
    const day = dayOf(time)
    const [open, high, low, close] = [quote.open?.[i], quote.high?.[i], quote.low?.[i], quote.close?.[i]]
    const known = knownAt(day)
    const why =
      !open || !high || !low || !close
        ? 'a price is missing'
        : known > fetchedAt
          ? 'its session had not closed'
          : seen.has(day)
            ? 'a second row'
            : null
    if (why) {
      if (problems.length < MAX_PROBLEMS) problems.push(`${symbol}, ${day}: ${why}; left out`)
      continue
    }
    seen.add(day)
    const factor = after(day)
    const volume = quote.volume?.[i] ?? null
    const adjClose = chart.indicators.adjclose?.[0]?.adjclose?.[i] ?? null
    bars.push({
      symbol,
      day,
      open: open! * factor,
      high: high! * factor,
      low: low! * factor,
      close: close! * factor,
      volume: volume === null ? null : volume / factor,
      adjClose,
      knownAt: known,
      provider: 'yahoo',
      revision: 0,
    })
  }
  const action = (series: string, day: string, value: number, unit: string): Fact => ({
    series: `${series}:${symbol}`,
    validAt: day,
    // An action is announced days before; when is not in the answer. The ex-day's start is the latest it can have been.
    knownAt: atLocal(zone, day, '00:00'),
    knownAtAssumed: true,
    value,
    unit,
    provider: 'yahoo',
    revision: 0,
  })
  const dividends = Object.values(chart.events?.dividends ?? {}).filter((e) => e.amount)
  const actions = [
    ...splits.map((s) => action('split', s.day, s.ratio, 'x')),
    ...dividends.map((e) => action('dividend', dayOf(e.date), e.amount! * after(dayOf(e.date)), 'USD')),
  ].sort((a, b) => (a.validAt < b.validAt ? -1 : 1))
  return { bars, actions, problems }
}

/** Yahoo as a provider of daily bars, splits and dividends. Symbols are Yahoo's own (`BRK-B`, `^VIX`, `BTC-USD`). */
export function createYahooProvider(tools: ProviderTools, calendar: ExchangeCalendar): MarketProvider {
  const client = createClient('yahoo', tools, YAHOO_TERMS)
  const chart = async (symbol: string, from: string): Promise<Chart> => {
    const fetchedAt = tools.now()
    const [start, end] = [Date.parse(`${from}T00:00:00Z`) / 1000, Math.ceil(Date.parse(fetchedAt) / 60_000) * 60]
    const query = `period1=${start}&period2=${end}&interval=1d&events=div%2Csplits`
    return readChart(await client.json(`${HOST}/v8/finance/chart/${encodeURIComponent(symbol)}?${query}`), {
      symbol,
      calendar,
      fetchedAt,
    })
  }
  return {
    id: 'yahoo',
    terms: YAHOO_TERMS,
    symbols: async () => null,
    series: async () => [],
    bars: async (symbol, range) => {
      const { bars, problems } = await chart(symbol, range.from)
      return { rows: bars.filter((b) => b.day <= range.to), problems }
    },
    facts: async (series, range): Promise<Answer<Fact>> => {
      const match = /^(?:split|dividend):(.+)$/.exec(series)
      if (!match) return { rows: [], problems: [] }
      const { actions, problems } = await chart(match[1]!, range.from)
      return { rows: actions.filter((f) => f.series === series && f.validAt <= range.to), problems }
    },
  }
}
