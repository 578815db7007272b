import { z } from 'zod'
import { DeskError } from '../../model/index.js'
import { tCritical, tTwoSided } from '../stats/distributions.js'
import { abnormal, type FittedModel, fitModel, RETURN_MODELS, type ReturnModel, sumVariance } from './models.js'
import { type DatedReturn, matchSessions, toReturns } from './series.js'

const MAX_ROWS = 50_000
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD')
const price = z.object({ date: day, close: z.number().positive().finite(), volume: z.number().nullish() })
const dated = z.object({ date: day, value: z.number().finite() })
const offsets = z.tuple([z.number().int(), z.number().int()])

/** One line of the `study` command. Fields as in DESIGN.md; `returnType` (default simple) speaks of `prices`. */
export const StudyInputSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  prices: z.array(price).max(MAX_ROWS).optional(),
  benchmark: z.array(price).max(MAX_ROWS).optional(),
  returns: z.array(dated).max(MAX_ROWS).optional(),
  benchmarkReturns: z.array(dated).max(MAX_ROWS).optional(),
  eventDate: day,
  estimation: offsets.optional(),
  estimationDates: z.tuple([day, day]).optional(),
  window: offsets,
  model: z.enum(RETURN_MODELS as [ReturnModel, ...ReturnModel[]]),
  returnType: z.enum(['simple', 'log']).optional(),
})
export type StudyInput = z.input<typeof StudyInputSchema>

export interface AbnormalDay {
  /** Sessions from the event; 0 is the event's own. */
  day: number
  date: string
  /** Abnormal return, a fraction. */
  value: number
  /** Standard error with the error of the estimated parameters; null where the estimation window does not vary. */
  se: number | null
  /** Sum from the window's first day, with the half width of its 95 % band. */
  cumulative: number
  band: number | null
}

/** Returns are fractions (0.01 is one per cent). `t` and `p` test the cumulative abnormal return, two-sided, Student's t with `df`. */
export interface StudyResult {
  id?: string | number
  model: ReturnModel
  alpha: number
  beta: number
  abnormal: AbnormalDay[]
  car: number
  se: number | null
  t: number | null
  p: number | null
  /** Estimation observations used. */
  n: number
  df: number
  r2: number | null
  /** The session the event fell on: the first at or after `eventDate`. */
  eventDay: string
  estimationDays: [string, string]
  /** What a reader should know: a shortened window, an overlap, an event moved to the next session. */
  notes: string[]
}

interface Sample {
  y: DatedReturn[]
  x: DatedReturn[]
}

/** One security's study before it is put into words: what the tests of groups build on. */
export interface StudyRun {
  fit: FittedModel
  days: AbnormalDay[]
  /** Matched returns and benchmark returns; positions of the event, the window and the estimation window in them. */
  y: DatedReturn[]
  x: DatedReturn[]
  at: number
  window: [number, number]
  estimation: [number, number]
  notes: string[]
}

/**
 * An event study of one security: abnormal and cumulative abnormal returns with standard errors, by the market model,
 * the constant mean or market-adjusted returns (MacKinlay 1997). Pure. Throws DeskError `bad-study` (what and where) or
 * `too-little-data`.
 */
export function study(input: StudyInput): StudyResult {
  return { ...(input.id === undefined ? {} : { id: input.id }), ...resultOf(runStudy(input)) }
}

/** What a finished run says of its window as a whole. */
export function resultOf({ fit, days, y, x, at, window, estimation, notes }: StudyRun): Omit<StudyResult, 'id'> {
  const sum = summary(fit, days, x, window[0], window[1])
  const estimationDays: [string, string] = [y[estimation[0]]!.date, y[estimation[1]]!.date]
  return { ...sum, eventDay: y[at]!.date, estimationDays, notes }
}

/** {@link study} up to the abnormal returns. Same errors. */
export function runStudy(input: StudyInput): StudyRun {
  const spec = parse(input)
  const notes: string[] = []
  const { y, x } = sample(spec)
  const at = y.findIndex((r) => r.date >= spec.eventDate)
  if (at < 0) throw new DeskError('too-little-data', `no return on or after the event date ${spec.eventDate}`)
  if (y[at]!.date !== spec.eventDate) notes.push(`${spec.eventDate} has no return; the event is dated to ${y[at]!.date}`)
  const [from, to] = estimationRange(spec, y, at, notes)
  const values = (rows: DatedReturn[]) => rows.slice(from, to + 1).map((r) => r.value)
  const fit = fitModel(spec.model, values(y), values(x))
  if (!fit) {
    const count = Math.max(0, to - from + 1)
    throw new DeskError('too-little-data', `${count} estimation returns are too few, or the benchmark does not vary`)
  }
  const [first, last] = [at + spec.window[0], at + spec.window[1]]
  if (first < 0 || last >= y.length) {
    const window = `${spec.window[0]}..${spec.window[1]}`
    throw new DeskError('too-little-data', `the window ${window} reaches outside the data around ${y[at]!.date}`)
  }
  if (to >= first) notes.push('the estimation window overlaps the event window')
  const days = abnormalDays(fit, { y, x }, first, last, at)
  return { fit, days, y, x, at, window: [first, last], estimation: [from, to], notes }
}

