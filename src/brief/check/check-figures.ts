import { scopeDifference, signsDiffer, slipBetween, unitRelation } from '../../extract/figures/compare.js'
import { keywords } from '../../extract/figures/keywords.js'
import { periodsDiffer } from '../../extract/figures/periods.js'
import type { Figure } from '../../model/index.js'
import { type Candidate, candidatesFor, sameUnit, tells } from './candidates.js'
import { figureOfAnother, type Rightful } from './check-places.js'
import { type Derived, derive } from './derived.js'
import type { Aligned, Library, ReadSentence } from './library.js'
import { definitionOf, definitionsFit, rateOf, ratesFit } from './scopes.js'
import { BEFORE, replacing, supersededBy } from './superseded.js'
import type { CheckedFigure, CheckVerdict } from './types.js'

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
    const partner = misplaced ?? anothers(figure, sentence, told)
    if (partner) {
      const derived = misplaced ? derive(figure, sentence, aligned, library) : null
      return derived
        ? { ...verdict(figure, 'supported', null, ''), ...whereDerived(derived) }
        : verdict(figure, 'conflicting', partner, 'the value belongs to something else in the sources')
    }
    const found = judged(figure, sentence, told, candidates)
    const rightful = found.verdict === 'supported' ? figureOfAnother(figure, sentence, library) : null
    return rightful ? { ...found, ...otherThere(rightful) } : found
  }
  const plain = plainCount(figure, sentence, library) ?? literalRange(figure, library)
  if (plain) return plain
  const derived = derive(figure, sentence, aligned, library)
  if (derived) return { ...verdict(figure, 'supported', null, ''), ...whereDerived(derived) }
  return (
    contradicted(figure, sentence, candidates) ??
    verdict(figure, 'unsupported', nearest(figure, candidates, library), 'no source has this figure')
  )
}

const otherThere = ({ text, sentence }: Rightful) => ({
  verdict: 'conflicting' as const,
  source: sentence.source,
  sourceText: text,
  sourceSentence: sentence.text,
  reason: `the source has ${text} there`,
})

/** What a figure is an amount of: the content words right after "$1.1 billion of". */
function amountOf({ end }: Figure, { text, start }: ReadSentence): ReadonlySet<string> {
  const phrase = /^ (?:worth )?of ((?:(?!and |or |in |on |to |for |at |from |by |as |with )[\p{L}-]+ ?){1,3})/u.exec(
    text.slice(end - start),
  )
  return keywords(phrase?.[1] ?? '')
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word))

/** "$1.1 billion of cash" where the source has "$1.1 billion of repurchase agreements and $300 million of cash": the figure of what is named. */
function anothers(figure: Figure, sentence: ReadSentence, told: readonly Candidate[]): Candidate | null {
  const own = amountOf(figure, sentence)
  if (own.size === 0) return null
  let found: Candidate | null = null
  for (const c of told) {
    const other = amountOf(c.figure, c.sentence)
    if (other.size === 0 || share(own, other)) return null
    const right = c.sentence.figures.find((f) => f.unit === figure.unit && share(own, amountOf(f, c.sentence)))
    if (right) found ??= { ...c, figure: right }
  }
  return found
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
function plainCount(figure: Figure, brief: ReadSentence, library: Library): CheckedFigure | null {
  if (figure.unit === null) return null
  const isCount = /^[a-z]{3,}$/.test(figure.unit)
  for (const sentence of library.sentences) {
    const number = sentence.numbers.find((n) => n.value === figure.value)
    const newer = number && replacing(number, figure, sentence)
    if (newer && !BEFORE.test(brief.text))
      return verdict(figure, 'superseded', newer, `the source's figure now is ${newer.figure.text}`)
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

const wayOf = (f: Figure) =>
  `${f.text} ${f.value < 0 || f.direction === 'down' ? 'down' : f.direction === 'up' ? 'up' : 'the other way'}`

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
