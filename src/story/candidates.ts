import type { Features } from './features.js'
import { Postings } from './postings.js'
import type { Thread } from './thread.js'
import type { Weighted } from './words/vector.js'

/** Terms of the lead under which an article is looked for and found, beside those of its headline. */
const LEAD_TERMS = 12
/** Index entries looked at for one article, the rarest terms first: what keeps the cost flat. */
const MAX_VISITS = 120
/** Stories compared in full. */
const MAX_CANDIDATES = 10

/** Finds the stories an article may belong to, by the rare terms they share. */
export class CandidateIndex {
  private readonly byTerm = new Postings<Thread>()

  /** Makes a story findable by an article that joined it. */
  add(thread: Thread, f: Features, title: Weighted, body: Weighted | null): void {
    for (const { key } of telling(f, title, body)) this.byTerm.touch(key, thread)
  }

  /** Forgets a story. */
  drop(thread: Thread): void {
    for (const key of thread.title.terms) this.byTerm.drop(key, thread)
    for (const key of thread.body.terms) this.byTerm.drop(key, thread)
  }

  /** The stories that share the most weight of rare terms, at most 10, the most promising first. */
  find(f: Features, title: Weighted, body: Weighted | null): Thread[] {
    const votes = new Map<Thread, number>()
    let visits = 0
    for (const { key, weight } of telling(f, title, body)) {
      const list = this.byTerm.get(key)
      for (let i = list.length - 1; i >= 0; i--) votes.set(list[i]!, (votes.get(list[i]!) ?? 0) + weight * weight)
      visits += list.length
      if (visits >= MAX_VISITS) break
    }
    const ranked = [...votes].sort((a, b) => b[1] - a[1] || b[0].age - a[0].age)
    return ranked.slice(0, MAX_CANDIDATES).map(([thread]) => thread)
  }
}

/** The terms of the headline and the most telling ones of the lead, the rarest first. */
function telling(f: Features, title: Weighted, body: Weighted | null): { key: number; weight: number }[] {
  const list: { key: number; weight: number }[] = []
  for (let i = 0; i < title.keys.length; i++) list.push({ key: title.keys[i]!, weight: title.weights[i]! })
  if (body) {
    const own = new Set(f.title.keys)
    const lead: { key: number; weight: number }[] = []
    for (let i = 0; i < body.keys.length; i++)
      if (!own.has(body.keys[i]!)) lead.push({ key: body.keys[i]!, weight: body.weights[i]! })
    lead.sort(byWeight)
    list.push(...lead.slice(0, LEAD_TERMS))
  }
  return list.sort(byWeight)
}

const byWeight = (a: { key: number; weight: number }, b: { key: number; weight: number }): number =>
  b.weight - a.weight || a.key - b.key
