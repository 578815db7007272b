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
const symbols = (title: string, text: string) => extractor.extract(prepare({ title, text }), {}).mentions!.map((m) => m.symbol)

describe('places that companies are named after', () => {
  it('are places where they own something', () => {
    const text = "Nvidia rose 2% and Taiwan's TSMC gained too."
    const found = extractor.extract(prepare({ title: '', text }), {}).mentions!
    expect(found.map((m) => `${m.symbol} ${m.text}`)).toEqual(['NVDA Nvidia', 'TSM TSMC'])
  })
})

/** Texts that have nothing to do with markets, full of words that are also company names. */
const NOTHING: [string, string][] = [
  [
    'Late goal sends Rovers through',
    'Mason Carter scored twice as Rovers came from behind on Saturday. "We had to trust the plan," said coach Ryan Foster. Garrett, who returned from injury, hit the post before Brady Cole set up the winner at Gladstone Park. The visitors had targeted the gap behind the left back all afternoon, and it paid off. Williams and Cooper were booked.',
  ],
  [
    'Senate panel delays vote on border bill',
    'WASHINGTON - Senator Mary Collins said on Tuesday that the United States needs a deal before the recess. Mr Ross, the ranking member, told reporters that all options were open, and that it was now up to the Chair. The White House declined to comment. "The ball is in their court," said Brown. A vote could come on Nov. 5, or in early March.',
  ],
  [
    'Storm leaves thousands without power in New Jersey',
    'Crews worked through the night in Camden, NJ, and in Monroe County after high winds brought down lines. The National Weather Service said gusts reached 70 miles an hour near Jackson. Schools in Marin and Sierra counties stayed closed on Monday. Residents were told to stay home, and to avoid fallen trees. Officials hope to have everything back on by Friday.',
  ],
  [
    'Frost in the valley',
    'Apple growers in Washington state fear a second night of frost. Visa waivers for pickers are late this year.',
  ],
  [
    'A pie for autumn',
    'Peel six apples and cut them into wedges. Mix the flour with cold butter, add a pinch of sage and a little water, and let it rest. Now roll out the block of pastry, cover the gap at the edge, and bake until gold. Serve with cream. It takes an hour in all, and a bit of love.',
  ],
  [
    'New telescope looks at Jupiter and beyond',
    'The agency hopes to learn how the moons of Jupiter formed. Named after Apollo, the mission will carry three instruments. "It is a leap for all of us," said Jane Harmon, who leads the team at Boise State University. Orion and Titan are further targets. The launch is set for the spring, and the craft will carry a plaque with the names of its makers.',
  ],
  [
    'Concert dates',
    'The band will play the Ryman Auditorium on Monday, the Pepsi Center on Friday and the Toyota Music Factory a week later. Tickets for the show at Target Center and at PNC Music Pavilion are sold out. Doors open at seven. The summer tour ends at Wells Fargo Arena with guests Dana Hill and the Lindsay Quartet.',
  ],
  [
    'Court hears appeal in fraud case',
    'Judge Allison Burns ruled that the visa application had been filed too late. Prosecutors argued that Taylor, 43, and his brother Dean Taylor used the money to buy a boat. The jury was told that a key witness had left the country. Defence counsel Wendy Marsh called the ruling a match for common sense, and said an appeal would follow.',
  ],
  [
    'What to do this weekend',
    'Take the kids to the zoo, where the new cougar is now on show, or catch the carnival before it leaves town. On Sunday the Harris Museum opens its exhibition of dolls. Best of all is the walk along the coast from Hudson to Albany Bay: bring a coat, and pack a snack. For more, follow us on Facebook, Twitter and Instagram.',
  ],
]

NOTHING.push(
  [
    'Fires burn on',
    'Fires in the Amazon burned for weeks, and the Amazon rainforest lost more trees than in any year before. Scientists said the Amazon needs help.',
  ],
  [
    'Variant spreads',
    'Doctors in Delta, Colorado, said the Delta variant spreads faster. The strain was found at Monroe High School, where Coach Ward Price fell ill.',
  ],
)

describe('texts about other things', () => {
  it.each(NOTHING)('%s', (title, text) => expect(symbols(title, text)).toEqual([]))
})

/** Market texts with what they speak of, in order of first mention. */
const MARKETS: [string, string, string[]][] = [
  [
    'Chip stocks slide as leveraged funds unwind',
    'Nvidia fell 6% and Advanced Micro Devices lost 8% on Tuesday, while the Direxion Daily Semiconductor Bull 3X Shares, known as SOXL, dropped 21%. The Philadelphia Semiconductor Index had its worst day since April. The unwind also hit Strategy Inc, the bitcoin treasury company run by Michael Saylor, and its leveraged fund MSTU.',
    ['NVDA', 'AMD', 'SOXL', '^SOX', 'MSTR', 'BTC', 'MSTU'],
  ],
  [
    'Retail earnings: Target drops, Gap surprises',
    'Target shares sank 12% after the retailer cut its forecast. Gap Inc jumped after same-store sales beat estimates, and Ross Stores raised its outlook. Walmart and Costco were little changed.',
    ['TGT', 'GAP', 'ROST', 'WMT', 'COST'],
  ],
  [
    'Visa and Mastercard settle',
    'Visa and Mastercard agreed to lower fees in a settlement with merchants, the companies said. Shares of Visa (NYSE: V) rose 1%. American Express was not part of the case.',
    ['V', 'MA', 'AXP'],
  ],
  [
    "Apple's suppliers gain",
    'Shares of Qorvo and Skyworks Solutions rose after Apple said iPhone orders were strong. Meta Platforms, the owner of Facebook, and Snap also advanced. Block fell 3% on volume.',
    ['AAPL', 'QRVO', 'SWKS', 'META', 'SNAP', 'XYZ'],
  ],
  [
    'OpenAI in talks with SoftBank',
    'OpenAI is in talks to raise money from SoftBank and Microsoft, people familiar with the matter said. Rival Anthropic raised funds from Amazon.com and Google parent Alphabet last year.',
    ['OPENAI', '9984.T', 'MSFT', 'ANTHROPIC', 'AMZN', 'GOOGL'],
  ],
  [
    'Wall Street ends lower',
    'The S&P 500 fell 1.2%, the Dow lost 300 points and the Nasdaq dropped 2%. The VIX jumped to 28. JPMorgan and Goldman Sachs led banks lower. Exxon Mobil rose as Brent crude topped $90.',
    ['^GSPC', '^DJI', '^IXIC', '^VIX', 'JPM', 'GS', 'XOM', 'BZ=F'],
  ],
  [
    'Fear gauge jumps',
    'VIX futures rose and S&P 500 futures fell. SVXY slid, and the GraniteShares 2x Long NVDA Daily ETF lost 9%. Micron and U.S. Steel gained.',
    ['VX=F', 'ES=F', 'SVXY', 'NVDL', 'MU', 'X'],
  ],
  [
    'Nasdaq names new chief risk officer',
    'Nasdaq Inc said it had hired a risk chief from CME Group. The exchange operator listed on Nasdaq in 2005.',
    ['NDAQ', 'CME'],
  ],
]

describe('market texts', () => {
  it.each(MARKETS)('%s', (title, text, expected) => expect(symbols(title, text)).toEqual(expected))
})
