import { type RequestHandler, Router } from 'express'
import helmet from 'helmet'
import { atLeast, DeskError, describeError } from '../../model/index.js'
import { inTime, isNoAnswer } from '../../pipeline/in-time.js'
import { checkOrigin, isFromHere, keyOf, requireRole, viewerOf } from '../http/viewer.js'
import type { WebServices } from '../services.js'

/** A part that has not answered by then is not ready. Wall time. */
const READY_MS = 2_000

/**
 * What an orchestrator asks. `/healthz`: is the process alive? It asks nobody else, so that a desk that waits for its database is not
 * killed for it. `/readyz`: can it do its work? Neither looks at who asks, which only the store could tell.
 */
export function probesRouter({ store, queue, clock }: Pick<WebServices, 'store' | 'queue' | 'clock'>): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok', now: clock.now() })
  })
  router.get('/readyz', async (_request, response) => {
    const parts = {
      store: await state(() => store.seq()),
      queue: await state(() => queue.counts('collect', clock.now())),
    }
    const ready = Object.values(parts).every((part) => part === 'ok')
    response
      .status(ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: ready ? 'ready' : 'not-ready', ...parts })
  })
  return router
}

/** What admins and their programs ask of the desk: how it is doing. */
export function opsRouter({ ops }: WebServices): Router {
  const router = Router()
  if (ops)
    router.get('/metrics', async (request, response) => {
      const viewer = viewerOf(response)
      const isAdmin = keyOf(response)?.scopes.includes('admin') || (viewer && atLeast(viewer.person.role, 'admin'))
      // Names of sources and depths of queues are the operator's business.
      if (!isFromHere(request) && !isAdmin)
        throw new DeskError('forbidden', 'Metrics are read on the machine itself, by an admin, or with a key for "admin".')
      response.type(ops.metrics.contentType).send(await ops.metrics.text())
    })
  if (ops?.boards) router.use('/admin/queues', requireRole('admin'), fromHere, boardSecurity(), ops.boards)
  return router
}

async function state(ask: () => Promise<unknown>): Promise<string> {
  return inTime(ask, READY_MS).then(
    () => 'ok',
    (error: unknown) => (isNoAnswer(error) ? describeError(error).message : describeError(error).code),
  )
}

/** What changes a queue must come from the board's own page. */
const fromHere: RequestHandler = (request, _response, next) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') checkOrigin(request)
  next()
}

/** The board is another's page: it brings styles of its own in its markup, no script but from its files, and nothing from elsewhere. */
const boardSecurity = (): RequestHandler =>
  helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      baseUri: ["'self'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
  })
