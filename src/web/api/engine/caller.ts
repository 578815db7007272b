import type { Request, RequestHandler, Response } from 'express'
import type { Viewer } from '../../../auth/index.js'
import { type ApiKey, DeskError, type PersonRole, SCOPES, type Scope } from '../../../model/index.js'
import { checkOrigin, keyOf, keyProblemOf, openReading, viewerOf } from '../../http/viewer.js'
import type { WebServices } from '../../services.js'

/** Who asks, and what they may. */
export interface Caller {
  /** As limits count it. */
  id: string
  scopes: ReadonlySet<Scope>
  viewer: Viewer | null
  key: ApiKey | null
}

/** What people may through the API, by their role: never `claim`, since a bot is known by its key. */
const BY_ROLE: Readonly<Record<PersonRole, readonly Scope[]>> = {
  analyst: ['read'],
  editor: ['read', 'deliveries'],
  admin: ['read', 'deliveries', 'admin'],
}

/** Finds out what a caller may; {@link callerOf} tells it to whoever comes after. */
export function identifyCaller({ auth, access }: WebServices): RequestHandler {
  const isOpen = openReading(auth, access)
  return async (request, response, next) => {
    const [viewer, key] = [viewerOf(response), keyOf(response)]
    const address = `address:${request.ip ?? ''}`
    const caller = (id: string, scopes: readonly Scope[]): Caller => ({ id, scopes: new Set(scopes), viewer, key })
    if (key) response.locals.caller = caller(`key:${key.id}`, key.scopes.includes('admin') ? SCOPES : key.scopes)
    else if (viewer) response.locals.caller = caller(`person:${viewer.person.id}`, BY_ROLE[viewer.person.role])
    else response.locals.caller = caller(address, !keyProblemOf(response) && (await isOpen()) ? ['read'] : [])
    next()
  }
}

export const callerOf = (response: Response): Caller => response.locals.caller as Caller

/** Refuses a key that is no good, once its request was counted: whoever guesses is held up like anybody. Code `bad-key`. */
export const refuseBadKey: RequestHandler = (_request, response, next) => {
  const problem = keyProblemOf(response)
  if (problem) throw problem
  next()
}

/** Lets a caller pass who may what the route asks for. Codes `not-signed-in`, `forbidden`, `bad-origin`. */
export function checkScope(request: Request, caller: Caller, scope: Scope | null): void {
  if (scope === null) return
  // A browser brings its session along wherever a request comes from.
  if (caller.viewer && request.method !== 'GET' && request.method !== 'HEAD') checkOrigin(request)
  if (caller.scopes.has(scope)) return
  if (caller.scopes.size === 0) throw new DeskError('not-signed-in', 'The desk does not know who asks.')
  throw new DeskError('forbidden', `This asks for the scope "${scope}".`)
}
