import type { FigureEvidence } from '../../model/index.js'

/** "18% of the day's volume", "7% of open interest": how much of a market must trade is a size as a move is. */
const OF_TRADING = /^ of (?:[\w'’,-]{1,20} ){0,5}(?:volume|turnover|trading|trade[sd]|open interest|float)\b/
/** "lost 12% of its value" is a move; "12% of respondents" is a share of something, whatever rose or fell around it. */
const OF_WORTH = /^ of (?:its|their|his|her|the) (?:[\w'’-]{1,20} ){0,2}(?:value|worth|price|capitali[sz]ation)\b/
const OF_SOMETHING = /^ of /
/** Right before a level: "to 45%", "at about 3.9%", but not "up to 45%". */
const LEVEL =
  /(?:^|[ (])(?<!\bup )(?:to|at)(?: (?:about|around|roughly|nearly|almost|just|only|over|under|a|an|the|record)){0,3} $/i
/** Right before the level that something left. */
const LEFT = /(?:^|[ (])from(?: (?:about|around|roughly|nearly|almost|just|only|over|under|a|an|the|record)){0,3} $/i
/** The two levels of one change stand this near to one another, in UTF-16 units. */
const APART = 40
const REACH = 120

export interface PercentSize {
  size: number
  /** "22%", "15 points (from 60% to 45%)". */
  words: string
}

/**
 * By how much something moved, or how large a share of its trading it is, as one percentage says; null where it says
 * neither. A change from one level to another is as large as their difference, in percentage points; a level alone, and a
 * share of people or things, is no size. `all` are the percentages of the story, among which is the level that was left.
 */
export function percentSize(value: FigureEvidence, all: readonly FigureEvidence[]): PercentSize | null {
  const { figure, sentence } = value
  const at = sentence.indexOf(figure.text)
  const before = at < 0 ? '' : sentence.slice(Math.max(0, at - REACH), at)
  const after = at < 0 ? '' : sentence.slice(at + figure.text.length, at + figure.text.length + REACH)
  if (OF_TRADING.test(after)) return sized(figure.value)
  if (figure.direction !== 'up' && figure.direction !== 'down' && !(figure.value < 0)) return null
  if (OF_SOMETHING.test(after) && !OF_WORTH.test(after)) return null
  if (!LEVEL.test(before)) return sized(figure.value)
  const left = all.find((other) => other !== value && other.sentence === sentence && isLeft(other, value))
  if (!left) return null
  const points = Number(Math.abs(figure.value - left.figure.value).toFixed(2))
  return { size: points, words: `${points} points (from ${left.figure.value}% to ${figure.value}%)` }
}

const sized = (value: number): PercentSize => ({ size: Math.abs(value), words: `${Math.abs(value)}%` })

function isLeft({ figure, sentence, articleId }: FigureEvidence, to: FigureEvidence): boolean {
  const gap = Math.max(figure.start - to.figure.end, to.figure.start - figure.end)
  if (articleId !== to.articleId || gap > APART) return false
  const at = sentence.indexOf(figure.text)
  return at >= 0 && LEFT.test(sentence.slice(Math.max(0, at - REACH), at))
}
