import { DeskError } from '../../model/index.js'
import { correlation, deviation, mean, median } from '../stats/describe.js'
import { normalTwoSided, tTwoSided } from '../stats/distributions.js'
import { type FittedModel, sumVariance } from './models.js'
import { runStudy, type StudyInput } from './study.js'

/** One security of a group: its abnormal returns by day, and the fit they come from. */
export interface GroupMember {
  id: string
  fit: FittedModel
  /** Estimation residuals by date. */
  estimation: { date: string; value: number }[]
  /** Abnormal returns of the window with the benchmark's returns. */
  event: { date: string; day: number; value: number; benchmark: number }[]
}

/** A test of "the mean abnormal return is zero", two-sided. `df` null: standard normal. Null where it is not defined. */
export interface TestResult {
  statistic: number
  p: number
  df: number | null
}

export interface GroupDay {
  /** Sessions from the event. */
  day: number
  /** The date where all members share it. */
  date: string | null
  n: number
  meanAbnormal: number
  tests: Record<GroupTest, TestResult | null>
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

export interface GroupResult {
  days: GroupDay[]
  /** Mean correlation of the members' estimation residuals: above zero, the members are not independent bets. */
  residualCorrelation: number | null
  notes: string[]
}

const MAX_MEMBERS = 500

/** Studies each security and tests them together. Throws as `study` does, naming the security; at most 500. */
export function studyGroup(inputs: readonly StudyInput[]): GroupResult {
  if (inputs.length < 2 || inputs.length > MAX_MEMBERS)
    throw new DeskError('bad-study', `a group has 2 to ${MAX_MEMBERS} securities, not ${inputs.length}`)
  return testGroup(inputs.map((input, i) => memberOf(input, String(input.id ?? i))))
}

function memberOf(input: StudyInput, id: string): GroupMember {
  try {
    const { fit, days, y, x, window, estimation } = runStudy(input)
    return {
      id,
      fit,
      estimation: fit.residuals.map((value, i) => ({ date: y[estimation[0] + i]!.date, value })),
      event: days.map((d, i) => ({ date: d.date, day: d.day, value: d.value, benchmark: x[window[0] + i]!.value })),
    }
  } catch (error) {
    if (error instanceof DeskError) throw new DeskError(error.code, `${id}: ${error.message}`, error.intent)
    throw error
  }
}

/**
 * Tests of a group's mean abnormal return, a day at a time. The formulas stand with each test. Members whose events fall
 * on the same days share their shocks; where their residuals correlate, only the Kolari-Pynnonen (and the Brown-Warner
 * 1985) statistics keep their level: three funds on one index on one day are one bet.
 */
export function testGroup(members: readonly GroupMember[]): GroupResult {
  const r = residualCorrelation(members)
  const offsets = [...new Set(members.flatMap((m) => m.event.map((e) => e.day)))].sort((a, b) => a - b)
  const days = offsets.map((day) => testDay(members, day, r))
  const notes: string[] = []
  if (r !== null && r > 0.1)
    notes.push(`residuals correlate (${r.toFixed(2)} on average): t, Patell, BMP, rank and sign claim too much`)
  return { days, residualCorrelation: r, notes }
}

function testDay(members: readonly GroupMember[], day: number, r: number | null): GroupDay {
  const present = members.flatMap((m) => {
    const event = m.event.find((e) => e.day === day)
    return event ? [{ m, event }] : []
  })
  const values = present.map((p) => p.event.value)
  const standardised = present.map(({ m, event }) => event.value / Math.sqrt(sumVariance(m.fit, [event.benchmark])))
  const dates = new Set(present.map((p) => p.event.date))
  const bmp = crossSectional(standardised)
  const group = present.map((p) => p.m)
  return {
    day,
    date: dates.size === 1 ? [...dates][0]! : null,
    n: values.length,
    meanAbnormal: mean(values),
    tests: {
      t: crossSectional(values),
      'brown-warner-1985': brownWarner(group, mean(values)),
      patell: patell(group, standardised),
      bmp,
      'kolari-pynnonen': kolariPynnonen(bmp, values.length, r),
      rank: rankTest(group, day),
      sign: signTest(values, 0.5),
      'generalised-sign': signTest(values, positiveShare(group)),
      'corrado-sign': corradoSign(group, day),
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
 * daily means, which carries the members' correlation.
 */
function brownWarner(members: readonly GroupMember[], meanAbnormal: number): TestResult | null {
  const byDate = new Map<string, number[]>()
  for (const m of members) for (const { date, value } of m.estimation) byDate.set(date, [...(byDate.get(date) ?? []), value])
  const s = deviation([...byDate.values()].map(mean))
  return s > 0 ? student(meanAbnormal / s, Math.round(mean(members.map((m) => m.fit.n))) - 1) : null
}

/** Patell (1976): the sum of standardised abnormal returns over sqrt(sum (n - 2) / (n - 4)), the variance of a t with n - 2; standard normal. */
function patell(members: readonly GroupMember[], standardised: readonly number[]): TestResult | null {
  if (members.some((m) => m.fit.n <= 4)) return null
  const spread = Math.sqrt(members.reduce((sum, m) => sum + (m.fit.n - 2) / (m.fit.n - 4), 0))
  return normal(standardised.reduce((a, b) => a + b, 0) / spread)
}

/** Kolari and Pynnonen (2010): BMP times sqrt((1 - r) / (1 + (n - 1) r)), r the mean correlation of estimation residuals. */
function kolariPynnonen(bmp: TestResult | null, n: number, r: number | null): TestResult | null {
  if (bmp === null || r === null || 1 + (n - 1) * r <= 0) return null
  return student(bmp.statistic * Math.sqrt((1 - r) / (1 + (n - 1) * r)), n - 1)
}

/** Corrado (1989): ranks over estimation and event window together; the day's mean deviation from the middle rank over its own spread in time. */
function rankTest(members: readonly GroupMember[], day: number): TestResult | null {
  return overTime(
    members,
    day,
    (values) => {
      const order = ranks(values)
      const middle = (values.length + 1) / 2
      return order.map((k) => k - middle)
    },
    (sum, n) => sum / n,
  )
}

/** Corrado and Zivney (1992): signs around each member's own median, over their spread in time. */
function corradoSign(members: readonly GroupMember[], day: number): TestResult | null {
  return overTime(
    members,
    day,
    (values) => {
      const middle = median(values)
      return values.map((v) => Math.sign(v - middle))
    },
    (sum, n) => sum / Math.sqrt(n),
  )
}

/** Scores each member over estimation and event window, adds them up by date, and sets the event day against the spread over all dates. */
function overTime(
  members: readonly GroupMember[],
  day: number,
  score: (values: number[]) => number[],
  scale: (sum: number, n: number) => number,
): TestResult | null {
  const byDate = new Map<string, { sum: number; n: number }>()
  const event = { sum: 0, n: 0 }
  for (const m of members) {
    const rows = [...m.estimation, ...m.event]
    score(rows.map((r) => r.value)).forEach((s, i) => {
      const { date } = rows[i]!
      const cell = byDate.get(date) ?? { sum: 0, n: 0 }
      byDate.set(date, { sum: cell.sum + s, n: cell.n + 1 })
      if (rows[i] === m.event.find((e) => e.day === day)) {
        event.sum += s
        event.n++
      }
    })
  }
  const length = mean(members.map((m) => m.estimation.length + m.event.length))
  const spread = Math.sqrt([...byDate.values()].reduce((sum, c) => sum + scale(c.sum, c.n) ** 2, 0) / length)
  return spread > 0 && event.n > 0 ? normal(scale(event.sum, event.n) / spread) : null
}

/** Binomial sign test (Cowan 1992 with the estimation window's share of positive residuals in place of one half). */
function signTest(values: readonly number[], share: number): TestResult | null {
  const n = values.length
  if (n === 0 || share <= 0 || share >= 1) return null
  const up = values.filter((v) => v > 0).length
  return normal((up - n * share) / Math.sqrt(n * share * (1 - share)))
}

function positiveShare(members: readonly GroupMember[]): number {
  const all = members.flatMap((m) => m.estimation)
  return all.filter((r) => r.value > 0).length / all.length
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

/** Mean pairwise correlation of estimation residuals on shared dates (at least 10); null where no pair has them. */
function residualCorrelation(members: readonly GroupMember[]): number | null {
  const maps = members.map((m) => new Map(m.estimation.map((r) => [r.date, r.value])))
  const found: number[] = []
  for (let i = 0; i < maps.length; i++) {
    for (let j = i + 1; j < maps.length; j++) {
      const shared = [...maps[i]!].filter(([date]) => maps[j]!.has(date))
      if (shared.length < 10) continue
      const r = correlation(
        shared.map(([, v]) => v),
        shared.map(([date]) => maps[j]!.get(date)!),
      )
      if (!Number.isNaN(r)) found.push(r)
    }
  }
  return found.length > 0 ? mean(found) : null
}

const student = (statistic: number, df: number): TestResult | null =>
  df > 0 ? { statistic, p: tTwoSided(statistic, df), df } : null
const normal = (statistic: number): TestResult => ({ statistic, p: normalTwoSided(statistic), df: null })
