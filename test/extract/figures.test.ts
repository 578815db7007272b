import { describe, expect, it } from 'vitest'
import { findFigures } from '../../src/extract/figures.js'
import { prepare } from '../../src/extract/prepare.js'

/** Every figure as "value[..value2] unit". */
const read = (text: string, title = '') =>
  findFigures(prepare({ title, text })).map((f) => `${f.value}${f.value2 === undefined ? '' : `..${f.value2}`} ${f.unit}`)

describe('money', () => {
  it.each<[string, string[]]>([
    ['The fund raised $1.2bn on Monday.', ['1200000000 USD']],
    ['It sold US$1.2 billion of notes.', ['1200000000 USD']],
    ['Shares in the grocer rose to 305p.', ['3.05 GBP']],
    ['The camera films in 1080p.', []],
    ['It sold U.S. $40 million of notes.', ['40000000 USD']],
    ['Exports came to 1.2 trillion yen.', ['1200000000000 JPY']],
    ['The bank set aside Rs 10.4 crore.', ['104000000 INR']],
    ['The bank set aside Rs. 1,20,000 for it.', ['120000 INR']],
    ['Collections of ₹2.5 lakh crore were a record.', ['2500000000000 INR']],
    ['A bonus of €3m-€4m is planned.', ['3000000..4000000 EUR']],
    ['A bonus of €3-4m is planned.', ['3000000..4000000 EUR']],
    ['They lost half a billion dollars.', ['500000000 USD']],
    ['They lost three quarters of a billion dollars.', ['750000000 USD']],
    ['They lost two and a half million dollars.', ['2500000 USD']],
    ['It costs thirteen dollars and forty-five cents.', ['13.45 USD']],
    ['A fee of 50 cents a trade applies.', ['0.5 USD']],
    [
      'A fine of A$15m and another of C$2.5m, HK$3 billion, S$40 and NZ$1.1b.',
      ['15000000 AUD', '2500000 CAD', '3000000000 HKD', '40 SGD', '1100000000 NZD'],
    ],
    ['Worth $US55,931,000 ($A82,615,680) in all.', ['55931000 USD', '82615680 AUD']],
    ['It paid 10,000 Swiss francs and 7.5 million Danish crowns.', ['10000 CHF', '7500000 DKK']],
    ['It owes 361 million pounds.', ['361000000 GBP']],
    ['Losses reached 30 MUSD and 120 MEUR.', ['30000000 USD', '120000000 EUR']],
    ['Priced at USD1,700 an ounce, or EUR50m in all.', ['1700 USD', '50000000 EUR']],
    ['A $1.5-billion-a-year programme.', ['1500000000 USD']],
    ['tens of thousands of dollars', ['10000..100000 USD']],
    ['The sum is 280 million of the 1.5 billion shekels.', ['280000000 ILS', '1500000000 ILS']],
    ['It is $5 million Canadian.', ['5000000 CAD']],
    ['3 USD50 cards', ['50 USD']],
    ['A 3 billion-euro deal and 10 euro more.', ['3000000000 EUR', '10 EUR']],
    ['It owes 5 million sterling.', ['5000000 GBP']],
    ['It costs €1,5 million.', ['1500000 EUR']],
    ['The shares fell 37p a share.', ['0.37 GBP']],
    ['The Philippine peso fell. The bank lost 50 million pesos.', ['50000000 PHP']],
    ['The bank lost 50 million pesos.', ['50000000 MXN']],
    ['It costs $34 US or 34 U.S. dollars.', ['34 USD', '34 USD']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('percentages, points and multiples', () => {
  it.each<[string, string[]]>([
    ['Shares rose 5%.', ['5 %']],
    ['Shares rose five per cent.', ['5 %']],
    ['The index moved -1.3% and then +0.2%.', ['-1.3 %', '0.2 %']],
    ['It yields 7 3/4 % now.', ['7.75 %']],
    ['minus five percent', ['-5 %']],
    ['Support fell by 2.5 percentage points.', ['2.5 pp']],
    ['Half a percentage point was added.', ['0.5 pp']],
    ['The spread widened 25 basis points to 110 bps.', ['25 bp', '110 bp']],
    ['A 25-basis-point cut is priced.', ['25 bp']],
    ['A fund with 3x exposure trades at 6.5 times earnings.', ['3 x', '6.5 x']],
    ['The Dow fell 300 points to 27,349.19.', ['300 points', '27349.19 points']],
    ['Growth of 5% to 10% is expected.', ['5..10 %']],
    ['Growth of 5-10 percent is expected.', ['5..10 %']],
    ['Growth slowed from 4.8 to 4.7 percent.', ['4.8 %', '4.7 %']],
    ['It fell from $36,040 to $34,935.', ['36040 USD', '34935 USD']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('counts and bare numbers', () => {
  it.each<[string, string[]]>([
    ['It bought five million shares.', ['5000000 shares']],
    ['It bought 1,200 common shares and 40 futures contracts.', ['1200 shares', '40 contracts']],
    ['The firm holds 10,000 bitcoins and 2.5 ETH.', ['10000 BTC', '2.5 ETH']],
    ['A 70 billion leveraged-ETF ecosystem.', ['70000000000 null']],
    ['It will cut 36,000 jobs.', ['36000 jobs']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('what is not a figure', () => {
  it.each([
    'Call 555-123-4567 today.',
    'He died on September 8, 2019.',
    'The i4 M50 and the F-150 were shown.',
    'City won 2-1 away.',
    'COVID-19 and the TPP-11 pact.',
    'The tablet comes with a 5 W charger and 5G.',
    'He lost 20 pounds and 1/2 pound of chocolate.',
    'I tried to call Bob 3 times already.',
    'It finished at 5:55 AM.',
    'A few hundred million dollars were lost.',
  ])('%s', (text) => expect(read(text)).toEqual([]))
})

it('gives the slice of the whole text, title included', () => {
  const prepared = prepare({ title: 'Chipmaker raises $2bn', text: 'It sold about 40 million shares.' })
  for (const f of findFigures(prepared)) expect(prepared.whole.slice(f.start, f.end)).toBe(f.text)
  expect(findFigures(prepared).map((f) => f.text)).toEqual(['$2bn', '40 million shares'])
})

describe('what is said of a figure', () => {
  const one = (text: string, at = 0) => findFigures(prepare({ title: '', text }))[at]!
  it.each<[string, object]>([
    [
      'Sales rose about 5% in the third quarter.',
      { qualifier: 'about', direction: 'up', measures: 'sales', period: 'third quarter' },
    ],
    ['Net profit fell to more than $3 billion.', { qualifier: 'more-than', direction: 'down', measures: 'net profit' }],
    ['It will buy back up to $5 billion of stock.', { qualifier: 'at-most', measures: 'stock' }],
    ['It cut nearly 400 jobs.', { qualifier: 'nearly', direction: 'down', unit: 'jobs' }],
    ['At least 3 million shares were sold.', { qualifier: 'at-least' }],
    ['The $5 billion-plus fund closed.', { qualifier: 'at-least' }],
    ['It reported a $2 billion loss.', { measures: 'loss' }],
    ['A 5% drop in revenue was seen.', { direction: 'down', measures: 'revenue' }],
    ['The S&P 500 rose 0.6%.', { direction: 'up', measures: 's&p 500' }],
    ['The rate is 9% lower than a week before.', { direction: 'down' }],
    ['Loans were 12% higher than in March.', { direction: 'up' }],
    ['Unemployment crept back up to 4.8%.', { measures: 'unemployment' }],
    ['Revenue of $4 billion was a record in 2023.', { measures: 'revenue', period: '2023' }],
  ])('%j', (text, expected) => expect(one(text)).toMatchObject(expected))

  it('gives both ends of a change one measure, and no direction to its base', () => {
    const text = 'Exports fell 7% to $2.3 billion from $2.5 billion a year earlier.'
    expect([0, 1, 2].map((i) => [one(text, i).measures, one(text, i).direction])).toEqual([
      ['exports', 'down'],
      ['exports', 'down'],
      ['exports', undefined],
    ])
  })

  it('takes no part of a point for a quarter of the year', () => {
    expect(one('The bank raised its rate by a quarter of a percentage point to 4%.', 1).period).toBeUndefined()
  })

  it('does not take "up to" for a limit where it is a movement', () => {
    expect(one('Unemployment crept back up to 4.8%.').qualifier).toBeUndefined()
  })
})
