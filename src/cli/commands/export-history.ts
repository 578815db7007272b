import { rename } from 'node:fs/promises'
import { DeskError, type Instant, instant } from '../../model/index.js'
import { HISTORIES, type HistoryName, type Row, type Span } from '../../pipeline/history/index.js'
import type { CliIo, CliServices, OpenDesk } from '../services.js'

export interface HistoryOptions {
  data?: string
  demo?: boolean
  history: HistoryName
  format: 'jsonl' | 'parquet'
  since?: string
  until?: string
  /** A file in place of standard output; Parquet needs one. */
  out?: string
}

/** `export --history`: one kind of history as JSON Lines or Parquet, streaming. The number of rows goes to standard error. */
export async function exportHistory(services: CliServices, io: CliIo, options: HistoryOptions): Promise<void> {
  const { history: name, format, out } = options
  if (format === 'parquet' && out === undefined) throw new DeskError('usage', '--format parquet needs --out FILE')
  const span = spanOf(options)
  const opened = await open(services, options)
  try {
    const { desk } = opened
    const count = { rows: 0 }
    const rows = counted(HISTORIES[name].rows(desk, span), count)
    const notice = desk.posting?.notice ?? null
    if (out === undefined) await writeLines(rows, notice, io.write)
    else await writeFile(out, { name, format, notice, rows })
    io.log(`${count.rows} rows of ${name}\n`)
  } finally {
    await opened.close()
  }
}

const open = (services: CliServices, { data, demo }: HistoryOptions): Promise<OpenDesk> =>
  demo
    ? services.openArchive({ dataDir: data ?? '.signaldesk/demo', threads: 1 })
    : services.openDesk({ dataDir: data, threads: 1 })

async function* counted(rows: AsyncIterable<Row>, count: { rows: number }): AsyncGenerator<Row> {
  for await (const row of rows) {
    count.rows += 1
    yield row
  }
}

/** A demonstration says so in its first line. */
async function writeLines(
  rows: AsyncIterable<Row>,
  notice: string | null,
  write: (text: string) => Promise<void>,
): Promise<void> {
  if (notice) await write(`${JSON.stringify({ notice })}\n`)
  for await (const row of rows) await write(`${JSON.stringify(row)}\n`)
}

interface FileTask {
  name: HistoryName
  format: 'jsonl' | 'parquet'
  notice: string | null
  rows: AsyncIterable<Row>
}

/** The file appears under its name only when it is whole. */
async function writeFile(file: string, { name, format, notice, rows }: FileTask): Promise<void> {
  const part = `${file}.part`
  const { lineFile, parquetFile } = await import('../history-files.js')
  if (format === 'jsonl') {
    const lines = lineFile(part)
    await writeLines(rows, notice, lines.write)
    await lines.close()
  } else await parquetFile(part, HISTORIES[name].columns, rows, notice)
  await rename(part, file)
}

function spanOf({ since, until }: HistoryOptions): Span {
  const span = {
    ...(since === undefined ? {} : { since: momentOf('--since', since) }),
    ...(until === undefined ? {} : { until: momentOf('--until', until) }),
  }
  if (span.since && span.until && span.since >= span.until) throw new DeskError('usage', '--since must be before --until')
  return span
}

function momentOf(option: string, text: string): Instant {
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) throw new DeskError('usage', `${option}: ${text.slice(0, 40)} is no time as ISO 8601`)
  return instant(ms)
}
