import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { type Bar, DeskError } from '../../model/index.js'
import { type Answer, MAX_PROBLEMS } from './contract.js'
import { type BarFileOptions, checkedBar, inOrder } from './csv.js'

const MAX_ROWS = 5_000_000

/**
 * Daily bars from a Parquet file: columns date, open, high, low, close, optionally adjClose, volume and symbol (else the
 * file is one symbol's), in any case. Dates may be days, timestamps (their UTC day) or text. Uncompressed or Snappy.
 * Rows that are no bars are left out and said. Throws `provider-bad-file`.
 */
export async function parseParquetBars(bytes: ArrayBuffer, options: BarFileOptions): Promise<Answer<Bar>> {
  const rows = await readRows(bytes)
  const names = new Map(Object.keys(rows[0] ?? {}).map((name) => [name.toLowerCase().replace(/[ _]/g, ''), name]))
  const missing = ['date', 'open', 'high', 'low', 'close'].filter((name) => !names.has(name))
  if (rows.length > 0 && missing.length > 0) throw new DeskError('provider-bad-file', `no column ${missing.join(', ')}`)
  const problems: string[] = []
  const bySymbol = new Map<string, Bar[]>()
  for (const [i, row] of rows.entries()) {
    const cell = (name: string) => row[names.get(name) ?? '']
    const symbol = names.has('symbol') ? String(cell('symbol')) : options.symbol
    const prices = {
      open: number(cell('open')),
      high: number(cell('high')),
      low: number(cell('low')),
      close: number(cell('close')),
    }
    const extra = { volume: optional(cell('volume')), adjClose: optional(cell('adjclose')) }
    const bar = checkedBar({ day: dayOf(cell('date')), ...prices, ...extra }, { ...options, symbol })
    if (typeof bar !== 'string') {
      const bars = bySymbol.get(symbol)
      if (bars) bars.push(bar)
      else bySymbol.set(symbol, [bar])
    } else if (problems.length < MAX_PROBLEMS) problems.push(`${symbol}, row ${i + 1}: ${bar}`)
  }
  return { rows: [...bySymbol].flatMap(([symbol, bars]) => inOrder(bars, symbol, problems)), problems }
}

async function readRows(file: ArrayBuffer): Promise<Record<string, unknown>[]> {
  try {
    const metadata = parquetMetadata(file)
    if (Number(metadata.num_rows) > MAX_ROWS)
      throw new DeskError('provider-too-large', `${metadata.num_rows} rows, at most ${MAX_ROWS}`)
    return await parquetReadObjects({ file, metadata })
  } catch (error) {
    if (error instanceof DeskError) throw error
    throw new DeskError('provider-bad-file', `not a Parquet file that can be read: ${(error as Error).message}`)
  }
}

/** Prices and volumes may be 64-bit integers. */
const number = (value: unknown): number => (typeof value === 'number' || typeof value === 'bigint' ? Number(value) : Number.NaN)
const optional = (value: unknown): number | null => (number(value) >= 0 ? number(value) : null)
const dayOf = (value: unknown): string => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 10))
