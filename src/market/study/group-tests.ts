import { correlation, deviation, mean, median } from '../stats/describe.js'
import { normalTwoSided, tTwoSided } from '../stats/distributions.js'
import { type FittedModel, sumVariance } from './models.js'

/** One security of a group: its abnormal returns by day, and the fit they come from. Days are sessions from its event. */
export interface GroupMember {
  id: string
  fit: FittedModel
  /** Estimation residuals. */
  estimation: { date: string; day: number; value: number }[]
  /** Abnormal returns of the window with the benchmark's returns. */
  event: { date: string; day: number; value: number; benchmark: number }[]
}

/** A test of "the mean abnormal return is zero", two-sided. `df` null: standard normal. Null where it is not defined. */
export interface TestResult {
  statistic: number
  p: number
  df: number | null
}

export const GROUP_TESTS = [
  't',
  'brown-warner-1985',
  'patell',
  'bmp',
  'kolari-pynnonen',
  'rank',
  'sign',
  'generalised-sign',
  'corrado-sign',
] as const
export type GroupTest = (typeof GROUP_TESTS)[number]

export interface Tested {
  n: number
  /** Mean over the members of the abnormal return, summed over the days: a fraction. */
  meanAbnormal: number
  tests: Record<GroupTest, TestResult | null>
}

/**
 * Tests the members' abnormal return summed over `days` (one day, or a whole window). The formulas stand with each test.
 * Members whose events fall on the same dates share their shocks; where their residuals correlate, only Kolari-Pynnonen,
 * Brown-Warner 1985 and the tests that look at sums over time (rank, Corrado's sign) mind it. Members without all the
 * days are left out.
 */
export function testDays(group: readonly GroupMember[], days: readonly number[]): Tested {
  const members = group.filter((m) => days.every((day) => m.event.some((e) => e.day === day)))
  const events = members.map((m) => m.event.filter((e) => days.includes(e.day)))
  const values = events.map((rows) => rows.reduce((sum, e) => sum + e.value, 0))
  const standardised = events.map((rows, i) => {
    const benchmarks = rows.map((e) => e.benchmark)
    return values[i]! / Math.sqrt(sumVariance(members[i]!.fit, benchmarks))
  })
  const bmp = crossSectional(standardised)
  return {
    n: values.length,
    meanAbnormal: mean(values),
    tests: {
      t: crossSectional(values),
      'brown-warner-1985': brownWarner(members, mean(values), days.length),
      patell: patell(members, standardised),
      bmp,
      'kolari-pynnonen': kolariPynnonen(bmp, values.length, residualCorrelation(members, days)),
      rank: rankTest(members, days),
      sign: signTest(values, 0.5),
      'generalised-sign': signTest(values, positiveShare(members)),
      'corrado-sign': corradoSign(members, days),
    },
  }
}

/**
 * Cross-sectional t: mean / (s / sqrt(n)), n - 1 degrees of freedom. On abnormal returns the plain t; on standardised
 * ones Boehmer, Musumeci and Poulsen (1991), which stands event-induced variance.
 */
function crossSectional(values: readonly number[]): TestResult | null {
  const s = deviation(values)
  return s > 0 ? student((mean(values) / s) * Math.sqrt(values.length), values.length - 1) : null
}

/**
 * Brown and Warner (1985), crude dependence adjustment: the mean over the standard deviation of the estimation window's
 * daily means, which carries the members' correlation, times the root of the number of days summed.
 */
function brownWarner(members: readonly GroupMember[], meanAbnormal: number, days: number): TestResult | null {
  const key = timeOf(members)
  const means = new Map<string | number, number[]>()
  for (const m of members) {
    for (const row of m.estimation) {
      const cell = means.get(key(row))
      if (cell) cell.push(row.value)
      else means.set(key(row), [row.value])
    }
  }
  const s = deviation([...means.values()].map(mean))
  if (!(s > 0)) return null
  return student(meanAbnormal / (s * Math.sqrt(days)), Math.round(mean(members.map((m) => m.fit.n))) - 1)
}

/**
 * Patell (1976): the sum of standardised abnormal returns over the root of the sum of their variances; each is a Student
 * t with the fit's degrees of freedom, so its variance is df / (df - 2). Standard normal.
 */
function patell(members: readonly GroupMember[], standardised: readonly number[]): TestResult | null {
  if (members.length === 0 || members.some((m) => m.fit.df <= 2) || !standardised.every(Number.isFinite)) return null
  const spread = Math.sqrt(members.reduce((sum, m) => sum + m.fit.df / (m.fit.df - 2), 0))
  return normal(standardised.reduce((a, b) => a + b, 0) / spread)
}

/** Kolari and Pynnonen (2010): BMP times sqrt((1 - r) / (1 + (n - 1) r)), r the mean correlation over all pairs. */
function kolariPynnonen(bmp: TestResult | null, n: number, r: number | null): TestResult | null {
  if (bmp === null || r === null || r >= 1 || 1 + (n - 1) * r <= 0) return null
  return student(bmp.statistic * Math.sqrt((1 - r) / (1 + (n - 1) * r)), n - 1)
}

