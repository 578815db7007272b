import { describe, expect, it } from 'vitest'
import { loadInstruments } from '../../../src/config/instruments.js'
import { mentions } from '../../../src/extract/mentions.js'
import { prepare } from '../../../src/extract/prepare.js'

const extractor = mentions({
  instruments: loadInstruments('config/instruments'),
  outlets: [],
  taxonomy: [],
  sentimentModel: null,
})
const found = (text: string, extra: { title?: string; publishedAt?: string } = {}) =>
  extractor.extract(prepare({ title: extra.title ?? '', text, publishedAt: extra.publishedAt }), {}).mentions!
const symbols = (text: string, extra = {}) => found(text, extra).map((m) => m.symbol)

describe('written symbols', () => {
  it.each([
    ['The company (NASDAQ: NVDA) said demand was strong.', ['NVDA']],
    ['Shares of the steelmaker (NYSE: CLF) were halted.', ['CLF']],
    ['Loaded up on $TSLA and $AMD calls this morning.', ['TSLA', 'AMD']],
    ['Chip stocks fell, with NVDA.O down 4% and INTC.O off 2%.', ['NVDA', 'INTC']],
    ['Okta, Inc. (OKTA) presented at a conference.', ['OKTA']],
    ['The European Central Bank (ECB) and the Food and Drug Administration (FDA) met.', []],
    ['TQQQ fell 9% while SOXL shares lost more.', ['TQQQ', 'SOXL']],
  ])('%s', (text, expected) => expect(symbols(text)).toEqual(expected))
})

describe('names', () => {
  it.each([
    ['Nvidia’s shares rose after results.', ['NVDA']],
    ['JPMorgan Chase & Co and Wells Fargo & Co reported lower profit.', ['JPM', 'WFC']],
    ['J.P. Morgan analysts cut their target.', ['JPM']],
    ["Macy's Inc rose 4% after it beat estimates.", ['M']],
    ['Johnson and Johnson raised its dividend.', ['JNJ']],
    ['Facebook owner Meta Platforms gained.', ['META']],
    ['OpenAI is in talks to raise money.', ['OPENAI']],
    ['Bitcoin slid below $60,000 and ether fell too.', ['BTC', 'ETH']],
  ])('%s', (text, expected) => expect(symbols(text)).toEqual(expected))
})

describe('ordinary words and people', () => {
  it.each([
    ['She ate an apple and closed the gap on her rival in the final lap.', []],
    ['Police said they would target speeding drivers and visa fraud.', []],
    ['Serena Williams beat Dana White’s favourite at the open.', []],
    ['Secretary Ross told reporters that all options are on the table.', []],
    ['It was a good day for all, and a big win for the team on Monday.', []],
    ['The coach said his block was the key play of the match.', []],
  ])('%s', (text, expected) => expect(symbols(text)).toEqual(expected))

  it.each([
    ['Apple shares fell 3% while Target rose after its forecast.', ['AAPL', 'TGT']],
    ['Gap Inc cut its outlook; Visa and Mastercard gained.', ['GAP', 'V', 'MA']],
    ['Ross Stores beat estimates.', ['ROST']],
  ])('%s', (text, expected) => expect(symbols(text)).toEqual(expected))
})

describe('a name that is one part of a longer one', () => {
  it.each([
    ['Pell & Ardent has seen the letter, and shares of the company fell.', []],
    ['Investors were told of the plan by Ardent & Pell, a broker.', []],
    ['The analysts at Crewe, Ardent & Co cut their price target.', []],
    ['Ardent Ventures bought shares in the offering. Ardent said it would hold them.', []],
    ['The contracts were announced by Blue Ridge Consolidated Power. Blue Ridge said its shares would list next year.', []],
    ['Members of Lakeside Exchange post more margin. Lakeside lifts it again from Monday, with futures lower.', []],
    ['The Bank of Ardent raised its rate, and stocks fell.', []],
    ['Pell & Ardent wrote on Ardent Health (NYSE: ARDT) before its results.', ['ARDT']],
    ['Shares of Ardent Health rose after Pell & Ardent wrote about the hospital group.', ['ARDT']],
    ['Blue Ridge Bankshares fell after the lender cut its dividend.', ['BRBS']],
    ['Prosperity Bank said its deposits grew; shares of Prosperity Bancshares rose.', ['PB']],
    ['Shares of Nabors Drilling rose after the driller won a contract.', ['NBR']],
    ['Johnson & Johnson and Procter & Gamble raised their dividends.', ['JNJ', 'PG']],
    ['Shares of Macy’s & Kohl’s rose after sales beat forecasts.', ['M', 'KSS']],
  ])('%s', (text, expected) => expect(symbols(text)).toEqual(expected))
})

