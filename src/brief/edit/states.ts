import {
  type AmendmentKind,
  atLeast,
  DeskError,
  type Edition,
  type EditionState,
  type Instant,
  type Person,
  type Published,
} from '../../model/index.js'

/** What an editor does to bring a brief on. */
export const MOVES = ['review', 'return', 'approve', 'embargo', 'lift', 'publish'] as const
export type Move = (typeof MOVES)[number]

interface Rule {
  from: readonly EditionState[]
  to: EditionState
  /** As it stands on its button. */
  name: string
  /** The person must say why. */
  asksReason?: true
}

export const MOVE_RULES: Readonly<Record<Move, Rule>> = {
  review: { from: ['draft'], to: 'in-review', name: 'Send to second reader' },
  return: { from: ['in-review', 'approved'], to: 'draft', name: 'Send back', asksReason: true },
  approve: { from: ['in-review'], to: 'approved', name: 'Approve' },
  embargo: { from: ['draft', 'in-review', 'approved'], to: 'embargoed', name: 'Embargo' },
  lift: { from: ['embargoed'], to: 'draft', name: 'Lift embargo', asksReason: true },
  publish: { from: ['draft', 'in-review', 'approved', 'embargoed'], to: 'published', name: 'Publish' },
}

export interface MoveQuestion {
  edition: Edition
  move: Move
  person: Pick<Person, 'id' | 'role'>
  /** The audience asks that a second person reads every brief. */
  secondReader: boolean
  reason: string | null
  /** For an embargo. */
  until?: Instant
  now: Instant
}

/** True once readers have had it. */
export const isOut = ({ state }: Pick<Edition, 'state'>): boolean =>
  state === 'published' || state === 'corrected' || state === 'withdrawn'

/** Why a move is not open, as a sentence; null where it is. */
export function whyNot({ edition, move, person, secondReader, reason, until, now }: MoveQuestion): string | null {
  const rule = MOVE_RULES[move]
  if (!atLeast(person.role, 'editor')) return `${rule.name} asks for the role editor.`
  if (!rule.from.includes(edition.state)) return `${rule.name}: not while it is ${stateName(edition.state)}.`
  if (rule.asksReason && !reason) return `${rule.name} asks for a reason.`
  if (secondReader && move === 'approve' && person.id === edition.savedBy.id)
    return 'This audience asks for a second reader: whoever wrote the words does not approve them.'
  if (secondReader && (move === 'publish' || move === 'embargo') && !edition.approvedBy)
    return 'This audience asks for a second reader: it has to be approved first.'
  if (move === 'embargo' && (!until || until <= now)) return 'An embargo ends in the future.'
  return null
}

/** The edition after a move. Code `not-allowed` says why not. */
export function moved(question: MoveQuestion, by: Edition['savedBy']): Edition {
  const why = whyNot(question)
  if (why) throw new DeskError('not-allowed', why)
  const { edition, move, reason, until, now } = question
  const { embargoUntil: _until, approvedBy, ...rest } = edition
  const keeps = approvedBy && (move === 'embargo' || move === 'publish')
  return {
    ...rest,
    state: MOVE_RULES[move].to,
    moved: { by, at: now, reason },
    ...(move === 'approve' ? { approvedBy: by } : keeps ? { approvedBy } : {}),
    ...(move === 'embargo' ? { embargoUntil: until! } : {}),
  }
}

/** An edition whose words were saved anew: an approval was of the words as they were. */
export function withSavedWords(edition: Edition, by: Edition['savedBy'], now: Instant): Edition {
  const { approvedBy, embargoUntil: _until, ...rest } = edition
  const falls = edition.state === 'approved' || edition.state === 'embargoed'
  return {
    ...rest,
    ...(falls
      ? { state: 'in-review' as const, moved: { by, at: now, reason: 'the words changed after approval' } }
      : isOut(edition) && approvedBy
        ? { approvedBy }
        : {}),
  }
}

/** What channels are told of each kind of change; a typo is told to nobody. */
export const TELLS: Readonly<Record<AmendmentKind, Published['reason'] | null>> = {
  typo: null,
  update: 'update',
  clarification: 'update',
  correction: 'correction',
  withdrawal: 'withdrawal',
}

export const stateName = (state: EditionState): string => state.replace('-', ' ')
