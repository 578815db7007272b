import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { barOn, bars, returnOn, sessionBefore, sessions } from './market-data.js'

const SYMBOLS = ['SOXL', 'SOXX', 'SMH', 'SPY', 'QQQ', 'TQQQ', 'XLF', 'XLE', 'XLK', 'KRE', 'IWM', 'VT']
const round = (value: number, digits: number): number => Number(value.toFixed(digits))

describe('market data of the demo', () => {
  it.each([
    ['2026-06-23', { SOXL: -23.1, SOXX: -7.9, SMH: -7.0, SPY: -1.5 }, -7.2, 2.21],
    ['2026-07-01', { SOXL: -18.4, SOXX: -6.4, SMH: -5.4, SPY: -0.1 }, -3.7, 0.14],
    ['2026-07-02', { SOXL: -16.6, SOXX: -5.6, SMH: -4.5, SPY: -0.1 }, 0.3, -0.44],
  ])('has the moves of %s', (day, moves, gap, vixPoints) => {
    for (const [symbol, move] of Object.entries(moves)) expect([symbol, round(returnOn(symbol, day), 1)]).toEqual([symbol, move])
    expect(round(100 * (barOn('SOXX', day).open / barOn('SOXX', sessionBefore(day)).close - 1), 1)).toBe(gap)
    expect(round(barOn('^VIX', day).close - barOn('^VIX', sessionBefore(day)).close, 2)).toBe(vixPoints)
  })

  it('shows that the three-times fund worked as designed from 22 June to 2 July', () => {
    const days = sessions().filter((day) => day > '2026-06-22' && day <= '2026-07-02')
    const compounded = days.reduce((value, day) => value * (1 + (3 * returnOn('SOXX', day)) / 100), 1)
    expect(round(returnOn('SOXL', '2026-07-02', '2026-06-22'), 1)).toBe(-39.7)
    expect(round(100 * (compounded - 1), 1)).toBe(-40.0)
  })

  it('has 260 sessions before June 2026, nothing after 2 July, and prices in order', () => {
    for (const symbol of SYMBOLS) {
      const all = bars(symbol)
      expect(all.filter((bar) => bar.day < '2026-06-01').length).toBeGreaterThanOrEqual(260)
      expect(all.every((bar, at) => at === 0 || all[at - 1]!.day < bar.day)).toBe(true)
      expect(all.at(-1)!.day).toBe(symbol === 'IWM' ? '2026-06-30' : '2026-07-02')
    }
    expect(bars('^VIX').at(-1)!.day).toBe('2026-07-02')
  })

  it('says when margin debt became known, and that this is assumed', () => {
    const lines = readFileSync('demo/market/finra-margin-debt.csv', 'utf8').trim().split('\n')
    expect(lines.at(-1)).toBe('2026-05-31,2026-06-22T17:00:00.000Z,true,1415557')
    const may = Number(lines.at(-1)!.split(',')[3])
    const yearBefore = Number(lines.find((line) => line.startsWith('2025-05-31'))!.split(',')[3])
    expect(round(100 * (may / yearBefore - 1), 1)).toBe(53.7)
  })
})

describe('the NYSE calendar', () => {
  const calendar = parse(readFileSync('config/calendars/nyse.yaml', 'utf8')) as {
    horizon: { from: string; to: string }
    holidays: { day: string; name: string }[]
    halfDays: { day: string; close: string }[]
  }
  const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

  it('is open on exactly the days that SPY has bars for', () => {
    const closed = new Set(calendar.holidays.map((holiday) => holiday.day))
    const expected: string[] = []
    for (let at = Date.parse('2025-01-02'); at <= Date.parse('2026-07-02'); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10)
      if (weekday(day) % 6 !== 0 && !closed.has(day)) expected.push(day)
    }
    expect(sessions()).toEqual(expected)
  })

  it('keeps every holiday and half day on a weekday inside its horizon, once', () => {
    const days = [...calendar.holidays, ...calendar.halfDays].map((entry) => entry.day)
    expect(new Set(days).size).toBe(days.length)
    for (const day of days) {
      expect(weekday(day) % 6).not.toBe(0)
      expect(day >= calendar.horizon.from && day <= calendar.horizon.to).toBe(true)
    }
    for (const year of ['2024', '2025', '2026', '2027'])
      expect(calendar.holidays.filter((holiday) => holiday.day.startsWith(year)).length).toBeGreaterThanOrEqual(10)
  })
})
