import { type Alias, commonness, type Gazetteer } from './gazetteer.js'
import type { NameMatch } from './match.js'
import type { Scene } from './scene.js'
import { Gap, Shape, type Token } from './tokens.js'
import * as V from './vocabulary.js'

/** Points for and against a name being the instrument's, and what was seen. */
export interface Evidence {
  score: number
  /** Subject of a market verb or owner of a market noun. */
  market: boolean
  /** Stands where only a person or a longer unknown name would. */
  vetoed: boolean
}

const BASE = { distinct: 3, rare: 0.6, usual: -1, weak: -2.5 } as const
const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|q[1-4]|h[12]|fy\d*)$/

/** Weighs a match by what it is and what stands around it. Weights were set by reading errors on news and headlines, not trained. */
export function weigh(g: Gazetteer, scene: Scene, m: NameMatch): Evidence {
  const { tokens } = scene
  const sentence = scene.sentenceOf[m.from]!
  const casing = scene.casing[sentence]!
  const atStart = scene.firstToken[sentence] === m.from
  const e: Evidence = { score: base(g, m.alias), market: false, vetoed: false }
  const lowerCased = tokens[m.from]!.shape === Shape.lower && !m.alias.anyCase
  if (lowerCased) e.score -= casing === 'lower' ? 1 : 2
  if (m.toWithForm > m.to) e.score += 5
  after(scene, m, e)
  before(scene, m, e, atStart, casing === 'normal')
  // Where every word has a capital, or the sentence starts here, a capital says little.
  if (m.alias.wordClass !== 'distinct' && m.toWithForm === m.to) {
    if (casing === 'title') e.score -= m.alias.length > 1 ? 0.4 : 0.8
    else if (casing === 'upper') e.score -= 1.5
    else if (atStart && m.alias.length === 1) e.score -= 0.8
    else if (casing === 'normal' && !m.alias.anyCase) e.score += 1.2
  }
  return e
}

function base(g: Gazetteer, alias: Alias): number {
  const size = Math.max(...alias.owners.map((o) => g.size[o.id]!))
  const prior = Math.max(-1.2, Math.min(2.4, 0.8 * Math.log10(size / 2e9)))
  const length =
    alias.length > 1
      ? (alias.wordClass === 'distinct' ? 1.5 : alias.wordClass === 'rare' ? 2.2 : 2) + 0.4 * Math.min(2, alias.length - 2)
      : 0
  const namelike = alias.nameLike ? -1.5 : 0
  return BASE[alias.wordClass] + length + namelike + (alias.wordClass === 'distinct' ? Math.max(prior, -0.6) * 0.5 : prior)
}

function after(scene: Scene, m: NameMatch, e: Evidence): void {
  const { tokens, text } = scene
  const end = tokens[m.toWithForm - 1]!.end
  const tail = text.whole.slice(end, end + 14)
  if (/^['’]?s?\s*(?:\([A-Z.:\s]{1,9}\)?\s*)?[+\-–−]\s?\d/.test(tail) || /^\s(?:up|down)\s\d/.test(tail)) {
    e.score += 3
    e.market = true
  }
  if (/^\s?(?:-|–|—)\s/.test(tail) || /^:\s/.test(tail)) e.score += 0.8
  if (/^\.com\b/i.test(tail)) e.score += 1
  let next: Token | undefined = tokens[m.toWithForm]
  let at = m.toWithForm
  if (
    next &&
    next.gap === Gap.space &&
    /^(?:also|still|now|just|reportedly|today|yesterday|shares?|stock|class|’s|s)$/.test(next.bare) &&
    next.shape === Shape.lower
  ) {
    if (/^(?:shares?|stock)$/.test(next.bare)) {
      e.score += 3
      e.market = true
      return
    }
    next = tokens[++at]
  }
  if (m.possessive) e.score += m.alias.wordClass === 'usual' ? 0.8 : 0.4
  if (!next || next.gap === Gap.paragraph || next.gap === Gap.stop) return
  if (next.gap === Gap.other || next.gap === Gap.comma) return
  const word = next.bare
  if (V.COMPANY_NOUNS.has(word)) {
    e.score += 2.4
    e.market = true
  } else if (V.MOVE_VERBS.has(word)) {
    e.score += 2.4
    e.market = true
  } else if (V.COMPANY_VERBS.has(word))
    e.score += m.alias.wordClass === 'usual' && /^(?:is|has|was|will|would|could|had|to|for)$/.test(word) ? 0.6 : 1.6
  else if (MONTHS.test(word) || next.shape === Shape.digits) e.score += word.startsWith('q') ? 2 : 0
  else if (next.gap === Gap.space && isName(next) && scene.casing[scene.sentenceOf[m.from]!] !== 'title') {
    // Part of a longer name that the gazetteer does not know: "Ross Perot", "Target Field", but "Amazon Web Services".
    e.score -= m.alias.nameLike ? 4 : m.alias.wordClass === 'distinct' ? 0.4 : 1.8
    if (m.alias.length === 1 && V.GIVEN_NAMES.has(m.alias.key) && commonness(word) === 0) e.vetoed = true
  }
}

const isName = (t: Token): boolean =>
  t.shape === Shape.capital || t.shape === Shape.mixed || (t.shape === Shape.upper && t.end - t.start > 1)

function before(scene: Scene, m: NameMatch, e: Evidence, atStart: boolean, capitalsMean: boolean): void {
  const { tokens } = scene
  const previous = tokens[m.from - 1]
  if (!previous || atStart) return
  const gap = tokens[m.from]!.gap
  if (gap === Gap.paragraph || gap === Gap.other) return
  const word = previous.bare
  if (gap === Gap.joined && scene.text.whole[tokens[m.from]!.start - 1] === '.') e.score -= 2
  if (V.LEAD_NOUNS.has(word)) {
    e.score += 1.8
    return
  }
  if (gap === Gap.comma) return
  const single = m.alias.length === 1
  if (single && V.FIRM_TITLES.has(word)) e.vetoed = true
  else if (single && capitalsMean && V.PERSON_TITLES.has(word) && isName(previous))
    e.score -= m.alias.wordClass === 'distinct' ? 1 : 4
  else if (single && isName(previous) && V.GIVEN_NAMES.has(word)) {
    if (m.alias.wordClass !== 'distinct' || m.alias.nameLike) e.vetoed = true
    else e.score -= 2.5
  } else if (V.LEAD_PREPOSITIONS.has(word)) e.score += m.alias.wordClass === 'usual' ? 0.5 : 0.8
  else if (V.DETERMINERS.has(word)) e.score -= m.alias.wordClass === 'distinct' ? 0.3 : m.alias.length > 1 ? 0.8 : 2
  else if (capitalsMean && isName(previous) && gap === Gap.space)
    e.score -= m.alias.wordClass === 'distinct' ? 0.4 : single ? 2 : 1
}
