import type { MarketJoin } from '../../model/index.js'
import type { Kind, Store } from '../../store/contract.js'
import { wholePoints } from '../present/numbers.js'
import { MOST_LOOKED_AT, type StoryBundle } from '../present/row.js'
import type { WebServices } from '../services.js'
import { readBars } from './bars.js'
import { asOfOf, type Moment } from './moment.js'

/** What one row is made of, without prices, which have a life of their own. */
type Kept = Omit<StoryBundle, 'bars'>

/** Kept under `story:audience`. A story's visible changes take it out, so that what is shown is what is stored. */
interface Shelf {
  seq: number
  byKey: Map<string, Kept>
}

const shelves = new WeakMap<Store, Shelf>()
const MOST_KEPT = 1000
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
  const symbols = found.flatMap((one) => topSymbols(one.story.instruments))
  const bars = await readBars(services, symbols, moment.now)
  return found.map((one) => ({ ...one, bars }))
}

async function fromShelf(store: Store, ids: string[], audience: string, moment: Moment): Promise<ReadonlyMap<string, Kept>> {
  const shelf = await upToDate(store)
  const { seq } = shelf
  const missing = ids.filter((id) => !shelf.byKey.has(`${id}:${audience}`))
  if (missing.length > 0) {
    const read = await readKept(store, missing, audience, moment)
    // What changed while it was read may be half old: such readings are used once and not kept.
    if (shelf.seq === seq && (await store.seq()) === seq) {
      if (shelf.byKey.size + read.size > MOST_KEPT) shelf.byKey.clear()
      for (const [key, one] of read) shelf.byKey.set(key, one)
    } else return new Map([...shelf.byKey, ...read])
  }
  return shelf.byKey
}

/** The shelf, with everything taken out that changed since it was last looked at. */
async function upToDate(store: Store): Promise<Shelf> {
  const seq = await store.seq()
  let shelf = shelves.get(store)
  if (!shelf) {
    shelf = { seq, byKey: new Map() }
    shelves.set(store, shelf)
  }
  if (shelf.seq === seq || shelf.byKey.size === 0) {
    shelf.seq = Math.max(seq, shelf.seq)
    return shelf
  }
  const changes = await store.changesSince(shelf.seq, MOST_CHANGES)
  if (changes.length === MOST_CHANGES) shelf.byKey.clear()
  const changed = new Set(changes.filter((one) => STORY_KINDS.has(one.kind)).map((one) => one.id.split(':')[0]))
  for (const key of shelf.byKey.keys()) if (changed.has(key.split(':')[0])) shelf.byKey.delete(key)
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

/** Only the instruments a row may show need prices. */
const topSymbols = (instruments: { symbol: string; salience: number }[]): string[] =>
  [...instruments]
    .sort((a, b) => b.salience - a.salience)
    .slice(0, MOST_LOOKED_AT)
    .map((one) => one.symbol)
