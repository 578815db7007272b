import { assert } from '../../model/index.js'
import {
  type Attributes,
  andInto,
  andNotInto,
  type Bits,
  bitsOf,
  bm25,
  countBits,
  eachBit,
  inverseFrequency,
  type Node,
  occurrences,
  orInto,
  RecentWords,
  type SearchDoc,
  setBit,
  type TextLeaf,
  textLeaves,
  weightedCount,
} from '../../search/index.js'
import type { SearchAnswer, SearchRequest } from '../contract.js'
import { middle, SearchMemory, scoredOf, type TextScores } from '../search-memory.js'
import { searchStories } from '../search-stories.js'
import type { ItemDoc, Models } from './schemas.js'

/** Questions one search may put to the server before something is wrong: a query has far fewer words. */
const MAX_QUESTIONS = 500
/** Documents of one question. */
const AT_ONCE = 1_000
const ROUND = 1e9
/** Stories whose words are looked through for one that may have been meant. */
const NEWEST_WORDS = 1_000

/** What the search in memory needs of the server before it can go on. */
class Unanswered extends Error {
  constructor(
    readonly key: string,
    readonly ask: () => Promise<object>,
  ) {
    super('not asked yet')
  }
}

/**
 * Search over the multikey index of words. The grammar, the catalogue and the ranking are the other engine's; the server is asked
 * one thing only, which stories have a word, since compatible servers differ in everything beyond.
 */
export class MongoSearchIndex extends SearchMemory {
  /** Batches of the log that the catalogue has taken in. */
  private seen = 0
  private lengths = new Map<number, number>()
  private totalLength = 0

  constructor(private readonly models: Models) {
    super()
  }

  /** `applied` says how far the log is applied: what is written beyond is left to the next search. */
  async search(request: SearchRequest, applied: number): Promise<SearchAnswer> {
    await this.catchUp(applied)
    // The search runs in memory until it needs words the server was not asked for, asks, and runs again.
    for (let questions = 0; questions < MAX_QUESTIONS; questions += 1) {
      try {
        return searchStories(this, request)
      } catch (error) {
        if (!(error instanceof Unanswered)) throw error
        const answered = await error.ask()
        this.answer(error.key, () => answered)
      }
    }
    throw new Error('a search that never ends')
  }

  override matchText(node: Node): Bits {
    if (node.kind === 'or')
      return node.nodes.reduce((found, n) => orInto(found, this.matchText(n)), bitsOf(this.catalogue.capacity))
    if (node.kind === 'and') {
      const wanted = node.nodes.filter((n) => n.kind !== 'not')
      const excluded = node.nodes.flatMap((n) => (n.kind === 'not' ? [n.node] : []))
      const found = wanted.map((n) => this.matchText(n)).reduce((all, some) => andInto(all, some))
      return excluded.reduce((left, n) => andNotInto(left, this.matchText(n)), found)
    }
    assert(node.kind === 'term' || node.kind === 'phrase', `the words' index cannot answer a node of kind ${node.kind}`)
    return this.asked<Bits>(`words ${JSON.stringify(node)}`, () => this.askLeaf(node)).slice()
  }

  override scoreText(node: Node, matching: number): TextScores {
    const leaves = textLeaves(node)
    const idfs = leaves.map((leaf) => inverseFrequency(this.lengths.size, countBits(this.matchText(leaf))))
    const ords: number[] = []
    eachBit(this.matchText(node), (at) => ords.push(at))
    return this.asked<TextScores>(`bm25 ${JSON.stringify(node)}`, () =>
      this.askScores(leaves, idfs, ords.slice(-scoredOf(matching))),
    )
  }

  override newestWords(): RecentWords {
    return this.asked<RecentWords>('newest words', () => this.askNewestWords())
  }

  private async askNewestWords(): Promise<RecentWords> {
    const words = new RecentWords()
    const docs = await this.models.item.search
      .find({ gone: false }, { ord: 1, words: 1 })
      .sort({ ord: -1 })
      .limit(NEWEST_WORDS)
      .lean<ItemDoc[]>()
    for (const doc of docs) words.put(doc.ord!, [], doc.words ?? [])
    return words
  }

  private asked<T extends object>(key: string, ask: () => Promise<T>): T {
    return this.answer<T>(key, () => {
      throw new Unanswered(key, ask)
    })
  }

  private async askLeaf(leaf: TextLeaf): Promise<Bits> {
    const found = bitsOf(this.catalogue.capacity)
    const phrase = leaf.kind === 'phrase'
    const docs = this.models.item.search
      .find({ ...wordsFilter(leaf), gone: false }, phrase ? { ord: 1, text: 1 } : { ord: 1 })
      .lean<ItemDoc[]>()
      .cursor({ batchSize: AT_ONCE })
    for await (const doc of docs) {
      if (!this.lengths.has(doc.ord!)) continue
      if (phrase && !hasPhrase(leaf, JSON.parse(doc.text) as SearchDoc)) continue
      setBit(found, doc.ord!)
    }
    return found
  }

  private async askScores(leaves: TextLeaf[], idfs: number[], ords: number[]): Promise<TextScores> {
    const average = this.totalLength / Math.max(1, this.lengths.size)
    const scores = new Map<number, number>()
    for (let at = 0; at < ords.length; at += AT_ONCE) {
      const docs = await this.models.item.search
        .find({ ord: { $in: ords.slice(at, at + AT_ONCE) }, gone: false }, { ord: 1, text: 1 })
        .lean<ItemDoc[]>()
      for (const doc of docs) {
        const { titleTokens, bodyTokens } = JSON.parse(doc.text) as SearchDoc
        const counts = leaves.map((leaf) => weightedCount(leaf, titleTokens, bodyTokens))
        const score = bm25(counts, idfs, titleTokens.length + bodyTokens.length, average)
        scores.set(doc.ord!, Math.round(score * ROUND) / ROUND)
      }
    }
    return { scores, usual: middle([...scores.values()]) }
  }

  /** Takes in what any process has written since the last search. */
  private async catchUp(applied: number): Promise<void> {
    if (applied <= this.seen) return
    const docs = this.models.item.search
      .find({ log: { $gt: this.seen, $lte: applied } }, { ord: 1, attrs: 1, tokens: 1, gone: 1 })
      .lean<ItemDoc[]>()
      .cursor({ batchSize: AT_ONCE })
    let any = false
    for await (const doc of docs) {
      any = true
      this.take(doc)
    }
    if (any) this.forgetAnswers()
    this.seen = Math.max(this.seen, applied)
  }

  private take({ ord, gone, attrs, tokens }: ItemDoc): void {
    assert(ord !== undefined, 'a search document has a number')
    this.totalLength -= this.lengths.get(ord) ?? 0
    this.lengths.delete(ord)
    if (gone) {
      this.catalogue.remove(ord)
      return
    }
    this.catalogue.put(ord, JSON.parse(attrs!) as Attributes)
    this.lengths.set(ord, tokens!)
    this.totalLength += tokens!
  }
}

function wordsFilter(leaf: TextLeaf): Record<string, unknown> {
  if (leaf.kind === 'phrase') return { $and: [...new Set(leaf.tokens)].map((token) => ({ words: token })) }
  // An anchored pattern is answered from the index; FerretDB is wrong about ranges within a list.
  return { words: leaf.prefix ? { $regex: `^${leaf.token.replace(/[^\p{L}\p{N}]/gu, '\\$&')}` } : leaf.token }
}

const hasPhrase = (leaf: TextLeaf, { titleTokens, bodyTokens }: SearchDoc): boolean =>
  occurrences(leaf, titleTokens) + occurrences(leaf, bodyTokens) > 0
