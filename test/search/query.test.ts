import { describe, expect, test } from 'vitest'
import { describeQuery, MAX_QUERY, type Node, parseQuery } from '../../src/search/index.js'

/** The tree without the words as typed, which are for people. */
const bare = <T>(value: T): T => JSON.parse(JSON.stringify(value, (key, v) => (key === 'text' ? undefined : v))) as T
const term = (token: string): Node => ({ kind: 'term', token, prefix: false })
const prefix = (token: string): Node => ({ kind: 'term', token, prefix: true })
const phrase = (...tokens: string[]): Node => ({ kind: 'phrase', tokens })
const field = (name: string, value: string | number, op: '=' | '>' | '>=' | '<' | '<=' = '='): Node => ({
  kind: 'field',
  field: name,
  op,
  value,
})
const and = (...nodes: Node[]): Node => ({ kind: 'and', nodes })
const or = (...nodes: Node[]): Node => ({ kind: 'or', nodes })
const not = (node: Node): Node => ({ kind: 'not', node })

describe('the grammar', () => {
  const cases: [string, Node][] = [
    ['', { kind: 'all' }],
    ['   ', { kind: 'all' }],
    ['funds', term('fund')],
    ['Leveraged funds', and(term('leverag'), term('fund'))],
    ['the fund', term('fund')],
    ['fund AND bank', and(term('fund'), term('bank'))],
    ['"leveraged funds"', phrase('leverag', 'fund')],
    ['"funds"', term('fund')],
    ['leveraged-etf', phrase('leverag', 'etf')],
    ['S&P', term('s&p')],
    ['$nvda falls', and(field('ticker', 'NVDA'), term('fall'))],
    ['-$BRK.B', not(field('ticker', 'BRK.B'))],
    ['"$NVDA"', term('nvda')],
    ['$70', term('70')],
    ['U.S.', term('us')],
    ['-fund', not(term('fund'))],
    ['bank -"hedge fund"', and(term('bank'), not(phrase('hedg', 'fund')))],
    ['lever*', prefix('lever')],
    ['company*', prefix('compan')],
    ['unwinding*', prefix('unwind')],
    ['a1 OR b2', or(term('a1'), term('b2'))],
    ['a1 OR b2 OR c3 d4', and(or(term('a1'), term('b2'), term('c3')), term('d4'))],
    ['d4 a1 OR -b2', and(term('d4'), or(term('a1'), not(term('b2'))))],
    ['bank or fund', and(term('bank'), term('fund'))],
    ['ticker:nvda', field('ticker', 'NVDA')],
    ['ticker:$NVDA,^vix', or(field('ticker', 'NVDA'), field('ticker', '^VIX'))],
    ['TICKER:es=f', field('ticker', 'ES=F')],
    ['-ticker:NVDA', not(field('ticker', 'NVDA'))],
    ['type:Market-Structure.leverage', field('type', 'market-structure.leverage')],
    ['score:>70', field('score', 70, '>')],
    ['score:>=70.5', field('score', 70.5, '>=')],
    ['score:70', field('score', 70)],
    ['cred:<=10', field('cred', 10, '<=')],
    ['tier:a', field('tier', 'A')],
    ['publisher:"Desk Wire"', field('publisher', 'Desk Wire')],
    ['after:2026-06-20', field('after', '2026-06-20T00:00:00.000Z')],
    ['before:2026-07', field('before', '2026-07-01T00:00:00.000Z')],
    ['after:2026', field('after', '2026-01-01T00:00:00.000Z')],
    ['sentiment:Negative', field('sentiment', 'negative')],
    ['figure:>1bn', field('figure', 1e9, '>')],
    ['figure:>$1,500m', field('figure', 1.5e9, '>')],
    ['figure:2.5tn', field('figure', 2.5e12)],
    ['figure:>1bnEUR', { kind: 'field', field: 'figure', op: '>', value: 1e9, currency: 'EUR' }],
    ['figure:<£20k', { kind: 'field', field: 'figure', op: '<', value: 20_000, currency: 'GBP' }],
    ['figure:>1000USD', field('figure', 1000, '>')],
    ['signal:skew', field('signal', 'skew')],
    ['audience:portfolio', field('audience', 'portfolio')],
    ['state:in-review', field('state', 'in-review')],
    ['follows:sto_1', field('follows', 'sto_1')],
  ]
  test.each(cases)('%s', (text, root) => {
    expect(bare(parseQuery(text))).toEqual({ root, problems: [] })
  })
})

