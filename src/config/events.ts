import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { EVENT_KINDS, type ScheduledEvent } from '../market/events.js'
import { readYaml } from './yaml.js'

const schema: z.ZodType<ScheduledEvent[]> = z
  .array(
    z.strictObject({
      kind: z.enum(EVENT_KINDS),
      name: z.string().min(3).max(200),
      day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD, in quotes'),
      time: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
        .optional(),
      symbols: z.array(z.string()).max(200).default([]),
      source: z.string().min(3),
      knownAt: z.iso.datetime({ precision: 3 }).optional(),
    }),
  )
  .max(20_000)

/** config/events.yaml: dates announced ahead. No file means none. Fails with `bad-config`. */
export function loadEvents(configDir: string): readonly ScheduledEvent[] {
  const file = join(configDir, 'events.yaml')
  return existsSync(file) ? readYaml(file, schema) : []
}
