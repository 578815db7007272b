import { type Request, type Response, Router } from 'express'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { DeskError } from '../../model/index.js'
import type { Assets } from '../http/assets.js'
import { notFound, type Problem } from '../http/errors.js'
import { PageCache } from '../http/page-cache.js'
import { feedParams, parse, storyParams } from '../http/params.js'
import { themeOf } from '../http/theme.js'
import { storyHref } from '../present/row.js'
import { storyView } from '../present/story.js'
import { audienceIn, audienceOf, readFrame } from '../read/context.js'
import { readInstrument } from '../read/instrument.js'
import { type Moment, momentOf } from '../read/moment.js'
import { readStatus } from '../read/status.js'
import { readStory } from '../read/story.js'
import type { WebServices } from '../services.js'
import { ErrorPage } from './error.js'
import { FeedPage } from './feed.js'
import { feedView } from './feed-view.js'
import { InstrumentPage } from './instrument.js'
import { instrumentView } from './instrument-view.js'
import { StatusPage } from './status.js'
import { StoryPage } from './story.js'

/** A page as text. Everything in it went through Preact, which escapes. */
const render = (page: VNode): string => `<!doctype html>${renderToString(page)}`

/** A story that lives on under another id: not a failure, but no page either. */
class Moved extends Error {
  constructor(readonly to: string) {
    super('moved')
  }
}

/** The pages for people: feed, story, status. */
export function pagesRouter(services: WebServices, assets: Assets): Router {
  const router = Router()
  const cache = new PageCache(services)
  const frameOf = (request: Request, moment: Moment) => readFrame(services, themeOf(request), request.originalUrl, moment)
  const send = async (request: Request, response: Response, build: () => Promise<VNode>) => {
    const html = await cache.get(`${themeOf(request)} ${request.originalUrl}`, async () => render(await build()))
    response.type('html').send(html)
  }
  const audienceFor = (id: string | undefined) => {
    const audience = audienceOf(services, id)
    if (!audience) throw notFound('No audience has this name.')
    return audience
  }

  router.get('/', (request, response) => {
    const params = parse(feedParams, request.query)
    const audience = audienceFor(audienceIn(params.q) ?? params.audience)
    const moment = momentOf(services.clock, params.asof)
    return send(request, response, async () => {
      const [view, frame] = await Promise.all([feedView(services, params, audience, moment), frameOf(request, moment)])
      return <FeedPage view={view} frame={frame} assets={assets} />
    })
  })

  router.get('/stories/:id', async (request: Request<{ id: string }>, response) => {
    const { audience: asked, asof } = parse(storyParams, request.query)
    const audience = audienceFor(asked)
    const moment = momentOf(services.clock, asof)
    try {
      await send(request, response, async () => {
        const answer = await readStory(services, request.params.id, audience, moment)
        if (answer.kind === 'missing')
          throw notFound(
            moment.setBack
              ? 'At the moment asked for, the desk knew no story of this address.'
              : 'No story has this address. It may never have been here, or the desk may have been set up anew.',
          )
        if (answer.kind === 'moved') throw new Moved(answer.to)
        const view = storyView(answer.file, {
          now: moment.now,
          audiences: services.audiences,
          benchmark: services.market.benchmark,
          asof: moment.setBack,
        })
        return <StoryPage view={view} frame={await frameOf(request, moment)} assets={assets} />
      })
    } catch (error) {
      if (!(error instanceof Moved)) throw error
      response.redirect(302, storyHref(error.to, asked || undefined, moment.setBack))
    }
  })

  router.get('/instruments/:symbol', (request: Request<{ symbol: string }>, response) => {
    const { audience: asked, asof } = parse(storyParams, request.query)
    const audience = audienceFor(asked)
    const moment = momentOf(services.clock, asof)
    return send(request, response, async () => {
      const file = await readInstrument(services, request.params.symbol, audience, moment)
      if (!file) throw notFound('The desk knows no story and no price of this symbol.')
      const view = instrumentView(services, file, audience, moment)
      return <InstrumentPage view={view} frame={await frameOf(request, moment)} assets={assets} />
    })
  })

  router.get('/status', async (request, response) => {
    const [status, frame] = await Promise.all([readStatus(services), frameOf(request, momentOf(services.clock, undefined))])
    response.type('html').send(render(<StatusPage status={status} frame={frame} assets={assets} />))
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
    const page = <ErrorPage status={problem.status} title={problem.title} detail={problem.detail} frame={frame} assets={assets} />
    response.status(problem.status).type('html').send(render(page))
  }
