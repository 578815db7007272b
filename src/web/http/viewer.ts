import { timingSafeEqual } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import type { Auth, Viewer } from '../../auth/index.js'
import { type ApiKey, atLeast, DeskError, epochMs, type PersonRole } from '../../model/index.js'

/** The browser's half of a session. */
export const SESSION_COOKIE = 'signaldesk'
const COOKIE = new RegExp(`(?:^|;\\s?)${SESSION_COOKIE}=([A-Za-z0-9_-]{43})(?:;|$)`)

/** Who asks; null for somebody who is not signed in. Set by {@link identify}. */
export const viewerOf = (response: Response): Viewer | null => (response.locals.viewer as Viewer | undefined) ?? null

/** The token a request carries; null without one. */
export const tokenOf = (request: Request): string | null => COOKIE.exec(request.headers.cookie ?? '')?.[1] ?? null

/** The key a program asks with; null without one. Set by {@link identify}. */
export const keyOf = (response: Response): ApiKey | null => (response.locals.key as ApiKey | undefined) ?? null

/** What is wrong with the key that came along; null where nothing is. */
export const keyProblemOf = (response: Response): DeskError | null =>
  (response.locals.keyProblem as DeskError | undefined) ?? null

/** Finds out who asks: a program by its key, or else a person by the session cookie. A request without either costs nothing. */
export const identify =
  (auth: Auth): RequestHandler =>
  async (request, response, next) => {
    const { authorization } = request.headers
    if (authorization !== undefined) {
      await identifyProgram(auth, authorization, response)
      return next()
    }
    const token = tokenOf(request)
    // Only a page that is looked at changes the token: requests of its scripts run side by side.
    const mayRotate = request.method === 'GET' && (request.headers['sec-fetch-dest'] ?? 'document') === 'document'
    const viewer = token ? await auth.resume(token, mayRotate) : null
    if (viewer) response.locals.viewer = viewer
    if (viewer?.token) setSession(request, response, viewer)
    next()
  }

async function identifyProgram(auth: Auth, authorization: string, response: Response): Promise<void> {
  try {
    response.locals.key = await auth.keys.recognise(keyIn(authorization))
  } catch (error) {
    if (!(error instanceof DeskError && error.code === 'bad-key')) throw error
    response.locals.keyProblem = error
  }
}

/** `Bearer KEY`, or `Basic` with the key as password, which is all that many feed readers know. */
function keyIn(authorization: string): string {
  const [, scheme, rest] = /^(Bearer|Basic) +([\w+/=.~-]{1,400})$/i.exec(authorization) ?? []
  if (!scheme || !rest) return ''
  if (scheme.toLowerCase() === 'bearer') return rest
  const pair = Buffer.from(rest, 'base64').toString('utf8')
  return pair.slice(pair.indexOf(':') + 1)
}

/** Gives the browser its session: out of reach of scripts, and of forms on other sites. */
export function setSession(request: Request, response: Response, viewer: Viewer): void {
  response.cookie(SESSION_COOKIE, viewer.token!, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps(request),
    expires: new Date(epochMs(viewer.session.endsAt)),
  })
}

export function clearSession(request: Request, response: Response): void {
  response.clearCookie(SESSION_COOKIE, { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(request) })
}

/** HTTPS here, or at whoever stands before the desk. Believed only to make a cookie stricter. */
const isHttps = (request: Request): boolean => request.secure || request.headers['x-forwarded-proto'] === 'https'

/** Lets through whoever has at least this role. Codes `not-signed-in` (pages lead to sign-in) and `forbidden`. */
export const requireRole =
  (role: PersonRole): RequestHandler =>
  (_request, response, next) => {
    const viewer = viewerOf(response)
    if (!viewer) throw new DeskError('not-signed-in', 'Sign in first.')
    if (!atLeast(viewer.person.role, role))
      throw new DeskError('forbidden', `This asks for the role ${role}; ${viewer.person.name} is ${viewer.person.role}.`)
    next()
  }

/**
 * Guards a router whose requests change something: the request must come from a page of this desk, and bring back the
 * session's token (field `csrf` or header `x-csrf`). Stands after the body's parser. Code `bad-token`.
 */
export const guardForms: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  checkOrigin(request)
  const body = request.body as { csrf?: unknown } | undefined
  const sent = request.get('x-csrf') ?? body?.csrf
  const viewer = viewerOf(response)
  if (!viewer) throw new DeskError('not-signed-in', 'The session has ended. Sign in again; what was saved is kept.')
  if (typeof sent !== 'string' || !isSame(sent, viewer.session.csrf))
    throw new DeskError('bad-token', 'This form is from another session. Load the page again.')
  next()
}

/** Refuses what another site sent here. Code `bad-origin`. */
export function checkOrigin(request: Request): void {
  const { origin } = request.headers
  const site = request.headers['sec-fetch-site']
  const own =
    origin === undefined
      ? site === undefined || site === 'same-origin' || site === 'none'
      : hostOf(origin) === request.get('host')
  if (!own) throw new DeskError('bad-origin', 'This came from another site, and was not done.')
}

const LOOPBACK_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

/** From this very machine, and asked for by a name of it (a page elsewhere may make its own name lead here). */
export const isFromHere = (request: Request): boolean =>
  LOOPBACK_HOST.test(request.get('host') ?? '') && /^(?:127\.|::1$|::ffff:127\.)/.test(request.socket.remoteAddress ?? '')

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}

function isSame(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}

export interface Access {
  /** Reading asks for no sign-in, whoever was added: a demo or replay on loopback. */
  openReading: boolean
  /** The demo's people sign in with one click, from this machine only. */
  demoSignIn: boolean
}

/** Whether reading asks for no sign-in: until somebody was added (the desk then listens on loopback only), or by choice. */
export function openReading(auth: Auth, access: Access): () => Promise<boolean> {
  let hasPeople = false
  return async () => {
    if (access.openReading) return true
    hasPeople ||= await auth.hasPeople()
    return !hasPeople
  }
}

/** Lets readers through: whoever is signed in or has a key for reading, and everybody while reading is open. Codes `not-signed-in`, `bad-key`, `forbidden`. */
export function requireReader(auth: Auth, access: Access): RequestHandler {
  const isOpen = openReading(auth, access)
  return async (request, response, next) => {
    const key = keyOf(response)
    const problem = keyProblemOf(response)
    if (problem) throw problem
    if (key && request.method !== 'GET' && request.method !== 'HEAD')
      throw new DeskError('forbidden', 'A key reads pages and feeds; it changes nothing there.')
    if (key && !key.scopes.some((one) => one === 'read' || one === 'admin'))
      throw new DeskError('forbidden', 'This asks for a key with the scope "read".')
    if (key || viewerOf(response) || (await isOpen())) return next()
    throw new DeskError('not-signed-in', 'Sign in first.')
  }
}
