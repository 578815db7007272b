#!/usr/bin/env node
// Carries the demo's market data over from a folder of daily files and trims it: `node scripts/import-market.mjs FROM [TO]`.
// FROM holds ohlcv/SYMBOL_2023-2026.csv, vix-daily.csv and finra-margin.json; TO defaults to demo/market.
// Nothing after the demo's last day is carried over: what was not yet known cannot leak into a page.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SYMBOLS = ['SOXL', 'SOXX', 'SMH', 'SPY', 'QQQ', 'TQQQ', 'XLF', 'XLE', 'XLK', 'KRE', 'IWM', 'VT']
const BARS_FROM = '2025-01-01'
const VIX_FROM = '2020-01-01'
const LAST_DAY = '2026-07-02'
// FINRA publishes a month's figures in the third week of the next month. The day itself is not in the data, so it is assumed:
// the 21st, or the Monday after where that is a weekend, at noon in New York (17:00 UTC, whatever the season).
const MARGIN_RELEASE_DAY = 21

const [from, to = 'demo/market'] = process.argv.slice(2)
if (!from) {
  process.stderr.write('usage: node scripts/import-market.mjs FROM [TO]\n')
  process.exit(2)
}

/** Rows of a plain CSV without quoting, as records by column name. */
function rows(file) {
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  const names = head.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at], cell])))
}

/** At most four decimals, no trailing zeros: the source's further digits are artefacts of 32-bit floats. */
const trim = (cell) => {
  const value = Number(cell)
  if (cell === '' || !Number.isFinite(value)) throw new Error(`not a number: "${cell}"`)
  return String(Number(value.toFixed(4)))
}

const csv = (lines) => `${lines.join('\n')}\n`

mkdirSync(join(to, 'bars'), { recursive: true })
for (const symbol of SYMBOLS) {
  const kept = rows(join(from, 'ohlcv', `${symbol}_2023-2026.csv`)).filter((row) => row.Date >= BARS_FROM && row.Date <= LAST_DAY)
  const lines = kept.map((row) =>
    [row.Date, ...[row.Open, row.High, row.Low, row.Close, row['Adj Close']].map(trim), row.Volume].join(','),
  )
  writeFileSync(join(to, 'bars', `${symbol}.csv`), csv(['date,open,high,low,close,adjClose,volume', ...lines]))
}

const vix = rows(join(from, 'vix-daily.csv')).filter((row) => row.DATE >= VIX_FROM && row.DATE <= LAST_DAY)
writeFileSync(
  join(to, 'vix.csv'),
  csv([
    'date,open,high,low,close',
    ...vix.map((row) => [row.DATE, ...[row.OPEN, row.HIGH, row.LOW, row.CLOSE].map(trim)].join(',')),
  ]),
)

const margin = JSON.parse(readFileSync(join(from, 'finra-margin.json'), 'utf8')).data
const released = (month) => {
  const [year, number] = month.split('-').map(Number)
  const day = new Date(Date.UTC(year, number, MARGIN_RELEASE_DAY, 17))
  const weekday = day.getUTCDay()
  day.setUTCDate(day.getUTCDate() + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0))
  return day.toISOString()
}
const monthEnd = (month) => new Date(Date.UTC(...month.split('-').map(Number), 0)).toISOString().slice(0, 10)
const months = margin.filter((row) => row.date >= '2020-01' && released(row.date).slice(0, 10) <= LAST_DAY)
writeFileSync(
  join(to, 'finra-margin-debt.csv'),
  csv([
    'validAt,knownAt,knownAtAssumed,marginDebtUsdMillions',
    ...months.map((row) => `${monthEnd(row.date)},${released(row.date)},true,${row.margin_debt}`),
  ]),
)
process.stdout.write(`${SYMBOLS.length} bar files, ${vix.length} VIX days, ${months.length} margin months\n`)
