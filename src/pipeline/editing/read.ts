import type { CheckSource } from '../../brief/check/types.js'
import { type CheckAgainst, type CheckedWords, uncheckedWords, wordsOf } from '../../brief/edit/index.js'
import type { BriefEvidence } from '../../brief/index.js'
import { briefSources } from '../../brief/index.js'
import {
  type Brief,
  type BriefClaim,
  byNewest,
  DeskError,
  type Edition,
  type EvidenceFlag,
  type Instant,
  type Member,
  MINUTE_MS,
  plusMs,
  RecentMap,
  type Score,
  type Story,
  type StoryJudgement,
  type Words,
  type Working,
} from '../../model/index.js'
import type { Stored } from '../../store/contract.js'
import { readBriefEvidence } from '../brief-story.js'
import { type EditingDesk, editionIdOf } from './context.js'

/** All that stands about one brief at the desk. */
export interface BriefFile {
  id: string
  story: Stored<Story>
  score: Stored<Score>
  /** What readers see now. */
  brief: Stored<Brief>
  edition: Stored<Edition> | null
  claim: Stored<BriefClaim> | null
  flag: EvidenceFlag | null
}

/** Reads a brief's file. Code `not-found` where there is no such story, or no brief of it for this audience; `moved` names the story it was merged into. */
export async function readBriefFile(desk: Pick<EditingDesk, 'store'>, storyId: string, audience: string): Promise<BriefFile> {
  const id = editionIdOf(storyId, audience)
  const [story, score, brief, edition, claim, flag] = await Promise.all([
    desk.store.get('story', storyId),
    desk.store.get('score', id),
    desk.store.get('brief', id),
    desk.store.get('edition', id),
    desk.store.get('claim', id),
    desk.store.get('flag', id),
  ])
  if (story?.value.redirectTo)
    throw new DeskError('moved', `The story was merged into ${story.value.redirectTo}.`, 'conflict', {
      to: story.value.redirectTo,
    })
  if (!story || !score || !brief) throw new DeskError('not-found', 'There is no brief of this story for this audience.')
  return { id, story, score, brief, edition, claim, flag: flag?.value ?? null }
}

/** The words that editors work on: theirs, or the draft where nobody has taken it up. */
export const currentWords = ({ edition, brief }: BriefFile): Words => edition?.value.words ?? wordsOf(brief.value)

/** The edition's revision; 0 where nobody has saved yet. */
export const revisionOf = ({ edition }: Pick<BriefFile, 'edition'>): number => edition?.value.revision ?? 0

/** A version of the words to merge against. `revision` 0: the machine's draft of `draftRevision`. Null where it is not kept. */
export async function wordsAt(
  desk: Pick<EditingDesk, 'store'>,
  id: string,
  revision: number,
  draftRevision: number,
): Promise<Words | null> {
  if (revision > 0) {
    const kept = await desk.store.history('edition', id)
    return kept.findLast((e) => e.value.revision === revision)?.value.words ?? null
  }
  const drafts = await desk.store.history('brief', id)
  const draft = drafts.find((b) => b.value.revision === draftRevision)
  return draft ? wordsOf(draft.value) : null
}

export const workingIdOf = (id: string, person: string): string => `${id}:${person}`

/** What this person typed and has not saved. */
export const readWorking = async (desk: Pick<EditingDesk, 'store'>, id: string, person: string): Promise<Working | null> =>
  (await desk.store.get('working', workingIdOf(id, person)))?.value ?? null

/** What a brief is checked against is kept for the few stories that are being edited, since every save asks for it ... */
const MOST_KEPT = 20
/** ... and not for long: a text that was purged must not live on here. */
const KEPT_MS = MINUTE_MS
const kept = new WeakMap<object, RecentMap<string, { at: Instant; sources: readonly CheckSource[] }>>()

/** Everything a brief's sentences may rest on. The same list for a while, as long as story, score and market are the same. */
export async function sourcesFor(desk: EditingDesk, file: BriefFile): Promise<readonly CheckSource[]> {
  const market = await desk.store.get('market', file.story.id)
  const key = [file.id, file.story.version, file.score.version, market?.version ?? 0].join(':')
  const known = kept.get(desk.store) ?? new RecentMap(MOST_KEPT)
  kept.set(desk.store, known)
  const now = desk.wall.now()
  const found = known.get(key)
  if (found && plusMs(found.at, KEPT_MS) > now) return found.sources
  const sources = briefSources(await evidenceFor(desk, file))
  known.set(key, { at: now, sources })
  return sources
}

export const evidenceFor = (desk: EditingDesk, { story, score }: BriefFile): Promise<BriefEvidence> =>
  readBriefEvidence(desk, story.value, score.value, desk.clock.now())

/** The check of words at the desk, in a thread of its own: codes as in `Compute`. */
export async function checkAtDesk(desk: EditingDesk, file: BriefFile, words: Words): Promise<CheckedWords> {
  const { figures, members } = file.story.value
  return desk.compute.check(words, {
    sources: await sourcesFor(desk, file),
    figures,
    members,
    overrides: file.edition?.value.overrides ?? [],
    rights: rightsOf(desk, members),
  })
}

function rightsOf({ sources }: EditingDesk, members: readonly Member[]): CheckAgainst['rights'] {
  const known = members.flatMap(({ sourceId }) => {
    const rights = sources.get(sourceId)?.rights
    return rights ? [[sourceId, { mayShowQuotes: rights.mayShowQuotes, mayRedistribute: rights.mayRedistribute }] as const] : []
  })
  return Object.fromEntries(known)
}

/** Whether the check could not answer just now, and may in a moment. */
export const isCheckAway = (error: unknown): error is DeskError =>
  error instanceof DeskError && error.intent === 'retry' && error.code.startsWith('check-')

/** The check of words, or why it has not answered: who looks at a brief need not wait for it. */
export async function checkIfIn(
  desk: EditingDesk,
  file: BriefFile,
  words: Words,
): Promise<{ checked: CheckedWords; away: string | null }> {
  try {
    return { checked: await checkAtDesk(desk, file, words), away: null }
  } catch (error) {
    if (!isCheckAway(error)) throw error
    return { checked: uncheckedWords(words), away: error.message }
  }
}

/** What editors made of a story for an audience, newest first. */
export async function readJudgements(
  desk: Pick<EditingDesk, 'store'>,
  storyId: string,
  audience: string,
): Promise<StoryJudgement[]> {
  const found = await desk.store.find('judgement', {
    where: [{ field: 'storyId', is: storyId }],
    orderBy: { field: 'at', descending: true },
    limit: 200,
  })
  return found.items
    .map((one) => one.value)
    .filter((one) => one.audience === audience)
    .sort(byNewest)
}
