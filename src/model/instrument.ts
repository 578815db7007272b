export type AssetClass =
  | 'equity'
  | 'etf'
  | 'leveraged-etf'
  | 'index'
  | 'crypto'
  | 'future'
  | 'rate'
  | 'fx'
  | 'commodity'
  | 'private'

/** What can be priced; private companies of note are listed too, marked by their class as having no price. */
export interface Instrument {
  /** The symbol of today, unique in the gazetteer (`NVDA`, `^VIX`, `BTC`, `ES=F`). */
  symbol: string
  /** Market identifier code, ISO 10383; empty where there is none. */
  mic: string
  name: string
  assetClass: AssetClass
  aliases: string[]
  /** Earlier symbols and until when they held (exclusive). */
  formerSymbols?: { symbol: string; until: string }[]
  sector?: string
  /** Finer than the sector, in the listing file's words. */
  industry?: string
  /** US dollars; from the file's date. */
  marketCap?: number
  /** For leveraged and inverse funds: the daily multiple, signed. */
  multiple?: number
  /** For funds: what they follow, by symbol where that is in the gazetteer. */
  underlying?: string
  /** Same company, other share class or listing. */
  twins?: string[]
  /** No longer listed in the newest file; kept to read older texts. */
  delisted?: boolean
}
