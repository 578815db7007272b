import { describe, expect, it } from 'vitest'
import { compareFigures, type FigureInContext, slipBetween } from '../../../src/extract/figures/compare.js'
import { findFigures } from '../../../src/extract/figures.js'
import { prepare } from '../../../src/extract/prepare.js'

/** The figure with this text in a sentence. */
function figure(sentence: string, text: string, at?: string): FigureInContext {
  const found = findFigures(prepare({ title: '', text: sentence })).find((f) => f.text === text)
  if (!found) throw new Error(`no figure "${text}" in "${sentence}"`)
  return { figure: found, sentence, ...(at ? { at } : {}) }
}

describe('compareFigures', () => {
  it.each<[string, string, string, string, string]>([
    ['Revenue rose 5% to $3.2 billion.', '$3.2 billion', 'The company said revenue was $3.2bn.', '$3.2bn', 'agreeing'],
    [
      'Revenue rose 5% to $3.2 billion.',
      '$3.2 billion',
      'The company said revenue was $3.18 billion.',
      '$3.18 billion',
      'agreeing',
    ],
    [
      'Revenue rose 5% to $3.2 billion.',
      '$3.2 billion',
      'The company said revenue was $3.7 billion.',
      '$3.7 billion',
      'conflicting',
    ],
    ['Shares of Acme rose 5%.', '5%', 'Shares of Acme fell 5%.', '5%', 'conflicting'],
    ['Acme net income was $40 million.', '$40 million', 'Acme gross income was $90 million.', '$90 million', 'scope-differs'],
    [
      'Acme sales were $4 million in the third quarter.',
      '$4 million',
      'Acme sales were $9 million in the fourth quarter.',
      '$9 million',
      'scope-differs',
    ],
    [
      'The regulator fined Acme $4 million.',
      '$4 million',
      'The regulator fined Acme €3.6 million.',
      '€3.6 million',
      'scope-differs',
    ],
    ['The regulator fined Acme $4 million.', '$4 million', 'The regulator fined Acme 40 million.', '40 million', 'conflicting'],
    [
      'The Fed raised its rate by 25 basis points.',
      '25 basis points',
      'The Fed raised its rate by 0.25 percentage points.',
      '0.25 percentage points',
      'agreeing',
    ],
    [
      'Acme expects losses of up to $5 billion on the bonds.',
      '$5 billion',
      'Acme booked losses of $3 billion on the bonds.',
      '$3 billion',
      'scope-differs',
    ],
    ['Copper output reached 40,000 tonnes.', '40,000 tonnes', 'A new mayor took 53% of the vote.', '53%', 'unrelated'],
    ['Profit at Acme rose 12% on strong demand.', '12%', 'Rents in the north climbed 9% last month.', '9%', 'unrelated'],
  ])('%s [%s] / %s [%s]: %s', (a, x, b, y, expected) => {
    expect(compareFigures(figure(a, x), figure(b, y)).relation).toBe(expected)
    expect(compareFigures(figure(b, y), figure(a, x)).relation).toBe(expected)
  })

  it('lets a later figure supersede an earlier one for a thing that moves, and not for one that does not', () => {
    const early = figure('Shares of Acme fell 5% in New York.', '5%', '2025-03-03T14:00:00Z')
    const late = figure('Shares of Acme fell 9% in New York.', '9%', '2025-03-03T19:00:00Z')
    expect(compareFigures(early, late)).toMatchObject({
      relation: 'superseded',
      reason: '9% is the later figure, 5% the earlier',
    })
    const fine = figure('The regulator fined Acme $4 million.', '$4 million', '2025-03-03T14:00:00Z')
    const other = figure('The regulator fined Acme $9 million.', '$9 million', '2025-03-03T19:00:00Z')
    expect(compareFigures(fine, other).relation).toBe('conflicting')
  })

  it('names the slip that would explain a conflict', () => {
    const a = figure('Funds held a 70 billion pile of leveraged chip bets.', '70 billion')
    const b = figure('Funds held a $270 billion pile of leveraged chip bets.', '$270 billion')
    expect(compareFigures(a, b)).toMatchObject({ relation: 'conflicting', slip: 'lost digit' })
  })
})

describe('slipBetween', () => {
  it.each<[string, string, string | null]>([
    ['$70 billion', '$270 billion', 'lost digit'],
    ['$270 billion', '$70 billion', 'added digit'],
    ['$54 million', '$45 million', 'digits swapped'],
    ['$54 million', '$57 million', 'one digit differs'],
    ['$5.4 million', '$54 million', 'decimal point moved'],
    ['$54 million', '$54 billion', 'scale differs'],
    ['$54 million', '$8 billion', null],
  ])('%s, %s: %s', (a, b, expected) =>
    expect(slipBetween(figure(`It is ${a}.`, a).figure, figure(`It is ${b}.`, b).figure)).toBe(expected),
  )
})
