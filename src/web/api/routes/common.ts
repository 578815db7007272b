import { z } from 'zod'
import { type Audience, DeskError } from '../../../model/index.js'
import { MOST_QUERY } from '../../http/params.js'
import { audienceOf } from '../../read/context.js'
import type { WebServices } from '../../services.js'

/** Parameters that several routes share. */
export const asOfParam = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z?)?$/, 'a UTC moment such as 2026-07-02T13:00')
  .optional()
  .describe('The desk as it stood at this moment (UTC, to the minute; a day alone means its end). Absent: now.')
export const audienceParam = z
  .string()
  .max(60)
  .optional()
  .describe('Whose relevance counts, by id. Absent: the first audience of the desk.')
export const cursorParam = z.string().min(1).max(500).optional().describe('`next` of the page before.')
export const limitParam = (usual: number, most: number) => z.coerce.number().int().min(1).max(most).default(usual)
export const searchParam = z
  .string()
  .max(MOST_QUERY)
  .describe('Words and fields, as in the search of the desk: `chip margin ticker:NVDA score:>=70 after:2026-06-01`.')

/** The audience named, or the first. Code `unknown-audience`. */
export function audienceOrRefuse(services: WebServices, id: string | undefined): Audience {
  const audience = audienceOf(services, id)
  if (!audience)
    throw new DeskError(
      'unknown-audience',
      `No audience is called "${id}". There are: ${services.audiences.map((one) => one.id).join(', ')}.`,
    )
  return audience
}
