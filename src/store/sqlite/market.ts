import { type Bar, type Day, epochMs, type Fact, type Instant, instant } from '../../model/index.js'
import { checkBar, checkFact, checkInstant, checkMany, newestOfEachDay } from '../checks.js'
import type { SqlDatabase, SqlValue } from './database.js'

/** Rows per statement when loading in bulk, and rows per transaction so that other writers get their turn. */
const ROWS_A_STATEMENT = 40
const ROWS_A_TRANSACTION = 20_000
/** Most bars or facts one read gives: two centuries of days. */
const MAX_ROWS = 60_000

const BAR_COLUMNS = 'symbol, day, revision, known_at, open, high, low, close, volume, adj_close, provider'
const FACT_COLUMNS = 'series, valid_at, revision, known_at, assumed, value, unit, provider'

interface Table<T> {
  /** Statements that insert one row, and {@link ROWS_A_STATEMENT} of them. */
  one: string
  many: string
  row: (item: T) => SqlValue[]
}

const insertInto = (table: string, columns: string) => {
  const row = `(${columns.replace(/[a-z_]+/g, '?')})`
  const insert = (rows: number) => `INSERT OR IGNORE INTO ${table} (${columns}) VALUES ${Array(rows).fill(row).join(', ')}`
  return { one: insert(1), many: insert(ROWS_A_STATEMENT) }
}

const BARS: Table<Bar> = { ...insertInto('bar', BAR_COLUMNS), row: barRow }
const FACTS: Table<Fact> = { ...insertInto('fact', FACT_COLUMNS), row: factRow }

/** Parsing a date costs more than writing a bar, and bars of one day share their `knownAt`. */
function instantCache(): (at: Instant) => number {
  let text = ''
  let ms = 0
  return (at) => {
    if (at === text) return ms
    checkInstant(at, 'knownAt')
    ms = epochMs(at)
    text = at
    return ms
  }
}
const toMs = instantCache()

function barRow(bar: Bar): SqlValue[] {
  checkBar(bar)
  const { open, high, low, close, volume } = bar
  const known = toMs(bar.knownAt)
  return [bar.symbol, bar.day, bar.revision, known, open, high, low, close, volume, bar.adjClose ?? null, bar.provider]
}

function factRow(fact: Fact): SqlValue[] {
  checkFact(fact)
  const assumed = fact.knownAtAssumed ? 1 : 0
  return [fact.series, fact.validAt, fact.revision, toMs(fact.knownAt), assumed, fact.value, fact.unit, fact.provider]
}

/** Inside a write transaction. Returns how many were new. */
export function insertBars(db: SqlDatabase, bars: readonly Bar[]): number {
  const added = insertRows(db, BARS, bars)
  if (added > 0) db.run("UPDATE counter SET value = value + 1 WHERE name = 'bars'")
  return added
}
export const insertFacts = (db: SqlDatabase, facts: readonly Fact[]): number => insertRows(db, FACTS, facts)

function insertRows<T>(db: SqlDatabase, table: Table<T>, items: readonly T[]): number {
  let added = 0
  for (let at = 0; at < items.length; at += ROWS_A_STATEMENT) {
    const part = items.slice(at, at + ROWS_A_STATEMENT)
    // Only whole parts share a kept statement; the odd rest goes one by one.
    if (part.length < ROWS_A_STATEMENT) {
      for (const item of part) added += db.run(table.one, ...table.row(item))
      continue
    }
    const params: SqlValue[] = []
    for (const item of part) params.push(...table.row(item))
    added += db.run(table.many, ...params)
  }
  return added
}

export const importBars = (db: SqlDatabase, bars: Iterable<Bar>): number => importRows(db, insertBars, bars)
export const importFacts = (db: SqlDatabase, facts: Iterable<Fact>): number => importRows(db, insertFacts, facts)

function importRows<T>(db: SqlDatabase, insert: (db: SqlDatabase, rows: readonly T[]) => number, items: Iterable<T>): number {
  let added = 0
  let waiting: T[] = []
  const flush = () => {
    const rows = waiting
    waiting = []
    added += db.write(() => insert(db, rows))
  }
  for (const item of items) {
    waiting.push(item)
    if (waiting.length === ROWS_A_TRANSACTION) flush()
  }
  if (waiting.length > 0) flush()
  return added
}

interface BarRow {
  symbol: string
  day: Day
  revision: number
  known_at: number
  open: number
  high: number
  low: number
  close: number
  volume: number | null
  adj_close: number | null
  provider: string
}

export interface Range {
  from: Day
  to: Day
  knownAt: Instant
}

/** Every revision of a symbol's bars from a day on, by day and revision. */
export function readAllBars(db: SqlDatabase, symbol: string, from: Day): Bar[] {
  const sql = `SELECT ${BAR_COLUMNS} FROM bar WHERE symbol = ? AND day >= ? ORDER BY day, revision LIMIT ${MAX_ROWS}`
  return db.all<BarRow>(sql, symbol, from).map(({ known_at, adj_close, ...bar }) => ({
    ...bar,
    ...(adj_close === null ? {} : { adjClose: adj_close }),
    knownAt: instant(known_at),
  }))
}

/** Grows with every bar that comes in. */
export const barsStamp = (db: SqlDatabase): number =>
  db.get<{ value: number }>("SELECT value FROM counter WHERE name = 'bars'")!.value

interface FactRow {
  series: string
  valid_at: Day
  revision: number
  known_at: number
  assumed: number
  value: number
  unit: string
  provider: string
}

export function readFacts(db: SqlDatabase, series: string, range: Range): Fact[] {
  checkInstant(range.knownAt, 'knownAt')
  const rows = db.all<FactRow>(
    `SELECT ${FACT_COLUMNS} FROM fact WHERE series = ? AND valid_at BETWEEN ? AND ? AND known_at <= ?
     ORDER BY valid_at, revision LIMIT ${MAX_ROWS}`,
    series,
    range.from,
    range.to,
    epochMs(range.knownAt),
  )
  return newestOfEachDay(rows, (row) => row.valid_at).map((row) => ({
    series: row.series,
    validAt: row.valid_at,
    knownAt: instant(row.known_at),
    knownAtAssumed: row.assumed === 1,
    value: row.value,
    unit: row.unit,
    provider: row.provider,
    revision: row.revision,
  }))
}

const HAVE_FACTS = `
  SELECT asked.value AS series FROM json_each(?) AS asked WHERE EXISTS (SELECT 1 FROM fact WHERE series = asked.value)`

/** Facts of several series. Most of what is asked for has none: one statement says which have any. */
export function readFactsOf(db: SqlDatabase, series: readonly string[], range: Range): Record<string, Fact[]> {
  checkMany(series)
  const filled = new Set(db.all<{ series: string }>(HAVE_FACTS, JSON.stringify(series)).map((row) => row.series))
  return Object.fromEntries(series.map((name) => [name, filled.has(name) ? readFacts(db, name, range) : []]))
}

export function readPricedSymbols(db: SqlDatabase): string[] {
  // Jumps from symbol to symbol through the key; a plain DISTINCT would walk every bar.
  const rows = db.all<{ symbol: string }>(
    `WITH RECURSIVE s(symbol) AS (
       SELECT min(symbol) FROM bar
       UNION ALL SELECT (SELECT min(symbol) FROM bar WHERE symbol > s.symbol) FROM s WHERE s.symbol IS NOT NULL)
     SELECT symbol FROM s WHERE symbol IS NOT NULL`,
  )
  return rows.map((row) => row.symbol)
}
