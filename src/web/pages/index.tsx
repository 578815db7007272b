import { type Request, type Response, Router } from 'express'
import { DeskError } from '../../model/index.js'
import { correctionsRoutes } from '../desk/corrections.js'
import { deskRoutes } from '../desk/routes.js'
import { arrangeRoutes } from '../desk/stories/routes.js'
import type { Assets } from '../http/assets.js'
import type { Problem } from '../http/errors.js'
import { themeOf } from '../http/theme.js'
import { readFrame } from '../read/context.js'
import type { WebServices } from '../services.js'
import { ErrorPage } from './error.js'
import { alertRoutes } from './routes/alerts.js'
import { bookRoutes } from './routes/book.js'
import { calendarRoutes } from './routes/calendar.js'
import { changesRoutes } from './routes/changes.js'
import { feedRoutes } from './routes/feed.js'
import { instrumentRoutes } from './routes/instrument.js'
import { momentRoutes } from './routes/moment.js'
import { postsRoutes } from './routes/posts.js'
import { publicationRoutes } from './routes/publications.js'
import { savedRoutes } from './routes/saved.js'
import { statusRoutes } from './routes/status.js'
import { storyRoutes } from './routes/story.js'
import { todayRoutes } from './routes/today.js'
import { unexplainedRoutes } from './routes/unexplained.js'
import { type AddRoutes, pageTools, render } from './tools.js'

/** One file a page; the main navigation stands in `places.ts`. */
const ROUTES: readonly AddRoutes[] = [
  feedRoutes,
  storyRoutes,
  instrumentRoutes,
  momentRoutes,
  savedRoutes,
  alertRoutes,
  postsRoutes,
  statusRoutes,
  calendarRoutes,
  unexplainedRoutes,
  todayRoutes,
  changesRoutes,
  publicationRoutes,
  correctionsRoutes,
  deskRoutes,
  arrangeRoutes,
  bookRoutes,
]

/** The pages for people. */
export function pagesRouter(services: WebServices, assets: Assets): Router {
  const router = Router()
  const tools = pageTools(services, assets)
  for (const add of ROUTES) add(router, tools)
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
