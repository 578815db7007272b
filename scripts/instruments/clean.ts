/** Not a company or fund itself: warrants, rights, units, preferred shares, notes. */
const NOT_COMMON =
  /\bwarrants?\b|\bwt\b|\brights?$|\brights? (?:to|entitl)|[-–]\s*(?:sub)?units?\b|\bunits?,? each\b|\bunits?$|preferred|preference|\bpfd\b|\bnotes?\b(?! fund)|debentures?|\bzones\b|trust certificates|contingent value|when[- ]issued|\d\.\d+%|mandatory convertible|tangible equity|subscription|\btrups\b|\bbonds? due\b/i
const REPACKAGED =
  /\bstrats\b|repackaged|asset-backed|\babs corp|sec(?:urities)? backed|securities series \d|mortgage bonds|index plus/i
const COMMON_UNITS = /common units|partnership (?:units|interests)|limited partner|\betns?\b|\betf\b|depositary units/i

/** Whether a listed name is a company's or fund's main share, not a warrant, right, unit, preferred share or note. */
export const isCommon = (name: string): boolean =>
  !REPACKAGED.test(name) &&
  (!NOT_COMMON.test(name) ||
    COMMON_UNITS.test(name) ||
    /preferred (?:income|securities|stock) .*(?:fund|etf|trust)|preferred.*\betf\b/i.test(name))

const SECURITY =
  /(?:[-–,]?\s*|\s+)(?:(?:new |sponsored |unsponsored |sponosred )?(?:american (?:depositary|depository)|global depositary|depositary|ads\b|adr\b|adss\b|adrs\b).*|(?:class|series) [a-z]\b.*|(?:new |voting |non-voting |subordinate voting |common subordinate voting |limited voting |multiple voting |registered |capital |ordinary |common )+(?:voting )?(?:stock|shares?|units?|registered shares?)\b.*|common stock.*|capital stock.*|ordinary shares?.*|common shares?.*|common units?.*|shares of beneficial interest.*|new york registry shares?.*|ny registry shares?.*|registry shares?.*|depositary units.*|closed[- ]end fund|exchange traded (?:fund|note)s?$|etv$)\s*$/i
const REGISTRANT =
  /^.{4,60}?\b(?:Trust|Trusts|Funds|Portfolios|Managers|Series)\b(?: (?:[IVX]+|Trust|for [A-Z]\w+))*,?\s+(?=.{8,}$)(?=.*\b(?:ETF|ETN|ETNs|Fund|Bull|Bear|Daily|Ultra|UltraShort|UltraPro|Short)\b)/

/** A listed security's name without the words for the kind of security ("- Class A Common Stock", "American Depositary Shares ..."). */
export function cleanName(raw: string, fund: boolean): string {
  let name = raw.replace(/\s+/g, ' ').trim()
  if (fund) {
    const without = name
      .replace(REGISTRANT, '')
      .replace(/^\W+/, '')
      .replace(/\s(?:Common )?Shares of beneficial.*$/i, '')
    name = without
      .replace(/^Bank Of Montreal (?=Micro|MAX)/i, '')
      .replace(/ due [A-Z][a-z]+ \d.*$/, '')
      .replace(/ (?:\([A-Z]+\) )?Common units of .*$/i, '')
  } else {
    name = name
      .replace(/\s*\((?:the|holding company|new|de|canada|ireland|spain|japan|reit|belgium|d\/b\/a .*|each .*)\)\s*/gi, ' ')
      .trim()
    for (let i = 0; i < 3; i++) name = name.replace(SECURITY, '').trim()
    name = name.replace(/\s*[-–]\s*$/, '').replace(/\s*\((?:the|new|reit)\)\s*$/i, '')
  }
  // "STARWOOD PROPERTY TRUST INC. Starwood Property Trust Inc." says one name twice.
  name = name.replace(/^(\w+ \w+)\b.{0,60}?\s(\1\b.*)$/i, '$2').replace(/ (?:trading under|\(name to be changed) .*$/i, '')
  return name.replace(/[,\s]+$/, '').replace(/\s+/g, ' ') || raw
}

const KEEP_UPPER = new Set(
  'USA US UK IT AI TV HP GE IBM AMC CVS UBS ING SAP ASML KLA HCA CME CSX CBRE LP LLC PLC AG SA NV SE AB ASA ADR REIT II III IV VI VII ETF'.split(
    ' ',
  ),
)

/** The SEC writes most titles in capitals and with a state code: `ELITE PHARMACEUTICALS INC /NV/` becomes `Elite Pharmaceuticals Inc`. */
export function cleanTitle(title: string): string {
  const plain = title
    .replace(/\s*[/\\](?:[A-Z]{2,4}|adr|new)?[/\\]?\s*$/gi, '')
    .replace(/\s*\/(?:[A-Z]{2,3}|ADR|NEW)\/?\s*$/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (/[a-z]/.test(plain)) return plain
  return plain
    .split(' ')
    .map((w) => (KEEP_UPPER.has(w) ? w : w.charAt(0) + w.slice(1).toLowerCase()))
    .join(' ')
}

const LEGAL =
  /\b(?:incorporated|inc|corporation|corp|company|co|companies|limited|ltd|plc|llc|lp|l\.p|n\.?v|s\.?a|ag|se|asa|ab|the|holdings?|group|class|trust|fund|new)\b|[^a-z0-9& ]/g

/** A key under which two spellings of one company's name meet. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(LEGAL, ' ')
    .replace(/\band\b/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
