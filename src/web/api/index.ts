import { type Request, type Response, Router } from 'express'
import { DeskError } from '../../model/index.js'
import { notFound } from '../http/errors.js'
import { listParams, parse, storyQuery } from '../http/params.js'
import { audienceIn, audienceOf } from '../read/context.js'
import { readFeed } from '../read/feed.js'
import { momentOf } from '../read/moment.js'
import { readHealth } from '../read/status.js'
import { readStory } from '../read/story.js'
import type { WebServices } from '../services.js'
import { sourceItem, storyDetail, storyItem } from './present.js'
import type { SourceList, StoryList } from './shapes.js'

function audienceOrRefuse(services: WebServices, id: string | undefined) {
  const audience = audienceOf(services, id)
  if (!audience)
    throw new DeskError(
      'unknown-audience',
      `No audience is called "${id}". There are: ${services.audiences.map((one) => one.id).join(', ')}.`,
    )
  return audience
}

/** The JSON API, version 1. Errors are problem details (RFC 9457). */
export function apiRouter(services: WebServices): Router {
  const router = Router()

  router.get('/stories', async (request: Request, response: Response) => {
    const params = parse(listParams, request.query)
    const audience = audienceOrRefuse(services, audienceIn(params.q) ?? params.audience)
    const moment = momentOf(services.clock, params.asOf)
    const answer = await readFeed(services, {
      q: params.q,
      audience,
      sort: params.sort ?? (params.q.trim() ? 'relevance' : 'importance'),
      limit: params.limit,
      facets: false,
      moment,
      ...(params.cursor ? { cursor: params.cursor } : {}),
    })
    const list: StoryList = {
      stories: answer.bundles.map(storyItem),
      total: answer.total,
      next: answer.next,
      query: { text: params.q, reads: answer.reads, problems: answer.query.problems },
      audience: audience.id,
      asOf: moment.now,
    }
    response.json(list)
  })

  router.get('/stories/:id', async (request: Request<{ id: string }>, response: Response) => {
    const params = parse(storyQuery, request.query)
    const audience = audienceOrRefuse(services, params.audience)
    const answer = await readStory(services, request.params.id, audience, momentOf(services.clock, params.asOf))
    if (answer.kind === 'missing') throw notFound('No story has this id.')
    if (answer.kind === 'moved') return response.redirect(302, `/api/v1/stories/${encodeURIComponent(answer.to)}`)
    response.json(storyDetail(answer.file))
  })

  router.get('/sources', async (_request: Request, response: Response) => {
    const healths = await readHealth(
      services,
      services.sources.map((source) => source.id),
    )
    const list: SourceList = { sources: services.sources.map((source) => sourceItem(source, healths.get(source.id) ?? null)) }
    response.json(list)
  })

  router.use(() => {
    throw notFound('The API has nothing at this address.')
  })
  return router
}
