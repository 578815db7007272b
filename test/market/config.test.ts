import { describe, expect, it } from 'vitest'
import { calendarSchema, loadCalendars } from '../../src/config/calendars.js'
import { loadMarketLinks, marketLinksSchema } from '../../src/config/market.js'
import { leveragedFund, neededSymbols, sectorOf, sessionOn } from '../../src/market/index.js'
import { NYSE, story } from './fixtures.js'

describe('config/market.yaml', () => {
  const links = loadMarketLinks('config')
  it.each([
    ['SOXL', 3, 'SOXX'],
    ['SOXS', -3, 'SOXX'],
    ['TQQQ', 3, 'QQQ'],
    ['SQQQ', -3, 'QQQ'],
    ['TSLL', 2, 'TSLA'],
    ['FNGU', 3, 'FNGS'],
    ['NUGT', 2, 'GDX'],
  ])('%s is %fx on %s', (symbol, multiple, proxy) => {
    expect(leveragedFund(links, symbol)).toMatchObject({ multiple, proxy })
  })
  it('has inverse funds beside bull ones', () => {
    const multiples = Object.values(links.leveraged).map((f) => f.multiple)
    expect(multiples.filter((m) => m < 0).length).toBeGreaterThan(40)
    expect(multiples.filter((m) => m > 1).length).toBeGreaterThan(60)
  })
  it('gives what a story on SOXL hangs on', () => {
    const { symbols, series } = neededSymbols(story('SOXL'), links)
    for (const symbol of ['SOXL', 'SOXX', 'SPY', '^VIX', 'XLK', 'XLF']) expect(symbols).toContain(symbol)
    for (const name of ['finra.margin-debt', 'fund.assets:SOXL', 'fund.assets:SOXS', 'option.skew-30d:SOXL'])
      expect(series).toContain(name)
    expect(symbols).not.toContain('SMH')
  })
  it('takes the gazetteer for what it does not know itself', () => {
    const made = {
      symbol: 'XYZL',
      mic: '',
      name: 'X 2x',
      assetClass: 'leveraged-etf' as const,
      aliases: [],
      multiple: 2,
      underlying: '^NDX',
    }
    expect(leveragedFund(links, 'XYZL', made)).toEqual({ multiple: 2, index: '^NDX', proxy: 'QQQ' })
    const bank = { symbol: 'JPM', mic: 'XNYS', name: 'J', assetClass: 'equity' as const, aliases: [], sector: 'Finance' }
    expect(sectorOf(links, 'JPM', bank)).toBe('XLF')
  })
  it.each([
    [{ leveraged: { AB: { multiple: 1, index: 'X', proxy: 'CD' } } }, /multiple/],
    [
      { leveraged: { AB: { multiple: 2, index: 'Xx', proxy: 'CD' }, CD: { multiple: 2, index: 'Xx', proxy: 'EF' } } },
      /itself leveraged/,
    ],
    [{ proxies: { AB: 'AB' } }, /stands for itself/],
    [{ market: 'spy' }, /capitals/],
  ])('refuses a mistake %#', (change, message) => {
    const result = marketLinksSchema.safeParse({ ...structuredClone(links), ...change })
    expect(JSON.stringify(result.error?.issues)).toMatch(message)
  })
})

describe('config/calendars', () => {
  it('has New York, with the days of the demo', () => {
    const nyse = loadCalendars('config').get('XNYS')!
    expect(sessionOn(nyse, '2026-06-19')).toBeNull()
    expect(sessionOn(nyse, '2026-07-02')!.closeAt).toBe('2026-07-02T20:00:00.000Z')
    expect(loadCalendars('nowhere').size).toBe(0)
  })
  it.each([
    [{ holidays: [{ day: '2030-01-01', name: 'X' }] }, /outside the horizon/],
    [{ halfDays: [{ day: '2026-06-19', close: '13:00' }] }, /a holiday and a half day/],
    [{ halfDays: [{ day: '2026-11-27', close: '17:00' }] }, /closes at 17:00/],
    [{ open: '17:00' }, /open must be before close/],
    [{ timeZone: 'New York' }, /IANA/],
  ])('refuses a mistake %#', (change, message) => {
    expect(JSON.stringify(calendarSchema.safeParse({ ...structuredClone(NYSE), ...change }).error?.issues)).toMatch(message)
  })
})
