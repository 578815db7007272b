export type { SearchDoc } from './document.js'
export type { Node, Query, QueryProblem } from './query.js'
