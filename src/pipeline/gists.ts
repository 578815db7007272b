import { type Instant, RecentMap } from '../model/index.js'
import type { FoundId, Kind, Kinds, Store } from '../store/contract.js'

/** Values one read asks for at most, as stores take them. */
const AT_ONCE = 1_000

/**
 * A few fields of stored values, kept: pages that look over a thousand stories need little of each, and reading one from its text costs a
 * hundred times the rest. Kept by id and version, which name one state for good; it holds no words
 * of articles but their titles, since those may be taken out later.
 */
export class Gists<K extends Kind, G extends object> {
  private readonly kept = new WeakMap<Store, RecentMap<string, G>>()

  /** `most`: states kept of each store, twice so many at most. */
  constructor(
    private readonly kind: K,
    private readonly gistOf: (value: Kinds[K]) => G,
    private readonly most: number,
  ) {}

  /** The gists of what was found, in its order; what is gone meanwhile is left out. */
  async of(store: Store, found: readonly FoundId[], asOf?: Instant): Promise<G[]> {
    const kept = this.keptOf(store)
    const known = new Map<string, G>()
    const unknown: string[] = []
    for (const { id, version } of found) {
      const gist = kept.get(`${id} ${version}`)
      if (gist) known.set(id, gist)
      else unknown.push(id)
    }
    for (let at = 0; at < unknown.length; at += AT_ONCE) {
      const items = await store.getMany(this.kind, unknown.slice(at, at + AT_ONCE), asOf === undefined ? {} : { asOf })
      for (const { id, version, value } of items) {
        const gist = this.gistOf(value)
        kept.set(`${id} ${version}`, gist)
        known.set(id, gist)
      }
    }
    return found.flatMap(({ id }) => known.get(id) ?? [])
  }

  private keptOf(store: Store): RecentMap<string, G> {
    let kept = this.kept.get(store)
    if (!kept) {
      kept = new RecentMap(this.most)
      this.kept.set(store, kept)
    }
    return kept
  }
}
