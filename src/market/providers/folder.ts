import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Bar, DeskError, describeError, type Fact } from '../../model/index.js'
import type { ExchangeCalendar } from '../calendar.js'
import { type Answer, MAX_PROBLEMS, type MarketProvider, type Range } from './contract.js'
import { type BarFileOptions, parseBars, parseFacts } from './csv.js'
import { parseFinraCsv, parseFinraJson } from './finra.js'
import { DEFAULT_LAG_MS, knownAfterClose } from './known.js'
import { parseParquetBars } from './parquet.js'

export interface FolderOptions {
  dir: string
  calendar: ExchangeCalendar
  /** From a session's close until its bar is known. Default 5 minutes. */
  lagMs?: number
  /** Shown as the provider of its rows. Default `folder`. */
  id?: string
  licence?: string
  mayShow?: boolean
}

const MAX_FILE_BYTES = 64 * 1024 * 1024
const MAX_FILES = 20_000

/**
 * A folder of files as a provider. `SYMBOL.csv` or `SYMBOL_anything.parquet`, here or in `bars/`, holds an instrument's
 * daily bars (VIX is `^VIX`); `facts*.csv` dated facts of any series; `finra-margin*.csv` or `.json` FINRA's margin statistics.
 */
export function createFolderProvider(options: FolderOptions): MarketProvider {
  const { dir, id = 'folder' } = options
  const knownAt = knownAfterClose(options.calendar, options.lagMs ?? DEFAULT_LAG_MS)
  const barFiles = once(() => listBarFiles(dir))
  const factRows = once(() => readFacts(dir, id))
  return {
    id,
    terms: { licence: options.licence ?? 'files of the operator', mayShow: options.mayShow ?? false, spacingMs: 0, keepMs: 0 },
    symbols: async () => [...(await barFiles()).keys()],
    series: async () => [...new Set((await factRows()).rows.map((f) => f.series))],
    bars: async (symbol, range) => {
      const answer: Answer<Bar> = { rows: [], problems: [] }
      for (const file of (await barFiles()).get(symbol) ?? []) {
        const part = await readBars(join(dir, file), { symbol, provider: id, knownAt })
        const have = new Set(answer.rows.map((r) => r.day))
        answer.rows.push(...part.rows.filter((r) => r.symbol === symbol && inRange(r.day, range) && !have.has(r.day)))
        answer.problems.push(...part.problems.map((p) => `${file}: ${p}`))
      }
      answer.rows.sort((a, b) => (a.day < b.day ? -1 : 1))
      return answer
    },
    facts: async (series, range) => {
      const { rows, problems } = await factRows()
      return { rows: rows.filter((f) => f.series === series && inRange(f.validAt, range)), problems }
    },
  }
}

/** Everything in a folder, a file at a time: what an import takes. A file that cannot be read is said and left out. */
export async function* readMarketFolder(
  options: FolderOptions,
): AsyncGenerator<{ file: string; bars: Bar[]; facts: Fact[]; problems: string[] }> {
  const { dir, id = 'folder' } = options
  const knownAt = knownAfterClose(options.calendar, options.lagMs ?? DEFAULT_LAG_MS)
  for (const [symbol, files] of await listBarFiles(dir)) {
    for (const file of files) {
      try {
        const { rows, problems } = await readBars(join(dir, file), { symbol, provider: id, knownAt })
        yield { file, bars: rows, facts: [], problems }
      } catch (error) {
        yield { file, bars: [], facts: [], problems: [describeError(error).message] }
      }
    }
  }
  const { rows, problems } = await readFacts(dir, id)
  if (rows.length > 0 || problems.length > 0) yield { file: 'facts', bars: [], facts: rows, problems }
}

const inRange = (day: string, range: Range) => day >= range.from && day <= range.to

/** The symbol a bar file's name states: what stands before the extension, `_...` or `-daily`, in capitals. */
export function symbolOfFile(file: string): string {
  const name = basename(file)
    .replace(BAR_FILE, '')
    .replace(/_[\s\S]*$/, '')
    .replace(/-daily$/i, '')
    .toUpperCase()
  return name === 'VIX' ? '^VIX' : name
}

/** File names in the folder and in its `bars/`, in order. */
async function listFiles(dir: string): Promise<string[]> {
  const names = await readdir(dir).catch((error: Error) => {
    throw new DeskError('provider-no-folder', `${dir}: ${error.message}`)
  })
  const inner = names.includes('bars') ? (await readdir(join(dir, 'bars'))).map((name) => join('bars', name)) : []
  return [...names, ...inner].sort().slice(0, MAX_FILES)
}

const BAR_FILE = /\.(?:csv|parquet)$/i
const FACT_FILE = /^facts.*\.csv$/i
const FINRA_FILE = /^finra-margin.*\.(csv|json)$/i

async function listBarFiles(dir: string): Promise<Map<string, string[]>> {
  const bySymbol = new Map<string, string[]>()
  for (const file of await listFiles(dir)) {
    if (!BAR_FILE.test(file) || FACT_FILE.test(file) || FINRA_FILE.test(file)) continue
    const symbol = symbolOfFile(file)
    bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), file])
  }
  return bySymbol
}

/** Bars of a file in either format. A Parquet file with a column `symbol` may hold many instruments. */
async function readBars(path: string, options: BarFileOptions): Promise<Answer<Bar>> {
  if (/\.csv$/i.test(path)) return parseBars(await readLimited(path), options)
  await checkSize(path)
  const bytes = await readFile(path)
  return parseParquetBars(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength), options)
}

async function readLimited(path: string): Promise<string> {
  await checkSize(path)
  return readFile(path, 'utf8')
}

async function checkSize(path: string): Promise<void> {
  const { size } = await stat(path)
  if (size > MAX_FILE_BYTES) throw new DeskError('provider-too-large', `${path}: ${size} bytes, at most ${MAX_FILE_BYTES}`)
}

async function readFacts(dir: string, provider: string): Promise<Answer<Fact>> {
  const answer: Answer<Fact> = { rows: [], problems: [] }
  for (const file of await listFiles(dir)) {
    const parse = FACT_FILE.test(file)
      ? parseFacts
      : !FINRA_FILE.test(file)
        ? null
        : /json$/i.test(file)
          ? parseFinraJson
          : parseFinraCsv
    if (!parse) continue
    try {
      const part = parse(await readLimited(join(dir, file)), provider)
      answer.rows.push(...part.rows)
      answer.problems.push(...part.problems.map((p) => `${file}: ${p}`))
    } catch (error) {
      answer.problems.push(`${file}: ${describeError(error).message}`)
    }
  }
  answer.problems.splice(MAX_PROBLEMS)
  answer.rows.sort((a, b) => (a.series + a.validAt < b.series + b.validAt ? -1 : 1))
  return answer
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
