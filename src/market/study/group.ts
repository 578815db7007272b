import { z } from 'zod'
import { DeskError } from '../../model/index.js'
import { type GroupMember, type GroupTest, residualCorrelation, type Tested, testDays } from './group-tests.js'
import { resultOf, runStudy, type StudyInput, StudyInputSchema, type StudyResult, type StudyRun } from './study.js'

/** Most securities of one group. */
export const MAX_MEMBERS = 500

const noWindow = z.never('the window stands beside firms and is the same for all').optional()
const fields = StudyInputSchema.omit({ id: true, prices: true, returns: true }).partial()
/**
 * A group of securities with an event each. What stands beside `firms` (event date, benchmark, estimation, model) holds for
 * every one that does not name its own; the window is the same for all.
 */
export const GroupInputSchema = fields.extend({
  id: StudyInputSchema.shape.id,
  window: StudyInputSchema.shape.window,
  firms: z
    .array(StudyInputSchema.partial().extend({ window: noWindow }))
    .min(2)
    .max(MAX_MEMBERS),
})
export type GroupInput = z.input<typeof GroupInputSchema>

/** A security of the group by itself: see {@link StudyResult}. */
export type FirmResult = { id: string | number } & Pick<
  StudyResult,
  'alpha' | 'beta' | 'car' | 't' | 'p' | 'n' | 'eventDay' | 'notes'
>

export interface GroupDay extends Tested {
  /** Sessions from the event. */
  day: number
  /** The date where all members share it. */
  date: string | null
}

export interface GroupResult {
  firms: FirmResult[]
  /** Each day of the window by itself. */
  days: GroupDay[]
  /** The abnormal returns summed over the window. */
  window: Tested
  /** Mean correlation of the members over the window: above zero, they are not independent bets. */
  residualCorrelation: number | null
  notes: string[]
}

/** Above this the tests that take the members for independent are said to claim too much. */
const MARKED_CORRELATION = 0.1
const ASSUME_INDEPENDENCE: readonly GroupTest[] = ['t', 'patell', 'bmp', 'sign', 'generalised-sign']

/** Studies each security and tests them together. Pure. Throws as `study` does, naming the security; 2 to 500 of them. */
export function studyGroup(input: GroupInput): GroupResult {
  const inputs = firmInputs(input)
  const ids = inputs.map((one) => String(one.id))
  if (new Set(ids).size < ids.length) throw new DeskError('bad-study', 'firms: an id stands twice')
  const runs = inputs.map((one) => naming(String(one.id), () => runStudy(one)))
  const firms = runs.map((run, i) => {
    const { alpha, beta, car, t, p, n, eventDay, notes } = resultOf(run)
    return { id: inputs[i]!.id, alpha, beta, car, t, p, n, eventDay, notes }
  })
  return { firms, ...testGroup(runs.map((run, i) => memberOf(ids[i]!, run))) }
}

function firmInputs(input: GroupInput): (StudyInput & { id: string | number })[] {
  const parsed = GroupInputSchema.safeParse(input)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new DeskError('bad-study', `${issue?.path.join('.') || 'input'}: ${issue?.message ?? 'not a group of studies'}`)
  }
  const { firms, id: _, ...shared } = parsed.data
  return firms.map((firm, i) => {
    // An estimation window of the firm's own takes the place of either kind that the group names.
    const own = firm.estimation || firm.estimationDates
    const { estimation, estimationDates, ...rest } = shared
    return { ...rest, ...(own ? {} : { estimation, estimationDates }), ...firm, id: firm.id ?? i } as StudyInput & {
      id: string | number
    }
  })
}

/** A studied security with the residuals and abnormal returns that the tests of groups build on. */
export function memberOf(id: string, { fit, days, y, x, at, window, estimation }: StudyRun): GroupMember {
  return {
    id,
    fit,
    estimation: fit.residuals.map((value, i) => ({ date: y[estimation[0] + i]!.date, day: estimation[0] + i - at, value })),
    event: days.map((d, i) => ({ date: d.date, day: d.day, value: d.value, benchmark: x[window[0] + i]!.value })),
  }
}

function naming<T>(id: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof DeskError) throw new DeskError(error.code, `${id}: ${error.message}`, error.intent)
    throw error
  }
}

/** Tests members that were studied already: each day of their windows, and the window as a whole. */
export function testGroup(members: readonly GroupMember[]): Omit<GroupResult, 'firms'> {
  const offsets = [...new Set(members.flatMap((m) => m.event.map((e) => e.day)))].sort((a, b) => a - b)
  const r = residualCorrelation(members, offsets)
  const notes: string[] = []
  if (r !== null && r > MARKED_CORRELATION)
    notes.push(
      `the members' residuals correlate (${r.toFixed(2)} on average) on shared dates: ${ASSUME_INDEPENDENCE.join(', ')} take them for independent and claim too much; kolari-pynnonen minds it`,
    )
  return { days: offsets.map((day) => dayOf(members, day)), window: testDays(members, offsets), residualCorrelation: r, notes }
}

function dayOf(members: readonly GroupMember[], day: number): GroupDay {
  const dates = new Set(members.flatMap((m) => m.event.filter((e) => e.day === day).map((e) => e.date)))
  return { day, date: dates.size === 1 ? [...dates][0]! : null, ...testDays(members, [day]) }
}
