import type { Position } from '../model/index.js'

const MOST_POSITIONS = 5_000
const MOST_PROBLEMS = 20
const SYMBOL = /^\^?[A-Z0-9][A-Z0-9.=&_-]{0,19}$/
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/

/**
 * Reads positions from CSV: a header with `symbol` and `quantity`, `value` or both (value counts where a row has it), in any
 * order and case; other columns are passed over. Commas or semicolons; `#` begins a remark. A symbol that stands twice is
 * summed. Problems name the line and never its content, so that they may be shown and logged.
 */
export function parseBook(text: string): { positions: Position[]; problems: string[] } {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const problems: string[] = []
  const bySymbol = new Map<string, Position>()
  let columns: { symbol: number; quantity: number; value: number } | null = null
  let mark = ','
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (!columns) {
      mark = line.includes(';') ? ';' : ','
      const names = cells(line, mark).map((name) => name.toLowerCase())
      columns = { symbol: names.indexOf('symbol'), quantity: names.indexOf('quantity'), value: names.indexOf('value') }
      if (columns.symbol < 0 || (columns.quantity < 0 && columns.value < 0))
        return { positions: [], problems: ['The first line must name the columns symbol and quantity or value.'] }
      continue
    }
    const found = positionOf(cells(line, mark), columns)
    if (typeof found === 'string') {
      if (problems.length < MOST_PROBLEMS) problems.push(`Line ${i + 1}: ${found}.`)
    } else if (bySymbol.size < MOST_POSITIONS || bySymbol.has(found.symbol)) {
      bySymbol.set(found.symbol, sum(bySymbol.get(found.symbol), found))
    } else
      return { positions: [...bySymbol.values()], problems: [...problems, `Only the first ${MOST_POSITIONS} symbols were read.`] }
  }
  return { positions: [...bySymbol.values()], problems: columns ? problems : ['The file is empty.'] }
}

function positionOf(row: readonly string[], columns: { symbol: number; quantity: number; value: number }): Position | string {
  const symbol = (row[columns.symbol] ?? '').toUpperCase()
  if (!SYMBOL.test(symbol)) return 'the symbol cannot be read'
  const value = numberOf(row[columns.value] ?? '')
  const quantity = numberOf(row[columns.quantity] ?? '')
  if (value === undefined) return 'the value is no number'
  if (quantity === undefined) return 'the quantity is no number'
  if (value === null && quantity === null) return 'it has neither quantity nor value'
  return { symbol, quantity: value === null ? quantity : null, value }
}

/** Null where there is nothing, undefined where there is something else than a number. Thousands may be set off by commas. */
function numberOf(text: string): number | null | undefined {
  const plain = text.replace(/[\s$_]/g, '').replace(/,(?=\d{3}(?:\D|$))/g, '')
  if (plain === '') return null
  const value = NUMBER.test(plain) ? Number(plain) : Number.NaN
  return Number.isFinite(value) && Math.abs(value) < 1e15 ? value : undefined
}

/** The same symbol twice: sums of one kind add; of two kinds the value stands. */
function sum(before: Position | undefined, now: Position): Position {
  if (!before) return now
  const add = (a: number | null, b: number | null) => (a === null && b === null ? null : (a ?? 0) + (b ?? 0))
  const value = add(before.value, now.value)
  return { symbol: now.symbol, value, quantity: value === null ? add(before.quantity, now.quantity) : null }
}

/** A line's cells, trimmed; those in double quotes may hold the mark. */
function cells(line: string, mark: string): string[] {
  const result: string[] = []
  let cell = ''
  let quoted = false
  for (const sign of line.slice(0, 2_000)) {
    if (sign === '"') quoted = !quoted
    else if (sign === mark && !quoted) {
      result.push(cell.trim())
      cell = ''
    } else cell += sign
  }
  return [...result, cell.trim()]
}
