import { z } from 'zod'
import type { Condition } from '../../../store/contract.js'
import { notFound } from '../../http/errors.js'
import { asOfOf, momentOf } from '../../read/moment.js'
import { type ApiRoute, jsonRoute } from '../engine/route.js'
import { articleDetail, articleItem } from '../present.js'
import { articleItemShape, articleShape, nextCursor } from '../shapes.js'
import { asOfParam, cursorParam, limitParam } from './common.js'

const RIGHTS = 'Texts stay with their publishers: an article has its title, its address and what was understood of it.'

const list = jsonRoute({
  id: 'listArticles',
  method: 'get',
  path: '/articles',
  group: 'Articles',
  summary: 'Articles by the moment they were first seen, newest first.',
  detail: `${RIGHTS} Those that come in while you read stand before the first page: none is missed or met twice.`,
  scope: 'read',
  query: z.object({
    source: z.string().max(64).optional().describe('Of this source alone, by id.'),
    state: z.enum(['found', 'read', 'analysed', 'assigned', 'failed', 'set-aside']).optional(),
    limit: limitParam(100, 500),
    cursor: cursorParam,
    asOf: asOfParam,
  }),
  response: z.object({ articles: z.array(articleItemShape), next: nextCursor, asOf: z.string() }).meta({ id: 'ArticleList' }),
  sparse: 'articles',
  problems: ['bad-cursor'],
  handle: async ({ services, query: { source, state, limit, cursor, asOf } }) => {
    const moment = momentOf(services.clock, asOf)
    const where: Condition[] = [
      // What was seen later was not known then: said, the index is not walked from its end.
      ...(moment.setBack ? [{ field: 'firstSeenAt', upTo: moment.now }] : []),
      ...(source ? [{ field: 'sourceId', is: source }] : []),
      ...(state ? [{ field: 'state', is: state }] : []),
    ]
    const found = await services.store.find('article', {
      where,
      orderBy: { field: 'firstSeenAt', descending: true },
      limit,
      ...(cursor ? { cursor } : {}),
      ...asOfOf(moment),
    })
    return { articles: found.items.map((one) => articleItem(one.value)), next: found.next, asOf: moment.now }
  },
})

const one = jsonRoute({
  id: 'getArticle',
  method: 'get',
  path: '/articles/{id}',
  group: 'Articles',
  summary: 'An article with what was understood of it: instruments, figures, event types, sentiment, claims.',
  detail: `${RIGHTS} Offsets count UTF-16 units in its title, a blank line and its text.`,
  scope: 'read',
  params: z.object({ id: z.string().max(200) }),
  query: z.object({ asOf: asOfParam }),
  response: articleShape,
  sparse: true,
  handle: async ({ services, params: { id }, query }) => {
    const { store, clock } = services
    const asOf = asOfOf(momentOf(clock, query.asOf))
    const [article, analysis] = await Promise.all([store.get('article', id, asOf), store.get('analysis', id, asOf)])
    if (!article) throw notFound('No article has this id.')
    return articleDetail(article.value, analysis?.value ?? null)
  },
})

export const articleRoutes: readonly ApiRoute[] = [list, one]
