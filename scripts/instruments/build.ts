import type { Instrument } from '../../src/model/index.js'
import { cleanName, cleanTitle, isCommon, nameKey } from './clean.js'
import { leverageOf, underlyingOf } from './leverage.js'
import { type Filer, type Listing, readConstituents, readFilers, readNasdaqTrader, readSectors } from './read.js'

export interface Built {
  equities: Instrument[]
  funds: Instrument[]
  otc: Instrument[]
}

/** Multiples that the fund's name does not say. Source: the issuers' fund pages (ProShares changed both in February 2018). */
const MULTIPLE_BY_SYMBOL: Record<string, number> = { UVXY: 1.5, SVXY: -0.5 }

/** Listings whose symbol is a coin's: symbols are unique here, so these carry their exchange's Reuters suffix and the coin keeps the plain one. */
const COIN_SYMBOLS: Record<string, string> = { BTC: 'BTC.P', ETH: 'ETH.P', SOL: 'SOL.N' }

/** Builds every US-listed instrument from the public files in `dir`: one row a symbol, newest name first, older names as aliases. */
export function buildListings(dir: string): Built {
  const older = new Map(
    readNasdaqTrader(dir)
      .filter((l) => isCommon(l.name))
      .map((l) => [l.symbol, l]),
  )
  const newest = new Map(
    readSectors(dir)
      .filter((l) => isCommon(l.name))
      .map((l) => [l.symbol, l]),
  )
  const filers = readFilers(dir)
  const bySymbol = new Map(filers.map((f) => [f.symbol, f]))
  const constituents = readConstituents(dir)
  const listed = [...new Set([...older.keys(), ...newest.keys()])].filter((s) => /^[A-Z]{1,5}(?:-[A-Z])?$/.test(s))
  const rank = (i: Instrument) => bySymbol.get(i.symbol)?.rank ?? 1e6
  const rows = listed.map((s) => row(s, older.get(s), newest.get(s), bySymbol.get(s), constituents.get(s)))
  joinTwins(rows, bySymbol)
  const kept = joinRenamed(rows, newest)
  addLeverage(kept)
  const inOrder = (list: Instrument[]) => list.sort((a, b) => rank(a) - rank(b) || (a.symbol < b.symbol ? -1 : 1))
  const otc = inOrder(overTheCounter(kept, filers))
  for (const r of kept) r.symbol = COIN_SYMBOLS[r.symbol] ?? r.symbol
  return {
    equities: inOrder(kept.filter((i) => i.assetClass === 'equity')),
    funds: kept.filter((i) => i.assetClass !== 'equity').sort((a, b) => (a.symbol < b.symbol ? -1 : 1)),
    otc,
  }
}

function row(
  symbol: string,
  old: Listing | undefined,
  now: Listing | undefined,
  filer: Filer | undefined,
  sp?: { name: string; sector: string },
): Instrument {
  const fund = old?.etf === true || /\bET[FN]s?\b/.test(old?.name ?? '')
  const names = [now?.name, old?.name].filter((n) => n !== undefined).map((n) => cleanName(n, fund))
  if (filer && !fund) names.push(cleanTitle(filer.title))
  if (sp) names.push(sp.name)
  const [name, ...rest] = names
  return {
    symbol,
    mic: now?.mic || old?.mic || '',
    name: name!,
    assetClass: fund ? 'etf' : 'equity',
    aliases: distinctNames(name!, rest),
    sector: now?.sector ?? sp?.sector,
    industry: now?.industry,
    marketCap: now?.marketCap,
    delisted: !now && !fund ? true : undefined,
  }
}

function distinctNames(name: string, rest: string[]): string[] {
  const seen = new Set([nameKey(name)])
  return rest.filter((n) => nameKey(n) && !seen.has(nameKey(n)) && seen.add(nameKey(n)))
}

