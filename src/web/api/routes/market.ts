import { z } from 'zod'
import { EVENT_KINDS } from '../../../market/index.js'
import { notFound } from '../../http/errors.js'
import { momentOf } from '../../read/moment.js'
import { type ApiRoute, jsonRoute } from '../engine/route.js'
import { asOfParam } from './common.js'

const storyRef = z.object({ id: z.string(), title: z.string() }).meta({ id: 'StoryRef' })

const moveShape = z
  .object({
    symbol: z.string(),
    abnormalReturn: z.number().describe('Against the market, by the last 120 sessions, in per cent (1 is one per cent).'),
    t: z.number().nullable(),
    p: z.number().nullable(),
    move: z.number().nullable().describe('Its own return, in per cent.'),
    market: z.number().nullable().describe("The market's return, in per cent."),
    sentence: z.string(),
    stories: z.array(storyRef).describe('What may explain it. Empty: no story names it, what it hangs on, or a fund beside it.'),
  })
  .meta({ id: 'AbnormalMove' })

const sessionShape = z
  .object({
    session: z.string().describe("The exchange's day."),
    from: z.string().describe('Stories count that came out from here ...'),
    to: z.string().describe('... until here; while this lies ahead, one may still come.'),
    measured: z.number().int().describe('Instruments with a price for the session and its baseline.'),
    expectedByChance: z.number().describe('How many such moves chance alone would give among them.'),
    moves: z.array(moveShape),
  })
  .meta({ id: 'SessionMoves' })

const moves = jsonRoute({
  id: 'listMoves',
  method: 'get',
  path: '/moves',
  group: 'Market',
  summary: 'Abnormal moves of the last ten sessions, newest first, with the stories that may explain each.',
  detail: 'A move counts from p = 0.01 on. What has no price for a session is in `stale`, not among the moves.',
  scope: 'read',
  query: z.object({
    asOf: asOfParam,
    unexplained: z.enum(['true', 'false']).default('false').describe('`true`: only moves that no story explains.'),
  }),
  response: z.object({
    asOf: z.string(),
    sessions: z.array(sessionShape),
    priced: z.number().int().describe('Instruments with any price.'),
    lookedAt: z.number().int(),
    stale: z.array(z.object({ symbol: z.string(), last: z.string() })).describe('Last price older than the newest session.'),
  }),
  sparse: 'sessions',
  handle: async ({ services, kept, query }) => {
    const { now, setBack } = momentOf(services.clock, query.asOf)
    const { moves: read } = services.market
    if (!read) throw notFound('This desk measures no moves.')
    const outlook = await kept(`moves ${setBack ?? ''}`, () => read(now))
    const { titles, priced, lookedAt, stale } = outlook
    const sessions = outlook.sessions.map(({ moves: all, ...one }) => ({
      ...one,
      moves: all
        .filter((move) => query.unexplained === 'false' || move.explainedBy.length === 0)
        .map(({ symbol, signal, explainedBy }) => ({
          symbol,
          abnormalReturn: signal.value,
          t: signal.parts?.t ?? null,
          p: signal.parts?.p ?? null,
          move: signal.parts?.return ?? null,
          market: signal.parts?.benchmarkReturn ?? null,
          sentence: signal.sentence,
          stories: explainedBy.map((id) => ({ id, title: titles.get(id) ?? '' })),
        })),
    }))
    return { asOf: now, sessions, priced, lookedAt, stale }
  },
})

const eventShape = z
  .object({
    kind: z.enum(EVENT_KINDS),
    name: z.string(),
    day: z.string().describe("The exchange's day."),
    time: z.string().nullable().describe('`HH:MM` in New York, where it is known.'),
    symbols: z.array(z.string()).describe('Whom it concerns; empty: everybody.'),
    source: z.string().describe('Where the date was read, or the rule it follows.'),
    stories: z.array(storyRef).describe('Recent stories that wait on it, those with most coverage first, at most four.'),
  })
  .meta({ id: 'ScheduledEvent' })

const calendar = jsonRoute({
  id: 'listEvents',
  method: 'get',
  path: '/calendar',
  group: 'Market',
  summary: 'What is coming up, as far as it was announced by then, with the stories that wait on it.',
  scope: 'read',
  query: z.object({ asOf: asOfParam }),
  response: z.object({ asOf: z.string(), days: z.number().int().describe('How far ahead.'), events: z.array(eventShape) }),
  sparse: 'events',
  handle: async ({ services, kept, query }) => {
    const { now, setBack } = momentOf(services.clock, query.asOf)
    const { comingUp } = services.market
    if (!comingUp) throw notFound('This desk keeps no calendar.')
    const found = await kept(`calendar ${setBack ?? ''}`, () => comingUp(now))
    const events = found.events.map(({ event: { knownAt: _, time, symbols, ...event }, stories }) => ({
      ...event,
      symbols: [...symbols],
      time: time ?? null,
      stories: stories.map(({ id, title }) => ({ id, title })),
    }))
    return { asOf: now, days: found.days, events }
  },
})

export const marketRoutes: readonly ApiRoute[] = [moves, calendar]
