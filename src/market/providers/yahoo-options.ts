import { z } from 'zod'
import { DeskError, instant } from '../../model/index.js'
import type { OptionChain, OptionQuote } from '../options/chain.js'
import { createClient, type ProviderTools } from './client.js'
import { YAHOO_TERMS } from './yahoo.js'

const line = z.object({
  strike: z.number(),
  expiration: z.number(),
  bid: z.number().nullish(),
  ask: z.number().nullish(),
  lastPrice: z.number().nullish(),
  volume: z.number().nullish(),
  openInterest: z.number().nullish(),
})
const schema = z.object({
  optionChain: z.object({
    result: z
      .array(
        z.object({
          underlyingSymbol: z.string(),
          expirationDates: z.array(z.number()).default([]),
          quote: z.object({
            regularMarketPrice: z.number().optional(),
            regularMarketTime: z.number().optional(),
            quoteType: z.string().optional(),
          }),
          options: z
            .array(z.object({ calls: z.array(line).max(5000).default([]), puts: z.array(line).max(5000).default([]) }))
            .default([]),
        }),
      )
      .nullish(),
  }),
})

/** One answer of Yahoo's option endpoint: the lines of one expiry (or more), and which expiries there are. */
export interface OptionAnswer {
  chain: OptionChain
  expiries: string[]
}

/** Reads `/v7/finance/options/SYMBOL`. `rate` is the yearly rate to price with. Throws `provider-bad-answer` or `provider-no-data`. */
export function readOptions(raw: unknown, symbol: string, rate: number): OptionAnswer {
  const parsed = schema.safeParse(raw)
  if (!parsed.success)
    throw new DeskError(
      'provider-bad-answer',
      `yahoo, ${symbol}: not an option chain (${parsed.error.issues[0]?.path.join('.')})`,
      'retry',
    )
  const found = parsed.data.optionChain.result?.[0]
  if (!found?.quote.regularMarketPrice || !found.quote.regularMarketTime)
    throw new DeskError('provider-no-data', `yahoo, ${symbol}: no option chain`)
  const day = (seconds: number) => instant(seconds * 1000).slice(0, 10)
  const quotes = found.options.flatMap(({ calls, puts }) =>
    [...calls.map((q) => ({ q, right: 'C' as const })), ...puts.map((q) => ({ q, right: 'P' as const }))].map(
      ({ q, right }): OptionQuote => ({
        right,
        strike: q.strike,
        expiry: day(q.expiration),
        bid: q.bid ?? null,
        ask: q.ask ?? null,
        last: q.lastPrice ?? null,
        volume: q.volume ?? null,
        openInterest: q.openInterest ?? null,
      }),
    ),
  )
  const chain: OptionChain = {
    symbol,
    spot: found.quote.regularMarketPrice,
    at: instant(found.quote.regularMarketTime * 1000),
    quotes,
    provider: 'yahoo',
    style: found.quote.quoteType === 'INDEX' ? 'european' : 'american',
    rate,
  }
  return { chain, expiries: found.expirationDates.map(day) }
}

/** Expiries asked for around 30 days, each one request. */
const EXPIRIES = 3

/** The chain of a symbol for the expiries nearest 30 days ahead: enough for the skew; open interest covers these alone. */
export async function fetchYahooOptions(tools: ProviderTools, symbol: string, rate: number): Promise<OptionChain> {
  const client = createClient('yahoo', tools, YAHOO_TERMS)
  const url = `https://query1.finance.yahoo.com/v7/finance/options/${encodeURIComponent(symbol)}`
  const { chain, expiries } = readOptions(await client.json(url), symbol, rate)
  const target = Date.parse(chain.at) + 30 * 86_400_000
  const distance = (expiry: string) => Math.abs(Date.parse(expiry) - target)
  const nearest = expiries.sort((a, b) => distance(a) - distance(b)).slice(0, EXPIRIES)
  const quotes: OptionQuote[] = []
  for (const expiry of nearest)
    quotes.push(...readOptions(await client.json(`${url}?date=${Date.parse(expiry) / 1000}`), symbol, rate).chain.quotes)
  return { ...chain, quotes }
}
