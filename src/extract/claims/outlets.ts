import type { Outlet } from '../contract.js'
import { type Token, tokenise } from '../figures/lexer.js'

/**
 * News organisations that other texts credit, beyond the configured sources: name, then other spoken names. Facts of common
 * knowledge. A configured outlet with the same name wins, so that its family is the desk's own.
 */
const WELL_KNOWN = `
Bloomberg|Bloomberg News|Bloomberg TV|Bloomberg Television|Bloomberg Businessweek|Bloomberg Law|Bloomberg Radio|Bloomberg.com
Reuters|Reuters News|Thomson Reuters|Reuters.com
The Wall Street Journal|Wall Street Journal|WSJ|the Journal
Financial Times|The Financial Times|FT
The New York Times|New York Times|NYT
The Washington Post|Washington Post|WaPo
Associated Press|The Associated Press|AP
Agence France-Presse|AFP
CNBC|CNBC-TV18|CNBC TV18
Dow Jones|Dow Jones Newswires
Barron's|Barron’s
MarketWatch
Nikkei|Nikkei Asia|Nikkei Asian Review
The Information
Axios
Politico|POLITICO
Semafor
Business Insider|Insider
Fortune
Forbes
CNN|CNN Business
BBC|BBC News|The BBC
Fox Business|Fox Business Network|Fox News
Sky News
NBC News|NBC
CBS News|CBS
ABC News
NPR
Yahoo Finance
TechCrunch
The Verge
Wired|WIRED
Ars Technica
Engadget
The Guardian|Guardian
The Telegraph|Daily Telegraph|The Daily Telegraph
The Times|The Sunday Times|Sunday Times|Times of London|The Times of London
The Economist
The Economic Times|Economic Times|ET
Business Standard
Mint|Livemint
Moneycontrol
The Times of India|Times of India
The Hindu|Hindu BusinessLine
Hindustan Times
NDTV
Press Trust of India|PTI
ANI
South China Morning Post|SCMP
Caixin|Caixin Global
Yicai
Xinhua|Xinhua News Agency
China Daily
Securities Times
36Kr
LatePost
Yonhap|Yonhap News|Yonhap News Agency
Korea Economic Daily|The Korea Economic Daily
Korea Herald|The Korea Herald
Chosun Ilbo
DigiTimes|Digitimes
Economic Daily News
Kyodo|Kyodo News
NHK
Asahi|Asahi Shimbun
Yomiuri|Yomiuri Shimbun
Mainichi|Mainichi Shimbun
Sankei
Jiji|Jiji Press
Handelsblatt
Der Spiegel|Spiegel
Manager Magazin
WirtschaftsWoche
Frankfurter Allgemeine Zeitung|FAZ
Süddeutsche Zeitung|Sueddeutsche Zeitung
Bild
Les Echos
Le Monde
Le Figaro
La Tribune
Il Sole 24 Ore
Corriere della Sera
La Repubblica
El País|El Pais
El Confidencial
Expansión|Expansion
Cinco Días|Cinco Dias
De Telegraaf
De Tijd
Dagens Industri
Svenska Dagbladet
Kommersant
Vedomosti
Interfax
TASS
RIA Novosti
Anadolu|Anadolu Agency
Al Jazeera
Al Arabiya
Globes
Calcalist
Haaretz
The Globe and Mail|Globe and Mail
Toronto Star
Australian Financial Review|The Australian Financial Review|AFR
The Australian
Sydney Morning Herald|The Sydney Morning Herald
The Straits Times|Straits Times
Business Times
USA Today
Los Angeles Times|LA Times|L.A. Times
San Francisco Chronicle
Chicago Tribune
New York Post|The New York Post
The Atlantic
The New Yorker
Vanity Fair
Variety
The Hollywood Reporter|Hollywood Reporter
ProPublica
Punchbowl News|Punchbowl
The Intercept
Puck
Stat News|STAT
Endpoints News
CoinDesk|Coindesk
Cointelegraph|CoinTelegraph
The Block
Decrypt
DL News
Seeking Alpha
Benzinga
Investing.com
TheStreet
Kitco|Kitco News
Argus|Argus Media
Platts|S&P Global Platts
MLex
Mergermarket
Dealreporter
Debtwire
9fin
IFR
Institutional Investor
Pensions & Investments
Risk.net
Financial News
Electrek
InsideEVs
Automotive News
The Register
VentureBeat
404 Media
Rest of World
The Athletic
ESPN
TMZ
Time|Time Magazine
Newsweek
The Hill
The Daily Beast
BuzzFeed News
Huffington Post|HuffPost
`

