import type { OpenApi, Operation, Parameter } from '../engine/openapi.js'
import { PROBLEMS } from '../engine/problems.js'

type Json = { [name: string]: unknown }

/** A field or parameter, ready to be shown. */
export interface FieldRow {
  /** Dotted where it lies inside another. */
  name: string
  type: string
  /** The shape it refers to, by name. */
  shape: string | null
  note: string
  optional: boolean
}

export interface OperationView {
  id: string
  method: string
  path: string
  summary: string
  detail: string
  scope: string
  parameters: FieldRow[]
  body: FieldRow[]
  answer: FieldRow[]
  /** Media types that are not JSON, with a line each. */
  media: [type: string, line: string][]
  example: string
}

export interface DocsView {
  version: string
  intro: string
  groups: { name: string; operations: OperationView[] }[]
  shapes: { name: string; note: string; fields: FieldRow[] }[]
  problems: { code: string; status: number; todo: string }[]
}

const MOST_DEPTH = 5

/** The document as its page shows it. Pure. `base`: the API's address as readers reach it. */
export function docsView(doc: OpenApi, base: string): DocsView {
  const info = doc.info as Json
  const operations = Object.entries(doc.paths).flatMap(([path, at]) =>
    Object.entries(at).map(([method, one]) => ({ group: one.tags[0] ?? '', view: operationView(method, path, one, base) })),
  )
  const groups = [...new Set(operations.map((one) => one.group))]
  return {
    version: String(info.version),
    intro: String(info.description),
    groups: groups.map((name) => ({ name, operations: operations.filter((one) => one.group === name).map((one) => one.view) })),
    shapes: Object.entries(doc.components.schemas).map(([name, schema]) => ({
      name,
      note: String(schema.description ?? ''),
      fields: fieldsOf(schema, ''),
    })),
    problems: Object.entries(PROBLEMS).map(([code, { status, todo }]) => ({ code, status, todo })),
  }
}

function operationView(method: string, path: string, one: Operation, base: string): OperationView {
  const content = (one.responses['200']?.content ?? {}) as Record<string, { schema: Json }>
  const json = content['application/json']?.schema
  const body = ((one.requestBody as Json | undefined)?.content as typeof content | undefined)?.['application/json']?.schema
  const scope = one['x-scope']
  return {
    id: one.operationId,
    method: method.toUpperCase(),
    path,
    summary: one.summary,
    detail: one.description ?? '',
    scope: scope ?? 'everybody',
    parameters: one.parameters.map(parameterRow),
    body: body ? fieldsOf(body, '') : [],
    answer: json ? answerRows(json) : [],
    media: json ? [] : Object.keys(content).map((type) => [type, String(one.responses['200']?.description ?? '')]),
    example: example(method, base + path, scope, body !== undefined),
  }
}

/** Where an answer can be cut, the whole one is shown. */
function answerRows(schema: Json): FieldRow[] {
  const whole = Array.isArray(schema.anyOf) ? (schema.anyOf[0] as Json) : schema
  return typeof whole.$ref === 'string' ? [{ name: '', ...typeOf(whole), note: '', optional: false }] : fieldsOf(whole, '')
}

const parameterRow = (one: Parameter): FieldRow => ({
  name: one.in === 'path' ? `{${one.name}}` : one.name,
  ...typeOf(one.schema),
  note: [
    one.description,
    one.schema.default === undefined || one.schema.default === '' ? '' : `Usually ${String(one.schema.default)}.`,
  ]
    .filter(Boolean)
    .join(' '),
  optional: !one.required,
})

/** The fields of an object's schema; those of objects inside it follow, dotted. */
function fieldsOf(schema: Json, prefix: string, depth = 0): FieldRow[] {
  const required = new Set((schema.required as string[] | undefined) ?? [])
  return Object.entries((schema.properties ?? {}) as Record<string, Json>).flatMap(([name, one]) => {
    const { inner, many, nullable } = unwrap(one)
    const row = {
      name: prefix + name,
      ...typeOf(one),
      note: String(one.description ?? inner.description ?? ''),
      optional: !required.has(name),
    }
    if (!inner.properties || depth >= MOST_DEPTH) return [row]
    const type = `${many ? 'list of ' : ''}object${nullable ? ' or null' : ''}`
    return [{ ...row, type }, ...fieldsOf(inner, `${prefix}${name}.`, depth + 1)]
  })
}

/** A schema without the list and the "or null" around it. */
function unwrap(schema: Json): { inner: Json; many: boolean; nullable: boolean } {
  const choices = Array.isArray(schema.anyOf) ? (schema.anyOf as Json[]) : []
  const real = choices.filter((one) => one.type !== 'null')
  if (choices.length > real.length && real.length === 1) return { ...unwrap(real[0]!), nullable: true }
  if (schema.type === 'array' && !schema.prefixItems) return { ...unwrap((schema.items ?? {}) as Json), many: true }
  return { inner: schema, many: false, nullable: false }
}

/** A schema's type in words, and the named shape in it. */
function typeOf(schema: Json): { type: string; shape: string | null } {
  const { inner, many, nullable } = unwrap(schema)
  const shape = typeof inner.$ref === 'string' ? inner.$ref.replace(/^.*\//, '') : null
  const words = shape ?? plainType(inner)
  return { type: `${many ? 'list of ' : ''}${words}${nullable ? ' or null' : ''}`, shape }
}

function plainType(schema: Json): string {
  if (Array.isArray(schema.enum)) return schema.enum.map(String).join(' | ')
  if (schema.const !== undefined) return String(schema.const)
  if (Array.isArray(schema.anyOf)) return (schema.anyOf as Json[]).map((one) => typeOf(one).type).join(' or ')
  if (Array.isArray(schema.prefixItems)) return `[${(schema.prefixItems as Json[]).map(plainType).join(', ')}]`
  const { minimum, maximum } = schema
  const bounded = typeof minimum === 'number' && typeof maximum === 'number' && Math.abs(maximum) < 1e15
  return `${String(schema.type ?? 'any')}${bounded ? ` ${minimum}–${maximum}` : ''}`
}

function example(method: string, url: string, scope: string | null, hasBody: boolean): string {
  const parts = ['curl']
  if (method !== 'get') parts.push(`-X ${method.toUpperCase()}`)
  if (scope) parts.push('-H "Authorization: Bearer $KEY"')
  if (hasBody) parts.push(`-H 'Content-Type: application/json' -d '{}'`)
  return `${parts.join(' ')} '${url}'`
}
