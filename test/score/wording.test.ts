import { describe, expect, it } from 'vitest'
import type { Audience, Signal } from '../../src/model/index.js'
import type { Evidence } from '../../src/score/factors/contract.js'
import { size } from '../../src/score/factors/size.js'
import { makeScorer } from './score-text.js'

/** What a factor's row says of a text. */
const { score } = makeScorer()
const row = (factor: string, title: string, text: string) =>
  score([{ title, text }]).importance.rows.find((r) => r.factor === factor)!

describe('size', () => {
  it.each([
    ['Lenders ask for more', 'Two brokers will require 90% of the value of such funds, and 62% of clients agreed.', null],
    ['Freight rates ease', 'The freight rate is 9% lower than a week before. Some 71% of shippers expected it.', '9%'],
    ['Miner tumbles', 'Shares of the miner fell 22% on Tuesday. Funds hold 40% of the company.', '22%'],
    ['Funds must sell', 'The funds must sell stock equal to 14% of the day’s volume; 60% of their holders are new.', '14%'],
    ['Credit cut', 'The spread credit was reduced from 70% to 55% on Monday.', '15 points (from 70% to 55%)'],
    ['Credit cut', 'The spread credit is lowered to 55%, from 70% now.', '15 points (from 70% to 55%)'],
    ['Inflation eases', 'Inflation fell to 3.4% in May, the office said.', null],
    ['Lenders tighten', 'Twelve percent had reduced the amount they lend, and seven percent raised the rate.', null],
    ['What they fear', 'Asked why, 71% named rivals, 38% the wish to grow lending, and 9% withdrawals.', null],
    ['Higher rates worry savers', 'A rise in rates worries 31% of respondents.', null],
    ['Bank tumbles', 'The bank lost 31% of its value within a week.', '31%'],
  ])('rests on percentages by which something moved, and not on shares and levels: %s', (title, text, told) => {
    const { value, sentence } = row('size', title, text)
    if (told === null) expect([sentence, value]).toEqual([sentence, null])
    else expect(sentence).toBe(`The largest move or share of trading near the top is ${told}.`)
  })
})

describe('the sum that a story is sized by', () => {
  it.each([
    [
      'Bank buys rival for $3 billion',
      'Together they will have $90 billion in assets.',
      'The largest sum reported is $3 billion.',
    ],
    ['Bank buys rival', 'It pays $3 billion in shares.', 'The largest sum near the top is $3 billion.'],
    [
      'Bank buys rival',
      `It pays in shares. ${'The boards of both have agreed to it. '.repeat(25)}Banks of the country hold $2 trillion.`,
      null,
    ],
  ])('is its title’s, or one near the top: %s', (title, text, told) => {
    const { sentence, value } = row('size', title, text)
    if (told === null) expect([sentence, value]).toEqual([sentence, null])
    else expect(sentence).toBe(told)
  })
})

describe('a measured move', () => {
  const around = { name: 'volume-surprise', symbol: 'SPY', role: 'market', z: 3.2, distinguishable: true } as Signal
  const sized = (...signals: Signal[]) =>
    size.assess(
      { story: { eventTypes: [], members: [] }, figures: [], market: { signals } } as unknown as Evidence,
      {} as Audience,
    )

  it('is that of what the story hangs on, and not of the market around it', () => {
    expect(sized(around).value).toBeNull()
    expect(sized(around, { ...around, symbol: 'SOXX', role: 'index', z: 2 })).toMatchObject({
      value: 0.5,
      evidence: ['volume-surprise'],
    })
  })
})

describe('a time to act by', () => {
  it.each([
    ['Brokers raise margin after Tuesday’s fall.', false],
    ['The survey was answered by 88 banks, and at least 80 percent agreed.', false],
    ['The fund rose from Monday’s close of 211.', false],
    ['Margin debt rose 8% on the month before and 53% on the year.', false],
    ['The requirement is effective from Monday.', true],
    ['Members report their positions by 10 July.', true],
    ['Clients must pay before 9:30 at the latest.', true],
    ['It falls due at the close of business.', true],
  ])('%s', (text, dated) => {
    expect([text, row('actionability', 'Notice to members', text).sentence.includes('names a time')]).toEqual([text, dated])
  })
})