describe('symbols over time', () => {
  it('reads FB as Meta before the change and not after', () => {
    expect(symbols('Calls on $FB were active.', { publishedAt: '2021-05-03T00:00:00.000Z' })).toEqual(['META'])
    expect(symbols('Calls on $FB were active.', { publishedAt: '2025-05-03T00:00:00.000Z' })).toEqual([])
    expect(symbols('Calls on $FB were active.')).toEqual(['META'])
  })
})

describe('spans and salience', () => {
  it('leaves the article out of the span', () => {
    expect(found('Analysts said the Hershey Company raised prices.')[0]).toMatchObject({ symbol: 'HSY', text: 'Hershey Company' })
  })

  it('keeps the first mention, with exact offsets into title and text', () => {
    const title = 'Nvidia jumps'
    const text = 'The chipmaker said Nvidia sales doubled. Intel fell.'
    const [first, second] = found(text, { title })
    expect(first).toMatchObject({ symbol: 'NVDA', start: 0, end: 6, text: 'Nvidia' })
    expect(second).toMatchObject({ symbol: 'INTC' })
    expect(`${title}\n\n${text}`.slice(second!.start, second!.end)).toBe(second!.text)
    expect(first!.salience).toBeGreaterThan(second!.salience)
  })

  it('counts "the chipmaker" for the last fitting name', () => {
    const plain = found('Nvidia and Ford reported results. Everyone was surprised by the numbers. The mood was good.')
    const described = found('Nvidia and Ford reported results. The chipmaker was up. The chipmaker raised its forecast.')
    const salience = (list: typeof plain) => list.find((m) => m.symbol === 'NVDA')!.salience
    expect(salience(described)).toBeGreaterThan(salience(plain))
  })
})

describe('exchanges', () => {
  it.each([
    ['Telus (TSX: T) raised its dividend.', ['TU']],
    ['Alphabet (NASDAQ: GOOG, GOOGL) reported results.', ['GOOGL', 'GOOG']],
    ['Berkshire Hathaway (NYSE: BRK.B) bought back stock.', ['BRK-B']],
    ['Shares of Samsung Electronics 005930.KS fell in Seoul.', ['005930.KS']],
    ['Tencent (HKEX: 0700) fell.', ['0700.HK']],
    ['An unknown firm (NASDAQ: ZZQQX) was halted.', []],
    ['Berkshire Hathaway BRKb.N and Brown-Forman BFb.N gained.', ['BRK-B', 'BF-B']],
  ])('%s', (text, expected) => expect(symbols(text)).toEqual(expected))
})

describe('case and form', () => {
  it.each([
    ['NVIDIA SHARES JUMP AFTER RESULTS BEAT FORECASTS', ['NVDA']],
    ['nvidia and tesla shares jumped again, says everyone on the board', ['NVDA', 'TSLA']],
    ['Nestlé and Estée Lauder cut their outlooks.', ['NESN.SW', 'EL']],
    ['Dr. Reddy’s Laboratories and St. Joe Co rose.', ['RDY', 'JOE']],
    ['The Coca-Cola Company and Coca Cola Consolidated gained.', ['KO', 'COKE']],
  ])('%s', (text, expected) => expect(symbols(text)).toEqual(expected))
})
