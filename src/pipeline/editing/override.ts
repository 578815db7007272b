import { mayAnswer, problemOf } from '../../brief/edit/index.js'
import { DeskError, type Edition, type Override } from '../../model/index.js'
import { type Actor, byOf, commitAct, type EditingDesk, onFreshReads } from './context.js'
import { checkAtDesk, currentWords, readBriefFile } from './read.js'
import { newEdition } from './save.js'

export interface OverrideAsk {
  storyId: string
  audience: string
  /** The sentence as it stands. */
  sentence: string
  reason: string
}

const MIN_REASON = 10
const MAX_REASON = 500
const MOST_OVERRIDES = 200

/**
 * Lets a sentence go out although the check stops it, under the editor's name and for a stated reason. It holds for these very words.
 * Codes `no-reason`, `stale` where the sentence is not there, `not-blocked` where nothing stops it, `no-override` where the
 * words are a source's whose rights record does not open them.
 */
export async function overrideSentence(desk: EditingDesk, ask: OverrideAsk, actor: Actor): Promise<void> {
  const reason = ask.reason.trim()
  if (reason.length < MIN_REASON || reason.length > MAX_REASON)
    throw new DeskError(
      'no-reason',
      `An override asks for a reason of ${MIN_REASON} to ${MAX_REASON} characters: it stays in the audit log.`,
    )
  await onFreshReads(async () => {
    const file = await readBriefFile(desk, ask.storyId, ask.audience)
    const line = (await checkAtDesk(desk, file, currentWords(file))).lines.find((l) => l.text === ask.sentence)
    if (!line) throw new DeskError('stale', 'The sentence has changed meanwhile. Look at it again.', 'conflict')
    if (line.override && !line.blocks) return
    if (!mayAnswer(line))
      throw new DeskError('no-override', `Nobody can answer for this: ${problemOf(line)?.reason ?? 'the words are a source’s'}.`)
    if (!line.blocks) throw new DeskError('not-blocked', 'Nothing stops this sentence.')
    const now = desk.clock.now()
    const before: Edition = file.edition?.value ?? { ...newEdition(file, actor, now), revision: 1 }
    const override: Override = { sentence: ask.sentence, by: byOf(actor), reason, at: now }
    const version = file.edition?.version ?? 0
    await commitAct(
      desk,
      {
        who: actor.id,
        act: 'override',
        on: file.id,
        reason,
        detail: { sentence: ask.sentence, found: problemOf(line)?.reason },
      },
      {
        stepKey: `desk:override:${file.id}:${version}`,
        expectedVersions: [{ kind: 'edition', id: file.id, version }],
        writes: [
          {
            op: 'put',
            kind: 'edition',
            value: { ...before, overrides: [...before.overrides, override].slice(-MOST_OVERRIDES) },
            knownAt: now,
            visible: true,
          },
        ],
        jobs: [],
      },
    )
  })
}
