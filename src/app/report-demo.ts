import { type Archive, type CaseReport, loadCases, reportCases } from '../demo/index.js'
import type { Kind, Kinds, Store } from '../store/index.js'

/** What the desk made of each of an archive's hard cases; empty where the archive names none. */
export async function reportArchive(store: Store, archive: Archive): Promise<CaseReport[]> {
  const { cases } = loadCases(archive)
  const [articles, stories, reactions, health] = await Promise.all([
    values(store, 'article'),
    values(store, 'story'),
    values(store, 'reaction'),
    values(store, 'health'),
  ])
  return reportCases(cases, archive, { articles, stories, reactions, health })
}

async function values<K extends Kind>(store: Store, kind: K): Promise<Kinds[K][]> {
  const found: Kinds[K][] = []
  for await (const { value } of store.all(kind)) found.push(value)
  return found
}
