import { roundsTo } from '../../extract/figures/compare.js'
import { keywords, wordKey } from '../../extract/figures/keywords.js'
import type { Token } from '../../extract/figures/lexer.js'
import { comparedTurned, comparisonTurned, comparisonWay } from './compared.js'
import { hedgeDropped, modalTurned, turnedAgainst } from './denial.js'
import { type Aligned, type Library, type ReadSentence, sentencesWith } from './library.js'
import { keyAt, sameWay, sidesOf, wayOf } from './opposites.js'
import { COMPARES, isAhead, wordsTold } from './told.js'
import type { Problem } from './types.js'

/** How alike sentences must be before an opposite word counts. */
const SHARE = 0.55
/** Where figures of the sentence were found, those sentences tell its directions too; others only where they are all but the same. */
const SURE_SHARE = 0.75
const besides = (aligned: readonly Aligned[], evidence: readonly ReadSentence[]): Aligned[] => {
  const limit = evidence.length > 0 ? SURE_SHARE : SHARE
  const near = aligned.filter((a) => a.share >= limit || (a.share >= SHARE && evidence.includes(a.sentence)))
  return [...near, ...evidence.filter((s) => !near.some((a) => a.sentence === s)).map((s) => ({ sentence: s, share: SHARE }))]
}

/** Words that say the opposite of what the source's telling of the same says: rose for fell, profit for loss, a "not" more or less. */
export function checkDirection(
  sentence: ReadSentence,
  aligned: readonly Aligned[],
  evidence: readonly ReadSentence[],
  library: Library,
): { checks: number; problems: Problem[] } {
  const near = besides(aligned, evidence)
  const compared = comparisonWay(sentence, evidence)
  const comparing = sentence.tokens.some((t) => COMPARES.test(t.lower))
  const said = new Set(sentence.tokens.map((_, i) => keyAt(sentence.tokens, i)))
  const sourceWords = near.map((a) => wordsTold(a.sentence, comparing))
  const problems: Problem[] = []
  let checks = 0
  let ofNamed: ReadonlyArray<ReadSentence> | null = null
  const named = () => (ofNamed ??= ofNames(sentence, library))
  sentence.tokens.forEach((token, i) => {
    if (token.kind !== 'word' || isLimit(sentence.tokens, i)) return
    const key = keyAt(sentence.tokens, i)
    const ahead = isAhead(sentence.tokens, i)
    for (const { own, opposite } of sidesOf(key)) {
      const same = sameWay(token, own)
      checks++
      const turned = figureTurned(sentence, token, opposite, same, evidence)
      if (turned) {
        problems.push(make(token.text, token.start, token.end, turned.source, turned.told, `the source says ${turned.told}`))
        continue
      }
      if (
        figureSaysSo(sentence, token, evidence) ||
        figureSaysSo(sentence, token, named()) ||
        (compared !== null && compared === wayOf(token)) ||
        near.some(({ sentence: { tokens } }, n) =>
          sourceWords[n]!.some((w) => w.key === key || (same(w.key) && isAhead(tokens, w.at) === ahead)),
        )
      )
        continue
      // An opposite that the brief says as well is its own there
      const at = near.findIndex((_, n) => sourceWords[n]!.some((w) => opposite.has(w.key) && !said.has(w.key)))
      const source = at >= 0 ? near[at]!.sentence : oppositeOfSubject(sentence, i, same, opposite, library)
      if (!source) continue
      const told = source.tokens.find((x) => x.kind === 'word' && opposite.has(wordKey(x.lower)))?.text ?? source.text
      problems.push(make(token.text, token.start, token.end, source, told, `the source says ${told}`))
    }
  })
  const turned =
    problems.length === 0
      ? (turnedAgainst(sentence, evidence.length > 0 ? near.filter((a) => evidence.includes(a.sentence)) : near) ??
        comparedTurned(sentence, evidence) ??
        modalTurned(sentence, library) ??
        hedgeDropped(sentence, aligned, library) ??
        comparisonTurned(sentence, library))
      : null
  if (turned) {
    const { token, source } = turned
    problems.push(make(token.text, token.start, token.end, source, source.text, 'the source says the opposite'))
  }
  return { checks, problems }
}

