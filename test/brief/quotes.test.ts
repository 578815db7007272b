import { describe, expect, it } from 'vitest'
import { QuoteBudget, quotable } from '../../src/brief/quotes.js'

it('keeps a short statement whole, without its stop', () => {
  expect(quotable('The mill will shut in June.')).toBe('The mill will shut in June')
})

it('cuts a long one where a clause ends', () => {
  const long =
    'The mill that its owners bought eleven years ago will shut in June, according to a letter to its staff which the paper has seen and which names the day'
  expect(quotable(long)).toBe(
    'The mill that its owners bought eleven years ago will shut in June, according to a letter to its staff',
  )
})

it('does not cut between the ends of a range, nor after a word that leans on the next', () => {
  const range = `The survey was answered by eighty banks of many kinds and sizes, with assets between ${'very '.repeat(9)}$10 billion and $160 billion in all`
  expect(quotable(range)).toBe('The survey was answered by eighty banks of many kinds and sizes')
  const noon =
    'The fund that everybody in the room had been speaking of all week long sank shortly after noon to a price that nobody there had seen before'
  expect(quotable(noon)).toBeNull()
})

it('does not cut a clause that has just begun off its verb', () => {
  const begun =
    'Shares of the large mills had one of their better days of the year on Monday, those of the small ones had none, and the index, which holds both of them, ended where it was'
  expect(quotable(begun)).toBe(
    'Shares of the large mills had one of their better days of the year on Monday, those of the small ones had none',
  )
})

it('takes nothing that has quotation marks inside, too few words, or no joint', () => {
  expect(quotable('He said "no" to all of it')).toBeNull()
  expect(quotable('the box')).toBeNull()
  expect(quotable('word '.repeat(40))).toBeNull()
})

it('gives two a source, none twice, none where rights forbid', () => {
  const budget = new QuoteBudget((id) => id !== 'closed')
  expect(budget.take('open', 'One small statement here')?.quoted).toBe('“One small statement here”')
  expect(budget.take('open', 'small statement here indeed not')).not.toBeNull()
  expect(budget.take('open', 'A third statement of this source')).toBeNull()
  expect(budget.take('other', 'One small statement here')).toBeNull()
  expect(budget.take('closed', 'Nothing of this may be shown')).toBeNull()
})

describe('what may be shown beside a brief', () => {
  const sentence = (text: string, ...articleIds: string[]) => ({
    text,
    kind: 'reported' as const,
    provenance: articleIds.map((articleId) => ({ articleId })),
  })
  const beside = (...sentences: ReturnType<typeof sentence>[]) =>
    QuoteBudget.beside(
      { sections: [{ name: 'What happened', sentences }] },
      (articleId) => articleId.slice(0, 1),
      (id) => id !== 'x',
    )

  it('shows again what the brief quotes, at no cost, without the marks it stood in', () => {
    const quotes = beside(sentence('Harbour Post reports: “The mill that burned will shut in June.”', 'a1'))
    expect(quotes.show('a', '“The mill that burned will shut in June,”')).toBe('The mill that burned will shut in June')
    expect(quotes.show('a', 'that burned will shut')).toBe('that burned will shut')
    expect(quotes.show('b', 'The mill that burned will shut in June')).toBe('The mill that burned will shut in June')
    expect(quotes.show('a', 'Nobody had been told of it')).toBe('Nobody had been told of it')
    expect(quotes.show('a', 'A third statement of this paper')).toBeNull()
  })

  it('counts a quotation for every source that its sentence rests on, straight marks too, and no single words', () => {
    const quotes = beside(
      sentence('“One small statement here,” she said, and "another small statement there".', 'a1', 'b1'),
      sentence('It is no “dip” for “dip buyers”.', 'c1'),
    )
    expect(quotes.has('a')).toBe(false)
    expect(quotes.has('b')).toBe(false)
    expect(quotes.show('c', 'First statement of this paper')).not.toBeNull()
    expect(quotes.show('c', 'Another statement of this paper')).not.toBeNull()
  })

  it('shows nothing where rights forbid, nor words that cannot be cut to a quotation', () => {
    expect(beside().show('x', 'Nothing of this may be shown')).toBeNull()
    expect(beside().show('a', 'word '.repeat(40))).toBeNull()
    expect(beside().show('a', '“”')).toBeNull()
  })
})
