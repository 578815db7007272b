import { findSentences } from '../../extract/prepare.js'
import { type BriefSection, type BriefSentence, DeskError, SECTIONS, type SectionName, type Words } from '../../model/index.js'

/** What an editor may write at most. A longer text is refused, never cut. Words as white space parts them; characters in UTF-16 units. */
export const LIMITS = {
  headline: 300,
  standfirst: 1_000,
  sectionWords: 10_000,
  sectionChars: 120_000,
  allChars: 400_000,
} as const

/** A brief's words as they stand in fields to type into: plain text, one sentence a line. */
export interface TypedWords {
  headline: string
  standfirst: string
  sections: Record<SectionName, string>
}

/** Controls, bidirectional overrides and lone surrogates go; marks that direct right-to-left text (U+200E, U+200F, U+061C) stay. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Plain text: what is invisible or turns a line around is taken out, line ends are one, white space within a line is one blank. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\p{Surrogate}/gu, '')
    .replace(UNSEEN, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ')

/** How many words a text has, as white space parts them. */
export function countWords(text: string): number {
  let words = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const isSpace = /\s/.test(text[i]!)
    if (!isSpace && !inside) words++
    inside = !isSpace
  }
  return words
}

/** The words as fields to type into. */
export const typedOf = (words: Words): TypedWords => ({
  headline: words.headline,
  standfirst: words.standfirst,
  sections: Object.fromEntries(SECTIONS.map((name) => [name, sectionText(words, name)])) as Record<SectionName, string>,
})

/** A section's sentences, one a line; empty where it has none. */
export const sectionText = ({ sections }: Words, name: SectionName): string =>
  (sections.find((s) => s.name === name)?.sentences ?? []).map((s) => s.text).join('\n')

/**
 * What was typed, as sentences. A sentence that stands as it stood keeps what it rests on and its kind; a new one takes the kind of
 * its section and rests on nothing until the check has found it. Code `too-large` names the field, its length and the limit;
 * `no-headline` where nothing is left of it.
 */
export function wordsFrom(typed: TypedWords, before: Words): Words {
  const headline = oneLine(typed.headline)
  const standfirst = oneLine(typed.standfirst)
  if (headline === '') throw new DeskError('no-headline', 'A brief needs a headline.')
  within('The headline', headline.length, LIMITS.headline, 'characters')
  within('The standfirst', standfirst.length, LIMITS.standfirst, 'characters')
  const sections = SECTIONS.map((name) => sectionFrom(name, typed.sections[name] ?? '', before))
  const all = sections.reduce((n, s) => n + s.sentences.reduce((m, t) => m + t.text.length + 1, 0), 0)
  within('The brief', all, LIMITS.allChars, 'characters')
  return { headline, standfirst, sections }
}

function sectionFrom(name: SectionName, typed: string, before: Words): BriefSection {
  within(name, typed.length, LIMITS.sectionChars * 2, 'characters')
  const text = plainText(typed)
  within(name, text.length, LIMITS.sectionChars, 'characters')
  within(name, countWords(text), LIMITS.sectionWords, 'words')
  const known = before.sections.find((s) => s.name === name)
  const sentences = text.split('\n').flatMap((line) => findSentences(line).map((s) => sentenceFrom(s.text, known, before)))
  if (sentences.length > 0) return { name, sentences }
  return {
    name,
    sentences,
    leftOut: known && known.sentences.length === 0 && known.leftOut ? known.leftOut : 'left out by the editors',
  }
}

function sentenceFrom(text: string, section: BriefSection | undefined, before: Words): BriefSentence {
  const same =
    section?.sentences.find((s) => s.text === text) ?? before.sections.flatMap((s) => s.sentences).find((s) => s.text === text)
  return same ?? { text, kind: section?.sentences[0]?.kind ?? 'editorial', provenance: [] }
}

function within(what: string, found: number, most: number, unit: string): void {
  if (found > most)
    throw new DeskError(
      'too-large',
      `${what} has ${found.toLocaleString('en')} ${unit}; at most ${most.toLocaleString('en')} fit. Nothing was changed.`,
    )
}

/** True where both say the same, in the same places. What sentences rest on does not count. */
export const sameWords = (a: Words, b: Words): boolean =>
  a.headline === b.headline &&
  a.standfirst === b.standfirst &&
  SECTIONS.every((name) => sectionText(a, name) === sectionText(b, name))
