import type { Alias } from './aliases.js'
import { type Casing, type Evidence, isName, LARGE, PLATFORMS } from './evidence.js'
import { commonness } from './lexicon.js'
import type { NameMatch } from './match.js'
import type { Scene } from './scene.js'
import { Gap, Shape, type Token } from './tokens.js'
import * as V from './vocabulary.js'

const REVERSED = /^(?:credit|image|photo|picture|courtesy|images|photos)$/

/** What stands before a name: "chipmaker", "shares of", an article, a person's first name or title. */
export function before(scene: Scene, m: NameMatch, e: Evidence, atStart: boolean, casing: Casing): void {
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
function personBefore(m: NameMatch, previous: Token, casing: Casing, e: Evidence): boolean {
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
