import { describe, expect, it } from 'vitest'
import {
  lastCompleteSession,
  nextTradableSession,
  sessionAgainst,
  sessionOf,
  sessionOn,
  sessionsBetween,
} from '../../src/market/index.js'
import { NYSE } from './fixtures.js'

describe('sessions', () => {
  it('are in UTC with daylight saving, holidays and half days minded', () => {
    expect(sessionOn(NYSE, '2026-07-02')).toMatchObject({
      openAt: '2026-07-02T13:30:00.000Z',
      closeAt: '2026-07-02T20:00:00.000Z',
      half: false,
    })
    expect(sessionOn(NYSE, '2026-01-05')!.openAt).toBe('2026-01-05T14:30:00.000Z')
    expect(sessionOn(NYSE, '2026-11-27')).toMatchObject({ closeAt: '2026-11-27T18:00:00.000Z', half: true })
    expect(sessionOn(NYSE, '2026-07-03')).toBeNull()
    expect(sessionOn(NYSE, '2026-07-04')).toBeNull()
  })

  it.each([
    // at, state, last complete, next tradable
    ['2026-07-02T10:20:00.000Z', 'pre', '2026-07-01', '2026-07-02'],
    ['2026-07-02T13:30:00.000Z', 'open', '2026-07-01', '2026-07-02'],
    ['2026-07-02T19:59:59.999Z', 'open', '2026-07-01', '2026-07-02'],
    ['2026-07-02T20:00:00.000Z', 'after', '2026-07-02', '2026-07-06'],
    // Late evening in New York is the next day in UTC.
    ['2026-07-03T02:00:00.000Z', 'after', '2026-07-02', '2026-07-06'],
    ['2026-07-03T15:00:00.000Z', 'closed', '2026-07-02', '2026-07-06'],
    ['2026-11-27T18:30:00.000Z', 'after', '2026-11-27', '2026-11-30'],
  ])('at %s the exchange is %s', (at, state, last, next) => {
    expect(sessionOf(NYSE, at).state).toBe(state)
    expect(lastCompleteSession(NYSE, at).day).toBe(last)
    expect(nextTradableSession(NYSE, at).day).toBe(next)
  })

  it('says so in words', () => {
    expect(sessionOf(NYSE, '2026-07-02T15:00:00.000Z').text).toBe('NYSE open, closes 16:00 New York')
    expect(sessionOf(NYSE, '2026-07-02T12:00:00.000Z').text).toBe('NYSE closed, opens 09:30 New York')
    expect(sessionOf(NYSE, '2026-07-03T12:00:00.000Z').text).toBe(
      'NYSE closed (Independence Day (observed)), opens 6 Jul 2026 09:30 New York',
    )
    expect(sessionOf(NYSE, '2026-11-27T15:00:00.000Z').text).toContain('an early close')
  })

  it.each([
    // session, news at, timing, words
    ['2026-07-01', '2026-07-02T10:20:00.000Z', 'before', 'the last session before the news'],
    ['2026-07-01', '2026-07-02T17:00:00.000Z', 'before', 'the last session before the news'],
    ['2026-06-30', '2026-07-02T17:00:00.000Z', 'before', 'an earlier session than the last before the news'],
    ['2026-07-02', '2026-07-02T10:20:00.000Z', 'first', 'the first session after the news'],
    ['2026-07-02', '2026-07-02T17:00:00.000Z', 'during', 'the session in which the news came'],
    ['2026-07-02', '2026-07-02T20:30:00.000Z', 'closed', 'which had closed before the news'],
    ['2026-07-02', '2026-07-04T12:00:00.000Z', 'before', 'the last session before the news'],
    ['2026-07-06', '2026-07-02T17:00:00.000Z', 'first', 'the first session after the news'],
    ['2026-07-06', '2026-07-02T20:30:00.000Z', 'first', 'the first session after the news'],
    ['2026-07-07', '2026-07-02T20:30:00.000Z', 'later', 'the second session after the news'],
    ['2026-07-31', '2026-07-02T20:30:00.000Z', 'later', 'a later session'],
  ])('of %s are told against news of %s', (day, newsAt, timing, words) => {
    expect(sessionAgainst(NYSE, day, newsAt)).toEqual({ day, timing, words })
  })

  it('admits what it does not know outside its horizon', () => {
    const state = sessionOf(NYSE, '2028-03-01T15:00:00.000Z')
    expect(state.certain).toBe(false)
    expect(state.text).toContain('holidays not known outside 2025-01-01 to 2026-12-31')
  })

  it('counts sessions over holidays and weekends', () => {
    expect(sessionsBetween(NYSE, '2026-06-18', '2026-06-22')).toBe(1)
    expect(sessionsBetween(NYSE, '2026-06-22', '2026-07-02')).toBe(8)
    expect(sessionsBetween(NYSE, '2026-07-02', '2026-06-30')).toBe(-2)
  })
})
