import { createWeb } from '../../src/web/index.js'

interface Layer {
  route?: { path: string; methods: Record<string, boolean> }
  handle: { stack?: Layer[] }
  match(path: string): boolean
}

export interface PageRoute {
  method: string
  path: string
}

/** Every route of pages, desk, feeds and people, as Express holds them: a new one is tested without being named anywhere. */
export function pageRoutes(services: Parameters<typeof createWeb>[0]): PageRoute[] {
  const app = createWeb(services) as unknown as { router: { stack: Layer[] } }
  const walk = (stack: Layer[]): PageRoute[] =>
    stack.flatMap((layer) => {
      const { route } = layer
      if (route) return Object.keys(route.methods).map((method) => ({ method: method.toUpperCase(), path: route.path }))
      // What is mounted below an address of its own (the API, assets) is no page.
      return layer.handle.stack && layer.match('/no/such/place') ? walk(layer.handle.stack) : []
    })
  return walk(app.router.stack)
}

/** A route's address with names that lead somewhere at a test's desk. */
export const filled = (path: string): string =>
  path.replaceAll(
    /:(\w+)/g,
    (_all, name: string) => ({ id: 'sto_chain', symbol: 'SOXL', audience: 'quant-risk' })[name] ?? 'none',
  )
