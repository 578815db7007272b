import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One listing as one of the public files gives it. */
export interface Listing {
  symbol: string
  name: string
  mic: string
  etf: boolean
  sector?: string
  industry?: string
  marketCap?: number
}

/** A filer's symbol, with its place in the SEC's list, which runs from the largest company down. */
export interface Filer {
  symbol: string
  title: string
  cik: number
  rank: number
}

const MIC_BY_CODE: Record<string, string> = { N: 'XNYS', A: 'XASE', P: 'ARCX', Z: 'BATS', V: 'IEXG' }
const MIC_BY_EXCHANGE: Record<string, string> = { nasdaq: 'XNAS', nyse: 'XNYS', amex: 'XASE' }

const unzip = (dir: string, file: string): string => gunzipSync(readFileSync(join(dir, file))).toString('utf8')

/** Share classes are written BRK.B, BRK/B or BRK-B: here always with a dash. */
export const dashed = (symbol: string): string => symbol.trim().replace(/[./]([A-Z])$/, '-$1')

/** Nasdaq Trader's two listing files (no test issues). */
export function readNasdaqTrader(dir: string): Listing[] {
  const rows = (file: string) =>
    unzip(dir, file)
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split('|'))
      .filter((cells) => cells.length >= 8)
  const nasdaq = rows('nasdaqlisted.txt.gz')
    .filter((c) => c[3] === 'N')
    .map((c) => ({ symbol: dashed(c[0]!), name: c[1]!, mic: 'XNAS', etf: c[6] === 'Y' }))
  const other = rows('otherlisted.txt.gz')
    .filter((c) => c[6] === 'N')
    .map((c) => ({ symbol: dashed(c[0]!), name: c[1]!, mic: MIC_BY_CODE[c[2]!] ?? '', etf: c[4] === 'Y' }))
  return [...nasdaq, ...other]
}

/** The newest listing file, with sector, industry and capitalisation. */
export function readSectors(dir: string): Listing[] {
  const rows = JSON.parse(unzip(dir, 'us-listed-with-sector.json.gz')) as Record<string, string>[]
  return rows.map((r) => ({
    symbol: dashed(r.symbol!),
    name: r.name!.trim(),
    mic: MIC_BY_EXCHANGE[r.exchange!] ?? '',
    etf: false,
    sector: r.sector || undefined,
    industry: r.industry?.trim() || undefined,
    marketCap: Number(r.marketCap) || undefined,
  }))
}

/** The SEC's list of filers with symbols, largest first. */
export function readFilers(dir: string): Filer[] {
  const rows = JSON.parse(unzip(dir, 'sec-company-tickers.json.gz')) as Record<
    string,
    { cik_str: number; ticker: string; title: string }
  >
  return Object.values(rows).map((r, rank) => ({ symbol: r.ticker, title: r.title, cik: r.cik_str, rank }))
}

/** The S&P 500's constituents: symbol, plain name, sector. */
export function readConstituents(dir: string): Map<string, { name: string; sector: string }> {
  const map = new Map<string, { name: string; sector: string }>()
  for (const line of readFileSync(join(dir, 'constituents.csv'), 'utf8').split('\n').slice(1)) {
    const [symbol, name, sector] =
      line.match(/("[^"]*"|[^,]*)(,|$)/g)?.map((c) => c.replace(/,$/, '').replace(/^"|"$/g, '')) ?? []
    if (symbol && name) map.set(dashed(symbol), { name, sector: sector ?? '' })
  }
  return map
}
