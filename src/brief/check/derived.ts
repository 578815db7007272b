import { isBase, roundsTo } from '../../extract/figures/compare.js'
import { keywords } from '../../extract/figures/keywords.js'
import type { Token } from '../../extract/figures/lexer.js'
import { isMoney } from '../../extract/figures/values.js'
import { type Figure, once } from '../../model/index.js'
import { countsAlike } from './candidates.js'
import type { Aligned, Library, ReadSentence } from './library.js'
import { wayOf } from './opposites.js'

/** What a brief worked out of two amounts that stand in one source: the sentence and both as written. */
export interface Derived {
  sentence: ReadSentence
  text: string
}

interface Amount {
  /** A magnitude; basis points as percentage points. */
  value: number
  unit: string | null
  text: string
  /** "from 5.9": what another is compared with. */
  base: boolean
}

/** A sentence this like the brief's, or the likest, may give the amounts. */
const SHARE = 0.3
/** Sentences with more amounts than this are tables: there any difference would turn up. */
const MOST_AMOUNTS = 8

/**
 * Finds a figure that no source has among the sums and differences of the sources': "rose by 5 cents" where a source has "84
 * cents, up from 79", "stood at 236 before" where it has "tightened by 22 to 214", "14.1% together", "three times as much". Only
 * where the brief's words say that it is such a one.
 */
export function derive(told: Figure, brief: ReadSentence, aligned: readonly Aligned[], library: Library): Derived | null {
  const kinds = kindsOf(told, brief)
  for (const { sentence, share } of aligned) {
    if (share < SHARE && sentence !== aligned[0]!.sentence && !sharesName(brief, sentence)) continue
    const found =
      asFraction(told, sentence) ??
      (kinds.includes('ratio')
        ? ratioNear(told, sentence, library)
        : (combined(told, kinds, sentence) ?? acrossSentences(told, kinds, sentence, library)))
    if (found) return { sentence, text: found }
  }
  return null
}

const sharesName = (a: ReadSentence, b: ReadSentence): boolean =>
  a.names.some((x) => b.names.some((y) => x.words.some((w) => y.words.includes(w))))

type Kind = 'difference' | 'base' | 'sum' | 'ratio' | 'rest' | 'part'

const HEDGE =
  /^(?:about|around|some|roughly|nearly|almost|just|only|over|under|than|more|less|at|least|a|an|the|another|further|\$|€|£|¥)$/
const MOVED = /^(?:by|up|down|off|lost|gained|margin|gap|difference|distance|spread)$/
const APART =
  /^(?:more|less|fewer|higher|lower|above|below|under|over|beneath|short|wider|narrower|cheaper|dearer|larger|smaller|better|worse|ahead|behind|beyond|past|apart|extra|off)$/
/** What a thing was multiplied by: "doubled to 22,600 lots". */
const FACTORS: readonly [RegExp, number][] = [
  [/\b(?:doubl(?:ed?|ing)|twice)\b/i, 2],
  [/\b(?:tripl|trebl)(?:ed?|ing)\b/i, 3],
  [/\b(?:halv(?:ed?|ing)|half the|half of|half as)\b/i, 0.5],
]
const BASE = /^(?:before|earlier|previous|previously|until|from|now|present|presently|currently|ago|start|initially|originally)$/
const TOGETHER = /^(?:total|totals|totalled|totaling|together|combined|all|altogether|between|sum|both|overall|jointly)$/
const OTHERS = /^(?:not|other|others|rest|remaining|yet|still|t|without|no|none)$/

/** From here on a whole number without a unit tells something. */
const TELLING = 13

/** What the brief's words make of a figure; empty where it is told as it stands. */
function kindsOf(told: Figure, { tokens }: ReadSentence): Kind[] {
  if (told.unit === 'x') return ['ratio']
  const kinds: Kind[] = []
  const words = tokens.map((t) => t.lower)
  const after = tokens.find((t) => t.start >= told.end && !isUnitWord(t))
  // A small whole number is too easily a difference of two others
  if (told.unit === null && Number.isInteger(told.value) && told.value < TELLING) return []
  // "a quarter-point cut"
  const moves = after !== undefined && wayOf(after) !== null
  if (
    moves ||
    wordBefore(told, tokens) ||
    APART.test(after?.lower ?? '') ||
    (told.unit === null && words.some((w) => OTHERS.test(w)))
  )
    kinds.push('difference')
  if (words.some((w) => BASE.test(w))) kinds.push('base')
  // "cars and machines take 63%": both of them
  const isOfSeveral = tokens.some((t) => t.lower === 'and' && t.end <= told.start)
  if (isOfSeveral || words.some((w) => TOGETHER.test(w))) kinds.push('sum')
  if (told.unit === '%' && tokens.find((t) => t.start >= told.end)?.lower === 'of') kinds.push('part')
  if (told.unit === '%' && words.some((w) => OTHERS.test(w))) kinds.push('rest')
  return kinds
}

