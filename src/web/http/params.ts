import { z } from 'zod'
import { DeskError } from '../../model/index.js'
import { SETTLEMENTS } from '../../pipeline/settle-post.js'
import { SORTS } from '../read/feed.js'

export const MOST_QUERY = 500
const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const text = (max: number) => z.preprocess(one, z.string().max(max).optional().catch(undefined))

/** The feed's address, read leniently: a person who edits it gets a page, not an error. */
export const feedParams = z.object({
  q: z.preprocess(
    (value) => (typeof one(value) === 'string' ? (one(value) as string).slice(0, MOST_QUERY).trim() : ''),
    z.string(),
  ),
  audience: text(60),
  sort: z.preprocess(one, z.enum(SORTS).optional().catch(undefined)),
  cursor: text(500),
  asof: text(40),
})

const line = z.coerce.number().min(0).max(100).default(0)

/** A feed's parameters, read strictly. */
export const storyFeedParams = z.object({
  q: z.string().max(MOST_QUERY).default(''),
  audience: z.string().max(60).optional(),
  min: line,
  cred: line,
})

/** A story page's own: which audience, and as of when. */
export const storyParams = z.object({ audience: z.preprocess(one, z.string().max(60).optional()), asof: text(40) })

/** The page of changes: since when, as of when, for whom. */
export const changesParams = storyParams.extend({ since: text(40) })

/** The time slider's form: which step, or a moment typed. */
export const momentParams = z.object({
  back: text(2000),
  step: z.preprocess(one, z.coerce.number().int().min(0).max(200).optional().catch(undefined)),
  at: text(40),
})

/** A search to be saved, as its page's address names it, and as its form sends it. */
export const savedParams = feedParams.pick({ q: true, audience: true, sort: true })
export const savedForm = z.object({
  name: z.string().max(60).trim().default(''),
  q: z.string().max(MOST_QUERY).trim().min(1),
  audience: z.string().max(60).optional(),
  sort: z.enum(SORTS).default('relevance'),
})

/** An alert: a channel's id with `immediate` or `digest` after a blank; empty switches it off. */
export const alertForm = z.object({
  to: z.string().regex(/^(?:[a-z0-9][a-z0-9-]{0,63} (?:immediate|digest))?$/, 'a channel and how'),
})

/** The kill switch: of a channel, or of all (empty). */
export const switchForm = z.object({ channel: z.string().max(64).default(''), to: z.enum(['stop', 'go']) })
export const settleForm = z.object({ settlement: z.enum(SETTLEMENTS) })

/** Parses or throws a DeskError that says which parameter is wrong and why. */
export function parse<T extends z.ZodType>(shape: T, value: unknown): z.infer<T> {
  const parsed = shape.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  throw new DeskError('bad-parameter', `${issue.path.join('.') || 'parameters'}: ${issue.message}`)
}
