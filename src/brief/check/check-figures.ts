import {
  isBase,
  measureSimilarity,
  reachOf,
  roundsTo,
  scopeDifference,
  signsDiffer,
  slipBetween,
  unitRelation,
} from '../../extract/figures/compare.js'
import { periodsDiffer } from '../../extract/figures/periods.js'
import type { Figure } from '../../model/index.js'
import { type Derived, derive } from './derived.js'
import { type Aligned, figuresBetween, type Library, type ReadSentence } from './library.js'
import type { CheckedFigure, CheckVerdict } from './types.js'

/** A sourced figure beside one of the brief's. */
interface Candidate {
  figure: Figure
  sentence: ReadSentence
  /** 0-1: how likely both measure the same thing. */
  likeness: number
}

/** From this likeness on, another value is a conflict and not merely another figure. */
const SAME_THING = 0.3
/** The value stands in the sources, but for another thing: the thing itself is found this surely, and the value's is this much less like it. */
const SURE = 0.6
const FAR = 0.4
/** Makes up for few common words where a slip of the pen would explain the difference. */
const SLIP_BONUS = 0.3
/** The same digits with another unit are hardly chance. */
const SAME_FACE_BONUS = 0.4
/** An amount in another currency and other digits is the last to be what was meant. */
const OTHER_CURRENCY_MALUS = 0.3

/** Looks one figure of a brief up in the sources. */
export function checkFigure(
  figure: Figure,
  sentence: ReadSentence,
  aligned: readonly Aligned[],
  library: Library,
): CheckedFigure {
  const candidates = candidatesFor(figure, sentence, aligned, library)
  const told = candidates.filter((c) => tells(figure, c.figure)).sort((a, b) => b.likeness - a.likeness)
  const best = told[0]
  if (best) {
    const rival = candidates
      .filter((c) => !tells(figure, c.figure) && (sameUnit(figure, c.figure) || faceOf(figure) === faceOf(c.figure)))
      .sort((a, b) => b.likeness - a.likeness)[0]
    const misplaced =
      mayCoincide(figure) &&
      rival &&
      rival.likeness >= SURE &&
      best.likeness < rival.likeness - FAR &&
      !hasOwner(figure, sentence, told)
        ? rival
        : null
    return misplaced
      ? verdict(figure, 'conflicting', misplaced, 'the value belongs to something else in the sources')
      : judged(figure, sentence, told, candidates)
  }
  const plain = plainCount(figure, library) ?? literalRange(figure, library)
  if (plain) return plain
  const derived = derive(figure, sentence, aligned, library)
  if (derived) return { ...verdict(figure, 'supported', null, ''), ...whereDerived(derived) }
  return (
    contradicted(figure, sentence, candidates) ??
    verdict(figure, 'unsupported', nearest(figure, candidates, library), 'no source has this figure')
  )
}

const whereDerived = ({ sentence, text }: Derived) => ({
  source: sentence.source,
  sourceText: text,
  sourceSentence: sentence.text,
})

/** Whose figure it is: the last name before it, or else the first. */
const ownerOf = (figure: Figure, { names }: ReadSentence) => names.filter((n) => n.end <= figure.start).at(-1) ?? names[0]

/** Whether a source gives the value after the name of the one that the brief gives it to. */
function hasOwner(figure: Figure, sentence: ReadSentence, told: readonly Candidate[]): boolean {
  const owner = ownerOf(figure, sentence)
  if (!owner) return false
  return told.some((c) => c.sentence.names.some((n) => n.end <= c.figure.start && n.words.some((w) => owner.words.includes(w))))
}

/** "550 staff" where the source says "hire 550 more", "6 points" where it says "by 11 points, the others by 6": a plain number there. */
function plainCount(figure: Figure, library: Library): CheckedFigure | null {
  if (figure.unit === null) return null
  const isCount = /^[a-z]{3,}$/.test(figure.unit)
  for (const sentence of library.sentences) {
    const number = sentence.numbers.find((n) => n.value === figure.value)
    if (number && (isCount || sentence.figures.some((f) => f.unit === figure.unit)))
      return {
        ...verdict(figure, 'supported', null, ''),
        source: sentence.source,
        sourceText: number.text,
        sourceSentence: sentence.text,
      }
  }
  return null
}

