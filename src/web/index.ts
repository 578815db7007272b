import compression from 'compression'
import express, { type Application } from 'express'
import { apiRouter } from './api/index.js'
import { feedsRouter } from './feeds/index.js'
import { readAssets } from './http/assets.js'
import { errorHandler, notFound } from './http/errors.js'
import { LiveFeed } from './http/live.js'
import { security } from './http/security.js'
import { setTheme } from './http/theme.js'
import { identify, requireReader } from './http/viewer.js'
import { learningRouter } from './learning/index.js'
import { opsRouter, probesRouter } from './ops/index.js'
import { pagesRouter, sendErrorPage } from './pages/index.js'
import { peopleRouter } from './people/index.js'
import { keysRouter } from './people/keys.js'
import type { WebServices } from './services.js'

export type { MarketDoor, WebServices } from './services.js'

const YEAR_S = 31_536_000

/** Events go out one by one, never held back for packing. */
const isStream = (response: { getHeader(name: string): unknown }): boolean =>
  String(response.getHeader('content-type') ?? '').startsWith('text/event-stream')

/** The web room: pages for people, JSON for programs. It listens nowhere by itself. */
export function createWeb(services: WebServices): Application {
  const app = express()
  const assets = readAssets()
  const live = new LiveFeed(services)
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.use(security())
  app.use(compression({ filter: (request, response) => !isStream(response) && compression.filter(request, response) }))
  app.use(probesRouter(services))
  app.use(
    '/assets',
    express.static(assets.folder, {
      index: false,
      redirect: false,
      setHeaders: (response) => {
        // The address carries the file's hash; without it the file is asked for again.
        const versioned = response.req.url?.includes('?v=') ?? false
        response.setHeader('Cache-Control', versioned ? `public, max-age=${YEAR_S}, immutable` : 'no-cache')
      },
    }),
  )
  app.use((_request, response, next) => {
    response.set('Cache-Control', 'private, no-cache')
    response.vary('Cookie')
    next()
  })
  app.use(identify(services.auth))
  app.post('/theme', express.urlencoded({ extended: false, limit: '4kb', parameterLimit: 10 }), setTheme)
  app.use(opsRouter(services))
  app.use(peopleRouter(services, assets))
  app.use(learningRouter(services, assets))
  app.use(keysRouter(services, assets))
  app.use('/api/v1', apiRouter(services, live, assets))
  // What stands above says itself who may see it; from here on everything is for readers.
  app.use(requireReader(services.auth, services.access))
  app.use(feedsRouter(services))
  app.get('/live', live.handler)
  app.use(pagesRouter(services, assets))
  app.use(() => {
    throw notFound('Nothing lives at this address. It may have been mistyped, or the story may never have been here.')
  })
  app.use(errorHandler(services, sendErrorPage(services, assets)))
  return app
}
