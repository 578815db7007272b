import {
  createMarketView,
  joinMarket,
  leadingSymbols,
  leveragedFund,
  type MarketView,
  neighbourSession,
  type StandOutDays,
  type StoryChart,
  standOutDays,
  standOutSymbols,
  storyChart,
} from '../market/index.js'
import { DAY_MS, type Instant, type MarketJoin, plusMs, type Story } from '../model/index.js'
import type { Desk } from './desk.js'
import { firstPublished, marketViewFor } from './join-market.js'

/** 120 sessions before each of twenty, and 120 of past for the reading of a day, in calendar days. */
const LOOK_BACK_DAYS = 310
/** A story's picture ends so long after its last news. */
const LOOK_AHEAD_DAYS = 30

/** What a story's page draws of the market. */
export interface StoryPicture {
  days: StandOutDays | null
  chart: StoryChart | null
}

type Needs = Pick<Desk, 'store' | 'calendar' | 'links' | 'instruments'>

/**
 * The days that stand out around a story and its chart, as they could be known at `now`: daily bars only, `others` for
 * contrast. Null where the story hangs on nothing that has a price here.
 */
export async function pictureOfStory(
  desk: Needs,
  story: Pick<Story, 'instruments' | 'updatedAt' | 'members'>,
  others: readonly string[],
  now: Instant,
): Promise<StoryPicture> {
  const { calendar, links } = desk
  const { instruments, updatedAt } = story
  const symbols = standOutSymbols({ links, instruments, others }, (symbol) => desk.instruments.get(symbol))
  const view = await priceView(desk, symbols, now, updatedAt)
  const days = standOutDays({ view, calendar, links, instruments, updatedAt, others })
  const lead = leadingSymbols(view, links, instruments)
  const subject = days?.subject ?? lead[0]
  const publishedAt = firstPublished(story) ?? null
  const first = days?.days[0]?.day
  const base = first && neighbourSession(calendar, first, -1).day
  const chart = subject ? storyChart({ view, calendar, links, subject, symbols: lead, publishedAt, base }) : null
  return { days, chart }
}

/** What an instrument's page draws: its newest sessions, and its signals as a story on it alone would have them now. */
export interface InstrumentPicture {
  chart: StoryChart | null
  market: MarketJoin
}

export async function pictureOfInstrument(desk: Needs, symbol: string, now: Instant): Promise<InstrumentPicture> {
  const { calendar, links } = desk
  const known = desk.instruments.get(symbol)
  const instruments = [{ symbol, name: known?.name ?? symbol, assetClass: known?.assetClass ?? 'etf', salience: 1 }]
  const proxy = leveragedFund(links, symbol, known)?.proxy
  const [view, prices] = await Promise.all([
    marketViewFor(desk, instruments, now),
    priceView(desk, [symbol, links.market, ...(proxy ? [proxy] : [])], now, now),
  ])
  const market = joinMarket({ storyId: '', instruments, asOf: now, view, calendar, links })
  const own = market.signals.filter((signal) => signal.symbol === symbol)
  return {
    chart: storyChart({ view: prices, calendar, links, subject: symbol, symbols: [], publishedAt: null }),
    market: { ...market, signals: own, gaps: market.gaps.filter((gap) => gap.symbol === symbol) },
  }
}

/** Bars, splits and dividends of some symbols around a moment, as known at `now`. */
export async function priceView(desk: Needs, symbols: readonly string[], now: Instant, around: Instant): Promise<MarketView> {
  const end = plusMs(around, LOOK_AHEAD_DAYS * DAY_MS)
  const until = end < now ? end : now
  const range = { from: plusMs(until, -LOOK_BACK_DAYS * DAY_MS).slice(0, 10), to: until.slice(0, 10), knownAt: now }
  const series = symbols.flatMap((symbol) => [`split:${symbol}`, `dividend:${symbol}`])
  const [bars, facts] = await Promise.all([desk.store.barsOf(symbols, range), desk.store.factsOf(series, range)])
  return createMarketView({ asOf: now, bars, facts, instruments: desk.instruments })
}
