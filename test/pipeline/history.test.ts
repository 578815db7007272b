import { statSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parquetFile } from '../../src/cli/history-files.js'
import type { Instant } from '../../src/model/index.js'
import { HISTORIES, type HistoryName, type Row, type Span } from '../../src/pipeline/history/index.js'
import type { Store } from '../../src/store/contract.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { runCommand, scratch } from '../support/desk-process.js'
import { abnormal, NOW, SOURCES, STORIES, scoreOf, seed } from '../web/seed.js'

const { dir, remove } = scratch('history')
const LATER: Instant = '2026-07-03T10:00:00.000Z'
let store: Store
beforeAll(async () => {
  store = openSqliteStore(join(dir, 'desk.sqlite'))
  await seed(store, STORIES)
  await change(store)
})
afterAll(async () => {
  await store.close()
  remove()
})

/** A day later: one figure is judged anew and another goes, a signal is measured anew, the score follows. */
async function change(store: Store): Promise<void> {
  const story = (await store.get('story', 'sto_chain'))!.value
  const [first, ...rest] = story.figures
  const figures = [{ ...first!, verdict: 'superseded' as const, values: first!.values.slice(0, -1) }, ...rest]
  const market = (await store.get('market', 'sto_chain'))!.value
  const [signal, ...others] = market.signals
  const put = { op: 'put', knownAt: LATER } as const
  await store.commit({
    stepKey: 'a-day-later',
    writes: [
      { ...put, kind: 'story', value: { ...story, revision: story.revision + 1, figures, updatedAt: LATER, knownAt: LATER } },
      {
        ...put,
        kind: 'market',
        value: { ...market, asOf: LATER, signals: [{ ...signal!, value: -1.25, knownAt: LATER }, ...others] },
      },
      { ...put, kind: 'score', value: { id: 'sto_chain:quant-risk', ...scoreOf(story, 'quant-risk', 55.25, 60), asOf: LATER } },
    ],
    jobs: [],
  })
}

const sources = new Map(SOURCES.map((source) => [source.id, source]))
async function rowsOf(name: HistoryName, span: Span = {}): Promise<Row[]> {
  const rows: Row[] = []
  for await (const row of HISTORIES[name].rows({ store, sources }, span)) rows.push(row)
  return rows
}
const NAMES = Object.keys(HISTORIES) as HistoryName[]

describe.each(NAMES)('the history of %s', (name) => {
  it('says of every row when it was known, and gives the columns it names', async () => {
    const rows = await rowsOf(name)
    expect(rows.length).toBeGreaterThan(3)
    const columns = Object.keys(HISTORIES[name].columns).sort()
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(columns)
      expect(row.knownAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
    }
  })

  it('is cut by when it was known, and the parts make the whole', async () => {
    const before = await rowsOf(name, { until: LATER })
    const after = await rowsOf(name, { since: LATER })
    expect(after.length).toBeGreaterThan(0)
    expect(after.every((row) => row.knownAt === LATER)).toBe(true)
    expect(before.length + after.length).toBe((await rowsOf(name)).length)
  })

  it('is the same as Parquet, read back by another library', async () => {
    const file = join(dir, `${name}.parquet`)
    const { columns, rows } = HISTORIES[name]
    await parquetFile(file, columns, rows({ store, sources }, {}), 'Written for a test')
    const buffer = await asyncBufferFromFile(file)
    const read = await parquetReadObjects({ file: buffer })
    const plain = read.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [key, cell instanceof Date ? cell.toISOString() : (cell ?? null)]),
      ),
    )
    expect(plain).toEqual(await rowsOf(name))
    const metadata = await parquetMetadataAsync(buffer)
    expect(metadata.key_value_metadata).toContainEqual({ key: 'notice', value: 'Written for a test' })
  })
})

it('a figure has a row when it comes in, is judged anew, or goes, and none while it stays', async () => {
  const later = (await rowsOf('figures', { since: LATER })).filter((row) => row.storyId === 'sto_chain')
  const story = (await store.history('story', 'sto_chain')).at(-2)!.value
  const { values } = story.figures[0]!
  expect(values.length).toBeGreaterThan(1)
  const gone = later.filter((row) => row.removed)
  expect(gone).toMatchObject([{ articleId: values.at(-1)!.articleId, value: values.at(-1)!.figure.value }])
  expect(later.filter((row) => !row.removed).map((row) => row.verdict)).toEqual(values.slice(1).map(() => 'superseded'))
})

it('a signal is known no earlier than the fact behind it', async () => {
  for (const row of await rowsOf('signals')) expect(String(row.knownAt) >= String(row.factKnownAt)).toBe(true)
  const [again] = await rowsOf('signals', { since: LATER })
  expect(again).toMatchObject({ storyId: 'sto_chain', value: -1.25, removed: false })
  expect(abnormal('SOXX')[0]!.knownAt <= NOW).toBe(true)
})

it('a score is the sum of its factors in the history too', async () => {
  for (const row of await rowsOf('scores')) {
    const sum = (row.importanceFactors as { contribution: number }[]).reduce(
      (all, one) => all + Math.round(one.contribution * 100),
      0,
    )
    expect(sum).toBe(Math.round((row.importance as number) * 100))
  }
})

it('a Parquet file grows while rows still come: memory hangs on a group of rows', async () => {
  const file = join(dir, 'long.parquet')
  const sizes: number[] = []
  async function* many(): AsyncGenerator<Row> {
    let x = 1
    for (let i = 0; i < 60_000; i++) {
      if (i % 20_000 === 19_999) sizes.push(statSync(file).size)
      x = (x * 48_271) % 2_147_483_647
      yield { knownAt: NOW, text: Array.from({ length: 12 }, (_, k) => (x * (k + 3)) % 999_999_937).join(' ') }
    }
  }
  await parquetFile(file, { knownAt: 'time', text: 'string' }, many(), null)
  expect(sizes[0]).toBeGreaterThan(0)
  expect(sizes[2]).toBeGreaterThan(sizes[0]!)
  const metadata = await parquetMetadataAsync(await asyncBufferFromFile(file))
  expect(Number(metadata.num_rows)).toBe(60_000)
  expect(metadata.row_groups.length).toBe(12)
})

it('the command writes both forms, and refuses what makes no sense', { timeout: 120_000 }, async () => {
  const data = ['export', '--data', dir, '--history', 'scores']
  const lines = await runCommand([...data, '--since', LATER])
  expect(lines.code).toBe(0)
  expect(
    lines.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(await rowsOf('scores', { since: LATER }))
  const file = join(dir, 'scores.parquet')
  const parquet = await runCommand([...data, '--format', 'parquet', '--out', file])
  expect([parquet.code, parquet.stdout]).toEqual([0, ''])
  expect(await parquetReadObjects({ file: await asyncBufferFromFile(file) })).toHaveLength((await rowsOf('scores')).length)
  for (const wrong of [
    ['--format', 'parquet'],
    ['--since', 'yesterday'],
    ['--since', LATER, '--until', LATER],
    ['--format', 'csv'],
  ])
    expect([wrong, (await runCommand([...data, ...wrong])).code]).toEqual([wrong, 2])
})
