import type { Router } from 'express'
import type { Assets } from '../http/assets.js'
import type { LiveFeed } from '../http/live.js'
import { PageCache } from '../http/page-cache.js'
import type { WebServices } from '../services.js'
import { docsRouter } from './docs/index.js'
import { mountApi } from './engine/mount.js'
import type { ApiTools } from './engine/route.js'
import { ROUTES } from './routes/index.js'

/** The API, version 1: every route is a record in `routes/`; document and page are made from the same records. */
export function apiRouter(services: WebServices, live: LiveFeed, assets: Assets): Router {
  const cache = new PageCache<object>(services, { most: 20 })
  const kept: ApiTools['kept'] = <T extends object>(key: string, make: () => Promise<T>) => cache.get(key, make) as Promise<T>
  return mountApi({ services, live, kept }, ROUTES, docsRouter(services, assets, ROUTES))
}
