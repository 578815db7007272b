import type { ErrorRequestHandler, Request, Response } from 'express'
import { DeskError, describeError } from '../../../model/index.js'
import { type Problem, problemOf, titleOf } from '../../http/errors.js'
import type { WebServices } from '../../services.js'

/** One thing wrong with a request. */
export interface Fault {
  in: 'path' | 'query' | 'body'
  name: string
  message: string
}

/** What may be wrong, by its stable code: the status, and what a caller can do. */
export const PROBLEMS: Readonly<Record<string, { status: number; todo: string }>> = {
  'bad-parameter': { status: 400, todo: 'Mend what `faults` names and send it again; the same request will fail again.' },
  'bad-cursor': { status: 400, todo: 'Give `next` of an earlier answer back as it was, or begin without a cursor.' },
  'unknown-audience': { status: 400, todo: 'Ask for one of the audiences that the answer names.' },
  'bad-study': { status: 400, todo: 'Mend what `detail` names; docs/studies.md lists the fields of a study.' },
  'too-little-data': { status: 400, todo: 'Send longer series, or a shorter window or estimation.' },
  'bad-request': { status: 400, todo: 'Send well-formed JSON and an address that can be decoded.' },
  'not-signed-in': {
    status: 401,
    todo: 'Send a key as `Authorization: Bearer KEY`, or sign in. An admin makes keys.',
  },
  'bad-key': { status: 401, todo: 'Ask an admin for a new key; `detail` says what became of this one, to whoever holds it.' },
  forbidden: { status: 403, todo: 'Use a key with the scope that this route asks for; an admin makes one.' },
  'bad-origin': { status: 403, todo: 'Call from a page of the desk, or with a key in place of a session.' },
  'not-found': { status: 404, todo: 'Check the id and the path; /api/v1/openapi.json lists every route.' },
  'no-key': { status: 404, todo: 'List the keys: ids are their second part.' },
  'bad-method': { status: 405, todo: 'Use a method that the header `Allow` names.' },
  'lease-lost': { status: 409, todo: 'Do not post it, or take your post back: claim again, and go by the newest token.' },
  'too-large': { status: 413, todo: 'Send less: a body has at most 256 kB.' },
  'bad-media': { status: 415, todo: 'Send JSON, with `Content-Type: application/json`.' },
  'too-many-requests': { status: 429, todo: 'Wait for as many seconds as `Retry-After` says, and ask less often.' },
  unexpected: { status: 500, todo: 'Try again later; the failure is in the log of the desk.' },
  'claim-contended': { status: 503, todo: 'Claim again in a moment.' },
  'too-many-listeners': { status: 503, todo: 'Try again later, or ask /changes now and then.' },
}

const TODO_BY_STATUS: Readonly<Record<number, string>> = {
  400: PROBLEMS['bad-parameter']!.todo,
  409: 'Read again what has changed, and decide anew.',
  413: PROBLEMS['too-large']!.todo,
  415: PROBLEMS['bad-media']!.todo,
  503: 'Try again in a while.',
}

/** What parsers of bodies refuse has a status and no code. */
const BY_STATUS: Readonly<Record<number, string>> = { 413: 'too-large', 415: 'bad-media' }

/** A request's faults as an error. */
export class BadRequest extends DeskError {
  constructor(readonly faults: readonly Fault[]) {
    super('bad-parameter', faults.map((one) => `${one.name || one.in}: ${one.message}`).join('; '))
  }
}

/** What goes out of a thrown value (RFC 9457, with `code`, `todo` and `faults` of our own). Nothing of an unknown error does. */
function problemBody(error: unknown, request: Request) {
  const found: Problem = problemOf(error)
  const code = BY_STATUS[found.code === 'bad-request' ? found.status : 0] ?? found.code
  const problem = { ...found, code }
  const known = PROBLEMS[code]
  const status = known?.status ?? problem.status
  return {
    type: known ? `/api/v1#${problem.code}` : 'about:blank',
    title: titleOf(status),
    status,
    detail: problem.detail.slice(0, 2_000),
    code: problem.code,
    todo: known?.todo ?? TODO_BY_STATUS[status] ?? PROBLEMS.unexpected!.todo,
    instance: (request.baseUrl + request.path).slice(0, 2_000),
    ...(error instanceof BadRequest ? { faults: error.faults } : {}),
  }
}

/** The API's last handler. */
export const apiErrors =
  ({ log }: Pick<WebServices, 'log'>): ErrorRequestHandler =>
  (error, request, response, next) => {
    if (response.headersSent) return next(error)
    const body = problemBody(error, request)
    if (body.status >= 500) log.error({ error: describeError(error), path: request.baseUrl + request.path }, 'request failed')
    send(response, body)
  }

function send(response: Response, body: ReturnType<typeof problemBody>): void {
  if (body.status === 401) response.set('WWW-Authenticate', 'Bearer realm="signaldesk"')
  response.status(body.status).set('Cache-Control', 'no-store').type('application/problem+json').send(JSON.stringify(body))
}
