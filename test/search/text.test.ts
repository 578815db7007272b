import { describe, expect, test } from 'vitest'
import { highlight, indexTokens, parseQuery, tokenise, typePaths } from '../../src/search/index.js'

describe('the tokeniser', () => {
  test.each([
    ['The leveraged funds were unwinding', ['leverag', 'fund', 'unwind']],
    ["Nvidia’s chips, Nvidia's funds; banks’ rates", ['nvidia', 'chip', 'nvidia', 'fund', 'bank', 'rate']],
    ['S&P 500 fell 3.5% to 5,123.45', ['s&p', '500', 'fell', '3.5', '5123.45']],
    ['The U.S. and U.K. and us', ['us', 'uk', 'us']],
    ['$270bn of 1,500m', ['270bn', '1500m']],
    ['BRK.B AT&T Yahoo.com end.', ['brk.b', 'at&t', 'yahoo.com', 'end']],
    ['leveraged-ETF 2026-07-01', ['leverag', 'etf', '2026', '07', '01']],
    ['Société Générale ﬁnance', ['societ', 'general', 'financ']],
    ['don’t', ['dont']],
    ['株価が急落 Sony株', ['株', '価', 'が', '急', '落', 'soni', '株']],
    ['акции Газпрома', ['акции', 'газпрома']],
    ['🙂 — … “”', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(indexTokens(text)).toEqual(expected)
  })

  test('offsets are those of the word as written', () => {
    const text = 'Café — the U.S. banks’ S&P株.'
    expect(tokenise(text).map((t) => text.slice(t.start, t.end))).toEqual(['Café', 'U.S', 'banks', 'S&P', '株'])
  })

  test('limits hold', () => {
    expect(indexTokens('word '.repeat(100), 7)).toHaveLength(7)
    expect(tokenise('x'.repeat(5000))[0]!.token.length).toBeLessThanOrEqual(64)
    const began = process.cpuUsage()
    for (const text of ["a'".repeat(100_000), '1,'.repeat(100_000), 'é'.repeat(200_000), '株'.repeat(200_000)]) tokenise(text)
    // A pattern that ran away would take hours; this takes well under a second of an idle processor.
    expect(process.cpuUsage(began).user).toBeLessThan(20_000_000)
  })
})

describe('highlighting', () => {
  const marked = (text: string, query: string) =>
    highlight(text, parseQuery(query))
      .map((s) => (s.match ? `[${s.text}]` : s.text))
      .join('')

  test.each([
    ['Funds sold chips', 'fund chip', '[Funds] sold [chips]'],
    ['Funds sold chips', '"funds sold"', '[Funds sold] chips'],
    ['Funds and the chips', '"funds chips"', '[Funds and the chips]'],
    ['Chips sold funds', '"funds chips"', 'Chips sold funds'],
    ['Leverage and leveraged', 'lever*', '[Leverage] and [leveraged]'],
    ['Funds sold chips', 'chips -funds', 'Funds sold [chips]'],
    ['Funds sold chips', 'funds OR ticker:X', '[Funds] sold chips'],
    ['Funds sold chips', '', 'Funds sold chips'],
    ['<b>Funds</b> & chips', 'funds', '<b>[Funds]</b> & chips'],
    ['', 'fund', ''],
  ])('%s by %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected)
    expect(
      highlight(text, parseQuery(query))
        .map((s) => s.text)
        .join(''),
    ).toBe(text)
  })
})

test('an event type is found by any part of it', () => {
  expect(typePaths('A.b.c')).toEqual(['a', 'a.b', 'a.b.c', 'b', 'b.c', 'c'])
})
