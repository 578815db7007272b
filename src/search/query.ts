/** A parsed search. Terms are ANDed; `OR` binds two neighbours; `-` excludes; `*` ends a prefix; quotes make a phrase. */
export type Node =
  | { kind: 'and'; nodes: Node[] }
  | { kind: 'or'; nodes: Node[] }
  | { kind: 'not'; node: Node }
  | { kind: 'term'; token: string; prefix: boolean }
  | { kind: 'phrase'; tokens: string[] }
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
