import type { Alias } from './gazetteer.js'
import { commonness } from './lexicon.js'
import type { NameMatch } from './match.js'
import { KIND_WORDS } from './names.js'
import type { Scene } from './scene.js'
import { Gap, Shape, type Token } from './tokens.js'
import * as V from './vocabulary.js'

/** Points for and against a name being the instrument's, and what was seen. */
export interface Evidence {
  score: number
  /** Subject of a market verb or owner of a market noun. */
  market: boolean
  /** Anything that only goes with a company: market words, legal form, "chipmaker" before it. */
  support: boolean
  /** Stands where only a person, a place or a longer unknown name would. */
  vetoed: boolean
}

/** What a name is worth by itself. Weights were set by reading errors on news and headlines, not trained. */
const BASE = { distinct: 3, rare: 0.6, usual: -1, weak: -2.5 } as const
/** From this size (US dollars) on, a bare name is more likely the company than anything else of that name. */
const LARGE = 2e10
const WEAK_VERBS =
  /^(?:is|has|was|will|would|could|had|to|for|can|makes?|made|wins?|won|loses?|stands?|joins?|appears|looks|remains|faces|gets|receives)$/
const SAYING =
  /^(?:said|says|say|told|tells|added|adds|argued|wrote|writes|explained|recalled|testified|tweeted|asked|noted|reported|reports|announced)$/
/** Verbs that persons rarely do. */
const CORPORATE =
  /^(?:declares?|declared|beats|misses|missed|acquires?|acquired|reaffirms|guides|guided|prices|refiles|upgraded|downgraded|initiated|unveils|recalls|posts|posted|reports|hikes|hiked|issues)$/
/** "fell 3%", "rose as much as 2.5 percent". */
const BY_HOW_MUCH =
  /^ (?:by |about |around |nearly |almost |as much as |more than |over |another |to )?[$€£]?\d[\d.,]*\s?(?:%|percent|per cent|points|cents|pct)/
const PLATFORMS = new Set([
  'facebook',
  'twitter',
  'instagram',
  'youtube',
  'linkedin',
  'whatsapp',
  'tiktok',
  'weibo',
  'reddit',
  'snapchat',
  'google',
  'spotify',
])
const PLATFORM_NEXT =
  /^(?:accounts?|handle|posts?|pages?|feeds?|videos?|threads?|followers|profiles?|messages?|groups?|channels?|comments?|hashtag|live|maps|search|translate|docs)$/
const REVERSED = /^(?:credit|image|photo|picture|courtesy|images|photos)$/

/** Weighs a match by what it is and what stands around it. */
export function weigh(scene: Scene, m: NameMatch): Evidence {
  const { alias } = m
  const sentence = scene.sentenceOf[m.from]!
  const casing = scene.casing[sentence]!
  const atStart = scene.firstToken[sentence] === m.from
  const size = alias.size
  const { kind } = alias.owners[0]!
  const e: Evidence = { score: base(alias), market: false, support: false, vetoed: false }
  if (scene.tokens[m.from]!.shape === Shape.lower && !alias.anyCase) e.score -= casing === 'lower' ? 1 : 2
  // "Nestlé" is not the verb.
  if (
    alias.length === 1 &&
    alias.wordClass !== 'distinct' &&
    /[^\x20-\x7e’]/.test(scene.text.whole.slice(scene.tokens[m.from]!.start, scene.tokens[m.from]!.end))
  )
    e.score += 2.5
  if (m.toWithForm > m.to) {
    e.score += 5
    e.support = true
  }
  if (alias.upperOnly) capitalsOnly(scene, m, e, casing)
  // "Eaton Vance ..." is not Eaton.
  if (m.cut && m.toWithForm === m.to) e.score -= alias.length === 1 ? 2 : 0.5
  after(scene, m, e, casing)
  before(scene, m, e, atStart, casing)
  abbreviation(scene, m, e)
  // Where every word has a capital, or the sentence starts here, a capital says little.
  if (alias.wordClass !== 'distinct' && m.toWithForm === m.to) {
    if (casing === 'title') e.score -= alias.length > 1 ? 0.4 : 0.8
    else if (casing === 'upper') e.score -= 1.5
    else if (atStart && alias.length === 1) e.score -= 0.8
    else if (casing === 'normal' && !alias.anyCase) e.score += 1.2
  }
  if (e.support) {
    if (scene.financial[sentence]) e.score += 0.5
    return e
  }
  const financial = scene.financial[sentence] ? 1 : scene.financialText ? 0.5 : 0
  e.score += 0.8 * financial
  // A person's or place's name, an outlet quoted as a source, and a small company's name cut short need a word that shows a company.
  if (alias.nameLike === 'person' && !(kind === 'alias' && size >= LARGE)) e.score -= 3
  else if (alias.nameLike === 'place')
    e.score -= kind === 'head' || size < LARGE ? 3 - financial : kind === 'short' && !scene.financialText ? 2 : 0
  else if (alias.outlet) e.score -= 3
  else if ((kind === 'short' || kind === 'head') && size < LARGE / 2) e.score -= 1.4 - financial
  return e
}

