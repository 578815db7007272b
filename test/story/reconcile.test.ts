import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/model/index.js'
import { type FigureInput, reconcileFigures } from '../../src/story/index.js'

let n = 0
/** A figure of an article; its span is found in its sentence. */
function told(
  articleId: string,
  sentence: string,
  figure: Omit<Figure, 'start' | 'end'>,
  over: Partial<FigureInput> = {},
): FigureInput {
  const start = sentence.indexOf(figure.text)
  if (start < 0) throw new Error(`"${figure.text}" is not in its sentence`)
  n++
  const publishedAt = `2026-03-02T${String(8 + Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:00.000Z`
  return {
    articleId,
    publisher: `Paper ${articleId}`,
    family: `house ${articleId}`,
    carried: false,
    publishedAt,
    sentence,
    figure: { ...figure, start, end: start + figure.text.length },
    ...over,
  }
}
const bn = (text: string, value: number, measures: string, over: Partial<Figure> = {}) => ({
  text,
  value,
  unit: 'USD',
  measures,
  ...over,
})

describe('figures across a story', () => {
  it('finds a rounded value and an exact one to agree', () => {
    const [group] = reconcileFigures([
      told(
        'a',
        'Assets of the leveraged funds stood at $589 billion.',
        bn('$589 billion', 589e9, 'assets of the leveraged funds'),
      ),
      told(
        'b',
        'Assets of the leveraged funds stood at nearly $600bn.',
        bn('$600bn', 600e9, 'assets of the leveraged funds', { qualifier: 'nearly' }),
      ),
    ])
    expect(group).toMatchObject({ verdict: 'agreeing', unit: 'USD' })
    expect(group!.values.map((v) => v.articleId)).toEqual(['a', 'b'])
    expect(group!.note).toContain('Paper a has $589 billion')
  })

  it('counts what an article only carried as no confirmation', () => {
    const [group] = reconcileFigures([
      told('a', 'Revenue at Harbour Mills rose to $3.4 billion.', bn('$3.4 billion', 3.4e9, 'revenue')),
      told('b', 'Revenue at Harbour Mills rose to $3.4 billion.', bn('$3.4 billion', 3.4e9, 'revenue'), { carried: true }),
    ])
    expect(group!.verdict).toBe('single')
    expect(group!.values).toHaveLength(2)
  })

  it('calls a contradiction one, with both sides', () => {
    const [group] = reconcileFigures([
      told('a', 'The charge for the closure at Harbour Mills is $85 million.', bn('$85 million', 85e6, 'charge for the closure')),
      told('b', 'The charge for the closure at Harbour Mills is $58 million.', bn('$58 million', 58e6, 'charge for the closure')),
    ])
    expect(group!.verdict).toBe('conflicting')
    expect(group!.note).toMatch(/contradict.*Paper a has \$85 million, Paper b has \$58 million/)
  })

  it('lets a house replace its own earlier count', () => {
    const workers = (text: string, value: number) => ({ text, value, unit: null, measures: 'workers trapped in the mine' })
    const [group] = reconcileFigures([
      told('a', 'The collapse left 17 workers trapped in the mine.', workers('17', 17), {
        family: 'wire',
        publishedAt: '2026-03-02T08:00:00.000Z',
      }),
      told('b', 'The collapse left 12 workers trapped in the mine.', workers('12', 12), {
        family: 'wire',
        publishedAt: '2026-03-02T17:00:00.000Z',
      }),
    ])
    expect(group!.verdict).toBe('superseded')
  })

  it('takes another currency and another period for another scope', () => {
    const [currency] = reconcileFigures([
      told('a', 'The company sees revenue of $12.4 billion.', bn('$12.4 billion', 12.4e9, 'revenue')),
      told('b', 'The company sees revenue of 1.86 trillion yen.', {
        text: '1.86 trillion yen',
        value: 1.86e12,
        unit: 'JPY',
        measures: 'revenue',
      }),
    ])
    expect(currency!.verdict).toBe('scope-differs')
    const [period] = reconcileFigures([
      told(
        'a',
        'Revenue in the second quarter was $24.9 billion.',
        bn('$24.9 billion', 24.9e9, 'revenue', { period: 'second quarter' }),
      ),
      told(
        'b',
        'Revenue in the first quarter was $31.6 billion.',
        bn('$31.6 billion', 31.6e9, 'revenue', { period: 'first quarter' }),
      ),
    ])
    expect(period!.verdict).toBe('scope-differs')
  })

  it('does not set one article against another over two values that both of them tell', () => {
    const sentence = (text: string, what: string) => `Bets worth ${text} were held in ${what} of the chip funds.`
    const pair = (id: string) => [
      told(id, sentence('$280 billion', 'positions'), bn('$280 billion', 280e9, 'bets')),
      told(id, sentence('$72 billion', 'positions'), bn('$72 billion', 72e9, 'bets')),
    ]
    const groups = reconcileFigures([...pair('a'), ...pair('b')])
    expect(groups.map((g) => g.verdict)).toEqual(['agreeing', 'agreeing'])
  })

  it('does not compare what is not of one kind or far apart', () => {
    const groups = reconcileFigures([
      told('a', 'Bitcoin fell below $84,000 on Thursday.', bn('$84,000', 84_000, 'bitcoin')),
      told('b', 'The company raised $930 million from bitcoin on Thursday.', bn('$930 million', 930e6, 'bitcoin')),
      told('c', 'Bitcoin fell 6.4% on Thursday.', { text: '6.4%', value: 6.4, unit: '%', measures: 'bitcoin' }),
    ])
    expect(groups.map((g) => g.verdict)).toEqual(['single', 'single', 'single'])
  })

  describe('a rewriting that loses a digit', () => {
    const sum = (id: string, over: Partial<FigureInput> = {}) => [
      told(id, 'Halls full of $340 billion of borrowed bets.', bn('$340 billion', 340e9, 'borrowed bets'), over),
      told(
        id,
        'A count puts the bets at about $340 billion.',
        bn('$340 billion', 340e9, 'borrowed bets', { qualifier: 'about' }),
        over,
      ),
    ]
    const slip = { text: '40 billion', value: 40e9, unit: null, measures: 'web of risk' }
    const rewritten = told('b', 'The slide bared a 40 billion web of risk, Paper a reported.', slip, {
      carried: true,
      carries: 'a',
    })

    it('stands against the report that it carries', () => {
      const [group] = reconcileFigures([...sum('a'), rewritten])
      expect(group).toMatchObject({ verdict: 'conflicting' })
      expect(group!.values.map((v) => v.figure.value)).toEqual(expect.arrayContaining([340e9, 40e9]))
      expect(group!.note).toMatch(/possible lost digit/)
    })

    it('is another figure where the text tells the sum rightly, or carries another report', () => {
      const rightly = told('b', 'In all, $340 billion is at stake.', bn('$340 billion', 340e9, 'stake'), {
        carried: true,
        carries: 'a',
      })
      for (const list of [
        [...sum('a'), rewritten, rightly],
        [...sum('a'), { ...rewritten, carries: 'z' }],
      ])
        expect(reconcileFigures(list).filter((g) => g.verdict === 'conflicting')).toEqual([])
    })
  })

  describe('moves of prices', () => {
    const move = (id: string, sentence: string, text: string, over: Partial<Figure> = {}) =>
      told(id, sentence, { text, value: Number.parseFloat(text), unit: '%', measures: 'chip fund', direction: 'down', ...over })
    const verdicts = (...list: FigureInput[]) => reconcileFigures(list).map((g) => g.verdict)

    it('of other funds, days or spans do not contradict each other', () => {
      const day = { period: 'wednesday' }
      const one = move('a', 'On Wednesday the ABCD chip fund fell 6.1%.', '6.1%', day)
      expect(verdicts(one, move('b', 'On Wednesday the WXYZ chip fund fell 6.9%.', '6.9%', day))).toEqual(['single', 'single'])
      expect(verdicts(one, move('b', 'In two sessions the ABCD chip fund fell 11.2%.', '11.2%'))).toEqual(['single', 'single'])
    })

    it('of one fund on one day do', () => {
      const day = { period: 'wednesday' }
      const at = '2026-03-02T21:00:00.000Z'
      const one = move('a', 'On Wednesday the ABCD chip fund fell 6.1%.', '6.1%', day)
      const other = move('b', 'On Wednesday the ABCD chip fund fell 1.6%.', '1.6%', day)
      const [first] = verdicts({ ...one, publishedAt: at }, { ...other, publishedAt: at })
      expect(first).toBe('conflicting')
    })

    it('by how much a plan was cut is not what it is', () => {
      const plan = (id: string, sentence: string, text: string, value: number) =>
        told(id, sentence, bn(text, value, 'capital spending'))
      const a = plan('a', 'Harbour Mills put capital spending for the year at $58 billion.', '$58 billion', 58e9)
      const b = plan('b', 'Harbour Mills cut capital spending for the year by $8 billion.', '$8 billion', 8e9)
      expect(verdicts(a, b)).toEqual(['single', 'single'])
    })
  })

  it('stays within its limits on a flood of figures', () => {
    const flood = Array.from({ length: 2_000 }, (_, i) =>
      told(`a${i % 50}`, `Line ${i} of the table has $${i} in it.`, bn(`$${i}`, i, `line ${i}`)),
    )
    const groups = reconcileFigures(flood)
    expect(groups.length).toBeLessThanOrEqual(120)
  })
})
