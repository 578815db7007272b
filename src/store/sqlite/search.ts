import { DeskError, epochMs } from '../../model/index.js'
import {
  andInto,
  type Bits,
  countBits,
  eachBit,
  evaluate,
  type Place,
  queryAudience,
  rankingText,
  type Sort,
  sortKey,
  topOf,
} from '../../search/index.js'
import type { SearchAnswer, SearchRequest } from '../contract.js'
import type { SqlDatabase } from './database.js'
import { checkInstant } from './items.js'
import type { SearchIndex } from './search-index.js'

const MAX_LIMIT = 200
const SORTS: readonly Sort[] = ['relevance', 'importance', 'time', 'novelty', 'reaction']

/** Where the next page begins, and the moment freshness was measured from on the first. */
interface Cursor extends Place {
  referenceMs: number
}

/** Answers one search on one snapshot. */
export function searchStories(db: SqlDatabase, index: SearchIndex, request: SearchRequest): SearchAnswer {
  checkRequest(request)
  const after = request.cursor === undefined ? null : decodeCursor(request.cursor)
  return db.read(() => {
    index.refresh()
    const { catalogue } = index
    const audience = queryAudience(request.query) ?? request.audience
    const matches = evaluate(request.query.root, catalogue, { audience, matchText: (node) => index.matchText(node) })
    if (request.asOf !== undefined) knownBy(matches, index, epochMs(request.asOf))
    const text = request.sort === 'relevance' ? rankingText(request.query.root) : null
    const referenceMs = after?.referenceMs ?? (request.asOf === undefined ? newest(index) : epochMs(request.asOf))
    const key = sortKey(catalogue, { sort: request.sort, audience, text: text && index.scoreText(text), referenceMs })
    const page = topOf(matches, catalogue, key, request.limit + 1, after)
    const hits = page.slice(0, request.limit)
    const last = hits.at(-1)
    const more = page.length > request.limit && last
    return {
      hits: hits.map((hit) => ({ storyId: catalogue.storyIds[hit.at]!, rank: hit.key })),
      total: countBits(matches),
      next: more ? encodeCursor({ key: last.key, id: catalogue.storyIds[last.at]!, referenceMs }) : null,
      facets: request.facets ? catalogue.facets(matches) : {},
    }
  })
}

function checkRequest(request: SearchRequest): void {
  if (!Number.isInteger(request.limit) || request.limit < 1 || request.limit > MAX_LIMIT) {
    throw new DeskError('bad-limit', `A search gives 1 to ${MAX_LIMIT} stories a page.`)
  }
  if (!SORTS.includes(request.sort)) throw new DeskError('bad-sort', `Sort by one of ${SORTS.join(', ')}.`)
  if (request.asOf !== undefined) checkInstant(request.asOf, 'asOf')
}

function knownBy(matches: Bits, index: SearchIndex, asOfMs: number): void {
  andInto(
    matches,
    index.catalogue.where((at) => index.catalogue.firstSeenMs[at]! <= asOfMs),
  )
}

function newest(index: SearchIndex): number {
  let ms = 0
  eachBit(index.catalogue.live, (at) => {
    if (index.catalogue.firstSeenMs[at]! > ms) ms = index.catalogue.firstSeenMs[at]!
  })
  return ms
}

const encodeCursor = (c: Cursor): string => Buffer.from(JSON.stringify([c.key, c.id, c.referenceMs])).toString('base64url')

function decodeCursor(cursor: string): Cursor {
  try {
    const [key, id, referenceMs] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[]
    if (typeof key === 'number' && typeof id === 'string' && typeof referenceMs === 'number') return { key, id, referenceMs }
  } catch {
    // Said below.
  }
  throw new DeskError('bad-cursor', 'This cursor was not made by this search.')
}
