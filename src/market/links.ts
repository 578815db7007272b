import type { Instrument, StoryInstrument } from '../model/index.js'
import { OPTION_SERIES } from './options/measures.js'

/** A leveraged or inverse fund, or a note: its daily multiple of its own index, and what stands for that index here. */
export interface LeveragedFund {
  /** Signed: 3, -3, 1.5. */
  multiple: number
  /** The index it follows, by name, as its prospectus says. */
  index: string
  /** The priced instrument that stands for that index: its unlevered sibling or the single stock. */
  proxy: string
}

/** What hangs on what, as in config/market.yaml. */
export interface MarketLinks {
  /** The market benchmark. */
  market: string
  /** The volatility index. */
  volatility: string
  /** Fact series of customers' margin debt. */
  marginDebt: string
  /** Sector name, lower case, to the fund that stands for it. */
  sectors: Record<string, string>
  /** Symbol to its benchmark, where the sector's is not the best. */
  benchmarks: Record<string, string>
  /** Symbol that has no price here (an index) to the fund that stands for it. */
  proxies: Record<string, string>
  leveraged: Record<string, LeveragedFund>
  /** Funds whose spread shows rotation and breadth. */
  rotation: string[]
}

/** The fund's own index's proxy, multiple and name; null for what is not leveraged. The instrument's own record counts where the links say nothing. */
export function leveragedFund(links: MarketLinks, symbol: string, instrument?: Instrument): LeveragedFund | null {
  const known = links.leveraged[symbol]
  if (known) return known
  const { multiple, underlying } = instrument ?? {}
  if (!multiple || !underlying || multiple === 1) return null
  return { multiple, index: underlying, proxy: links.proxies[underlying] ?? underlying }
}

/** The sector benchmark of an instrument: its fund's own index, a stated benchmark, its sector's fund. Never itself, never the market. */
export function sectorOf(links: MarketLinks, symbol: string, instrument?: Instrument): string | undefined {
  const sector = instrument?.sector ? links.sectors[instrument.sector.toLowerCase()] : undefined
  const found = leveragedFund(links, symbol, instrument)?.proxy ?? links.benchmarks[symbol] ?? sector
  return found === symbol || found === links.market ? undefined : found
}

/**
 * Unlevered funds beside a sector's fund: those measured against it (KRE beside XLF) and those measured against the same
 * wider sector (SMH beside SOXX).
 */
export function siblingFunds(links: MarketLinks, symbol: string, lookUp: (symbol: string) => Instrument | undefined): string[] {
  const wider = links.benchmarks[symbol]
  return Object.entries(links.benchmarks).flatMap(([other, benchmark]) => {
    const beside = other !== symbol && (benchmark === symbol || benchmark === wider)
    return beside && lookUp(other)?.assetClass === 'etf' && !leveragedFund(links, other) ? [other] : []
  })
}

/** True for a fund that stands for a sector itself: the one config names, or a sibling of that one. */
export function standsForSector(links: MarketLinks, symbol: string, lookUp: (symbol: string) => Instrument | undefined): boolean {
  const funds = Object.values(links.sectors)
  if (funds.includes(symbol)) return true
  return links.benchmarks[symbol] !== undefined && siblingFunds(links, symbol, lookUp).some((other) => funds.includes(other))
    ? lookUp(symbol)?.assetClass === 'etf'
    : false
}

const byProxy = new WeakMap<MarketLinks, Map<string, [string, LeveragedFund][]>>()

/** Leveraged funds on the same index proxy, by symbol. */
export function fundsOn(links: MarketLinks, proxy: string): readonly [string, LeveragedFund][] {
  let index = byProxy.get(links)
  if (!index) {
    index = new Map()
    for (const [symbol, fund] of Object.entries(links.leveraged))
      index.set(fund.proxy, [...(index.get(fund.proxy) ?? []), [symbol, fund]])
    byProxy.set(links, index)
  }
  return index.get(proxy) ?? []
}

