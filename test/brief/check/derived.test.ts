import { describe, expect, it } from 'vitest'
import { checkBrief } from '../../../src/brief/check.js'

const verdict = (brief: string, source: string) =>
  checkBrief({ brief, sources: [{ id: 's1', text: source }] }).sentences[0]!.verdict

const TOLL = 'Ferrybridge lifted its toll by 15 cents to 4.35 dollars on Monday. Traffic on Ferrybridge fell to 81.3 from 86.9.'
const LENDER = 'Lender Morrow earned $84 million, up from $79 million. Its margin shrank by 22 basis points to 2.14%.'
const FUNDS = 'Orchard Fund owns 9.8% of the mill and Quay Trust owns 4.3% of it.'
const STOCKS = 'The port doubled its stocks of barley to 22,600 tonnes in May.'
const SALE = 'The state sold $1.5 billion of bonds in June. Orders for the bonds topped $5 billion.'

describe('figures worked out of those of a source', () => {
  it.each([
    ['Earnings at Morrow rose by $5 million.', LENDER],
    ['The margin at Morrow was 2.36% before it shrank.', LENDER],
    ['Traffic on Ferrybridge lost 5.6 points.', TOLL],
    ['Orchard Fund and Quay Trust together own 14.1% of the mill.', FUNDS],
    ['Quay Trust owns 5.5 percentage points less of the mill than Orchard Fund.', FUNDS],
    ['Stocks of barley at the port were 11,300 tonnes before.', STOCKS],
    ['Orders for the bonds came to more than three times what was sold.', SALE],
    ['Stocks of barley at the port have risen to 2 times what they were.', STOCKS],
    ['Deposits at Wye are three times what they were.', 'Deposits at Wye have tripled since 2022.'],
    ['Stores of tin shrank by 20%.', 'Stores of tin are down by a fifth from April.'],
    ['Wexley took 50 cents off its estimate.', 'Wexley cut its estimate to $2.10 a share from $2.60.'],
    ['Wye has yet to carry out 40% of its buyback.', 'Wye has carried out 60% of its buyback.'],
    ['Shorts at Wye rose by 4.7 million shares.', 'Shorts at Wye held 14.2 million shares, up from 9.5 million in May.'],
  ])('%s', (brief, source) => expect(verdict(brief, source)).toBe('supported'))

  it.each([
    ['Earnings at Morrow rose by $6 million.', LENDER],
    ['Earnings at Morrow came to $5 million.', LENDER],
    ['The margin at Morrow was 2.63% before it shrank.', LENDER],
    ['Traffic on Ferrybridge lost 6.5 points.', TOLL],
    ['Orchard Fund and Quay Trust together own 11.4% of the mill.', FUNDS],
    ['Stocks of barley at the port were 13,100 tonnes before.', STOCKS],
    ['Orders for the bonds came to more than five times what was sold.', SALE],
    ['Deposits at Wye are four times what they were.', 'Deposits at Wye have tripled since 2022.'],
    ['Sales of tin grew by 50% in the first half.', 'Sales of tin in the first half grew again, and more than in May.'],
    ['Quay Trust owns 5.5% less of the mill than Orchard Fund.', FUNDS],
    ['Stores of tin shrank by 30%.', 'Stores of tin are down by a fifth from April.'],
    ['Wye has yet to carry out 30% of its buyback.', 'Wye has carried out 60% of its buyback.'],
    ['Shorts at Wye rose by 7.4 million shares.', 'Shorts at Wye held 14.2 million shares, up from 9.5 million in May.'],
  ])('not: %s', (brief, source) => expect(verdict(brief, source)).not.toBe('supported'))
})