/** An outlet as found in a text. */
export interface OutletMention {
  outlet: Outlet
  /** Tokens, end exclusive. */
  from: number
  to: number
}

interface Entry {
  words: string[]
  outlet: Outlet
}

/** Finds outlets by their spoken names, longest first. */
export interface OutletIndex {
  at(t: readonly Token[], i: number): OutletMention | null
  /** The outlet whose name or spoken name this is, in any case. */
  named(name: string): Outlet | undefined
}

const split = (name: string): string[] => tokenise(name, 0, name.length).map((token) => token.text)

/** Builds the index once. Names shorter than two characters are left out. */
export function indexOutlets(configured: readonly Outlet[]): OutletIndex {
  const byFirst = new Map<string, Entry[]>()
  const byName = new Map<string, Outlet>()
  const add = (name: string, outlet: Outlet) => {
    const words = split(name)
    if (name.length < 2 || words.length === 0 || byName.has(name.toLowerCase())) return
    byName.set(name.toLowerCase(), outlet)
    const key = words[0]!.toLowerCase()
    const list = byFirst.get(key)
    if (list) list.push({ words, outlet })
    else byFirst.set(key, [{ words, outlet }])
  }
  for (const outlet of configured) for (const name of [...outlet.creditNames, outlet.name]) add(name, outlet)
  for (const line of WELL_KNOWN.trim().split('\n')) {
    const names = line.split('|')
    const known = names.map((n) => byName.get(n.toLowerCase())).find((o) => o !== undefined)
    const outlet = known ?? { name: names[0]!, family: names[0]!, creditNames: names }
    for (const name of names) add(name, outlet)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return {
    at: (t, i) => matchAt(byFirst, t, i),
    named: (name) => byName.get(name.trim().toLowerCase()) ?? byName.get(name.trim().toLowerCase().replace(/^the /, '')),
  }
}

function matchAt(byFirst: ReadonlyMap<string, Entry[]>, t: readonly Token[], i: number): OutletMention | null {
  const first = t[i]
  if (!first || (first.kind !== 'word' && first.kind !== 'num')) return null
  // Names begin with a capital, a digit or "the": most words are passed over here
  const c = first.text.charCodeAt(0)
  if (c >= 97 && c <= 122 && first.lower !== 'the') return null
  const entries = byFirst.get(first.lower)
  if (!entries) return null
  for (const { words, outlet } of entries) {
    let k = i
    let fits = true
    for (const word of words) {
      const token = t[k]
      // "the" may be written in either case; the rest as the outlet writes itself
      if (!token || (token.text !== word && !(token.lower === 'the' && word.toLowerCase() === 'the'))) {
        fits = false
        break
      }
      k++
    }
    if (fits && !isOtherUse(t, i, k)) return { outlet, from: i, to: k }
  }
  return null
}

/** What follows or precedes an outlet's name and makes it something else: its data, its research arm, its owner. */
const NOT_REPORTING =
  /^(?:intelligence|economics|terminal|terminals|index|indices|indexes|survey|surveys|poll|polls|data|dataset|calculations?|compilation|billionaires?|commodity|galaxy|government|adria|lp|inc|plc|corp|holdings|group|refinitiv|breakingviews|agg|aggregate|us|global|school|foundation|philanthropies)$/

function isOtherUse(t: readonly Token[], from: number, to: number): boolean {
  const after = t[to]
  const before = t[from - 1]
  if (after?.kind === 'word' && NOT_REPORTING.test(after.lower) && !(after.lower === 'us' && after.text !== 'US')) return true
  if (
    before?.lower === 'by' &&
    /^(?:compiled|provided|polled|surveyed|tracked|calculated|seen|reviewed|owned|published)$/.test(t[from - 2]?.lower ?? '')
  )
    return !/^(?:seen|reviewed|published)$/.test(t[from - 2]!.lower)
  if (before?.kind === 'word' && /^(?:Michael|Mike|Emma|Steve|Malcolm)$/.test(before.text)) return true
  return false
}
