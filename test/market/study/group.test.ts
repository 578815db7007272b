import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type GroupInput, memberOf, studyGroup, testGroup } from '../../../src/market/study/group.js'
import type { GroupMember, GroupTest } from '../../../src/market/study/group-tests.js'
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
const shared = {
  benchmarkReturns,
  eventDate: '2020-03-16',
  estimationDates: ['2019-04-01', '2020-03-13'],
  window: [0, 4],
  model: 'market',
} satisfies Partial<StudyInput>
const firms = names.slice(2).map((id) => ({ id, returns: column(id) }))
const inputs: StudyInput[] = firms.map((firm) => ({ ...shared, ...firm }))
const group = studyGroup({ ...shared, firms })
const monday = group.days[0]!.tests

/** The members with their fits changed, for definitions other than ours. */
function members(change: (fit: GroupMember['fit']) => GroupMember['fit']): GroupMember[] {
  return inputs.map((input) => {
    const member = memberOf(String(input.id), runStudy(input))
    return { ...member, fit: change(member.fit) }
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

  /** Five securities whose residuals share a common part; `apart` sessions between their events. */
  function clustered(seed: number, common: number, apart = 0): GroupInput {
    const draw = normals(seed)
    const benchmarkReturns = days.map((date) => ({ date, value: 0.01 * draw() }))
    const shared = days.map(() => draw())
    const firms = Array.from({ length: 5 }, (_, k) => ({
      id: k,
      returns: benchmarkReturns.map((m, i) => ({
        date: m.date,
        value: m.value + 0.01 * (Math.sqrt(common) * shared[i]! + Math.sqrt(1 - common) * draw()),
      })),
      eventDate: days[120 - k * apart]!,
    }))
    return { firms, benchmarkReturns, estimation: [-90, -5], window: [-1, 1], model: 'market' }
  }
  const RUNS = 100
  /** Share of samples without any event in which a test calls one at 5 %, on the day and over the window. */
  const rate = (test: GroupTest, common: number, apart = 0) => {
    let [day, window] = [0, 0]
    for (let seed = 1; seed <= RUNS; seed++) {
      const group = studyGroup(clustered(seed, common, apart))
      if (group.days[1]!.tests[test]!.p < 0.05) day++
      if (group.window.tests[test]!.p < 0.05) window++
    }
    return { day: day / RUNS, window: window / RUNS }
  }

  it('keep their level where members are independent, on a day and over a window', () => {
    for (const test of ['t', 'patell', 'bmp', 'kolari-pynnonen', 'brown-warner-1985', 'rank', 'corrado-sign'] as const) {
      const { day, window } = rate(test, 0)
      expect(day, test).toBeLessThan(0.14)
      expect(window, test).toBeLessThan(0.14)
    }
  })

  it('with clustered days BMP claims far too much, and the corrected test much less', () => {
    const [plain, corrected] = [rate('bmp', 0.5), rate('kolari-pynnonen', 0.5)]
    for (const over of ['day', 'window'] as const) {
      expect(plain[over]).toBeGreaterThan(0.25)
      expect(corrected[over]).toBeLessThan(0.14)
    }
  })

  it('events on different days are independent bets: nothing is corrected away and nothing is warned of', () => {
    const group = studyGroup(clustered(5, 0.5, 6))
    expect(group.residualCorrelation).toBe(0)
    expect(group.notes).toEqual([])
    expect(group.days.map((d) => d.date)).toEqual([null, null, null])
    expect(group.window.tests['kolari-pynnonen']).toEqual(group.window.tests.bmp)
    expect(rate('bmp', 0.5, 6).day).toBeLessThan(0.14)
    expect(rate('rank', 0.5, 6).day).toBeLessThan(0.14)
  })

  it('windows that overlap by a part are corrected by that part', () => {
    const whole = studyGroup(clustered(5, 0.5)).residualCorrelation!
    const partly = studyGroup(clustered(5, 0.5, 1)).residualCorrelation!
    // Of ten pairs, four share two days of three, three share one, and three share none.
    expect(partly / whole).toBeGreaterThan(0.2)
    expect(partly / whole).toBeLessThan(0.6)
  })

  it('the window is the sum of its days', () => {
    const group = studyGroup(clustered(3, 0.2))
    expect(group.window.meanAbnormal).toBeCloseTo(
      group.days.reduce((sum, d) => sum + d.meanAbnormal, 0),
      14,
    )
    expect(group.window.meanAbnormal).toBeCloseTo(group.firms.reduce((sum, f) => sum + f.car, 0) / 5, 14)
    const z = (k: number) => group.days[k]!.tests.rank!.statistic
    expect(group.window.tests.rank!.statistic).toBeCloseTo((z(0) + z(1) + z(2)) / Math.sqrt(3), 12)
  })

  it('each security by itself is the single study', () => {
    const { firms, ...shared } = clustered(3, 0)
    const group = studyGroup({ ...shared, firms })
    for (const [i, firm] of firms.entries()) {
      const { id, alpha, beta, car, t, p, n, eventDay, notes } = study({ ...shared, ...firm } as StudyInput)
      expect(group.firms[i]).toEqual({ id, alpha, beta, car, t, p, n, eventDay, notes })
    }
  })

  it("takes a security's own benchmark and estimation before the group's", () => {
    const { firms, ...shared } = clustered(4, 0)
    const own = { estimationDates: [days[10]!, days[60]!] as [string, string], model: 'constant-mean' as const }
    const group = studyGroup({ ...shared, firms: [{ ...firms[0]!, ...own }, ...firms.slice(1)] })
    expect(group.firms.map((f) => f.n)).toEqual([51, 86, 86, 86, 86])
    expect(group.firms[0]!.beta).toBe(0)
  })

  it('a security that never moves leaves the standardised tests undefined, not infinite', () => {
    const { firms, ...shared } = clustered(1, 0)
    const still = firms[0]!.returns!.map((r) => ({ ...r, value: 0 }))
    const { tests } = studyGroup({
      ...shared,
      model: 'constant-mean',
      firms: [{ ...firms[0]!, returns: still }, ...firms.slice(1)],
    }).window
    expect(tests).toMatchObject({ patell: null, bmp: null, 'kolari-pynnonen': null })
    expect(tests.t!.df).toBe(4)
  })

  it('name what cannot be studied', () => {
    const { firms, ...shared } = clustered(1, 0)
    const of = (changed: object[]) => () => studyGroup({ ...shared, firms: changed as GroupInput['firms'] })
    expect(of([firms[0]!, { ...firms[1]!, id: 'BAD', eventDate: '2030-01-01' }])).toThrow(/^BAD: no return/)
    expect(of([firms[0]!])).toThrow(/^firms: /)
    expect(of([firms[0]!, firms[0]!])).toThrow(/stands twice/)
    expect(of([firms[0]!, { ...firms[1]!, window: [0, 0] }])).toThrow(/the same for all/)
  })
})
