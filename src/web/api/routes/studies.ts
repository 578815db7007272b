import { z } from 'zod'
import { GROUP_TESTS, GroupInputSchema, type GroupTest, StudyInputSchema, study, studyGroup } from '../../../market/index.js'
import { type ApiRoute, jsonRoute } from '../engine/route.js'

const MODEL = StudyInputSchema.shape.model.default('market')
const WINDOW = StudyInputSchema.shape.window.default([-1, 1])

const firmFields = {
  id: z.union([z.string(), z.number()]),
  alpha: z.number(),
  beta: z.number(),
  car: z.number().describe('Cumulative abnormal return over the window, a fraction.'),
  t: z.number().nullable(),
  p: z.number().nullable().describe('Two-sided.'),
  n: z.number().int().describe('Estimation returns used.'),
  eventDay: z.string().describe('The session that the event fell on.'),
  notes: z.array(z.string()).describe('What a reader should know: a shortened estimation, an overlap, a moved event.'),
}

const studyShape = z
  .object({
    ...firmFields,
    id: firmFields.id.optional(),
    model: StudyInputSchema.shape.model,
    se: z.number().nullable(),
    df: z.number().int(),
    r2: z.number().nullable(),
    estimationDays: z.tuple([z.string(), z.string()]),
    abnormal: z.array(
      z.object({
        day: z.number().int().describe('Sessions from the event.'),
        date: z.string(),
        value: z.number(),
        se: z.number().nullable(),
        cumulative: z.number(),
        band: z.number().nullable().describe('Half width of the 95 % band of `cumulative`.'),
      }),
    ),
  })
  .meta({ id: 'Study' })

const testShape = z
  .object({ statistic: z.number(), p: z.number(), df: z.number().nullable().describe('Null: standard normal.') })
  .nullable()
const tested = {
  n: z.number().int(),
  meanAbnormal: z.number(),
  tests: z.object(Object.fromEntries(GROUP_TESTS.map((name) => [name, testShape])) as Record<GroupTest, typeof testShape>),
}
const groupShape = z
  .object({
    id: firmFields.id.optional(),
    firms: z.array(z.object(firmFields)),
    days: z.array(z.object({ day: z.number().int(), date: z.string().nullable(), ...tested })),
    window: z.object(tested).describe('The abnormal returns summed over the window.'),
    residualCorrelation: z.number().nullable().describe('Above zero, the firms are not independent bets.'),
    notes: z.array(z.string()),
  })
  .meta({ id: 'GroupStudy' })

const one = jsonRoute({
  id: 'runStudy',
  method: 'post',
  path: '/studies',
  group: 'Market',
  summary: 'An event study of prices or returns that the caller brings. Nothing is kept.',
  detail:
    'Give `prices` with `benchmark`, or `returns` with `benchmarkReturns`, and `estimation` (sessions from the event) or `estimationDates`. Returns are fractions. The command `signaldesk study` takes longer series than a body has room for.',
  scope: 'read',
  body: StudyInputSchema.extend({ window: WINDOW, model: MODEL }),
  response: studyShape,
  problems: ['bad-study', 'too-little-data'],
  handle: async ({ body }) => study(body),
})

const group = jsonRoute({
  id: 'runGroupStudy',
  method: 'post',
  path: '/studies/groups',
  group: 'Market',
  summary: 'Firms with an event each, studied and tested together: t, Patell, BMP, Kolari-Pynnonen, rank, sign.',
  detail:
    'What stands beside `firms` holds for each that does not name its own. Where events share dates and residuals correlate, `notes` says which tests claim too much.',
  scope: 'read',
  body: GroupInputSchema.extend({ window: WINDOW, model: MODEL }),
  response: groupShape,
  problems: ['bad-study', 'too-little-data'],
  handle: async ({ body }) => ({ ...(body.id === undefined ? {} : { id: body.id }), ...studyGroup(body) }),
})

export const studyRoutes: readonly ApiRoute[] = [one, group]
