import { describe, expect, it } from 'vitest'
import { type StudyInput, study } from '../../../src/market/index.js'
import type { DeskError } from '../../../src/model/index.js'
import { normals, SESSIONS } from '../fixtures.js'

const DAYS = SESSIONS.slice(-200)
const draw = normals(11)
const market = DAYS.map((date) => ({ date, value: 0.01 * draw() }))
const stock = market.map(({ date, value }) => ({ date, value: 0.001 + 1.4 * value + 0.005 * draw() }))
const base: StudyInput = {
  id: 's',
  returns: stock,
  benchmarkReturns: market,
  eventDate: DAYS[150]!,
  estimation: [-120, -21],
  window: [-1, 1],
  model: 'market',
}
const codeOf = (input: unknown): string => {
  try {
    study(input as StudyInput)
    return 'none'
  } catch (error) {
    return (error as DeskError).code
  }
}

describe('study', () => {
  it('finds the known line and the abnormal days', () => {
    const shocked = stock.map((r, i) => (i === 150 ? { ...r, value: r.value + 0.05 } : r))
    const got = study({ ...base, returns: shocked })
    expect(got.beta).toBeCloseTo(1.4, 1)
    expect(got.n).toBe(100)
    expect(got.df).toBe(98)
    expect(got.abnormal.map((a) => a.day)).toEqual([-1, 0, 1])
    expect(got.abnormal[1]!.value).toBeGreaterThan(0.035)
    expect(got.car).toBeCloseTo(
      got.abnormal.reduce((s, a) => s + a.value, 0),
      14,
    )
    expect(got.p!).toBeLessThan(0.001)
    expect(got.estimationDays).toEqual([DAYS[30], DAYS[129]])
  })

  it('agrees with a hand calculation on a tiny sample (MacKinlay 1997, equations 7 and 9)', () => {
    const x = [0.01, -0.02, 0.03, 0.0, 0.02]
    const y = [0.02, -0.01, 0.05, 0.01, 0.04]
    const days = DAYS.slice(0, 5)
    const rows = (v: number[]) => v.map((value, i) => ({ date: days[i]!, value }))
    const got = study({
      returns: rows(y),
      benchmarkReturns: rows(x),
      eventDate: days[4]!,
      estimation: [-4, -1],
      window: [0, 0],
      model: 'market',
    })
    const sxx = 0.0001 + 0.0004 + 0.0009 + 0 - 4 * 0.005 ** 2
    const sxy = 0.0002 + 0.0002 + 0.0015 + 0 - 4 * 0.005 * 0.0175
    const beta = sxy / sxx
    const alpha = 0.0175 - beta * 0.005
    const sse = [0, 1, 2, 3].reduce((s, i) => s + (y[i]! - alpha - beta * x[i]!) ** 2, 0)
    const se = Math.sqrt((sse / 2) * (1 + 1 / 4 + (0.02 - 0.005) ** 2 / sxx))
    expect(got.beta).toBeCloseTo(beta, 12)
    expect(got.abnormal[0]!.value).toBeCloseTo(0.04 - alpha - beta * 0.02, 12)
    expect(got.se).toBeCloseTo(se, 12)
    expect(got.t).toBeCloseTo(got.car / se, 12)
  })

  it('has the right degrees of freedom by model', () => {
    expect(study({ ...base, model: 'constant-mean' }).df).toBe(99)
    const adjusted = study({ ...base, model: 'market-adjusted' })
    expect([adjusted.alpha, adjusted.beta, adjusted.df]).toEqual([0, 1, 99])
    expect(adjusted.abnormal[1]!.value).toBeCloseTo(stock[150]!.value - market[150]!.value, 14)
  })

  it('is right under the null: about one in twenty windows is called at 5%', () => {
    let called = 0
    const runs = 400
    for (let seed = 1; seed <= runs; seed++) {
      const noise = normals(seed)
      const x = DAYS.slice(0, 70).map((date) => ({ date, value: 0.01 * noise() }))
      const y = x.map((r) => ({ date: r.date, value: 0.8 * r.value + 0.01 * noise() }))
      const got = study({
        returns: y,
        benchmarkReturns: x,
        eventDate: DAYS[65]!,
        estimation: [-60, -5],
        window: [-2, 2],
        model: 'market',
      })
      if (got.p! < 0.05) called++
    }
    // Binomial(400, 0.05): 20 +- 4.4; four deviations either way.
    expect(called).toBeGreaterThan(3)
    expect(called).toBeLessThan(38)
  })

  it('matches prices by session, not by row, before it makes returns', () => {
    const prices = DAYS.map((date, i) => ({ date, close: 100 + i }))
    const benchmark = [...prices.slice(0, 100), ...prices.slice(101)].map((p, i) => ({ date: p.date, close: 50 + i ** 1.1 }))
    const got = study({
      prices,
      benchmark,
      eventDate: DAYS[101]!,
      estimation: [-60, -10],
      window: [0, 0],
      model: 'market-adjusted',
    })
    // Day 100 is missing in the benchmark: both returns of day 101 span two sessions.
    const own = 201 / 199 - 1
    const other = benchmark[100]!.close / benchmark[99]!.close - 1
    expect(got.abnormal[0]!.value).toBeCloseTo(own - other, 12)
  })

  it('says what it had to bend', () => {
    expect(study({ ...base, estimation: [-500, -21] }).notes[0]).toContain('estimation shortened')
    expect(study({ ...base, estimation: [-120, 0] }).notes[0]).toContain('overlaps')
    const sunday = study({ ...base, eventDate: '2026-06-21', window: [0, 0] })
    expect(sunday.eventDay).toBe('2026-06-22')
    expect(sunday.notes[0]).toContain('2026-06-21 has no return')
  })

  it('takes dates for the estimation window, and either end of the rows in any order', () => {
    const byDates = study({
      ...base,
      estimation: undefined,
      estimationDates: [DAYS[30]!, DAYS[129]!],
      returns: [...stock].reverse(),
    })
    expect(byDates.car).toBeCloseTo(study(base).car, 14)
  })

  it.each([
    ['neither prices nor returns', { ...base, returns: undefined }, 'bad-study'],
    ['no benchmark', { ...base, benchmarkReturns: undefined }, 'bad-study'],
    ['two estimations', { ...base, estimationDates: ['2026-01-01', '2026-02-01'] }, 'bad-study'],
    ['a window the wrong way round', { ...base, window: [1, -1] }, 'bad-study'],
    ['a day twice', { ...base, returns: [...stock, stock[0]!] }, 'bad-study'],
    ['not a number', { ...base, returns: [{ date: '2026-01-01', value: 'x' }] }, 'bad-study'],
    ['an event after the data', { ...base, eventDate: '2027-01-01' }, 'too-little-data'],
    ['a window past the data', { ...base, window: [0, 100] }, 'too-little-data'],
    ['too few returns', { ...base, estimation: [-3, -2] }, 'too-little-data'],
    ['a benchmark that stands still', { ...base, benchmarkReturns: market.map((r) => ({ ...r, value: 0 })) }, 'too-little-data'],
  ])('refuses %s', (_, input, code) => expect(codeOf(input)).toBe(code))
})
