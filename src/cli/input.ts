import { z } from 'zod'
import { DeskError } from '../model/index.js'

/** Validates a line against a schema. Fails with `bad-line`, saying which field and why. */
export function parseLine<T>(schema: z.ZodType<T>, line: unknown): T {
  const result = schema.safeParse(line)
  if (result.success) return result.data
  const first = result.error.issues[0]
  throw new DeskError('bad-line', `${first?.path.join('.') || 'line'}: ${first?.message ?? 'not as expected'}`)
}

const id = z.union([z.string(), z.number()])
const time = z.string().refine((v) => !Number.isNaN(Date.parse(v)), 'a time as ISO 8601')
const text = z.string().max(32 * 1024 * 1024)

export const readLine = z.object({ id, url: z.string(), html: text })
export const feedLine = z
  .object({ id, url: z.string(), xml: text.optional(), base64: text.optional(), contentType: z.string().optional() })
  .refine((l) => l.xml !== undefined || l.base64 !== undefined, 'one of xml or base64 is needed')
export const analyseLine = z.object({
  id,
  title: text.default(''),
  text: text.default(''),
  publishedAt: time.optional(),
  source: z.string().optional(),
  targets: z.array(z.string().max(300)).max(200).optional(),
})
export const clusterLine = z.object({
  id,
  title: text.default(''),
  text: text.default(''),
  publishedAt: time,
  source: z.string().default(''),
})

export const checkLine = z.object({
  id,
  brief: text,
  sources: z.array(z.object({ id: z.string(), text, publishedAt: time.optional() })).max(1000),
})
export const scoreLine = z.looseObject({
  id,
  title: text.default(''),
  text: text.default(''),
  audience: z.string().default('quant-risk'),
  publishedAt: time.optional(),
  source: z.string().max(300).optional(),
  tier: z.enum(['A', 'B', 'C']).optional(),
})