describe('problems', () => {
  test.each([
    ['fund colour:red', 5, 15, 'no field', term('fund')],
    ['fund score:high', 5, 15, '0 to 100', term('fund')],
    ['score:>101', 0, 10, '0 to 100', { kind: 'all' }],
    ['tier:>A', 0, 7, 'cannot be compared', { kind: 'all' }],
    ['tier:D', 0, 6, 'one of A, B, C', { kind: 'all' }],
    ['ticker:', 0, 7, 'needs a value', { kind: 'all' }],
    ['ticker:,', 0, 8, 'needs a value', { kind: 'all' }],
    ['after:yesterday', 0, 15, 'date like', { kind: 'all' }],
    ['after:2026-02-30', 0, 16, 'day that exists', { kind: 'all' }],
    ['after:2026-13-01', 0, 16, 'day that exists', { kind: 'all' }],
    ['figure:>lots', 0, 12, 'amount', { kind: 'all' }],
    ['figure:>$1bnEUR', 0, 15, 'amount', { kind: 'all' }],
    ['state:gone', 0, 10, 'one of draft', { kind: 'all' }],
    ['say "no end', 4, 11, 'no end', and(term('sai'), term('end'))],
    ['OR fund', 0, 2, 'both sides', term('fund')],
    ['fund OR', 5, 7, 'both sides', term('fund')],
    ['x*', 0, 2, 'at least 2', { kind: 'all' }],
    ['-"the"', 0, 6, 'no word', { kind: 'all' }],
    ['the of', 0, 6, 'no word', { kind: 'all' }],
    [' 💥', 1, 3, 'no word', { kind: 'all' }],
  ] as [string, number, number, string, Node][])('%s', (text, start, end, message, root) => {
    const query = parseQuery(text)
    expect(query.problems).toEqual([{ start, end, message: expect.stringContaining(message) }])
    if (text !== 'say "no end') expect(bare(query.root)).toEqual(root)
  })

  test('an endless search is cut, not refused', () => {
    const long = parseQuery('fund '.repeat(1000))
    expect(long.problems.map((p) => p.start)).toEqual([MAX_QUERY, expect.any(Number)])
    expect(long.root).toMatchObject({ kind: 'and' })
  })

  test('hostile text takes no time', () => {
    const began = performance.now()
    for (const text of [
      '"'.repeat(1000),
      '-'.repeat(1000),
      'a:'.repeat(500),
      "a'".repeat(500),
      '1,'.repeat(500),
      '*'.repeat(1000),
    ])
      parseQuery(text)
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('in plain words', () => {
  test.each([
    ['', 'everything'],
    ['type:leverage score:>15 after:2026-07-01', 'event type is leverage, importance above 15, seen on or after 1 July 2026 UTC'],
    ['ticker:NVDA OR ticker:AMD', 'ticker is NVDA or ticker is AMD'],
    [
      'funds "chip bets" lever* -tier:C',
      'the word “funds”, the phrase “chip bets”, a word beginning with “lever”, not has a source of tier C',
    ],
    ['-ticker:A,B', 'not (ticker is A or ticker is B)'],
    ['figure:>1.5bnEUR', 'a figure above 1.5 billion EUR'],
    ['cred:>=60 before:2026-07-01 follows:any', 'credibility at least 60, seen before 1 July 2026 UTC, follows an earlier story'],
  ])('%s', (text, words) => {
    expect(describeQuery(parseQuery(text))).toBe(words)
  })
})
