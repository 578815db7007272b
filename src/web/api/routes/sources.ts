import { readHealth } from '../../read/status.js'
import { type ApiRoute, jsonRoute } from '../engine/route.js'
import { sourceItem } from '../present.js'
import { sourceListShape } from '../shapes.js'

const list = jsonRoute({
  id: 'listSources',
  method: 'get',
  path: '/sources',
  group: 'Sources',
  summary: 'Every source with its tier, family and health.',
  detail: 'The addresses that are fetched stay inside: they may carry keys.',
  scope: 'read',
  response: sourceListShape,
  sparse: 'sources',
  handle: async ({ services }) => {
    const { sources } = services
    const healths = await readHealth(
      services,
      sources.map((source) => source.id),
    )
    return { sources: sources.map((source) => sourceItem(source, healths.get(source.id) ?? null)) }
  },
})

export const sourceRoutes: readonly ApiRoute[] = [list]
