import type { Router } from 'express'
import type { Assets } from '../http/assets.js'
import type { LiveFeed } from '../http/live.js'
import type { WebServices } from '../services.js'
import { docsRouter } from './docs/index.js'
import { mountApi } from './engine/mount.js'
import { ROUTES } from './routes/index.js'

/** The API, version 1: every route is a record in `routes/`; document and page are made from the same records. */
export const apiRouter = (services: WebServices, live: LiveFeed, assets: Assets): Router =>
  mountApi({ services, live }, ROUTES, docsRouter(services, assets, ROUTES))
