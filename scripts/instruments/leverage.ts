/** What a fund's name says of its daily multiple and what it follows. Sources: the fund's own name in the listing files. */
export interface Leverage {
  multiple: number
  /** The words between, as the name has them: `NVDA`, `Semiconductor`, `S&P 500`. */
  follows: string
}

const NOT_LEVERAGED =
  /ultra[- ]?short(?![- ]?(?:s&p|dow|qqq|mid|small|russ|msci|ftse|lehman|real|nasdaq|bloomberg|gold|silver|yen|euro|7|20|tech|util|indus|mater|energy|fin|health|cons|semi|bit|ether|oil|biotech|china|tips|comm))|ultra buffer|ultra (?:dividend|risk|option|bond)|ultra-|short[- ](?:term(?! futures)|duration|maturity|horizon|strateg)|long\/short|short option|online\/short|yieldmax|weeklypay|bear bear|bullbear|income|buffer|floor|accelerated|\bautocall|hedged|treasury ladder|dividend edge/i

/** The daily multiple in a fund's name, signed; undefined for a fund that is neither leveraged nor inverse. */
export function leverageOf(name: string): Leverage | undefined {
  const bullBear = /\b(Bull|Bear)\s*-?(\d(?:\.\d+)?)\s?X/i.exec(name)
  if (bullBear) {
    const sign = bullBear[1]!.toLowerCase() === 'bear' ? -1 : 1
    return { multiple: sign * Number(bullBear[2]), follows: between(name, bullBear.index) }
  }
  const times = /(?<![\d.])(-?\d(?:\.\d+)?)\s?X(?![a-z]*\d)(?=[\sL-])/i.exec(name) ?? /(-[123])\s+Inverse/i.exec(name)
  if (
    times &&
    /long|short|inverse|leveraged|bull|bear|ether|bitcoin|solana|xrp|corn|daily|target|vix|capped/i.test(name) &&
    !/income|2x100|buffer|accelerat/i.test(name)
  ) {
    const size = Math.abs(Number(times[1]))
    const inverse =
      times[1]!.startsWith('-') || /\b(?:inverse|bear)\b/i.test(name) || /X\s+(?:Daily\s+)?Short\b|\bDaily Short\b/i.test(name)
    return size > 0 && size <= 5 ? { multiple: inverse ? -size : size, follows: stripped(name) } : undefined
  }
  return proShares(name)
}

function proShares(name: string): Leverage | undefined {
  if (!/^(?:ProShares|UltraPro|UltraShort|Ultra)\b/i.test(name) || NOT_LEVERAGED.test(name)) return undefined
  const m = /\b(UltraPro Short|UltraShort|UltraPro|Ultra|Short)\s*(.*)$/i.exec(name)
  if (!m) return undefined
  const multiple = { 'ultrapro short': -3, ultrashort: -2, ultrapro: 3, ultra: 2, short: -1 }[m[1]!.toLowerCase()]!
  return { multiple, follows: stripped(m[2]!) }
}

const between = (name: string, end: number): string => stripped(name.slice(0, end))

const NOISE =
  /\b(?:Direxion|Shares|ETF|ETFs|ETN|ETNs|Trust|Daily|Target|ProShares|GraniteShares|Tradr|T-REX|Leverage|Defiance|MicroSectors|MAX|ETRACS|Teucrium|Volatility|Listed|Funds|Tuttle|Capital|Monthly|Quarterly|Pay|Leveraged|Inverse|Long|Short|Bull|Bear|Index|Series|[AB]$|Opportunities|VS|TR|Tidal|II|Kurv|Roundhill|AXS|Battleshares|-?\d(?:\.\d+)?\s?X(?:Leveraged|Shares)?)\b|-\d\b/gi

