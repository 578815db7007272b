import { type FieldText, readField } from './fields.js'
import type { Node, Query, QueryProblem } from './query.js'
import { stem } from './stem.js'
import { fold, tokenise } from './tokens.js'

export const MAX_QUERY = 1000
const MAX_PARTS = 60
const MIN_PREFIX = 2

/** One part between spaces: `-field:>value`, `"a phrase"`, `word*`, `OR`. */
interface Part {
  start: number
  end: number
  negated: boolean
  /** The field before the colon, where there is one. */
  field: string | null
  quoted: boolean
  body: string
}

type Step = { or: true; part: Part } | { or: false; node: Node }

/**
 * Reads a search as a person types it. Never throws: what cannot be understood is left out of `root` and explained in
 * `problems`, with where it stands. An empty search is everything.
 */
export function parseQuery(text: string): Query {
  const problems: QueryProblem[] = []
  const cut = text.slice(0, MAX_QUERY)
  if (text.length > MAX_QUERY) {
    problems.push({
      start: MAX_QUERY,
      end: text.length,
      message: `A search is at most ${MAX_QUERY} characters; the rest was left out.`,
    })
  }
  const parts = splitParts(cut, problems)
  if (parts.length > MAX_PARTS) {
    problems.push({
      start: parts[MAX_PARTS]!.start,
      end: cut.length,
      message: `A search has at most ${MAX_PARTS} parts; the rest was left out.`,
    })
  }
  const steps = parts.slice(0, MAX_PARTS).flatMap((part) => readPart(part, problems))
  const root = conjunction(joinAlternatives(steps, problems))
  // Stop words and signs beside others are passed over; where there is nothing else, all stories would look like an answer.
  if (root.kind === 'all' && parts.length > 0 && problems.length === 0) problems.push(noWord(parts[0]!.start, parts.at(-1)!.end))
  return { text, root, problems }
}

const noWord = (start: number, end: number): QueryProblem => ({
  start,
  end,
  message: 'There is no word here that stories are searched by.',
})

/** A ticker as people write it in messages. */
const CASHTAG = /^\$[A-Za-z]{1,6}(?:[.-][A-Za-z]{1,2})?$/

const conjunction = (nodes: Node[]): Node =>
  nodes.length === 0 ? { kind: 'all' } : nodes.length === 1 ? nodes[0]! : { kind: 'and', nodes }
const disjunction = (nodes: Node[]): Node => (nodes.length === 1 ? nodes[0]! : { kind: 'or', nodes })

function splitParts(text: string, problems: QueryProblem[]): Part[] {
  const parts: Part[] = []
  // A sign, a field, then a quoted body or one without spaces.
  const shape = /(-?)(?:([A-Za-z]+):)?(?:"([^"]*)("?)|([^\s"]*))/y
  let at = 0
  while (at < text.length) {
    if (/\s/.test(text[at]!)) {
      at += 1
      continue
    }
    shape.lastIndex = at
    const match = shape.exec(text)
    if (!match || match[0] === '') {
      at += 1
      continue
    }
    const [whole, sign, field, quote, closing, plain] = match
    if (quote !== undefined && closing === '') {
      problems.push({
        start: at,
        end: at + whole.length,
        message: 'This quotation has no end; it was read to the end of the search.',
      })
    }
    const body = quote ?? plain ?? ''
    parts.push({
      start: at,
      end: at + whole.length,
      negated: sign === '-',
      field: field ?? null,
      quoted: quote !== undefined,
      body,
    })
    at += whole.length
  }
  return parts
}

function readPart(part: Part, problems: QueryProblem[]): Step[] {
  if (part.field === null && !part.quoted && !part.negated) {
    if (part.body === 'OR') return [{ or: true, part }]
    if (part.body === 'AND') return []
  }
  const field = part.field ?? (!part.quoted && CASHTAG.test(part.body) ? 'ticker' : null)
  const node = field === null ? readWords(part, problems) : readFieldPart(part, field, problems)
  if (!node) return []
  return [{ or: false, node: part.negated ? { kind: 'not', node } : node }]
}

function readFieldPart(part: Part, name: string, problems: QueryProblem[]): Node | null {
  const compared = part.quoted ? null : /^(>=|<=|>|<|=)/.exec(part.body)?.[0]
  const at: FieldText = {
    field: name.toLowerCase(),
    op: (compared ?? '=') as FieldText['op'],
    value: part.body.slice(compared?.length ?? 0).trim(),
    start: part.start,
    end: part.end,
  }
  const reading = readField(at)
  if ('problem' in reading) {
    problems.push(reading.problem)
    return null
  }
  return disjunction(reading.nodes)
}

function readWords(part: Part, problems: QueryProblem[]): Node | null {
  const asPrefix = !part.quoted && part.body.endsWith('*')
  if (asPrefix) return readPrefix(part, problems)
  const tokens = tokenise(part.body).map((t) => t.token)
  if (tokens.length === 1) return { kind: 'term', token: tokens[0]!, prefix: false, text: part.body }
  if (tokens.length > 1) return { kind: 'phrase', tokens, text: part.body }
  // A lone dash or a stop word beside other words is no mistake worth stopping for; a quotation of nothing is.
  if (part.quoted || part.negated) {
    problems.push(noWord(part.start, part.end))
  }
  return null
}

/** Stems are indexed, so a prefix is cut to what the typed word and its stem share: `company*` finds `compani`. */
function readPrefix(part: Part, problems: QueryProblem[]): Node | null {
  const word = fold(part.body.slice(0, -1))
  const stemmed = stem(word)
  let shared = 0
  while (shared < word.length && word[shared] === stemmed[shared]) shared += 1
  const prefix = word.slice(0, Math.max(shared, Math.min(MIN_PREFIX, word.length)))
  if (prefix.length < MIN_PREFIX || !/^[\p{L}\p{N}\p{M}.&]+$/u.test(prefix)) {
    problems.push({
      start: part.start,
      end: part.end,
      message: `Before * at least ${MIN_PREFIX} letters or digits are needed, as in lever*.`,
    })
    return null
  }
  return { kind: 'term', token: prefix, prefix: true, text: part.body.slice(0, -1) }
}

/** `a OR b OR c d` is (a or b or c) and d. */
function joinAlternatives(steps: Step[], problems: QueryProblem[]): Node[] {
  const groups: Node[][] = []
  let pending: Part | null = null
  for (const step of steps) {
    if (step.or) {
      if (groups.length === 0) problems.push(strayOr(step.part))
      else pending = step.part
      continue
    }
    if (pending) groups.at(-1)!.push(step.node)
    else groups.push([step.node])
    pending = null
  }
  if (pending) problems.push(strayOr(pending))
  return groups.map(disjunction)
}

const strayOr = (part: Part): QueryProblem => ({ start: part.start, end: part.end, message: 'OR needs something on both sides.' })
