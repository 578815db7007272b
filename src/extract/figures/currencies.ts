/**
 * Currency signs, codes and names, as ISO 4217 codes. Facts of common usage; where a name is shared by several currencies
 * (dollar, pound, peso, crown) the one most written about in English financial news is the default and an adjective decides.
 */

/** What a sign alone means. */
export const SIGNS: Record<string, string> = {
  $: 'USD',
  '＄': 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '￡': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₿': 'BTC',
  '฿': 'THB',
  '₫': 'VND',
  '₪': 'ILS',
  '₦': 'NGN',
  '₱': 'PHP',
  '₴': 'UAH',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  '₸': 'KZT',
}

/** Letters before (or, as Australians write, after) a dollar sign: `A$5`, `$A5`, `CAD$5`. */
export const DOLLAR_LETTERS: Record<string, string> = {
  us: 'USD',
  usd: 'USD',
  u: 'USD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  can: 'CAD',
  cdn: 'CAD',
  hk: 'HKD',
  hkd: 'HKD',
  s: 'SGD',
  sg: 'SGD',
  sgd: 'SGD',
  nz: 'NZD',
  nzd: 'NZD',
  nt: 'TWD',
  ntd: 'TWD',
  twd: 'TWD',
  r: 'BRL',
  brl: 'BRL',
  mx: 'MXN',
  mxn: 'MXN',
  tt: 'TTD',
  j: 'JMD',
  z: 'ZWL',
  bds: 'BBD',
  fj: 'FJD',
}

/** ISO codes read in capitals, before or after a number. Codes that are common English words (ALL, TOP, CUP, PEN, TRY as a verb in capitals) need digits glued or a scale and are left out. */
const CODES =
  'USD EUR GBP JPY CNY CNH RMB INR AUD CAD CHF HKD SGD NZD KRW SEK NOK DKK MXN BRL ZAR RUB TRY PLN CZK HUF ILS THB IDR MYR PHP VND TWD AED SAR QAR KWD BHD OMR EGP NGN KES GHS PKR BDT LKR ARS CLP COP UYU RON BGN HRK ISK UAH KZT GEL MAD TND JOD XAU XDR'
export const ISO: ReadonlyMap<string, string> = new Map(
  CODES.split(' ').map((code) => [code, code === 'RMB' || code === 'CNH' ? 'CNY' : code]),
)
/** Codes that people also write in small letters. */
const LOWER = 'usd eur gbp jpy cny rmb inr aud cad chf hkd sgd nzd krw zar sek nok dkk brl mxn'
export const ISO_LOWER: ReadonlyMap<string, string> = new Map(
  LOWER.split(' ').map((code) => [code, ISO.get(code.toUpperCase())!]),
)

/** Signs made of letters that stand before a number, case as written. */
export const LETTER_SIGNS: Record<string, string> = {
  Rs: 'INR',
  rs: 'INR',
  RS: 'INR',
  Re: 'INR',
  Rp: 'IDR',
  RM: 'MYR',
  Tk: 'BDT',
  Dh: 'AED',
  Dhs: 'AED',
  SFr: 'CHF',
  Fr: 'CHF',
  kr: 'SEK',
  Kr: 'SEK',
  Ksh: 'KES',
  KSh: 'KES',
  Sh: 'KES',
  GH: 'GHS',
  P: 'PHP',
  R: 'ZAR',
  N: 'NGN',
}
/** Letter signs that are too short to trust without a scale word after the number. */
export const WEAK_LETTER_SIGNS = new Set(['P', 'R', 'N', 'Re', 'Sh', 'Fr', 'kr', 'Kr', 'GH', 'RM', 'Rp'])

interface NamedCurrency {
  code: string
  /** Ambiguous with ordinary words or measures: needs a scale, a large value or an adjective. */
  weak?: boolean
  /** The hundredth part: cents, pence. */
  minor?: boolean
}
const named = (code: string, names: string, more: Partial<NamedCurrency> = {}): [string, NamedCurrency][] =>
  names.split(' ').map((name) => [name, { code, ...more }])

