import { indexTokens } from '../search/index.js'
import type { Kind, Kinds } from './contract.js'

/** A field that conditions and orders may speak of: how its value is read from a stored value. */
type One<V> = (value: V) => string | number | null | undefined
/** A field with several values; conditions on it ask whether any of them fits. It cannot be ordered by. */
type Many<V> = (value: V) => readonly string[]

export interface KindRule<V> {
  /** Every version is kept, so that `asOf` and `history` can be answered. */
  keepsPast: boolean
  one: Record<string, One<V>>
  many: Record<string, Many<V>>
  /** Pairs often asked together: a condition on the first, in the order of the second. */
  pairs: [string, string][]
}

const rule = <K extends Kind>(
  keepsPast: boolean,
  one: Record<string, One<Kinds[K]>> = {},
  many: Record<string, Many<Kinds[K]>> = {},
  pairs: [string, string][] = [],
): KindRule<Kinds[K]> => ({ keepsPast, one, many, pairs })

/** From here on an instrument is one that a story is about. */
const SALIENT = 0.35

/**
 * What a story is found again by: the month it began with each word of its title, as a stem, and with each instrument it is about ("2026-06 margin",
 * "2026-06 $SOXL"). The month in the value keeps the entries for a word of one month few, however long the store has been filled.
 */
const themesOf = (s: Kinds['story']): string[] => {
  const words = indexTokens(s.title).filter((word) => word.length > 2)
  const symbols = s.instruments.filter((i) => i.salience >= SALIENT).map((i) => `$${i.symbol}`)
  return [...new Set([...words, ...symbols])].map((theme) => `${s.firstSeenAt.slice(0, 7)} ${theme}`)
}

/** What every engine indexes of each kind. A new field needs a migration in each engine (a check at start says so). */
export const KIND_RULES: { readonly [K in Kind]: KindRule<Kinds[K]> } = {
  article: rule<'article'>(
    true,
    {
      sourceId: (a) => a.sourceId,
      state: (a) => a.state,
      canonicalUrl: (a) => a.canonicalUrl,
      contentHash: (a) => a.contentHash,
      publishedAt: (a) => a.publishedAt,
      firstSeenAt: (a) => a.firstSeenAt,
    },
    {},
    [
      ['state', 'firstSeenAt'],
      ['sourceId', 'firstSeenAt'],
    ],
  ),
  analysis: rule<'analysis'>(true, { articleId: (a) => a.articleId, contentHash: (a) => a.contentHash }),
  story: rule<'story'>(
    true,
    {
      state: (s) => s.state,
      firstSeenAt: (s) => s.firstSeenAt,
      updatedAt: (s) => s.updatedAt,
      redirectTo: (s) => s.redirectTo,
      follows: (s) => s.follows,
    },
    {
      symbol: (s) => s.instruments.map((i) => i.symbol),
      articleId: (s) => s.members.map((m) => m.articleId),
      sourceId: (s) => s.members.map((m) => m.sourceId),
      type: (s) => s.eventTypes.map((t) => t.type),
      theme: (s) => themesOf(s),
    },
    [
      ['state', 'updatedAt'],
      ['state', 'firstSeenAt'],
    ],
  ),
  market: rule<'market'>(true, { storyId: (m) => m.storyId }),
  reaction: rule<'reaction'>(true, { storyId: (r) => r.storyId, symbol: (r) => r.symbol }),
  score: rule<'score'>(
    true,
    {
      storyId: (s) => s.storyId,
      audience: (s) => s.audience,
      importance: (s) => s.importance.totalHundredths,
      credibility: (s) => s.credibility.totalHundredths,
    },
    {},
    [['audience', 'importance']],
  ),
  brief: rule<'brief'>(true, { storyId: (b) => b.storyId, audience: (b) => b.audience }),
  edition: rule<'edition'>(true, { storyId: (e) => e.storyId, audience: (e) => e.audience, state: (e) => e.state }),
  working: rule<'working'>(false, { editionId: (w) => w.editionId, by: (w) => w.by }),
  claim: rule<'claim'>(false),
  flag: rule<'flag'>(false),
  amendment: rule<'amendment'>(false, { storyId: (a) => a.storyId, at: (a) => a.at }),
  judgement: rule<'judgement'>(false, { storyId: (j) => j.storyId, audience: (j) => j.audience, at: (j) => j.at }, {}, [
    ['audience', 'at'],
    ['storyId', 'at'],
  ]),
  delivery: rule<'delivery'>(
    false,
    {
      channelId: (d) => d.channelId,
      storyId: (d) => d.storyId,
      state: (d) => d.state,
      createdAt: (d) => d.createdAt,
      sentAt: (d) => d.sentAt,
    },
    {},
    [
      ['state', 'createdAt'],
      ['channelId', 'sentAt'],
      ['channelId', 'state'],
    ],
  ),
  health: rule<'health'>(false, { status: (h) => h.status, nextTryAt: (h) => h.nextTryAt }),
  search: rule<'search'>(false),
  saved: rule<'saved'>(false, { owner: (s) => s.owner, createdAt: (s) => s.createdAt }),
  person: rule<'person'>(false, { role: (p) => p.role }),
  session: rule<'session'>(false, { personId: (s) => s.personId, endsAt: (s) => s.endsAt }),
  apiKey: rule<'apiKey'>(false),
  audit: rule<'audit'>(false, { at: (a) => a.at, who: (a) => a.who, on: (a) => a.on }, {}, [
    ['who', 'at'],
    ['on', 'at'],
  ]),
  meta: rule<'meta'>(false),
}

export const KINDS = Object.keys(KIND_RULES) as Kind[]

/** The indexed values of one stored value. Repeats within a field are dropped; the order is the field's own. */
export function indexedFields<K extends Kind>(
  kind: K,
  value: Kinds[K],
): { one: Record<string, string | number | null>; many: Record<string, string[]> } {
  const rules = KIND_RULES[kind] as KindRule<Kinds[K]>
  const one: Record<string, string | number | null> = {}
  for (const [name, read] of Object.entries(rules.one)) one[name] = read(value) ?? null
  const many: Record<string, string[]> = {}
  for (const [name, read] of Object.entries(rules.many)) many[name] = [...new Set(read(value))]
  return { one, many }
}