const stripped = (name: string): string =>
  name
    .replace(NOISE, ' ')
    .replace(/\s-|-\s/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Index, sector and commodity words in fund names, to the symbol that stands for them. */
const FOLLOWED: readonly (readonly [RegExp, string])[] = [
  [/s&p ?500 high beta/i, 'SPHB'],
  [/s&p ?500$|s&p ?500 /i, '^GSPC'],
  [/nasdaq[- ]?100|^qqq$/i, '^NDX'],
  [/dow ?30|dow jones industrial/i, '^DJI'],
  [/russell ?2000|small cap/i, '^RUT'],
  [/mid ?cap/i, '^MID'],
  [/small ?cap ?600/i, '^SP600'],
  [/semiconductor/i, 'SOXX'],
  [/vix short/i, '^VIX'],
  [/vix/i, '^VIX'],
  [/fang\+/i, '^NYFANG'],
  [/magnificent 7/i, 'MAGS'],
  [/gold miners/i, 'GDX'],
  [/junior gold/i, 'GDXJ'],
  [/natural gas/i, 'NG=F'],
  [/crude oil/i, 'CL=F'],
  [/^gold$/i, 'GC=F'],
  [/^silver$/i, 'SI=F'],
  [/bitcoin/i, 'BTC'],
  [/ether/i, 'ETH'],
  [/solana/i, 'SOL'],
  [/xrp/i, 'XRP'],
  [/corn/i, 'ZC=F'],
  [/20[- +]*year|20\+/i, 'TLT'],
  [/7[- ]*10[- ]*y/i, 'IEF'],
  [/10-yr/i, 'IEF'],
  [/s&p biotech/i, 'XBI'],
  [/biotech/i, 'IBB'],
  [/oil & gas exp/i, 'XOP'],
  [/regional bank/i, 'KRE'],
  [/big banks/i, 'KBWB'],
  [/homebuilders/i, 'ITB'],
  [/aerospace/i, 'ITA'],
  [/retail/i, 'XRT'],
  [/internet/i, 'FDN'],
  [/ftse china|china bull/i, 'FXI'],
  [/csi china internet/i, 'KWEB'],
  [/csi 300/i, 'ASHR'],
  [/emerging markets ex china/i, 'EMXC'],
  [/emerging/i, 'EEM'],
  [/msci brazil|brazil/i, 'EWZ'],
  [/msci mexico/i, 'EWW'],
  [/msci india/i, 'INDA'],
  [/msci japan/i, 'EWJ'],
  [/south korea/i, 'EWY'],
  [/ftse europe/i, 'VGK'],
  [/eafe/i, 'EFA'],
  [/real estate/i, 'XLRE'],
  [/financial/i, 'XLF'],
  [/technology/i, 'XLK'],
  [/health ?care/i, 'XLV'],
  [/energy/i, 'XLE'],
  [/utilities/i, 'XLU'],
  [/industrials?/i, 'XLI'],
  [/materials/i, 'XLB'],
  [/consumer discretionary/i, 'XLY'],
  [/consumer staples/i, 'XLP'],
  [/communication/i, 'XLC'],
  [/uranium/i, 'URA'],
  [/high yield/i, 'HYG'],
  [/^euro$/i, 'EURUSD=X'],
  [/^yen$/i, 'JPY=X'],
]

/** The symbol a leveraged fund follows: a symbol in its name, a company of that name, or a known index, sector or commodity. */
export function underlyingOf(
  follows: string,
  symbols: ReadonlySet<string>,
  bySimpleName: ReadonlyMap<string, string>,
): string | undefined {
  const known = FOLLOWED.find(([pattern]) => pattern.test(follows))?.[1]
  if (known) return known
  for (const word of follows.split(/\s+/)) {
    const symbol = word === 'BRKB' ? 'BRK-B' : word
    if (
      /^[A-Z]{2,5}(?:-[A-Z])?$/.test(symbol) &&
      symbols.has(symbol) &&
      !/^(?:AI|US|FTSE|MSCI|CSI|VIX|NYSE|ON|IT|MLP|REIT|TIPS)$/.test(symbol)
    )
      return symbol
  }
  return bySimpleName.get(follows.toLowerCase())
}
