import { type AmendmentAsk, checkAmendment, TELLS, tombstone, wordsOf } from '../../brief/edit/index.js'
import { type Amendment, DeskError, type Edition, stableId } from '../../model/index.js'
import { refuseIfHeld } from './claim.js'
import { type Actor, byOf, commitAct, type EditingDesk, onFreshReads } from './context.js'
import { asksSecondReader, lastNumber, refuseIfBlocked, release } from './publish.js'
import { checkAtDesk, readBriefFile } from './read.js'

export interface AmendAsk extends AmendmentAsk {
  storyId: string
  audience: string
  /** The edition's revision that the person looked at. */
  revision: number
}

/**
 * Makes saved words public over those that readers have, as one of five kinds of change, or withdraws the brief. All but a typo are
 * told to every channel that posted the story. Codes as in `checkAmendment`, and `blocked`, `stale`, `claimed`, `not-allowed`.
 */
export async function amendBrief(desk: EditingDesk, ask: AmendAsk, actor: Actor): Promise<Amendment> {
  return onFreshReads(async () => {
    const file = await readBriefFile(desk, ask.storyId, ask.audience)
    const before = file.edition?.value
    if (!before?.published) throw new DeskError('not-out', 'Only what is published can be changed in this way.')
    if (before.revision !== ask.revision)
      throw new DeskError('stale', 'The words have changed since you looked at them. Look again before you decide.', 'conflict')
    refuseIfHeld(desk, file, actor)
    checkAmendment(ask, before, wordsOf(file.brief.value))
    const isWithdrawal = ask.kind === 'withdrawal'
    if (!isWithdrawal) {
      if (asksSecondReader(desk, ask.audience) && before.savedBy.id === actor.id)
        throw new DeskError(
          'not-allowed',
          'This audience asks for a second reader: whoever wrote the change does not publish it.',
        )
      refuseIfBlocked((await checkAtDesk(desk, file, before.words)).blocking)
    }
    const amendment = await amendmentOf(desk, ask, before, actor)
    const edition = amended(before, amendment)
    const words = isWithdrawal ? tombstone(wordsOf(file.brief.value), ask.note) : before.words
    const part = await release(desk, file, edition, words)
    await commitAct(
      desk,
      {
        who: actor.id,
        act: ask.kind,
        on: file.id,
        reason: ask.note,
        detail: { wrong: ask.wrong, right: ask.right, revision: before.revision },
      },
      {
        ...part,
        stepKey: `desk:amend:${file.id}:${file.edition!.version}`,
        writes: [...part.writes, { op: 'put', kind: 'amendment', value: amendment, knownAt: desk.clock.now(), visible: true }],
      },
    )
    return amendment
  })
}

async function amendmentOf(desk: EditingDesk, ask: AmendAsk, edition: Edition, actor: Actor): Promise<Amendment> {
  const told = TELLS[ask.kind]
  const number = told ? (await lastNumber(desk, ask.storyId)) + 1 : edition.published!.number
  return {
    id: stableId('amd', edition.id, String(edition.revision), ask.kind, String(number)),
    storyId: ask.storyId,
    audience: ask.audience,
    kind: ask.kind,
    headline: edition.words.headline,
    note: ask.note.trim(),
    wrong: ask.kind === 'correction' ? ask.wrong!.trim() : null,
    right: ask.kind === 'correction' ? ask.right!.trim() : null,
    number,
    by: byOf(actor),
    at: desk.clock.now(),
  }
}

/** The edition after a change of what readers have. */
function amended(edition: Edition, { kind, by, at, note, wrong, right, number }: Amendment): Edition {
  const reason = TELLS[kind]
  const told = wrong && right ? `Wrong: ${wrong} Right: ${right} ${note}` : note
  return {
    ...edition,
    state: kind === 'withdrawal' ? 'withdrawn' : kind === 'correction' ? 'corrected' : edition.state,
    moved: { by, at, reason: note },
    published: {
      ...edition.published!,
      ...(reason ? { number, reason, note: told } : {}),
      revision: edition.revision,
      by,
      at,
    },
  }
}
