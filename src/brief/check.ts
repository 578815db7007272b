import { findQuotes, type Quote } from '../extract/claims/quotes.js'
import { DeskError } from '../model/index.js'
import { checkDates } from './check/check-dates.js'
import { checkDirection } from './check/check-direction.js'
import { checkFigure } from './check/check-figures.js'
import { checkNames } from './check/check-names.js'
import { checkNumbers } from './check/check-numbers.js'
import { checkQuotes, quotedIn } from './check/check-quotes.js'
import { checkRanks } from './check/check-ranks.js'
import { align, type Library, type ReadSentence, readSentences, readSources } from './check/library.js'
import type { CheckedFigure, CheckedSentence, CheckInput, CheckResult, CheckSource, Problem, SourceSpan } from './check/types.js'
import { worse } from './check/types.js'

export type {
  CheckedFigure,
  CheckedSentence,
  CheckInput,
  CheckResult,
  CheckSource,
  CheckVerdict,
  Problem,
  SourceSpan,
} from './check/types.js'

/** What is checked at most, in UTF-16 units: a longer brief or library is refused, not cut. */
export const MAX_BRIEF = 500_000
export const MAX_SOURCES = 10_000_000
/** Reads sources, or finds them read: see `Shelf`. */
export type ReadAll = (sources: readonly CheckSource[]) => Library

/** A sentence rests on a source when that source has this share of its words. */
const RESTS_ON = 0.3

/**
 * Looks up every figure, name, date, number, quotation and direction of a brief in its sources. Verdicts:
 * - `supported`: a source has it (or an exact value that rounds to it).
 * - `conflicting`: the same measure, sentence or words with another value, sign, unit, name or date; both are given.
 * - `scope-differs`: the value is another period's or definition's. `superseded`: a newer figure has replaced it.
 * - `unsupported`: no source has it; for a figure the nearest sourced one is given.
 * Throws `too-large` where brief or sources pass the limits above. `read` may hand out sources that it has read before.
 */
export function checkBrief({ brief, sources }: CheckInput, read: ReadAll = readSources): CheckResult {
  if (brief.length > MAX_BRIEF) throw new DeskError('too-large', `the brief is longer than ${MAX_BRIEF} characters`)
  if (sources.reduce((n, s) => n + s.text.length, 0) > MAX_SOURCES)
    throw new DeskError('too-large', `the sources are longer than ${MAX_SOURCES} characters together`)
  const library = read(sources)
  const quotes = findQuotes(brief)
  const figures: CheckedFigure[] = []
  const sentences: CheckedSentence[] = []
  for (const sentence of readSentences('', brief)) {
    const { checked, found } = checkSentence(sentence, library, quotes, brief)
    figures.push(...found)
    sentences.push(checked)
  }
  return { figures, sentences }
}

const spanOf = ({ source, start, end, text }: ReadSentence): SourceSpan => ({ source, start, end, text })

/** The source sentences that a figure was found in. */
const restsOn = (figure: CheckedFigure, library: Library): ReadSentence[] =>
  library.sentences.filter((s) => s.source === figure.source && s.text === figure.sourceSentence).slice(0, 1)

function checkSentence(sentence: ReadSentence, library: Library, quotes: readonly Quote[], brief: string) {
  const aligned = align(library, sentence)
  const found = sentence.figures.map((figure) => {
    const quote = quotes.find((q) => q.innerStart <= figure.start && figure.end <= q.innerEnd)
    const source = quote ? quotedIn(brief.slice(quote.innerStart, quote.innerEnd), library) : null
    const checked = checkFigure(figure, sentence, aligned, library)
    // In words quoted as they stand a figure is what its source says
    return source === null || checked.verdict === 'supported'
      ? checked
      : { ...checked, verdict: 'supported' as const, source, sourceText: figure.text, sourceSentence: null, reason: '' }
  })
  const parts = [
    checkNames(sentence, aligned, library),
    checkDates(sentence, aligned, library),
    checkNumbers(sentence, aligned, library),
    checkRanks(sentence, aligned, library),
    checkQuotes(quotes, sentence, library, brief),
    checkDirection(
      sentence,
      aligned,
      found.filter((f) => f.verdict === 'supported').flatMap((f) => restsOn(f, library)),
      library,
    ),
  ]
  const wrong = found
    .filter((f) => f.verdict !== 'supported')
    .map(({ value: _v, value2: _v2, unit: _u, ...f }): Problem => ({ ...f, kind: 'figure' }))
  const problems = [...wrong, ...parts.flatMap((p) => p.problems)]
  const best = aligned[0]
  const checked: CheckedSentence = {
    text: sentence.text,
    start: sentence.start,
    end: sentence.end,
    verdict: problems.reduce<CheckedSentence['verdict']>((v, p) => worse(v, p.verdict), 'supported'),
    source: problems[0]?.source ?? (best && best.share >= RESTS_ON ? best.sentence.source : null),
    rests: best && best.share >= RESTS_ON ? spanOf(best.sentence) : null,
    checks: found.length + parts.reduce((n, p) => n + p.checks, 0),
    problems,
  }
  return { checked, found }
}
