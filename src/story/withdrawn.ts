import type { Member, Reason } from '../model/index.js'
import type { StoryMemberInput } from './contract.js'

/**
 * The members as they count once withdrawals are known: an article withdrawn at its origin reports nothing first-hand any more,
 * and what carries it says so. Nothing is removed, so that an editor sees what the story rested on.
 */
export function afterWithdrawals(members: readonly StoryMemberInput[]): readonly StoryMemberInput[] {
  const withdrawn = new Map(members.filter((m) => m.article.withdrawnAt).map((m) => [m.article.id, m]))
  if (withdrawn.size === 0) return members
  return members.map((m) => {
    if (withdrawn.has(m.article.id))
      return marked(m, `Withdrawn at its origin, noticed at ${m.article.withdrawnAt}; it counts for nothing.`)
    const of = m.assignment.of ? withdrawn.get(m.assignment.of) : undefined
    return of
      ? marked(
          m,
          `Rests on "${of.article.title}" (${of.article.publisher}), which was withdrawn.`,
          m.assignment.role === 'update',
        )
      : m
  })
}

function marked(m: StoryMemberInput, sentence: string, firstHand = false): StoryMemberInput {
  const reason: Reason = { rule: 'withdrawn', value: 1, sentence }
  const reasons = [...m.assignment.reasons.filter((r) => r.rule !== 'withdrawn'), reason]
  return { ...m, assignment: { ...m.assignment, firstHand: firstHand && m.assignment.firstHand, reasons } }
}

/** `withdrawn`: its publisher took it back; `rests`: it carries one that was taken back; null for an article that stands. */
export function withdrawalOf({ reasons }: Pick<Member, 'reasons'>): 'withdrawn' | 'rests' | null {
  const reason = reasons.find((r) => r.rule === 'withdrawn')
  if (!reason) return null
  return reason.sentence.startsWith('Withdrawn') ? 'withdrawn' : 'rests'
}

/** True where a report was taken back and nobody reports the story first-hand any more. */
export const isTakenBack = (members: readonly Pick<Member, 'reasons' | 'firstHand'>[]): boolean =>
  members.some((m) => withdrawalOf(m) !== null) && !members.some((m) => m.firstHand)
