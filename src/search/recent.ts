import { editsBetween } from './nearest.js'
import type { Node } from './query.js'
import { TITLE_WEIGHT } from './rank.js'

/** Documents whose words are held: the newest, by document number. About 1 kB each. */
export const RECENT_DOCUMENTS = 4096
/** Matches scored at most, newest first. */
const MOST_SCORED = 1000
/** Documents a word's frequency is estimated from. */
const SAMPLE = 512
/** Different words ever seen, after which {@link RecentWords.crowded} asks for a new beginning. */
const MOST_WORDS = 500_000
/** BM25's usual constants, those of SQLite's FTS5. */
const K1 = 1.2
const B = 0.75
const LEAST_IDF = 1e-6

/** A document's tokens by number, those of the title first. */
interface Words {
  tokens: Uint32Array
  title: number
}

/** A word or phrase by its tokens' numbers, or a prefix as a flag for each token's number. */
type Pattern = { tokens: readonly number[] } | { fitting: Uint8Array }

/**
 * The words of the newest documents, in memory. A text index counts a word's documents by walking all of them before it
 * gives one BM25; for words that stand in very many stories this ranks the newest without that walk, and it tells whether
 * a changed story still fits a search whose other matches are known.
 */
export class RecentWords {
  private held = new Map<number, Words>()
  private numbers = new Map<string, number>()
  private total = 0

  put(at: number, titleTokens: readonly string[], bodyTokens: readonly string[]): void {
    this.remove(at)
    const tokens = Uint32Array.from([...titleTokens, ...bodyTokens], (token) => this.numberOf(token))
    this.held.set(at, { tokens, title: titleTokens.length })
    this.total += tokens.length
  }

  remove(at: number): void {
    this.total -= this.held.get(at)?.tokens.length ?? 0
    this.held.delete(at)
  }

  /** The words within some edits of one, with how many held documents have each. */
  near(word: string, most: number): { token: string; stories: number }[] {
    const found: { token: string; stories: number }[] = []
    /** Where a token's number is found among them, from 1; 0 where it is not near. */
    const places = new Uint32Array(this.numbers.size)
    for (const [token, number] of this.numbers)
      if (editsBetween(word, token, most) !== null) places[number] = found.push({ token, stories: 0 })
    if (found.length === 0) return []
    const last = new Int32Array(found.length + 1).fill(-1)
    for (const [at, { tokens }] of this.held)
      for (let i = 0; i < tokens.length; i += 1) {
        const place = places[tokens[i]!]!
        if (place === 0 || last[place] === at) continue
        last[place] = at
        found[place - 1]!.stories += 1
      }
    return found
  }

  /** Forgets documents below a number. */
  trim(below: number): void {
    for (const at of this.held.keys()) if (at < below) this.remove(at)
  }

  has(at: number): boolean {
    return this.held.has(at)
  }

  /** True once so many words have come by that it is time to {@link clear} and read the newest anew. */
  get crowded(): boolean {
    return this.numbers.size > MOST_WORDS
  }

  clear(): void {
    this.held = new Map()
    this.numbers = new Map()
    this.total = 0
  }

  /** A test whether a held document fits a node of words. */
  fits(node: Node): (at: number) => boolean {
    const test = this.testOf(node)
    return (at) => {
      const words = this.held.get(at)
      return words !== undefined && test(words)
    }
  }

  /** BM25 (larger is better, a word in the title counting {@link TITLE_WEIGHT} times) of the held ones among `newestFirst`. */
  scores(node: Node, newestFirst: Iterable<number>): Map<number, number> {
    const patterns = this.wanted(node).map((pattern) => ({ pattern, idf: this.idf(pattern) }))
    const average = this.total / Math.max(1, this.held.size)
    const scores = new Map<number, number>()
    for (const at of newestFirst) {
      const words = this.held.get(at)
      if (words === undefined || scores.size >= MOST_SCORED) break
      const norm = K1 * (1 - B + (B * words.tokens.length) / average)
      let score = 0
      for (const { pattern, idf } of patterns) {
        const times = weight(words, pattern)
        if (times > 0) score += (idf * times * (K1 + 1)) / (times + norm)
      }
      scores.set(at, score)
    }
    return scores
  }

  /** How telling a word is, from its frequency among some of the held documents. */
  private idf(pattern: Pattern): number {
    let seen = 0
    let having = 0
    for (const words of this.held.values()) {
      if (seen >= SAMPLE) break
      seen += 1
      if (weight(words, pattern) > 0) having += 1
    }
    return Math.max(LEAST_IDF, Math.log((seen - having + 0.5) / (having + 0.5)))
  }

  private testOf(node: Node): (words: Words) => boolean {
    switch (node.kind) {
      case 'term':
      case 'phrase': {
        const pattern = this.pattern(node)
        return (words) => weight(words, pattern) > 0
      }
      case 'or':
      case 'and': {
        const tests = node.nodes.map((one) => this.testOf(one))
        return node.kind === 'or' ? (words) => tests.some((test) => test(words)) : (words) => tests.every((test) => test(words))
      }
      case 'not': {
        const test = this.testOf(node.node)
        return (words) => !test(words)
      }
      default:
        return () => false
    }
  }

  /** The words a node asks for; not those it excludes. */
  private wanted(node: Node): Pattern[] {
    if (node.kind === 'term' || node.kind === 'phrase') return [this.pattern(node)]
    return node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap((one) => this.wanted(one)) : []
  }

  private pattern(leaf: Extract<Node, { kind: 'term' | 'phrase' }>): Pattern {
    const known = (token: string) => this.numbers.get(token) ?? -1
    if (leaf.kind === 'phrase') return { tokens: leaf.tokens.map(known) }
    if (!leaf.prefix) return { tokens: [known(leaf.token)] }
    const fitting = new Uint8Array(this.numbers.size)
    for (const [token, number] of this.numbers) if (token.startsWith(leaf.token)) fitting[number] = 1
    return { fitting }
  }

  private numberOf(token: string): number {
    const known = this.numbers.get(token)
    if (known !== undefined) return known
    this.numbers.set(token, this.numbers.size)
    return this.numbers.size - 1
  }
}

/** How often a pattern stands in a document, a place in the title counting more; a phrase never reaches over from it. */
const weight = (words: Words, pattern: Pattern): number =>
  'fitting' in pattern ? weightOfAny(words, pattern.fitting) : weightOfRun(words, pattern.tokens)

function weightOfAny({ tokens, title }: Words, fitting: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < tokens.length; at += 1) if (fitting[tokens[at]!] === 1) sum += at < title ? TITLE_WEIGHT : 1
  return sum
}

function weightOfRun({ tokens, title }: Words, run: readonly number[]): number {
  const first = run[0]!
  const length = run.length
  let sum = 0
  for (let at = 0; at <= tokens.length - length; at += 1) {
    if (tokens[at] !== first) continue
    let more = 1
    while (more < length && tokens[at + more] === run[more]) more += 1
    if (more < length) continue
    if (at >= title) sum += 1
    else if (at + length <= title) sum += TITLE_WEIGHT
  }
  return sum
}