/** Share classes of one filer name each other. */
function joinTwins(rows: Instrument[], bySymbol: Map<string, Filer>): void {
  const groups = new Map<string, Instrument[]>()
  for (const r of rows) {
    if (r.assetClass !== 'equity' || r.delisted) continue
    const cik = bySymbol.get(r.symbol)?.cik
    const key = `${cik ?? ''}|${nameKey(r.name)}`
    groups.set(key, [...(groups.get(key) ?? []), r])
  }
  for (const group of groups.values()) {
    if (group.length > 1 && group.length < 5) for (const r of group) r.twins = group.filter((o) => o !== r).map((o) => o.symbol)
  }
}

/** The files do not say when a symbol changed, only that the newest one (mid 2026) has another: it held no longer than this. */
const HELD_NO_LONGER_THAN = '2026-07-01'

/** A symbol gone from the newest file whose company stands there under a new one becomes that one's former symbol. */
function joinRenamed(rows: Instrument[], newest: Map<string, Listing>): Instrument[] {
  const fresh = new Map<string, Instrument>()
  for (const r of rows) if (newest.has(r.symbol) && r.assetClass === 'equity') fresh.set(nameKey(r.name), r)
  return rows.filter((r) => {
    const now = r.delisted ? [r.name, ...r.aliases].map((n) => fresh.get(nameKey(n))).find((x) => x && x !== r) : undefined
    if (!now || r.twins?.length) return true
    if (r.symbol.startsWith(`${now.symbol}-`)) {
      r.delisted = undefined
      r.twins = [now.symbol]
      now.twins = [...(now.twins ?? []), r.symbol]
      return true
    }
    // The symbol was another company's before: what the older file calls it is not this one's name.
    if (!now.formerSymbols) now.aliases = now.aliases.filter((a) => sharesWord(a, now.name))
    now.formerSymbols = [...(now.formerSymbols ?? []), { symbol: r.symbol, until: HELD_NO_LONGER_THAN }]
    now.aliases = distinctNames(now.name, [...now.aliases, r.name, ...r.aliases])
    return false
  })
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(nameKey(a).split(' '))
  return nameKey(b)
    .split(' ')
    .some((w) => words.has(w))
}

function addLeverage(rows: Instrument[]): void {
  const symbols = new Set(rows.map((r) => r.symbol))
  const bySimpleName = new Map<string, string>()
  for (const r of [...rows].sort((a, b) => (a.marketCap ?? 0) - (b.marketCap ?? 0))) {
    if (r.assetClass === 'equity' && (r.marketCap ?? 0) > 2e10)
      bySimpleName.set(nameKey(r.name).split(' ')[0]!, r.symbol).set(nameKey(r.name), r.symbol)
  }
  for (const r of rows) {
    const found = r.assetClass === 'etf' ? leverageOf(r.name) : undefined
    if (!found || found.multiple === 1) continue
    r.assetClass = 'leveraged-etf'
    r.multiple = MULTIPLE_BY_SYMBOL[r.symbol] ?? found.multiple
    r.underlying = underlyingOf(found.follows, symbols, bySimpleName)
  }
}

/** Filers with a symbol that no exchange file lists: traded over the counter, or gone since. */
function overTheCounter(listed: Instrument[], filers: Filer[]): Instrument[] {
  const known = new Set(listed.flatMap((r) => [r.symbol, ...(r.formerSymbols ?? []).map((f) => f.symbol)]))
  const listedCiks = new Set(filers.filter((f) => known.has(f.symbol)).map((f) => f.cik))
  const seen = new Set<number>()
  const keys = new Set(listed.flatMap((r) => [r.name, ...r.aliases].map(nameKey)))
  const out: Instrument[] = []
  for (const f of filers) {
    const name = cleanTitle(f.title)
    if (known.has(f.symbol) || listedCiks.has(f.cik) || seen.has(f.cik) || keys.has(nameKey(name))) continue
    if (!/^[A-Z]{1,5}$/.test(f.symbol) || !isCommon(name) || /acquisition|\bspac\b|trust \d|blank check/i.test(name)) continue
    seen.add(f.cik)
    out.push({
      symbol: f.symbol,
      mic: f.symbol.length === 5 ? 'OTCM' : '',
      name,
      assetClass: 'equity',
      aliases: [],
      delisted: undefined,
    })
  }
  return out
}
