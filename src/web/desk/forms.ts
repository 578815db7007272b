import { z } from 'zod'
import { CHOICES, MOVES, type TypedWords } from '../../brief/edit/index.js'
import { AMENDMENT_KINDS, DeskError, type Instant, instant, SECTIONS, type SectionName } from '../../model/index.js'

/** A body may be this large: a brief of the largest size, with every character written in percent signs. What is larger is refused unread. */
export const MAX_BODY = '6mb'
export const MAX_FIELDS = 60

const short = (max: number) => z.string().max(max).trim().optional()
const whole = z.coerce.number().int().min(0).max(1_000_000)

/** Sections are sent by their number: names have blanks. */
export const fieldOf = (name: SectionName): string => `s${SECTIONS.indexOf(name)}`

const typedShape = {
  base: whole,
  draft: whole,
  headline: z.string(),
  standfirst: z.string().default(''),
  ...(Object.fromEntries(SECTIONS.map((name) => [fieldOf(name), z.string().default('')])) as Record<
    string,
    z.ZodDefault<z.ZodString>
  >),
}

/** The editor's form: the words, what they began from, and which button was pressed. */
export const editForm = z.object({
  ...typedShape,
  do: z.enum(['save', ...MOVES]).default('save'),
  reason: short(500),
  until: short(40),
})

export const typedWords = (form: Record<string, unknown>): TypedWords => ({
  headline: String(form.headline ?? ''),
  standfirst: String(form.standfirst ?? ''),
  sections: Object.fromEntries(SECTIONS.map((name) => [name, String(form[fieldOf(name)] ?? '')])) as TypedWords['sections'],
})

export const chooseForm = z.object({
  part: z.string().max(60),
  index: whole,
  sentence: z.string().max(5_000),
  choice: z.enum([...CHOICES, 'override']),
  reason: short(600),
})

export const amendForm = z.object({
  kind: z.enum(AMENDMENT_KINDS),
  note: z.string().max(1_200).default(''),
  wrong: short(500),
  right: short(500),
  revision: whole,
})

export const judgeForm = z.object({
  act: z.enum(['promote', 'demote', 'not-for-us', 'pin', 'unpin', 'note']),
  text: short(600),
})

export const queueParams = z.object({
  audience: z.string().max(60).optional(),
  by: z.enum(['score', 'age']).catch('score'),
})

export const compareParams = z.object({ from: whole.optional().catch(undefined), to: whole.optional().catch(undefined) })

/** The end of an embargo as the form sends it, in UTC to the minute. Code `bad-parameter`. */
export function untilOf(text: string | undefined): Instant | undefined {
  if (!text) return undefined
  const ms = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? Date.parse(`${text}:00.000Z`) : Number.NaN
  if (Number.isNaN(ms)) throw new DeskError('bad-parameter', 'until: a UTC moment such as 2026-07-03T08:00')
  return instant(ms)
}
