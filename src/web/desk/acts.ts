import { isOut, MOVE_RULES, MOVES, type Move, whyNot } from '../../brief/edit/index.js'
import { type Person, plusMs } from '../../model/index.js'
import { type BriefFile, revisionOf } from '../../pipeline/editing/index.js'

/** A button of the bar: what it does, and why it cannot where it cannot. */
export interface ActView {
  move: Move
  name: string
  why: string | null
  /** The next step on the way to readers. */
  isMain: boolean
  asksReason: boolean
  asksUntil: boolean
}

/** The moves that a brief's state knows, with why one of them is closed. `stopped`: why nothing may go out. */
export function actsOf(file: BriefFile, person: Person, secondReader: boolean, now: string, stopped: string | null): ActView[] {
  const edition = file.edition?.value
  const state = edition?.state ?? 'draft'
  if (isOut({ state })) return []
  const asked = edition ?? fresh(file)
  return MOVES.filter((move) => MOVE_RULES[move].from.includes(state))
    .filter((move) => !(move === 'approve' && !secondReader && state !== 'in-review'))
    .map((move) => {
      const { name, asksReason } = MOVE_RULES[move]
      const goesOut = move === 'publish' || move === 'embargo'
      const why =
        goesOut && stopped
          ? stopped
          : whyNot({ edition: asked, move, person, secondReader, reason: 'given', until: plusMs(now, 60_000), now })
      return { move, name, why, isMain: move === 'publish', asksReason: asksReason ?? false, asksUntil: move === 'embargo' }
    })
}

/** What stands for an edition that nobody has saved. */
function fresh({ id, story, brief, ...file }: BriefFile): Parameters<typeof whyNot>[0]['edition'] {
  const nobody = { id: '', name: '' }
  const { headline, standfirst, sections, audience, revision } = brief.value
  return {
    id,
    storyId: story.id,
    audience,
    revision: revisionOf({ edition: file.edition }),
    words: { headline, standfirst, sections },
    savedBy: nobody,
    savedAt: brief.knownAt,
    draftRevision: revision,
    state: 'draft',
    moved: { by: nobody, at: brief.knownAt, reason: null },
    overrides: [],
  }
}
