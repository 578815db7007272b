import type { Bar, Day, Instant } from '../../model/index.js'
import { epochMs, MINUTE_MS } from '../../model/index.js'
import type { Store } from '../../store/contract.js'
import { nyDayOf, plusDays } from '../present/times.js'
import type { WebServices } from '../services.js'

/** How far back the bars of a page go: twenty sessions of a sparkline with room for holidays. */
const BAR_DAYS = 60
/** Bars of daily prices are read again after a minute, by the desk's clock or the wall's, and never shown to an earlier moment. */
const FRESH_MS = MINUTE_MS
const MOST_SYMBOLS = 2000
const MOST_ASKED = 400

interface Kept {
  from: Day
  now: number
  readAt: number
  bars: Bar[]
}

const kept = new WeakMap<Store, Map<string, Kept>>()

/** Bars known at `now` for each symbol, each symbol once. */
export async function readBars(
  services: Pick<WebServices, 'store'>,
  symbols: Iterable<string>,
  now: Instant,
): Promise<Map<string, Bar[]>> {
  const { store } = services
  let cache = kept.get(store)
  if (!cache) kept.set(store, (cache = new Map()))
  const to = nyDayOf(now)
  const from = plusDays(to, -BAR_DAYS)
  const nowMs = epochMs(now)
  const isFresh = (had: Kept) =>
    had.from === from && nowMs >= had.now && nowMs - had.now < FRESH_MS && performance.now() - had.readAt < FRESH_MS
  const found = new Map<string, Bar[]>()
  const missing: string[] = []
  for (const symbol of [...new Set(symbols)].slice(0, MOST_ASKED)) {
    const had = cache.get(symbol)
    if (had && isFresh(had)) found.set(symbol, had.bars)
    else missing.push(symbol)
  }
  if (missing.length === 0) return found
  const read = await store.barsOf(missing, { from, to, knownAt: now })
  if (cache.size + missing.length > MOST_SYMBOLS) cache.clear()
  for (const symbol of missing) {
    const bars = read[symbol] ?? []
    cache.set(symbol, { from, now: nowMs, readAt: performance.now(), bars })
    found.set(symbol, bars)
  }
  return found
}
