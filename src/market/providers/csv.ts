import type { Bar, Fact, Instant } from '../../model/index.js'
import { type Answer, MAX_PROBLEMS } from './contract.js'

/** What a file's rows lack: whose they are and when they could be known. */
export interface BarFileOptions {
  symbol: string
  provider: string
  knownAt: (day: string) => Instant
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const PRICE_COLUMNS = ['open', 'high', 'low', 'close'] as const

/** Column names of a CSV header, lower case, quotes taken off, `Adj Close` as `adjclose`. */
export function headerOf(text: string): string[] {
  const end = text.indexOf('\n')
  const line = (end < 0 ? text : text.slice(0, end)).replace(/^\uFEFF/, '')
  return cells(line.trim()).map((c) => c.trim().toLowerCase().replace(/[ _]/g, ''))
}

/** The cells of one line. These files quote nothing but whole cells, and never a comma. */
const cells = (line: string): string[] => (line.includes('"') ? line.replaceAll('"', '') : line).split(',')

/**
 * Daily bars from CSV text (Date, Open, High, Low, Close, optionally Adj Close and Volume, in any order and case). A row
 * that is no bar is left out and said; days out of order are put in order, a day's second row is left out.
 */
export function parseBars(text: string, { symbol, provider, knownAt }: BarFileOptions): Answer<Bar> {
  const problems: string[] = []
  const note = (line: number, why: string) => {
    if (problems.length < MAX_PROBLEMS) problems.push(`${symbol}, line ${line}: ${why}`)
  }
  const header = headerOf(text)
  const at = { day: header.indexOf('date'), adj: header.indexOf('adjclose'), volume: header.indexOf('volume') }
  const prices = PRICE_COLUMNS.map((name) => header.indexOf(name))
  if (at.day < 0 || prices.some((i) => i < 0))
    return { rows: [], problems: [`${symbol}: no columns Date, Open, High, Low, Close`] }
  const rows: Bar[] = []
  let sorted = true
  let start = text.indexOf('\n') + 1
  for (let line = 2; start > 0 && start < text.length; line++) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const row = text.slice(start, text[end - 1] === '\r' ? end - 1 : end)
    start = end + 1
    if (row === '') continue
    const cell = cells(row)
    const bar = checkedBar(
      {
        day: cell[at.day]!,
        open: Number(cell[prices[0]!]),
        high: Number(cell[prices[1]!]),
        low: Number(cell[prices[2]!]),
        close: Number(cell[prices[3]!]),
        volume: optional(cell[at.volume]),
        adjClose: optional(cell[at.adj]),
      },
      { symbol, provider, knownAt },
    )
    if (typeof bar === 'string') note(line, bar)
    else {
      if (rows.length > 0 && bar.day <= rows.at(-1)!.day) sorted = false
      rows.push(bar)
    }
  }
  return { rows: sorted ? rows : inOrder(rows, symbol, problems), problems }
}

/** A row as a bar, or why it is none: no day, a price that is missing or not above zero, a high below the low. */
export function checkedBar(
  row: Pick<Bar, 'day' | 'open' | 'high' | 'low' | 'close' | 'volume' | 'adjClose'>,
  { symbol, provider, knownAt }: BarFileOptions,
): Bar | string {
  const { day, open, high, low, close, volume, adjClose } = row
  if (!DAY.test(day)) return `not a day: ${day.slice(0, 20)}`
  if (!(open > 0 && high > 0 && low > 0 && close > 0)) return 'a price is missing or not above zero'
  if (high < low) return 'its high is below its low'
  return { symbol, day, open, high, low, close, volume, adjClose, knownAt: knownAt(day), provider, revision: 0 }
}

/** A number, or null for an empty, missing or unreadable cell. */
function optional(cell: string | undefined): number | null {
  if (cell === undefined || cell === '') return null
  const value = Number(cell)
  return Number.isFinite(value) && value >= 0 ? value : null
}

/** Bars by day; of several rows of a day the first counts, and the rest are said. */
export function inOrder(rows: Bar[], symbol: string, problems: string[]): Bar[] {
  const sorted = [...rows].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return sorted.filter((row, i) => {
    const twice = i > 0 && sorted[i - 1]!.day === row.day
    if (twice && problems.length < MAX_PROBLEMS) problems.push(`${symbol}: ${row.day} stands twice; the first row counts`)
    return !twice
  })
}

/**
 * Dated facts from CSV text with the columns series, validAt, knownAt (an instant; empty where it is not recorded), value
 * and unit. Without a recorded time a fact is taken as known at the end of the day after, and marked as assumed.
 */
export function parseFacts(text: string, provider: string): Answer<Fact> {
  const header = headerOf(text)
  const column = (name: string) => header.indexOf(name)
  const [series, validAt, knownAt, value, unit] = [
    column('series'),
    column('validat'),
    column('knownat'),
    column('value'),
    column('unit'),
  ]
  const rows: Fact[] = []
  const problems: string[] = []
  for (const [i, line] of text.split(/\r?\n/).slice(1).entries()) {
    if (line === '') continue
    const cell = cells(line)
    const number = cell[value] === '' ? Number.NaN : Number(cell[value])
    const day = cell[validAt] ?? ''
    if (!cell[series] || !DAY.test(day) || !Number.isFinite(number)) {
      if (problems.length < MAX_PROBLEMS) problems.push(`facts, line ${i + 2}: not series, day and number`)
      continue
    }
    const stated = cell[knownAt] ? Date.parse(cell[knownAt]) : Number.NaN
    const assumed = Number.isNaN(stated)
    const known = new Date(assumed ? Date.parse(`${day}T23:59:59.000Z`) + 86_400_000 : stated).toISOString()
    rows.push({
      series: cell[series],
      validAt: day,
      knownAt: known,
      knownAtAssumed: assumed,
      value: number,
      unit: cell[unit] ?? '',
      provider,
      revision: 0,
    })
  }
  return { rows, problems }
}