const isUnitWord = ({ lower }: Token): boolean =>
  /^(?:points?|tonnes?|tons?|crowns?|a|an|per|share|pounds?|barrels?|in|of|'|’|s|percentage|basis)$/.test(lower)

/** Whether a word of moving stands right before a figure, past what only hedges: "rose by about 5 cents". */
function wordBefore(told: Figure, tokens: readonly Token[]): boolean {
  const before = tokens.filter((t) => t.end <= told.start)
  let at = before.length - 1
  while (at >= 0 && HEDGE.test(before[at]!.lower)) at--
  // "a fall of 5.6"
  if (before[at]?.lower === 'of') at--
  const word = before[at]
  return word !== undefined && (MOVED.test(word.lower) || wayOf(word) !== null)
}

/** The sum or difference of two of a sentence's amounts that a figure tells, as both are written; null where none is. */
function combined(told: Figure, kinds: readonly Kind[], sentence: ReadSentence): string | null {
  if (kinds.length === 0) return null
  const amounts = amountsOf(sentence)
  if (amounts.length > MOST_AMOUNTS) return null
  const unit = unitOf(told)
  for (const [i, a] of amounts.entries())
    for (const b of amounts.slice(i + 1)) {
      if (!isOneKind(a.unit, b.unit)) continue
      const text = `${a.text} and ${b.text}`
      // Two rates lie percentage points apart, not per cent
      if (isOneKind(a.unit, unit)) {
        if (kinds.includes('difference') && told.unit !== '%' && tells(told, Math.abs(a.value - b.value))) return text
        if (kinds.includes('base') && !a.base && !b.base && tells(told, Math.abs(a.value - b.value))) return text
        if ((kinds.includes('base') || kinds.includes('sum')) && tells(told, a.value + b.value)) return text
      }
      if (unit === '%' && kinds.includes('difference') && a.base !== b.base) {
        const [base, now] = a.base ? [a, b] : [b, a]
        if (base.value > 0 && tells(told, (Math.abs(now.value - base.value) / base.value) * 100)) return text
      }
    }
  if (kinds.includes('sum')) return sumOfAll(told, amounts)
  const ofTwo = kinds.includes('part') ? shareOfTwo(told, amounts) : null
  if (ofTwo) return ofTwo
  const rest = kinds.includes('rest') ? amounts.find((a) => a.unit === '%' && tells(told, 100 - a.value)) : undefined
  if (rest) return rest.text
  const factor = kinds.includes('base') ? FACTORS.find(([pattern]) => pattern.test(sentence.text))?.[1] : undefined
  return (factor && amounts.find((a) => a.unit === unit && tells(told, a.value / factor))?.text) || null
}

/** "14% of the cost": one of two amounts as a share of the other. */
function shareOfTwo(told: Figure, amounts: readonly Amount[]): string | null {
  for (const a of amounts)
    for (const b of amounts)
      if (a.unit === b.unit && a.unit !== '%' && a.value < b.value && tells(told, (a.value / b.value) * 100))
        return `${a.text} and ${b.text}`
  return null
}

/** Whole amounts from here on are hardly the difference of two others by chance. */
const FEWEST_DIGITS = 2

/** "cut by $46 million" where one sentence has $184 million and the next $230 million: money or counts of one unit, exactly. */
function acrossSentences(
  told: Figure,
  kinds: readonly Kind[],
  sentence: ReadSentence,
  { sentences, placeOf }: Library,
): string | null {
  const digits =
    /[\d.,]+/
      .exec(told.text)?.[0]
      .replace(/\D/g, '')
      .replace(/^0+|0+$/g, '') ?? ''
  if (told.unit === null || told.unit === '%' || digits.length < FEWEST_DIGITS || !kinds.includes('difference')) return null
  const at = placeOf.get(sentence) ?? 0
  const beside = [sentences[at - 1], sentences[at + 1]].filter((s) => s?.source === sentence.source)
  for (const a of amountsOf(sentence))
    for (const b of beside.flatMap((s) => amountsOf(s!)))
      if (a.unit === b.unit && a.unit === unitOf(told) && tells(told, Math.abs(a.value - b.value)))
        return `${a.text} and ${b.text}`
  return null
}

/** Cents are of whatever money stands beside them, points and counts of whatever is counted. */
function isOneKind(a: string | null, b: string | null): boolean {
  if (a === b || countsAlike(a, b)) return true
  const [open, other] = a === null || a === 'cents' || a === 'points' ? [a, b] : [b, a]
  return open === 'cents' ? isMoney(other) : open === 'points' && (other === null || other === '%')
}

/** A part of something, not a place in a row or a time: "by a fifth", "a quarter less", "half of it". */
const part = (words: string): RegExp =>
  new RegExp(`\\bby (?:\\w+ )?(?:${words})\\b|\\b(?:${words}) (?:of|less|more|lower|higher|fewer|smaller|larger)\\b`, 'i')

/** "20%" where a source has "a fifth". */
const FRACTIONS: readonly [RegExp, number][] = [
  [part('half'), 50],
  [/\bhalv(?:ed?|es|ing)\b/i, 50],
  [part('(?:a|one)[ -]third'), 100 / 3],
  [part('(?:a|one)[ -]quarter'), 25],
  [part('(?:a|one)[ -]fifth'), 20],
  [part('(?:a|one)[ -]tenth'), 10],
  [part('two[ -]thirds'), 200 / 3],
  [part('three[ -]quarters'), 75],
  [/\bdoubl(?:ed?|es|ing)\b/i, 100],
]

function asFraction(told: Figure, { text }: ReadSentence): string | null {
  if (told.unit !== '%') return null
  for (const [pattern, percent] of FRACTIONS) {
    const found = tells(told, percent) ? pattern.exec(text) : null
    if (found) return found[0]
  }
  return null
}

/** All of a sentence's amounts in one unit, three or more, taken together. */
function sumOfAll(told: Figure, amounts: readonly Amount[]): string | null {
  const parts = amounts.filter((a) => a.unit === unitOf(told))
  if (parts.length < 3) return null
  const total = parts.reduce((n, a) => n + a.value, 0)
  return tells(told, total) ? parts.map((a) => a.text).join(' and ') : null
}

/** How far a multiple may lie from the exact one, as a share of it; "more than three times" may be up to the next whole one. */
const RATIO_SLACK = 0.05

const MULTIPLES: readonly [RegExp, number][] = [
  [/\b(?:doubl(?:ed?|es|ing)|twofold|twice)\b/i, 2],
  [/\b(?:(?:tripl|trebl)(?:ed?|es|ing)|threefold)\b/i, 3],
  [/\b(?:quadrupl(?:ed?|es|ing)|fourfold)\b/i, 4],
]

/** "three times": the ratio of two amounts of a sentence, or of one and an amount of the sentence before or after it. */
function ratioNear(told: Figure, sentence: ReadSentence, { sentences, placeOf }: Library): string | null {
  const at = placeOf.get(sentence) ?? 0
  const own = amountsOf(sentence)
  const multiple = MULTIPLES.find(([pattern, times]) => times === told.value && pattern.test(sentence.text))
  if (multiple) return multiple[0].exec(sentence.text)![0]
  const near = [sentences[at - 1], sentence, sentences[at + 1]].filter((s) => s?.source === sentence.source)
  for (const a of own)
    for (const b of near.flatMap((s) => amountsOf(s!))) {
      if (a === b || a.unit !== b.unit || Math.min(a.value, b.value) <= 0) continue
      if (isMultiple(told, Math.max(a.value, b.value) / Math.min(a.value, b.value))) return `${a.text} and ${b.text}`
    }
  return null
}

function isMultiple({ value, qualifier }: Figure, ratio: number): boolean {
  if (qualifier === 'more-than' || qualifier === 'at-least') return ratio >= value && ratio < value + 1
  if (qualifier === 'less-than' || qualifier === 'nearly') return ratio <= value && ratio > value - 0.5
  return Math.abs(ratio - value) <= value * RATIO_SLACK
}

/** Whether a figure may be told of this amount, rounded no further than the figure is written. */
const tells = (told: Figure, amount: number): boolean => {
  const { value2: _, qualifier: __, ...plain } = told
  return told.value2 === undefined && roundsTo(told, { ...plain, value: told.unit === 'bp' ? amount * 100 : amount })
}

/** What can be added up: rates together, and cents whosoever they are ("euro cents" are "cents" in the same text). */
const unitOf = ({ unit, text }: Pick<Figure, 'unit' | 'text'>): string | null =>
  /\bcents?$/.test(text) ? 'cents' : unit === 'bp' || unit === 'pp' ? '%' : unit

/** A sentence's figures and plain numbers in comparable units. Read once for as long as the sentence is kept. */
const amountsOf = once(readAmounts)

/** "14.2 million shares, up from 9.5 million": the second is of what the first is. */
function unitOfPartner(figure: Figure, figures: readonly Figure[]): string | null {
  const before = figures.filter((f) => f.end <= figure.start).at(-1)
  return before ? unitOf(before) : null
}

function readAmounts({ figures, numbers, text }: ReadSentence): Amount[] {
  const out: Amount[] = []
  for (const f of figures)
    if (f.value2 === undefined)
      out.push({
        value: Math.abs(f.value) * (f.unit === 'bp' ? 0.01 : 1),
        unit: unitOf(f) ?? unitOfPartner(f, figures),
        text: f.text,
        base: isBase({ figure: f, sentence: text }),
      })
  for (const n of numbers) {
    if (n.pair !== undefined) continue
    const before = figures.filter((f) => f.end <= n.start).at(-1)
    // "by 22 basis points to 214": the number is of the unit before it
    const inherits = before && keywords(n.noun).size === 0
    const unit = inherits ? unitOf(before) : null
    const base = isBase({ figure: { ...n, unit: null }, sentence: text })
    out.push({ value: inherits && before.unit === 'bp' ? n.value * 0.01 : n.value, unit, text: n.text, base })
  }
  return out
}
