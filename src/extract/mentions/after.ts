import { type Casing, type Evidence, isName, LARGE, PLATFORMS } from './evidence.js'
import { commonness } from './lexicon.js'
import type { NameMatch } from './match.js'
import { KIND_WORDS } from './names.js'
import type { Scene } from './scene.js'
import { Gap, Shape, type Token } from './tokens.js'
import * as V from './vocabulary.js'

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
const PLATFORM_NEXT =
  /^(?:accounts?|handle|posts?|pages?|feeds?|videos?|threads?|followers|profiles?|messages?|groups?|channels?|comments?|hashtag|live|maps|search|translate|docs)$/

/** What follows a name: market verbs and nouns, figures, a longer name, a venue. */
export function after(scene: Scene, m: NameMatch, e: Evidence, casing: Casing): void {
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
  if (
    next.gap === Gap.comma &&
    m.alias.length === 1 &&
    m.alias.wordClass !== 'distinct' &&
    next.shape === Shape.capital &&
    V.PLACES.has(next.norm)
  )
    e.score -= 3
  if (next.gap === Gap.comma && m.alias.size < LARGE && next.shape !== Shape.lower && V.STATE_CODES.has(next.norm))
    e.vetoed = true
  if (next.gap === Gap.joined && m.alias.size < LARGE && isName(next) && text.whole.charCodeAt(next.start - 1) === 45)
    e.score -= 3
  if (next.gap !== Gap.space) return
  const word = next.bare
  if (V.NOT_COMPANIES.has(word) || venueFollows(scene, at)) {
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
  // Most names are followed by a plain word: look at its first letter before anything dearer.
  if (c === 32 && !'+-–−(ud'.includes(whole[end + 1] ?? ' ')) return false
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
