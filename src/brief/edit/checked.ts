import type { BriefSentence, FigureGroup, Member, Override, SentenceKind, Words } from '../../model/index.js'
import type { CheckedFigure, CheckSource, CheckVerdict, Problem, SourceSpan } from '../check/types.js'
import { worse } from '../check/types.js'
import { checkBrief, type ReadAll } from '../check.js'
import { contestedFigures } from './contested.js'
import { copiedIn, type WordRights } from './copied.js'
import type { Part } from './merge.js'

/** A sentence of a brief as the check finds it. Offsets of problems count from the sentence's start. */
export interface CheckedLine {
  part: Part
  /** Its place in the part. */
  index: number
  text: string
  kind: SentenceKind
  verdict: CheckVerdict
  problems: Problem[]
  /** Figures of it that a source has. */
  figures: CheckedFigure[]
  /** What it is likest to in the sources. */
  rests: SourceSpan | null
  provenance: BriefSentence['provenance']
  /** An unsupported or conflicting figure stops publishing, and so do a source's own words; some of it an editor may answer for. */
  blocks: boolean
  override: Override | null
}

export interface CheckedWords {
  /** False where the check has not answered: nothing was looked up then. */
  isChecked: boolean
  lines: CheckedLine[]
  /** Figures by verdict. */
  tally: Record<CheckVerdict, number>
  /** Sentences that stop publishing. */
  blocking: CheckedLine[]
}

/** What a brief's words are held against. */
export interface CheckAgainst {
  sources: readonly CheckSource[]
  /** Of the story: figures its articles contest among themselves. */
  figures: readonly FigureGroup[]
  members: readonly Member[]
  overrides: readonly Override[]
  /** What the rights records of the articles' sources say, by source. */
  rights: Readonly<Record<string, WordRights>>
}

interface Placed extends Pick<CheckedLine, 'part' | 'index' | 'text' | 'kind' | 'provenance'> {
  start: number
  end: number
}

/** Sentences stand apart by a blank line, so that the check reads each by itself and offsets lead back to it. */
const APART = '\n\n'

/** Looks everything up that a brief says, sentence by sentence. `read` and what it throws are `checkBrief`'s. */
export function checkWords(words: Words, against: CheckAgainst, read?: ReadAll): CheckedWords {
  const placed = placesOf(words)
  const result = checkBrief({ brief: placed.map((p) => p.text).join(APART), sources: against.sources }, read)
  const figures = byPlace(placed, result.figures)
  const sentences = byPlace(placed, result.sentences)
  const problems = byPlace(
    placed,
    result.sentences.flatMap((s) => s.problems),
  )
  // Of the sentence itself and its neighbours.
  const beside = (i: number): CheckedFigure[] =>
    [i - 1, i, i + 1].filter((j) => placed[j]?.part === placed[i]!.part).flatMap((j) => figures[j]!)
  const copied = copiedIn(placed, against.sources, against.members, against.rights)
  const lines = placed.map((p, i): CheckedLine => {
    const own = figures[i]!.map((f) => moved(f, p.start))
    const contested = contestedFigures(own, beside(i), against)
    const found = [...problems[i]!.map((x) => moved(x, p.start)), ...contested, ...copied[i]!]
    const override = against.overrides.find((o) => o.sentence === p.text) ?? null
    return {
      part: p.part,
      index: p.index,
      text: p.text,
      kind: p.kind,
      provenance: p.provenance,
      verdict: found.reduce<CheckVerdict>((v, x) => worse(v, x.verdict), 'supported'),
      problems: found,
      figures: own,
      rests: sentences[i]!.find((s) => s.rests)?.rests ?? null,
      blocks: found.some((x) => stops(x) && (!override || x.final)),
      override,
    }
  })
  return { isChecked: true, lines, tally: tallyOf(lines), blocking: lines.filter((l) => l.blocks) }
}

/** The words by sentence while the check has not answered. */
export function uncheckedWords(words: Words): CheckedWords {
  const lines = placesOf(words).map(
    ({ start: _start, end: _end, ...p }): CheckedLine => ({
      ...p,
      verdict: 'supported',
      problems: [],
      figures: [],
      rests: null,
      blocks: false,
      override: null,
    }),
  )
  return { isChecked: false, lines, tally: tallyOf([]), blocking: [] }
}

/** What was found, by the sentence of the brief it starts in. Both lists are in the order of the text. */
function byPlace<T extends { start: number }>(placed: readonly Placed[], found: readonly T[]): T[][] {
  const lists: T[][] = placed.map(() => [])
  let at = 0
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    while (at < placed.length - 1 && one.start >= placed[at]!.end) at++
    lists[at]?.push(one)
  }
  return lists
}

/** A figure that no source has, or that one contradicts; words that are a source's. */
export const stops = ({ kind, verdict }: Pick<Problem, 'kind' | 'verdict'>): boolean =>
  kind === 'copied' || (kind === 'figure' && (verdict === 'unsupported' || verdict === 'conflicting'))

function placesOf(words: Words): Placed[] {
  const list: Omit<Placed, 'start' | 'end'>[] = [
    { part: 'headline', index: 0, text: words.headline, kind: 'reported', provenance: [] },
    ...(words.standfirst
      ? [{ part: 'standfirst' as const, index: 0, text: words.standfirst, kind: 'reported' as const, provenance: [] }]
      : []),
    ...words.sections.flatMap((s) => s.sentences.map((t, index) => ({ part: s.name, index, ...t }))),
  ]
  let at = 0
  return list.map((one) => {
    const start = at
    at = start + one.text.length + APART.length
    return { ...one, start, end: start + one.text.length }
  })
}

const moved = <T extends { start: number; end: number }>(found: T, by: number): T => ({
  ...found,
  start: found.start - by,
  end: found.end - by,
})

function tallyOf(lines: readonly CheckedLine[]): CheckedWords['tally'] {
  const tally = { supported: 0, conflicting: 0, 'scope-differs': 0, superseded: 0, unsupported: 0 }
  for (const { figures, problems } of lines) {
    const wrong = problems.filter((p) => p.kind === 'figure')
    for (const problem of wrong) tally[problem.verdict]++
    tally.supported += figures.filter((f) => !wrong.some((p) => p.start === f.start)).length
  }
  return tally
}
