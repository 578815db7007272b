import { Router } from 'express'
import type { Assets } from '../../http/assets.js'
import { themeOf } from '../../http/theme.js'
import { render } from '../../pages/tools.js'
import { readFrame } from '../../read/context.js'
import type { WebServices } from '../../services.js'
import { openApiOf } from '../engine/openapi.js'
import type { ApiRoute } from '../engine/route.js'
import { DocsPage } from './page.js'
import { docsView } from './view.js'

const BASE = '/api/v1'

/** The OpenAPI document and its page. For everybody: they hold nothing of the desk's content. */
export function docsRouter(services: WebServices, assets: Assets, routes: readonly ApiRoute[]): Router {
  const router = Router({ caseSensitive: true })
  const document = openApiOf(routes, { version: services.version ?? '0', base: BASE })
  router.get('/openapi.json', (_request, response) => {
    response.json(document)
  })
  router.get('/', async (request, response) => {
    if (request.accepts(['html', 'json']) === 'json') return response.redirect(302, `${BASE}/openapi.json`)
    const frame = await readFrame(services, themeOf(request), BASE)
    const view = docsView(document, `${request.protocol}://${request.get('host') ?? 'localhost'}${BASE}`)
    response.type('html').send(render(<DocsPage view={view} frame={frame} assets={assets} />))
  })
  return router
}