/** "by 5% to 8%" is read as a change where it may be a range: the same words say the same. */
function literalRange(figure: Figure, library: Library): CheckedFigure | null {
  if (figure.value2 === undefined) return null
  const sentence = library.sentences.find((s) => s.text.includes(figure.text))
  return sentence
    ? {
        ...verdict(figure, 'supported', null, ''),
        source: sentence.source,
        sourceText: figure.text,
        sourceSentence: sentence.text,
      }
    : null
}

/** One or two digits, or one with zeros after it, may turn up twice by chance; "318.20" hardly. */
const mayCoincide = (f: Figure): boolean => {
  const digits = faceOf(f).replace(/[.,]/g, '').replace(/^0+/, '')
  return digits.length <= 2 || digits.replace(/0+$/, '').length <= 1
}

/** The same value in a unit that can mean the same. Per cent and percentage points are told apart. */
const tells = (brief: Figure, source: Figure): boolean =>
  sameUnit(brief, source) && (roundsTo(brief, source) || isRangeEnd(brief, source))

/** "as much as $36bn" where the source has "$28bn to $36bn". */
const isRangeEnd = (brief: Figure, source: Figure): boolean =>
  brief.value2 === undefined && source.value2 !== undefined && (brief.value === source.value2 || brief.value === source.value)

function sameUnit(a: Figure, b: Figure): boolean {
  const relation = unitRelation(a.unit, b.unit)
  if (relation === 'convertible') return !(isPercent(a) !== isPercent(b) && (a.unit === 'pp' || b.unit === 'pp'))
  if (relation === 'other-currency')
    return currencyNoun(a) !== null && currencyNoun(a) === currencyNoun(b) && (isPlainCurrency(a) || isPlainCurrency(b))
  if (relation === 'different') return countsAlike(a.unit, b.unit)
  return relation === 'same' || relation === 'open'
}

/** "crowns" beside "Danish crowns": a name that several countries share, left without its adjective in one of them. */
const currencyNoun = (f: Figure): string | null =>
  /\b(crown|kron[aoe]|peso|rupee|franc|dinar|riyal|shilling|dollar|pound|cent)[rn]?s?$/i.exec(f.text)?.[1]?.toLowerCase() ?? null
const isPlainCurrency = (f: Figure): boolean => /(?:\d|illion|thousand|crore|lakh|bn|m) \w+$/i.test(f.text)

/** Nouns that business texts use for one another. */
const ALIKE = [
  'jobs people employees',
  'vehicles cars units',
  'funds etfs',
  'planes aircraft',
  'homes households',
  'customers clients users subscribers accounts',
  'orders units',
  'shares tokens units',
].map((line) => new Set(line.split(' ')))

/** Counts in nouns that may stand for one another; a bare number may be a count whose noun stands elsewhere. */
function countsAlike(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return /^[a-z]{3,}$/.test(a ?? b ?? '')
  return ALIKE.some((group) => group.has(a) && group.has(b))
}
const isPercent = (f: Figure) => f.unit === '%'

/** With more sourced figures than this, slips of the pen are looked for only in the sentences nearest to the brief's. */
const SLIPS_EVERYWHERE = 400

/** Sourced figures worth a closer look: those of the nearest sentences, those of the same value, and those a slip away. */
function candidatesFor(figure: Figure, sentence: ReadSentence, aligned: readonly Aligned[], library: Library): Candidate[] {
  const shares = new Map(aligned.map((a) => [a.sentence, a.share]))
  const { low, high } = reachOf(figure)
  const near = aligned.flatMap((a) => a.sentence.figures.map((one) => ({ one, sentence: a.sentence })))
  const told = figuresBetween(library, low, high).filter((c) => tells(figure, c.one))
  const slips = library.figures > SLIPS_EVERYWHERE ? [] : library.byAmount.filter((c) => slipBetween(figure, c.one) !== null)
  const placeOf = (c: Candidate) => library.placeOf.get(c.sentence) ?? 0
  const found = new Map([...near, ...told, ...slips].map((c) => [c.one, c.sentence]))
  return [...found]
    .map(([candidate, other]) => ({
      figure: candidate,
      sentence: other,
      likeness: Math.max(
        measureSimilarity({ figure, sentence: sentence.text }, { figure: candidate, sentence: other.text }),
        shares.get(other) ?? 0,
      ),
    }))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.figure.start - b.figure.start)
}

