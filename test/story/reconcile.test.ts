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

  it('stays within its limits on a flood of figures', () => {
    const flood = Array.from({ length: 2_000 }, (_, i) =>
      told(`a${i % 50}`, `Line ${i} of the table has $${i} in it.`, bn(`$${i}`, i, `line ${i}`)),
    )
    const groups = reconcileFigures(flood)
    expect(groups.length).toBeLessThanOrEqual(120)
  })
})
