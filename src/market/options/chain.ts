import type { Day, Instant } from '../../model/index.js'
import { median } from '../stats/describe.js'
import { normalCdf } from '../stats/distributions.js'
import { americanImpliedVolatility, americanParityBounds, neverEarly } from './american.js'
import { forwardOf, type Right } from './black.js'
import { impliedVolatility } from './implied-volatility.js'

/** One line of an option chain as quoted. Prices in the underlying's currency, a share. */
export interface OptionQuote {
  right: Right
  strike: number
  expiry: Day
  bid: number | null
  ask: number | null
  last: number | null
  /** Contracts of the day; open interest is as of the evening before. */
  volume: number | null
  openInterest: number | null
}

export interface OptionChain {
  symbol: string
  spot: number
  at: Instant
  quotes: OptionQuote[]
  provider: string
  /** Exercise at any time (US equities and funds) or at expiry only (most index options). */
  style: 'american' | 'european'
  /** Yearly, continuous. */
  rate: number
}

/** A quote with a price that says something of volatility. */
export interface SmilePoint {
  strike: number
  right: Right
  volatility: number
  /** Spot delta by Black-Scholes with the implied yield. */
  delta: number
}

/** One expiry's smile from out-of-the-money quotes. */
export interface Smile {
  expiry: Day
  years: number
  forward: number
  points: SmilePoint[]
  /** Quotes left out, by reason. */
  leftOut: Record<string, number>
}

const YEAR_MS = 365 * 86_400_000
/** US options stop trading at 16:00 New York; 20:30 UTC lies between its summer and winter. */
const EXPIRY_TIME = 'T20:30:00.000Z'
const FEWEST_PAIRS = 1
const PAIRS = 7

/** Years from a quote to an expiry, 0 once it is past. */
export const yearsTo = (expiry: Day, at: Instant): number =>
  Math.max(0, (Date.parse(`${expiry}${EXPIRY_TIME}`) - Date.parse(at)) / YEAR_MS)

/** The middle of a two-sided market that is not too wide, or why it says nothing. */
export function middle({ bid, ask }: Pick<OptionQuote, 'bid' | 'ask'>): number | 'one-sided' | 'crossed' | 'wide' {
  if (!bid || !ask || bid <= 0) return 'one-sided'
  if (ask < bid) return 'crossed'
  const mid = (bid + ask) / 2
  return ask - bid > Math.max(0.1, mid / 2) ? 'wide' : mid
}

/** Smiles of a chain's expiries, nearest first. Expiries without a usable call and put near the money are left out. */
export function smilesOf(chain: OptionChain): Smile[] {
  const byExpiry = new Map<Day, OptionQuote[]>()
  for (const quote of chain.quotes) byExpiry.set(quote.expiry, [...(byExpiry.get(quote.expiry) ?? []), quote])
  return [...byExpiry].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([expiry, quotes]) => smileOf(chain, expiry, quotes) ?? [])
}

function smileOf(chain: OptionChain, expiry: Day, quotes: readonly OptionQuote[]): Smile | null {
  const years = yearsTo(expiry, chain.at)
  const forward = years > 0 ? forwardFromParity(chain, quotes, years) : null
  if (forward === null) return null
  const dividendYield = chain.rate - Math.log(forward / chain.spot) / years
  const carry = { spot: chain.spot, rate: chain.rate, dividendYield }
  const leftOut: Record<string, number> = {}
  const points: SmilePoint[] = []
  for (const quote of quotes) {
    const outside = quote.right === 'C' ? quote.strike >= forward : quote.strike < forward
    const price = outside ? middle(quote) : 'in-the-money'
    const contract = { right: quote.right, strike: quote.strike, years }
    const european = chain.style === 'european' || neverEarly(quote.right, carry)
    const solve = (value: number) =>
      european
        ? impliedVolatility(contract, forwardOf(chain.spot, years, chain.rate, dividendYield), value)
        : americanImpliedVolatility(contract, carry, value)
    const volatility = typeof price === 'number' ? solve(price) : price
    if (typeof volatility === 'number')
      points.push({
        strike: quote.strike,
        right: quote.right,
        volatility,
        delta: deltaOf(quote, forward, years, dividendYield, volatility),
      })
    else leftOut[volatility] = (leftOut[volatility] ?? 0) + 1
  }
  return { expiry, years, forward, points: points.sort((a, b) => a.strike - b.strike), leftOut }
}

/**
 * The forward by put-call parity at the strikes nearest the spot, K + (C - P) / discount, their median. American pairs
 * outside their parity bounds by more than their spreads are stale and left out.
 */
function forwardFromParity(chain: OptionChain, quotes: readonly OptionQuote[], years: number): number | null {
  const puts = new Map(quotes.filter((q) => q.right === 'P').map((q) => [q.strike, q]))
  const discount = Math.exp(-chain.rate * years)
  const pairs = quotes
    .filter((q) => q.right === 'C' && puts.has(q.strike))
    .sort((a, b) => Math.abs(a.strike - chain.spot) - Math.abs(b.strike - chain.spot))
    .flatMap((callQuote) => {
      const putQuote = puts.get(callQuote.strike)!
      const [c, p] = [middle(callQuote), middle(putQuote)]
      if (typeof c !== 'number' || typeof p !== 'number') return []
      const slack = callQuote.ask! - callQuote.bid! + (putQuote.ask! - putQuote.bid!)
      // Dividends are not known yet: allow 4 % of the spot a year.
      const [low, high] = americanParityBounds(chain.spot, callQuote.strike, years, chain.rate, 0.04 * years * chain.spot)
      return c - p < low - slack || c - p > high + slack ? [] : [callQuote.strike + (c - p) / discount]
    })
  return pairs.length < FEWEST_PAIRS ? null : median(pairs.slice(0, PAIRS))
}

function deltaOf(
  { right, strike }: OptionQuote,
  forward: number,
  years: number,
  dividendYield: number,
  volatility: number,
): number {
  const total = volatility * Math.sqrt(years)
  const d1 = Math.log(forward / strike) / total + total / 2
  const carry = Math.exp(-dividendYield * years)
  return right === 'C' ? carry * normalCdf(d1) : -carry * normalCdf(-d1)
}
