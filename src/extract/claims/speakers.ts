import type { Token } from '../figures/lexer.js'

/** A speaker's tokens, end exclusive, and what kind of speaker it is. */
export interface Speaker {
  from: number
  to: number
  kind: 'name' | 'pronoun' | 'role' | 'unnamed' | 'document' | 'outlet-role'
  /** Where its whole phrase starts, where that is earlier ("energy firm Acme Corp": the name, and the word energy). */
  lead?: number
}

const list = (words: string) => new Set(words.split(' '))

const ADVERBS = list(
  'also later previously earlier recently separately has have had repeatedly publicly reportedly now already then first initially subsequently further since again once still both all each just never always often newly exclusively',
)
const PRONOUNS = list('he she they it we i who')
/** Roles that speak: the company, a spokesperson, analysts. */
const ROLES = list(
  'company firm bank group maker chipmaker automaker retailer carmaker airline exchange regulator agency ministry department government fund startup lender brokerage insurer manufacturer developer operator utility court judge commission union watchdog authority bureau office board team spokesperson spokesman spokeswoman representative analyst analysts economist economists strategist strategists executive executives official officials manager managers director president chairman chairwoman chief ceo cfo minister secretary governor senator lawyer lawyers lawyer attorney attorneys prosecutor prosecutors police investor investors trader traders researchers researcher scientists professor founder co-founder lawmaker lawmakers partner critics experts expert observers bankers dealers brokers advisers consultants economists authorities head heads supplier suppliers customer customers client clients borrower borrowers tenant tenants landlord lobbyist lobbyists structurer dealer broker trader banker adviser producer producers provider providers vendor contractor farmers retailers lenders exporters importers miner refiner carrier plaintiffs defendants shareholders shareholder giant billionaire exchanges regulators companies banks firms',
)
/** Heads of unnamed sources. */
const UNNAMED_HEADS = list('people persons person source sources insiders insider')
/** Documents and data that show things. */
const DOCUMENTS = list(
  'filing filings document documents data figures report reports survey surveys poll study studies memo records minutes prospectus lawsuit complaint indictment letter statement presentation email emails results release transcript papers research tracker index note disclosure disclosures analysis notice ruling order',
)
/** Ways an outlet is called after it was named. */
export const OUTLET_ROLES = list('newspaper paper magazine publication outlet newswire wire broadcaster website newsletter')
/** Words that may follow a role or unnamed head and carry it on to the verb. */
const CARRY = list(
  'of for at with from in familiar close briefed knowledge direct the a an matter matters deal discussions talks situation plan plans plans process negotiations thinking to on by its their his her involved who asked not be named declining identified and transaction decision about move private information company',
)
const BREAK = list('that but while as when because after before if although though since where which whether than or so')
const NAME_LINKS = list('of the & de la van von der den for and al bin del di du')
const MAX_PHRASE = 16

const isCapital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text)
const isWord = (token: Token | undefined, word: string) => token?.lower === word

/** The speaker that ends right before token `verb` (adverbs and one appositive stepped over), not reaching before `floor`. */
export function speakerBefore(t: readonly Token[], verb: number, floor: number): Speaker | null {
  let k = verb - 1
  while (k >= floor && t[k]!.kind === 'word' && ADVERBS.has(t[k]!.lower)) k--
  k = overTime(t, k, floor)
  if (k < floor) return null
  if (isWord(t[k], ')')) {
    const open = lastIndex(t, k, '(', Math.max(floor, k - 12))
    if (open < 0) return null
    k = open - 1
  }
  if (isWord(t[k], ',')) {
    const comma = lastIndex(t, k - 1, ',', Math.max(floor, k - 26))
    if (comma <= floor) return null
    k = comma - 1
    // "Doe, chief economist at Acme, and Roe, said": keep to the nearest
    if (isWord(t[k], ')')) k = Math.max(floor, lastIndex(t, k, '(', Math.max(floor, k - 12)) - 1)
  }
  return k < floor ? null : phraseEndingAt(t, k, floor)
}

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|today|yesterday|morning|evening|afternoon)$/
const BEFORE_TIME = /^(?:on|in|late|early|earlier|last|this|since|by)$/

/** Back over "on Thursday", "in July", "late last week", "earlier this month" between a speaker and the verb. */
function overTime(t: readonly Token[], from: number, floor: number): number {
  let k = from
  if (t[k]?.kind === 'num') k--
  if (k < floor || !TIME.test(t[k]!.lower)) return from
  let led = false
  for (k--; k >= floor && BEFORE_TIME.test(t[k]!.lower); k--) led = true
  return led ? k : from
}

