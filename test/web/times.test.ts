import { describe, expect, it } from 'vitest'
import { age, dayText, nyClock, nyDayOf, nyMinutes, nyMoment, plusDays, utcMoment } from '../../src/web/present/times.js'

const NOW = '2026-07-02T21:30:00.000Z'

describe('times as shown', () => {
  it.each([
    ['2026-07-02T21:29:30.000Z', 'just now'],
    ['2026-07-02T20:38:00.000Z', '52 min'],
    ['2026-07-02T10:21:00.000Z', '11 h 9 min'],
    ['2026-07-02T19:30:00.000Z', '2 h'],
    ['2026-07-01T18:30:00.000Z', '1 d 3 h'],
    ['2026-06-02T21:30:00.000Z', '30 d'],
    ['2026-07-03T00:00:00.000Z', 'not yet'],
  ])('a story of %s is %s old', (from, expected) => expect(age(from, NOW)).toBe(expected))

  it('shows the desk’s moment in New York and in UTC, summer and winter', () => {
    expect(nyClock(NOW)).toBe('Thu 2 Jul 2026, 17:30')
    expect(utcMoment(NOW)).toBe('2 Jul 21:30')
    expect(nyMoment('2026-01-15T14:30:00.000Z')).toBe('Thu 15 Jan 09:30')
  })

  it('knows New York’s day and minutes, which are not UTC’s', () => {
    expect(nyDayOf('2026-07-03T02:00:00.000Z')).toBe('2026-07-02')
    expect(nyMinutes('2026-07-02T20:00:00.000Z')).toBe(16 * 60)
    expect(nyMinutes('2026-07-02T04:05:00.000Z')).toBe(5)
  })

  it('moves and names days', () => {
    expect(plusDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(dayText('2026-09-02')).toBe('2 Sep')
  })
})
