import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'

const dir = mkdtempSync(join(tmpdir(), 'market-'))
afterEach(() => rmSync(dir, { recursive: true, force: true }))

describe('scripts/import-market.mjs', () => {
  it('trims digits, keeps the demo days alone, and shifts an assumed release off the weekend', () => {
    mkdirSync(join(dir, 'from/ohlcv'), { recursive: true })
    const symbols = readdirSync('demo/market/bars').map((name) => name.replace('.csv', ''))
    const bars = [
      'Date,Open,High,Low,Close,Adj Close,Volume',
      '2024-12-31,1,1,1,1,1,1',
      '2025-01-02,10.123456,11.0,9.5,10.500000190734863,10.25,1200',
      '2026-07-02,20.0,21.0,19.0,20.5,20.5,900',
      '2026-07-06,30.0,31.0,29.0,30.5,30.5,700',
    ].join('\n')
    for (const symbol of symbols) writeFileSync(join(dir, `from/ohlcv/${symbol}_2023-2026.csv`), bars)
    writeFileSync(
      join(dir, 'from/vix-daily.csv'),
      'DATE,OPEN,HIGH,LOW,CLOSE\n2019-12-31,1,1,1,1\n2020-01-02,13.460000,13.72,12.42,12.470000\n2026-07-06,1,1,1,1\n',
    )
    const margin = ['2026-04', '2026-05', '2026-06'].map((date) => ({ date, margin_debt: 5 }))
    writeFileSync(join(dir, 'from/finra-margin.json'), JSON.stringify({ data: margin }))
    execFileSync(process.execPath, ['scripts/import-market.mjs', join(dir, 'from'), join(dir, 'to')])
    const read = (name: string): string[] =>
      readFileSync(join(dir, 'to', name), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
    expect(read('bars/SPY.csv')).toEqual(['2025-01-02,10.1235,11,9.5,10.5,10.25,1200', '2026-07-02,20,21,19,20.5,20.5,900'])
    expect(read('vix.csv')).toEqual(['2020-01-02,13.46,13.72,12.42,12.47'])
    expect(read('finra-margin-debt.csv')).toEqual([
      '2026-04-30,2026-05-21T17:00:00.000Z,true,5',
      '2026-05-31,2026-06-22T17:00:00.000Z,true,5',
    ])
  })
})
