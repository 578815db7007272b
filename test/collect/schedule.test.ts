import { describe, expect, it } from 'vitest'
import { nextHealth, startHealth, type VisitOutcome } from '../../src/collect/index.js'
import { epochMs, plusMs, type SourceHealth } from '../../src/model/index.js'

const source = { cadenceMinutes: { fastest: 5, slowest: 60 } }
const MINUTE = 60_000
const start = '2026-07-01T00:00:00.000Z'
const ok = (newItems: number, more: Partial<VisitOutcome> = {}): VisitOutcome => ({ status: 'ok', newItems, ...more })
const bad = (more: Partial<VisitOutcome> = {}): VisitOutcome => ({
  status: 'failed',
  newItems: 0,
  code: 'net-timeout',
  reason: 'too slow',
  ...more,
})

/** Visits a source again and again, each time when it asked for it; gives the pauses in minutes and the last health. */
function visits(outcomes: VisitOutcome[], jitter = 0.5): { pauses: number[]; health: SourceHealth } {
  let health = startHealth('s')
  let now = start
  const pauses: number[] = []
  for (const outcome of outcomes) {
    health = nextHealth(health, outcome, source, now, jitter)
    if (!health.nextTryAt) break
    pauses.push((epochMs(health.nextTryAt) - epochMs(now)) / MINUTE)
    now = health.nextTryAt
  }
  return { pauses, health }
}

describe('adaptive schedule', () => {
  it('slows down while a source is still, to its slowest cadence', () => {
    const { pauses } = visits([ok(3), ...Array.from({ length: 20 }, () => ok(0))])
    expect(pauses[0]).toBe(5)
    expect(pauses[1]).toBe(6.25)
    expect([...pauses].sort((a, b) => a - b)).toEqual(pauses)
    expect(pauses.at(-1)).toBe(60)
  })

  it('speeds up when it publishes, to its fastest cadence', () => {
    const { pauses } = visits([ok(1), ...Array.from({ length: 14 }, () => ok(0)), ok(2), ok(2), ok(2), ok(2), ok(2)])
    expect(pauses.at(-6)).toBe(60)
    expect(pauses.slice(-5)).toEqual([30, 15, 7.5, 5, 5])
  })

  it('spreads pauses by a tenth either way, the same for the same moment', () => {
    expect(visits([ok(1)], 0).pauses[0]).toBe(4.5)
    expect(visits([ok(1)], 1).pauses[0]).toBe(5.5)
    expect(nextHealth(startHealth('s'), ok(1), source, start)).toEqual(nextHealth(startHealth('s'), ok(1), source, start))
    expect(nextHealth(startHealth('s'), ok(1), source, start).nextTryAt).not.toBe(
      nextHealth(startHealth('t'), ok(1), source, start).nextTryAt,
    )
  })

  it('doubles the pause with every failure, to six hours at most', () => {
    const { pauses, health } = visits([ok(1), ...Array.from({ length: 12 }, () => bad())])
    expect(pauses.slice(1, 5)).toEqual([5, 10, 20, 40])
    expect(Math.max(...pauses)).toBe(360)
    expect(health).toMatchObject({ status: 'failing', consecutiveFailures: 12, reason: 'net-timeout: too slow' })
  })

  it('waits as long as the server asks, a week at most, and starts afresh after a success', () => {
    expect(visits([bad({ retryAfterMs: 45 * MINUTE })]).pauses).toEqual([45])
    expect(visits([bad({ retryAfterMs: 1e12 })]).pauses).toEqual([7 * 24 * 60])
    expect(visits([bad(), bad(), bad(), bad(), ok(1)]).pauses.at(-1)).toBe(5)
  })
})

describe('health', () => {
  it('keeps what was known of the last success through failures', () => {
    const good = nextHealth(startHealth('s'), ok(4, { etag: '"1"', lastModified: 'yesterday' }), source, start)
    const after = nextHealth(good, bad({ httpStatus: 500 }), source, plusMs(start, 5 * MINUTE))
    expect(after).toMatchObject({
      etag: '"1"',
      lastModified: 'yesterday',
      lastSuccessAt: start,
      lastNewItemAt: start,
      itemsSeen: 4,
      status: 'failing',
    })
  })

  it('shows a source that never had an item, and one that fell silent', () => {
    expect(nextHealth(startHealth('s'), ok(0), source, start)).toMatchObject({
      status: 'stale',
      reason: expect.stringContaining('never had an item'),
    })
    const good = nextHealth(startHealth('s'), ok(1), source, start)
    const soon = nextHealth(good, { status: 'not-modified', newItems: 0 }, source, plusMs(start, 2 * 86_400_000))
    expect(soon.status).toBe('ok')
    const later = nextHealth(soon, { status: 'not-modified', newItems: 0 }, source, plusMs(start, 4 * 86_400_000))
    expect(later).toMatchObject({
      status: 'stale',
      reason: expect.stringContaining(start),
      lastSuccessAt: plusMs(start, 4 * 86_400_000),
    })
  })

  it('keeps validators on 304 and forgets those that a new answer no longer has', () => {
    const good = nextHealth(startHealth('s'), ok(1, { etag: '"1"' }), source, start)
    expect(nextHealth(good, { status: 'not-modified', newItems: 0, etag: null }, source, start).etag).toBe('"1"')
    expect(nextHealth(good, ok(1, { etag: null }), source, start).etag).toBeNull()
  })

  it('retires a source that is gone', () => {
    expect(nextHealth(startHealth('s'), bad({ httpStatus: 410 }), source, start)).toMatchObject({
      status: 'retired',
      nextTryAt: null,
    })
  })

  it('moves with a permanent redirect, and goes back when that leads nowhere', () => {
    const moved = nextHealth(startHealth('s'), ok(1, { movedTo: 'https://new.example/feed' }), source, start)
    expect(moved.movedTo).toBe('https://new.example/feed')
    expect(nextHealth(moved, ok(0), source, start).movedTo).toBe('https://new.example/feed')
    expect(nextHealth(moved, bad({ httpStatus: 410 }), source, start)).toMatchObject({ movedTo: null, status: 'failing' })
    let health = moved
    for (let i = 0; i < 3; i++) health = nextHealth(health, bad(), source, start)
    expect(health.movedTo).toBeNull()
  })
})
