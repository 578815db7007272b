import { stem } from '../search/index.js'

/** Words of markets, the economy and risk: a text that uses them speaks of what a risk reader watches. */
const MARKET =
  'market stock share equity bond yield rate interest inflation economy economic economist gdp currency dollar euro yen yuan treasury central bank monetary fiscal deficit debt credit default loan lender liquidity margin leverage hedge volatility futures option derivative swap commodity oil crude gold copper index benchmark nasdaq sensex nifty ftse trader trading investor fund etf portfolio asset recession growth tariff export import mortgage repo fx forex imf oecd ecb fed opec capital collateral exposure risk counterparty clearing exchange broker sell-off rally slump plunge'
/** Words of companies: what happens to one name. */
const COMPANY =
  'company corp inc plc ltd firm group holding business industry sector profit earnings revenue sales loss margin dividend merger acquisition takeover deal bid stake ipo listing shareholder investor analyst ceo cfo chairman executive board quarter billion million crore forecast outlook guidance contract order supplier plant factory production demand price pricing cost customer subscriber regulator antitrust lawsuit settlement tax bankruptcy restructuring partnership airline bank insurer retailer automaker carmaker drugmaker chipmaker utility miner'

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').flatMap((w) => w.split('-').map(stem)))
const MARKET_STEMS = stems(MARKET)
const COMPANY_STEMS = stems(COMPANY)

const WORD = /[a-z0-9&]+/g
/** So many words are enough to judge a text by. */
const MAX_WORDS = 120
/** One word may stand for anything; so many make it sure. The sum of weights at which the measure is about two thirds. */
const SCALE = 2

export interface FinancialLanguage {
  /** 0-1: none of its words to plainly about markets. */
  value: number
  /** The words found, as written, each once. */
  words: string[]
}

/**
 * How far a title speaks of markets, the economy or companies: 1 - e^(-sum/2) over its distinct words, a market word
 * counting 1 and a company word 0.6. Nothing in it names a source or an event: it is for texts no kind of event fits.
 */
export function financialLanguage(text: string): FinancialLanguage {
  const seen = new Set<string>()
  const words: string[] = []
  let sum = 0
  let read = 0
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (++read > MAX_WORDS) break
    const root = stem(word)
    if (seen.has(root)) continue
    seen.add(root)
    const weight = MARKET_STEMS.has(root) ? 1 : COMPANY_STEMS.has(root) ? 0.6 : 0
    if (weight > 0) words.push(word)
    sum += weight
  }
  return { value: 1 - Math.exp(-sum / SCALE), words }
}
