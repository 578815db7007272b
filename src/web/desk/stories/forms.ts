import { z } from 'zod'
import { STORY_ACTS } from '../../../model/index.js'

/** Articles that one form may name; a story's newest so many are listed. */
export const MOST_PICKED = 200
export const MOST_WORDS = 300

const list = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(100)).max(MOST_PICKED),
)

/** What an editor picks: articles, another story, and what is to be done. */
const picks = {
  a: list,
  to: z.string().max(200).default(''),
}

/** The page's address: nothing changes by asking. `do` empty: the page itself. */
export const arrangeParams = z.object({
  ...picks,
  q: z.string().max(MOST_WORDS).trim().default(''),
  do: z.enum([...STORY_ACTS, 'find', '']).catch(''),
  done: z.string().max(100).default(''),
})

/** The form that carries it out. */
export const decideForm = z.object({
  ...picks,
  do: z.enum(STORY_ACTS),
  seen: z.string().max(500),
  reason: z.string().max(600).default(''),
})

/** The form that sets the kind of event: none picked takes it back. */
export const typesForm = z.object({
  type: z
    .preprocess(
      (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
      z.array(z.string().max(100)).max(10),
    )
    .transform((types) => types.filter(Boolean)),
  reason: z.string().max(600).default(''),
})

export const arrangeHref = (storyId: string, more = ''): string => `/desk/stories/${encodeURIComponent(storyId)}${more}`

/** A story's id as it was typed or pasted: by itself, or in an address of this desk; null where these are words. */
export function idIn(text: string): string | null {
  const found = /^(?:\S*\/(?:stories|briefs)\/)?([a-z]+_[A-Za-z0-9_-]{1,80})(?:[/?#]\S*)?$/.exec(text.trim())
  return found ? found[1]! : null
}
