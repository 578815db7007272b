import { wordKey } from '../../extract/figures/keywords.js'
import type { Figure } from '../../model/index.js'
import { misplaced, numberOfAnother } from './check-places.js'
import { derive } from './derived.js'
import type { Aligned, Library, ReadSentence } from './library.js'
import type { PlainNumber } from './numbers.js'
import type { Problem } from './types.js'

/** Small numbers in words are often the writer's own counting ("three signs"). */
const OWN_COUNT = 3

/** Plain numbers ("12 analysts") that no source has, or that a source has otherwise for the same noun. */
export function checkNumbers(
  sentence: ReadSentence,
  aligned: readonly Aligned[],
  library: Library,
): { checks: number; problems: Problem[] } {
  const problems: Problem[] = []
  for (const number of sentence.numbers) {
    const found = problemOf(number, sentence, aligned, library)
    const rightful = found ? null : numberOfAnother(number, sentence, library)
    if (found) problems.push(found)
    else if (rightful) problems.push(misplaced('number', number, rightful))
  }
  return { checks: sentence.numbers.length, problems }
}

function problemOf(number: PlainNumber, brief: ReadSentence, aligned: readonly Aligned[], library: Library): Problem | null {
  let anywhere = false
  let otherwise: { number: PlainNumber; sentence: ReadSentence } | null = null
  const beside = new Set(aligned.filter((a) => a.share >= 0.4).map((a) => a.sentence))
  for (const sentence of library.sentences) {
    if (sentence.figures.some((f) => isCount(f) && (f.value === number.value || f.value2 === number.value))) anywhere = true
    for (const other of sentence.numbers) {
      const otherUnit = unitsDiffer(number, other)
      if (equal(number, other) && !otherUnit) {
        if (number.noun === '' || other.noun === number.noun || beside.has(sentence)) return null
        anywhere = true
      } else if (otherUnit && equal(number, other)) otherwise ??= { number: other, sentence }
      else if (number.noun !== '' && other.noun === number.noun && beside.has(sentence)) otherwise ??= { number: other, sentence }
    }
    // years and days of dates may be written as plain numbers
    if (sentence.dates.some((d) => d.text.includes(number.text))) anywhere = true
  }
  if (isPartOfYear(number, library) || isCounted(number, aligned[0])) return null
  if (derive({ ...number, unit: number.noun === 'point' ? 'points' : null }, brief, aligned, library)) return null
  otherwise ??= inPlace(number, brief, aligned)
  if (otherwise) return make(number, 'conflicting', otherwise.sentence, otherwise.number)
  if (anywhere || (number.words && number.value <= OWN_COUNT)) return null
  return make(number, 'unsupported', null, null)
}

/** How alike a source's sentence is that has another number where the brief has this one. */
const SAME_SENTENCE = 0.6

/** Another number in the sentence that all but says the same, where this one stands in the sources for something else alone. */
function inPlace(
  number: PlainNumber,
  brief: ReadSentence,
  aligned: readonly Aligned[],
): { number: PlainNumber; sentence: ReadSentence } | null {
  const best = aligned[0]
  if (!best || best.share < SAME_SENTENCE) return null
  const other = best.sentence.numbers.find((n) => n.words === number.words && !brief.numbers.some((own) => equal(own, n)))
  return other ? { number: other, sentence: best.sentence } : null
}

/** A figure that counts things: five per cent and five dollars are no five of anything. */
const isCount = ({ unit }: Figure): boolean => unit === null || !/^(?:%|pp|bp|x|[A-Z]{3})$/.test(unit)

/** "six months" where a source says "half-year". */
const PARTS_OF_YEAR: Readonly<Record<number, string>> = { 3: 'quarter', 6: 'half', 12: 'year' }
function isPartOfYear({ noun, value }: PlainNumber, library: Library): boolean {
  const part = noun === 'month' ? PARTS_OF_YEAR[value] : undefined
  return part !== undefined && (library.vocabulary.has(part) || library.vocabulary.has(`${part}ly`))
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const PERIODS = new Set('day week month quarter year session'.split(' ').map(wordKey))
/** "for four weeks" where the source's telling of the same has "their fourth week". */
function isCounted({ noun, value }: PlainNumber, best: Aligned | undefined): boolean {
  const ordinal = PERIODS.has(noun) ? ORDINALS[value - 1] : undefined
  return ordinal !== undefined && (best?.sentence.text.includes(`${ordinal} ${noun}`) ?? false)
}

const equal = (a: PlainNumber, b: PlainNumber): boolean =>
  a.pair !== undefined || b.pair !== undefined ? a.pair === b.pair : a.value === b.value

/** Units of time and measure: the same number of another one is another amount. */
const UNITS = new Set(
  'second minute hour day week month year decade mile kilometer kilometre meter metre ton tonne pound kilogram gallon liter litre barrel watt megawatt gigawatt'
    .split(' ')
    .map(wordKey),
)
const unitsDiffer = (a: PlainNumber, b: PlainNumber): boolean => a.noun !== b.noun && UNITS.has(a.noun) && UNITS.has(b.noun)

const make = (
  number: PlainNumber,
  verdict: 'conflicting' | 'unsupported',
  sentence: ReadSentence | null,
  other: PlainNumber | null,
): Problem => ({
  kind: 'number',
  text: number.text,
  start: number.start,
  end: number.end,
  verdict,
  source: sentence?.source ?? null,
  sourceText: other?.text ?? null,
  sourceSentence: sentence?.text ?? null,
  reason: other
    ? `the source has ${other.text}${other.noun && other.noun !== 'pair' ? ` (${other.noun})` : ''}`
    : 'no source has this number',
})
