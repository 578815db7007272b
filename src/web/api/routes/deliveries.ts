import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { asPost } from '../../../deliver/index.js'
import { type Delivery, instant, MINUTE_MS } from '../../../model/index.js'
import { type ClaimContext, claimDeliveries, finishDelivery } from '../../../pipeline/claim-deliveries.js'
import type { Condition } from '../../../store/contract.js'
import { notFound } from '../../http/errors.js'
import type { WebServices } from '../../services.js'
import { type ApiRoute, jsonRoute } from '../engine/route.js'
import { nextCursor } from '../shapes.js'
import { audienceOrRefuse, cursorParam, limitParam } from './common.js'

const STATES = [
  'waiting-approval',
  'ready',
  'sending',
  'sent',
  'maybe-sent',
  'failed',
  'suppressed',
  'collected',
  'bundled',
  'leased',
] as const satisfies readonly Delivery['state'][]
const REASONS = ['new', 'update', 'correction', 'withdrawal', 'digest'] as const satisfies readonly Delivery['reason'][]

const deliveryShape = z
  .object({
    id: z.string().describe('One channel, story, reason and published revision: it never comes twice.'),
    channel: z.string().describe('A channel of the desk, or `bot:` and an outlet.'),
    storyId: z.string().describe('The story, or the day of a digest.'),
    reason: z.enum(REASONS),
    state: z.enum(STATES),
    stateReason: z.string().nullable(),
    publishedRevision: z.number().int(),
    remoteId: z.string().nullable().describe('The post where it is, by the name the remote gave it.'),
    tries: z.number().int(),
    createdAt: z.string(),
    triedAt: z.string().nullable(),
    sentAt: z.string().nullable(),
    previousId: z.string().nullable().describe("The story's first post in this channel."),
    bundledIn: z.string().nullable().describe('The digest that holds it.'),
    lease: z.object({ until: z.string(), holder: z.string() }).nullable(),
    post: z.record(z.string(), z.unknown()).describe('The message, in fields that every channel lays out in its own way.'),
  })
  .meta({ id: 'Delivery' })

const shown = (one: Delivery): z.infer<typeof deliveryShape> => ({
  id: one.id,
  channel: one.channelId,
  storyId: one.storyId,
  reason: one.reason,
  state: one.state,
  stateReason: one.stateReason ?? null,
  publishedRevision: one.publishedRevision,
  remoteId: one.remoteId ?? null,
  tries: one.tries ?? 0,
  createdAt: one.createdAt,
  triedAt: one.triedAt ?? null,
  sentAt: one.sentAt ?? null,
  previousId: one.previousId ?? null,
  bundledIn: one.bundledIn ?? null,
  lease: one.lease ? { until: one.lease.until, holder: one.lease.holder } : null,
  post: one.payload,
})

const list = jsonRoute({
  id: 'listDeliveries',
  method: 'get',
  path: '/deliveries',
  group: 'Deliveries',
  summary: 'What was posted where, and what became of it, newest first.',
  scope: 'deliveries',
  query: z.object({
    channel: z.string().max(80).optional().describe('Of this channel alone.'),
    story: z.string().max(200).optional().describe('Of this story alone.'),
    state: z.enum(STATES).optional(),
    limit: limitParam(100, 500),
    cursor: cursorParam,
  }),
  response: z.object({ deliveries: z.array(deliveryShape), next: nextCursor }).meta({ id: 'DeliveryList' }),
  sparse: 'deliveries',
  problems: ['bad-cursor'],
  handle: async ({ services, query: { channel, story, state, limit, cursor } }) => {
    const where: Condition[] = [
      ...(channel ? [{ field: 'channelId', is: channel }] : []),
      ...(story ? [{ field: 'storyId', is: story }] : []),
      ...(state ? [{ field: 'state', is: state }] : []),
    ]
    const orderBy = { field: 'createdAt', descending: true }
    const found = await services.store.find('delivery', { where, orderBy, limit, ...(cursor ? { cursor } : {}) })
    return { deliveries: found.items.map((one) => shown(one.value)), next: found.next }
  },
})

const one = jsonRoute({
  id: 'getDelivery',
  method: 'get',
  path: '/deliveries/{id}',
  group: 'Deliveries',
  summary: 'One delivery.',
  scope: 'deliveries',
  params: z.object({ id: z.string().max(200) }),
  response: deliveryShape,
  sparse: true,
  handle: async ({ services, params }) => {
    const stored = await services.store.get('delivery', params.id)
    if (!stored) throw notFound('No delivery has this id.')
    return shown(stored.value)
  },
})

const OUTLET = /^[a-z0-9][a-z0-9-]{0,39}$/
const points = z.number().min(0).max(100)

const postShape = z
  .object({
    storyId: z.string(),
    reason: z.enum(REASONS),
    url: z.string().nullable().describe("The story's page, where the desk has a public address."),
    headline: z.string(),
    standfirst: z.string(),
    state: z.enum(['published', 'draft']).describe('`draft`: no editor has seen it. Say so in the post.'),
    importance: points,
    credibility: points,
    audience: z.string(),
    instruments: z.array(z.string()),
    eventTypes: z.array(z.string()),
    rationale: z.string(),
    sources: z.array(z.object({ publisher: z.string(), role: z.string(), url: z.string() })),
    note: z.string().nullable().describe('What an update, correction or withdrawal is about.'),
    because: z.array(z.string()).describe('Why the outlet gets it.'),
    notice: z.string().nullable().describe('Stands on every post of a demonstration.'),
  })
  .meta({ id: 'Post' })

