import { z } from 'zod'
import type { Kind } from '../../../store/contract.js'
import { type ApiRoute, jsonRoute } from '../engine/route.js'

/** What a change may be of. People's own things take change numbers too, and are nobody else's business. */
const KINDS = ['story', 'score', 'brief', 'market', 'reaction', 'article'] as const satisfies readonly Kind[]
const OPEN: ReadonlySet<Kind> = new Set<Kind>(KINDS)

const list = jsonRoute({
  id: 'listChanges',
  method: 'get',
  path: '/changes',
  group: 'Stories',
  summary: 'Everything that changed since a change number, in its order: the way to keep a copy up to date.',
  detail:
    'Begin with `since=0`, or with `now` of a first answer. Give `seq` back as `since`: each change is told once, and the last state of a thing is always told. While `more` is true, ask again at once.',
  scope: 'read',
  query: z.object({
    since: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).describe('`seq` of the answer before.'),
    limit: z.coerce.number().int().min(1).max(1000).default(500).describe('Changes looked through at most.'),
  }),
  response: z
    .object({
      changes: z.array(
        z.object({
          seq: z.number().int(),
          kind: z.enum(KINDS),
          id: z.string().describe('Of a score or brief: `story:audience`; of a reaction, its story comes first.'),
          knownAt: z.string(),
        }),
      ),
      seq: z.number().int(),
      more: z.boolean(),
      now: z.number().int().describe('The change number the desk is at.'),
    })
    .meta({ id: 'ChangeList' }),
  handle: async ({ services: { store }, query: { since, limit } }) => {
    const now = await store.seq()
    const found = await store.changesSince(since, limit)
    const seq = found.at(-1)?.seq ?? since
    return {
      changes: found.flatMap(({ seq, kind, id, knownAt }) =>
        OPEN.has(kind) ? [{ seq, kind: kind as (typeof KINDS)[number], id, knownAt }] : [],
      ),
      seq,
      more: found.length === limit,
      now: Math.max(now, seq),
    }
  },
})

export const changeRoutes: readonly ApiRoute[] = [list]
