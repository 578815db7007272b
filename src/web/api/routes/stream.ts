import { z } from 'zod'
import { type ApiRoute, rawRoute } from '../engine/route.js'

const stream = rawRoute({
  id: 'streamStories',
  method: 'get',
  path: '/stream',
  group: 'Stories',
  summary: 'New and changed stories as they come, as server-sent events.',
  detail:
    'Each event `stories` has `{seq, added, changed}`, with ids. Come back with `Last-Event-ID` (or `since`) and nothing is missed, whichever process serves you. An event `reload` says that too much has changed to be named: list the stories anew.',
  scope: 'read',
  query: z.object({
    since: z
      .string()
      .regex(/^\d{1,15}$/, 'a change number, as `id:` of an event')
      .optional()
      .describe('The last change number seen.'),
  }),
  media: { 'text/event-stream': 'Events, until either side goes away.' },
  problems: ['too-many-listeners'],
  serve: ({ live }, request, response) => live.handler(request, response),
})

export const streamRoutes: readonly ApiRoute[] = [stream]
