import { type Bar, epochMs, type Fact, instant } from '../../model/index.js'
import { checkBar, checkFact, checkInstant, newestOfEachDay } from '../checks.js'
import { insertNew } from './insert.js'
import type { BarDoc, FactDoc, Models } from './schemas.js'

/** Documents of one insert. */
const AT_ONCE = 1_000
/** Most bars or facts one read gives: two centuries of days. */
export const MAX_ROWS = 60_000

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

/** A bar as it is told: of each day the highest revision known by that moment. */
export const barsOf = (docs: BarDoc[]): Bar[] =>
  newestOfEachDay(docs, (doc) => doc.day).map(({ symbol, day, revision, known, adjClose, ...rest }) => {
    const { open, high, low, close, volume, provider } = rest
    const bar = { symbol, day, revision, open, high, low, close, volume, provider }
    return { ...bar, ...(adjClose === null ? {} : { adjClose }), knownAt: instant(known) }
  })

export const factsOf = (docs: FactDoc[]): Fact[] =>
  newestOfEachDay(docs, (doc) => doc.validAt).map((doc) => ({
    series: doc.series,
    validAt: doc.validAt,
    knownAt: instant(doc.known),
    knownAtAssumed: doc.assumed,
    value: doc.value,
    unit: doc.unit,
    provider: doc.provider,
    revision: doc.revision,
  }))
