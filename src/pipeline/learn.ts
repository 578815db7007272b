import { type Audience, type By, DeskError, type EditorVerdict, type StoryJudgement, sha256, VERDICTS } from '../model/index.js'
import { type Judgement, type Outcome, proposeWeights } from '../score/index.js'
import { auditWrite, type EditingDesk } from './editing/context.js'

type LearningDesk = Pick<EditingDesk, 'store' | 'wall'>

/** What editors' judgements of an audience's stories say of its weights. */
export interface Learning {
  audience: string
  /** Judgements that count: each person's last verdict on each story. */
  judgements: number
  people: number
  byVerdict: Record<EditorVerdict, number>
  outcome: Outcome
  /** Names what is proposed, from which weights: accepting names it back. Null where nothing is. */
  proposalId: string | null
}

const PAGE = 500
/** The newest judgements that are read. */
const MOST_READ = 20_000

/** Proposes weights for an audience from what people judged; it changes nothing. */
export async function learnWeights(desk: Pick<LearningDesk, 'store'>, audience: Audience): Promise<Learning> {
  const verdicts = lastVerdicts(await readJudgements(desk, audience.id))
  const outcome = proposeWeights(
    audience,
    verdicts.map(({ storyId, act, values }): Judgement => ({ storyId, verdict: act as EditorVerdict, values })),
  )
  const byVerdict = Object.fromEntries(VERDICTS.map((v) => [v, verdicts.filter((j) => j.act === v).length])) as Record<
    EditorVerdict,
    number
  >
  return {
    audience: audience.id,
    judgements: verdicts.length,
    people: new Set(verdicts.map((j) => j.by.id)).size,
    byVerdict,
    outcome,
    proposalId: outcome.accepted ? idOf(audience.importance, outcome.proposal.weights) : null,
  }
}

/**
 * Writes what was proposed, once a person has accepted it: the weights go into the audience's file by `write`, and an entry into
 * the audit log. Codes `nothing-to-accept`, `proposal-changed` (judgements came in since it was shown), and those of `write`.
 */
export async function acceptWeights(
  desk: LearningDesk,
  audience: Audience,
  { proposalId, by }: { proposalId: string; by: By },
  write: (before: Audience['importance'], after: Record<string, number>) => string,
): Promise<{ file: string; learning: Learning }> {
  const learning = await learnWeights(desk, audience)
  const { outcome } = learning
  if (!outcome.accepted || learning.proposalId === null)
    throw new DeskError('nothing-to-accept', outcome.accepted ? 'Nothing is proposed.' : outcome.reason)
  if (learning.proposalId !== proposalId)
    throw new DeskError(
      'proposal-changed',
      'The proposal is not the one that was shown: judgements came in. Look again.',
      'conflict',
    )
  const file = write(audience.importance, outcome.proposal.weights)
  const stepKey = `learn:${audience.id}:${proposalId}:${desk.wall.now()}`
  const { diff, heldOut } = outcome.proposal
  const act = { who: by.id, act: 'accept-weights', on: audience.id, detail: { diff, heldOut, judgements: learning.judgements } }
  await desk.store.commit({ stepKey, writes: [auditWrite(desk.wall.now(), stepKey, act)], jobs: [] })
  return { file, learning }
}

/** Newest first. */
async function readJudgements({ store }: Pick<LearningDesk, 'store'>, audience: string): Promise<StoryJudgement[]> {
  const read: StoryJudgement[] = []
  for (let cursor: string | undefined; read.length < MOST_READ; ) {
    const page = await store.find('judgement', {
      where: [{ field: 'audience', is: audience }],
      orderBy: { field: 'at', descending: true },
      limit: PAGE,
      ...(cursor ? { cursor } : {}),
    })
    read.push(...page.items.map((i) => i.value))
    if (page.next === null) break
    cursor = page.next
  }
  return read
}

/** Each person's last verdict on each story, oldest first; pins, topics and notes are none. */
function lastVerdicts(newestFirst: readonly StoryJudgement[]): StoryJudgement[] {
  const last = new Map<string, StoryJudgement>()
  for (const one of newestFirst) {
    const key = `${one.storyId}|${one.by.id}`
    if ((VERDICTS as readonly string[]).includes(one.act) && !last.has(key)) last.set(key, one)
  }
  return [...last.values()].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
}

const idOf = (before: Record<string, number>, after: Record<string, number>): string =>
  sha256(JSON.stringify(Object.entries(before).sort()), JSON.stringify(Object.entries(after).sort())).slice(0, 16)
