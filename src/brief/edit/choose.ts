import { DeskError, SECTIONS, type SectionName, type Words } from '../../model/index.js'
import type { CheckedLine } from './checked.js'
import { stops } from './checked.js'

/** What an editor may do about a sentence with a conflict: take the source's figure, name both, or strike the sentence. */
export const CHOICES = ['source', 'both', 'strike'] as const
export type Choice = (typeof CHOICES)[number]

/** The problem that is to be settled first: where somebody has answered for the sentence, what nobody can answer for. */
export const problemOf = ({ problems, override }: CheckedLine) =>
  (override ? problems.find((p) => p.final) : undefined) ?? problems.find(stops) ?? null

/** Whether an editor may answer for the sentence as it stands. */
export const mayAnswer = ({ problems }: Pick<CheckedLine, 'problems'>): boolean => !problems.some((p) => p.final)

/** The choices that a sentence leaves open. `saidBy`: the publication that has the brief's own figure, where one has. */
export function choicesFor(line: CheckedLine, saidBy: string | null): { choice: Choice; text: string }[] {
  const problem = problemOf(line)
  if (!problem) return []
  const corrected = problem.sourceText === null ? null : withFigure(line.text, problem.start, problem.end, problem.sourceText)
  const isSection = line.part !== 'headline' && line.part !== 'standfirst'
  return [
    ...(corrected ? [{ choice: 'source' as const, text: corrected }] : []),
    ...(corrected && saidBy && isSection
      ? [{ choice: 'both' as const, text: `${corrected} ${saidBy} has ${problem.text}.` }]
      : []),
    ...(isSection ? [{ choice: 'strike' as const, text: '' }] : []),
  ]
}

/** "a 70 billion" with "$270 billion" in its place; an article before it follows the new figure's first sound. */
function withFigure(text: string, start: number, end: number, figure: string): string {
  const before = text.slice(0, start)
  const vowel = /^(?:an?|the)\s/i.test(figure) ? null : /^\W*(?:8|11(?!\d)|18(?!\d))/.test(figure)
  const fitted =
    vowel === null ? before.replace(/\b(?:an?|the)\s+$/i, '') : before.replace(/\b(a)n?(\s+)$/i, vowel ? '$1n$2' : '$1$2')
  return `${fitted}${figure}${text.slice(end)}`
}

/** The words after a choice. Code `stale` where the sentence is no longer there as it was. */
export function withChoice(words: Words, line: Pick<CheckedLine, 'part' | 'index' | 'text'>, chosen: string): Words {
  if (line.part === 'headline' || line.part === 'standfirst') {
    if (words[line.part] !== line.text) throw stale()
    return { ...words, [line.part]: chosen }
  }
  const name: SectionName = line.part
  const section = words.sections.find((s) => s.name === name)
  const sentence = section?.sentences[line.index]
  if (!section || sentence?.text !== line.text || !SECTIONS.includes(name)) throw stale()
  const sentences = section.sentences.flatMap((s, i) =>
    i === line.index ? (chosen === '' ? [] : [{ ...s, text: chosen, provenance: [] }]) : [s],
  )
  const next = sentences.length > 0 ? { name, sentences } : { name, sentences, leftOut: 'left out by the editors' }
  return { ...words, sections: words.sections.map((s) => (s.name === name ? next : s)) }
}

const stale = (): DeskError => new DeskError('stale', 'The sentence has changed meanwhile. Look at it again.', 'conflict')
