/** A parsed search. Terms are ANDed; `OR` binds two neighbours; `-` excludes; `*` ends a prefix; quotes make a phrase. */
export type Node =
  | { kind: 'and'; nodes: Node[] }
  | { kind: 'or'; nodes: Node[] }
  | { kind: 'not'; node: Node }
  /** `text` is the word as typed, for people. */
  | { kind: 'term'; token: string; prefix: boolean; text?: string }
  | { kind: 'phrase'; tokens: string[]; text?: string }
  | { kind: 'field'; field: string; op: '=' | '>' | '>=' | '<' | '<='; value: string | number; currency?: string }
  | { kind: 'all' }

export interface QueryProblem {
  /** Where in the text it stands. */
  start: number
  end: number
  message: string
}

export interface Query {
  text: string
  root: Node
  problems: QueryProblem[]
}

/** The audience a query asks for with `audience:`, outside any alternative or exclusion; null where it names none. */
export function queryAudience(query: Query): string | null {
  const nodes = query.root.kind === 'and' ? query.root.nodes : [query.root]
  const named = nodes.find((node) => node.kind === 'field' && node.field === 'audience')
  return named?.kind === 'field' ? String(named.value) : null
}
