import { describe, expect, it } from 'vitest'
import { creditedOrigin, creditedOutlet } from '../../../src/extract/claims.js'
import { prepare } from '../../../src/extract/prepare.js'

const outlets = [
  { name: 'Bloomberg', family: 'bloomberg', creditNames: ['Bloomberg', 'Bloomberg News'] },
  { name: 'Economic Times', family: 'times-group', creditNames: ['Economic Times', 'The Economic Times', 'ET'] },
]
const credit = (title: string, text: string, source = 'Economic Times') =>
  creditedOrigin(prepare({ title, text, source }), outlets)
/** "name kind" where the article counts as carried, "-" where it is its own. */
const carried = (title: string, text: string, source?: string) => {
  const found = credit(title, text, source)
  return found && creditedOutlet({ credited: found }) ? `${found.name} ${found.kind}` : '-'
}
const FILL = 'The shares closed lower on the day. Traders pointed to thin volumes.\n\nThe index was little changed.'

describe('creditedOrigin', () => {
  it.each<[string, string, string]>([
    ['Chip bets unwind', `By Bloomberg News\n\nA rapid sell-off hit funds.\n\n${FILL}`, 'Bloomberg byline'],
    ['Chip bets unwind', `By Jane Doe, Bloomberg\n\nA rapid sell-off hit funds.\n\n${FILL}`, 'Bloomberg byline'],
    ['Chip bets unwind', `LONDON (Reuters) - A rapid sell-off hit funds.\n\n${FILL}`, 'Reuters dateline'],
    ['Chip bets unwind', `(Bloomberg) -- A rapid sell-off hit funds.\n\n${FILL}`, 'Bloomberg dateline'],
    ['Chip bets unwind', `A rapid sell-off hit funds.\n\n${FILL}\n\n(Reuters)`, 'Reuters notice'],
    ['Chip bets unwind', `A rapid sell-off hit funds.\n\n${FILL}\n\n(With inputs from Bloomberg)`, 'Bloomberg notice'],
    ['Chip bets unwind', `A rapid sell-off hit funds.\n\n${FILL}\n\nSource: Reuters`, 'Reuters notice'],
    ['Chip bets unwind', `A rapid sell-off hit funds.\n\n${FILL}\n\nThis story was originally published by CNBC.`, 'CNBC notice'],
    ['Chip bets unwind', `A rapid sell-off exposed leveraged funds, Bloomberg reported on Friday.\n\n${FILL}`, 'Bloomberg lead'],
    [
      'Acme weighs sale: Bloomberg',
      `Acme is weighing a sale, Bloomberg News reported, citing people familiar with the matter.\n\n${FILL}`,
      'Bloomberg lead',
    ],
    [
      'Acme weighs sale',
      `Acme is weighing a sale.\n\n${FILL}\n\nThe talks were first reported by the Financial Times.`,
      'Financial Times first-reported',
    ],
  ])('%s / %j: %s', (title, text, expected) => expect(carried(title, text)).toBe(expected))

  it.each<[string, string, string, string]>([
    ['its own byline', `By Bloomberg News\n\nA rapid sell-off hit funds.\n\n${FILL}`, 'Bloomberg', '-'],
    ['its own dateline', `LONDON (Reuters) - A rapid sell-off hit funds.\n\n${FILL}`, 'Reuters', '-'],
    ['no credit', `A rapid sell-off hit funds. The company said it was well capitalised.\n\n${FILL}`, 'Economic Times', '-'],
    ['data is not reporting', `Sales fell 4%, according to data compiled by Bloomberg.\n\n${FILL}`, 'Economic Times', '-'],
    [
      'confirmed by its own sources',
      `Acme is weighing a sale, two sources told Reuters, confirming what Bloomberg reported earlier.\n\n${FILL}`,
      'Reuters',
      '-',
    ],
    [
      'mostly its own',
      `Acme fell after Bloomberg reported that it is weighing a sale. The company said it had no comment. Jane Doe, an analyst at Big Bank, said the price was fair. John Roe said the board was split.\n\n${FILL}`,
      'Economic Times',
      '-',
    ],
  ])('%s', (_name, text, source, expected) => expect(carried('Chip bets unwind', text, source)).toBe(expected))

  it('gives the family of a configured outlet and the words that say so', () => {
    const text = `By Bloomberg News\n\nA rapid sell-off hit funds.\n\n${FILL}`
    const found = credit('Chip bets unwind', text)!
    expect(found).toMatchObject({ name: 'Bloomberg', family: 'bloomberg', text: 'By Bloomberg News' })
    expect(prepare({ title: 'Chip bets unwind', text }).whole.slice(found.start, found.end)).toBe(found.text)
  })
})
