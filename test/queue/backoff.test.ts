import { describe, expect, test } from 'vitest'
import { backoffMs, retryAt } from '../../src/queue/backoff.js'
import { nextTick } from '../../src/queue/cron.js'
import { at } from '../contracts/make.js'

const POLICY = { baseMs: 1000, capMs: 60_000 }

describe('backoff', () => {
  test.each([
    [1, 500, 1000],
    [2, 1000, 2000],
    [5, 8000, 16_000],
    [7, 30_000, 60_000],
    [50, 30_000, 60_000],
  ])('try %i waits %i to %i ms', (attempt, least, most) => {
    const waits = Array.from({ length: 200 }, (_, i) => backoffMs(`job-${i}`, attempt, POLICY))
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(least)
    expect(Math.max(...waits)).toBeLessThanOrEqual(most)
    // Spread over the whole of it, so that jobs which failed together part.
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan((most - least) * 0.9)
  })

  test('the same job and try wait as long in a replay; another try waits otherwise', () => {
    expect(backoffMs('a', 3, POLICY)).toBe(backoffMs('a', 3, POLICY))
    expect(backoffMs('a', 7, POLICY)).not.toBe(backoffMs('a', 8, POLICY))
  })

  test('no retry once the tries are used up', () => {
    const failed = { key: 'a', attempt: 4, maxAttempts: 5 }
    const again = retryAt(failed, at(0), POLICY)!
    expect(Date.parse(again) - Date.parse(at(0))).toBe(backoffMs('a', 4, POLICY))
    expect(retryAt({ ...failed, attempt: 5 }, at(0), POLICY)).toBeNull()
  })
})

describe('the next tick', () => {
  const every = { key: 's', everyMs: 600_000 }
  test.each([
    [at(0), at(0), at(10)],
    [at(0), at(9), at(10)],
    [at(0), at(10), at(20)],
    [at(5), at(61), at(65)],
    // A clock that went back does not make the same tick again.
    [at(30), at(0), at(40)],
  ])('of a tick at %s, seen at %s, is %s', (tick, now, next) => {
    expect(nextTick(every, tick, now)).toBe(next)
  })
})