/** "HP" is the company; "Hp" or "Nov" is not, unless a legal form follows. */
function capitalsOnly(scene: Scene, m: NameMatch, e: Evidence, casing: Scene['casing'][number]): void {
  if (scene.tokens[m.from]!.shape !== Shape.upper) {
    if (m.toWithForm === m.to && casing !== 'lower') e.score -= 4
  } else if (casing !== 'upper' && m.alias.wordClass === 'usual' && !V.NOT_TICKERS.has(m.alias.key))
    e.score += scene.financialText ? 2 : 0.5
}

function base(alias: Alias): number {
  const prior = Math.max(-1.2, Math.min(2.4, 0.8 * Math.log10(alias.size / 2e9)))
  const words = alias.wordClass === 'distinct' ? 1.5 : alias.wordClass === 'rare' ? 2.4 : 2.4
  const length = alias.length > 1 ? words + 0.4 * Math.min(2, alias.length - 2) : 0
  return BASE[alias.wordClass] + length + (alias.wordClass === 'distinct' ? Math.max(prior, -0.6) * 0.5 : prior)
}

const isName = (t: Token): boolean =>
  t.shape === Shape.capital || t.shape === Shape.mixed || (t.shape === Shape.upper && t.end - t.start > 1)

function after(scene: Scene, m: NameMatch, e: Evidence, casing: Scene['casing'][number]): void {
  const { tokens, text } = scene
  const end = tokens[m.toWithForm - 1]!.end
  if (numbersFollow(text.whole, end)) market(e, 3)
  const mark = text.whole.charCodeAt(end)
  if (PLATFORMS.has(m.alias.key) && /^:? ?@/.test(text.whole.slice(end, end + 3))) e.vetoed = true
  if (mark === 58 && text.whole.charCodeAt(end + 1) === 32) {
    e.score += m.from === 0 ? 1.6 : 0.8
    if (m.from === 0) e.support = true
  } else if (mark === 32 && /^ [-–—] /.test(text.whole.slice(end, end + 3))) e.score += 0.8
  let next: Token | undefined = tokens[m.toWithForm]
  let at = m.toWithForm
  if (m.possessive) e.score += m.alias.wordClass === 'usual' ? 0.8 : 0.4
  if (
    next &&
    next.gap === Gap.space &&
    next.shape === Shape.lower &&
    /^(?:also|still|now|just|reportedly|today|yesterday|class)$/.test(next.norm)
  )
    next = tokens[++at]
  // "DaVita HealthCare Partners": words for the kind of business belong to the name.
  while (next && next.gap === Gap.space && next.shape !== Shape.lower && KIND_WORDS.has(next.bare) && at < m.toWithForm + 3)
    next = tokens[++at]
  // "Imperial Capital" is not Imperial Oil cut short.
  if (at > m.toWithForm && m.alias.length === 1 && !m.possessive && m.alias.owners[0]!.kind !== 'full' && casing === 'normal')
    e.score -= 2
  if (!next) return
  if (next.gap === Gap.comma && m.alias.size < LARGE && next.shape !== Shape.lower && V.STATE_CODES.has(next.norm))
    e.vetoed = true
  if (next.gap === Gap.joined && m.alias.size < LARGE && isName(next) && text.whole.charCodeAt(next.start - 1) === 45)
    e.score -= 3
  if (next.gap !== Gap.space) return
  const word = next.bare
  if (venueFollows(scene, at)) {
    e.score -= 5
    e.vetoed = true
  } else if (PLATFORMS.has(m.alias.key) && PLATFORM_NEXT.test(word)) e.score -= 4
  else if (next.shape === Shape.digits) return
  else if (V.COMPANY_NOUNS.has(word) && !(m.alias.nameLike && next.shape === Shape.capital && casing === 'normal')) market(e, 2.4)
  else if (V.MOVE_VERBS.has(word)) {
    // "Taylor added", "Williams fell": people do that too.
    if (m.alias.nameLike && !/^(?:rose|shares?|stock|surged|soared|slumped|plunged|tumbled|rallied)$/.test(word)) e.score += 0.5
    else market(e, BY_HOW_MUCH.test(text.whole.slice(next.end, next.end + 24)) ? 3.4 : 2.4)
  } else if (V.COMPANY_VERBS.has(word)) companyVerb(m, e, word)
  else if (isName(next) && casing !== 'title' && casing !== 'upper' && !m.possessive) longerName(m, e)
}

