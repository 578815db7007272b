import { z } from 'zod'
import { SCOPES } from '../../../model/index.js'
import { querySchema, sparseShape } from './mount.js'
import { PROBLEMS } from './problems.js'
import { type ApiRoute, isJson, type JsonRoute } from './route.js'

type Json = { [name: string]: unknown }

/** An OpenAPI 3.1 document: plain JSON. */
export interface OpenApi extends Json {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Json>; responses: Json; securitySchemes: Json; headers: Json }
}
export interface Operation extends Json {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  parameters: Parameter[]
  responses: Record<string, Json>
  'x-scope': string | null
}
export interface Parameter extends Json {
  name: string
  in: 'path' | 'query'
  required: boolean
  schema: Json
  description?: string
}

/** What every problem looks like (RFC 9457). */
export const problemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe('What was wrong, in words.'),
    code: z.string().describe('Stable; programs may decide by it.'),
    todo: z.string().describe('What to do about it.'),
    instance: z.string(),
    faults: z
      .array(z.object({ in: z.enum(['path', 'query', 'body']), name: z.string(), message: z.string() }))
      .optional()
      .describe('What is wrong with the request, one by one.'),
  })
  .meta({ id: 'Problem' })

/** Statuses that any route may answer with a problem. */
const USUAL = [400, 401, 403, 404, 429, 500] as const
const BODY = [413, 415] as const

/** The document of all routes, made from the records that serve them. `base`: what paths stand below. */
export function openApiOf(routes: readonly ApiRoute[], { version, base }: { version: string; base: string }): OpenApi {
  const schemas: Record<string, Json> = {}
  const paths: OpenApi['paths'] = {}
  schemaOf(problemShape, 'output', schemas)
  for (const route of routes) {
    const at = (paths[route.path] ??= {})
    at[route.method] = operation(route, schemas)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Signaldesk',
      version,
      description:
        'Stories with their scores, figures, signals and sources, for programs. Times are UTC (ISO 8601); importance and credibility are points from 0 to 100. Within version 1 fields are added, never taken away or given another meaning.',
    },
    servers: [{ url: base }],
    security: [{ key: [] }],
    tags: [...new Set(routes.map((route) => route.group))].map((name) => ({ name })),
    paths,
    components: {
      schemas,
      responses: Object.fromEntries([...USUAL, ...BODY, 409, 503].map((status) => [`Problem${status}`, problemResponse(status)])),
      headers: HEADERS,
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description: `A key made by an admin, good for one or more of: ${SCOPES.join(', ')}.`,
        },
      },
    },
  }
}

const HEADERS: Json = {
  ETag: { description: 'Give it back as `If-None-Match`: 304 where nothing changed.', schema: { type: 'string' } },
  RateLimit: { description: 'What is left of this minute.', schema: { type: 'string' } },
  'RateLimit-Policy': { description: 'How many requests a minute a caller has.', schema: { type: 'string' } },
}

const problemResponse = (status: number): Json => ({
  description:
    Object.entries(PROBLEMS)
      .filter(([, one]) => one.status === status)
      .map(([code, { todo }]) => `\`${code}\`: ${todo}`)
      .join('\n\n') || 'See `code` and `todo`.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

function operation(route: ApiRoute, schemas: Record<string, Json>): Operation {
  const failures = [...USUAL, ...(route.body ? BODY : []), ...(route.problems ?? []).map((code) => PROBLEMS[code]?.status ?? 400)]
  return {
    operationId: route.id,
    summary: route.summary,
    ...(route.detail ? { description: route.detail } : {}),
    tags: [route.group],
    'x-scope': route.scope,
    ...(route.scope === null ? { security: [] } : {}),
    parameters: [...parameters(route.params ?? null, 'path', schemas), ...parameters(querySchema(route), 'query', schemas)],
    ...(route.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input', schemas) } } } }
      : {}),
    responses: {
      '200': success(route, schemas),
      ...Object.fromEntries(failures.map((status) => [String(status), { $ref: `#/components/responses/Problem${status}` }])),
    },
  }
}

function success(route: ApiRoute, schemas: Record<string, Json>): Json {
  const headers = Object.fromEntries(Object.keys(HEADERS).map((name) => [name, { $ref: `#/components/headers/${name}` }]))
  if (!isJson(route)) {
    const content = Object.fromEntries(Object.entries(route.media).map(([type]) => [type, { schema: { type: 'string' } }]))
    return { description: Object.values(route.media).join(' '), content }
  }
  const whole = schemaOf(route.response, 'output', schemas)
  const schema = route.sparse ? { anyOf: [whole, schemaOf(partOf(route), 'output', schemas)] } : whole
  return { description: route.summary, headers, content: { 'application/json': { schema } } }
}

/** The answer where `fields` asked for a part of it. */
function partOf(route: JsonRoute): z.ZodObject {
  const shape = loose(sparseShape(route)) as z.ZodObject
  if (route.sparse === true) return shape
  return route.response.extend({ [route.sparse as string]: z.array(shape) })
}

/** A shape of which anything but `id` may be left out, at every depth. */
function loose(shape: z.ZodType): z.ZodType {
  if (shape instanceof z.ZodArray) return z.array(loose(shape.element as z.ZodType))
  if (shape instanceof z.ZodNullable) return loose(shape.unwrap() as z.ZodType).nullable()
  if (shape instanceof z.ZodOptional) return loose(shape.unwrap() as z.ZodType).optional()
  if (!(shape instanceof z.ZodObject)) return shape
  const entries = Object.entries(shape.shape as Record<string, z.ZodType>)
  return z.object(Object.fromEntries(entries.map(([name, one]) => [name, name === 'id' ? one : loose(one).optional()])))
}

function parameters(schema: z.ZodObject | null, place: Parameter['in'], schemas: Record<string, Json>): Parameter[] {
  if (!schema) return []
  const json = schemaOf(schema, 'input', schemas)
  const required = new Set((json.required as string[] | undefined) ?? [])
  return Object.entries((json.properties ?? {}) as Record<string, Json>).map(([name, { description, ...rest }]) => ({
    name,
    in: place,
    required: place === 'path' || required.has(name),
    ...(typeof description === 'string' ? { description } : {}),
    schema: rest,
  }))
}

/** A zod schema as JSON Schema 2020-12; what has a name of its own goes to `schemas` and is referred to. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', schemas: Record<string, Json>): Json {
  const { $schema: _dialect, $defs, ...own } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' }) as Json
  for (const [name, definition] of Object.entries(($defs ?? {}) as Record<string, Json>)) schemas[name] = rebased(definition)
  return rebased(own)
}

/** Names inside one schema become names of the document. */
const rebased = (json: Json): Json => JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json
