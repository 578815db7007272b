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

/** The stories that fit a query. */
export function evaluate(node: Node, catalogue: Catalogue, options: EvaluateOptions): Bits {
  if (isText(node)) return andInto(options.matchText(node), catalogue.live)
  switch (node.kind) {
    case 'field':
      return matchField(node, catalogue, options.audience)
    case 'not':
      return andNotInto(catalogue.live.slice(), evaluate(node.node, catalogue, options))
    case 'or':
      return node.nodes.reduce<Bits>(
        (found, child) => orInto(found, evaluate(child, catalogue, options)),
        bitsOf(catalogue.capacity),
      )
    case 'and':
      return grouped(node.nodes).reduce<Bits>(
        (found, child) => andInto(found, evaluate(child, catalogue, options)),
        catalogue.live.slice(),
      )
    default:
      return catalogue.live.slice()
  }
}

/** True for nodes made of words alone, which an engine answers in one go. */
export function isText(node: Node): boolean {
  if (node.kind === 'term' || node.kind === 'phrase') return true
  return (node.kind === 'and' || node.kind === 'or') && node.nodes.every(isText)
}

/** The words of a conjunction go to the engine together: it intersects them faster than we could. */
function grouped(nodes: Node[]): Node[] {
  const words = nodes.filter(isText)
  if (words.length < 2) return nodes
  return [{ kind: 'and', nodes: words }, ...nodes.filter((n) => !isText(n))]
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

function matchField(node: FieldNode, catalogue: Catalogue, audience: string): Bits {
  const value = String(node.value)
  switch (node.field) {
    case 'score':
    case 'cred': {
      const points = catalogue.pointsOf(node.field === 'score' ? 'importance' : 'credibility', audience)
      const test = comparison(node.op, Number(node.value))
      return points ? catalogue.where((at) => test(points[at]!)) : bitsOf(catalogue.capacity)
    }
    case 'after': {
      const from = Date.parse(value)
      return catalogue.where((at) => catalogue.firstSeenMs[at]! >= from)
    }
    case 'before': {
      const below = Date.parse(value)
      return catalogue.where((at) => catalogue.firstSeenMs[at]! < below)
    }
    case 'figure':
      return matchFigure(node, catalogue)
    case 'follows':
      return catalogue.where((at) =>
        value.toLowerCase() === 'any' ? catalogue.follows[at] !== null : catalogue.follows[at] === value,
      )
    case 'audience': {
      const points = catalogue.pointsOf('importance', value)
      return points ? catalogue.where((at) => !Number.isNaN(points[at]!)) : bitsOf(catalogue.capacity)
    }
    case 'publisher':
      return catalogue.having('publisher', wordsWithin(value))
    case 'signal':
      return catalogue.having('signal', wordsWithin(value))
    case 'ticker':
      return catalogue.having('ticker', (v) => v.toUpperCase() === value)
    default:
      return catalogue.having(node.field, (v) => v === value)
  }
}

function matchFigure(node: FieldNode, catalogue: Catalogue): Bits {
  const currency = node.currency ?? 'USD'
  const wanted = Number(node.value)
  const test = node.op === '=' ? (v: number) => Math.abs(v - wanted) <= wanted * ABOUT : comparison(node.op, wanted)
  // A fall is written with a sign; its size is what is asked for.
  return catalogue.where((at) => catalogue.figures[at]?.[currency]?.some((v) => test(Math.abs(v))) ?? false)
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
