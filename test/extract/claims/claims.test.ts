import { describe, expect, it } from 'vitest'
import { createClaimFinder } from '../../../src/extract/claims/find.js'
import { indexOutlets } from '../../../src/extract/claims/outlets.js'
import { prepare } from '../../../src/extract/prepare.js'

const find = createClaimFinder(
  indexOutlets([{ name: 'Harbour Ledger', family: 'Harbour', creditNames: ['Harbour Ledger', 'the Ledger'] }]),
)

/** Claims as "speaker | verb | statement | origin or - | basis". */
const read = (text: string, more: { title?: string; source?: string } = {}) =>
  find(prepare({ title: more.title ?? '', text, source: more.source ?? 'Example Daily' })).map(
    (c) => `${c.speaker} | ${c.verb} | ${c.text} | ${c.relayed ? (c.origin ?? '?') : '-'} | ${c.basis}`,
  )

describe('a speaker before the statement', () => {
  it.each<[string, string[]]>([
    [
      'Bloomberg reports that leveraged funds were hit.',
      ['Bloomberg | reports | leveraged funds were hit | Bloomberg | relayed'],
    ],
    [
      'Reuters reported on Tuesday that the bank will cut 400 jobs.',
      ['Reuters | reported | the bank will cut 400 jobs | Reuters | relayed'],
    ],
    ['The company said it would close two plants.', ['The company | said | it would close two plants | - | on-record']],
    ['Acme Corp. said in a filing that it lost $4 million.', ['Acme Corp. | said | it lost $4 million | - | document']],
    ['Jane Doe, chief economist at Big Bank, said rates would fall.', ['Jane Doe | said | rates would fall | - | on-record']],
    [
      'A spokesperson for Acme said the talks had ended.',
      ['A spokesperson for Acme | said | the talks had ended | - | on-record'],
    ],
    [
      'Two people familiar with the matter said the deal is near.',
      ['Two people familiar with the matter | said | the deal is near | - | unnamed'],
    ],
    [
      'People familiar with the matter told Reuters the deal is near.',
      ['People familiar with the matter | told | the deal is near | Reuters | relayed'],
    ],
    ['John Roe told CNBC that demand was strong.', ['John Roe | told | demand was strong | CNBC | relayed']],
    ['John Roe told reporters that demand was strong.', ['John Roe | told | demand was strong | - | on-record']],
    ['Analysts expect revenue of $5 billion.', ['Analysts | expect | revenue of $5 billion | - | on-record']],
    [
      'A court filing showed that the fund owed $9 million.',
      ['A court filing | showed | the fund owed $9 million | - | document'],
    ],
    [
      'Mary Major wrote in a note to clients that the shares look cheap.',
      ['Mary Major | wrote | the shares look cheap | - | on-record'],
    ],
    [
      'The Wall Street Journal, citing people familiar with the matter, reported that Acme is for sale.',
      ['The Wall Street Journal | reported | Acme is for sale | The Wall Street Journal | relayed'],
    ],
    [
      'The Harbour Ledger reported that the port will close.',
      ['Harbour Ledger | reported | the port will close | Harbour Ledger | relayed'],
    ],
    [
      'A Bloomberg report said the fund had stopped withdrawals.',
      ['A Bloomberg report | said | the fund had stopped withdrawals | Bloomberg | relayed'],
    ],
    ['Acme has denied that it misled investors.', ['Acme | denied | it misled investors | - | on-record']],
    [
      'The Securities and Exchange Commission said it had opened an inquiry.',
      ['The Securities and Exchange Commission | said | it had opened an inquiry | - | on-record'],
    ],
    [
      'Fed Chair Jerome Powell said on Wednesday that inflation was easing.',
      ['Fed Chair Jerome Powell | said | inflation was easing | - | on-record'],
    ],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('a speaker after the statement', () => {
  it.each<[string, string[]]>([
    ['Acme is for sale, Bloomberg reported on Friday.', ['Bloomberg | reported | Acme is for sale | Bloomberg | relayed']],
    ['Acme is for sale, according to Bloomberg.', ['Bloomberg | according to | Acme is for sale | Bloomberg | relayed']],
    [
      'Acme is for sale, according to people familiar with the matter.',
      ['people familiar with the matter | according to | Acme is for sale | - | unnamed'],
    ],
    ['According to Reuters, Acme is for sale.', ['Reuters | according to | Acme is for sale | Reuters | relayed']],
    [
      'Sales fell 4% in May, according to data compiled by Bloomberg.',
      ['data compiled by Bloomberg | according to | Sales fell 4% in May | - | document'],
    ],
    [
      'Acme owes $4 million, according to a regulatory filing.',
      ['a regulatory filing | according to | Acme owes $4 million | - | document'],
    ],
    [
      'The plan was scrapped, said people with knowledge of the decision.',
      ['people with knowledge of the decision | said | The plan was scrapped | - | unnamed'],
    ],
    [
      'The rig count rose, energy services firm Baker Hill Co said in its weekly report.',
      ['Baker Hill Co | said | The rig count rose | - | on-record'],
    ],
    [
      'Acme will sell its engineering unit, the market data and ratings agency said.',
      ['the market data and ratings agency | said | Acme will sell its engineering unit | - | on-record'],
    ],
    ['The plan was scrapped, the company said in a statement.', ['the company | said | The plan was scrapped | - | on-record']],
    [
      'Acme will list in London, as first reported by Sky News.',
      ['Sky News | reported by | Acme will list in London | Sky News | relayed'],
    ],
    [
      'The plan, Reuters reported, would cost $4 billion.',
      ['Reuters | reported | The plan, Reuters reported, would cost $4 billion | Reuters | relayed'],
    ],
    [
      'Acme is for sale, the Economic Times reports, citing Bloomberg.',
      ['Economic Times | reports | Acme is for sale | Bloomberg | relayed'],
    ],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('quotations', () => {
  it.each<[string, string[]]>([
    ['“We are done,” said Jane Doe, an analyst at Big Bank.', ['Jane Doe | said | We are done | - | on-record']],
    ['"We are done," Jane Doe said.', ['Jane Doe | said | We are done | - | on-record']],
    ['Jane Doe said: "We are done."', ['Jane Doe | said | We are done. | - | on-record']],
    [
      '"This is bad. It may get worse," she told CNBC on Friday.',
      ['CNBC | told | This is bad. It may get worse | CNBC | relayed'],
    ],
    [
      '"This is bad," Jane Doe said. "It may get worse."',
      ['Jane Doe | said | This is bad | - | on-record', 'Jane Doe | said | It may get worse. | - | on-record'],
    ],
    [
      '"This is bad," Jane Doe said, "but not the end."',
      ['Jane Doe | said | This is bad | - | on-record', 'Jane Doe | said | but not the end. | - | on-record'],
    ],
    [
      'Jane Doe spoke first. John Roe of Acme said sales were up. "I am glad," he added.',
      ['John Roe of Acme | said | sales were up | - | on-record', 'John Roe of Acme | added | I am glad | - | on-record'],
    ],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('relays within relays', () => {
  it.each<[string, string[]]>([
    [
      'The company said it would cut jobs, Bloomberg reported.',
      [
        'Bloomberg | reported | The company said it would cut jobs | Bloomberg | relayed',
        'The company | said | it would cut jobs | Bloomberg | relayed',
      ],
    ],
    [
      'The Financial Times reported that Acme is in talks. The newspaper said the price was $4 billion.',
      [
        'The Financial Times | reported | Acme is in talks | Financial Times | relayed',
        'Financial Times | said | the price was $4 billion | Financial Times | relayed',
      ],
    ],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('headlines', () => {
  it.each<[string, string[]]>([
    ['Acme to cut 400 jobs: Bloomberg', ['Bloomberg | reports | Acme to cut 400 jobs | Bloomberg | relayed']],
    ['Acme nears sale - sources', ['sources | reports | Acme nears sale | - | unnamed']],
    ['Acme to cut jobs, WSJ reports', ['WSJ | reports | Acme to cut jobs | The Wall Street Journal | relayed']],
    ['Acme Says Demand Is Strong', ['Acme | says | Demand Is Strong | - | on-record']],
  ])('%j', (title, expected) => expect(read('', { title })).toEqual(expected))

  it('does not take a site name at the end of its own titles for a credit', () => {
    expect(read('', { title: 'Acme to cut 400 jobs - Reuters', source: 'Reuters' })).toEqual([])
  })
})

describe('an outlet in its own article', () => {
  it('is not relayed', () => {
    expect(read('Two sources told Reuters the deal is near.', { source: 'Reuters' })).toEqual([
      'Two sources | told | the deal is near | - | unnamed',
    ])
    expect(read('Bloomberg reported last week that Acme is for sale.', { source: 'Bloomberg' })).toEqual([
      'Bloomberg | reported | Acme is for sale | - | own-reporting',
    ])
  })
})

describe('what is no claim', () => {
  it.each([
    'Nvidia added 3% and Broadcom gained 4%.',
    'Weekly jobless claims rose to 240,000.',
    'The United States exports more oil.',
    'Revenue is expected to rise.',
    'Michael Bloomberg opened the museum.',
    'The bank posted a record profit.',
    'Notes due 2031 yield 4%.',
    "Results beat analysts' estimates on strong trading.",
    "Acme's May report triggered the selloff.",
    'Margin calls reach lenders as the slide goes on.',
    'Position disclosed: I hold the shares.',
    'Insurance claims rise after the storm.',
    'The fund does what it says on the box.',
    'The order it called paused had been placed again.',
    'A company called Corvid Power builds the halls.',
    'No exchange reported a fault.',
    'Neither bank announced a change in margin.',
    'It says where the risk is: in funds.',
    'The minister said so.',
    'One expects most of it on the last day.',
    "The firms' estimates of hedging differ.",
  ])('%s', (text) => expect(read(text)).toEqual([]))
})

describe('who speaks', () => {
  it.each<[string, string[]]>([
    // a listener with a description of its own, up to "that"
    ['Acme told lenders late on Monday that spending would fall.', ['Acme | told | spending would fall | - | on-record']],
    [
      'The exchange told clearing members in a circular after the close that the new amount covers all positions.',
      ['The exchange | told | the new amount covers all positions | - | on-record'],
    ],
    [
      'A supplier to most of the large cloud companies told investors at a conference in Boston that a customer had paused an order.',
      ['A supplier to most of the large cloud companies | told | a customer had paused an order | - | on-record'],
    ],
    [
      'One of the two firms estimates that hedging came to $4 billion.',
      ['One of the two firms | estimates | hedging came to $4 billion | - | on-record'],
    ],
    [
      'Spending would fall, according to three people who were on the call.',
      ['three people who were on the call | according to | Spending would fall | - | unnamed'],
    ],
    // a pronoun stands for the last organisation or person that fits, else for the publication
    [
      'Clients of Ostler Trading had repaid their loans by the close, it said on Monday.',
      ['Ostler Trading | said | Clients of Ostler Trading had repaid their loans by the close | - | on-record'],
    ],
    [
      'Jens Aalto leads the central bank. "It had not come up," he said.',
      ['Jens Aalto | said | It had not come up | - | on-record'],
    ],
    [
      'A company called Corvid Power builds halls. It told its bankers that it will spend less.',
      ['Corvid Power | told | it will spend less | - | on-record'],
    ],
    [
      "Hedge funds had sold, according to a broker's note to clients.",
      ["a broker's note to clients | according to | Hedge funds had sold | - | document"],
    ],
    ['Six in ten regional lenders expect to pay more.', ['Six in ten regional lenders | expect | to pay more | - | on-record']],
    [
      'In an interview with CNBC on Friday, Jane Doe said demand was strong.',
      ['Jane Doe | said | demand was strong | CNBC | relayed'],
    ],
    ['I wrote in March that the funds were a toy.', ['Example Daily | wrote | the funds were a toy | - | own-reporting']],
    ['“Two machines,” said its head of index trading.', ['its head of index trading | said | Two machines | - | on-record']],
    // ordinary words that are names here, for they stand so elsewhere
    ['Target warned that sales will fall. Shares in Target fell.', ['Target | warned | sales will fall | - | on-record']],
    [
      'Dealers sold the paper, exchange data show; others waited.',
      ['exchange data | show | Dealers sold the paper | - | document'],
    ],
    ['Lawyers said a suit would follow.', ['Lawyers | said | a suit would follow | - | on-record']],
    ['Retailers said they would wait.', ['Retailers | said | they would wait | - | on-record']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))
})

it('gives slices of the whole text', () => {
  const prepared = prepare({
    title: 'Acme: a title',
    text: '“We are done,” said Jane Doe. Acme is for sale, according to Bloomberg.',
  })
  const found = find(prepared)
  expect(found).toHaveLength(2)
  for (const c of found) expect(prepared.whole.slice(c.start, c.end)).toBe(c.text)
})