describe('the same in another notation', () => {
  const bid = 'The bid for Hallow is worth 412 pence a share, after one of 370 pence.'
  const rates = 'Swaps on Tarn rates imply one more move of a quarter point by March, after 15 basis points in May.'
  const volumes = 'Volumes at Brack declined 1.8% in the first quarter and 0.6% in the second.'
  it.each([
    ['The bid for Hallow is worth 412p.', bid],
    ['Swaps price in a move of 25 basis points by March.', rates],
    ['Volumes at Brack declined less in the second quarter than in the first.', volumes],
    ['Grain funds have had inflows for four weeks.', 'Grain funds took in money for a fourth week of inflows.'],
    ['Demand was weak at the sale.', 'At the sale buyers stayed away.'],
  ])('%s', (brief, source) => expect(verdict(brief, source)).toBe('supported'))

  it.each([
    ['The bid for Hallow is worth 421p.', bid],
    ['Swaps price in a move of 50 basis points by March.', rates],
    ['Volumes at Brack declined less in the third quarter than in the first.', volumes],
    ['Grain funds have had inflows for six weeks.', 'Grain funds took in money for a fourth week of inflows.'],
  ])('not: %s', (brief, source) => expect(verdict(brief, source)).not.toBe('supported'))
})

describe('what would be so', () => {
  const bid = 'Mercer must make a firm offer for Hallow by 26 June or walk away.'
  it.each([
    ['If Mercer makes no firm offer by 26 June it must walk away.', bid],
    ['Without a firm offer by 26 June Mercer must walk away.', bid],
    ['No delay was given to carmakers.', 'The minister rejected a request by carmakers for a delay.'],
    ['Grant fell short of the 25% requested.', 'Grant, which had requested 25%, surged on Monday.'],
  ])('%s', (brief, source) => expect(verdict(brief, source)).toBe('supported'))

  it.each([
    ['The clerks could not get at their money.', 'The house froze its doors and told clerks that money could not be found.'],
    ['The pilots did not strike.', 'A strike by pilots that had been set for Thursday was averted.'],
    ['Axel did not list in Oslo.', 'Axel put off its listing in Oslo.'],
    ['Nobody was badly hurt.', 'Three workers were hurt, none of them badly.'],
    ['Neither member was named.', 'Two members missed a margin call on Monday and paid on Tuesday; neither was named.'],
    ['Not all of the bonds have been triggered.', 'Bonds of $410 million have been triggered.'],
    ['Northgate swung from a profit to a loss.', 'Northgate posted a loss of $310 million, against a profit of $145 million.'],
  ])('denied for another reason: %s', (brief, source) => expect(verdict(brief, source)).toBe('supported'))

  it.each([
    ['Mercer must not make a firm offer for Hallow by 26 June.', bid],
    ['The pilots were not on strike on Thursday.', 'The pilots were on strike on Thursday.'],
    ['The member was named.', 'The member was not named.'],
  ])('still sees what is denied: %s', (brief, source) => expect(verdict(brief, source)).toBe('conflicting'))
})

describe('what belongs to another thing or time in the same source', () => {
  const fund = 'The reserve of Marl holds $1.1 billion of repurchase agreements and $300 million of cash.'
  const fee = 'Lakeshore cut its yearly fee to 2 basis points from 3.'
  const bonds = 'Tarn sold ten-year bonds at 6.85%, down from the 7.9% that it paid in November.'
  const revised = 'Flowmark restated the inflow of the previous week to $17.4 billion from $19.1 billion.'
  const flows = 'Investors added $640 million to gold funds and withdrew $1.3 billion from loan funds.'
  const names = 'Halloran Foods rejected an approach by Mercer Brands.'

  it.each([
    ['The reserve of Marl holds $300 million of cash.', fund],
    ['Lakeshore charges a yearly fee of 2 basis points.', fee],
    ['Tarn paid 7.9% on its bonds in November before.', bonds],
    ['The inflow of the previous week came to $17.4 billion.', revised],
    ['Investors withdrew $1.3 billion from loan funds.', flows],
    ['Mercer approached Halloran.', names],
  ])('%s', (brief, source) => expect(verdict(brief, source)).toBe('supported'))

  it.each([
    ['The reserve of Marl holds $1.1 billion of cash.', fund, 'conflicting'],
    ['Lakeshore charges a yearly fee of 3 basis points.', fee, 'superseded'],
    ['Tarn pays 7.9% on its ten-year bonds.', bonds, 'superseded'],
    ['The inflow of the previous week came to $19.1 billion.', revised, 'superseded'],
    ['Investors withdrew $640 million from gold funds.', flows, 'conflicting'],
    ['Mercer Foods approached Halloran.', names, 'conflicting'],
  ])('not: %s', (brief, source, expected) => expect(verdict(brief, source)).toBe(expected))
})