function market(e: Evidence, points: number): void {
  e.score += points
  e.market = true
  e.support = true
}

/** "+3%", "-15% premarket", "up 4", "(NVDA) -2%" right after a name. */
function numbersFollow(whole: string, end: number): boolean {
  const c = whole.charCodeAt(end)
  if (c !== 32 && c !== 39 && c !== 0x2019 && c !== 40) return false
  const tail = whole.slice(end, end + 16)
  return /^['’]?s?\s*(?:\([A-Z.:\s]{1,9}\)?\s*)?[+\-–−]\s?\d/.test(tail) || /^\s(?:up|down)\s\d/.test(tail)
}

function companyVerb(m: NameMatch, e: Evidence, word: string): void {
  if (SAYING.test(word)) {
    if (m.alias.nameLike || m.alias.outlet) e.score -= 1
    else e.score += 1.6
    return
  }
  if (WEAK_VERBS.test(word)) {
    e.score += m.alias.nameLike ? 0 : 0.8
    return
  }
  if (m.alias.nameLike === 'person' && !CORPORATE.test(word)) {
    e.score += 0.6
    return
  }
  e.score += 1.6
  e.support = true
}

/** The name goes on with a word the gazetteer does not know: "Ross Perot", "Cooper Union"; with a large company it is mostly a product. */
function longerName(m: NameMatch, e: Evidence): void {
  if (m.alias.nameLike) e.score -= 4
  else if (m.alias.wordClass === 'distinct') e.score -= m.alias.size >= LARGE ? 0.4 : 1.5
  else e.score -= 1.8
  if (m.alias.length === 1 && V.GIVEN_NAMES.has(m.alias.key) && commonness(m.alias.key) === 0) e.vetoed = true
}

/** "Toyota Music Factory", "Target Center", "Boise State University": a place named after it, or that it is named after. */
function venueFollows(scene: Scene, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const t = scene.tokens[i]
    if (!t || t.gap !== Gap.space || t.shape === Shape.lower) return false
    if (V.VENUES.has(t.norm)) return true
  }
  return false
}