const PHRASAL =
  /^(?:ma[dk]es?|making|sets?|setting|turn(?:s|ed|ing)?|g[ia]ves?|given|pick(?:s|ed)?|takes?|took|taken|opens?|opened|ends?|ended|winds?|wound|backs?|backed|signs?|signed|follow(?:s|ed)?|look(?:s|ed)?|comes?|came|br[io]ngs?|brought|shuts?|clos(?:e|es|ed)|breaks?|broken?|holds?|held|lin(?:e|es|ed)|sums?|ties?|tied|stood|stands?)$/
/** "up to $2bn" is a limit, "made up" a verb, "falls due" a date and "than before" a comparison: no rise, no fall, no order. */
const isLimit = (tokens: readonly Token[], i: number): boolean => {
  const { lower } = tokens[i]!
  return (
    (lower === 'up' && tokens[i + 1]?.lower === 'to') ||
    (/^f[ae]ll(?:s|en|ing)?$/.test(lower) && tokens[i + 1]?.lower === 'due') ||
    // "fell short of": a miss, whichever way it went
    (/^f[ae]ll(?:s|en|ing)?$/.test(lower) && tokens[i + 1]?.lower === 'short') ||
    (lower === 'before' &&
      (tokens[i - 1]?.lower === 'than' || (tokens[i + 1]?.kind !== 'word' && tokens[i + 1]?.kind !== 'num'))) ||
    (/^(?:up|down)$/.test(lower) && PHRASAL.test(tokens[i - 1]?.lower ?? ''))
  )
}

/** A figure this near to a direction word is what moved. */
const BESIDE_FIGURE = 24

/** A direction word this near before a figure is about it: "a deficit of about $5bn". */
const CLOSE = 12

/** Source sentences that name whom the brief's sentence names. */
const ofNames = ({ names }: ReadSentence, library: Library): ReadSentence[] =>
  sentencesWith(
    names.flatMap((n) => n.words.map(wordKey)),
    library,
  )

/** Whether a source gives the figure beside this word in a clause that points the same way, whatever else the sentence says. */
function figureSaysSo(sentence: ReadSentence, token: Token, evidence: readonly ReadSentence[]): boolean {
  const way = wayOf(token)
  const figure = sentence.figures.find((f) => f.start >= token.end && f.start - token.end <= BESIDE_FIGURE)
  if (way === null || !figure) return false
  return evidence.some((s) =>
    s.figures.some(
      (f) =>
        f.unit === figure.unit &&
        (f.value === figure.value || roundsTo(figure, f)) &&
        (f.direction === way || sideOf(s, f.start) === way || clauseOf(s, f.start).some((x) => wayOf(x) === way)),
    ),
  )
}

/**
 * "withdrew $640 million" where the source "added $640 million to gold funds and withdrew $1.3 billion": the clause that has the
 * figure says the opposite, and no other says what the brief says of it.
 */
function figureTurned(
  sentence: ReadSentence,
  token: Token,
  opposite: ReadonlySet<string>,
  same: (key: string) => boolean,
  evidence: readonly ReadSentence[],
): { source: ReadSentence; told: string } | null {
  const figure = sentence.figures.find((f) => f.start >= token.end && f.start - token.end <= CLOSE)
  if (!figure || clauseOf(sentence, figure.start).some((t) => opposite.has(keyOf(sentence, t)))) return null
  let found: { source: ReadSentence; told: string } | null = null
  for (const source of evidence)
    for (const f of source.figures) {
      if (f.value !== figure.value || f.unit !== figure.unit) continue
      const clause = clauseOf(source, f.start)
      if (clause.some((t) => same(keyOf(source, t)))) return null
      const against = clause.find((t) => t.kind === 'word' && opposite.has(keyOf(source, t)))
      if (!against) return null
      found ??= { source, told: against.text }
    }
  return found
}
const keyOf = ({ tokens }: ReadSentence, token: Token): string => keyAt(tokens, tokens.indexOf(token))

/** "back under 5.4%": on which side of a figure the words before it put a thing. */
function sideOf({ tokens }: ReadSentence, start: number): 'up' | 'down' | null {
  const before = tokens.filter((t) => t.end <= start).at(-1)?.lower ?? ''
  return /^(?:under|below|beneath)$/.test(before) ? 'down' : /^(?:over|above|past|beyond)$/.test(before) ? 'up' : null
}

