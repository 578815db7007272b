import type { Audience } from '../../model/index.js'
import { describeQuery, parseQuery, type Query } from '../../search/index.js'
import type { SearchAnswer, SearchRequest } from '../../store/contract.js'
import type { StoryBundle } from '../present/row.js'
import type { WebServices } from '../services.js'
import { readBundles } from './bundles.js'
import { type Meant, nameTokens, readMeant } from './meant.js'
import type { Moment } from './moment.js'
import { asEditorsWant, readStandings } from './standing.js'

export const SORTS = ['importance', 'relevance', 'time', 'novelty', 'reaction'] as const
export type Sort = (typeof SORTS)[number]

export interface FeedRequest {
  q: string
  audience: Audience
  sort: Sort
  limit: number
  cursor?: string
  facets: boolean
  moment: Moment
  /** Pages keep the order of the first one. */
  steady?: boolean
}

export interface FeedAnswer {
  bundles: StoryBundle[]
  total: number
  next: string | null
  facets: SearchAnswer['facets']
  /** The search in words; null where everything is asked for. */
  reads: string | null
  query: Query
  /** The search that may have been meant, and how many stories it finds; null where nothing nearer is known. */
  meant: Meant | null
  /** How many stories the desk knows. */
  known: number
  /** The change number this was read at, or a little before: live pages go on from it. */
  seq: number
}

/** A page of stories for an audience, best first, with everything a row needs. */
export async function readFeed(services: WebServices, request: FeedRequest): Promise<FeedAnswer> {
  const { store } = services
  const query = parseQuery(request.q)
  const search: SearchRequest = {
    query,
    audience: request.audience.id,
    sort: request.sort,
    limit: request.limit,
    asOf: request.moment.now,
    facets: request.facets,
    ...(request.steady ? { steady: true } : {}),
    ...(request.cursor ? { cursor: request.cursor } : {}),
    ...(request.q.trim() && !request.cursor ? { guess: { names: nameTokens(services) } } : {}),
  }
  const seq = await store.seq()
  const [answer, known] = await Promise.all([store.search(search), countKnown(services, request)])
  const found = answer.hits.map((hit) => hit.storyId)
  const standings = await readStandings(store, request.audience.id, request.moment)
  const ids = isUsual(request) ? asEditorsWant(found, standings, request.cursor === undefined) : found
  const bundles = await readBundles(services, ids, request.audience.id, request.moment)
  const meant = await readMeant(services, search, answer)
  return {
    bundles: bundles
      .filter(({ story }) => !story.redirectTo)
      .map((bundle) => ({ ...bundle, standing: standings.get(bundle.story.id) ?? null })),
    total: answer.total,
    next: answer.next,
    facets: answer.facets,
    reads: request.q.trim() ? describeQuery(query) : null,
    query,
    meant,
    known,
    seq,
  }
}

/** Everything in the desk's own order: there, and nowhere else, editors' pins and demotions move stories. */
const isUsual = ({ q, sort }: FeedRequest): boolean => q.trim() === '' && sort === 'relevance'

/** How many stories the desk knew at the moment. */
async function countKnown({ store }: WebServices, { audience, moment }: FeedRequest): Promise<number> {
  if (!moment.setBack) return store.count('search')
  const all = { query: parseQuery(''), audience: audience.id, sort: 'time' as const, limit: 1 }
  return (await store.search({ ...all, asOf: moment.now })).total
}
