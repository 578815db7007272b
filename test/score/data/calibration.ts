/**
 * The calibration of the score: ten invented events, three wordings of each from different kinds of source. No name of a clearing
 * house, bank or company here is a real one, except where the text needs an instrument that the gazetteer knows.
 */
export interface CalibrationText {
  source: string
  tier: 'A' | 'B' | 'C'
  title: string
  text: string
}
export interface CalibrationEvent {
  event: string
  importance: number
  credibility: number
  texts: CalibrationText[]
  /** Told already: what was published the day before. */
  earlier?: CalibrationText
}

export const CALIBRATION: CalibrationEvent[] = [
  {
    event: "Clearing house declares a member's default, its own notice",
    importance: 98,
    credibility: 98,
    texts: [
      {
        source: 'Halden Clear',
        tier: 'A',
        title: 'Notice to members: Norrby Securities declared in default',
        text: `Notice 2026-114. To all clearing members.

Halden Clear hereby gives notice that Norrby Securities AB has been declared in default with immediate effect under Rule 5.2, after it failed to meet a variation margin call of $412 million by 09:30 today.

The default management group has been convened. Norrby's house portfolio of index futures and interest-rate swaps will be hedged today and auctioned to members on 14 July. Client positions will be ported where a receiving member has been named by 16:00 today.

Members are required to hold additional initial margin of 15% on index futures from the next call. The mutualised default fund has not been used at this time.`,
      },
      {
        source: 'Meridian Clearing Corporation',
        tier: 'A',
        title: 'Meridian Clearing Corporation declares clearing member Caskell Brothers a defaulter',
        text: `FOR IMMEDIATE RELEASE. Meridian Clearing Corporation today declared Caskell Brothers LLC, a clearing member in the equity derivatives segment, to be a defaulting member.

Caskell did not pay a margin call of $230 million that fell due this morning. The Corporation has suspended the member, taken control of its positions and begun to hedge them. An auction of the defaulter's portfolio must be completed by Thursday.

"Our default waterfall is fully funded and all other members have met their obligations," said Ines Varga, chief risk officer of Meridian Clearing Corporation. Trading continues, and intraday margin calls will be issued today at noon to all members with positions in the affected contracts.`,
      },
      {
        source: 'Financial Markets Supervisor',
        tier: 'A',
        title: 'Supervisor confirms default of a clearing member at Ostsee Clearing',
        text: `Statement by the Financial Markets Supervisor. The Supervisor confirms that Ostsee Clearing AG declared the default of its clearing member Brandt & Lohse at 08:45 today, following missed margin payments of 310 million euros.

Under the regulation the clearing house is required to port client accounts or to liquidate them within two days. The Supervisor has prohibited Brandt & Lohse from opening new positions effective today and has informed the central bank, which stands ready to provide liquidity against eligible collateral.

The Supervisor will publish a further statement after the auction of the defaulted positions. Market participants with exposure to the firm should contact the clearing house before the close.`,
      },
    ],
  },
  {
    event: 'Exchange notice: index-futures margin up 30% from tomorrow',
    importance: 94,
    credibility: 98,
    texts: [
      {
        source: 'Lakeshore Exchange',
        tier: 'A',
        title: 'Performance bond requirements: equity index futures, effective tomorrow',
        text: `Advisory notice 26-208. As per the normal review of market volatility to ensure adequate collateral coverage, Lakeshore Exchange Clearing approved the performance bond requirements listed below, effective after the close of business tomorrow.

Initial margin for S&P 500 index futures rises 30%, to $22,100 a contract from $17,000. Maintenance margin rises by the same amount. Spread charges are unchanged.

Clearing members must meet the new requirement at the first settlement cycle tomorrow. Members are advised to inform their clients today. For questions please contact the risk department of Lakeshore Exchange Clearing.`,
      },
      {
        source: 'Cordoba Derivatives Exchange',
        tier: 'A',
        title: 'Cordoba Derivatives Exchange raises initial margins on index futures by 30%',
        text: `Press release. Cordoba Derivatives Exchange announced today that it raises initial margins on all equity index futures and options by 30% from tomorrow.

The increase follows five sessions in which the index moved by more than 3%. The Exchange's margin model now uses a higher volatility floor for Nasdaq 100 and S&P 500 futures. Clearing members will be called for the difference at 07:30 tomorrow, and positions that are not covered by 10:00 must be reduced.

"The change keeps coverage above 99.7%," said Tomas Reyes, head of clearing risk at Cordoba Derivatives Exchange.`,
      },
      {
        source: 'Northern Wire',
        tier: 'A',
        title: 'Exchange lifts margin on index futures by 30% from tomorrow, notice shows',
        text: `The Pacific Rim Futures Exchange will lift the margin requirement for stock index futures by 30% from tomorrow, according to a notice on its website on Tuesday.

Holders of a Nasdaq 100 contract must post $28,600, up from $22,000, the exchange said in the notice. Clearing members have until 11:00 tomorrow to meet the higher initial margin or cut positions.

The exchange said in the filing that the step reflects "a sustained rise in realised volatility". It is the largest increase in margin since March 2020, the notice shows.`,
      },
    ],
  },
  {
    event: "Volatility note terminates at today's close, filing",
    importance: 88,
    credibility: 97,
    texts: [
      {
        source: 'Alder Bank',
        tier: 'A',
        title: 'Alder Bank announces acceleration of its short-volatility exchange-traded notes',
        text: `Form 6-K. Alder Bank AG announced today that an acceleration event has occurred for its Inverse VIX Short-Term exchange-traded notes due 2035, because the intraday indicative value fell to 20% or less of the prior closing value.

The notes will be terminated at today's close. The accelerated valuation date is today, and holders will receive a cash payment per note equal to the closing indicative value on 9 July. No new notes will be issued from today.

The bank, as issuer, will unwind its hedges in VIX futures during the accelerated valuation period. Alder Bank's other notes are not affected.`,
      },
      {
        source: 'Kestrel Structured Products',
        tier: 'A',
        title: "Kestrel's daily inverse VIX note to terminate at the close today",
        text: `FOR IMMEDIATE RELEASE. Kestrel Structured Products, issuer of the Kestrel Daily Inverse VIX ETN, today gave notice of mandatory redemption of all outstanding notes after a termination event.

The note terminates at 16:00 today. $1.3 billion of notes are outstanding. Kestrel must buy back the VIX futures that hedge the note by the close, and has suspended creations with immediate effect.

Investors will be paid the closing indicative value, which stood at $4.10 a note at 11:00, down from $61.20 yesterday. Trading in the note has been halted.`,
      },
      {
        source: 'Northern Wire',
        tier: 'A',
        title: 'Issuer to terminate inverse volatility note at the close, filing shows',
        text: `Garrick Bank will terminate its inverse volatility note at the close on Monday after the security lost more than 80% of its value, according to a filing with the regulator.

The notes, which paid the opposite of the daily return of VIX futures and had assets of $900 million, will be redeemed at their closing value, the bank said in the filing. The termination forces the issuer to cover its short position in VIX futures today.

Garrick said in the filing that no further notes will be created and that the last day of trading is today.`,
      },
    ],
  },
  {
    event: "Named bank estimate: chip funds must sell 18% of the day's volume",
    importance: 84,
    credibility: 65,
    texts: [
      {
        source: 'Northern Wire',
        tier: 'A',
        title: "Leveraged chip funds must sell 18% of the day's volume at the close, Barrow & Finch estimates",
        text: `Leveraged funds that track semiconductor shares must sell about $4.8 billion of stock into the close on Wednesday to rebalance, equal to 18% of the day's volume, Barrow & Finch strategists estimated in a note to clients.

The estimate covers SOXL and nine single-stock funds and assumes that assets are unchanged since Tuesday and that all of the hedging is done in the last half hour. If swaps dealers spread the trade, the share would fall to 11%, the bank said.

"The rebalancing flow is the largest we have recorded," wrote strategist Mara Ellison. The Philadelphia semiconductor index was down 5.4% at 14:00.`,
      },
      {
        source: 'The Ledger Daily',
        tier: 'B',
        title: 'Chip ETFs face forced selling at the close: Corvin Bank puts it at 18% of volume',
        text: `Corvin Bank reckons that leveraged chip ETFs will have to sell $3.9 billion of shares before the close today, or some 18% of the day's volume in their holdings.

The bank's derivatives desk estimates the figure from the funds' published assets and a fall of 6% in the semiconductor index so far. The daily rebalancing of triple leveraged funds such as SOXL forces managers to sell more when prices fall.

Corvin's analysts assume no redemptions. "Had holders bought the dip, the number could be a third lower," said Peter Osei, head of derivatives research at Corvin Bank.`,
      },
      {
        source: 'Markets Ledger',
        tier: 'B',
        title: "Rebalancing flow: leveraged funds to sell chip shares worth 18% of day's volume, Harrow Bank says",
        text: `Leveraged exchange-traded funds tied to chipmakers must dump shares worth $5.1 billion at today's close, strategists at Harrow Bank estimate.

That would be 18% of the volume in Nvidia, Broadcom and Micron on an average day, according to the estimate, which leaves out options hedging. The bank's model assumes that the funds rebalance fully by 16:00.

"Leveraged funds have no choice: they have to sell into weakness," said Lena Kovac of Harrow Bank. She put the margin of error at a quarter either way.`,
      },
    ],
  },
  {
    event: 'Anonymous post: a leveraged fund is being liquidated',
    importance: 72,
    credibility: 12,
    texts: [
      {
        source: 'chatter board',
        tier: 'C',
        title: 'Hearing a big leveraged fund is being liquidated right now',
        text: `Can't name anyone but a friend at a prime broker says a large leveraged fund is being liquidated this morning. Margin call missed on Friday, positions being sold by lenders in blocks.

Supposedly it holds tech longs with 5x leverage. That would explain the forced selling at the open. Nothing confirmed, no names, take it as you like. If true the rest goes before the close.`,
      },
      {
        source: 'marketgossip',
        tier: 'C',
        title: 'Rumour: levered hedge fund liquidating everything, prime brokers seizing collateral',
        text: `Unconfirmed rumour going round: a multi-billion hedge fund is being liquidated by its prime brokers after it could not meet margin calls. Word is that $6 billion of leveraged positions go today.

I have this from two people who did not want to be named. The fund has not said anything. Nobody reports it yet. Could be the reason why semis were dumped at the open.`,
      },
      {
        source: 'anon desk',
        tier: 'C',
        title: 'Leveraged fund blowing up? Forced liquidation said to be under way',
        text: `An anonymous account says that a leveraged ETF-arbitrage fund is being liquidated today. The story is that its lender called in collateral overnight and is dumping the book, forced liquidation of around $2 billion.

No source, no name, no documents. Sharing because the tape fits: crowded longs are sold, crowded shorts squeezed. Treat as a rumour.`,
      },
    ],
  },
  {
    event: 'Regulator consults on capping fund leverage',
    importance: 62,
    credibility: 97,
    texts: [
      {
        source: 'Securities Authority',
        tier: 'A',
        title: 'Securities Authority consults on a cap on leverage in exchange-traded funds',
        text: `Consultation paper 26/9. The Securities Authority has published a consultation on capping leverage in funds sold to the public.

The Authority proposes that no exchange-traded fund may seek more than two times the daily return of its benchmark, and that existing funds above the limit would have eighteen months to comply. The paper asks for views on a transition for funds with assets of more than $1 billion.

Comments are invited over the next ninety days. The Authority expects to publish a policy statement next year, and rules would apply no sooner than six months after that.`,
      },
      {
        source: 'European Conduct Board',
        tier: 'A',
        title: 'Board opens consultation on leverage limits for leveraged and inverse funds',
        text: `Press release. The European Conduct Board today opened a consultation on leverage limits for leveraged and inverse funds.

The Board proposes to cap leverage at twice net assets and asks whether single-stock products need a lower limit. Leveraged funds in the region hold 48 billion euros, three times as much as five years ago.

"We want to understand how daily rebalancing adds to market moves," said Clara Neumann, chair of the European Conduct Board. Responses are due in November; no decision is expected this year.`,
      },
      {
        source: 'Northern Wire',
        tier: 'A',
        title: 'Regulator proposes to cap fund leverage at two times, opens consultation',
        text: `The Capital Markets Commission proposed on Thursday to cap leverage in exchange-traded funds at two times, it said in a consultation paper.

The proposal would affect about 130 products, the commission said in the paper. Fund managers would have two years to change their funds, and funds that seek three times a daily return could no longer be offered to new investors.

The consultation runs for three months. Commission chair Daniel Achebe said that "no rule will be made before the responses have been read". Fund managers declined to comment.`,
      },
    ],
  },
  {
    event: 'CPI 0.1 point above consensus, VIX up 0.6',
    importance: 52,
    credibility: 98,
    texts: [
      {
        source: 'National Statistics Office',
        tier: 'A',
        title: 'Consumer price index, June: up 3.1 percent over twelve months',
        text: `News release. The consumer price index rose 0.3 percent in June on a seasonally adjusted basis, the National Statistics Office reported today. Over the last twelve months the index rose 3.1 percent, compared with a median expectation of 3.0 percent.

Core prices, which leave out food and energy, rose 0.2 percent in the month. Shelter was the largest contributor. Energy prices fell 0.4 percent.

The release for July is scheduled for 12 August.`,
      },
      {
        source: 'Northern Wire',
        tier: 'A',
        title: 'US consumer prices rise 3.1% in June, a touch above consensus',
        text: `U.S. consumer prices rose 3.1% in June from a year earlier, 0.1 percentage point more than economists had expected, the Labor Department said in a report on Tuesday.

Core CPI rose 0.2% in the month, in line with forecasts. The VIX was up 0.6 points at 15.4 and ten-year Treasury yields added two basis points.

"This changes nothing for the Fed in July," said Joan Weller, an economist at Tern Research. Futures still price one cut by the end of the year.`,
      },
      {
        source: 'Morning Markets',
        tier: 'A',
        title: 'CPI comes in 0.1 point above consensus; VIX edges up',
        text: `Annual inflation was 3.1% in June, according to the statistics office's release, one tenth above the consensus of 3.0%.

Stock futures slipped 0.2% after the data and the VIX rose 0.6 to 15.2. The two-year yield was little changed. The statistics office said in the report that rents and used cars pushed prices up, while petrol got cheaper.

Economists said the reading leaves the outlook for rates as it was. The next inflation data are due in a month.`,
      },
    ],
  },
  {
    event: 'Mega-cap beats, shares up 6%',
    importance: 42,
    credibility: 95,
    texts: [
      {
        source: 'Microsoft',
        tier: 'A',
        title: 'Microsoft reports fourth-quarter results: revenue up 15%, ahead of expectations',
        text: `Press release. Microsoft Corp. today announced results for the quarter ended June 30. Revenue was $76.4 billion and increased 15%. Net income was $27.2 billion and diluted earnings per share were $3.65.

Analysts had expected revenue of $73.8 billion on average. The shares rose 6% in extended trading.

"Demand for cloud services was broad," said Amy Hood, chief financial officer of Microsoft. The company will host a conference call to discuss the quarter.`,
      },
      {
        source: 'Northern Wire',
        tier: 'A',
        title: 'Amazon beats estimates on cloud growth, shares up 6%',
        text: `Amazon.com beat estimates for quarterly revenue and profit on Thursday as its cloud unit grew faster than expected, and its shares rose 6% after the bell.

Revenue was $167.7 billion in the second quarter, the company said in its earnings release, above the average analyst estimate of $162.1 billion. Profit was $1.68 a share against expectations of $1.33.

"Customers keep moving to our cloud," chief financial officer Brian Olsavsky told analysts on a call. Amazon sees third-quarter revenue of $174 billion to $179 billion.`,
      },
      {
        source: 'Evening Journal',
        tier: 'A',
        title: 'Apple tops expectations for the quarter; stock gains 6%',
        text: `Apple's quarterly profit topped expectations as sales of its phones rose, and the stock gained 6%.

The company reported earnings of $1.57 a share on revenue of $94.0 billion for the quarter, it said in a statement on Thursday. Analysts had looked for $1.43 and $89.3 billion.

Sales in China grew for the first time in two years, the company said in the statement. "It was a quarter to be proud of," chief executive Tim Cook said.`,
      },
    ],
  },
  {
    event: "Third rewrite of yesterday's sell-off",
    importance: 18,
    credibility: 55,
    earlier: {
      source: 'Northern Wire',
      tier: 'A',
      title: 'Wall Street slides as chip rout deepens, Nasdaq falls 3.1%',
      text: `Wall Street slid on Tuesday as a rout in chip shares deepened. The Nasdaq fell 3.1%, the S&P 500 lost 2.0% and the Dow Jones industrial average dropped 1.2%.

Nvidia tumbled 7.4% and Micron sank 9%. The VIX jumped to 24. Traders blamed stretched valuations and forced selling by leveraged funds.

"People were crowded into the same names," said Mark Dell of Tern Research.`,
    },
    texts: [
      {
        source: 'Daily Money',
        tier: 'B',
        title: "Recap: what happened in yesterday's sell-off",
        text: `In case you missed it, Wall Street slid yesterday as a rout in chip shares deepened. The Nasdaq fell 3.1%, the S&P 500 lost 2.0% and the Dow Jones industrial average dropped 1.2%.

Nvidia tumbled 7.4% and Micron sank 9%, and the VIX jumped to 24. Traders blamed stretched valuations and forced selling by leveraged funds.

"People were crowded into the same names," said Mark Dell of Tern Research.`,
      },
      {
        source: 'Investor Corner',
        tier: 'B',
        title: "Yesterday's chip sell-off explained: five things to know",
        text: `Here is what happened yesterday. Chip shares led a slide on Wall Street: the Nasdaq fell 3.1%, the S&P 500 lost 2.0% and the Dow dropped 1.2%.

Nvidia tumbled 7.4%. Micron sank 9%. The VIX jumped to 24 as traders blamed stretched valuations and forced selling by leveraged funds.

Mark Dell of Tern Research said people were crowded into the same names.`,
      },
      {
        source: 'The Morning Roundup',
        tier: 'B',
        title: 'Looking back at Tuesday: the rout in chips in charts',
        text: `A look back at yesterday's slump on Wall Street: the Nasdaq fell 3.1%, the S&P 500 2.0% and the Dow 1.2% as the rout in chip shares deepened.

Nvidia tumbled 7.4% and Micron sank 9%. The VIX jumped to 24. As reported yesterday, traders blamed stretched valuations and forced selling by leveraged funds.

"People were crowded into the same names," said Mark Dell of Tern Research.`,
      },
    ],
  },
  {
    event: 'Game console launch stuffed with cashtags',
    importance: 2,
    credibility: 60,
    texts: [
      {
        source: 'Play Gazette',
        tier: 'B',
        title: 'New PlayStation console launches with three exclusive video games $SONY $MSFT $NVDA $AMD',
        text: `Sony's new console goes on sale on Friday with three exclusive games and a controller that lights up. $SONY $MSFT $NVDA $AMD $AAPL $TSLA

Gamers can choose between a white and a black model. The disc drive is sold separately. Reviewers praised the faster loading times and the quiet fan.

"It feels like a toy from the future," said Mia Torres, who queued outside a shop. $SPY $QQQ $GME`,
      },
      {
        source: 'Gadget Street',
        tier: 'B',
        title: 'Hands-on with the new Xbox: the best console for gamers yet? $MSFT $AMD $NVDA',
        text: `We spent a weekend with the new Xbox. The gamepad is lighter, the menus are quicker, and the launch games look lovely in 4K. $MSFT $AMD $NVDA $INTC $SONY

The console comes in two colours and is out next week. Our favourite game of the bunch lets you build a castle on the moon with friends.

Battery life is up to 30 hours, Microsoft said. Buy it if you like racing games. $TSLA $GME $AAPL`,
      },
      {
        source: 'Joypad Weekly',
        tier: 'B',
        title: 'Nintendo unveils a handheld game console with a folding screen $NTDOY $SONY $MSFT $AAPL',
        text: `Nintendo showed a handheld game console with a folding screen at an event in Kyoto. It arrives in shops in time for the holidays. $NTDOY $SONY $MSFT $AAPL $AMD

Players can fold it like a book, and a new adventure game with the famous plumber comes in the box. Old cartridges work too.

"We wanted it to fit into a small pocket," designer Ken Mori said. $NVDA $SPY $QQQ`,
      },
    ],
  },
]
