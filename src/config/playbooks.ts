import { join } from 'node:path'
import { z } from 'zod'
import { CONDITIONS, PLAYBOOK_PARTS, type Playbook, type PlaybookLine, SLOTS, slotsIn } from '../brief/index.js'
import { DeskError } from '../model/index.js'
import { readYaml, yamlFiles } from './yaml.js'

const known: ReadonlySet<string> = new Set(CONDITIONS)
const slots: ReadonlySet<string> = new Set(SLOTS)

const text = z
  .string()
  .min(8)
  .max(400)
  .refine((t) => slotsIn(t).every((s) => slots.has(s)), {
    error: (issue) => `unknown slot in "${issue.input}"; slots are ${SLOTS.join(', ')}`,
  })
  .refine((t) => !/\bbecause\b/i.test(t), 'an editors’ line gives no causes: "because" belongs to a claim and its speaker')
const condition = z.string().refine((c) => known.has(c.replace(/^!/, '')), {
  error: (issue) => `unknown condition "${issue.input}"; conditions are ${CONDITIONS.join(', ')}`,
})

/** A line is a sentence, or `{text, when}`; `text` may be several wordings of which a story keeps one. */
const line = z
  .union([
    text,
    z.strictObject({ text: z.union([text, z.array(text).min(1).max(6)]), when: z.array(condition).max(6).default([]) }),
  ])
  .transform((l): PlaybookLine => {
    if (typeof l === 'string') return { text: [l], when: [] }
    return { text: typeof l.text === 'string' ? [l.text] : l.text, when: l.when }
  })
const lines = z.array(line).max(12).default([])

const schema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case letters, digits and dashes'),
  name: z.string().min(3).max(80),
  eventTypes: z
    .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+){0,2}$/, 'a dotted event type or its beginning'))
    .min(1)
    .max(20),
  assetClasses: z.array(z.string()).max(10).default([]),
  precedence: z.number().int().min(0).max(10).default(5),
  ...(Object.fromEntries(PLAYBOOK_PARTS.map((part) => [part, lines])) as Record<(typeof PLAYBOOK_PARTS)[number], typeof lines>),
})

/** config/playbooks: one file a kind of event. No folder means none. Fails with `bad-config`, also where two claim one event type. */
export function loadPlaybooks(configDir: string): readonly Playbook[] {
  const dir = join(configDir, 'playbooks')
  const playbooks = yamlFiles(dir).map((file) => readYaml<Playbook>(file, schema as unknown as z.ZodType<Playbook>))
  const claimed = new Map<string, string>()
  for (const { id, eventTypes } of playbooks)
    for (const type of [`id ${id}`, ...eventTypes]) {
      const other = claimed.get(type)
      if (other) throw new DeskError('bad-config', `${dir}: ${type} stands in ${other} and in ${id}`)
      claimed.set(type, id)
    }
  return playbooks
}
