import type { MarketJoin } from '../../model/index.js'
import { byKey, changes, type History, type Row, within } from './contract.js'

/**
 * Signals of stories, a row when one is measured, measured anew, or goes. `knownAt` is when the desk had it, and never before
 * `factKnownAt`, when the newest fact behind it became public.
 */
export const signals: History = {
  columns: {
    knownAt: 'time',
    factKnownAt: 'time',
    storyId: 'string',
    name: 'string',
    variant: 'string',
    symbol: 'string',
    role: 'string',
    value: 'number',
    unit: 'string',
    baseline: 'number',
    z: 'number',
    distinguishable: 'boolean',
    asOf: 'string',
    provider: 'string',
    removed: 'boolean',
  },
  async *rows({ store }, span) {
    for await (const { id } of store.all('market')) {
      let before = new Map<string, Row>()
      for (const { knownAt, value } of await store.history('market', id)) {
        const now = byKey(rowsOf(value), (row) => [row.name!, row.variant!, row.symbol!])
        for (const row of changes(before, now)) {
          const fact = String(row.factKnownAt)
          const known = fact > knownAt ? fact : knownAt
          if (within(known, span)) yield { knownAt: known, storyId: id, ...row }
        }
        before = now
      }
    }
  },
}

const rowsOf = (join: MarketJoin): Row[] =>
  join.signals.map((signal) => ({
    factKnownAt: signal.knownAt,
    name: signal.name,
    variant: signal.variant ?? null,
    symbol: signal.symbol,
    role: signal.role ?? null,
    value: signal.value,
    unit: signal.unit,
    baseline: signal.baseline,
    z: signal.z,
    distinguishable: signal.distinguishable,
    asOf: signal.asOf,
    provider: signal.provider,
  }))
