import { z } from 'zod'
import { asOfOf } from '../../read/moment.js'
import { type ApiRoute, jsonRoute } from '../engine/route.js'
import { claimsOf, figuresOf, signalOf } from '../present.js'
import { claimShape, figureGroupShape, nextCursor, signalShape } from '../shapes.js'
import { partsQuery, storyPage } from './story-pages.js'

const DETAIL =
  'A page is so many stories, newest first; no story is missed or met twice while others come in. A page may hold nothing though more follows: read on until `next` is null.'
const ofStory = { storyId: z.string() }

const figures = jsonRoute({
  id: 'listFigures',
  method: 'get',
  path: '/figures',
  group: 'Parts of stories',
  summary: 'Figures with their verdicts: what articles agree on, and where they conflict.',
  detail: DETAIL,
  scope: 'read',
  query: partsQuery.extend({
    unit: z.string().max(20).optional().describe('A unit: `USD`, `%`, `bp`, `x`, `shares`.'),
    verdict: z.enum(['single', 'agreeing', 'superseded', 'scope-differs', 'conflicting']).optional(),
  }),
  response: z
    .object({ figures: z.array(figureGroupShape.extend(ofStory)), next: nextCursor, asOf: z.string() })
    .meta({ id: 'FigureList' }),
  sparse: 'figures',
  problems: ['bad-cursor'],
  handle: async ({ services, query }) => {
    const { stories, next, moment } = await storyPage(services, query)
    const { unit, verdict } = query
    const all = stories.flatMap((story) => figuresOf(story).map((one) => ({ ...one, storyId: story.id })))
    const wanted = all.filter((one) => (!unit || one.unit === unit) && (!verdict || one.verdict === verdict))
    return { figures: wanted, next, asOf: moment.now }
  },
})

const claims = jsonRoute({
  id: 'listClaims',
  method: 'get',
  path: '/claims',
  group: 'Parts of stories',
  summary: 'Who said what, and where; the words where the rights of the source allow quoting.',
  detail: DETAIL,
  scope: 'read',
  query: partsQuery.extend({
    speaker: z.string().min(2).max(100).optional().describe('Part of the name of who spoke, in any case.'),
  }),
  response: z
    .object({ claims: z.array(claimShape.extend(ofStory)), next: nextCursor, asOf: z.string() })
    .meta({ id: 'ClaimList' }),
  sparse: 'claims',
  problems: ['bad-cursor'],
  handle: async ({ services, query }) => {
    const { stories, next, moment } = await storyPage(services, query)
    const sources = new Map(services.sources.map((one) => [one.id, one]))
    const audience = services.audiences[0]!.id
    const keys = stories.map((story) => `${story.id}:${audience}`)
    const briefs = new Map(
      (await services.store.getMany('brief', keys, asOfOf(moment))).map((one) => [one.value.storyId, one.value]),
    )
    const speaker = query.speaker?.toLowerCase()
    const all = stories.flatMap((story) =>
      claimsOf({ story, brief: briefs.get(story.id) ?? null, sources }).map((one) => ({ ...one, storyId: story.id })),
    )
    return { claims: all.filter((one) => !speaker || one.speaker.toLowerCase().includes(speaker)), next, asOf: moment.now }
  },
})

const signals = jsonRoute({
  id: 'listSignals',
  method: 'get',
  path: '/signals',
  group: 'Parts of stories',
  summary: 'Measured market facts, each with its baseline, its test and when it became public.',
  detail: `${DETAIL} Signals never hold prices themselves, whose licences differ.`,
  scope: 'read',
  query: partsQuery.extend({
    symbol: z.string().max(24).optional().describe('Of this instrument alone.'),
    name: z.string().max(60).optional().describe('Of this measure alone: `abnormal-return`, `volume-surprise`.'),
  }),
  response: z
    .object({ signals: z.array(signalShape.extend(ofStory)), next: nextCursor, asOf: z.string() })
    .meta({ id: 'SignalList' }),
  sparse: 'signals',
  problems: ['bad-cursor'],
  handle: async ({ services, query }) => {
    const { stories, next, moment } = await storyPage(services, query)
    const { symbol, name } = query
    const ids = stories.map((story) => story.id)
    const joins = await services.store.getMany('market', ids, asOfOf(moment))
    const all = joins.flatMap(({ id, value }) => value.signals.map((one) => ({ ...signalOf(one), storyId: id })))
    return {
      signals: all.filter((one) => (!symbol || one.symbol === symbol) && (!name || one.name === name)),
      next,
      asOf: moment.now,
    }
  },
})

export const partRoutes: readonly ApiRoute[] = [figures, claims, signals]
