import { describe, expect, it } from 'vitest'
import { claims } from '../../../src/extract/claims.js'
import { figures } from '../../../src/extract/figures.js'
import { prepare } from '../../../src/extract/prepare.js'

const resources = { instruments: [], outlets: [], taxonomy: [], sentimentModel: null }
const extractors = [figures(resources), claims(resources)]
const run = (text: string) => {
  const prepared = prepare({ title: 'A title', text })
  return extractors.map((e) => e.extract(prepared, {}))
}
/** The best of three runs, in milliseconds. */
const time = (text: string) =>
  Math.min(
    ...[0, 1, 2].map(() => {
      const started = performance.now()
      run(text)
      return performance.now() - started
    }),
  )

/** Texts that have tripped readers of figures or claims, as a piece to repeat. */
const PIECES = [
  'profit ',
  '1',
  '$1 ',
  '1.234.',
  '1,234,',
  '"a ',
  '“',
  'he said ',
  'A, ',
  'one hundred and ',
  'said “x,” he ',
  'Bank of the ',
  '\n',
  '\n\n',
  'from $3 to $5 ',
  '😀',
  '\u202e5% ',
  '-',
  '$',
  '% ',
  'according to ',
  '(Reuters) ',
  'A.B.',
  'January ',
  'the first quarter of ',
  "'s ",
  ' ',
  'per cent ',
  '1 / 2 ',
]

describe('figures and claims on bad input', () => {
  it.each(PIECES)(
    'time grows with length and no faster: %j',
    (piece) => {
      const half = piece.repeat(Math.ceil(60_000 / piece.length))
      time(half.slice(0, 10_000))
      const [one, two] = [time(half), time(half + half)]
      // twice the text, twice the time; the rest is room for a busy machine
      expect(two).toBeLessThan(one * 3.5 + 150)
    },
    60_000,
  )

  it.each([
    '',
    ' ',
    '\uD800',
    '\uDC00$5',
    '\u200f5%\u200e',
    '٣٤٥',
    '５０％',
    'ＵＳ＄５',
    '😀$5m😀',
    '\u0000',
    '$\u00a05',
    '5\u202f000 €',
  ])('never throws: text %#', (text) => {
    expect(() => run(text)).not.toThrow()
  })

  it('takes five megabytes of one word', () => {
    const started = performance.now()
    run('profit '.repeat(750_000))
    expect(performance.now() - started).toBeLessThan(30_000)
  }, 60_000)
})
