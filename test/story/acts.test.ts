import { describe, expect, it } from 'vitest'
import { createStoryBook, type StoryArticle } from '../../src/story/index.js'
import { actsOf, isHearsay } from '../../src/story/words/acts.js'
import { isRounding, numbersOf } from '../../src/story/words/numbers.js'

const article = (id: string, hour: string, publisher: string, title: string, text: string): StoryArticle => ({
  id,
  publisher,
  family: publisher.toLowerCase(),
  tier: 'A',
  title,
  text,
  publishedAt: `2026-05-12T${hour}:00.000Z`,
  firstSeenAt: `2026-05-12T${hour}:00.000Z`,
})

const premium = article(
  'premium',
  '14:00',
  'Fund Ledger',
  'Kestrel Ocean Cargo fund trades 18% above its net asset value',
  `Buyers of the Kestrel Ocean Cargo fund paid 18% more than its holdings were worth on Tuesday. Most of the portfolio is swaps on a private
  shipping company whose shares trade on no exchange. Dealers cannot deliver the shares, so the fund's price drifts from its net asset value.
  The private holding was last valued on 31 March.`,
)
const closure = article(
  'closure',
  '14:30',
  'Kestrel Funds',
  'Notice: liquidation of the Kestrel Ocean Cargo Fund',
  `The Board of Kestrel Funds has resolved to liquidate the Kestrel Ocean Cargo Fund. Shares may be sold on the exchange until 31 July, when
  holders receive net asset value in cash. The swap counterparty will not renew its agreement, and the private holding cannot be delivered.
  Dealers may create shares until 8 July.`,
)
const shut = article(
  'shut',
  '15:00',
  'Harbour Business',
  'Kestrel to shut its Ocean Cargo fund after bank walks away',
  `Kestrel Funds will close its Ocean Cargo fund because the swap counterparty will not renew its agreement, the company said in a notice on
  Tuesday. Holders who keep their shares are paid net asset value on 31 July. New shares can be created until 8 July.`,
)
const rumour = article(
  'rumour',
  '15:20',
  'Chatterbox',
  'hearing one of the commodity funds is being liquidated tonight',
  `hearing from two people that a commodity fund is getting liquidated tonight, swap bank pulled its line. not naming it until there is paper.
  a billion of cargo names for sale if true.`,
)

const placed = (...articles: StoryArticle[]) => {
  const book = createStoryBook()
  for (const a of articles) book.assign(a)
  const final = book.final()
  return (id: string) => final.get(id)!.storyId
}

describe('what happened', () => {
  it.each([
    ['Harrow to close its gold fund', 'winding up'],
    ['Notice of liquidation of the Harrow Gold Fund', 'winding up'],
    ['Gold fund trades 9% below its assets', 'premium'],
    ['Regulator orders brokers to report short positions', 'duty to report'],
    ['Exchange lifts margin on grain futures', 'margin requirement'],
    ['Performance bond for grain futures raised by a fifth', 'margin requirement'],
    ['Central bank lowers borrowing costs', 'rate decision'],
    ['Watchdog fined lender over records', 'penalty'],
  ])('reads %j as %s', (headline, act) => {
    expect(actsOf(headline, '').headline).toContain(act)
  })

  it('takes the end of a trading day for no closure', () => {
    expect(actsOf('Shares expected to close higher', 'Markets close at noon.').all.size).toBe(0)
  })

  it('keeps the premium of a fund and its closure apart, whichever comes first, and the reports of the closure together', () => {
    for (const order of [
      [premium, closure, shut],
      [closure, shut, premium],
    ]) {
      const story = placed(...order)
      expect(story('closure')).not.toBe(story('premium'))
      expect(story('shut')).toBe(story('closure'))
    }
  })

  it('says in the reasons which act told two stories apart', () => {
    const book = createStoryBook()
    book.assign(premium)
    const { reasons } = book.assign(closure)
    expect(reasons.map((r) => r.sentence).join(' ')).toMatch(/tells of a winding up, the story of a premium/)
  })

  it('does not take a rumour that names nobody for news of a named fund', () => {
    expect(isHearsay(rumour.text)).toBe(true)
    const story = placed(closure, shut, rumour)
    expect(story('rumour')).not.toBe(story('closure'))
  })
})

describe('telling numbers', () => {
  it.each([
    ['shares may be sold until 24 July', []],
    ['on July 31, the fund', []],
    ['the S&P 500 hardly moved', []],
    ['sold 31 stores in July', ['31']],
    ['rose 500 points', ['500']],
  ])('of %j are %j', (text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers)
  })

  it.each([
    ['18%', '18.4%', true],
    ['18%', '18.6%', true],
    ['19%', '18.4%', false],
    ['18%', '18.4', false],
    ['270000000000', '271400000000', true],
    ['270000000000', '70000000000', false],
  ])('%s as a rounding of %s: %s', (coarse, fine, is) => {
    expect(isRounding(coarse, fine)).toBe(is)
  })
})

describe('a list of takeaways', () => {
  const report = article(
    'report',
    '09:00',
    'Harbour Wire',
    'Freight slump bares a $340 billion web of borrowed bets',
    `The slump in freight shares has bared a web of borrowed bets worth about $340 billion, a count by Harbour Wire shows. Most of the bets are
    held by small investors, who borrowed from brokers and bought funds that triple the daily return. The largest freight fund lost 18.4% on
    Tuesday. "It did what the label says," said Mara Lindt, who ran a desk for such funds. The funds must sell near the close after a fall.`,
  )
  const list = (id: string, last: string) =>
    article(
      id,
      '13:00',
      'Metro Daily',
      'Four takeaways from the great freight slump',
      `It has been a wild week for owners of freight funds, who watched prices fall and fall again. Here is what you need to know of it, in four
      short points. First: it is big. Harbour Wire has counted borrowed bets worth $340 billion. Second: most of the
      bets are held by small investors, who borrowed from brokers. Third: funds that triple the daily return must sell near the close after a
      fall in prices, so that each sale leans on the next one, and the largest freight fund lost 18% on Tuesday. Fourth: ${last}`,
    )
  const roleOf = (last: string) => {
    const book = createStoryBook()
    book.assign(report)
    return book.assign(list('list', last))
  }

  it('that adds nothing to the report it names carries that report', () => {
    expect(roleOf('"It did what the label says," a former manager told Harbour Wire.')).toMatchObject({
      role: 'republication',
      of: 'report',
    })
  })

  it('is its own where it has a figure of its own', () => {
    const verdict = roleOf(
      'a manager told Harbour Wire that it did what it says. Two brokers told this paper that calls reached $75 million.',
    )
    expect(verdict.role).toBe('coverage')
  })
})
