import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { createFolderProvider } from '../../../src/market/providers/index.js'
import { knownAfterClose } from '../../../src/market/providers/known.js'
import { parseParquetBars } from '../../../src/market/providers/parquet.js'
import { NYSE } from '../fixtures.js'

const options = { symbol: 'ABC', provider: 't', knownAt: knownAfterClose(NYSE, 300_000) }
const prices = (rows: number[][]) =>
  ['Open', 'High', 'Low', 'Close'].map((name, i) => ({ name, data: rows.map((r) => r[i]!), type: 'DOUBLE' as const }))

describe('bars from Parquet', () => {
  it('read dates as days, integers as numbers, and say what is no bar', async () => {
    const bytes = parquetWriteBuffer({
      columnData: [
        {
          name: 'Date',
          data: ['2026-07-02', '2026-07-01', '2026-06-30'].map((d) => new Date(`${d}T00:00:00Z`)),
          type: 'TIMESTAMP',
        },
        ...prices([
          [2, 3, 1, 2.5],
          [2, 3, 1, 2],
          [0, 3, 1, 2],
        ]),
        { name: 'Volume', data: [10n, 20n, 30n], type: 'INT64' },
      ],
    })
    const { rows, problems } = await parseParquetBars(bytes, options)
    expect(rows.map((r) => [r.symbol, r.day, r.close, r.volume, r.adjClose])).toEqual([
      ['ABC', '2026-07-01', 2, 20, null],
      ['ABC', '2026-07-02', 2.5, 10, null],
    ])
    expect(problems).toEqual(['ABC, row 3: a price is missing or not above zero'])
  })

  it('may hold many instruments', async () => {
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: 'symbol', data: ['XY', 'ZZ'], type: 'STRING' },
        { name: 'date', data: ['2026-07-01', '2026-07-01'], type: 'STRING' },
        ...prices([
          [2, 3, 1, 2],
          [5, 6, 4, 5],
        ]),
      ],
    })
    expect((await parseParquetBars(bytes, options)).rows.map((r) => [r.symbol, r.close])).toEqual([
      ['XY', 2],
      ['ZZ', 5],
    ])
  })

  it('are refused where they are none', async () => {
    await expect(parseParquetBars(new TextEncoder().encode('date,open').buffer as ArrayBuffer, options)).rejects.toMatchObject({
      code: 'provider-bad-file',
    })
    const bytes = parquetWriteBuffer({ columnData: [{ name: 'date', data: ['2026-07-01'], type: 'STRING' }] })
    await expect(parseParquetBars(bytes, options)).rejects.toThrow(/no column open/)
  })

  it('come from a folder like any other file', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'parquet-'))
    const columnData = [{ name: 'date', data: ['2026-07-01'], type: 'STRING' as const }, ...prices([[2, 3, 1, 2]])]
    writeFileSync(join(dir, 'QQQ.parquet'), Buffer.from(parquetWriteBuffer({ columnData })))
    const provider = createFolderProvider({ dir, calendar: NYSE })
    expect(await provider.symbols()).toEqual(['QQQ'])
    expect((await provider.bars('QQQ', { from: '2026-01-01', to: '2026-12-31' })).rows).toHaveLength(1)
    rmSync(dir, { recursive: true })
  })
})
