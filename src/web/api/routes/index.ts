import type { ApiRoute } from '../engine/route.js'
import { marketRoutes } from './market.js'
import { sourceRoutes } from './sources.js'
import { storyRoutes } from './stories.js'
import { streamRoutes } from './stream.js'
import { studyRoutes } from './studies.js'

/** Every route of the API, in the order of its document. `docs/api.md` shows how to add one. */
export const ROUTES: readonly ApiRoute[] = [...storyRoutes, ...streamRoutes, ...sourceRoutes, ...marketRoutes, ...studyRoutes]