function lastIndex(t: readonly Token[], from: number, text: string, floor: number): number {
  for (let k = from; k >= floor; k--) if (t[k]!.text === text) return k
  return -1
}

/** The speaker that starts at token `i` ("said Jane Doe, ..."; "according to people familiar with the matter"). */
export function speakerAt(t: readonly Token[], i: number, limit: number): Speaker | null {
  let to = i
  while (to < limit && to - i < MAX_PHRASE + 6) {
    const { kind, text, lower } = t[to]!
    if (/^[,;:()“”"]$/.test(text) || (text === '.' && !isCapital(t[to + 1])) || text === '—' || text === '–') break
    if (
      kind === 'word' &&
      to > i &&
      (BREAK.has(lower) || /^(?:said|says|told|who|whose|on|showed|citing|adding|during|late)$/.test(lower)) &&
      !((lower === 'who' || (lower === 'on' && t[to - 1]?.lower === 'were')) && heads(t, i, to))
    )
      break
    if (
      kind === 'word' &&
      to > i &&
      lower === 'in' &&
      /^(?:a|an|the|his|her|its)$/.test(t[to + 1]?.lower ?? '') &&
      /^(?:statement|interview|email|note|report|memo|filing|blog|post|letter|tweet|research|press|news|regulatory|conference|call)$/.test(
        t[to + 2]?.lower ?? '',
      )
    )
      break
    to++
  }
  if (to === i) return null
  const kind = kindOf(t, i, to)
  return kind ? { from: i, to, kind } : null
}

const heads = (t: readonly Token[], i: number, to: number) => t.slice(i, to).some((x) => UNNAMED_HEADS.has(x.lower))

function phraseEndingAt(t: readonly Token[], end: number, floor: number): Speaker | null {
  const last = t[end]!
  if (last.kind === 'word' && PRONOUNS.has(last.lower)) return { from: end, to: end + 1, kind: 'pronoun' }
  const low = Math.max(floor, end - MAX_PHRASE)
  const head = roleHead(t, end, low)
  if (head >= 0) {
    const from = overPart(t, startOfRole(t, head, low), low)
    // "energy services firm Acme Corp": the firm has a name
    if (head < end && isCapital(t[head + 1]) && isCapital(last) && !isCapital(t[head]))
      return { from: head + 1, to: end + 1, kind: 'name', lead: from }
    return { from, to: end + 1, kind: kindOf(t, head, end + 1) ?? 'role' }
  }
  if (!isCapital(last) && last.kind !== 'num' && !(last.text === '.' || last.text === "'" || last.text === '’')) return null
  const from = startOfName(t, end, low)
  return from < 0 ? null : { from, to: end + 1, kind: 'name' }
}

/** The role or source noun that governs the phrase up to `end`: "a spokesperson for Acme", "people familiar with the matter". */
function roleHead(t: readonly Token[], end: number, low: number): number {
  let best = -1
  for (let k = end; k >= low; k--) {
    const { kind, lower, text } = t[k]!
    if (/^[,;:“”"()]$/.test(text)) break
    if (kind !== 'word') continue
    if (BREAK.has(lower) || /^(?:said|says|told|reported|reports|was|were|is|are|has|have|will|would)$/.test(lower)) break
    const isHead =
      ROLES.has(lower) ||
      UNNAMED_HEADS.has(lower) ||
      DOCUMENTS.has(lower) ||
      OUTLET_ROLES.has(lower) ||
      (lower === 'agency' && true)
    if (isHead) best = k
    else if (best < 0 && !isCapital(t[k]) && !CARRY.has(lower)) break
    else if (best >= 0 && !isCapital(t[k]) && !CARRY.has(lower)) break
  }
  if (best < 0) return -1
  // "Fed Governor Lisa Cook": a title in capitals belongs to a name
  if (
    isCapital(t[best]) &&
    isCapital(t[end]) &&
    best !== end &&
    !isWord(t[best + 1], 'of') &&
    !isWord(t[best + 1], 'for') &&
    !isWord(t[best + 1], 'at')
  )
    return -1
  return best
}

/** Words that no noun phrase reaches back over. */
const OUTSIDE = list(
  'of in on at to for from by with and or but as than that which who after before while when since until against amid over under between into per is was are were be been has have had will would could should may might can do does did said says told including compared also if though although not only just through during without among worth there it they he she we i you because so where what how why then now up down more',
)
const ARTICLE = list(
  'the a an its his her their our this that these those two three four five six seven eight nine ten several some many most other another one multiple',
)
const QUANTITY = list('one two three four five six seven eight nine ten some most many several each both all half few')
/** At most so many words before the noun. */
const MAX_MODIFIERS = 6

/** Back to the article or the first modifier: "the Chinese electric vehicle maker". */
function startOfRole(t: readonly Token[], head: number, low: number): number {
  let from = head
  for (let k = head - 1, words = 0; k >= low && words <= MAX_MODIFIERS; k--) {
    const { kind, lower, text } = t[k]!
    const inWord = text === '-' || text === "'" || text === '’' || (lower === 's' && /['’]/.test(t[k - 1]?.text ?? ''))
    if (inWord) continue
    // "market intelligence and ratings agency": one agency
    if (lower === 'and' && words > 0 && words < 3 && t[k - 1]?.kind === 'word' && !isCapital(t[k - 1]) && !isCapital(t[k + 1]))
      continue
    if (kind !== 'word' || OUTSIDE.has(lower)) break
    from = k
    words++
    // "the two firms": a number may have an article of its own
    if (ARTICLE.has(lower) && !(k > low && QUANTITY.has(lower) && ARTICLE.has(t[k - 1]!.lower))) break
  }
  return from
}

const PREPOSITION = list('of to for at with in')

/** Back over "one of" and "a supplier to most of" before a group: the part speaks, not the whole. */
function overPart(t: readonly Token[], start: number, low: number): number {
  let from = start
  for (let n = 0; n < 3 && from - 2 >= low && PREPOSITION.has(t[from - 1]!.lower); n++) {
    const head = t[from - 2]!.lower
    const isShare = t[from - 1]!.lower === 'of' || (t[from - 1]!.lower === 'in' && QUANTITY.has(t[from]!.lower))
    if (QUANTITY.has(head) && isShare) from -= 2
    else if (ROLES.has(head)) from = startOfRole(t, from - 2, low)
    else break
  }
  return from
}

function startOfName(t: readonly Token[], end: number, low: number): number {
  let from = -1
  for (let k = end; k >= low; k--) {
    const { kind, text, lower } = t[k]!
    if (isCapital(t[k])) {
      from = k
      continue
    }
    if (kind === 'num' && k === end) {
      from = k
      continue
    }
    if (
      /^[.&'’-]$/.test(text) ||
      (kind === 'word' && NAME_LINKS.has(lower) && from >= 0 && isCapital(t[k - 1])) ||
      (lower === 's' && /['’]/.test(t[k - 1]?.text ?? ''))
    )
      continue
    break
  }
  return from
}

/** What kind of speaker tokens `from`..`to` are; null where they are none. */
export function kindOf(t: readonly Token[], from: number, to: number): Speaker['kind'] | null {
  let kind: Speaker['kind'] | null = null
  for (let k = from; k < to; k++) {
    const { lower, kind: type } = t[k]!
    if (type !== 'word') continue
    if (UNNAMED_HEADS.has(lower) && !(lower === 'people' && isCapital(t[k]))) return 'unnamed'
    if (OUTLET_ROLES.has(lower)) kind ??= 'outlet-role'
    // "a court filing" and "a broker's note" are documents; "officials at the data agency" are not
    else if (DOCUMENTS.has(lower) && !isCapital(t[k]))
      kind = kind === 'role' && !ROLES.has(t[k - 1]?.lower ?? '') && t[k - 1]?.lower !== 's' ? 'role' : 'document'
    else if (ROLES.has(lower) && (k === 0 || !isCapital(t[k]))) kind ??= 'role'
    else if (isCapital(t[k])) kind ??= 'name'
    else if (PRONOUNS.has(lower)) kind ??= 'pronoun'
  }
  return kind
}

const ANONYMITY =
  /\b(?:anonym|not to be (?:named|identified)|declin(?:ed|ing) to be (?:named|identified)|not authori[sz]ed to speak|condition of anonymity|asked not to be|familiar with|knowledge of the matter|briefed on|close to the)\b/i

/** Whether a passage says that its speaker keeps their name back. */
export const isAnonymous = (passage: string): boolean => ANONYMITY.test(passage)
