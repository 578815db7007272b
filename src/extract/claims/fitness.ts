import type { Token } from '../figures/lexer.js'
import { commonness, nameLikeWord } from '../mentions/lexicon.js'
import type { Attribution } from './attribution.js'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Reporting verbs that are plural nouns as well: "margin calls", "jobless claims", "the firms' estimates". */
const NOUN_FORMS = list('calls claims reports estimates forecasts notes posts states projects notices')
/** Verbs that name as often as they report: "the order it called paused", "a company called Corvid". */
const NAMING = list('called calls described describes announced disclosed reported predicted forecast')
/** What may stand before a pronoun that is the subject of its own clause. */
const CLAUSE_STARTS = list(
  'and but or that because as while when if though although so since after before until then where yet still also',
)
const NOBODY = list('no neither none nobody')
/** A statement says something; these ask, or take the rest of another clause along. */
const NO_STATEMENT = list('so where what how why who whom whether if was were is are had has would will could')

/**
 * Whether an attribution's speaker can speak and its statement states something: a person, an organisation or a described group,
 * and a clause. `isName` tells whether a capitalised ordinary word is a name in this text.
 */
export function isClaim(t: readonly Token[], a: Attribution, isName: (word: string) => boolean): boolean {
  return canSpeak(t, a, isName) && states(t, a)
}

function canSpeak(t: readonly Token[], { speaker, verb }: Attribution, isName: (word: string) => boolean): boolean {
  const first = t[speaker.from]!
  const last = t[speaker.to - 1]!
  const before = t[speaker.from - 1]
  if (NOBODY.has(first.lower) || NOBODY.has(before?.lower ?? '')) return false
  if (speaker.kind === 'pronoun') return !isSubordinate(before, verb)
  if (speaker.kind === 'role') {
    if (NAMING.has(verb) && /^(?:an?|some)$/.test(first.lower)) return false
    return !(NOUN_FORMS.has(verb) && last.lower.endsWith('s') && !/^(?:one|each|every)$/.test(first.lower))
  }
  if (speaker.kind !== 'name' || speaker.to - speaker.from > 1 || speaker.from > 1) return true
  if (/^(?:one|two|three|four|five)$/.test(first.lower)) return false
  return isSpeakingWord(first, verb) || isName(first.text)
}

/** "What it says on the box", "the order it called paused": the pronoun's clause hangs on another. */
function isSubordinate(before: Token | undefined, verb: string): boolean {
  if (before?.kind !== 'word') return false
  if (/^(?:what|whatever|which)$/.test(before.lower)) return true
  return NAMING.has(verb) && before.text === before.lower && !CLAUSE_STARTS.has(before.lower)
}

/** At the start of a sentence "Lawyers said" names a group; "Margin calls" and "Position disclosed" name nobody. */
function isSpeakingWord({ lower }: Token, verb: string): boolean {
  if (commonness(lower) < 2 || nameLikeWord(lower) === 'person') return true
  return lower.endsWith('s') && !NOUN_FORMS.has(verb)
}

function states(t: readonly Token[], { from, to, rule }: Attribution): boolean {
  if (to <= from) return false
  if (rule !== 'before' && rule !== 'told') return true
  const isQuoted = /^["“”]$/.test(t[from - 1]?.text ?? '') || /^["“”]$/.test(t[from]!.text)
  return isQuoted || (to - from > 1 && !NO_STATEMENT.has(t[from]!.lower))
}
