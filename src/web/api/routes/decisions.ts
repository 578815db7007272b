import { z } from 'zod'
import { type JudgementAct, STORY_ACTS, type Story, type StoryJudgement, VERDICTS } from '../../../model/index.js'
import type { Condition } from '../../../store/contract.js'
import { notFound } from '../../http/errors.js'
import { asOfOf, momentOf } from '../../read/moment.js'
import { type ApiRoute, jsonRoute } from '../engine/route.js'
import { nextCursor } from '../shapes.js'
import { asOfParam, audienceOrRefuse, audienceParam, cursorParam, limitParam } from './common.js'

/** What editors note for one another stays at their desk. */
const ACTS = [...VERDICTS, 'pin', 'unpin'] as const satisfies readonly JudgementAct[]
type Act = (typeof ACTS)[number]
/** Acts whose author and reason stand on readers' pages. */
const SIGNED: ReadonlySet<JudgementAct> = new Set(['pin', 'unpin', 'demote', 'not-for-us'])
/** Judgements of one story, the newest. */
const MOST_OF_STORY = 200

const judgementShape = z
  .object({
    id: z.string(),
    storyId: z.string(),
    audience: z.string(),
    act: z.enum(ACTS),
    at: z.string(),
    by: z.string().nullable().describe('Who, where the pages say it too (pins, demotions); else null.'),
    reason: z.string().nullable().describe('Why, where the pages say it too; else null.'),
    importance: z.number().describe('Points then, 0-100.'),
    credibility: z.number().describe('Points then, 0-100.'),
  })
  .meta({ id: 'Judgement' })

const decisionShape = z
  .object({
    id: z.string(),
    act: z.enum(STORY_ACTS),
    at: z.string(),
    reason: z.string(),
    articleIds: z.array(z.string()).describe('The articles that changed their story.'),
    from: z.object({ id: z.string(), title: z.string() }).describe('The story they left, with its title then.'),
    to: z.object({ id: z.string(), title: z.string() }).describe('The story they came to, with its title then.'),
  })
  .meta({ id: 'StoryDecision' })

const setTypesShape = z
  .object({
    types: z.array(z.string()).describe('Kinds of event, the main one first.'),
    at: z.string(),
    reason: z.string(),
    read: z.array(z.string()).describe('What the articles say.'),
  })
  .meta({ id: 'SetTypes' })

const isOpen = (one: StoryJudgement): one is StoryJudgement & { act: Act } => (ACTS as readonly string[]).includes(one.act)

const judgementOf = (one: StoryJudgement & { act: Act }): z.infer<typeof judgementShape> => {
  const { id, storyId, audience, act, at, importance, credibility } = one
  const signed = SIGNED.has(act)
  return {
    id,
    storyId,
    audience,
    act,
    at,
    by: signed ? one.by.name : null,
    reason: signed ? one.text : null,
    importance,
    credibility,
  }
}

const decisionsOf = ({ decisions = [] }: Story): z.infer<typeof decisionShape>[] =>
  decisions.map(({ id, act, at, reason, articleIds, from, to }) => ({ id, act, at, reason, articleIds, from, to })).reverse()

const setTypesOf = ({ setTypes }: Story): z.infer<typeof setTypesShape> | null =>
  setTypes
    ? { types: setTypes.types, at: setTypes.at, reason: setTypes.reason, read: setTypes.read.map(({ type }) => type) }
    : null

const ofStory = jsonRoute({
  id: 'getStoryDecisions',
  method: 'get',
  path: '/stories/{id}/decisions',
  group: "Editors' decisions",
  summary: 'What editors decided about a story: merges, splits and moves, the kind of event they set, and their judgements.',
  detail: `Newest first; of judgements the newest ${MOST_OF_STORY}, without what editors note for one another. A story that was merged into another answers with its own.`,
  scope: 'read',
  params: z.object({ id: z.string().max(200) }),
  query: z.object({ asOf: asOfParam }),
  response: z
    .object({
      id: z.string(),
      decisions: z.array(decisionShape),
      setTypes: setTypesShape.nullable(),
      judgements: z.array(judgementShape),
      asOf: z.string(),
    })
    .meta({ id: 'StoryDecisions' }),
  sparse: true,
  handle: async ({ services, params: { id }, query }) => {
    const moment = momentOf(services.clock, query.asOf)
    const stored = await services.store.get('story', id, asOfOf(moment))
    if (!stored) throw notFound('No story has this id.')
    const { items } = await services.store.find('judgement', {
      where: [
        { field: 'storyId', is: id },
        { field: 'at', upTo: moment.now },
      ],
      orderBy: { field: 'at', descending: true },
      limit: MOST_OF_STORY,
    })
    return {
      id,
      decisions: decisionsOf(stored.value),
      setTypes: setTypesOf(stored.value),
      judgements: items.flatMap(({ value }) => (isOpen(value) ? [judgementOf(value)] : [])),
      asOf: moment.now,
    }
  },
})

const list = jsonRoute({
  id: 'listJudgements',
  method: 'get',
  path: '/judgements',
  group: "Editors' decisions",
  summary: "Editors' judgements of stories for an audience, newest first.",
  detail:
    'Promoted, demoted, set aside, published, pinned and unpinned, with the points at that time. A page may hold fewer than its limit though more follows: read on until `next` is null.',
  scope: 'read',
  query: z.object({
    audience: audienceParam,
    act: z.enum(ACTS).optional().describe('Of this kind alone.'),
    limit: limitParam(100, 500),
    cursor: cursorParam,
    asOf: asOfParam,
  }),
  response: z.object({ judgements: z.array(judgementShape), next: nextCursor, asOf: z.string() }).meta({ id: 'JudgementList' }),
  sparse: 'judgements',
  problems: ['unknown-audience', 'bad-cursor'],
  handle: async ({ services, query: { act, limit, cursor, asOf, ...query } }) => {
    const audience = audienceOrRefuse(services, query.audience)
    const moment = momentOf(services.clock, asOf)
    const where: Condition[] = [
      { field: 'audience', is: audience.id },
      { field: 'at', upTo: moment.now },
    ]
    const orderBy = { field: 'at', descending: true }
    const found = await services.store.find('judgement', { where, orderBy, limit, ...(cursor ? { cursor } : {}) })
    const open = found.items.map(({ value }) => value).filter(isOpen)
    return {
      judgements: open.filter((one) => !act || one.act === act).map(judgementOf),
      next: found.next,
      asOf: moment.now,
    }
  },
})

export const decisionRoutes: readonly ApiRoute[] = [ofStory, list]
