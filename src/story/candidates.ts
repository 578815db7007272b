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
/** Stories with less than this part of the shared weight that the first has are left out. */
const NEAR_FIRST = 0.25

/** Finds the stories an article may belong to, by the rare terms they share. */
export class CandidateIndex {
  /** Stories stand in it by their age: a small number is compared and counted without reaching for the story itself. */
  private readonly byTerm = new Postings()
  private readonly byAge = new Map<number, Thread>()

  /** Makes a story findable by an article that joined it. */
  add(thread: Thread, f: Features, title: Weighted, body: Weighted | null): void {
    this.byAge.set(thread.age, thread)
    for (const { key } of telling(f, title, body)) this.byTerm.touch(key, thread.age)
  }

  /** Forgets a story. */
  drop(thread: Thread): void {
    this.byAge.delete(thread.age)
    for (const key of thread.title.terms) this.byTerm.drop(key, thread.age)
    for (const key of thread.body.terms) this.byTerm.drop(key, thread.age)
  }

  /** The stories that share the most weight of rare terms, at most 10, the most promising first. */
  find(f: Features, title: Weighted, body: Weighted | null): Thread[] {
    const votes = new Map<number, number>()
    let visits = 0
    for (const { key, weight } of telling(f, title, body)) {
      const list = this.byTerm.get(key)
      for (const age of list) votes.set(age, (votes.get(age) ?? 0) + weight * weight)
      visits += list.length
      if (visits >= MAX_VISITS) break
    }
    return this.promising(votes)
  }

  /** Only those that come near the first are worth more than a look: how many they are does not grow with how many are stored. */
  private promising(votes: ReadonlyMap<number, number>): Thread[] {
    let most = 0
    for (const vote of votes.values()) most = Math.max(most, vote)
    const ranked = [...votes].filter(([, vote]) => vote >= NEAR_FIRST * most).sort((a, b) => b[1] - a[1] || b[0] - a[0])
    const found: Thread[] = []
    for (const [age] of ranked) {
      const thread = this.byAge.get(age)
      if (thread && found.push(thread) >= MAX_CANDIDATES) break
    }
    return found
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
