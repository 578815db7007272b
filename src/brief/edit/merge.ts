import { SECTIONS, type SectionName, type Words } from '../../model/index.js'
import { sectionText } from './text.js'

/** A part of a brief that is merged as a whole. */
export type Part = 'headline' | 'standfirst' | SectionName
export const PARTS: readonly Part[] = ['headline', 'standfirst', ...SECTIONS]

/** Two people changed the same part since both began from `base`: a person has to put it together. */
export interface Conflict {
  part: Part
  base: string
  mine: string
  theirs: string
}

export interface Merged {
  /** Both sides' changes; where they collide, theirs, so that nothing saved is taken back. */
  words: Words
  conflicts: Conflict[]
  /** Parts that the other side changed and that came in. */
  taken: Part[]
}

export const partText = (words: Words, part: Part): string =>
  part === 'headline' || part === 'standfirst' ? words[part] : sectionText(words, part)

/** Lays `mine`, written from `base`, over `theirs`, saved meanwhile: part by part. Nothing is lost: what cannot be merged is handed back with all three texts. */
export function mergeWords(base: Words, mine: Words, theirs: Words): Merged {
  let words = theirs
  const conflicts: Conflict[] = []
  const taken: Part[] = []
  for (const part of PARTS) {
    const [b, m, t] = [partText(base, part), partText(mine, part), partText(theirs, part)]
    if (m === t || m === b) {
      if (t !== b && m !== t) taken.push(part)
    } else if (t === b) words = withPart(words, part, mine)
    else conflicts.push({ part, base: b, mine: m, theirs: t })
  }
  return { words, conflicts, taken }
}

/** `words` with one part as it stands in `from`. */
export function withPart(words: Words, part: Part, from: Words): Words {
  if (part === 'headline' || part === 'standfirst') return { ...words, [part]: from[part] }
  return {
    ...words,
    sections: words.sections.map((s) => (s.name === part ? (from.sections.find((o) => o.name === part) ?? s) : s)),
  }
}