/** Instruments beyond this many, by salience, are left out: signals are for what a story is about. */
export const MAX_STORY_INSTRUMENTS = 8

export type Role = 'instrument' | 'index' | 'sector' | 'market'

/** Something to measure for a story, and why it is on the list. */
export interface Target {
  symbol: string
  role: Role
  /** The story's instrument it was reached from. */
  via: string
}

/** Instruments of a story in falling salience (then by symbol), cut at {@link MAX_STORY_INSTRUMENTS}. */
export function leading(instruments: readonly StoryInstrument[]): StoryInstrument[] {
  const order = (a: StoryInstrument, b: StoryInstrument) => b.salience - a.salience || (a.symbol < b.symbol ? -1 : 1)
  return [...instruments].sort(order).slice(0, MAX_STORY_INSTRUMENTS)
}

/** The story's instruments that have a price, or what stands for them, in falling salience; the volatility index is none. */
export function leadingSymbols(
  view: { bars(symbol: string): readonly unknown[] },
  links: MarketLinks,
  instruments: readonly StoryInstrument[],
): string[] {
  const stand = (symbol: string) => (view.bars(symbol).length > 0 ? symbol : (links.proxies[symbol] ?? symbol))
  const symbols = leading(instruments).map(({ symbol }) => stand(symbol))
  return [...new Set(symbols)].filter((symbol) => symbol !== links.volatility && view.bars(symbol).length > 0)
}

/** What to measure for a story: its instruments, what each hangs on (own index, sector), and the market; each once, nearest role first. */
export function targetsOf(
  instruments: readonly StoryInstrument[],
  links: MarketLinks,
  lookUp: (symbol: string) => Instrument | undefined,
): Target[] {
  const targets = new Map<string, Target>()
  const add = (symbol: string, role: Role, via: string) => {
    if (!targets.has(symbol)) targets.set(symbol, { symbol, role, via })
  }
  const lead = leading(instruments)
  for (const { symbol } of lead) add(symbol, symbol === links.market ? 'market' : 'instrument', symbol)
  for (const { symbol } of lead) {
    const stand = leveragedFund(links, symbol, lookUp(symbol))?.proxy ?? links.proxies[symbol]
    if (stand) add(stand, stand === links.market ? 'market' : 'index', symbol)
  }
  for (const { symbol } of lead) {
    const sector = sectorOf(links, symbol, lookUp(symbol))
    if (sector) add(sector, 'sector', symbol)
  }
  add(links.market, 'market', links.market)
  return [...targets.values()]
}

/** Symbols whose bars, and series whose facts, a story's signals can use: what the pipeline loads before it joins. */
export function neededSymbols(
  instruments: readonly StoryInstrument[],
  links: MarketLinks,
  lookUp: (symbol: string) => Instrument | undefined = () => undefined,
): { symbols: string[]; series: string[] } {
  const symbols = new Set(targetsOf(instruments, links, lookUp).map((t) => t.symbol))
  for (const symbol of [...symbols]) {
    const benchmark = sectorOf(links, symbol, lookUp(symbol))
    if (benchmark) symbols.add(benchmark)
  }
  symbols.add(links.market).add(links.volatility)
  for (const symbol of links.rotation) symbols.add(symbol)
  const series = new Set([links.marginDebt])
  for (const symbol of symbols) {
    series.add(`split:${symbol}`).add(`dividend:${symbol}`)
    for (const [fund] of fundsOn(links, symbol)) series.add(`fund.assets:${fund}`)
    if (leveragedFund(links, symbol, lookUp(symbol))) series.add(`fund.assets:${symbol}`).add(`fund.shares:${symbol}`)
  }
  for (const { symbol } of leading(instruments)) {
    series.add(`short-interest:${symbol}`)
    for (const name of OPTION_SERIES) series.add(name(symbol))
  }
  return { symbols: [...symbols], series: [...series] }
}
