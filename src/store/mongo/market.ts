import { type Bar, type Day, epochMs, type Fact, type Instant, instant } from '../../model/index.js'
import { checkBar, checkFact, checkInstant, newestOfEachDay } from '../checks.js'
import { insertNew } from './insert.js'
import type { BarDoc, FactDoc, Models } from './schemas.js'

/** Documents of one insert. */
const AT_ONCE = 1_000
/** Most bars or facts one read gives: two centuries of days. */
const MAX_ROWS = 60_000

/** Which days, as known when. */
export interface Range {
  from: Day
  to: Day
  knownAt: Instant
}

export function barDoc(bar: Bar): BarDoc {
  checkBar(bar)
  checkInstant(bar.knownAt, 'knownAt')
  const { knownAt, adjClose, ...rest } = bar
  return { _id: `${bar.symbol}@${bar.day}.${bar.revision}`, ...rest, adjClose: adjClose ?? null, known: epochMs(knownAt) }
}

export function factDoc(fact: Fact): FactDoc {
  checkFact(fact)
  checkInstant(fact.knownAt, 'knownAt')
  const { knownAt, knownAtAssumed, ...rest } = fact
  return { _id: `${fact.series}@${fact.validAt}.${fact.revision}`, ...rest, assumed: knownAtAssumed, known: epochMs(knownAt) }
}

export async function importAll<T>(items: Iterable<T>, insert: (some: T[]) => Promise<number>): Promise<number> {
  let added = 0
  let some: T[] = []
  for (const item of items) {
    some.push(item)
    if (some.length < AT_ONCE) continue
    added += await insert(some)
    some = []
  }
  return some.length === 0 ? added : added + (await insert(some))
}

export const importBars = (models: Models, bars: Iterable<Bar>): Promise<number> =>
  importAll(bars, async (some) => some.length - (await insertNew(models.bar, some.map(barDoc))).length)
export const importFacts = (models: Models, facts: Iterable<Fact>): Promise<number> =>
  importAll(facts, async (some) => some.length - (await insertNew(models.fact, some.map(factDoc))).length)

/** Of each day the highest revision known by that moment. */
export async function readBars(models: Models, symbol: string, { from, to, knownAt }: Range): Promise<Bar[]> {
  checkInstant(knownAt, 'knownAt')
  const docs = await models.bar
    .find({ symbol, day: { $gte: from, $lte: to }, known: { $lte: epochMs(knownAt) } })
    .sort({ day: 1, revision: 1 })
    .limit(MAX_ROWS)
    .lean()
  return newestOfEachDay(docs, (doc) => doc.day).map(({ _id, known, adjClose, symbol: s, day, revision, ...rest }) => {
    const { open, high, low, close, volume, provider } = rest
    const bar = { symbol: s, day, revision, open, high, low, close, volume, provider }
    return { ...bar, ...(adjClose === null ? {} : { adjClose }), knownAt: instant(known) }
  })
}

export async function readFacts(models: Models, series: string, { from, to, knownAt }: Range): Promise<Fact[]> {
  checkInstant(knownAt, 'knownAt')
  const docs = await models.fact
    .find({ series, validAt: { $gte: from, $lte: to }, known: { $lte: epochMs(knownAt) } })
    .sort({ validAt: 1, revision: 1 })
    .limit(MAX_ROWS)
    .lean()
  return newestOfEachDay(docs, (doc) => doc.validAt).map((doc) => ({
    series: doc.series,
    validAt: doc.validAt,
    knownAt: instant(doc.known),
    knownAtAssumed: doc.assumed,
    value: doc.value,
    unit: doc.unit,
    provider: doc.provider,
    revision: doc.revision,
  }))
}