const claim = jsonRoute({
  id: 'claimDeliveries',
  method: 'post',
  path: '/deliveries/claim',
  group: 'Deliveries',
  summary: 'Leases what is due for one outlet of a bot: corrections first, then stories that reach the line, oldest first.',
  detail:
    'Post what you get, then say so by /deliveries/{id}/done with its token. A lease that ends unanswered is handed out again (eight times at most), so a bot that died after posting finds the delivery once more: look your own posts up by its `id`. Bots that name the same outlet share its stories, each of which goes to one of them; without an outlet a bot has one to itself, by its key. Stories of more than two days, of the past (back-fills), withdrawn or held ones, and those whose source forbids it are never handed out.',
  scope: 'claim',
  body: z.strictObject({
    outlet: z.string().regex(OUTLET, 'lower-case letters, digits and dashes').optional(),
    audience: z.string().max(60).optional().describe('Absent: the first of the desk.'),
    minImportance: points.optional().describe("Absent: the audience's own line."),
    minCredibility: points.optional().describe("Absent: the audience's own line."),
    requires: z
      .enum(['published', 'draft'])
      .default('published')
      .describe('`draft`: also what no editor has seen, marked as such.'),
    symbols: z
      .array(z.string().max(24))
      .max(100)
      .optional()
      .describe('Only stories that name one of these or have one of the event types.'),
    eventTypes: z.array(z.string().max(100)).max(100).optional().describe('A type holds those below it.'),
    limit: z.number().int().min(1).max(20).default(1),
    leaseSeconds: z.number().int().min(10).max(3_600).default(120),
  }),
  response: z
    .object({
      deliveries: z.array(
        z.object({
          id: z.string(),
          token: z.string().describe('For `done`. It is shown this once.'),
          until: z.string().describe('When the lease ends (the wall clock).'),
          reason: z.enum(REASONS),
          post: postShape,
          previous: z
            .object({ id: z.string(), remoteId: z.string().nullable() })
            .nullable()
            .describe('Your first post of the story: updates answer it, corrections and withdrawals edit it.'),
        }),
      ),
      waitSeconds: z.number().int().describe('Above 0: posting is stopped or the hour is full. Ask again then.'),
    })
    .meta({ id: 'Claim' }),
  problems: ['unknown-audience', 'claim-contended'],
  handle: async ({ services, body, caller }) => {
    const audience = audienceOrRefuse(services, body.audience)
    const topics = body.symbols || body.eventTypes ? { symbols: body.symbols, eventTypes: body.eventTypes } : undefined
    const { claimed, waitMs } = await claimDeliveries(contextOf(services), {
      outlet: body.outlet ?? caller.key!.id,
      holder: caller.key!.id,
      audience: audience.id,
      minImportance: body.minImportance ?? audience.lines.post.importance,
      minCredibility: body.minCredibility ?? audience.lines.post.credibility,
      requires: body.requires,
      ...(topics ? { topics } : {}),
      limit: body.limit,
      leaseMs: body.leaseSeconds * 1_000,
    })
    const earlier = claimed.flatMap(({ delivery }) => delivery.previousId ?? [])
    const first = new Map((await services.store.getMany('delivery', earlier)).map((found) => [found.id, found.value]))
    return {
      deliveries: claimed.map(({ delivery, token }) => ({
        id: delivery.id,
        token,
        until: delivery.lease!.until,
        reason: delivery.reason,
        post: asPost(delivery.payload),
        previous: delivery.previousId
          ? { id: delivery.previousId, remoteId: first.get(delivery.previousId)?.remoteId ?? null }
          : null,
      })),
      waitSeconds: Math.min(Math.ceil(waitMs / 1_000), 60 * (MINUTE_MS / 1_000)),
    }
  },
})

const done = jsonRoute({
  id: 'finishDelivery',
  method: 'post',
  path: '/deliveries/{id}/done',
  group: 'Deliveries',
  summary: 'Says how a leased delivery ended. Saying the same again changes nothing.',
  scope: 'claim',
  params: z.object({ id: z.string().max(200) }),
  body: z.strictObject({
    token: z.string().min(1).max(100).describe('From the claim.'),
    outcome: z
      .enum(['sent', 'failed', 'released'])
      .default('sent')
      .describe('`released`: not tried; the next who asks may have it.'),
    remoteId: z.string().max(500).optional().describe('What the remote calls the post: corrections will name it.'),
    reason: z.string().max(500).optional().describe('Why it failed or was given back.'),
  }),
  response: deliveryShape,
  problems: ['lease-lost'],
  handle: async ({ services, params, body }) => shown(await finishDelivery(contextOf(services), params.id, body)),
})

function contextOf(services: WebServices): ClaimContext {
  return {
    desk: {
      store: services.store,
      sources: new Map(services.sources.map((source) => [source.id, source])),
      posting: {
        publicUrl: services.publicUrl ?? null,
        notice: services.notice ?? null,
        perHour: services.postsPerHour ?? null,
      },
    },
    now: services.clock.now(),
    wall: services.wall?.now() ?? instant(Date.now()),
    random: randomBytes,
  }
}

export const deliveryRoutes: readonly ApiRoute[] = [list, one, claim, done]
