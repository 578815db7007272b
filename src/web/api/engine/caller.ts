import type { Request, RequestHandler, Response } from 'express'
import type { Viewer } from '../../../auth/index.js'
import { DeskError, type PersonRole, type Scope } from '../../../model/index.js'
import { checkOrigin, openReading, viewerOf } from '../../http/viewer.js'
import type { WebServices } from '../../services.js'

/** Who asks, and what they may. */
export interface Caller {
  /** As limits count it. */
  id: string
  scopes: ReadonlySet<Scope>
  viewer: Viewer | null
}

/** What people may through the API, by their role: never `claim`, since a bot is known by its key. */
const BY_ROLE: Readonly<Record<PersonRole, readonly Scope[]>> = {
  analyst: ['read'],
  editor: ['read', 'deliveries'],
  admin: ['read', 'deliveries', 'admin'],
}

/** Finds out who calls; {@link callerOf} tells it to whoever comes after. */
export function identifyCaller({ auth, access }: WebServices): RequestHandler {
  const isOpen = openReading(auth, access)
  return async (request, response, next) => {
    const viewer = viewerOf(response)
    const id = viewer ? `person:${viewer.person.id}` : `address:${request.ip ?? ''}`
    const scopes: readonly Scope[] = viewer ? BY_ROLE[viewer.person.role] : (await isOpen()) ? ['read'] : []
    response.locals.caller = { id, scopes: new Set(scopes), viewer } satisfies Caller
    next()
  }
}

export const callerOf = (response: Response): Caller => response.locals.caller as Caller

/** Lets a caller pass who may what the route asks for. Codes `not-signed-in`, `forbidden`, `bad-origin`. */
export function checkScope(request: Request, caller: Caller, scope: Scope | null): void {
  if (scope === null) return
  // A browser brings its session along wherever a request comes from.
  if (caller.viewer && request.method !== 'GET' && request.method !== 'HEAD') checkOrigin(request)
  if (caller.scopes.has(scope)) return
  if (caller.scopes.size === 0) throw new DeskError('not-signed-in', 'The desk does not know who asks.')
  throw new DeskError('forbidden', `This asks for the scope "${scope}".`)
}
