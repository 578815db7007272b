import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { OpenApi, Operation } from '../../../src/web/api/engine/openapi.js'

/** Says what in an answer breaks the promise of the document; null where it keeps it. */
export type Conform = (one: Operation, answer: { status: number; type: string; body: string }) => string | null

/** A check of answers against an OpenAPI document, by a JSON Schema validator that knows nothing of how the document is made. */
export function conformTo(document: OpenApi): Conform {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  ajv.addSchema({ ...(document as object), $id: 'api' })
  const known = new Map<string, ValidateFunction>()
  const check = (pointer: string, value: unknown): string | null => {
    const validate = known.get(pointer) ?? ajv.compile({ $ref: `api#${pointer}` })
    known.set(pointer, validate)
    return validate(value) ? null : `${ajv.errorsText(validate.errors)} (${pointer})`
  }
  const places = new Map(
    Object.entries(document.paths).flatMap(([path, at]) =>
      Object.entries(at).map(([method, one]) => [one.operationId, `/paths/${path.replaceAll('/', '~1')}/${method}`]),
    ),
  )
  return (one, { status, type, body }) => {
    if (status === 304 || status === 204) return body === '' ? null : 'a body where there is none'
    if (status === 302) return null
    const promised = one.responses[String(status)]
    if (!promised) return `the document knows no ${status} here`
    if (status !== 200) {
      if (!type.startsWith('application/problem+json')) return `a problem as ${type}`
      return check('/components/schemas/Problem', JSON.parse(body))
    }
    const media = type.split(';')[0]!
    if (!Object.hasOwn(promised.content as object, media)) return `an answer as ${type}`
    if (media !== 'application/json') return null
    return check(`${places.get(one.operationId)!}/responses/200/content/application~1json/schema`, JSON.parse(body))
  }
}
