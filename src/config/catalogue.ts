import { join } from 'node:path'
import { z } from 'zod'
import { type CatalogueTopic, DeskError } from '../model/index.js'
import { readYaml, yamlFiles } from './yaml.js'

const item = z
  .strictObject({
    title: z.string().min(3).max(160),
    kind: z.enum(['data', 'paper', 'standard']),
    difficulty: z.enum(['easy', 'medium', 'hard']),
    link: z.url({ protocol: /^https$/ }),
    practice: z.string().min(10).max(200),
    by: z.string().min(2).max(80).optional(),
    year: z.number().int().min(1900).max(2100).optional(),
  })
  .refine((one) => one.kind !== 'paper' || (one.by !== undefined && one.year !== undefined), 'a paper needs by and year')

const schema: z.ZodType<CatalogueTopic> = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case letters, digits and dashes'),
  name: z.string().min(3).max(80),
  eventTypes: z
    .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+){0,2}$/, 'a dotted event type or its beginning'))
    .max(20)
    .default([]),
  items: z.array(item).min(1).max(40),
})

/** config/catalogue: one file a topic. No folder means none. Fails with `bad-config`, also where a link stands twice. */
export function loadCatalogue(configDir: string): readonly CatalogueTopic[] {
  const dir = join(configDir, 'catalogue')
  const topics = yamlFiles(dir).map((file) => readYaml(file, schema))
  const seen = new Map<string, string>()
  for (const { id, items } of topics)
    for (const key of [`id ${id}`, ...items.map((one) => one.link)]) {
      const other = seen.get(key)
      if (other) throw new DeskError('bad-config', `${dir}: ${key} stands in ${other} and in ${id}`)
      seen.set(key, id)
    }
  return topics
}
