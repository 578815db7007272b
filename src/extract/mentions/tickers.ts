import { type Gazetteer, holderOf } from './gazetteer.js'
import { NOT_TICKERS } from './vocabulary.js'

/** A symbol written out in the text with a mark that says so. */
export interface TickerMatch {
  /** Undefined where the mark is clear but the symbol is not in the gazetteer: nothing else is looked for there. */
  id: number | undefined
  start: number
  end: number
  /** Where the whole mark begins ("NASDAQ: NVDA" at the N of NASDAQ). */
  from: number
  rule: 'exchange-tag' | 'cashtag' | 'ric' | 'parenthesised'
  symbol: string
}

const SYMBOL = '[A-Z]{1,5}(?:[.\\-/][A-Z])?'
/** How texts write exchanges, with the suffix that quote services put behind a symbol listed there; none in the US. */
const SUFFIX: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    `NASDAQ NASDAQGS NASDAQGM NASDAQCM NYSE NYSEAMERICAN NYSEARCA NYSEMKT AMEX ARCA BATS CBOE OTC OTCMKTS OTCPK OTCQB OTCQX`
      .split(' ')
      .map((x) => [x, '']),
  ),
  TSX: '.TO',
  TSXV: '.V',
  CSE: '.CN',
  LSE: '.L',
  LON: '.L',
  AIM: '.L',
  ASX: '.AX',
  HKEX: '.HK',
  SEHK: '.HK',
  HKG: '.HK',
  TSE: '.T',
  TYO: '.T',
  ETR: '.DE',
  FRA: '.DE',
  XETRA: '.DE',
  EPA: '.PA',
  AMS: '.AS',
  SIX: '.SW',
  SWX: '.SW',
  NSE: '.NS',
  BSE: '.BO',
  KRX: '.KS',
  SHA: '.SS',
  SHE: '.SZ',
  OB: '.OL',
  STO: '.ST',
  BIT: '.MI',
  BME: '.MC',
  SGX: '.SI',
  TWSE: '.TW',
}
const EXCHANGE = `(Nasdaq(?:GS|GM|CM)?|Nyse|Cboe|NYSE (?:American|Arca|MKT)|OTC Markets|${Object.keys(SUFFIX).join('|')})`
const TAG = new RegExp(
  `(?<![A-Za-z])${EXCHANGE}\\s?:\\s?"?([A-Z0-9]{1,6}(?:[.\\-/][A-Z])?)((?:\\s?[,/]\\s?${SYMBOL}(?=[,/)])){0,4})(?![A-Za-z0-9])`,
  'g',
)
const CASHTAG = /(?<![A-Za-z0-9$])\$([A-Za-z]{1,5}(?:[.-][A-Za-z])?)(?![A-Za-z0-9])/g
/** Reuters codes of US exchanges, and the suffixes that quote services use elsewhere: found by the dot, then read backwards. */
const RIC = /\.(?:OQ|O|N|K|PK|A|P|Z)(?![A-Za-z0-9]|\.[A-Za-z])/g
const RIC_ROOT = /(?:^|[^A-Za-z0-9@./])([A-Z]{2,5}|[A-Z]{1,4}[ab])$/
const BRACKETED_RIC = /[<[]([A-Z]{1,5}[ab]?)\.(?:OQ|O|N|K|PK|A|P|Z)[>\]]/g
const FOREIGN = /\.(?:L|T|HK|DE|PA|AS|SS|SZ|KS|KQ|TO|AX|MI|MC|SW|ST|CO|OL|HE|NS|BO|SA|SR|TW|BR|VI|SI)(?![A-Za-z0-9])/g
const FOREIGN_ROOT = /(?:^|[^A-Za-z0-9@./])([A-Z0-9]{1,12})$/
const PARENTHESES = new RegExp(`\\((?:ticker:? ?|symbol:? ?)?"?(${SYMBOL})(?="?[),;])`, 'g')

/** Symbols written with a mark that says what they are. `day` is the text's date, where known. Linear: each pattern reads the text once. */
export function findTickers(g: Gazetteer, whole: string, day: string | undefined): TickerMatch[] {
  const found: TickerMatch[] = []
  const add = (rule: TickerMatch['rule'], symbol: string, start: number, end: number) => {
    const id = holderOf(g, symbol, day)
    if (id !== undefined) found.push({ id, start, end, from: start, rule, symbol })
  }
  if (whole.includes(':')) for (const m of whole.matchAll(TAG)) addTag(g, m, day, found)
  if (whole.includes('$')) {
    for (const m of whole.matchAll(CASHTAG)) {
      const lower = m[1] !== m[1]!.toUpperCase()
      if (lower && (m[1]!.length < 3 || m[1] !== m[1]!.toLowerCase())) continue
      add('cashtag', m[1]!.toUpperCase(), m.index, m.index + m[0].length)
    }
  }
  if (whole.includes('.')) {
    for (const m of whole.matchAll(RIC)) {
      const root = RIC_ROOT.exec(whole.slice(Math.max(0, m.index - 7), m.index))?.[1]
      if (root) add('ric', ricSymbol(root), m.index - root.length, m.index + m[0].length)
    }
    for (const m of whole.matchAll(BRACKETED_RIC)) add('ric', ricSymbol(m[1]!), m.index + 1, m.index + m[0].length - 1)
    for (const m of whole.matchAll(FOREIGN)) {
      const root = FOREIGN_ROOT.exec(whole.slice(Math.max(0, m.index - 13), m.index))?.[1]
      if (root) add('ric', root + m[0], m.index - root.length, m.index + m[0].length)
    }
  }
  if (whole.includes('(')) {
    for (const m of whole.matchAll(PARENTHESES))
      add('parenthesised', m[1]!, m.index + m[0].length - m[1]!.length, m.index + m[0].length)
  }
  return found
}

/** "NASDAQ: GOOG, GOOGL" is two symbols; "TSX: T" is Telus, not AT&T: a symbol belongs to its exchange. */
function addTag(g: Gazetteer, m: RegExpMatchArray, day: string | undefined, found: TickerMatch[]): void {
  const suffix = SUFFIX[m[1]!.toUpperCase()] ?? ''
  const rest = `${m[2]}${m[3]}`
  let at = m.index! + m[0].length - rest.length
  let from = m.index!
  for (const part of rest.split(/([,/]\s?(?=[A-Z]{2,}|[A-Z]$))/)) {
    const symbol = part.trim()
    if (/^[A-Z0-9]/.test(symbol)) {
      const start = at + part.indexOf(symbol)
      const id = suffix ? g.symbols.get(symbol + suffix) : holderOf(g, symbol, day)
      found.push({ id, start, end: start + symbol.length, from, rule: 'exchange-tag', symbol })
      from = start + symbol.length
    }
    at += part.length
  }
}

/** `BRKb` is BRK-B. */
const ricSymbol = (root: string): string => (/[a-z]$/.test(root) ? `${root.slice(0, -1)}-${root.slice(-1).toUpperCase()}` : root)

/** Capitals that mean something else far more often than a ticker. */
export const isUsualAcronym = (symbol: string): boolean => NOT_TICKERS.has(symbol.toLowerCase())
