import { z } from 'zod'
import { notFound } from '../../http/errors.js'
import { audienceIn } from '../../read/context.js'
import { readFeed, SORTS } from '../../read/feed.js'
import { momentOf } from '../../read/moment.js'
import { readStory } from '../../read/story.js'
import type { WebServices } from '../../services.js'
import { type ApiRoute, jsonRoute, Moved } from '../engine/route.js'
import { storyDetail, storyItem } from '../present.js'
import { type StoryList, searchShape, storyListShape, storyShape } from '../shapes.js'
import { asOfParam, audienceOrRefuse, audienceParam, cursorParam, limitParam, searchParam } from './common.js'

const PAGES =
  'Read the pages by `next`: they keep the order of the first one (its best 2,000 stories), also while stories come in and are scored anew, so that none is missed or met twice. To follow what comes, use /changes or /stream.'

const listQuery = z.object({
  q: searchParam.default(''),
  audience: audienceParam,
  sort: z.enum(SORTS).optional().describe('Absent: `relevance` for a search, else `importance`.'),
  limit: limitParam(50, 200),
  cursor: cursorParam,
  asOf: asOfParam,
})

/** One page of stories, as both lists give it. Codes `unknown-audience`, `bad-cursor`. */
async function readPage(services: WebServices, query: z.output<typeof listQuery>, facets: boolean) {
  const { q, sort, limit, cursor } = query
  const audience = audienceOrRefuse(services, audienceIn(q) ?? query.audience)
  const moment = momentOf(services.clock, query.asOf)
  const answer = await readFeed(services, {
    q,
    audience,
    sort: sort ?? (q.trim() ? 'relevance' : 'importance'),
    limit,
    facets,
    moment,
    steady: true,
    ...(cursor ? { cursor } : {}),
  })
  const list: StoryList = {
    stories: answer.bundles.map(storyItem),
    total: answer.total,
    next: answer.next,
    query: {
      text: q,
      reads: answer.reads,
      problems: answer.query.problems,
      didYouMean: answer.meant && { text: answer.meant.q, stories: answer.meant.stories },
    },
    audience: audience.id,
    asOf: moment.now,
  }
  return { list, facets: answer.facets }
}

const list = jsonRoute({
  id: 'listStories',
  method: 'get',
  path: '/stories',
  group: 'Stories',
  summary: 'Stories, best first, or those that a search finds.',
  detail: PAGES,
  scope: 'read',
  query: listQuery,
  response: storyListShape,
  sparse: 'stories',
  problems: ['unknown-audience', 'bad-cursor'],
  handle: async ({ services, query }) => (await readPage(services, query, false)).list,
})

const search = jsonRoute({
  id: 'searchStories',
  method: 'get',
  path: '/search',
  group: 'Stories',
  summary: 'Stories that a search finds, with counts of what they have in common.',
  detail: `${PAGES} \`query.reads\` says how the search was understood, \`query.problems\` what was not, and \`query.didYouMean\` what may have been meant.`,
  scope: 'read',
  query: listQuery.extend({ q: searchParam.min(1) }),
  response: searchShape,
  sparse: 'stories',
  problems: ['unknown-audience', 'bad-cursor'],
  handle: async ({ services, query }) => {
    const { list, facets } = await readPage(services, query, true)
    const named = Object.entries(facets).map(([field, values]) => ({ field, values: values.map((one) => ({ ...one })) }))
    return { ...list, facets: named }
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
    'A story that was merged into another answers 302 with the address of the one it lives on in. Of the words of articles it has titles and what the rights of their sources allow to quote.',
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

export const storyRoutes: readonly ApiRoute[] = [list, search, one]
