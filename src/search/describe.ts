import type { Node, Query } from './query.js'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const COMPARED: Readonly<Record<string, string>> = { '=': '', '>': 'above ', '>=': 'at least ', '<': 'below ', '<=': 'at most ' }

/** The query in plain words, as it was understood: "event type is leverage, importance above 15". */
export function describeQuery(query: Query): string {
  return words(query.root)
}

function words(node: Node): string {
  switch (node.kind) {
    case 'all':
      return 'everything'
    case 'and':
      return node.nodes.map(words).join(', ')
    case 'or':
      return node.nodes.map(words).join(' or ')
    case 'not':
      return `not ${node.node.kind === 'or' ? `(${words(node.node)})` : words(node.node)}`
    case 'term':
      return node.prefix ? `a word beginning with “${node.text ?? node.token}”` : `the word “${node.text ?? node.token}”`
    case 'phrase':
      return `the phrase “${node.text ?? node.tokens.join(' ')}”`
    case 'field':
      return fieldWords(node)
  }
}

function fieldWords(node: Extract<Node, { kind: 'field' }>): string {
  const value = String(node.value)
  const compared = COMPARED[node.op] ?? ''
  switch (node.field) {
    case 'ticker':
      return `ticker is ${value}`
    case 'type':
      return `event type is ${value}`
    case 'score':
      return `importance ${compared || 'of '}${value}`
    case 'cred':
      return `credibility ${compared || 'of '}${value}`
    case 'tier':
      return `has a source of tier ${value}`
    case 'publisher':
      return `published by ${value}`
    case 'after':
      return `seen on or after ${day(value)} UTC`
    case 'before':
      return `seen before ${day(value)} UTC`
    case 'sentiment':
      return `sentiment is ${value}`
    case 'figure':
      return `a figure ${compared || 'of about '}${money(Number(node.value))} ${node.currency ?? 'USD'}`
    case 'signal':
      return `has the signal ${value}`
    case 'audience':
      return `scored for ${value}`
    case 'state':
      return `state is ${value}`
    case 'follows':
      return value.toLowerCase() === 'any' ? 'follows an earlier story' : `follows ${value}`
    default:
      return `${node.field} ${compared}${value}`
  }
}

function day(at: string): string {
  const [year, month, date] = at.slice(0, 10).split('-').map(Number)
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

function money(value: number): string {
  const scales: [number, string][] = [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ]
  const [size, name] = scales.find(([s]) => value >= s) ?? [1, '']
  return `${Number((value / size).toFixed(3))}${name}`
}
