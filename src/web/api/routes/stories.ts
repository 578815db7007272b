import { z } from 'zod'
import { notFound } from '../../http/errors.js'
import { audienceIn } from '../../read/context.js'
import { readFeed, SORTS } from '../../read/feed.js'
import { momentOf } from '../../read/moment.js'
import { readStory } from '../../read/story.js'
import { type ApiRoute, jsonRoute, Moved } from '../engine/route.js'
import { storyDetail, storyItem } from '../present.js'
import { storyListShape, storyShape } from '../shapes.js'
import { asOfParam, audienceOrRefuse, audienceParam, cursorParam, limitParam, searchParam } from './common.js'

const list = jsonRoute({
  id: 'listStories',
  method: 'get',
  path: '/stories',
  group: 'Stories',
  summary: 'Stories, best first, or those that a search finds.',
  detail:
    'Read the pages by `next`. With `sort=time` no story is missed or met twice while others come in; in the other orders a story that is scored anew between two pages may change its place. To follow every change, use /stream.',
  scope: 'read',
  query: z.object({
    q: searchParam.default(''),
    audience: audienceParam,
    sort: z.enum(SORTS).optional().describe('Absent: `relevance` for a search, else `importance`.'),
    limit: limitParam(50, 200),
    cursor: cursorParam,
    asOf: asOfParam,
  }),
  response: storyListShape,
  sparse: 'stories',
  problems: ['unknown-audience', 'bad-cursor'],
  handle: async ({ services, query: { q, sort, limit, cursor, ...asked } }) => {
    const audience = audienceOrRefuse(services, audienceIn(q) ?? asked.audience)
    const moment = momentOf(services.clock, asked.asOf)
    const answer = await readFeed(services, {
      q,
      audience,
      sort: sort ?? (q.trim() ? 'relevance' : 'importance'),
      limit,
      facets: false,
      moment,
      ...(cursor ? { cursor } : {}),
    })
    return {
      stories: answer.bundles.map(storyItem),
      total: answer.total,
      next: answer.next,
      query: { text: q, reads: answer.reads, problems: answer.query.problems },
      audience: audience.id,
      asOf: moment.now,
    }
  },
})

const one = jsonRoute({
  id: 'getStory',
  method: 'get',
  path: '/stories/{id}',
  group: 'Stories',
  summary:
    'A story with all that is known of it: articles, figures, claims, scores with their reasons, brief, signals, reactions.',
  detail:
    'A story that was merged into another answers 302 with the address of the one it lives on in. Claims of sources whose rights forbid quoting are left out.',
  scope: 'read',
  params: z.object({ id: z.string().max(200) }),
  query: z.object({ audience: audienceParam, asOf: asOfParam }),
  response: storyShape,
  sparse: true,
  problems: ['unknown-audience'],
  handle: async ({ services, params, query }) => {
    const audience = audienceOrRefuse(services, query.audience)
    const answer = await readStory(services, params.id, audience, momentOf(services.clock, query.asOf))
    if (answer.kind === 'missing') throw notFound('No story has this id.')
    if (answer.kind === 'moved') return new Moved(`/stories/${encodeURIComponent(answer.to)}`)
    return storyDetail(answer.file)
  },
})

export const storyRoutes: readonly ApiRoute[] = [list, one]
