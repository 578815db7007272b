import {
  type By,
  DeskError,
  type JudgementAct,
  type LedgerRow,
  type StoryJudgement,
  stableId,
  VERDICTS,
} from '../../model/index.js'
import { type Actor, byOf, commitAct, type EditingDesk } from './context.js'
import { type BriefFile, readBriefFile, readJudgements } from './read.js'

export const MAX_JUDGEMENT_TEXT = 500

export interface JudgeAsk {
  storyId: string
  audience: string
  act: Exclude<JudgementAct, 'publish'>
  /** A note's text; the reason of anything else. */
  text: string | null
}

/**
 * Keeps what an editor makes of a story, with the factors as they stand: a verdict on its score, a pin or a note. The same
 * judgement of the same score by the same person is kept once. Codes `no-text`, `too-large`.
 */
export async function judgeStory(desk: EditingDesk, ask: JudgeAsk, actor: Actor): Promise<void> {
  const text = ask.text?.trim() || null
  if (ask.act === 'note' && !text) throw new DeskError('no-text', 'A note needs words.')
  if (text && text.length > MAX_JUDGEMENT_TEXT)
    throw new DeskError('too-large', `At most ${MAX_JUDGEMENT_TEXT} characters fit here; this has ${text.length}.`)
  const file = await readBriefFile(desk, ask.storyId, ask.audience)
  const known = await readJudgements(desk, ask.storyId, ask.audience)
  const last = known.find((j) => j.by.id === actor.id && kindOf(j.act) === kindOf(ask.act))
  if (last?.act === ask.act && last.text === text && last.version === file.score.value.version) return
  const value = judgementOf(desk, file, { act: ask.act, text, nth: known.length }, byOf(actor))
  await commitAct(
    desk,
    { who: actor.id, act: ask.act, on: file.id, reason: text },
    {
      stepKey: `desk:judge:${file.id}:${actor.id}:${ask.act}:${known.length}:${value.id}`,
      writes: [{ op: 'put', kind: 'judgement', value, knownAt: desk.clock.now(), visible: true }],
      jobs: [],
    },
  )
}

/** Judgements that take one another's place. */
const kindOf = (act: JudgementAct): string =>
  (VERDICTS as readonly string[]).includes(act) ? 'verdict' : act === 'unpin' ? 'pin' : act

/** A judgement with the score's factors as they stand. */
export function judgementOf(
  desk: Pick<EditingDesk, 'clock' | 'wall'>,
  { id, story, score }: BriefFile,
  { act, text, nth }: { act: JudgementAct; text: string | null; nth: number },
  by: By,
): StoryJudgement {
  const { importance, credibility, version, audience } = score.value
  return {
    id: stableId('jud', id, by.id, act, text ?? '', desk.wall.now()),
    storyId: story.id,
    audience,
    act,
    values: Object.fromEntries(importance.rows.filter((r) => r.kind === 'factor').map((r) => [r.factor, factorValue(r)])),
    importance: importance.totalHundredths / 100,
    credibility: credibility.totalHundredths / 100,
    version,
    text,
    by,
    at: desk.clock.now(),
    nth,
  }
}

/** A factor's value; where evidence was missing, the prior that stood for it. */
const factorValue = ({ value, weight, contributionHundredths }: LedgerRow): number =>
  value ?? (weight > 0 ? Math.min(1, Math.max(0, contributionHundredths / (weight * 100))) : 0)
