/** The same events as the calibration's in other people's words, without a named source: importance alone is judged. */
export const WORDINGS: readonly { importance: number; title: string; text: string }[] = [
  {
    importance: 98,
    title: 'Eastmoor Clear declares default of member Talvin Securities',
    text: 'Eastmoor Clear, the clearing house, said in a member notice at 07:40 on Monday that it has declared Talvin Securities in default under rule 12 after the firm failed to meet a variation margin call on Friday. The default management group has been convened and hedging of the portfolio has begun. House positions will be auctioned from Tuesday. Client accounts will be ported where possible.',
  },
  {
    importance: 98,
    title: 'NOTICE TO MEMBERS: DECLARATION OF DEFAULT OF A CLEARING PARTICIPANT',
    text: 'The Clearing House hereby notifies participants that, with effect from 08:00 today, Orrin Futures LLP has been declared a Defaulter. The Clearing House will take steps to manage the default in accordance with its default procedures, including the use of the default fund if required. Participants should await instructions on the auction of positions.',
  },
  {
    importance: 94,
    title: 'Exchange lifts initial margin on equity index futures by 30% effective tomorrow',
    text: 'Harbour Exchange will raise initial margin requirements on its equity index futures by 30% from the close of business on Wednesday, it said in a circular to clearing members on Tuesday. The change applies to existing and new positions. The exchange cited higher volatility.',
  },
  {
    importance: 94,
    title: 'Advisory 26-118: performance bond requirements, stock index contracts',
    text: 'Effective after the close of business on 3 July 2026, performance bond requirements for the following stock index futures increase from 12,000 to 15,600 dollars per contract, an increase of 30 percent. As per the normal review of market volatility to ensure adequate collateral coverage, the clearing house approved the change.',
  },
  {
    importance: 88,
    title: "Issuer to terminate short-volatility note at today's close after acceleration event",
    text: "Kestrel Bank said in a regulatory filing that its inverse VIX futures note has met the terms of an acceleration event and will terminate at today's closing indicative value. Holders will be paid in cash. The note held about $900 million on Friday.",
  },
  {
    importance: 88,
    title: '6-K: Notice of early redemption of VIX short-term futures exchange-traded notes',
    text: "The issuer announces the early redemption of all outstanding notes linked to the inverse of the VIX short-term futures index. The final valuation will be today's close of trading. The notes fell more than 80% in the last session, which triggers redemption under the pricing supplement.",
  },
  {
    importance: 84,
    title: "Chip funds must sell stock worth 18% of today's volume by the close, Brandford Securities estimates",
    text: "Leveraged semiconductor funds will have to sell shares equal to about 18% of the day's volume at the close to bring exposure back to target, strategists at Brandford Securities wrote in a note. The estimate assumes a fall of 6% in the index and no creations or redemptions.",
  },
  {
    importance: 72,
    title: 'hearing a 3x fund is being liquidated right now',
    text: 'big desk told me a leveraged semis etf is getting unwound, prime broker pulled the line. no confirmation. not advice. $SOXL',
  },
  {
    importance: 62,
    title: 'Watchdog opens consultation on limiting the leverage of retail funds',
    text: 'The Securities Conduct Authority on Thursday published a consultation paper that proposes capping the daily leverage of exchange-traded funds sold to retail investors at two times. Comments are invited until 30 September and rules would apply from 2028.',
  },
  {
    importance: 52,
    title: 'Consumer prices rise 0.4% in June, a touch above forecasts',
    text: 'Consumer prices rose 0.4% in June from May, the statistics office said on Tuesday, against 0.3% expected by economists. The annual rate was 3.1%. The VIX rose 0.6 points.',
  },
  {
    importance: 42,
    title: 'Microsoft profit tops estimates, shares rise 6%',
    text: 'Microsoft reported quarterly earnings per share of $3.61 against $3.40 expected by analysts. Revenue rose 15% to $76.4 billion. The shares rose 6% in late trading.',
  },
  {
    importance: 42,
    title: 'Amazon beats on revenue and profit as cloud growth quickens; stock jumps',
    text: 'Amazon said second-quarter revenue rose 13% to $167.7 billion, above the $162 billion expected. Shares jumped 6% after hours.',
  },
  {
    importance: 2,
    title: "NovaBox 9 launches today and it's wild $NVDA $AMD $SONY $MSFT $TSLA $GME $AAPL",
    text: 'The new NovaBox 9 console launches worldwide today with 120 frames a second and a bundle of three games. Fans queued overnight. $NVDA $AMD $SONY $MSFT $TSLA $GME $AAPL $SOXL $TQQQ',
  },
  {
    importance: 2,
    title: 'The best new handheld consoles for summer $SONY $NTDOY $MSFT',
    text: 'We tested five handheld game consoles this summer, from battery life to buttons. Our favourite costs $399. $SONY $NTDOY $MSFT $NVDA',
  },
]
