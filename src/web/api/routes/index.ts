import type { ApiRoute } from '../engine/route.js'
import { articleRoutes } from './articles.js'
import { audienceRoutes } from './audiences.js'
import { changeRoutes } from './changes.js'
import { decisionRoutes } from './decisions.js'
import { deliveryRoutes } from './deliveries.js'
import { instrumentRoutes } from './instruments.js'
import { keyRoutes } from './keys.js'
import { marketRoutes } from './market.js'
import { partRoutes } from './parts.js'
import { sourceRoutes } from './sources.js'
import { storyRoutes } from './stories.js'
import { streamRoutes } from './stream.js'
import { studyRoutes } from './studies.js'

/** Every route of the API, in the order of its document. `docs/api.md` shows how to add one. */
export const ROUTES: readonly ApiRoute[] = [
  ...storyRoutes,
  ...decisionRoutes,
  ...changeRoutes,
  ...streamRoutes,
  ...partRoutes,
  ...articleRoutes,
  ...instrumentRoutes,
  ...marketRoutes,
  ...studyRoutes,
  ...deliveryRoutes,
  ...sourceRoutes,
  ...audienceRoutes,
  ...keyRoutes,
]
