import { type MarketJoin, RecentMap } from '../../model/index.js'
import type { Kind, Store } from '../../store/contract.js'
import { wholePoints } from '../present/numbers.js'
import { lookedAt, type StoryBundle } from '../present/row.js'
import type { WebServices } from '../services.js'
import { readBars } from './bars.js'
import { asOfOf, type Moment } from './moment.js'

/** What one row is made of, without prices, which have a life of their own. */
type Kept = Omit<StoryBundle, 'bars'>

/** Kept under `story:audience`. A story's visible changes take it out, so that what is shown is what is stored. */
interface Shelf {
  seq: number
  byKey: RecentMap<string, Kept>
  /** All that were ever asked for: the desk has a few. */
  audiences: Set<string>
}

const shelves = new WeakMap<Store, Shelf>()
/** Stories kept at least of those asked for last; twice so many at most. */
const MOST_KEPT = 600
const MOST_CHANGES = 1000
/** A score's flight of steps shows at most this many scorings. */
const MOST_STEPS = 12

const STORY_KINDS: ReadonlySet<Kind> = new Set<Kind>(['story', 'score', 'brief', 'market', 'reaction'])

/** Stories by id, in the order asked, with score, brief, market and bars, as current or as of an earlier moment. */
export async function readBundles(
  services: WebServices,
  ids: string[],
  audience: string,
  moment: Moment,
): Promise<StoryBundle[]> {
  const kept = moment.setBack
    ? await readKept(services.store, ids, audience, moment)
    : await fromShelf(services.store, ids, audience, moment)
  const found = ids.flatMap((id) => kept.get(`${id}:${audience}`) ?? [])
  const symbols = found.flatMap((one) => lookedAt(one.story).map(({ symbol }) => symbol))
  const bars = await readBars(services, symbols, moment.now)
  return found.map((one) => ({ ...one, bars }))
}

async function fromShelf(store: Store, ids: string[], audience: string, moment: Moment): Promise<Map<string, Kept>> {
  const shelf = await upToDate(store)
  const { seq, byKey } = shelf
  shelf.audiences.add(audience)
  const found = new Map<string, Kept>()
  const missing: string[] = []
  for (const id of ids) {
    const one = byKey.get(`${id}:${audience}`)
    if (one) found.set(`${id}:${audience}`, one)
    else missing.push(id)
  }
  if (missing.length === 0) return found
  const read = await readKept(store, missing, audience, moment)
  // What changed while it was read may be half old: such readings are used once and not kept.
  const isWhole = shelf.seq === seq && (await store.seq()) === seq
  for (const [key, one] of read) {
    found.set(key, one)
    if (isWhole) byKey.set(key, one)
  }
  return found
}

/** The shelf, with everything taken out that changed since it was last looked at. */
async function upToDate(store: Store): Promise<Shelf> {
  const seq = await store.seq()
  let shelf = shelves.get(store)
  if (!shelf) {
    shelf = { seq, byKey: new RecentMap(MOST_KEPT), audiences: new Set() }
    shelves.set(store, shelf)
  }
  if (shelf.seq === seq) return shelf
  const changes = await store.changesSince(shelf.seq, MOST_CHANGES)
  if (changes.length === MOST_CHANGES) shelf.byKey = new RecentMap(MOST_KEPT)
  for (const { kind, id } of changes) {
    if (!STORY_KINDS.has(kind)) continue
    const [storyId] = id.split(':')
    for (const audience of shelf.audiences) shelf.byKey.delete(`${storyId}:${audience}`)
  }
  shelf.seq = Math.max(shelf.seq, seq, changes.at(-1)?.seq ?? 0)
  return shelf
}

async function readKept(store: Store, ids: string[], audience: string, moment: Moment): Promise<Map<string, Kept>> {
  const asOf = asOfOf(moment)
  const keys = ids.map((id) => `${id}:${audience}`)
  const [stories, scores, briefs, markets, shapes] = await Promise.all([
    store.getMany('story', ids, asOf),
    store.getMany('score', keys, asOf),
    store.getMany('brief', keys, asOf),
    store.getMany('market', ids, asOf),
    store.fieldHistory('score', keys, 'importance'),
  ])
  const byId = <T>(list: { id: string; value: T }[]) => new Map(list.map((one) => [one.id, one.value]))
  const score = byId(scores)
  const brief = byId(briefs)
  const market = byId(markets)
  const shape = new Map(
    [...shapes].map(([key, scorings]) => [
      key,
      scorings
        .filter((one) => one.knownAt <= moment.now)
        .slice(-MOST_STEPS)
        .map((one) => wholePoints(Number(one.field))),
    ]),
  )
  return new Map(
    stories.map(({ id, value }) => {
      const key = `${id}:${audience}`
      return [
        key,
        {
          story: value,
          score: score.get(key) ?? null,
          shape: shape.get(key) ?? [],
          brief: brief.get(key) ?? null,
          market: forRow(market.get(id)),
        },
      ]
    }),
  )
}

/** A row shows abnormal returns and gaps; the dozens of other signals would only fill memory. */
const forRow = (market: MarketJoin | undefined): MarketJoin | null =>
  market ? { ...market, signals: market.signals.filter((signal) => signal.name === 'abnormal-return') } : null
