import { unitRelation, valuesAgree } from '../extract/figures/compare.js'
import type { Figure, Member } from '../model/index.js'
import type { StoryMemberInput } from './contract.js'
import { isCommentary } from './origins.js'

/** The articles of a story that comment on what its others report; none where nobody reports. A copy of a report is no comment of its own. */
export function commentsOf(members: readonly StoryMemberInput[]): ReadonlySet<string> {
  const firstHand = members.filter((m) => m.assignment.firstHand && !m.article.withdrawnAt)
  const comments = firstHand.filter((m) => m.assignment.role !== 'original' && isCommentary(m))
  const reports = firstHand.length - comments.length
  return new Set(reports > 0 ? comments.map((m) => m.article.id) : [])
}

/** A story's member as a comment: it stays where it is, and is no origin of what the story tells. */
export const asComment = (member: Member): Member => ({
  ...member,
  firstHand: false,
  commentary: true,
  reasons: member.reasons.map((r) => (r.rule === 'role' ? { ...r, sentence: COMMENTS } : r)),
})
const COMMENTS = 'Comments on what others report; it confirms nothing.'

/** From so many letters on, the first word of a paper's name may stand for it: "the story in Halden". */
const TELLING = 5

/**
 * Whether a comment only passes a figure on: a report of the story gave the same value no later, or the sentence names the
 * paper of the story whose figure it is. What it alone gives is its own.
 */
export function passesOn(
  comment: StoryMemberInput,
  figure: Figure,
  sentence: string,
  members: readonly StoryMemberInput[],
  comments: ReadonlySet<string>,
): boolean {
  return members.some(
    ({ article, analysis }) =>
      article.id !== comment.article.id &&
      !comments.has(article.id) &&
      ((article.publishedAt <= comment.article.publishedAt && analysis.figures.some((given) => isSame(given, figure))) ||
        names(sentence, article.publisher)),
  )
}

const isSame = (a: Figure, b: Figure): boolean => {
  const unit = unitRelation(a.unit, b.unit)
  return unit !== 'different' && unit !== 'other-currency' && valuesAgree(a, b)
}

function names(sentence: string, publisher: string): boolean {
  if (sentence.includes(publisher)) return true
  const [first] = publisher.split(' ')
  return first !== undefined && first.length >= TELLING && sentence.split(/[^\p{L}\p{N}]+/u).includes(first)
}
