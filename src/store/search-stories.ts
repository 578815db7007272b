import { DeskError, epochMs } from '../model/index.js'
import {
  type Bits,
  countBits,
  evaluate,
  hasBit,
  type Place,
  queryAudience,
  rankingText,
  type Sort,
  sortKey,
  topOf,
} from '../search/index.js'
import { checkInstant } from './checks.js'
import type { SearchAnswer, SearchRequest } from './contract.js'
import { guessesFor } from './guess.js'
import type { SearchMemory } from './search-memory.js'

const MAX_LIMIT = 200
const SORTS: readonly Sort[] = ['relevance', 'importance', 'time', 'novelty', 'reaction']

/** With more stories found than this nothing else was meant. */
const FEW = 2

/** Where the next page begins, and the moment freshness was measured from on the first. */
interface Cursor extends Place {
  referenceMs: number
  /** The ranked window the last page was cut from, and where in it the next one begins. */
  window: string
  offset: number
}

/** Stories ranked at once, from which the pages are cut. */
const WINDOW = { usual: 240, steady: 2_000 }

/** Answers one search from an index that is up to date; the same for every engine. */
export function searchStories(index: SearchMemory, request: SearchRequest): SearchAnswer {
  checkRequest(request)
  const after = request.cursor === undefined ? null : decodeCursor(request.cursor)
  const { catalogue } = index
  const audience = queryAudience(request.query) ?? request.audience
  const { matches, total, facets } = whatFits(index, request, audience)
  const page =
    request.sort === 'relevance' || request.steady
      ? rankedPage(index, request, audience, matches, after)
      : keyedPage(index, request, audience, matches, after)
  return {
    hits: page.hits.map((hit) => ({ storyId: catalogue.storyIds[hit.at]!, rank: hit.key })),
    total,
    next: page.next ? encodeCursor(page.next) : null,
    facets: request.facets ? facets() : {},
    ...(request.guess && total <= FEW ? { guesses: guessesFor(index, request.query, request.guess.names) } : {}),
  }
}

interface Matches {
  matches: Bits
  total: number
  facets: () => SearchAnswer['facets']
}

/** What fits, whatever the order: the same for every page and sort of one search, so it is remembered. */
function whatFits(index: SearchMemory, request: SearchRequest, audience: string): Matches {
  const { query, asOf } = request
  return index.answer<Matches>(JSON.stringify([query.root, audience, asOf]), () => {
    const matches = evaluate(query.root, index.catalogue, { audience, matchText: (node) => index.matchText(node) })
    index.catalogue.keepKnown(matches, asOf === undefined ? Number.MAX_VALUE : epochMs(asOf))
    let counted: SearchAnswer['facets'] | undefined
    const facets = () => {
      counted ??= index.catalogue.facets(matches)
      return counted
    }
    return { matches, total: countBits(matches), facets }
  })
}

interface Page {
  hits: { at: number; key: number }[]
  next: Cursor | null
}

/** Keys that belong to the story alone: the last story's key says where to go on, whatever has come since. */
function keyedPage(index: SearchMemory, request: SearchRequest, audience: string, matches: Bits, after: Cursor | null): Page {
  const key = sortKey(index.catalogue, { sort: request.sort, audience, text: null, referenceMs: 0 })
  const found = topOf(matches, index.catalogue, key, request.limit + 1, after)
  const hits = found.slice(0, request.limit)
  const more = found.length > request.limit
  return { hits, next: more ? { ...placeOf(index, hits.at(-1)!), referenceMs: 0, window: '', offset: 0 } : null }
}

/**
 * BM25 moves with every story that comes, and scores with every article, so pages are cut from a ranking made once and remembered for a while. A reader
 * who comes back after it was forgotten goes on by key, where a few stories may have changed places.
 */
function rankedPage(index: SearchMemory, request: SearchRequest, audience: string, matches: Bits, after: Cursor | null): Page {
  const remembered = after ? index.ranking(after.window) : undefined
  const windowKnown = remembered !== undefined && after !== null && after.offset < remembered.length
  const referenceMs = after?.referenceMs ?? (request.asOf === undefined ? index.catalogue.newestMs : epochMs(request.asOf))
  const offset = windowKnown ? after.offset : 0
  let window = after?.window ?? ''
  let ranked = remembered
  if (!windowKnown || ranked === undefined) {
    ranked = rank(index, request, audience, matches, referenceMs, after)
    window = index.rememberRanking(ranked)
  }
  const hits = ranked.slice(offset, offset + request.limit).filter((hit) => hasBit(matches, hit.at))
  const end = offset + request.limit
  const last = ranked[Math.min(end, ranked.length) - 1]
  const more = last !== undefined && (end < ranked.length || ranked.length === windowOf(request))
  return { hits, next: more ? { ...placeOf(index, last), referenceMs, window, offset: end } : null }
}

function rank(
  index: SearchMemory,
  request: SearchRequest,
  audience: string,
  matches: Bits,
  referenceMs: number,
  after: Place | null,
): { at: number; key: number }[] {
  const words = request.sort === 'relevance' ? rankingText(request.query.root) : null
  const text = words && index.scoreText(words, countBits(matches), matches)
  const key = sortKey(index.catalogue, { sort: request.sort, audience, text, referenceMs })
  return topOf(matches, index.catalogue, key, windowOf(request), after)
}

const windowOf = (request: SearchRequest): number => (request.steady ? WINDOW.steady : WINDOW.usual)

const placeOf = (index: SearchMemory, hit: { at: number; key: number }): Place => ({
  key: hit.key,
  id: index.catalogue.storyIds[hit.at]!,
})

function checkRequest(request: SearchRequest): void {
  if (!Number.isInteger(request.limit) || request.limit < 1 || request.limit > MAX_LIMIT) {
    throw new DeskError('bad-limit', `A search gives 1 to ${MAX_LIMIT} stories a page.`)
  }
  if (!SORTS.includes(request.sort)) throw new DeskError('bad-sort', `Sort by one of ${SORTS.join(', ')}.`)
  if (request.asOf !== undefined) checkInstant(request.asOf, 'asOf')
}

const encodeCursor = (c: Cursor): string =>
  Buffer.from(JSON.stringify([c.key, c.id, c.referenceMs, c.window, c.offset])).toString('base64url')

function decodeCursor(cursor: string): Cursor {
  try {
    const [key, id, referenceMs, window, offset] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[]
    const numbers =
      typeof key === 'number' && typeof referenceMs === 'number' && Number.isInteger(offset) && (offset as number) >= 0
    if (numbers && typeof id === 'string' && typeof window === 'string')
      return { key, id, referenceMs, window, offset: offset as number }
  } catch {
    // Said below.
  }
  throw new DeskError('bad-cursor', 'This cursor was not made by this search.')
}
