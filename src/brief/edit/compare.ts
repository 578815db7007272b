import { diffWordsWithSpace } from 'diff'
import type { Words } from '../../model/index.js'
import { PARTS, type Part, partText } from './merge.js'

/** A run of text that is in both versions, or in one. */
export interface Piece {
  text: string
  change: 'same' | 'added' | 'removed'
}
export interface PartChange {
  part: Part
  pieces: Piece[]
}

/** Beyond so many edits two texts are shown as one whole for the other: finding the least difference would take too long. */
const MOST_EDITS = 1_000

/** What differs between two texts, word by word. */
export function compareText(before: string, after: string): Piece[] {
  if (before === after) return before ? [{ text: before, change: 'same' }] : []
  const found = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  if (!found)
    return [
      { text: before, change: 'removed' as const },
      { text: after, change: 'added' as const },
    ].filter((piece) => piece.text !== '')
  return found.map(({ value, added, removed }) => ({ text: value, change: added ? 'added' : removed ? 'removed' : 'same' }))
}

/** The parts that differ between two versions of a brief. */
export const compareWords = (before: Words, after: Words): PartChange[] =>
  PARTS.filter((part) => partText(before, part) !== partText(after, part)).map((part) => ({
    part,
    pieces: compareText(partText(before, part), partText(after, part)),
  }))
