import { describe, expect, it } from 'vitest'

type Sample = { seconds: number; rss: number; heap: number; p50: number | null; p95: number | null; waiting: number }
const { erlangC, pollaczekKhinchine } = (await import('../../bench/erlang.mjs' as string)) as {
  erlangC(arrivals: number, service: number, places: number): { load: number; waiting: number; wait: number }
  pollaczekKhinchine(arrivals: number, service: number, spread: number): { load: number; wait: number }
}
const { judgeSoak } = (await import('../../bench/soak-verdict.mjs' as string)) as {
  judgeSoak(samples: Sample[]): { flat: boolean; lines: string[] }
}

describe('queueing models', () => {
  it('agree with each other and with tables', () => {
    // One place: M/M/1 waits rho / (mu - lambda), and so does M/G/1 with exponential service.
    expect(erlangC(0.8, 1, 1).wait).toBeCloseTo(4, 10)
    expect(pollaczekKhinchine(0.8, 1, 1).wait).toBeCloseTo(4, 10)
    // A fixed service time halves the wait.
    expect(pollaczekKhinchine(0.8, 1, 0).wait).toBeCloseTo(2, 10)
    // Two places: the chance to wait is 2 rho^2 / (1 + rho).
    expect(erlangC(1, 1, 2).waiting).toBeCloseTo(1 / 3, 10)
    expect(erlangC(9, 1, 8).wait).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('the verdict on a soak', () => {
  const steady = (grow: Partial<Record<keyof Sample, number>> = {}): Sample[] =>
    Array.from({ length: 40 }, (_, i) => ({
      ...{ seconds: i * 5, rss: 500 + (grow.rss ?? 0) * i, heap: 200 + (grow.heap ?? 0) * i },
      ...{ p50: 300 + (grow.p50 ?? 0) * i, p95: i === 30 ? 9_000 : 900, waiting: 5 },
    }))
  it('is flat where one moment was slow, and not where memory or time grew', () => {
    expect(judgeSoak(steady()).flat).toBe(true)
    expect(judgeSoak(steady({ heap: 10 })).flat).toBe(false)
    expect(judgeSoak(steady({ rss: 15 })).flat).toBe(false)
    expect(judgeSoak(steady({ p50: 60 })).lines.join()).toContain('it grew')
  })
  it('does not count the beginning, nor a slow stretch, and takes nothing measured for no proof', () => {
    const filling = steady().map((s, i) => (i < 10 ? { ...s, rss: 200, heap: 50 } : s))
    expect(judgeSoak(filling).flat).toBe(true)
    const slow = steady().map((s, i) => (i > 20 && i < 28 ? { ...s, p50: 8_000, p95: 20_000 } : s))
    expect(judgeSoak(slow).flat).toBe(true)
    expect(judgeSoak(steady().map((s) => ({ ...s, p50: null, p95: null }))).flat).toBe(false)
  })
})
