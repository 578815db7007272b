import { tokenize } from './tokens.js'

/** How much of a company's name an alias is. */
export type NameKind = 'full' | 'short' | 'head' | 'alias'

/** Words for the legal form: never part of what people call a company. */
export const LEGAL_WORDS = new Set(
  'inc incorporated corp corporation co company companies cos ltd limited plc llc lp llp nv sa ag se asa ab oyj spa sab cv bhd pte kk gmbh kgaa oy as sas pt tbk berhad adr ads'.split(
    ' ',
  ),
)
/** Words that name a kind of business; a name stays recognisable without them when what remains is distinctive. */
export const KIND_WORDS = new Set(
  `group holding holdings international intl global worldwide enterprises industries technologies technology tech solutions systems system services service
  partners pharmaceuticals pharmaceutical pharma therapeutics biosciences bioscience biotherapeutics biopharma biopharmaceuticals biologics biotech biotechnologies sciences science medical
  medicines laboratories labs health healthcare energy resources petroleum oil gas power electric utilities materials chemicals chemical minerals mining gold silver metals
  steel financial financials finance bancorp bancshares bancorporation bankshares capital insurance assurance investments investment management advisors securities
  trust reit realty properties property hospitality hotels resorts entertainment media communications communication networks network software semiconductor semiconductors
  devices instruments electronics digital interactive online platforms data brands products foods food beverage stores retail outlets outfitters apparel motors motor automotive
  airlines air aerospace aviation logistics transportation shipping marine cruises lines line offshore drilling midstream exploration infrastructure construction
  engineering environmental education learning america americas usa us cos fund oncology genetics genomics robotics water hotel gaming cruise
  cloud security cybersecurity video wireless mobile telecom telecommunications pharmacy restaurants realty residential industrial specialty products factory centers center works investors markets payments homes pipelines automation savings`.split(
    /\s+/,
  ),
)
/** A name cut here is not whole. */
const OPEN_ENDED = new Set(['&', 'of', 'the', 'for', 'in', 'de', 'do'])
const LEADING = new Set(['the'])
/** Days, months, quarters: a name that is one of them ("NOV") is hardly ever meant. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4 h1 h2`.split(/\s+/),
)

/** A name that ends before "of" like this is not whole: "Royal Bank of Canada". */
const NEEDS_ITS_PLACE = /^(?:bank|banco|trust|bancorp|company|university|institute|association|republic|exchange|board)$/

/**
 * The ways a text may write a name given as words, by rule: without the legal form (full), without words for the kind of business (short),
 * and the first word alone (head); the parts only for a company. Distinctiveness and ambiguity are judged later, where the whole gazetteer is known.
 */
export function nameVariants(
  words: readonly string[],
  company: boolean,
  add: (words: readonly string[], kind: NameKind) => void,
): void {
  let full = dropLegal(words)
  // "Petroleo Brasileiro S.A. Petrobras": a brand behind the legal form.
  const form = company ? full.indexOf('sa', 1) : -1
  if (form > 0 && form < full.length - 1) add(full.slice(form + 1), 'full')
  if (!full.length) return
  if (LEADING.has(full[0]!) && full.length > 1) full = full.slice(1)
  add(full, 'full')
  // A fund's name goes without its last word too.
  if (full.length > 3 && FUND_ENDING.has(full.at(-1)!)) add(full.slice(0, -1), 'full')
  if (!company) return
  if (full.at(-1) === 'com' && full.length > 1) add((full = full.slice(0, -1)), 'full')
  let short = full
  while (short.length > 1 && isGeneric(short.at(-1)!)) {
    short = short.slice(0, -1)
    if (!OPEN_ENDED.has(short.at(-1)!)) add(short, 'short')
  }
  // A company's name goes without the place it adds: "Pacific Biosciences of California".
  const of = full.indexOf('of', 2)
  if (of > 0 && !NEEDS_ITS_PLACE.test(full[of - 1]!)) add(full.slice(0, of), 'short')
  if (short.length > 1 && !KIND_WORDS.has(short[0]!)) add(short.slice(0, 1), 'head')
}

const FUND_ENDING = new Set(['fund', 'trust', 'portfolio', 'etf'])
const isGeneric = (w: string): boolean => KIND_WORDS.has(w) || LEGAL_WORDS.has(w) || w === '&'

/** A name's words as the tokeniser gives them, initials joined ("J.P. Morgan" is `jp morgan`), brackets left out. */
export function nameWords(name: string): string[] {
  if (!/[^\x20-\x7e]/.test(name)) return asciiWords(name)
  const plain = name.includes('(') ? name.replace(/\([^()]*\)/g, ' ') : name
  return joinInitials(tokenize(plain).map((t) => (t.norm === 'and' ? '&' : t.norm)))
}

/** The same for the many names without accents, without making tokens. */
function asciiWords(name: string): string[] {
  const plain = (name.includes('(') ? name.replace(/\([^()]*\)/g, ' ') : name).toLowerCase().replace(/'/g, '')
  return joinInitials((plain.match(/[a-z0-9]+|&/g) ?? []).map((w) => (w === 'and' ? '&' : w)))
}

function joinInitials(words: string[]): string[] {
  const out: string[] = []
  let run = ''
  for (const w of words) {
    if (w.length === 1 && w >= 'a' && w <= 'z') run += w
    else {
      if (run) out.push(run)
      run = ''
      out.push(w)
    }
  }
  if (run) out.push(run)
  return out
}

function dropLegal(words: readonly string[]): readonly string[] {
  let end = words.length
  while (
    end > 1 &&
    (LEGAL_WORDS.has(words[end - 1]!) || (words[end - 1] === '&' && end < words.length) || words[end - 1] === 'new')
  )
    end--
  // "sa de cv", "& co": a joining word left at the end goes too.
  while (end > 1 && (words[end - 1] === '&' || words[end - 1] === 'de')) end--
  return words.slice(0, end)
}
