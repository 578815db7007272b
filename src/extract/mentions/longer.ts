import { type Casing, isName, LARGE } from './evidence.js'
import type { Gazetteer } from './gazetteer.js'
import type { NameMatch } from './match.js'
import { KIND_WORDS, LEGAL_WORDS } from './names.js'
import type { Choice } from './owners.js'
import type { Scene } from './scene.js'
import { Gap, Shape } from './tokens.js'

/** What a house is called besides the kinds of business: "Lakeside Exchange", "Marsh Ventures". */
const HOUSE = /^(?:exchange|ventures|associates|asset|advisers|brothers|bros|bank|banc|law|research|consulting|survey|clearing)$/
/** "Bank of Ardent", "University of Ardent": what stands before "of" is the name's head. */
const HEAD_OF = /^(?:bank|banco|trust|university|institute|college|board|exchange|house|port|republic)$/
/** Banks go by several of these words, whichever their name has. */
const BANK_WORD = /^(?:bank|banc|bancorp|bancshares|bankshares|bancorporation|financial|savings)$/
/** So many words may stand between a name and the kind of house it is part of: "Blue Ridge Consolidated Power". */
const MOST_BETWEEN = 2

/**
 * Whether a company's name cut short is one part of a longer proper name: "Pell & Ardent", "Ardent & Co", "Ardent Partners",
 * "Bank of Ardent" are not Ardent Health. What the company's own name goes on with, and a name that is whole, are not; nor is one
 * that outshines whatever else is called so.
 */
export function isPartOfLonger(g: Gazetteer, scene: Scene, names: readonly NameMatch[], at: number, choice: Choice): boolean {
  const m = names[at]!
  if (choice.fits || choice.confirmed || (choice.kind !== 'short' && choice.kind !== 'head') || m.alias.size >= LARGE)
    return false
  const own = new Set(g.wordsOf(choice.id))
  const casing = scene.casing[scene.sentenceOf[m.from]!]!
  return isPartner(scene, names, at, own) || isHeadedBy(scene, m) || goesOn(scene, m, own, casing)
}

/** "Pell & Ardent", "Ardent & Pell", "Pell, Ardent & Co": joined by the sign to a name that is none of an instrument's. */
function isPartner({ tokens }: Scene, names: readonly NameMatch[], at: number, own: ReadonlySet<string>): boolean {
  const m = names[at]!
  if (own.has('&')) return false
  const [before, sign] = [tokens[m.from - 2], tokens[m.from - 1]]
  const isListed = names[at - 1]?.toWithForm === m.from - 1
  if (sign?.norm === '&' && sign.gap === Gap.space && before && isName(before) && !isListed) return true
  const [after, next] = [tokens[m.to], tokens[m.to + 1]]
  const goesOnListed = names[at + 1]?.from === m.to + 1
  return !m.possessive && after?.norm === '&' && after.gap === Gap.space && next !== undefined && isName(next) && !goesOnListed
}

function isHeadedBy({ tokens }: Scene, m: NameMatch): boolean {
  const [head, of] = [tokens[m.from - 2], tokens[m.from - 1]]
  return of?.norm === 'of' && head !== undefined && isName(head) && HEAD_OF.test(head.norm)
}

/** Goes on, in words with capitals, to a kind of house that the company's own name does not have. */
function goesOn({ tokens }: Scene, m: NameMatch, own: ReadonlySet<string>, casing: Casing): boolean {
  if (m.possessive || m.toWithForm > m.to || casing !== 'normal') return false
  for (let i = m.to; i <= m.to + MOST_BETWEEN; i++) {
    const t = tokens[i]
    if (!t || t.gap !== Gap.space || t.shape === Shape.lower || !isName(t) || LEGAL_WORDS.has(t.bare) || own.has(t.bare))
      return false
    // "Melco Resorts Finance" is a unit of its own: a coined name is hardly anybody else's.
    const isHouse = HOUSE.test(t.bare) || (KIND_WORDS.has(t.bare) && m.alias.wordClass !== 'distinct')
    if (isHouse) return !(BANK_WORD.test(t.bare) && [...own].some((w) => BANK_WORD.test(w)))
    if (t.possessive) return false
  }
  return false
}
