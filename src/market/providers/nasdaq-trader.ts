import { load } from 'cheerio/slim'
import { DateTime } from 'luxon'
import { DeskError, type Instant, instant } from '../../model/index.js'
import { createClient, type ProviderTools } from './client.js'
import type { Terms } from './contract.js'

export const NASDAQ_TRADER_TERMS: Terms = {
  licence: 'Nasdaq Trader: public symbol directory and halt feed (nasdaqtrader.com, read 2026)',
  mayShow: true,
  spacingMs: 2000,
  keepMs: 60_000,
}

export interface Listing {
  symbol: string
  name: string
  etf: boolean
  /** ISO 10383 of the listing market. */
  mic: string
}

const MICS: Record<string, string> = { A: 'XASE', N: 'XNYS', P: 'ARCX', Z: 'BATS', V: 'IEXG' }
const MAX_LINES = 30_000

/** The symbol directory: `nasdaqlisted.txt` or `otherlisted.txt`, fields parted by bars, test issues left out. Throws `provider-bad-answer`. */
export function parseListings(text: string): Listing[] {
  const [head, ...lines] = text.split(/\r?\n/)
  const names = head!.split('|')
  const column = (name: string) => names.indexOf(name)
  const symbol = Math.max(column('Symbol'), column('ACT Symbol'))
  const [name, test, etf, exchange] = [column('Security Name'), column('Test Issue'), column('ETF'), column('Exchange')]
  if (symbol < 0 || name < 0) throw new DeskError('provider-bad-answer', 'nasdaqtrader: not a symbol directory', 'retry')
  return lines.slice(0, MAX_LINES).flatMap((line): Listing[] => {
    const cells = line.split('|')
    if (cells.length < names.length || line.startsWith('File Creation Time') || cells[test] === 'Y') return []
    const mic = exchange < 0 ? 'XNAS' : (MICS[cells[exchange]!] ?? '')
    return [{ symbol: cells[symbol]!, name: cells[name]!, etf: cells[etf] === 'Y', mic }]
  })
}

export interface Halt {
  symbol: string
  name: string
  /** Nasdaq's code: T1 news pending, LUDP volatility pause, H10 SEC suspension, ... */
  reason: string
  haltedAt: Instant
  resumesAt: Instant | null
}

/** The halt feed (RSS with `ndaq:` fields, New York times). Items without a symbol or time are left out. */
export function parseHalts(xml: string): Halt[] {
  const $ = load(xml, { xml: true })
  return $('item')
    .toArray()
    .slice(0, 2_000)
    .flatMap((item): Halt[] => {
      const field = (name: string) => $(item).children(`ndaq\\:${name}`).text().trim()
      const haltedAt = newYork(field('HaltDate'), field('HaltTime'))
      const symbol = field('IssueSymbol')
      if (!symbol || !haltedAt) return []
      const resumesAt = newYork(field('ResumptionDate'), field('ResumptionTradeTime'))
      return [{ symbol, name: field('IssueName'), reason: field('ReasonCode'), haltedAt, resumesAt }]
    })
}

function newYork(date: string, time: string): Instant | null {
  const at = DateTime.fromFormat(`${date} ${time.slice(0, 8)}`, 'MM/dd/yyyy HH:mm:ss', { zone: 'America/New_York' })
  return at.isValid ? instant(at.toMillis()) : null
}

/** Both directories together. */
export async function fetchListings(tools: ProviderTools): Promise<Listing[]> {
  const client = createClient('nasdaq-trader', tools, NASDAQ_TRADER_TERMS)
  const base = 'https://www.nasdaqtrader.com/dynamic/SymDir'
  return [
    ...parseListings(await client.text(`${base}/nasdaqlisted.txt`)),
    ...parseListings(await client.text(`${base}/otherlisted.txt`)),
  ]
}

/** Today's trading halts in the United States. */
export async function fetchHalts(tools: ProviderTools): Promise<Halt[]> {
  const client = createClient('nasdaq-trader', tools, NASDAQ_TRADER_TERMS)
  return parseHalts(await client.text('https://www.nasdaqtrader.com/rss.aspx?feed=tradehalts'))
}
