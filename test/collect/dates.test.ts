import { describe, expect, it } from 'vitest'
import { dateInUrl } from '../../src/collect/dates.js'
import { readDate } from '../../src/collect/index.js'

const now = '2026-07-05T00:00:00.000Z'

describe('readDate', () => {
  it.each([
    ['2026-07-02T10:20:30Z', '2026-07-02T10:20:30.000Z'],
    ['2026-07-02T10:20:30.123+02:00', '2026-07-02T08:20:30.123Z'],
    ['2026-07-02T10:20:30-0400', '2026-07-02T14:20:30.000Z'],
    ['2026-07-02 10:20', '2026-07-02T10:20:00.000Z'],
    ['2026-07-02', '2026-07-02T00:00:00.000Z'],
    ['20260702T102030Z', '2026-07-02T10:20:30.000Z'],
    ['20260702', '2026-07-02T00:00:00.000Z'],
    ['Thu, 02 Jul 2026 10:20:30 GMT', '2026-07-02T10:20:30.000Z'],
    ['Thu, 02 Jul 26 10:20:30 EST', '2026-07-02T15:20:30.000Z'],
    ['Thu, 02 Jul 2026 10:20:30 -0400', '2026-07-02T14:20:30.000Z'],
    ['Thu, 02 Jul 2026 10:20:30 GMT+2:00', '2026-07-02T08:20:30.000Z'],
    ['2 Jul 2026 10:20 +0530', '2026-07-02T04:50:00.000Z'],
    ['Thu Jul  2 10:20:30 2026', '2026-07-02T10:20:30.000Z'],
    ['July 2, 2026 3:04 PM ET', '2026-07-02T19:04:00.000Z'],
    ['Published Thu, Jul 2 2026 8:10 AM EDT', '2026-07-02T12:10:00.000Z'],
    ['Jan 15, 2026 at 9:30 a.m. ET', '2026-01-15T14:30:00.000Z'],
    ['2. Juli 2026', '2026-07-02T00:00:00.000Z'],
    ['2 juillet 2026', '2026-07-02T00:00:00.000Z'],
    ['2026/07/02 10:20', '2026-07-02T10:20:00.000Z'],
    ['1782987630', '2026-07-02T10:20:30.000Z'],
    ['1782987630000', '2026-07-02T10:20:30.000Z'],
    ['Tue, 31 Dec 2019 23:59:60 GMT', '2020-01-01T00:00:00.000Z'],
  ])('%s', (text, expected) => expect(readDate(text, now)).toBe(expected))

  it.each([
    ['2026-07-02 10:20', 'Asia/Kolkata', '2026-07-02T04:50:00.000Z'],
    ['2026-01-02 10:20', 'America/New_York', '2026-01-02T15:20:00.000Z'],
    ['2026-07-02 10:20', 'America/New_York', '2026-07-02T14:20:00.000Z'],
    ['2026-07-02T10:20:00Z', 'Asia/Kolkata', '2026-07-02T10:20:00.000Z'],
  ])('%s in %s', (text, zone, expected) => expect(readDate(text, now, zone)).toBe(expected))

  it.each([
    ['the future', '2026-07-05T00:00:00.001Z'],
    ['before the web', '1989-12-31'],
    ['a day that does not exist', '31 Feb 2026'],
    ['a month that does not exist', '2026-13-01'],
    ['no date', 'soon'],
    ['nothing', ''],
    ['a hostile length', `2026-07-02${' '.repeat(5000)}x`],
  ])('refuses %s', (_, text) => expect(readDate(text, now)).toBeNull())
})

describe('dateInUrl', () => {
  it.each([
    ['https://e.example/2026/07/02/story', '2026-07-02T00:00:00.000Z'],
    ['https://e.example/news/2026-07-02-story', '2026-07-02T00:00:00.000Z'],
    ['https://e.example/2026/jul/02/story', '2026-07-02T00:00:00.000Z'],
    ['https://e.example/a/20260702/', '2026-07-02T00:00:00.000Z'],
    ['https://e.example/2027/07/02/story', null],
    ['https://e.example/article/900000001', null],
  ])('%s', (url, expected) => expect(dateInUrl(url, now)).toBe(expected))
})
