/**
 * Words that headlines use for one another, by the name a trigger calls them (`$up`). Only single words; their stems match.
 * Kept in code because they are grammar that many kinds of events share, not a kind of event.
 */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  up: 'rise rose risen gain climb jump surge soar rally advance rebound recover strengthen firm spike leap zoom rocket higher up boost grow grew swell widen accelerate quicken',
  down: 'fall fell fallen drop decline slip slide slid tumble plunge sink sank sunk slump crash dive tank lose lost shed retreat weaken lower down ease dip plummet crater wobble drift nosedive collapse shrink shrank narrow slow drag skid crumble',
  hold: 'end close open hover steady flat mixed unchanged swing trade hit touch edge settle pare extend',
  index:
    'dow nasdaq sensex nifty ftse dax cac nikkei topix kospi russell stoxx asx ibovespa s&p s&p500 bse nyse tsx csi hang straits benchmark djia msci',
  currency:
    'dollar euro yen yuan renminbi pound sterling rupee rouble ruble peso lira rand aussie loonie kiwi franc krona forint zloty ringgit rupiah baht naira greenback forex fx currency currencies',
  commodity:
    'oil crude brent wti gold silver copper platinum palladium aluminium aluminum nickel zinc wheat corn soybean soy sugar cotton coffee cocoa gasoline diesel lng bullion coal lumber iron uranium lithium commodity commodities metal',
  'central-bank':
    'fed ecb boj boe pboc rbi rba rbnz snb fomc bundesbank riksbank norges banxico copom powell yellen bernanke draghi lagarde carney kuroda ueda bailey',
  shares: 'share stock equity equities',
  markets: 'stock market share equities wall bourse index indices',
  results: 'profit earnings revenue sales income net eps ebitda turnover pat loss results',
  quarter: 'q1 q2 q3 q4 1q 2q 3q 4q quarter quarterly fy annual',
  crypto: 'bitcoin ether ethereum crypto cryptocurrency cryptocurrencies token stablecoin btc eth solana xrp dogecoin',
  leveraged: 'leveraged inverse geared ultra triple 2x 3x 5x',
  fund: 'fund etf etn etp etfs trust',
  broker:
    'analyst broker brokerage goldman jpmorgan citi citigroup barclays ubs stifel jefferies needham canaccord keybanc deutsche wedbush oppenheimer piper cowen bernstein edelweiss sharekhan icici baird susquehanna raymond evercore wells nomura hsbc clsa macquarie',
  rate: 'rate interest yield borrowing',
  country:
    'us u.s china chinese japan japanese german germany eurozone euro uk british britain india indian french france italy spain brazil russia canada australia korea korean mexico turkey greek greece singapore indonesia swiss',
}
