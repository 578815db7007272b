import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { type BasicType, fileWriter, parquetWriteRows } from 'hyparquet-writer'
import type { Cell, ColumnType, Row } from '../pipeline/history/index.js'

/** Rows held at a time while a Parquet file is written. */
const ROW_GROUP = 5_000

const TYPES: Record<ColumnType, BasicType> = {
  string: 'STRING',
  number: 'DOUBLE',
  whole: 'INT32',
  boolean: 'BOOLEAN',
  time: 'TIMESTAMP',
  json: 'JSON',
}

/** A file of lines, written as fast as the disk takes them. */
export function lineFile(file: string): { write(text: string): Promise<void>; close(): Promise<void> } {
  const stream = createWriteStream(file)
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error as Error))
  failed.catch(() => {})
  return {
    write: async (text) => {
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), failed])
    },
    close: async () => {
      stream.end()
      await Promise.race([once(stream, 'finish'), failed])
    },
  }
}

/** Rows as Parquet, a group at a time: memory hangs on the group, not on the history. A demonstration's notice is in the metadata. */
export async function parquetFile(
  file: string,
  columns: Readonly<Record<string, ColumnType>>,
  rows: AsyncIterable<Row>,
  notice: string | null,
): Promise<void> {
  await parquetWriteRows({
    writer: fileWriter(file),
    rows: cells(columns, rows),
    columns: Object.entries(columns).map(([name, type]) => ({ name, type: TYPES[type] })),
    rowGroupSize: ROW_GROUP,
    createdBy: 'Signaldesk',
    ...(notice ? { kvMetadata: [{ key: 'notice', value: notice }] } : {}),
  })
}

async function* cells(
  columns: Readonly<Record<string, ColumnType>>,
  rows: AsyncIterable<Row>,
): AsyncGenerator<Record<string, unknown>> {
  const entries = Object.entries(columns)
  for await (const row of rows) yield Object.fromEntries(entries.map(([name, type]) => [name, cellOf(row[name] ?? null, type)]))
}

const cellOf = (cell: Cell, type: ColumnType): unknown => (type === 'time' && typeof cell === 'string' ? new Date(cell) : cell)
