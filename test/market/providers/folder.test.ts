import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseBars, parseFacts } from '../../../src/market/providers/csv.js'
import { symbolOfFile } from '../../../src/market/providers/folder.js'
import { createFolderProvider, readMarketFolder } from '../../../src/market/providers/index.js'
import { finraKnownAt, knownAfterClose } from '../../../src/market/providers/known.js'
import { NYSE } from '../fixtures.js'

const options = { symbol: 'ABC', provider: 't', knownAt: knownAfterClose(NYSE, 300_000) }

describe('bars from CSV', () => {
  it('reads any order and case of columns, and what is not there as null', () => {
    const { rows, problems } = parseBars('Volume,Close,Date,Open,High,Low,Adj Close\r\n10,2.5,2026-07-01,2,3,1,2.4\r\n', options)
    expect(problems).toEqual([])
    expect(rows).toEqual([
      {
        symbol: 'ABC',
        day: '2026-07-01',
        open: 2,
        high: 3,
        low: 1,
        close: 2.5,
        volume: 10,
        adjClose: 2.4,
        knownAt: '2026-07-01T20:05:00.000Z',
        provider: 't',
        revision: 0,
      },
    ])
    expect(parseBars('DATE,OPEN,HIGH,LOW,CLOSE\n2026-07-01,2,3,1,2.5', options).rows[0]).toMatchObject({
      volume: null,
      adjClose: null,
    })
  })
  it('leaves out what is no bar, and says it', () => {
    const text = [
      'date,open,high,low,close',
      '2026-07-01,1,2,1,2',
      'x,1,2,1,2',
      '2026-07-02,,2,1,2',
      '2026-07-02,1,1,2,2',
      '2026-07-02,-1,2,1,2',
      '2026-06-30,1,2,1,2',
      '2026-07-01,9,9,9,9',
    ].join('\n')
    const { rows, problems } = parseBars(text, options)
    expect(rows.map((r) => [r.day, r.close])).toEqual([
      ['2026-06-30', 2],
      ['2026-07-01', 2],
    ])
    expect(problems).toHaveLength(5)
    expect(problems[0]).toBe('ABC, line 3: not a day: x')
    expect(parseBars('a,b\n1,2', options).problems[0]).toContain('no columns')
    expect(parseBars('', options).rows).toEqual([])
  })
})

describe('when it was known', () => {
  it('after the close, early ones too, and at the usual time on a holiday', () => {
    const known = knownAfterClose(NYSE, 300_000)
    expect(known('2026-07-01')).toBe('2026-07-01T20:05:00.000Z')
    expect(known('2026-11-27')).toBe('2026-11-27T18:05:00.000Z')
    expect(known('2026-06-19')).toBe('2026-06-19T20:05:00.000Z')
  })
  it('margin debt of June is the future on 2 July', () => {
    expect(finraKnownAt('2026-05')).toBe('2026-06-21T22:00:00.000Z')
    expect(finraKnownAt('2026-06') > '2026-07-02T23:59:59.000Z').toBe(true)
    expect(finraKnownAt('2025-12')).toBe('2026-01-21T23:00:00.000Z')
  })
})

describe('facts from CSV', () => {
  it('keep the recorded time, and mark an assumed one', () => {
    const { rows, problems } = parseFacts(
      'series,validAt,knownAt,value,unit\nfund.assets:LEV,2026-07-01,2026-07-02T12:00:00Z,1e10,USD\nfund.assets:LEV,2026-07-02,,2e10,USD\nx,y,z,,\n',
      'f',
    )
    expect(rows.map((r) => [r.value, r.knownAt, r.knownAtAssumed])).toEqual([
      [1e10, '2026-07-02T12:00:00.000Z', false],
      [2e10, '2026-07-03T23:59:59.000Z', true],
    ])
    expect(problems).toEqual(['facts, line 4: not series, day and number'])
  })
})

describe('a folder', () => {
  let dir: string
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'market-'))
    mkdirSync(join(dir, 'bars'))
    writeFileSync(join(dir, 'bars', 'BRK-B.csv'), 'date,open,high,low,close\n2026-07-01,1,2,1,2\n')
    writeFileSync(join(dir, 'SPY_2023-2026.csv'), 'Date,Open,High,Low,Close\n2026-06-30,1,2,1,2\n2026-07-01,1,2,1,2\n')
    writeFileSync(join(dir, 'vix-daily.csv'), 'DATE,OPEN,HIGH,LOW,CLOSE\n2026-07-01,16,17,15,16.5\n')
    writeFileSync(join(dir, 'facts-assets.csv'), 'series,validAt,knownAt,value,unit\nfund.assets:LEV,2026-07-01,,5,USD\n')
    writeFileSync(join(dir, 'finra-margin.json'), JSON.stringify({ data: [{ date: '2026-05', margin_debt: 1415557 }] }))
    writeFileSync(join(dir, 'README.md'), 'no data')
  })
  afterAll(() => rmSync(dir, { recursive: true }))

  it('names its symbols by its files', async () => {
    expect(['SPY_2023-2026.csv', 'vix-daily.csv', 'bars/BRK-B.csv', '^VIX.csv'].map(symbolOfFile)).toEqual([
      'SPY',
      '^VIX',
      'BRK-B',
      '^VIX',
    ])
    const provider = createFolderProvider({ dir, calendar: NYSE })
    expect((await provider.symbols())!.sort()).toEqual(['BRK-B', 'SPY', '^VIX'])
    expect(await provider.series()).toEqual(['finra.margin-debt', 'fund.assets:LEV'])
    const { rows } = await provider.bars('SPY', { from: '2026-07-01', to: '2026-07-01' })
    expect(rows.map((r) => r.day)).toEqual(['2026-07-01'])
    const facts = await provider.facts('finra.margin-debt', { from: '2026-01-01', to: '2026-12-31' })
    expect(facts.rows[0]).toMatchObject({ value: 1_415_557e6, validAt: '2026-05-31', knownAtAssumed: true, provider: 'FINRA' })
  })

  it('is read file by file; a broken file is said and the rest stands', async () => {
    writeFileSync(join(dir, 'finra-margin-2.json'), '{')
    const parts = []
    for await (const part of readMarketFolder({ dir, calendar: NYSE })) parts.push(part)
    expect(parts.flatMap((p) => p.bars)).toHaveLength(4)
    expect(parts.at(-1)!.facts).toHaveLength(2)
    expect(parts.at(-1)!.problems[0]).toContain('finra-margin-2.json')
  })

  it('that is missing is named', async () => {
    await expect(createFolderProvider({ dir: join(dir, 'nowhere'), calendar: NYSE }).symbols()).rejects.toThrow(/nowhere/)
  })
})
