import { findFigures } from '../../extract/figures.js'
import { prepare } from '../../extract/prepare.js'
import { type AmendmentKind, type Brief, DeskError, type Edition, type Words } from '../../model/index.js'
import { PARTS, partText } from './merge.js'
import { sameWords } from './text.js'

/** A change of published words, as an editor asks for it. */
export interface AmendmentAsk {
  kind: AmendmentKind
  note: string
  wrong: string | null
  right: string | null
}

export const MAX_NOTE = 1_000

/** Refuses a change that is not what it says it is. Codes `not-out`, `no-note`, `no-sides`, `no-change`, `not-a-typo`. */
export function checkAmendment(ask: AmendmentAsk, edition: Edition, published: Words): void {
  if (edition.state !== 'published' && edition.state !== 'corrected')
    throw new DeskError('not-out', 'Only what is published can be changed in this way.')
  if (!ask.note.trim()) throw new DeskError('no-note', 'Say what changes and why: readers are told.')
  if (ask.note.length > MAX_NOTE) throw new DeskError('too-large', `A note has at most ${MAX_NOTE} characters.`)
  if (ask.kind === 'correction' && !(ask.wrong?.trim() && ask.right?.trim()))
    throw new DeskError('no-sides', 'A correction states what was wrong and what is right.')
  if (ask.kind === 'withdrawal') return
  if (sameWords(edition.words, published))
    throw new DeskError('no-change', 'The words are as published: there is nothing to tell.')
  if (ask.kind === 'typo' && figuresOf(edition.words) !== figuresOf(published))
    throw new DeskError('not-a-typo', 'A figure changes with it: that is an update or a correction, and readers are told.')
}

/** Every figure of a brief, in order, by value and unit. */
function figuresOf(words: Words): string {
  const text = PARTS.map((part) => partText(words, part).replaceAll('\n', '\n\n')).join('\n\n')
  return findFigures(prepare({ title: '', text }))
    .map((f) => `${f.value} ${f.value2 ?? ''} ${f.unit ?? ''} ${f.direction ?? ''}`)
    .join('; ')
}

/** What stays of a withdrawn brief: its headline, that it was withdrawn, and why. No word of its sections. */
export const tombstone = (words: Words, note: string): Words => ({
  headline: words.headline,
  standfirst: `Withdrawn by its editors: ${note.trim()}`,
  sections: words.sections.map(({ name }) => ({ name, sentences: [], leftOut: 'withdrawn by its editors' })),
})

export const wordsOf = ({ headline, standfirst, sections }: Brief): Words => ({ headline, standfirst, sections })