type Spec = z.output<typeof StudyInputSchema>

function parse(input: StudyInput): Spec {
  const parsed = StudyInputSchema.safeParse(input)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new DeskError('bad-study', `${issue?.path.join('.') || 'input'}: ${issue?.message ?? 'not a study'}`)
  }
  const spec = parsed.data
  const refuse = (message: string): never => {
    throw new DeskError('bad-study', message)
  }
  if (!spec.prices === !spec.returns) refuse('give either prices or returns')
  const benchmark = spec.prices ? spec.benchmark : spec.benchmarkReturns
  if (spec.model !== 'constant-mean' && !benchmark)
    refuse(`model ${spec.model} needs ${spec.prices ? 'benchmark' : 'benchmarkReturns'}`)
  if (!spec.estimation === !spec.estimationDates) refuse('give either estimation or estimationDates')
  if (spec.estimation && spec.estimation[0] > spec.estimation[1]) refuse('estimation: the first day is after the last')
  if (spec.estimationDates && spec.estimationDates[0] > spec.estimationDates[1])
    refuse('estimationDates: the first day is after the last')
  if (spec.window[0] > spec.window[1]) refuse('window: the first day is after the last')
  return spec
}

/** Rows in date order, once a day. */
function ordered<T extends { date: string }>(rows: readonly T[], name: string): T[] {
  const sorted = [...rows].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  for (let i = 1; i < sorted.length; i++)
    if (sorted[i]!.date === sorted[i - 1]!.date) throw new DeskError('bad-study', `${name}: ${sorted[i]!.date} stands twice`)
  return sorted
}

function sample(spec: Spec): Sample {
  const needsBenchmark = spec.model !== 'constant-mean'
  const kind = spec.returnType ?? 'simple'
  if (spec.prices) {
    const own = ordered(spec.prices, 'prices')
    if (!needsBenchmark) return alone(toReturns(own, kind))
    const [a, b] = matchSessions(own, ordered(spec.benchmark!, 'benchmark'))
    return { y: toReturns(a, kind), x: toReturns(b, kind) }
  }
  const own = ordered(spec.returns!, 'returns')
  if (!needsBenchmark) return alone(own)
  const [y, x] = matchSessions(own, ordered(spec.benchmarkReturns!, 'benchmarkReturns'))
  return { y, x }
}

const alone = (y: DatedReturn[]): Sample => ({ y, x: y.map((r) => ({ date: r.date, value: 0 })) })

function estimationRange(spec: Spec, y: readonly DatedReturn[], at: number, notes: string[]): [number, number] {
  if (spec.estimation) {
    const from = Math.max(0, at + spec.estimation[0])
    const to = Math.min(y.length - 1, at + spec.estimation[1])
    if (from > to) throw new DeskError('too-little-data', 'the estimation window lies outside the data')
    const asked = spec.estimation[1] - spec.estimation[0] + 1
    if (to - from + 1 < asked)
      notes.push(`estimation shortened to ${to - from + 1} of ${asked} sessions: the data begin ${y[0]!.date}`)
    return [from, to]
  }
  const [first, last] = spec.estimationDates!
  const from = y.findIndex((r) => r.date >= first)
  let to = y.length - 1
  while (to >= 0 && y[to]!.date > last) to--
  if (from < 0 || to < from) throw new DeskError('too-little-data', `no returns between ${first} and ${last}`)
  return [from, to]
}

function abnormalDays(fit: FittedModel, { y, x }: Sample, first: number, last: number, at: number): AbnormalDay[] {
  const critical = tCritical(0.05, fit.df)
  const days: AbnormalDay[] = []
  const seen: number[] = []
  let cumulative = 0
  for (let i = first; i <= last; i++) {
    const value = abnormal(fit, y[i]!.value, x[i]!.value)
    cumulative += value
    seen.push(x[i]!.value)
    const se = positive(Math.sqrt(sumVariance(fit, [x[i]!.value])))
    const seSum = positive(Math.sqrt(sumVariance(fit, seen)))
    days.push({ day: i - at, date: y[i]!.date, value, se, cumulative, band: seSum === null ? null : critical * seSum })
  }
  return days
}

function summary(fit: FittedModel, days: AbnormalDay[], x: readonly DatedReturn[], first: number, last: number) {
  const car = days.at(-1)!.cumulative
  const se = positive(
    Math.sqrt(
      sumVariance(
        fit,
        x.slice(first, last + 1).map((r) => r.value),
      ),
    ),
  )
  const t = se === null ? null : car / se
  const p = t === null ? null : tTwoSided(t, fit.df)
  const { model, alpha, beta, n, df, r2 } = fit
  return { model, alpha, beta, abnormal: days, car, se, t, p, n, df, r2 }
}

const positive = (x: number): number | null => (x > 0 ? x : null)
