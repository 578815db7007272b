import { andInto, andNotInto, type Bits, bitsOf, orInto } from './bits.js'
import type { Catalogue } from './catalogue.js'
import type { Node } from './query.js'
import { fold } from './tokens.js'

type FieldNode = Extract<Node, { kind: 'field' }>

export interface EvaluateOptions {
  /** Whose importance and credibility `score:` and `cred:` mean. */
  audience: string
  /** The engine's answer to a node of words alone; a fresh set each time. */
  matchText: (node: Node) => Bits
}

/** An amount equals a figure within this part of it: "270bn" finds 269.6 billion. */
const ABOUT = 0.005

/** The stories of `within` that fit a query; all stories unless told otherwise. The answer is the caller's to change. */
export function evaluate(node: Node, catalogue: Catalogue, options: EvaluateOptions, within: Bits = catalogue.live): Bits {
  if (isText(node)) return andInto(options.matchText(node), within)
  switch (node.kind) {
    case 'field':
      return matchField(node, catalogue, options.audience, within)
    case 'not':
      return andNotInto(within.slice(), evaluate(node.node, catalogue, options, within))
    case 'or':
      return node.nodes.reduce<Bits>(
        (found, child) => orInto(found, evaluate(child, catalogue, options, within)),
        bitsOf(catalogue.capacity),
      )
    case 'and':
      // Each part is asked only of what the parts before it left.
      return grouped(node.nodes).reduce<Bits>((found, child) => evaluate(child, catalogue, options, found), within.slice())
    default:
      return within.slice()
  }
}

/** True for what an engine answers in one go: words, and conjunctions of words with others excluded (`a b -c`). */
export function isText(node: Node): boolean {
  if (node.kind === 'term' || node.kind === 'phrase') return true
  if (node.kind === 'or') return node.nodes.every(isText)
  return node.kind === 'and' && node.nodes.some(isText) && node.nodes.every((n) => isText(n) || isExcludedText(n))
}

/** True for `-word`, which an engine can answer beside words that are wanted. */
export const isExcludedText = (node: Node): boolean => node.kind === 'not' && isText(node.node)

/** The words of a conjunction go to the engine first and together: it intersects them faster than we could. */
function grouped(nodes: Node[]): Node[] {
  if (!nodes.some(isText)) return nodes
  const words = nodes.filter((n) => isText(n) || isExcludedText(n))
  const rest = nodes.filter((n) => !words.includes(n))
  return words.length === 1 ? [...words, ...rest] : [{ kind: 'and', nodes: words }, ...rest]
}

/** The words a query ranks by: those of its conjunction, or failing that any that are not excluded. Null without words. */
export function rankingText(root: Node): Node | null {
  if (isText(root)) return root
  const words = root.kind === 'and' ? root.nodes.filter(isText) : []
  if (words.length > 0) return words.length === 1 ? words[0]! : { kind: 'and', nodes: words }
  const leaves = positiveLeaves(root)
  return leaves.length === 0 ? null : leaves.length === 1 ? leaves[0]! : { kind: 'or', nodes: leaves }
}

function positiveLeaves(node: Node): Node[] {
  if (node.kind === 'term' || node.kind === 'phrase') return [node]
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap(positiveLeaves) : []
}

function matchField(node: FieldNode, catalogue: Catalogue, audience: string, within: Bits): Bits {
  const value = String(node.value)
  switch (node.field) {
    case 'score':
    case 'cred': {
      const points = catalogue.pointsOf(node.field === 'score' ? 'importance' : 'credibility', audience)
      const test = comparison(node.op, Number(node.value))
      return points ? catalogue.where((at) => test(points[at]!), within) : bitsOf(catalogue.capacity)
    }
    case 'after': {
      const from = Date.parse(value)
      return catalogue.where((at) => catalogue.firstSeenMs[at]! >= from, within)
    }
    case 'before': {
      const below = Date.parse(value)
      return catalogue.where((at) => catalogue.firstSeenMs[at]! < below, within)
    }
    case 'figure':
      return matchFigure(node, catalogue, within)
    case 'follows':
      return catalogue.where((at) =>
        value.toLowerCase() === 'any' ? catalogue.follows[at] !== null : catalogue.follows[at] === value,
      )
    case 'audience': {
      const points = catalogue.pointsOf('importance', value)
      return points ? catalogue.where((at) => !Number.isNaN(points[at]!), within) : bitsOf(catalogue.capacity)
    }
    case 'publisher':
      return catalogue.having('publisher', wordsWithin(value), within)
    case 'signal':
      return catalogue.having('signal', wordsWithin(value), within)
    case 'ticker':
      return catalogue.having('ticker', (v) => v.toUpperCase() === value, within)
    default:
      return catalogue.having(node.field, (v) => v === value, within)
  }
}

function matchFigure(node: FieldNode, catalogue: Catalogue, within: Bits): Bits {
  const currency = node.currency ?? 'USD'
  const wanted = Number(node.value)
  const test = node.op === '=' ? (v: number) => Math.abs(v - wanted) <= wanted * ABOUT : comparison(node.op, wanted)
  // Some figure is above an amount where the largest is. NaN (no figure) passes no comparison.
  if (currency === 'USD' && node.op !== '=') {
    const extreme = node.op.startsWith('>') ? catalogue.largestUsd : catalogue.smallestUsd
    return catalogue.where((at) => test(extreme[at]!), within)
  }
  // A fall is written with a sign; its size is what is asked for.
  return catalogue.where((at) => catalogue.figures[at]?.[currency]?.some((v) => test(Math.abs(v))) ?? false, within)
}

function comparison(op: FieldNode['op'], wanted: number): (value: number) => boolean {
  switch (op) {
    case '>':
      return (v) => v > wanted
    case '>=':
      return (v) => v >= wanted
    case '<':
      return (v) => v < wanted
    case '<=':
      return (v) => v <= wanted
    default:
      // Scores are shown rounded to a point.
      return (v) => (Number.isInteger(wanted) ? Math.round(v) === wanted : v === wanted)
  }
}

/** Accepts a name that has the wanted words side by side, whatever its case, accents and punctuation. */
function wordsWithin(wanted: string): (name: string) => boolean {
  const plain = (text: string) =>
    ` ${text
      .split(/[\s\-_.,/]+/)
      .map(fold)
      .join(' ')
      .trim()} `
  const words = plain(wanted)
  return (name) => plain(name).includes(words)
}
