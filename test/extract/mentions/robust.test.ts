import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadInstruments } from '../../../src/config/instruments.js'
import { codesOf } from '../../../src/extract/codes.js'
import { mentions } from '../../../src/extract/mentions.js'
import { prepare } from '../../../src/extract/prepare.js'
import type { Mention } from '../../../src/model/index.js'

const extractor = mentions({
  instruments: loadInstruments('config/instruments'),
  outlets: [],
  taxonomy: [],
  sentimentModel: null,
})
const run = (title: string, text: string): Mention[] => extractor.extract(prepare({ title, text }), {}).mentions!

/** Pieces that the patterns and word lists react to, to be thrown together at random. */
const PIECE = fc.constantFrom(
  ...[
    'Apple',
    'Inc',
    'Target',
    '$TSLA',
    '(NVDA)',
    'NASDAQ: ',
    'NYSE:',
    'A',
    'IT',
    'ALL',
    "Macy's",
    'the',
    'and',
    '&',
    ', ',
    '. ',
    '\n\n',
    ' ',
    '-',
    ':',
    '(',
    ')',
  ],
  ...[
    'shares',
    'rose 3%',
    'bitcoin',
    'S&P 500',
    'the Dow',
    'BRKb.N',
    'Bank of',
    'J.P. Morgan',
    'Ms',
    'the chipmaker',
    '😀',
    '\ud800',
    '\udc00',
    '\u200f',
    'é',
    '’',
    "'",
    '中文',
    'عربى',
  ],
)
const TEXT = fc.array(fc.oneof(PIECE, fc.string({ maxLength: 8 })), { maxLength: 60 }).map((parts) => parts.join(' '))

describe('whatever the text', () => {
  it('gives true slices, one mention a symbol, in order, with numbers from 0 to 1', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (title, text) => {
        const whole = `${title}\n\n${text}`
        const found = run(title, text)
        expect(new Set(found.map((m) => m.symbol)).size).toBe(found.length)
        let last = -1
        for (const m of found) {
          expect(whole.slice(m.start, m.end)).toBe(m.text)
          expect(m.text.length).toBeGreaterThan(0)
          expect(m.start).toBeGreaterThanOrEqual(last)
          last = m.start
          for (const n of [m.salience, m.confidence]) {
            expect(n).toBeGreaterThanOrEqual(0)
            expect(n).toBeLessThanOrEqual(1)
          }
        }
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(run('', text)).toEqual(run('', text))
      }),
      { numRuns: 50, seed: 11 },
    )
  })

  it.each([
    ['empty', ''],
    ['blanks', ' \n\t \n'],
    ['only emoji', '😀🚀📈'.repeat(200)],
    ['lone surrogates', '\ud83d \udc00 \ud800'.repeat(100)],
    ['right-to-left marks', '\u200f\u202eAAPL\u202c'],
  ])('bears %s', (_, text) => expect(() => run(text, text)).not.toThrow())
})

/** Each makes a text of about n characters that some pattern might choke on. */
const HOSTILE: [string, (n: number) => string][] = [
  ['one word', (n) => 'a'.repeat(n)],
  ['one capital word', (n) => 'A'.repeat(n)],
  ['open brackets', (n) => '(A'.repeat(n / 2)],
  ['initials', (n) => 'A.'.repeat(n / 2)],
  ['dollars', (n) => '$A'.repeat(n / 2)],
  ['exchange marks', (n) => 'NASDAQ: '.repeat(n / 8)],
  ['symbol lists', (n) => `(NASDAQ: ${'AB, '.repeat(n / 4)}`],
  ['apostrophes', (n) => "a'".repeat(n / 2)],
  ['names', (n) => 'Apple and '.repeat(n / 10)],
  ['beginnings of long names', (n) => 'Eaton Vance Tax '.repeat(n / 16)],
  ['descriptions', (n) => 'the company '.repeat(n / 12)],
  ['digits', (n) => '1,'.repeat(n / 2)],
]

describe('time grows with the text, not faster', () => {
  const cost = (text: string): number => {
    const prepared = {
      doc: { title: '', text },
      whole: text,
      codes: codesOf(text),
      titleEnd: 0,
      sentences: [{ start: 0, end: text.length, text }],
    }
    let best = Number.POSITIVE_INFINITY
    for (let i = 0; i < 3; i++) {
      const from = process.cpuUsage()
      extractor.extract(prepared, {})
      const used = process.cpuUsage(from)
      best = Math.min(best, (used.user + used.system) / 1000)
    }
    return best
  }

  it.each(HOSTILE)('%s', (_, make) => {
    cost(make(4_000))
    const small = cost(make(40_000))
    const large = cost(make(320_000))
    // Eight times the text: a square would cost sixty-four times as much. The floor and the factor leave room for a busy machine.
    expect(large).toBeLessThan(30 * Math.max(small, 5))
  })
})
