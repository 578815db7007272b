import { type Gazetteer, holderOf } from './gazetteer.js'
import { NOT_TICKERS } from './vocabulary.js'

/** A symbol written out in the text. */
export interface TickerMatch {
  id: number
  start: number
  end: number
  /** Where the whole mark begins ("NASDAQ: NVDA" at the N of NASDAQ): no name is looked for inside. */
  from: number
  rule: 'exchange-tag' | 'cashtag' | 'ric' | 'parenthesised'
  symbol: string
}

const SYMBOL = '[A-Z]{1,5}(?:[.\\-/][A-Z])?'
const EXCHANGES =
  'NASDAQ|Nasdaq|NasdaqGS|NasdaqGM|NasdaqCM|NASDAQGS|NYSE|Nyse|NYSE American|NYSE Arca|NYSE MKT|NYSEAMERICAN|NYSEARCA|NYSEAmerican|NYSEMKT|AMEX|ARCA|BATS|CBOE|Cboe|OTC|OTCMKTS|OTCPK|OTCQB|OTCQX|OTC Markets'
const TAG = new RegExp(`(?<![A-Za-z])(?:${EXCHANGES})\\s?:\\s?"?(${SYMBOL})(?![A-Za-z0-9])`, 'g')
const CASHTAG = /(?<![A-Za-z0-9$])\$([A-Za-z]{1,5}(?:[.-][A-Za-z])?)(?![A-Za-z0-9])/g
const RIC = /(?<![A-Za-z0-9@./])([A-Z]{2,5}|[A-Z]{1,4}[ab])\.(OQ|O|N|K|PK|A|P|Z|NaE)(?![A-Za-z0-9]|\.[A-Za-z])/g
const BRACKETED_RIC = /[<[]([A-Z]{1,5}[ab]?)\.(OQ|O|N|K|PK|A|P|Z)[>\]]/g
const FOREIGN =
  /(?<![A-Za-z0-9@./])([A-Z0-9]{1,6}\.(?:L|T|HK|DE|PA|AS|SS|SZ|KS|KQ|TO|AX|MI|MC|SW|ST|CO|OL|HE|NS|BO|SA|TW|BR|VI|SI))(?![A-Za-z0-9])/g
const PARENTHESES = new RegExp(`\\((?:ticker:? ?|symbol:? ?)?"?(${SYMBOL})"?(?=[),;])`, 'g')

/** Symbols written with a mark that says what they are. `day` is the text's date, where known. */
export function findTickers(g: Gazetteer, whole: string, day: string | undefined): TickerMatch[] {
  const found: TickerMatch[] = []
  const add = (rule: TickerMatch['rule'], raw: string, start: number, end: number, from = start) => {
    const id = holderOf(g, raw, day)
    if (id !== undefined) found.push({ id, start, end, from, rule, symbol: raw })
  }
  if (whole.includes(':'))
    for (const m of whole.matchAll(TAG))
      add('exchange-tag', m[1]!, m.index + m[0].length - m[1]!.length, m.index + m[0].length, m.index)
  if (whole.includes('$')) {
    for (const m of whole.matchAll(CASHTAG)) {
      const lower = m[1] !== m[1]!.toUpperCase()
      if (lower && (m[1]!.length < 3 || m[1] !== m[1]!.toLowerCase())) continue
      add('cashtag', m[1]!.toUpperCase(), m.index, m.index + m[0].length)
    }
  }
  if (whole.includes('.')) {
    for (const m of whole.matchAll(RIC)) add('ric', ricSymbol(m[1]!), m.index, m.index + m[0].length)
    for (const m of whole.matchAll(BRACKETED_RIC)) add('ric', ricSymbol(m[1]!), m.index + 1, m.index + m[0].length - 1)
    for (const m of whole.matchAll(FOREIGN)) add('ric', m[1]!, m.index, m.index + m[0].length)
  }
  if (whole.includes('('))
    for (const m of whole.matchAll(PARENTHESES))
      add(
        'parenthesised',
        m[1]!,
        m.index + m[0].length - m[1]!.length - (m[0].endsWith('"') ? 1 : 0),
        m.index + m[0].length - (m[0].endsWith('"') ? 1 : 0),
      )
  return found
}

/** `BRKb` is BRK-B. */
const ricSymbol = (root: string): string => (/[a-z]$/.test(root) ? `${root.slice(0, -1)}-${root.slice(-1).toUpperCase()}` : root)

/** Capitals that mean something else far more often than a ticker. */
export const isUsualAcronym = (symbol: string): boolean => NOT_TICKERS.has(symbol.toLowerCase())
