import type { Fact, Signal } from '../../model/index.js'
import { deviation, mean } from '../stats/describe.js'
import { tTwoSided } from '../stats/distributions.js'
import type { MarketView, SignalRequest } from './contract.js'

const YEAR = 250
/** Fewer past values than this make no baseline. */
const FEWEST = 20
const LEVEL = 0.05

/** A fact against its own past values, as far as they were known. */
export interface FactReading {
  fact: Fact
  before: Fact | null
  baseline: number | null
  z: number | null
  distinguishable: boolean | null
  note: string
}

/** The newest value of a series up to the session, not older than `maxAgeDays`, with its own past. Null where there is none. */
export function readSeries(view: MarketView, series: string, { session }: SignalRequest, maxAgeDays: number): FactReading | null {
  const facts = view.facts(series).filter((f) => f.validAt <= session)
  const fact = facts.at(-1)
  if (!fact || Date.parse(session) - Date.parse(fact.validAt) > maxAgeDays * 86_400_000) return null
  const past = facts
    .slice(0, -1)
    .slice(-YEAR)
    .map((f) => f.value)
  const before = facts.at(-2) ?? null
  if (past.length < FEWEST || deviation(past) === 0)
    return {
      fact,
      before,
      baseline: null,
      z: null,
      distinguishable: null,
      note: `${past.length} earlier values: no baseline yet`,
    }
  const z = (fact.value - mean(past)) / (deviation(past) * Math.sqrt(1 + 1 / past.length))
  return {
    fact,
    before,
    baseline: mean(past),
    z,
    distinguishable: tTwoSided(z, past.length - 1) < LEVEL,
    note: `mean of its last ${past.length} values`,
  }
}

/** The parts of a signal that a reading decides. */
export function fromReading({
  fact,
  baseline,
  z,
  distinguishable,
  note,
}: FactReading): Omit<Signal, 'name' | 'symbol' | 'sentence'> {
  return {
    value: fact.value,
    unit: fact.unit,
    baseline,
    baselineNote: note,
    z,
    distinguishable,
    asOf: fact.validAt,
    knownAt: fact.knownAt,
    provider: fact.provider,
    assumptions: fact.knownAtAssumed ? ['the time it became public is assumed'] : [],
  }
}
