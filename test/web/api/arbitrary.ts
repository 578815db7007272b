import fc from 'fast-check'
import type { OpenApi } from '../../../src/web/api/engine/openapi.js'

type Json = { [name: string]: unknown }

/** One request as the document allows it, and as it does not. */
export interface FuzzRequest {
  /** The operation's name. */
  id: string
  method: string
  path: string
  query: [name: string, value: string][]
  body: string | null
  headers: Record<string, string>
}

const MOST = 2_000_000_000

/** What callers send that nobody thought of. */
const strange: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ maxLength: 20, unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '0',
    '-1',
    '1e999',
    'NaN',
    'null',
    'undefined',
    '[]',
    '{}',
    '%00',
    '../..',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom(
    "' OR 1=1 --",
    '"*',
    'score:>',
    'NEAR(',
    'a'.repeat(600),
    '9999-12-31',
    '0000-01-01T00:00',
    '\u{1F4C8}',
    'é',
    '(',
    '-',
    'a OR',
  ),
  fc.integer().map(String),
)

/** Requests for every operation of the document. `pools`: values that lead somewhere, by the name of a parameter or field. */
export function requestsOf(document: OpenApi, pools: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<FuzzRequest> {
  const schemas = document.components.schemas as Record<string, Json>
  const known = (name: string): fc.Arbitrary<string>[] => (pools[name]?.length ? [fc.constantFrom(...pools[name])] : [])
  const operations = Object.entries(document.paths).flatMap(([path, at]) =>
    Object.entries(at).map(([method, one]) => ({ path, method: method.toUpperCase(), one })),
  )
  const valueFor = (name: string, schema: Json) =>
    fc.oneof({ weight: 12, arbitrary: fc.oneof(...known(name), textOf(schema)) }, { weight: 1, arbitrary: strange })
  const requestOf = ({ path, method, one }: (typeof operations)[number]): fc.Arbitrary<FuzzRequest> => {
    const inPath = one.parameters.filter((p) => p.in === 'path')
    const inQuery = one.parameters.filter((p) => p.in === 'query')
    const bodySchema = ((one.requestBody as Json | undefined)?.content as Record<string, { schema: Json }> | undefined)?.[
      'application/json'
    ]?.schema
    return fc
      .record({
        path: fc.tuple(...inPath.map((p) => valueFor(p.name, p.schema).map(segment))),
        query: fc.tuple(
          ...inQuery.map((p) =>
            sometimes(
              valueFor(p.name, p.schema).map((v): [string, string] => [p.name, v]),
              p.required ? 19 : 1,
            ),
          ),
        ),
        more: fc.oneof(
          { weight: 12, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.tuple(fc.constantFrom('x', 'limit', 'q', 'fields'), strange) },
        ),
        body: bodySchema ? bodyOf(bodySchema, schemas, known) : fc.constant(null),
        headers: fc.oneof(
          { weight: 8, arbitrary: fc.constant({}) },
          {
            weight: 1,
            arbitrary: fc.constantFrom(
              { 'if-none-match': '*' },
              { accept: 'text/html' },
              { 'content-type': 'text/plain' },
              { 'last-event-id': '1' },
            ),
          },
        ),
      })
      .map(({ path: parts, query, more, body, headers }) => {
        let i = 0
        const filled = path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(parts[i++]!))
        const pairs = [...query.filter((pair) => pair !== null), ...(more ? [more as [string, string]] : [])]
        return { id: one.operationId, method, path: filled, query: pairs, body, headers: headers as Record<string, string> }
      })
  }
  return fc.constantFrom(...operations).chain(requestOf)
}

/** Lone halves of characters have no encoding. */
export const whole = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '')

/** A segment of a path can be neither empty nor dots alone: those are other addresses. */
const segment = (text: string): string => (/^\.{0,2}$/.test(whole(text)) ? 'none' : whole(text))

const bodyOf = (
  schema: Json,
  schemas: Record<string, Json>,
  known: (name: string) => fc.Arbitrary<string>[],
): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: anyOf(schema, schemas, known, 0).map((value) => JSON.stringify(value) ?? '') },
    { weight: 1, arbitrary: fc.json() },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        '{',
        '[]',
        'null',
        '"x"',
        '{"a":1e999}',
        `[${'['.repeat(2_000)}`,
        '{"__proto__":{"limit":1}}',
      ),
    },
  )

/** There so many times for each time it is not. */
const sometimes = <T>(one: fc.Arbitrary<T>, weight: number): fc.Arbitrary<T | null> =>
  fc.oneof({ weight, arbitrary: one }, { weight: 1, arbitrary: fc.constant(null) })

/** A parameter's value as text. */
const textOf = (schema: Json): fc.Arbitrary<string> => anyOf(schema, {}, () => [], 0).map((value) => String(value))

/** A value that fits a JSON Schema, as far as it says how. */
function anyOf(
  schema: Json,
  schemas: Record<string, Json>,
  known: (name: string) => fc.Arbitrary<string>[],
  depth: number,
): fc.Arbitrary<unknown> {
  const inner = (one: Json) => anyOf(one, schemas, known, depth + 1)
  if (depth > 8) return fc.constant(null)
  if (typeof schema.$ref === 'string') return inner(schemas[schema.$ref.replace(/^.*\//, '')] ?? {})
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]))
  if (schema.const !== undefined) return fc.constant(schema.const)
  const choices = (schema.anyOf ?? schema.oneOf) as Json[] | undefined
  if (choices) return fc.oneof(...choices.map(inner))
  if (Array.isArray(schema.prefixItems)) return fc.tuple(...(schema.prefixItems as Json[]).map(inner))
  const { minimum, maximum } = schema as { minimum?: number; maximum?: number }
  switch (schema.type) {
    case 'integer':
      return fc.integer({ min: Math.max(minimum ?? -50, -MOST), max: Math.min(maximum ?? 50, MOST) })
    case 'number':
      return fc.double({ min: minimum ?? -1e6, max: maximum ?? 1e6, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'string':
      return typeof schema.pattern === 'string'
        ? fc.stringMatching(new RegExp(schema.pattern))
        : fc.string({
            minLength: (schema.minLength as number | undefined) ?? 0,
            maxLength: Math.min(30, (schema.maxLength as number | undefined) ?? 30),
          })
    case 'array':
      return fc.array(inner((schema.items ?? {}) as Json), { maxLength: 12 })
    case 'object':
      return objectOf(schema, inner, known)
    default:
      return fc.jsonValue()
  }
}

/** Mostly what must be there, and now and then one that is wrong. */
function objectOf(
  schema: Json,
  inner: (one: Json) => fc.Arbitrary<unknown>,
  known: (name: string) => fc.Arbitrary<string>[],
): fc.Arbitrary<unknown> {
  const required = new Set((schema.required as string[] | undefined) ?? [])
  const fields = Object.entries((schema.properties ?? {}) as Record<string, Json>)
  const entries = fields.map(([name, one]) =>
    sometimes(
      fc.oneof({ weight: 12, arbitrary: fc.oneof(...known(name), inner(one)) }, { weight: 1, arbitrary: fc.jsonValue() }),
      required.has(name) ? 19 : 1,
    ).map((value) => [name, value] as const),
  )
  return fc.tuple(...entries).map((all) => Object.fromEntries(all.filter(([, value]) => value !== null)))
}
