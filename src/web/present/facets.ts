import { typePaths } from '../../search/index.js'
import type { SearchAnswer } from '../../store/contract.js'
import { hasTerm, toggleTerm } from './query.js'
import { clip, plainSymbol, typeName, words } from './text.js'

export interface FacetValue {
  value: string
  label: string
  count: number
  on: boolean
  /** The search with this value put in or taken out. */
  q: string
}
export interface FacetGroup {
  field: string
  name: string
  values: FacetValue[]
}

const TIERS: Record<string, string> = { A: 'A, original or issuer', B: 'B, republisher', C: 'C, commentary' }

/** Search field of each facet, its heading and how its values are named; in the order shown. */
const GROUPS: { field: string; name: string; label: (value: string) => string; most: number }[] = [
  { field: 'state', name: 'State', label: words, most: 8 },
  { field: 'type', name: 'Event type', label: typeName, most: 8 },
  { field: 'ticker', name: 'Ticker', label: plainSymbol, most: 8 },
  { field: 'tier', name: 'Tier', label: (value) => TIERS[value] ?? value, most: 3 },
  { field: 'signal', name: 'Signal', label: words, most: 8 },
  { field: 'sentiment', name: 'Sentiment', label: words, most: 3 },
  { field: 'publisher', name: 'Publisher', label: (value) => value, most: 8 },
]

/** Event types are indexed under every run of their parts; only whole ones are shown. */
const finest = <T extends { value: string }>(types: readonly T[]): T[] => {
  const parts = new Set(types.flatMap(({ value }) => typePaths(value).filter((path) => path !== value)))
  return types.filter(({ value }) => !parts.has(value))
}

/** Facets with counts, as links that change the search. What every one of the `total` stories has tells nothing and is left out. */
export function facetGroups(facets: SearchAnswer['facets'], q: string, total = Number.POSITIVE_INFINITY): FacetGroup[] {
  return GROUPS.flatMap((group) => {
    const all = facets[group.field] ?? []
    const leaves = group.field === 'type' ? finest(all) : all
    const telling = leaves.filter(({ value, count }) => count < total || hasTerm(q, group.field, value))
    const values = telling.slice(0, group.most).map(({ value, count }) => ({
      value,
      label: clip(group.label(value), 40),
      count,
      on: hasTerm(q, group.field, value),
      q: toggleTerm(q, group.field, value),
    }))
    return values.length ? [{ field: group.field, name: group.name, values }] : []
  })
}