/** Names that stand after a number. */
export const NAMES: ReadonlyMap<string, NamedCurrency> = new Map([
  ...named('USD', 'dollar dollars bucks greenbacks'),
  ...named('EUR', 'euro euros'),
  ...named('GBP', 'pound pounds', { weak: true }),
  ...named('GBP', 'sterling quid'),
  ...named('JPY', 'yen'),
  ...named('CNY', 'yuan renminbi kuai'),
  ...named('INR', 'rupee rupees'),
  ...named('KRW', 'won', { weak: true }),
  ...named('CHF', 'franc francs'),
  ...named('ZAR', 'rand rands', { weak: true }),
  ...named('BRL', 'reais'),
  ...named('BRL', 'real', { weak: true }),
  ...named('MXN', 'peso pesos'),
  ...named('TRY', 'lira liras'),
  ...named('RUB', 'ruble rubles rouble roubles'),
  ...named('PLN', 'zloty zlotys zlotych'),
  ...named('SEK', 'krona kronor'),
  ...named('DKK', 'krone kroner'),
  ...named('CZK', 'koruna korunas'),
  ...named('SEK', 'crown crowns', { weak: true }),
  ...named('MYR', 'ringgit ringgits'),
  ...named('THB', 'baht'),
  ...named('VND', 'dong'),
  ...named('IDR', 'rupiah rupiahs'),
  ...named('ILS', 'shekel shekels'),
  ...named('AED', 'dirham dirhams'),
  ...named('SAR', 'riyal riyals'),
  ...named('QAR', 'rial rials', { weak: true }),
  ...named('KWD', 'dinar dinars'),
  ...named('NGN', 'naira'),
  ...named('UAH', 'hryvnia hryvnias'),
  ...named('HUF', 'forint forints'),
  ...named('BDT', 'taka'),
  ...named('KES', 'shilling shillings'),
  ...named('GHS', 'cedi cedis'),
  ...named('KZT', 'tenge'),
  ...named('RON', 'leu lei', { weak: true }),
  ...named('USD', 'cent cents', { minor: true }),
  ...named('GBP', 'pence', { minor: true }),
])

