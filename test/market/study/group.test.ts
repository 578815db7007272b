import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type GroupMember, studyGroup, testGroup } from '../../../src/market/study/group.js'
import { runStudy, type StudyInput, study } from '../../../src/market/study/study.js'
import { normals, SESSIONS } from '../fixtures.js'

/**
 * The 2020 example of the estudy2 vignette: seven stocks, estimation 1 April 2019 to 13 March 2020, event 16 to 20 March.
 * The statistics below are transcribed from it, to the four digits it prints.
 */
const [, head, ...lines] = readFileSync('test/market/study/returns-2020.csv', 'utf8').trim().split('\n')
const names = head!.split(',')
const column = (name: string) =>
  lines.flatMap((line) => {
    const cell = line.split(',')[names.indexOf(name)]!
    return cell === '' ? [] : [{ date: line.slice(0, 10), value: Number(cell) }]
  })
const benchmarkReturns = column('GSPC')
const inputs: StudyInput[] = names.slice(2).map((id) => ({
  id,
  returns: column(id),
  benchmarkReturns,
  eventDate: '2020-03-16',
  estimationDates: ['2019-04-01', '2020-03-13'],
  window: [0, 4],
  model: 'market',
}))
const group = studyGroup(inputs)
const monday = group.days[0]!.tests

/** The members with their fits changed, for definitions other than ours. */
function members(change: (fit: GroupMember['fit']) => GroupMember['fit']): GroupMember[] {
  return inputs.map((input) => {
    const { fit, days, y, x, window, estimation } = runStudy(input)
    const changed = change(fit)
    return {
      id: String(input.id),
      fit: changed,
      estimation: fit.residuals.map((value, i) => ({ date: y[estimation[0] + i]!.date, value })),
      event: days.map((d, i) => ({ date: d.date, day: d.day, value: d.value, benchmark: x[window[0] + i]!.value })),
    }
  })
}

describe('group tests on the published example', () => {
  it('mean abnormal returns of the five days', () => {
    const published = [0.0232974, -0.03157867, -0.0161785, 0.07672027, 0.05840545]
    for (const [i, d] of group.days.entries()) expect(Math.abs(d.meanAbnormal - published[i]!)).toBeLessThan(1e-6)
  })

  it('t, Brown-Warner 1985 and sign match as published', () => {
    expect(Math.abs(monday.t!.statistic - 1.3942)).toBeLessThan(1e-4)
    expect(monday['brown-warner-1985']!.statistic).toBeCloseTo(1.8585, 4)
    expect(monday.sign!.statistic).toBeCloseTo(1.1339, 4)
  })

  it('Patell and BMP: ours are 2.5444 and 1.2043; the published ones take another divisor and another window of the market', () => {
    // MacKinlay's residual variance has n - 2 degrees of freedom and the market's spread is that of the security's own estimation days.
    expect(monday.patell!.statistic).toBeCloseTo(2.5444, 4)
    expect(monday.bmp!.statistic).toBeCloseTo(1.2043, 4)
    // The package divides by n - 1 and takes the market's mean and spread over its whole estimation window, also for two
    // securities that were listed later.
    const market = benchmarkReturns.filter((r) => r.date <= '2020-03-13').map((r) => r.value)
    const meanX = market.reduce((a, b) => a + b) / market.length
    const sxx = market.reduce((s, v) => s + (v - meanX) ** 2, 0)
    const theirs = testGroup(members((fit) => ({ ...fit, s2: (fit.s2 * (fit.n - 2)) / (fit.n - 1), meanX, sxx }))).days[0]!.tests
    expect(theirs.patell!.statistic).toBeCloseTo(2.5507, 4)
    expect(theirs.bmp!.statistic).toBeCloseTo(1.2047, 4)
  })

  it('rank: ours is 0.8166; the published one counts days with missing securities as if none were missing', () => {
    expect(monday.rank!.statistic).toBeCloseTo(0.8166, 4)
    expect(packageRank(members((fit) => fit))).toBeCloseTo(0.7962, 4)
  })

  it('says that the seven are not seven bets', () => {
    expect(group.residualCorrelation!).toBeGreaterThan(0.15)
    expect(group.notes[0]).toContain('residuals correlate')
    expect(monday['kolari-pynnonen']!.statistic).toBeCloseTo(1.2043 * Math.sqrt((1 - 0.16024) / (1 + 6 * 0.16024)), 3)
  })
})

/** Corrado's rank statistic with the day's sum taken as mean times seven, as the package does where values are missing. */
function packageRank(all: GroupMember[]): number {
  const byDate = new Map<string, number[]>()
  for (const m of all) {
    const rows = [...m.estimation, ...m.event]
    const order = rows.map((_, i) => i).sort((a, b) => rows[a]!.value - rows[b]!.value)
    order.forEach((row, k) => {
      const { date } = rows[row]!
      byDate.set(date, [...(byDate.get(date) ?? []), k + 1 - (rows.length + 1) / 2])
    })
  }
  const length = all.reduce((sum, m) => sum + m.estimation.length + m.event.length, 0) / all.length
  const scaled = (v: number[]) => ((v.reduce((a, b) => a + b) / v.length) * all.length) / v.length
  const spread = Math.sqrt([...byDate.values()].reduce((sum, v) => sum + scaled(v) ** 2, 0) / length)
  return scaled(byDate.get('2020-03-16')!) / spread
}

describe('group tests', () => {
  const days = SESSIONS.slice(-130)

  /** Five securities whose residuals share a common part. */
  function clustered(seed: number, common: number): StudyInput[] {
    const draw = normals(seed)
    const market = days.map((date) => ({ date, value: 0.01 * draw() }))
    const shared = days.map(() => draw())
    return Array.from({ length: 5 }, (_, k) => ({
      id: k,
      returns: market.map((m, i) => ({
        date: m.date,
        value: m.value + 0.01 * (Math.sqrt(common) * shared[i]! + Math.sqrt(1 - common) * draw()),
      })),
      benchmarkReturns: market,
      eventDate: days[120]!,
      estimation: [-110, -5],
      window: [0, 0],
      model: 'market',
    }))
  }
  const rate = (test: 't' | 'patell' | 'bmp' | 'kolari-pynnonen' | 'brown-warner-1985', common: number) => {
    const runs = 100
    let called = 0
    for (let seed = 1; seed <= runs; seed++) if (studyGroup(clustered(seed, common)).days[0]!.tests[test]!.p < 0.05) called++
    return called / runs
  }

  it('keep their level where members are independent', () => {
    for (const test of ['t', 'patell', 'bmp'] as const) expect(rate(test, 0), test).toBeLessThan(0.14)
  })

  it('with clustered days BMP claims far too much, and the corrected test much less', () => {
    const [plain, corrected] = [rate('bmp', 0.5), rate('kolari-pynnonen', 0.5)]
    expect(plain).toBeGreaterThan(0.25)
    expect(corrected).toBeLessThan(0.14)
  })

  it('agree with the single study for the mean abnormal return', () => {
    const input = clustered(3, 0)
    const single = input.map((i) => study(i).abnormal[0]!.value)
    expect(studyGroup(input).days[0]!.meanAbnormal).toBeCloseTo(single.reduce((a, b) => a + b) / 5, 14)
  })

  it('name the security that cannot be studied, and the size a group has', () => {
    const input = clustered(1, 0)
    expect(() => studyGroup([input[0]!, { ...input[1]!, id: 'BAD', eventDate: '2030-01-01' }])).toThrow(/^BAD: no return/)
    expect(() => studyGroup([input[0]!])).toThrow(/2 to 500/)
  })
})
