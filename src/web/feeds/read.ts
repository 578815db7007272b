import type { Audience } from '../../model/index.js'
import { describeQuery, type Node, type Query } from '../../search/index.js'
import type { StoryBundle } from '../present/row.js'
import { readBundles } from '../read/bundles.js'
import type { Moment } from '../read/moment.js'
import type { WebServices } from '../services.js'
import { type Entry, entryOf } from './entry.js'

/** A feed is of a search, for an audience, from a score on. */
export interface FeedAsk {
  query: Query
  audience: Audience
  /** Importance and credibility at or above which a story is in it; points, 0-100. */
  min: number
  cred: number
}

/** Stories in a feed, newest first. */
export const MOST_ENTRIES = 50
/** Looked through: some are held back. */
const LOOKED_THROUGH = 100

/** The newest stories of a feed, as entries. `base` is the desk's own address. */
export async function readEntries(services: WebServices, ask: FeedAsk, moment: Moment, base: string): Promise<Entry[]> {
  const answer = await services.store.search({
    query: { ...ask.query, root: withLines(ask) },
    audience: ask.audience.id,
    sort: 'time',
    limit: LOOKED_THROUGH,
    asOf: moment.now,
  })
  const ids = answer.hits.map((hit) => hit.storyId)
  const bundles = await readBundles(services, ids, ask.audience.id, moment)
  const sources = new Map(services.sources.map((source) => [source.id, source]))
  const context = { base, audience: ask.audience.name, sources, notice: services.notice ?? null }
  return bundles
    .filter((bundle) => reaches(bundle, ask))
    .flatMap((bundle) => entryOf(bundle, context) ?? [])
    .slice(0, MOST_ENTRIES)
}

/** The search knows whole points, as pages show them; a feed's line is exact, as a channel's is. */
function reaches({ score }: StoryBundle, { min, cred }: FeedAsk): boolean {
  if (!score) return min === 0 && cred === 0
  return score.importance.totalHundredths >= min * 100 && score.credibility.totalHundredths >= cred * 100
}

function withLines({ query, min, cred }: FeedAsk): Node {
  const lines: Node[] = []
  if (min > 0) lines.push({ kind: 'field', field: 'score', op: '>=', value: Math.floor(min) })
  if (cred > 0) lines.push({ kind: 'field', field: 'cred', op: '>=', value: Math.floor(cred) })
  return lines.length === 0 ? query.root : { kind: 'and', nodes: [query.root, ...lines] }
}

/** A feed's name, and in words what is in it. */
export function wordsOf({ query, audience, min, cred }: FeedAsk): { title: string; description: string } {
  const lines = [...(min > 0 ? [`importance ${min} or more`] : []), ...(cred > 0 ? [`credibility ${cred} or more`] : [])]
  const what = query.text.trim() ? query.text.trim() : 'all stories'
  return {
    title: ['Signaldesk', what.slice(0, 100), audience.name, ...lines].join(', '),
    description: `${query.text.trim() ? `Stories by search: ${describeQuery(query)}` : 'Stories of the desk'}, scored for ${audience.name}. Every item says who reported first-hand and who republished.`,
  }
}

/** The newest change among entries. An empty feed has none: it says the epoch, so that the same feed gives the same bytes. */
export const newestOf = (entries: readonly Entry[]): Date =>
  new Date(Math.max(0, ...entries.map((entry) => entry.updated.getTime())))