/** Adjectives before a name: "Canadian dollars", "Danish crowns". Key: adjective, then the name's default code family. */
const FAMILIES: Record<string, Record<string, string>> = {
  dollar: {
    us: 'USD',
    american: 'USD',
    canadian: 'CAD',
    australian: 'AUD',
    aussie: 'AUD',
    kong: 'HKD',
    singapore: 'SGD',
    singaporean: 'SGD',
    zealand: 'NZD',
    kiwi: 'NZD',
    taiwan: 'TWD',
    taiwanese: 'TWD',
    jamaican: 'JMD',
    namibian: 'NAD',
    fijian: 'FJD',
  },
  pound: { british: 'GBP', uk: 'GBP', sterling: 'GBP', egyptian: 'EGP', lebanese: 'LBP', syrian: 'SYP', sudanese: 'SDG' },
  peso: {
    mexican: 'MXN',
    philippine: 'PHP',
    filipino: 'PHP',
    argentine: 'ARS',
    argentinian: 'ARS',
    chilean: 'CLP',
    colombian: 'COP',
    uruguayan: 'UYU',
    cuban: 'CUP',
    dominican: 'DOP',
  },
  crown: {
    danish: 'DKK',
    swedish: 'SEK',
    norwegian: 'NOK',
    czech: 'CZK',
    icelandic: 'ISK',
  },
  rupee: { indian: 'INR', pakistani: 'PKR', pakistan: 'PKR', sri: 'LKR', lankan: 'LKR', nepalese: 'NPR', mauritian: 'MUR' },
  franc: { swiss: 'CHF', cfa: 'XOF' },
  dinar: { kuwaiti: 'KWD', bahraini: 'BHD', jordanian: 'JOD', iraqi: 'IQD', serbian: 'RSD', algerian: 'DZD', tunisian: 'TND' },
  riyal: { saudi: 'SAR', qatari: 'QAR', omani: 'OMR', yemeni: 'YER', iranian: 'IRR' },
  shilling: { kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS' },
  dirham: { uae: 'AED', emirati: 'AED', moroccan: 'MAD' },
  lira: { turkish: 'TRY', lebanese: 'LBP' },
  won: { korean: 'KRW' },
  yen: { japanese: 'JPY' },
  yuan: { chinese: 'CNY' },
  rand: { african: 'ZAR' },
  ruble: { russian: 'RUB', belarusian: 'BYN' },
  cent: { us: 'USD', australian: 'AUD', canadian: 'CAD', euro: 'EUR' },
}
const FAMILY_OF: Record<string, string> = {
  USD: 'dollar',
  GBP: 'pound',
  MXN: 'peso',
  SEK: 'crown',
  DKK: 'crown',
  CZK: 'crown',
  INR: 'rupee',
  CHF: 'franc',
  KWD: 'dinar',
  SAR: 'riyal',
  QAR: 'riyal',
  KES: 'shilling',
  AED: 'dirham',
  TRY: 'lira',
  KRW: 'won',
  JPY: 'yen',
  CNY: 'yuan',
  ZAR: 'rand',
  RUB: 'ruble',
}

/** Every adjective that may stand between a number and a currency's name; two-word countries end in these. */
export const ADJECTIVES: ReadonlySet<string> = new Set([
  ...Object.values(FAMILIES).flatMap((family) => Object.keys(family)),
  'hong',
  'new',
  'south',
  'czech',
  'polish',
  'israeli',
  'thai',
  'malaysian',
  'indonesian',
  'brazilian',
  'vietnamese',
  'ukrainian',
  'hungarian',
  'nigerian',
])

/** The code for a name with an adjective before it ("Danish", "crowns"); the name's default where the adjective says nothing. */
export function codeFor(name: NamedCurrency, adjective: string | undefined): string {
  const family = FAMILY_OF[name.code]
  return (family && adjective && FAMILIES[name.minor ? 'cent' : family]?.[adjective]) || name.code
}

/** Words after "$5 million" that say whose dollars: "$5 million Canadian", "$76 US a barrel". */
export const TRAILING_DOLLAR: Record<string, string> = {
  us: 'USD',
  usd: 'USD',
  canadian: 'CAD',
  cad: 'CAD',
  cdn: 'CAD',
  australian: 'AUD',
  aud: 'AUD',
  sgd: 'SGD',
  hkd: 'HKD',
  nzd: 'NZD',
}

/** Coins counted in themselves. Names in small letters; symbols in capitals only. */
export const COINS: ReadonlyMap<string, string> = new Map([
  ['bitcoin', 'BTC'],
  ['bitcoins', 'BTC'],
  ['ether', 'ETH'],
  ['ethers', 'ETH'],
  ['ethereum', 'ETH'],
  ['solana', 'SOL'],
  ['dogecoin', 'DOGE'],
  ['dogecoins', 'DOGE'],
  ['litecoin', 'LTC'],
  ['litecoins', 'LTC'],
  ['cardano', 'ADA'],
  ['xrp', 'XRP'],
  ['tether', 'USDT'],
])
export const COIN_SYMBOLS: ReadonlySet<string> = new Set(
  'BTC ETH SOL XRP BNB ADA DOGE LTC DOT AVAX LINK TRX USDT USDC HYPE'.split(' '),
)

/** Names that several countries share, as they end a figure's text, to the family that tells them apart. */
const SHARED_NAME = /\b(crown|peso|rupee|franc|dinar|riyal|shilling|dirham|lira)s?$/i
const ADJECTIVE_BEFORE = new RegExp(
  `\\b(${[...new Set(Object.values(FAMILIES).flatMap((family) => Object.keys(family)))].join('|')}) (crown|peso|rupee|franc|dinar|riyal|shilling|dirham|lira)s?\\b`,
  'gi',
)

/** How much of a text is searched for a currency's country, in UTF-16 units. */
const SEARCHED = 100_000

/**
 * Whose the shared names are in a text, where it says so of one country only ("the Philippine peso" makes "50 million pesos" PHP):
 * name to code.
 */
export function sharedCurrencies(whole: string): ReadonlyMap<string, string> {
  const codes = new Map<string, Set<string>>()
  for (const match of whole.slice(0, SEARCHED).matchAll(ADJECTIVE_BEFORE)) {
    const noun = match[2]!.toLowerCase()
    const code = FAMILIES[noun]?.[match[1]!.toLowerCase()]
    if (!code) continue
    const known = codes.get(noun)
    if (known) known.add(code)
    else codes.set(noun, new Set([code]))
  }
  return new Map([...codes].flatMap(([noun, found]) => (found.size === 1 ? [[noun, [...found][0]!] as const] : [])))
}

/** The shared name that ends a figure's text, or undefined. */
export const sharedName = (figureText: string): string | undefined => SHARED_NAME.exec(figureText)?.[1]?.toLowerCase()
