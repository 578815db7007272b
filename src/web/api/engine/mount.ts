import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { DeskError } from '../../../model/index.js'
import { notFound } from '../../http/errors.js'
import { sendJson } from './answer.js'
import { callerOf, checkScope, identifyCaller, refuseBadKey } from './caller.js'
import { cors } from './cors.js'
import { fieldsParam, objectIn, parseFields, pick } from './fields.js'
import { limitCalls } from './limits.js'
import { apiErrors, BadRequest, type Fault } from './problems.js'
import { type ApiRoute, type ApiTools, isJson, type JsonRoute, Moved } from './route.js'

const NOTHING = z.strictObject({})
const MOST_FAULTS = 10

/** The schema of a route's query, with what the engine adds. Unknown parameters are refused. */
export function querySchema(route: ApiRoute): z.ZodObject {
  const own = route.query ?? NOTHING
  return (isJson(route) && route.sparse ? own.extend({ fields: fieldsParam }) : own).strict()
}

/** The items that a route's `fields` speak of. */
export const sparseShape = (route: JsonRoute): z.ZodObject =>
  typeof route.sparse === 'string' ? objectIn(route.response.shape[route.sparse] as z.ZodType)! : route.response

/** `/stories/{id}` as Express writes it. */
const expressPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')

/** Serves the listed routes. `docs` stand before them: the page and the document. */
export function mountApi(tools: ApiTools, routes: readonly ApiRoute[], docs: Router): Router {
  const router = Router({ caseSensitive: true })
  const { origins = [], perMinute = 600 } = tools.services.api ?? {}
  router.use((_request, response, next) => {
    response.vary('Authorization')
    next()
  })
  router.use(cors(origins), identifyCaller(tools.services), limitCalls(perMinute), refuseBadKey, docs)
  const json = express.json({ limit: '256kb' })
  for (const route of routes) {
    const parsers: RequestHandler[] = route.body ? [mustBeJson, json] : []
    router[route.method](expressPath(route.path), allow(route), ...parsers, serve(tools, route))
  }
  for (const [path, methods] of methodsByPath(routes))
    router.all(expressPath(path), (request, response) => {
      response.set('Allow', methods.join(', '))
      throw new DeskError('bad-method', `${request.method} is not one of ${methods.join(', ')}.`)
    })
  router.use(() => {
    throw notFound('The API has nothing at this address.')
  })
  router.use(apiErrors(tools.services))
  return router
}

function methodsByPath(routes: readonly ApiRoute[]): Map<string, string[]> {
  const byPath = new Map<string, string[]>()
  for (const { path, method } of routes) {
    const names = method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]
    byPath.set(path, [...(byPath.get(path) ?? []), ...names])
  }
  return byPath
}

const allow =
  ({ scope }: ApiRoute): RequestHandler =>
  (request, response, next) => {
    checkScope(request, callerOf(response), scope)
    next()
  }

const mustBeJson: RequestHandler = (request, _response, next) => {
  if (!request.is('application/json')) throw new DeskError('bad-media', 'The body of this request is JSON, and says so.')
  next()
}

function serve(tools: ApiTools, route: ApiRoute): RequestHandler {
  const params = (route.params ?? NOTHING).strict()
  const query = querySchema(route)
  return async (request, response) => {
    const faults: Fault[] = []
    const asked = {
      params: read(params, request.params, 'path', faults),
      query: read(query, request.query, 'query', faults),
      body: route.body ? read(route.body, request.body, 'body', faults) : undefined,
    }
    if (faults.length > 0) throw new BadRequest(faults.slice(0, MOST_FAULTS))
    const { fields, ...rest } = asked.query as Record<string, unknown>
    const call = {
      ...tools,
      params: asked.params as never,
      query: rest as never,
      body: asked.body as never,
      caller: callerOf(response),
    }
    if (!isJson(route)) return route.serve(call, request, response)
    const cut = fields === undefined ? null : parseFields(String(fields), sparseShape(route))
    const answer = await route.handle(call)
    if (answer instanceof Moved) return response.redirect(302, `${request.baseUrl}${answer.to}`)
    linkNext(request, response, answer)
    sendJson(request, response, cut === null ? answer : inPart(route, answer, cut))
  }
}

function read(schema: z.ZodType, value: unknown, place: Fault['in'], faults: Fault[]): unknown {
  const parsed = schema.safeParse(value ?? {})
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    const name = issue.path.join('.') || (issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : '')
    const message = issue.code === 'unrecognized_keys' ? 'this route does not know it' : issue.message
    faults.push({ in: place, name: name.slice(0, 100), message: message.slice(0, 500) })
  }
  return undefined
}

function inPart(route: JsonRoute, answer: Record<string, unknown>, cut: ReturnType<typeof parseFields>): unknown {
  if (route.sparse === true) return pick(answer, cut)
  return { ...answer, [route.sparse!]: pick(answer[route.sparse!], cut) }
}

/** What comes next, as a header too (RFC 8288). */
function linkNext(request: Request, response: Response, answer: Record<string, unknown>): void {
  if (typeof answer.next !== 'string' || request.method === 'POST') return
  const query = new URLSearchParams(request.query as Record<string, string>)
  query.set('cursor', answer.next)
  response.set('Link', `<${request.baseUrl}${request.path}?${query}>; rel="next"`)
}
