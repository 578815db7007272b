import { z } from 'zod'
import type { Fault } from './problems.js'
import { BadRequest } from './problems.js'

/** What of an answer was asked for: names, each whole (`true`) or in part. */
export type Fields = { [name: string]: Fields | true }

const MOST_DEPTH = 4

/** The query's own parameter of routes that can answer in part. */
export const fieldsParam = z
  .string()
  .min(1)
  .max(500)
  .optional()
  .describe('Only these fields, by name, with dots for what lies inside: `title,score.importance`. `id` is always there.')

/** Reads `id,score.importance` against the shape it speaks of. Throws {@link BadRequest} for a name that is not there. */
export function parseFields(text: string, shape: z.ZodObject): Fields {
  const fields: Fields = 'id' in shape.shape ? { id: true } : {}
  for (const path of new Set(text.split(',').map((one) => one.trim()))) {
    let at: Fields = fields
    let within: z.ZodObject | null = shape
    const names = path.split('.')
    if (names.length > MOST_DEPTH) throw fault(`"${path}" goes deeper than ${MOST_DEPTH} names`)
    for (const [i, name] of names.entries()) {
      const of = within && Object.hasOwn(within.shape, name) ? (within.shape[name] as z.ZodType) : null
      if (!within || !of)
        throw fault(`there is no "${path}"${within ? `; there are ${Object.keys(within.shape).join(', ')}` : ''}`)
      const had = Object.hasOwn(at, name) ? at[name] : undefined
      if (had === true) break
      if (i === names.length - 1) at[name] = true
      else at = at[name] = had ?? {}
      within = objectIn(of)
    }
  }
  return fields
}

const fault = (message: string): BadRequest => new BadRequest([{ in: 'query', name: 'fields', message } satisfies Fault])

/** The object inside a list, an absence or a null. */
export function objectIn(shape: z.ZodType): z.ZodObject | null {
  if (shape instanceof z.ZodObject) return shape
  if (shape instanceof z.ZodArray) return objectIn(shape.element as z.ZodType)
  if (shape instanceof z.ZodNullable || shape instanceof z.ZodOptional) return objectIn(shape.unwrap() as z.ZodType)
  return null
}

/** The part of a value that was asked for. */
export function pick(value: unknown, fields: Fields | true): unknown {
  if (fields === true || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => pick(one, fields))
  const from = value as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, inner]) => (from[name] === undefined ? [] : [[name, pick(from[name], inner)]])),
  )
}