function before(scene: Scene, m: NameMatch, e: Evidence, atStart: boolean, casing: Scene['casing'][number]): void {
  const { tokens, text } = scene
  const previous = tokens[m.from - 1]
  if (!previous || atStart) return
  const { gap, start } = tokens[m.from]!
  if (gap === Gap.paragraph) return
  const mark = text.whole.charCodeAt(start - 1)
  if (mark === 46) e.score -= 2
  if (mark === 64 || mark === 35) {
    e.score -= 4
    return
  }
  if (mark === 47 && gap === Gap.joined && isName(previous)) e.score -= 1.5
  if (REVERSED.test(previous.norm) && gap !== Gap.comma) e.score -= 3
  if (gap === Gap.other) return
  const word = previous.bare
  if (V.LEAD_NOUNS.has(word)) {
    e.score += 1.8
    e.support = true
    return
  }
  if (PLATFORMS.has(m.alias.key) && asPlatform(scene, m.from - 1)) {
    e.score -= 3
    return
  }
  if (gap === Gap.comma) return
  if (gap === Gap.stop && previous.norm.length > 1 && !V.FIRM_TITLES.has(word)) return
  const { alias } = m
  if (alias.length === 1 && personBefore(m, previous, casing, e)) return
  if (V.LEAD_PREPOSITIONS.has(word))
    e.score += alias.wordClass === 'usual' ? 0.5 : alias.size >= LARGE || alias.wordClass !== 'distinct' ? 0.8 : 0.3
  else if (V.DETERMINERS.has(word)) e.score -= articleCost(alias, word)
  else if (
    casing === 'normal' &&
    isName(previous) &&
    gap === Gap.space &&
    (commonness(previous.norm) < 2 || !firstInSentence(scene, m.from - 1))
  ) {
    e.score -= alias.length > 1 ? 1 : alias.wordClass !== 'distinct' ? 2 : alias.size >= LARGE && !alias.nameLike ? 0.5 : 2.5
  }
}

/** "on Facebook, Twitter and Instagram": where something is posted, not who is spoken of. */
function asPlatform(scene: Scene, before: number): boolean {
  for (let i = before; i >= Math.max(0, before - 8); i--) {
    const { norm } = scene.tokens[i]!
    if (norm === 'on' || norm === 'via' || norm === 'to') return true
    if (!PLATFORMS.has(norm) && norm !== 'and' && norm !== 'or' && norm !== '&') return false
  }
  return false
}

const firstInSentence = (scene: Scene, token: number): boolean => scene.firstToken[scene.sentenceOf[token]!] === token

/** "an apple", "the target": after an article a dictionary word is mostly just that, though "an Apple store" is Apple's. */
function articleCost(alias: Alias, word: string): number {
  if (alias.nameLike) return 2
  if (alias.wordClass === 'distinct') return 0.3
  if (alias.length > 1) return 0.8
  return alias.size >= 1e12 ? 0.8 : word === 'the' ? 2 : 3.5
}

/** Whether a person's name or title stands before a single-word name; what that is worth goes into `e`. */
function personBefore(m: NameMatch, previous: Token, casing: Scene['casing'][number], e: Evidence): boolean {
  const { alias } = m
  const initial = previous.shape === Shape.upper && previous.end - previous.start === 1 && previous.norm !== 'a'
  if (V.FIRM_TITLES.has(previous.norm) || (initial && alias.nameLike)) {
    e.vetoed = true
    return true
  }
  if (isName(previous) && V.GIVEN_NAMES.has(previous.norm)) {
    if (alias.wordClass !== 'distinct' || alias.nameLike || alias.size < LARGE) e.vetoed = true
    else e.score -= 2.5
    return true
  }
  if (casing === 'normal' && V.PERSON_TITLES.has(previous.norm) && isName(previous)) {
    e.score -= alias.wordClass === 'distinct' && !alias.nameLike ? 1 : 4
    return true
  }
  return false
}

/** "Picture Archiving and Communication Systems (PACS)": an abbreviation of the words before it is no company. */
function abbreviation(scene: Scene, m: NameMatch, e: Evidence): void {
  const { tokens, text } = scene
  const t = tokens[m.from]!
  if (m.to - m.from !== 1 || t.shape !== Shape.upper || text.whole[t.start - 1] !== '(' || text.whole[t.end] !== ')') return
  let initials = ''
  for (let i = m.from - 1; i >= 0 && initials.length < t.norm.length + 2; i--)
    if (!/^(?:of|the|and|for|&|in|on)$/.test(tokens[i]!.norm)) initials = tokens[i]!.norm[0] + initials
  if (initials.endsWith(t.norm)) e.vetoed = true
}
