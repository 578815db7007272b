import { measureSimilarity, reachOf, roundsTo, slipBetween, unitRelation } from '../../extract/figures/compare.js'
import type { Figure } from '../../model/index.js'
import { type Aligned, figuresBetween, type Library, type ReadSentence } from './library.js'

/** A sourced figure beside one of the brief's. */
export interface Candidate {
  figure: Figure
  sentence: ReadSentence
  /** 0-1: how likely both measure the same thing. */
  likeness: number
}

/** The same value in a unit that can mean the same. Per cent and percentage points are told apart. */
export const tells = (brief: Figure, source: Figure): boolean =>
  sameUnit(brief, source) && (roundsTo(brief, source) || isRangeEnd(brief, source))

/** "as much as $36bn" where the source has "$28bn to $36bn". */
const isRangeEnd = (brief: Figure, source: Figure): boolean =>
  brief.value2 === undefined && source.value2 !== undefined && (brief.value === source.value2 || brief.value === source.value)

export function sameUnit(a: Figure, b: Figure): boolean {
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
const isPlainCurrency = (f: Figure): boolean => /(?:\d|illion|thousand|crore|lakh|bn|m) \w+$|^[a-z]+ cents?$/i.test(f.text)

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
export function countsAlike(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return /^[a-z]{3,}$/.test(a ?? b ?? '')
  return ALIKE.some((group) => group.has(a) && group.has(b))
}
const isPercent = (f: Figure) => f.unit === '%'

/** With more sourced figures than this, slips of the pen are looked for only in the sentences nearest to the brief's. */
const SLIPS_EVERYWHERE = 400

/** Sourced figures worth a closer look: those of the nearest sentences, those of the same value, and those a slip away. */
export function candidatesFor(
  figure: Figure,
  sentence: ReadSentence,
  aligned: readonly Aligned[],
  library: Library,
): Candidate[] {
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