const BOUND = /^(?:[,;:]|and|but|while|whereas|as|though|although)$/

/** The tokens of the clause that holds a place of the text. */
function clauseOf({ tokens }: ReadSentence, place: number): Token[] {
  let clause: Token[] = []
  for (const token of tokens) {
    if (BOUND.test(token.lower)) {
      if (token.start > place) break
      clause = []
    } else clause.push(token)
  }
  return clause
}

/** How far before its direction a subject's words stand, in words. */
const SUBJECT_REACH = 7

/** Words that business texts use for one another. */
const SAME_THING: Readonly<Record<string, string>> = Object.fromEntries(
  ['guidance outlook forecast', 'stock share', 'sale revenue', 'employee staff worker', 'cost expense'].flatMap((line) => {
    const [first, ...rest] = line.split(' ').map(wordKey)
    return rest.map((word) => [word, first!])
  }),
)

/** The content words on one side of a direction word, nearest first, up to the next clause. */
function wordsBeside(tokens: readonly Token[], at: number, step: 1 | -1): string[] {
  const words: string[] = []
  for (let k = at + step; k >= 0 && k < tokens.length && Math.abs(k - at) <= SUBJECT_REACH; k += step) {
    const { kind, lower } = tokens[k]!
    if (BOUND.test(lower)) break
    if (kind === 'word' && keywords(lower).size > 0) {
      const key = wordKey(lower)
      words.push(SAME_THING[key] ?? key)
    }
  }
  return words
}

/** How far after its direction an object's words stand, in content words. */
const OBJECT_WORDS = 3

/**
 * "Spreads on new deals widened" for "Spreads on new bonds narrowed", "lifted its outlook" for "cut its guidance": a source
 * sentence in which the same subject or object goes the other way, where none lets it go this way.
 */
function oppositeOfSubject(
  sentence: ReadSentence,
  at: number,
  same: (key: string) => boolean,
  opposite: ReadonlySet<string>,
  library: Library,
): ReadSentence | null {
  const subject = wordsBeside(sentence.tokens, at, -1)
  const object = wordsBeside(sentence.tokens, at, 1).slice(0, OBJECT_WORDS)
  const own = ownersBefore(sentence, at)
  let found: ReadSentence | null = null
  for (const source of sentencesWith([...subject, ...object], library)) {
    const { tokens } = source
    for (let j = 0; j < tokens.length; j++) {
      if (tokens[j]!.kind !== 'word' || isLimit(tokens, j)) continue
      const key = keyAt(tokens, j)
      const isSame = same(key)
      // What is expected to fall may have risen, and what is to resume has not been extended
      if (isAhead(sentence.tokens, at) !== isAhead(tokens, j)) continue
      if (!isSame && !opposite.has(key)) continue
      const isAlike =
        sameSubject(subject, wordsBeside(tokens, j, -1)) ||
        (object.length > 0 &&
          wordsBeside(tokens, j, 1)
            .slice(0, OBJECT_WORDS + 1)
            .some((w) => w === object[0]))
      if (!isAlike || strangers(own, ownersBefore(source, j))) continue
      if (isSame) return null
      found ??= source
    }
  }
  return found
}

/** One head (the word next to the direction), one beginning, or two words in common. */
function sameSubject(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  return a[0] === b[0] || a.at(-1) === b.at(-1) || a.filter((w) => b.includes(w)).length >= 2
}

/** The words of the names before a token. */
const ownersBefore = ({ names, tokens }: ReadSentence, at: number): string[] =>
  names.filter((n) => n.end <= tokens[at]!.start).flatMap((n) => n.words)

/** Both name someone, and not the same ("Russian" is Russia's). */
const strangers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => x === y || (x.length > 4 && x.slice(0, 5) === y.slice(0, 5))))

const make = (text: string, start: number, end: number, source: ReadSentence, sourceText: string, reason: string): Problem => ({
  kind: 'direction',
  text,
  start,
  end,
  verdict: 'conflicting',
  source: source.source,
  sourceText,
  sourceSentence: source.text,
  reason,
})
