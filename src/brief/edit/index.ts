export { type AmendmentAsk, checkAmendment, MAX_NOTE, tombstone, wordsOf } from './amend.js'
export { type CheckAgainst, type CheckedLine, type CheckedWords, checkWords, stops, uncheckedWords } from './checked.js'
export { CHOICES, type Choice, choicesFor, mayAnswer, problemOf, withChoice } from './choose.js'
export { compareText, compareWords, type PartChange, type Piece } from './compare.js'
export { standingOf } from './contested.js'
export { grounded } from './grounded.js'
export { type Conflict, type Merged, mergeWords, PARTS, type Part, partText, withPart } from './merge.js'
export {
  isOut,
  MOVE_RULES,
  MOVES,
  type Move,
  type MoveQuestion,
  moved,
  stateName,
  TELLS,
  whyNot,
  withSavedWords,
} from './states.js'
export { LIMITS, plainText, sameWords, sectionText, type TypedWords, typedOf, wordsFrom } from './text.js'
