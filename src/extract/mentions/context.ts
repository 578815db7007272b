import { after } from './after.js'
import type { Alias } from './aliases.js'
import { before } from './before.js'
import { type Casing, type Evidence, LARGE } from './evidence.js'
import type { NameMatch } from './match.js'
import type { Scene } from './scene.js'
import { Shape } from './tokens.js'
import { NOT_TICKERS, VENUES } from './vocabulary.js'

/** What a name is worth by itself. Weights were set by reading errors on news and headlines, not trained. */
const BASE = { distinct: 3, rare: 0.6, usual: -1, weak: -2.5 } as const

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
  else if (alias.length > 1 && size < LARGE && VENUES.has(alias.key.slice(alias.key.lastIndexOf(' ') + 1))) e.score -= 2
  else if ((kind === 'short' || kind === 'head') && size < LARGE / 2) e.score -= 1.4 - financial
  return e
}

/** "HP" is the company; "Hp" or "Nov" is not, unless a legal form follows. */
function capitalsOnly(scene: Scene, m: NameMatch, e: Evidence, casing: Casing): void {
  if (scene.tokens[m.from]!.shape !== Shape.upper) {
    if (m.toWithForm === m.to && casing !== 'lower') e.score -= 4
  } else if (casing !== 'upper' && m.alias.wordClass === 'usual' && !NOT_TICKERS.has(m.alias.key))
    e.score += scene.financialText ? 2 : 0.5
}

function base(alias: Alias): number {
  const prior = Math.max(-1.2, Math.min(2.4, 0.8 * Math.log10(alias.size / 2e9)))
  const words = alias.wordClass === 'distinct' ? 1.5 : alias.wordClass === 'rare' ? 2.4 : 2.4
  const length = alias.length > 1 ? words + 0.4 * Math.min(2, alias.length - 2) : 0
  return BASE[alias.wordClass] + length + (alias.wordClass === 'distinct' ? Math.max(prior, -0.6) * 0.5 : prior)
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
