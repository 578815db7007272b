import { keywords, wordKey } from '../../extract/figures/keywords.js'
import type { Token } from '../../extract/figures/lexer.js'
import type { Aligned, ReadSentence } from './library.js'
import type { Problem } from './types.js'

const pairs = `
rise rose risen climb gain increase jump surge soar advance grow rally up higher boost lift | fall fell fallen drop decline decrease slide slip sink tumble plunge down lower slump shed
profit | loss
inflow | outflow
surplus | deficit
widen | narrow
beat | miss
raise hike boost lift increase | cut lower trim reduce slash decrease
upgrade | downgrade
above | below
buy bought purchase acquire | sell sold divest
approve | reject
strengthen stronger | weaken weaker
accelerate faster | slow slower
more | fewer less
before | after
win won | lose
positive | negative
bullish | bearish
largest biggest | smallest
best | worst
long | short
overweight | underweight
confirm | deny
support | oppose
expand | shrink contract
tighten | loosen ease
hawkish | dovish
premium | discount
optimistic | pessimistic
open reopen | close shut
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ').map((side) => new Set(side.split(' ').map(wordKey))) as [Set<string>, Set<string>])

/** How alike sentences must be before an opposite word counts. */
const SHARE = 0.55
/** How alike for a "not" that only one of them has. */
const NEGATION_SHARE = 0.7

/** Where figures of the sentence were found, those sentences tell its directions too; others only where they are all but the same. */
const SURE_SHARE = 0.75
const besides = (aligned: readonly Aligned[], evidence: readonly ReadSentence[]): Aligned[] => {
  const limit = evidence.length > 0 ? SURE_SHARE : SHARE
  const near = aligned.filter((a) => a.share >= limit || (a.share >= SHARE && evidence.includes(a.sentence)))
  return [...near, ...evidence.filter((s) => !near.some((a) => a.sentence === s)).map((s) => ({ sentence: s, share: SHARE }))]
}

const keysOf = (sentence: ReadSentence): string[] => sentence.tokens.filter((x) => x.kind === 'word').map((x) => wordKey(x.lower))

/** Words that say the opposite of what the source's telling of the same says: rose for fell, profit for loss, a "not" more or less. */
export function checkDirection(
  sentence: ReadSentence,
  aligned: readonly Aligned[],
  evidence: readonly ReadSentence[],
): { checks: number; problems: Problem[] } {
  const near = besides(aligned, evidence)
  if (near.length === 0) return { checks: 0, problems: [] }
  const problems: Problem[] = []
  let checks = 0
  const sourceKeys = near.map((a) => new Set(keysOf(a.sentence)))
  for (const token of sentence.tokens) {
    if (token.kind !== 'word') continue
    const key = wordKey(token.lower)
    for (const [one, other] of pairs) {
      const [same, opposite] = one.has(key) ? [one, other] : other.has(key) ? [other, one] : [null, null]
      if (!same || !opposite) continue
      checks++
      if (sourceKeys.some((keys) => intersects(keys, same))) continue
      const at = near.findIndex((_, i) => intersects(sourceKeys[i]!, opposite))
      if (at < 0) continue
      const source = near[at]!.sentence
      const told = source.tokens.find((x) => x.kind === 'word' && opposite.has(wordKey(x.lower)))!
      problems.push(make(token.text, token.start, token.end, source, told.text, `the source says ${told.text}`))
    }
  }
  const best = near[0]!
  const turned = best.share >= NEGATION_SHARE ? negationTurned(sentence, best.sentence) : null
  if (problems.length === 0 && turned) {
    problems.push(
      make(turned.text, turned.start, turned.end, best.sentence, best.sentence.text, 'one says not, the other does not'),
    )
  }
  return { checks, problems }
}

const intersects = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const x of b) if (a.has(x)) return true
  return false
}

const NOT = /^(?:not|no|never|cannot|without|neither|nor|none)$/
const isNot = (all: readonly Token[], i: number): boolean =>
  NOT.test(all[i]!.lower) || (all[i]!.lower === 't' && /^['’]$/.test(all[i - 1]?.text ?? ''))

/** Content words that a sentence denies (the next one after a "not") and those that it says without one. */
function saidAndDenied(sentence: ReadSentence): { said: Map<string, Token>; denied: Map<string, Token> } {
  const said = new Map<string, Token>()
  const denied = new Map<string, Token>()
  let isDenied = false
  sentence.tokens.forEach((token, i, all) => {
    if (token.kind !== 'word') {
      if (/^[,;:.]$/.test(token.text)) isDenied = false
    } else if (isNot(all, i)) isDenied = true
    else if (token.lower.length > 2 && keywords(token.lower).size > 0) {
      const into = isDenied ? denied : said
      into.set(wordKey(token.lower), token)
      // "no passwords or funds": the denial goes on over "or"
      isDenied = isDenied && /^(?:or|nor|and)$/.test(all[i + 1]?.lower ?? '')
    }
  })
  return { said, denied }
}

/** A word of the brief that it says and the source denies, or the other way round. */
function negationTurned(brief: ReadSentence, source: ReadSentence): Token | null {
  const [a, b] = [saidAndDenied(brief), saidAndDenied(source)]
  for (const [word, token] of a.denied) if (b.said.has(word) && !b.denied.has(word)) return token
  for (const [word, token] of a.said) if (b.denied.has(word) && !b.said.has(word) && !a.denied.has(word)) return token
  return null
}

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
