import type { Node, Query } from './query.js'
import { type Token, tokenise } from './tokens.js'

/** A piece of a text; the pieces joined are the text. */
export interface Segment {
  text: string
  match: boolean
}

interface Wanted {
  terms: Set<string>
  prefixes: string[]
  phrases: string[][]
}

/** Cuts a text into what matches the query's words and what does not. Excluded words are not marked. */
export function highlight(text: string, query: Query): Segment[] {
  const wanted: Wanted = { terms: new Set(), prefixes: [], phrases: [] }
  collect(query.root, wanted)
  const spans = matchingSpans(tokenise(text), wanted)
  const segments: Segment[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (start > at) segments.push({ text: text.slice(at, start), match: false })
    segments.push({ text: text.slice(start, end), match: true })
    at = end
  }
  if (at < text.length || segments.length === 0) segments.push({ text: text.slice(at), match: false })
  return segments
}

function collect(node: Node, into: Wanted): void {
  if (node.kind === 'and' || node.kind === 'or') for (const child of node.nodes) collect(child, into)
  else if (node.kind === 'phrase') into.phrases.push(node.tokens)
  else if (node.kind === 'term' && node.prefix) into.prefixes.push(node.token)
  else if (node.kind === 'term') into.terms.add(node.token)
}

/** In order, never overlapping: a phrase is one span, words in between included. */
function matchingSpans(tokens: Token[], wanted: Wanted): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const phrase = wanted.phrases.find((p) => p.every((token, k) => tokens[i + k]?.token === token))
    const { token, start, end } = tokens[i]!
    if (phrase) {
      spans.push({ start, end: tokens[i + phrase.length - 1]!.end })
      i += phrase.length - 1
    } else if (wanted.terms.has(token) || wanted.prefixes.some((p) => token.startsWith(p))) {
      spans.push({ start, end })
    }
  }
  return spans
}
