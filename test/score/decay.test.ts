import { describe, expect, it } from 'vitest'
import type { Instant } from '../../src/model/index.js'
import { freshAtOf, halfLifeOf, importanceAt } from '../../src/score/decay.js'

const tag = (type: string, confidence = 0.9) => ({ type, confidence })
const at = (day: number, hour = 0): Instant => `2026-07-0${day}T${String(hour).padStart(2, '0')}:00:00.000Z` as Instant

describe('the half-life of a story', () => {
  it.each([
    [
      'a halt is over sooner than a consultation',
      [tag('market-structure.halts.trading-halt')],
      [tag('legal.regulation.leverage')],
    ],
    ['results fade sooner than a closure of a fund', [tag('earnings.results.beat')], [tag('market-structure.products.closure')]],
    ['talk fades sooner than the event', [tag('commentary.record.opinion')], [tag('market-structure.leverage.unwind')]],
  ])('%s', (_, shorter, longer) => {
    expect(halfLifeOf(shorter)).toBeLessThan(halfLifeOf(longer))
  })

  it('is the longest of its surest kinds; an unsure one says nothing', () => {
    const halt = tag('market-structure.halts.trading-halt')
    expect(halfLifeOf([halt, tag('legal.regulation.leverage', 0.35)])).toBe(halfLifeOf([halt]))
    expect(halfLifeOf([halt, tag('legal.regulation.leverage', 0.85)])).toBe(halfLifeOf([tag('legal.regulation.leverage')]))
    expect(halfLifeOf([])).toBe(24)
  })
})

describe('importance at a moment', () => {
  const score = { importance: { totalHundredths: 8_000, rows: [] }, freshAt: at(1), halfLifeHours: 24 }

  it('is whole when something new came, and halves with every half-life', () => {
    expect([at(1), at(2), at(3)].map((now) => importanceAt(score, now))).toEqual([8_000, 4_000, 2_000])
  })

  it('is never more than the ledger says, also before anything was known', () => {
    expect(importanceAt({ ...score, freshAt: at(3) }, at(1))).toBe(8_000)
  })

  it('starts anew with what a member adds, and not with a copy', () => {
    const members = [
      { role: 'original' as const, joinedAt: at(1) },
      { role: 'update' as const, joinedAt: at(2) },
      { role: 'republication' as const, joinedAt: at(3) },
    ]
    expect(freshAtOf(members, at(4))).toBe(at(2))
    expect(freshAtOf([], at(4))).toBe(at(4))
  })
})
