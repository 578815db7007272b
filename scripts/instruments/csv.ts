import type { Instrument } from '../../src/model/index.js'

export const COLUMNS = [
  'symbol',
  'mic',
  'name',
  'class',
  'sector',
  'industry',
  'marketCap',
  'multiple',
  'underlying',
  'aliases',
  'former',
  'twins',
  'delisted',
]

const cell = (value: string | number | undefined): string => {
  const text = value === undefined ? '' : String(value)
  return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** Instruments as CSV with the columns that src/config/instruments.ts reads; lists are joined by `|`. */
export function toCsv(rows: readonly Instrument[]): string {
  const line = (i: Instrument) =>
    [
      i.symbol,
      i.mic,
      i.name,
      i.assetClass,
      i.sector,
      i.industry,
      i.marketCap && Math.round(i.marketCap / 1e6) * 1e6,
      i.multiple,
      i.underlying,
      i.aliases.join('|'),
      i.formerSymbols?.map((f) => `${f.symbol}<${f.until}`).join('|'),
      i.twins?.join('|'),
      i.delisted ? 'yes' : undefined,
    ]
      .map(cell)
      .join(',')
  return `${[COLUMNS.join(','), ...rows.map(line)].join('\n')}\n`
}
