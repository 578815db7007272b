import type { Bar } from '../../src/model/index.js'
import type { Commit, Kind, Store, Stored } from '../../src/store/contract.js'

/** A store in memory with the little that pages use. */
export function fakeStore(): Store {
  const past = new Map<string, Stored<never>[]>()
  const bars: Bar[] = []
  let seq = 0
  const last = (kind: Kind, id: string) => past.get(`${kind}|${id}`)?.at(-1) ?? null
  const every = (kind: Kind) => [...past].filter(([key]) => key.startsWith(`${kind}|`)).map(([, list]) => list.at(-1)!)
  const store = {
    get: async (kind: Kind, id: string) => last(kind, id),
    getMany: async (kind: Kind, ids: string[]) => ids.flatMap((id) => last(kind, id) ?? []),
    find: async (kind: Kind, find: { where?: { field: string; is: unknown }[] }) => ({
      items: every(kind).filter((one) =>
        (find.where ?? []).every((c) => (one.value as Record<string, unknown>)[c.field] === c.is),
      ),
      next: null,
    }),
    count: async (kind: Kind) => every(kind).length,
    history: async (kind: Kind, id: string) => past.get(`${kind}|${id}`) ?? [],
    commit: async (commit: Commit) => {
      for (const write of commit.writes) {
        if (write.op !== 'put') continue
        const key = `${write.kind}|${write.value.id}`
        const list = past.get(key) ?? []
        list.push({
          id: write.value.id,
          version: list.length + 1,
          seq: ++seq,
          knownAt: write.knownAt,
          value: write.value as never,
        })
        past.set(key, list)
      }
      return { status: 'committed' as const, seq }
    },
    importBars: async (list: Iterable<Bar>) => {
      bars.push(...list)
      return bars.length
    },
    bars: async (symbol: string, range: { from: string; to: string; knownAt: string }) =>
      bars.filter((bar) => bar.symbol === symbol && bar.day >= range.from && bar.day <= range.to && bar.knownAt <= range.knownAt),
    search: async (request: { audience: string; limit: number }) => {
      const docs = every('search').map(
        (one) => one.value as { storyId: string; importance: Record<string, number>; state: string; types: string[] },
      )
      docs.sort((a, b) => b.importance[request.audience]! - a.importance[request.audience]!)
      const tally = (values: string[]) =>
        [...new Set(values)].map((value) => ({ value, count: values.filter((v) => v === value).length }))
      return {
        hits: docs.slice(0, request.limit).map((doc) => ({ storyId: doc.storyId, rank: 0 })),
        total: docs.length,
        next: null,
        facets: { state: tally(docs.map((doc) => doc.state)), type: tally(docs.flatMap((doc) => doc.types)) },
      }
    },
    seq: async () => seq,
    outbox: async () => [],
  }
  return store as unknown as Store
}
