import { z } from 'zod'
import { type ApiRoute, jsonRoute } from '../engine/route.js'

const points = z.number().min(0).max(100)

const list = jsonRoute({
  id: 'listAudiences',
  method: 'get',
  path: '/audiences',
  group: 'Sources',
  summary: 'Who relevance is for: the audiences of this desk. The first is the usual one.',
  scope: 'read',
  response: z
    .object({
      audiences: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          description: z.string(),
          watchlist: z.array(z.string()),
          post: z
            .object({ importance: points, credibility: points })
            .describe('The line that posts of this audience usually have.'),
        }),
      ),
    })
    .meta({ id: 'AudienceList' }),
  handle: async ({ services }) => ({
    audiences: services.audiences.map(({ id, name, description, watchlist, lines }) => ({
      id,
      name,
      description,
      watchlist,
      post: { importance: lines.post.importance, credibility: lines.post.credibility },
    })),
  }),
})

export const audienceRoutes: readonly ApiRoute[] = [list]
