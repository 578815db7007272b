import { describe, expect, it } from 'vitest'
import { reachOf, reachText, startHealth } from '../../src/collect/index.js'
import type { SourceHealth } from '../../src/model/index.js'

const asked = (id: string, more: Partial<SourceHealth>): SourceHealth => ({
  ...startHealth(id),
  lastTryAt: '2026-07-02T10:00:00.000Z',
  ...more,
})
const failed = (id: string, nextTryAt: string) => asked(id, { status: 'failing', consecutiveFailures: 1, nextTryAt })

describe('how the sources answered', () => {
  it('asks about the network where none could be reached, and says when the first is asked again', () => {
    const reach = reachOf([
      failed('a', '2026-07-02T10:30:00.000Z'),
      failed('b', '2026-07-02T10:07:30.000Z'),
      startHealth('never-asked'),
    ])
    expect(reach).toEqual({ asked: 2, failed: 2, nextTryAt: '2026-07-02T10:07:30.000Z' })
    expect(reachText(reach)).toBe(
      'None of 2 sources could be reached: is there a network at hand? The first is asked again at 10:07 UTC.',
    )
  })

  it('counts those that failed among those that were asked', () => {
    const reach = reachOf([failed('a', '2026-07-02T10:30:00.000Z'), asked('b', { status: 'ok' })])
    expect(reachText(reach)).toBe('1 of 2 sources failed when they were last asked. The first is asked again at 10:30 UTC.')
  })

  it('has nothing to say where all answered, or none was asked', () => {
    expect(reachText(reachOf([asked('a', { status: 'ok' }), startHealth('b')]))).toBeNull()
    expect(reachText(reachOf([]))).toBeNull()
  })
})
