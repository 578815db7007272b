import type { Instant, Source } from '../../model/index.js'
import type { Store } from '../../store/contract.js'

/** What a cell holds; `time` is an Instant, `json` any plain value. */
export type ColumnType = 'string' | 'number' | 'whole' | 'boolean' | 'time' | 'json'
export type Cell = string | number | boolean | null | object
export type Row = Record<string, Cell>

/** What a history is made from. */
export interface HistoryDesk {
  store: Store
  sources: ReadonlyMap<string, Pick<Source, 'rights'>>
}

/** From `since`, until before `until`, by when the desk knew it. */
export interface Span {
  since?: Instant
  until?: Instant
}

/** One kind of bulk history. Every row has `knownAt`: from then on, and not before, a back-test may use it. */
export interface History {
  /** Column name to type, in the order they are written. */
  columns: Readonly<Record<string, ColumnType>>
  /** Rows by id, within an id by time; streaming, holding one id's versions at a time. */
  rows(desk: HistoryDesk, span: Span): AsyncIterable<Row>
}

export const within = (knownAt: Instant, { since, until }: Span): boolean =>
  (since === undefined || knownAt >= since) && (until === undefined || knownAt < until)

/**
 * What is new in each version: its rows that the version before did not have just so, and, marked `removed`, the rows of the version
 * before that it no longer has. `keyOf` says which rows are the same fact.
 */
export function* changes(before: ReadonlyMap<string, Row>, now: ReadonlyMap<string, Row>): Generator<Row> {
  for (const [key, row] of now) if (JSON.stringify(before.get(key)) !== JSON.stringify(row)) yield { ...row, removed: false }
  for (const [key, row] of before) if (!now.has(key)) yield { ...row, removed: true }
}

/** Rows by key; a key that stands twice is told apart by its number. */
export function byKey(rows: readonly Row[], keyOf: (row: Row) => Cell[]): Map<string, Row> {
  const map = new Map<string, Row>()
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row))
    let free = key
    for (let n = 2; map.has(free); n++) free = `${key}#${n}`
    map.set(free, row)
  }
  return map
}
