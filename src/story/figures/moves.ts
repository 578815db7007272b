import type { FigureInput } from '../contract.js'

const RATE = /^(?:%|pp|bp|x|points)$/
/** A sentence about what is traded: its percentages are moves of some instrument over some time. */
const TRADED =
  /\b(?:funds?|etfs?|shares?|stocks?|index|indices|futures|yields?|spreads?|crude|gold|bitcoin|ether|traded|trading|session|sell-?off|rally)\b|\b[A-Z]{3,5}\b/
/** How far before a figure its subject is looked for. In UTF-16 units. */
const REACH = 160
const NAME = /(?:\$|\^)?\p{Lu}[\p{L}\p{N}&.-]+/gu
/** Written with a capital and no instrument: days, months, the start of a sentence. */
const NO_SUBJECT =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|the|on|in|at|by|it|its|a|an|this|that|of|from|since|while|and|but|over|after|before|most|newly|one|two|three)$/i

/**
 * Whether two percentages may be moves of other instruments, or over other times: only moves of one named instrument over one stated
 * time can contradict each other. False where neither sentence is about what is traded.
 */
export function mayBeOtherMoves(a: FigureInput, b: FigureInput): boolean {
  if (!isMove(a) && !isMove(b)) return false
  const [x, y] = [subjectOf(a), subjectOf(b)]
  const [p, q] = [a.figure.period?.toLowerCase(), b.figure.period?.toLowerCase()]
  return x === null || x !== y || !p || p !== q
}

const isMove = ({ figure, sentence }: FigureInput): boolean => RATE.test(figure.unit ?? '') && TRADED.test(sentence)

/** The last name before a figure: whom or what a clause is about. Null where there is none. */
function subjectOf({ figure, sentence }: FigureInput): string | null {
  const at = sentence.indexOf(figure.text)
  const before = sentence.slice(Math.max(0, at - REACH), Math.max(0, at))
  const names = (before.match(NAME) ?? []).filter((name) => !NO_SUBJECT.test(name))
  return names.at(-1)?.replace(/^[$^]/, '').toLowerCase() ?? null
}

const BY = /\bby\s+(?:about\s+|roughly\s+|nearly\s+|almost\s+|some\s+|up to\s+|an estimated\s+)?$/i

/** Whether one figure says by how much a thing changed and the other how much it is. */
export const changeAndLevel = (a: FigureInput, b: FigureInput): boolean => isChange(a) !== isChange(b)

function isChange({ figure, sentence }: FigureInput): boolean {
  const at = sentence.indexOf(figure.text)
  return at > 0 && BY.test(sentence.slice(Math.max(0, at - 24), at))
}
