import type { Query } from '../../search/index.js'

// Until the search room lands: every word must match; no fields.
export const parseQuery = (text: string): Query => {
  const tokens = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return {
    text,
    root: tokens.length ? { kind: 'and', nodes: tokens.map((token) => ({ kind: 'term' as const, token, prefix: false })) } : { kind: 'all' },
    problems: [],
  }
}
export const describeQuery = (query: Query): string => `words ${query.text}`
export function highlight(query: Query, text: string): { text: string; hit: boolean }[] {
  const wordsOf = new Set(query.text.toLowerCase().split(/\s+/))
  return text.split(/(\s+)/).map((part) => ({ text: part, hit: wordsOf.has(part.toLowerCase()) }))
}
