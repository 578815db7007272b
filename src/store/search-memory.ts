import { createHash } from 'node:crypto'
import { type Bits, Catalogue, type Node, type RecentWords } from '../search/index.js'

/** Answers kept for the same words; each costs a bit per story. */
const ANSWERS_KEPT = 128
/** Rankings that readers are paging through. */
const RANKINGS_KEPT = 200
/** Newest matches whose BM25 is computed one by one. */
export const MOST_SCORED = 4000
/** Where very many stories match, fewer: the words hardly tell them apart. */
const SCORED = { of: 20_000, beyond: 1000 }

/** Documents in order of relevance, best first. */
export type Ranking = readonly { at: number; key: number }[]

export interface TextScores {
  scores: ReadonlyMap<number, number>
  /** The middle one, for matches older than those scored. */
  usual: number
}

/** What a search works on in memory, whichever engine holds the words: the catalogue, and what was answered lately. */
export abstract class SearchMemory {
  readonly catalogue = new Catalogue()
  private readonly rankings = new Map<string, Ranking>()
  private readonly answers = new Map<string, object>()

  /** The stories that match a node of words; the answer is the caller's to change. */
  abstract matchText(node: Node): Bits
  /** BM25 of the newest of the matches, larger is better; `matching` says how many there are. */
  abstract scoreText(node: Node, matching: number, matches: Bits): TextScores

  /** The words of the newest stories. */
  abstract newestWords(): RecentWords

  /** A ranking made for an earlier page; its readers keep it in mind by reading on. */
  ranking(name: string): Ranking | undefined {
    return remember(this.rankings, name, RANKINGS_KEPT, this.rankings.get(name))
  }

  /** Its name is made of the order itself: who asks again while nothing moved gets the same one, and takes no room of others. */
  rememberRanking(ranking: Ranking): string {
    const order = ranking.map(({ at }) => this.catalogue.storyIds[at]).join(' ')
    const name = createHash('sha256').update(order).digest('base64url').slice(0, 22)
    remember(this.rankings, name, RANKINGS_KEPT, ranking)
    return name
  }

  /** What `make` answers, remembered under `key` until any story changes. */
  answer<T extends object>(key: string, make: () => T): T {
    return remember(this.answers, key, ANSWERS_KEPT, this.answers.get(key) ?? make()) as T
  }

  /** Drops remembered answers: a story has changed, or a benchmark measures the asking. */
  forgetAnswers(): void {
    this.answers.clear()
  }
}

/** How many of the newest matches are scored one by one. */
export const scoredOf = (matching: number): number => (matching > SCORED.of ? SCORED.beyond : MOST_SCORED)

/** Keeps a value as the latest used; the one unused for longest goes. */
export function remember<T>(kept: Map<string, NonNullable<T>>, key: string, limit: number, value: T): T {
  kept.delete(key)
  if (value === undefined || value === null) return value
  kept.set(key, value)
  if (kept.size > limit) kept.delete(kept.keys().next().value!)
  return value
}

/** The middle one; 0 of none. */
export function middle(values: readonly number[]): number {
  if (values.length === 0) return 0
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}
