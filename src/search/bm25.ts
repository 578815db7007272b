import type { Node } from './query.js'
import { TITLE_WEIGHT } from './rank.js'

/** The usual constants (Robertson and Zaragoza 2009), and those of SQLite's FTS5, whose ranking this repeats. */
const K1 = 1.2
const B = 0.75
/** A word in more than half of all stories still counts for something. */
const LEAST_IDF = 1e-6

export type TextLeaf = Extract<Node, { kind: 'term' | 'phrase' }>

/** The words and phrases of a node that are wanted, not those excluded. */
export function textLeaves(node: Node): TextLeaf[] {
  if (node.kind === 'term' || node.kind === 'phrase') return [node]
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap(textLeaves) : []
}

/** Inverse document frequency of a word that `having` of `all` stories have. */
export const inverseFrequency = (all: number, having: number): number => {
  const idf = Math.log((all - having + 0.5) / (having + 0.5))
  return idf <= 0 ? LEAST_IDF : idf
}

/** BM25 of one story: `frequencies` and `idfs` by word, its length in tokens and the average. Larger is better. */
export function bm25(frequencies: readonly number[], idfs: readonly number[], length: number, averageLength: number): number {
  const norm = K1 * (1 - B + (B * length) / averageLength)
  return frequencies.reduce((sum, f, i) => sum + (f === 0 ? 0 : (idfs[i]! * f * (K1 + 1)) / (f + norm)), 0)
}

/** How often a word or phrase stands in a story, a title's counted with its weight. */
export const weightedCount = (leaf: TextLeaf, title: readonly string[], body: readonly string[]): number =>
  TITLE_WEIGHT * occurrences(leaf, title) + occurrences(leaf, body)

/** Places of a text where a word, a beginning or a phrase stands. */
export function occurrences(leaf: TextLeaf, tokens: readonly string[]): number {
  if (leaf.kind === 'term') {
    const fits = leaf.prefix ? (t: string) => t.startsWith(leaf.token) : (t: string) => t === leaf.token
    return tokens.reduce((n, t) => n + (fits(t) ? 1 : 0), 0)
  }
  let found = 0
  for (let at = 0; at + leaf.tokens.length <= tokens.length; at += 1)
    if (leaf.tokens.every((t, i) => tokens[at + i] === t)) found += 1
  return found
}
