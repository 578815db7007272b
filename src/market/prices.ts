import type { Bar, Day, Fact, Instant } from '../model/index.js'
import type { MarketView } from './signals/contract.js'

/** A bar on the scale of the newest one known: splits and dividends taken out as far as they were known. */
export interface PriceBar {
  day: Day
  open: number
  high: number
  low: number
  close: number
  volume: number | null
  /** Close to close since the bar before, dividends counted, a fraction; null on the first. */
  ret: number | null
  /** As it was quoted that day. */
  rawClose: number
  knownAt: Instant
  provider: string
  /** Why the bar looks preliminary; null for a bar that looks final. */
  preliminary: string | null
}

const cache = new WeakMap<MarketView, Map<string, PriceBar[]>>()
/** Of the very same list of bars, over which no fact was stated: views of one minute look at the same ones. */
const plain = new WeakMap<readonly Bar[], PriceBar[]>()

/**
 * A symbol's bars made comparable, oldest first. Raw prices are adjusted here, at reading, with what the view may know:
 * by `split:SYMBOL` and `dividend:SYMBOL` facts where there are any, else by the provider's adjusted closes (their ratio
 * from one session to the next, which a later dividend or split does not change), else not at all.
 */
export function pricesOf(view: MarketView, symbol: string): readonly PriceBar[] {
  let bySymbol = cache.get(view)
  if (!bySymbol) cache.set(view, (bySymbol = new Map()))
  let prices = bySymbol.get(symbol)
  if (!prices) {
    prices = adjustOnce(view.bars(symbol), view.facts(`split:${symbol}`), view.facts(`dividend:${symbol}`))
    bySymbol.set(symbol, prices)
  }
  return prices
}

function adjustOnce(bars: readonly Bar[], splits: readonly Fact[], dividends: readonly Fact[]): PriceBar[] {
  if (splits.length > 0 || dividends.length > 0) return adjust(bars, splits, dividends)
  let prices = plain.get(bars)
  if (!prices) plain.set(bars, (prices = adjust(bars, [], [])))
  return prices
}

function adjust(bars: readonly Bar[], splits: readonly Fact[], dividends: readonly Fact[]): PriceBar[] {
  const out: PriceBar[] = new Array(bars.length)
  const split = new Map(splits.map((f) => [f.validAt, f.value]))
  const dividend = new Map(dividends.map((f) => [f.validAt, f.value]))
  const stated = split.size > 0 || dividend.size > 0
  let price = 1
  let shares = 1
  for (let i = bars.length - 1; i >= 0; i--) {
    const bar = bars[i]!
    const { day, open, high, low, close, volume, knownAt, provider } = bar
    out[i] = {
      day,
      open: open * price,
      high: high * price,
      low: low * price,
      close: close * price,
      volume: volume === null ? null : volume * shares,
      ret: null,
      rawClose: close,
      knownAt,
      provider,
      preliminary: null,
    }
    const before = bars[i - 1]
    if (!before) continue
    const ratio = split.get(day) ?? 1
    price *= stated ? 1 / ratio - (dividend.get(day) ?? 0) / before.close : providerFactor(before, bar)
    shares *= ratio
  }
  for (let i = 1; i < out.length; i++) out[i]!.ret = out[i]!.close / out[i - 1]!.close - 1
  markPreliminary(out)
  return out
}

/** How a provider's adjustment changed from one bar to the next; 1 where it gave none. */
function providerFactor(before: Bar, bar: Bar): number {
  if (!before.adjClose || !bar.adjClose) return 1
  const factor = before.adjClose / before.close / (bar.adjClose / bar.close)
  return Math.abs(factor - 1) < 1e-6 ? 1 : factor
}

/** The newest bar looks preliminary when its prices contradict each other or its volume is a tenth of the usual. */
function markPreliminary(bars: PriceBar[]): void {
  const last = bars.at(-1)
  if (!last) return
  const slack = 1e-6 * last.close
  if (last.high + slack < Math.max(last.open, last.close) || last.low - slack > Math.min(last.open, last.close))
    last.preliminary = 'its close lies outside its range'
  const past = bars.slice(-21, -1).flatMap((b) => (b.volume ? [b.volume] : []))
  if (last.volume === null || past.length < 10) return
  const usual = past.sort((a, b) => a - b)[past.length >> 1]!
  if (last.volume < usual / 10) last.preliminary = `its volume is ${Math.round((100 * last.volume) / usual)}% of the usual`
}