/**
 * Corrado (1989), over several days Campbell and Wasley (1993): ranks over estimation and event window together; the
 * mean deviation from the middle rank over its own spread in time.
 */
function rankTest(members: readonly GroupMember[], days: readonly number[]): TestResult | null {
  const score = (values: number[]) => {
    const middle = (values.length + 1) / 2
    return ranks(values).map((k) => k - middle)
  }
  return overTime(members, days, score, (sum, n) => sum / n)
}

/** Corrado and Zivney (1992): signs around each member's own median, over their spread in time. */
function corradoSign(members: readonly GroupMember[], days: readonly number[]): TestResult | null {
  const score = (values: number[]) => {
    const middle = median(values)
    return values.map((v) => Math.sign(v - middle))
  }
  return overTime(members, days, score, (sum, n) => sum / Math.sqrt(n))
}

/** Scores each member over estimation and event window, adds them up in time, and sets the event's days against the spread over all. */
function overTime(
  members: readonly GroupMember[],
  days: readonly number[],
  score: (values: number[]) => number[],
  scale: (sum: number, n: number) => number,
): TestResult | null {
  const key = timeOf(members)
  const times = new Map<string | number, { sum: number; n: number }>()
  const asked = new Map(days.map((day) => [day, { sum: 0, n: 0 }]))
  for (const m of members) {
    const rows = [...m.estimation, ...m.event]
    score(rows.map((r) => r.value)).forEach((s, i) => {
      const row = rows[i]!
      const cell = times.get(key(row)) ?? { sum: 0, n: 0 }
      times.set(key(row), { sum: cell.sum + s, n: cell.n + 1 })
      const event = i >= m.estimation.length ? asked.get(row.day) : undefined
      if (event) {
        event.sum += s
        event.n++
      }
    })
  }
  const length = mean(members.map((m) => m.estimation.length + m.event.length))
  const spread = Math.sqrt([...times.values()].reduce((sum, c) => sum + scale(c.sum, c.n) ** 2, 0) / length)
  if (!(spread > 0)) return null
  const total = [...asked.values()].reduce((sum, c) => sum + scale(c.sum, c.n), 0)
  return normal(total / (spread * Math.sqrt(days.length)))
}

/** Binomial sign test (Cowan 1992 with the estimation window's share of positive residuals in place of one half). */
function signTest(values: readonly number[], share: number): TestResult | null {
  const n = values.length
  if (n === 0 || !(share > 0 && share < 1)) return null
  const up = values.filter((v) => v > 0).length
  return normal((up - n * share) / Math.sqrt(n * share * (1 - share)))
}

function positiveShare(members: readonly GroupMember[]): number {
  const all = members.flatMap((m) => m.estimation)
  return all.filter((r) => r.value > 0).length / all.length
}

/** Where all events fall on one date, rows belong together by date; else by their distance from their own event. */
function timeOf(members: readonly GroupMember[]): (row: { date: string; day: number }) => string | number {
  const first = (m: GroupMember) => m.event[0]?.date
  const clustered = members.every((m) => first(m) === first(members[0]!))
  return (row) => (clustered ? row.date : row.day)
}

/** Ranks from 1, ties sharing their mean rank. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!)
  const out = new Array<number>(values.length)
  for (let i = 0; i < order.length; ) {
    let j = i
    while (j + 1 < order.length && values[order[j + 1]!] === values[order[i]!]) j++
    for (let k = i; k <= j; k++) out[order[k]!] = (i + j) / 2 + 1
    i = j + 1
  }
  return out
}

/** Fewest dates on which two members' residuals are correlated. */
const MIN_SHARED = 10

/**
 * How far the members' abnormal returns of these days move together, as a mean over all pairs: the correlation of their
 * estimation residuals on shared dates (at least 10), times the share of the days that fall on the same dates; zero for
 * events that share none (Kolari, Pape and Pynnonen 2018). Null where nothing can be measured.
 */
export function residualCorrelation(members: readonly GroupMember[], days: readonly number[]): number | null {
  const residuals = members.map((m) => new Map(m.estimation.map((r) => [r.date, r.value])))
  const dates = members.map((m) => new Set(m.event.filter((e) => days.includes(e.day)).map((e) => e.date)))
  const found: number[] = []
  for (let i = 0; i < members.length; i++) {
    for (let j = i + 1; j < members.length; j++) {
      let shared = 0
      for (const date of dates[i]!) if (dates[j]!.has(date)) shared++
      const r = shared > 0 ? pairCorrelation(residuals[i]!, residuals[j]!) : 0
      if (!Number.isNaN(r)) found.push((r * shared) / days.length)
    }
  }
  return found.length > 0 ? mean(found) : null
}

function pairCorrelation(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const xs: number[] = []
  const ys: number[] = []
  for (const [date, x] of a) {
    const y = b.get(date)
    if (y === undefined) continue
    xs.push(x)
    ys.push(y)
  }
  return xs.length < MIN_SHARED ? Number.NaN : correlation(xs, ys)
}

const student = (statistic: number, df: number): TestResult | null =>
  df > 0 ? { statistic, p: tTwoSided(statistic, df), df } : null
const normal = (statistic: number): TestResult => ({ statistic, p: normalTwoSided(statistic), df: null })
