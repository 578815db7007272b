import { type Candidate, countBits, editsAllowed, editsBetween, type Node, nearestTo, type Query } from '../search/index.js'
import type { Guess } from './contract.js'
import type { SearchMemory } from './search-memory.js'

/** Words of one search that are guessed at. */
const MOST_WORDS = 3
/** A symbol is short: one letter of it may be wrong. */
const SYMBOL_EDITS = 1
/** A longer word without a field is no symbol. */
const LONGEST_SYMBOL = 5

/** For each word and symbol of a query that is in no story, the nearest that is in one. `names` are tokens of companies' names. */
export function guessesFor(index: SearchMemory, { root }: Query, names: ReadonlySet<string>): Guess[] {
  return wanted(root)
    .filter((leaf) => isUnknown(leaf, index))
    .slice(0, MOST_WORDS)
    .flatMap((leaf) => guess(leaf, index, names) ?? [])
}

type Leaf = Extract<Node, { kind: 'term' | 'field' }>

/** The single words and symbols that a query asks for, not those that it excludes. */
function wanted(node: Node): Leaf[] {
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.flatMap(wanted)
  if (node.kind === 'term') return node.prefix ? [] : [node]
  return node.kind === 'field' && node.field === 'ticker' ? [node] : []
}

const isUnknown = (leaf: Leaf, index: SearchMemory): boolean =>
  leaf.kind === 'field'
    ? !index.catalogue.valuesOf('ticker').some(({ value }) => value.toUpperCase() === leaf.value)
    : countBits(index.matchText(leaf)) === 0

function guess(leaf: Leaf, index: SearchMemory, names: ReadonlySet<string>): Guess | null {
  const isSymbol = leaf.kind === 'field'
  const typed = isSymbol ? String(leaf.value) : (leaf.text ?? leaf.token)
  const word = isSymbol ? typed.toLowerCase() : leaf.token
  const most = editsAllowed(word)
  if (most === 0) return null
  const symbols = isSymbol || mayBeSymbol(typed) ? symbolsNear(word, index) : []
  const words = isSymbol ? [] : index.newestWords().near(word, most)
  const found = nearestTo<Candidate & { symbol?: string }>(word, [
    ...symbols,
    ...words.map((one) => ({ ...one, leads: names.has(one.token) })),
  ])
  return found ? { typed, meant: found.symbol ?? found.token, isSymbol: found.symbol !== undefined } : null
}

const mayBeSymbol = (typed: string): boolean => typed.length <= LONGEST_SYMBOL && /^[\p{L}.^-]+$/u.test(typed)

const symbolsNear = (word: string, { catalogue }: SearchMemory): (Candidate & { symbol: string })[] =>
  catalogue
    .valuesOf('ticker')
    .map(({ value, count }) => ({ token: value.toLowerCase(), stories: count, leads: true, symbol: value }))
    .filter(({ token }) => editsBetween(word, token, SYMBOL_EDITS) !== null)