/** The value is sourced: does it point the same way, for the same period, and does it still stand? */
function judged(figure: Figure, sentence: ReadSentence, told: readonly Candidate[], all: readonly Candidate[]): CheckedFigure {
  const near = told.filter((c) => c.likeness >= told[0]!.likeness - 0.25)
  const sound = near.filter((c) => !signsDiffer(figure, c.figure))
  if (sound.length === 0) return verdict(figure, 'conflicting', near[0]!, `the source has ${wayOf(near[0]!.figure)}`)
  const rate = rateOf(figure, sentence)
  const alike = sound.filter((c) => ratesFit(rate, rateOf(c.figure, c.sentence)))
  if (alike.length === 0)
    return verdict(figure, 'conflicting', sound[0]!, `the source has it per ${rateOf(sound[0]!.figure, sound[0]!.sentence)}`)
  const fits = alike.filter((c) => !periodsDiffer(figure.period, c.figure.period))
  if (fits.length === 0) return verdict(figure, 'scope-differs', sound[0]!, `the source's is for ${sound[0]!.figure.period}`)
  const own = definitionOf(figure, sentence)
  const defined = fits.filter((c) => definitionsFit(own, definitionOf(c.figure, c.sentence)))
  if (defined.length === 0) {
    const other = definitionOf(fits[0]!.figure, fits[0]!.sentence)!.word
    return verdict(figure, 'scope-differs', fits[0]!, `the source's is ${other}`)
  }
  const best = defined[0]!
  const later = supersededBy(figure, sentence, best, all)
  if (later) return verdict(figure, 'superseded', later, `the source's figure now is ${later.figure.text}`)
  return verdict(figure, 'supported', best, '')
}

/** Words that make another measure out of the same noun, by what they exclude; "reported" also is a verb. */
const DEFINED =
  /\b(?:(adjusted|underlying|core|comparable)|(statutory|gaap|(?<=(?:^|[,;] |while |the |its |on a |and ))reported(?! (?:by|that|a|an)\b))|(primary)|(overall)|(net)|(gross))\b/gi

interface Definition {
  group: number
  word: string
}

/** The definition told for a figure: the last one between the figure before it and itself. */
function definitionOf(figure: Figure, { text, start, figures }: ReadSentence): Definition | null {
  const before = figures.filter((f) => f.end <= figure.start).at(-1)?.end ?? start
  const found = [...text.slice(before - start, figure.start - start).matchAll(DEFINED)].at(-1)
  return found ? { group: found.slice(1).findIndex((g) => g !== undefined), word: found[0].toLowerCase() } : null
}

/** Groups exclude one another in twos. */
const definitionsFit = (a: Definition | null, b: Definition | null): boolean =>
  a === null || b === null || a.group === b.group || a.group >> 1 !== b.group >> 1

const RATES: Readonly<Record<string, string>> = { ton: 'tonne', tons: 'tonne', annum: 'year', metric: 'tonne' }
const RATE =
  /^,? (?:a|an|per|each) (second|minute|hour|day|week|month|quarter|year|annum|tonne|ton|metric|pound|kilogram|ounce|barrel|gallon|litre|liter|bushel|share|unit|contract|head|mile|kilometre|kilometer)\b/

/** What a figure is told by: "$1.62 a pound" is per pound. */
function rateOf(figure: Figure, { text, start }: ReadSentence): string | null {
  const noun = RATE.exec(text.slice(figure.end - start, figure.end - start + 24))?.[1]
  return noun === undefined ? null : (RATES[noun] ?? noun)
}
const ratesFit = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

const wayOf = (f: Figure) =>
  `${f.text} ${f.value < 0 || f.direction === 'down' ? 'down' : f.direction === 'up' ? 'up' : 'the other way'}`

/** "it had guided for 3% to 5%", "had previously expected 40,000": what was said before the figure that now stands. */
const isBefore = ({ figure, sentence }: Candidate): boolean =>
  /[,;] (?:it|he|she|they|which|who|and)? ?had (?:\w+ ){1,4}$/.test(sentence.text.slice(0, figure.start - sentence.start))

