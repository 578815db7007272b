import { type Request, type Response, Router } from 'express'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { DeskError } from '../../model/index.js'
import type { Assets } from '../http/assets.js'
import { notFound, type Problem } from '../http/errors.js'
import { feedParams, parse, storyParams } from '../http/params.js'
import { themeOf } from '../http/theme.js'
import { facetGroups } from '../present/facets.js'
import { feedHref } from '../present/query.js'
import { feedRow, storyHref } from '../present/row.js'
import { storyView } from '../present/story.js'
import { audienceIn, audienceOf, readFrame } from '../read/context.js'
import { readFeed } from '../read/feed.js'
import { readStatus } from '../read/status.js'
import { readStory } from '../read/story.js'
import type { WebServices } from '../services.js'
import { ErrorPage } from './error.js'
import { FeedPage, type FeedView } from './feed.js'
import { markTitle } from './marked.js'
import { StatusPage } from './status.js'
import { StoryPage } from './story.js'

const PAGE = 50

/** Sends a page. Everything in it went through Preact, which escapes. */
function send(response: Response, page: VNode, status = 200): void {
  response
    .status(status)
    .type('html')
    .send(`<!doctype html>${renderToString(page)}`)
}

/** The pages for people: feed, story, status. */
export function pagesRouter(services: WebServices, assets: Assets): Router {
  const router = Router()
  const frameOf = (request: Request, now: string) => readFrame(services, themeOf(request), request.originalUrl, now)

  router.get('/', async (request, response) => {
    const params = parse(feedParams, request.query)
    const audience = audienceOf(services, audienceIn(params.q) ?? params.audience)
    if (!audience) throw notFound('No audience has this name.')
    const now = services.clock.now()
    const defaultSort = params.q ? 'relevance' : 'importance'
    const sort = params.sort ?? defaultSort
    const [answer, frame] = await Promise.all([
      readFeed(services, {
        q: params.q,
        audience,
        sort,
        limit: PAGE,
        facets: true,
        now,
        ...(params.cursor ? { cursor: params.cursor } : {}),
      }),
      frameOf(request, now),
    ])
    const defaultAudience = services.audiences[0]!.id
    const rowContext = { now, audience: audience.id, defaultAudience, benchmark: services.market.benchmark }
    const view: FeedView = {
      q: params.q,
      audience,
      audiences: services.audiences,
      sort,
      rows: answer.bundles.map((bundle) => {
        const row = feedRow(bundle, rowContext)
        return { row, title: markTitle(answer.query, row.title) }
      }),
      total: answer.total,
      known: answer.known,
      reads: answer.reads,
      problems: answer.query.problems,
      facets: facetGroups(answer.facets, params.q),
      nextHref: answer.next
        ? feedHref({
            q: params.q,
            ...(audience.id === defaultAudience ? {} : { audience: audience.id }),
            ...(sort === defaultSort ? {} : { sort }),
            cursor: answer.next,
          })
        : null,
      further: Boolean(params.cursor),
    }
    send(response, <FeedPage view={view} frame={frame} assets={assets} />)
  })

  router.get('/stories/:id', async (request: Request<{ id: string }>, response) => {
    const asked = parse(storyParams, request.query).audience
    const audience = audienceOf(services, asked)
    if (!audience) throw notFound('No audience has this name.')
    const now = services.clock.now()
    const answer = await readStory(services, request.params.id, audience, now)
    if (answer.kind === 'missing')
      throw notFound('No story has this address. It may never have been here, or the desk may have been set up anew.')
    if (answer.kind === 'moved') return response.redirect(302, storyHref(answer.to, asked || undefined))
    const view = storyView(answer.file, { now, audiences: services.audiences, benchmark: services.market.benchmark })
    send(response, <StoryPage view={view} frame={await frameOf(request, now)} assets={assets} />)
  })

  router.get('/status', async (request, response) => {
    const now = services.clock.now()
    const [status, frame] = await Promise.all([readStatus(services), frameOf(request, now)])
    send(response, <StatusPage status={status} frame={frame} assets={assets} />)
  })

  return router
}

/** The error page; it needs the store for its tape, and goes without where the store is what failed. */
export const sendErrorPage =
  (services: WebServices, assets: Assets) =>
  async (request: Request, response: Response, problem: Problem): Promise<void> => {
    const frame = await readFrame(services, themeOf(request), '/').catch(() => {
      throw new DeskError('no-frame', 'The page around the error could not be made.', 'retry')
    })
    send(
      response,
      <ErrorPage status={problem.status} title={problem.title} detail={problem.detail} frame={frame} assets={assets} />,
      problem.status,
    )
  }
