import { type Bar, DeskError, plusMs } from '../../model/index.js'
import { atLocal, plusDays } from '../calendar.js'
import { createClient, type ProviderTools } from './client.js'
import { type Answer, type MarketProvider, NO_FACTS, type Terms } from './contract.js'
import { DEFAULT_LAG_MS } from './known.js'

/** Coinbase Exchange: daily candles of coins in UTC days, `BTC-USD`. A day is known when it has ended. At most 300 days a request. */
export function createCoinbaseProvider(tools: ProviderTools): MarketProvider {
  const terms: Terms = {
    licence: 'Coinbase market data terms: own use; display with attribution (read 2026)',
    mayShow: false,
    spacingMs: 500,
    keepMs: 600_000,
  }
  const client = createClient('coinbase', tools, terms)
  return {
    id: 'coinbase',
    terms,
    symbols: async () => null,
    ...NO_FACTS,
    bars: async (symbol, range) => {
      const answer: Answer<Bar> = { rows: [], problems: [] }
      for (let from = range.from, i = 0; from <= range.to && i < 40; from = plusDays(from, 300), i++) {
        const to = [plusDays(from, 299), range.to].sort()[0]!
        const url = `https://api.exchange.coinbase.com/products/${encodeURIComponent(symbol)}/candles?granularity=86400&start=${from}&end=${to}`
        answer.rows.push(...parseCandles(await client.json(url), symbol, tools.now()))
      }
      answer.rows.sort((a, b) => (a.day < b.day ? -1 : 1))
      return answer
    },
  }
}

/** Coinbase's candles `[time, low, high, open, close, volume]`, newest first; the unfinished day is left out. */
export function parseCandles(raw: unknown, symbol: string, now: string): Bar[] {
  if (!Array.isArray(raw)) throw new DeskError('provider-bad-answer', `coinbase, ${symbol}: not candles`, 'retry')
  return raw.slice(0, 1_000).flatMap((row): Bar[] => {
    if (!Array.isArray(row) || row.length < 6 || row.some((v) => typeof v !== 'number' || !(v >= 0))) return []
    const [time, low, high, open, close, volume] = row as [number, number, number, number, number, number]
    const day = new Date(time * 1000).toISOString().slice(0, 10)
    const knownAt = plusMs(atLocal({ timeZone: 'UTC' }, plusDays(day, 1), '00:00'), DEFAULT_LAG_MS)
    return knownAt > now ? [] : [{ symbol, day, open, high, low, close, volume, knownAt, provider: 'coinbase', revision: 0 }]
  })
}