/** A base ("from $4bn") told as if it stood, with the newer figure beside it; or a later source's other value for it. */
function supersededBy(figure: Figure, sentence: ReadSentence, best: Candidate, all: readonly Candidate[]): Candidate | null {
  const told = { figure, sentence: sentence.text }
  const wasSo = isBefore(best)
  if (
    (wasSo || isBase({ figure: best.figure, sentence: best.sentence.text })) &&
    !isBase(told) &&
    !/\b(?:was|were|had|earlier|previous|previously|last|before|then|initially|from)\b/i.test(sentence.text)
  ) {
    const newer = best.sentence.figures.find(
      (f) =>
        f !== best.figure &&
        f.unit === best.figure.unit &&
        (wasSo ? f.end <= best.figure.start : f.measures === best.figure.measures) &&
        !isBase({ figure: f, sentence: best.sentence.text }),
    )
    if (newer) return { figure: newer, sentence: best.sentence, likeness: best.likeness }
  }
  if (best.sentence.at === undefined) return null
  const later = all.filter((c) => c.sentence.at !== undefined && Date.parse(c.sentence.at) > Date.parse(best.sentence.at!))
  for (const c of later) {
    if (tells(figure, c.figure)) return null
    if (
      c.likeness >= 0.6 &&
      sameUnit(figure, c.figure) &&
      /\b(?:revised|raised|lowered|updated|now|corrected|restated|increased|cut)\b/i.test(c.sentence.text)
    )
      return c
  }
  return null
}

/** No source has the value: another one for the same thing, or the same number in another unit. */
function contradicted(figure: Figure, sentence: ReadSentence, candidates: readonly Candidate[]): CheckedFigure | null {
  let best: { c: Candidate; rank: number; reason: string; verdict: CheckVerdict } | null = null
  for (const c of candidates) {
    const relation = unitRelation(figure.unit, c.figure.unit)
    const slip = slipBetween(figure, c.figure)
    const sameFace = faceOf(figure) === faceOf(c.figure)
    if (relation === 'different' && !sameFace) continue
    const isOther = relation === 'other-currency' && !sameFace && !slip && !sameUnit(figure, c.figure)
    const rank = (isOther ? -OTHER_CURRENCY_MALUS : 0) + c.likeness + (slip ? SLIP_BONUS : 0) + (sameFace ? SAME_FACE_BONUS : 0)
    if (rank < SAME_THING || (best && rank <= best.rank)) continue
    const scope = isOther ? 'currency' : slip || sameFace ? null : otherScope(figure, sentence, c)
    if (scope) best = { c, rank, verdict: 'scope-differs', reason: `the source's ${c.figure.text} is of another ${scope}` }
    else
      best = {
        c,
        rank,
        verdict: 'conflicting',
        reason: `the source has ${c.figure.text}${slip ? ` (possible ${slip})` : sameFace ? ' (another unit)' : ''}`,
      }
  }
  return best ? verdict(figure, best.verdict, best.c, best.reason) : null
}

function otherScope(figure: Figure, sentence: ReadSentence, c: Candidate): string | null {
  const scope = scopeDifference({ figure, sentence: sentence.text }, { figure: c.figure, sentence: c.sentence.text })
  return scope === 'period' || scope === 'definition' ? scope : null
}

const faceOf = (f: Figure): string => /\d[\d,]*(?:\.\d+)?/.exec(f.text)?.[0] ?? String(f.value)

/** The sourced figure to show beside an unsupported one: of the same unit, the likest, then the closest. */
function nearest(figure: Figure, candidates: readonly Candidate[], library: Library): Candidate | null {
  const known = candidates
    .filter((c) => unitRelation(figure.unit, c.figure.unit) !== 'different')
    .sort((a, b) => b.likeness - a.likeness)[0]
  if (known) return known
  let best: Candidate | null = null
  let least = Number.POSITIVE_INFINITY
  for (const sentence of library.sentences) {
    for (const f of sentence.figures) {
      if (unitRelation(figure.unit, f.unit) === 'different') continue
      const apart = Math.abs(Math.log((Math.abs(f.value) + 1e-9) / (Math.abs(figure.value) + 1e-9)))
      if (apart < least) {
        least = apart
        best = { figure: f, sentence, likeness: 0 }
      }
    }
  }
  return best
}

function verdict(figure: Figure, kind: CheckVerdict, c: Candidate | null, reason: string): CheckedFigure {
  return {
    text: figure.text,
    start: figure.start,
    end: figure.end,
    value: figure.value,
    ...(figure.value2 === undefined ? {} : { value2: figure.value2 }),
    unit: figure.unit,
    verdict: kind,
    source: c?.sentence.source ?? null,
    sourceText: c?.figure.text ?? null,
    sourceSentence: c?.sentence.text ?? null,
    reason,
  }
}
