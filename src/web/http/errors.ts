import type { ErrorRequestHandler, Request, Response } from 'express'
import { DeskError, describeError } from '../../model/index.js'
import type { WebServices } from '../services.js'

/** What went wrong, as HTTP says it. */
export interface Problem {
  status: number
  code: string
  title: string
  detail: string
}

const STATUS = { refused: 400, conflict: 409, retry: 503 } as const
/** Codes that HTTP has a status of its own for. */
const BY_CODE: Readonly<Record<string, number>> = {
  'not-found': 404,
  'not-signed-in': 401,
  'bad-key': 401,
  'no-key': 404,
  'wrong-password': 401,
  forbidden: 403,
  'bad-token': 403,
  'bad-origin': 403,
  'too-large': 413,
  'too-many-tries': 429,
}
const TITLES: Record<number, string> = {
  400: 'This could not be read',
  401: 'Not signed in',
  403: 'Not with this role',
  404: 'Not here',
  405: 'Not this way',
  409: 'Changed meanwhile',
  413: 'Too large',
  415: 'Not in this form',
  429: 'Too often',
  500: 'Something broke at the desk',
  503: 'Not just now',
}
export const titleOf = (status: number): string =>
  TITLES[status] ?? (status < 500 ? 'This could not be read' : 'Something broke at the desk')

/** A not-found as an error with a stable code. */
export const notFound = (what: string): DeskError => new DeskError('not-found', what)

/** Any thrown value as a problem. Only DeskErrors speak for themselves; of anything else no word goes out. */
export function problemOf(error: unknown): Problem {
  if (error instanceof DeskError) {
    const status = BY_CODE[error.code] ?? STATUS[error.intent]
    return { status, code: error.code, title: titleOf(status), detail: error.message }
  }
  const status = httpStatus(error)
  const detail =
    status < 500 ? 'The request is malformed or too large.' : 'The failure is in the log. Trying again later may help.'
  return { status, code: status < 500 ? 'bad-request' : 'unexpected', title: titleOf(status), detail }
}

/** Body parsers and routers throw errors that carry a status of their own. */
function httpStatus(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : Number.NaN
  return Number.isInteger(status) && status >= 400 && status < 600 ? status : 500
}

/** Sends RFC 9457 problem details. */
export function sendProblem(request: Request, response: Response, problem: Problem): void {
  response.status(problem.status).type('application/problem+json')
  // Feed readers ask their owner for a name and password then: the key is the password.
  if (problem.status === 401 && isFeed(request)) response.set('WWW-Authenticate', 'Basic realm="signaldesk"')
  response.send(
    JSON.stringify({
      type: 'about:blank',
      title: problem.title,
      status: problem.status,
      detail: problem.detail,
      code: problem.code,
      instance: request.path,
    }),
  )
}

const isFeed = (request: Request): boolean => request.path.startsWith('/feeds/')

/** Programs and scripts of pages are answered in JSON, people with a page. */
const wantsJson = (request: Request): boolean =>
  /^\/(?:api|feeds)\//.test(request.path) || request.get('accept') === 'application/json'

/** The last handler: JSON for the API, a page for people. */
export const errorHandler =
  (
    services: Pick<WebServices, 'log'>,
    sendPage: (request: Request, response: Response, problem: Problem) => Promise<void>,
  ): ErrorRequestHandler =>
  async (error, request, response, next) => {
    if (response.headersSent) return next(error)
    const problem = problemOf(error)
    if (problem.status >= 500) services.log.error({ error: describeError(error), path: request.path }, 'request failed')
    if (wantsJson(request)) return sendProblem(request, response, problem)
    if (problem.code === 'not-signed-in' && request.method === 'GET')
      return response.redirect(303, `/sign-in?next=${encodeURIComponent(request.originalUrl)}`)
    try {
      await sendPage(request, response, problem)
    } catch (second) {
      services.log.error({ error: describeError(second) }, 'the error page failed as well')
      response.status(problem.status).type('text/plain').send(`${problem.title}. ${problem.detail}\n`)
    }
  }
