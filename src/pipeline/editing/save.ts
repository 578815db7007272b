import {
  type Conflict,
  grounded,
  mergeWords,
  type Part,
  sameWords,
  type TypedWords,
  withSavedWords,
  wordsFrom,
} from '../../brief/edit/index.js'
import { type Edition, sha256, type Words, type Working } from '../../model/index.js'
import { renewal } from './claim.js'
import { type Actor, byOf, commitAct, type EditingDesk, onFreshReads } from './context.js'
import {
  type BriefFile,
  checkAtDesk,
  currentWords,
  isCheckAway,
  readBriefFile,
  revisionOf,
  wordsAt,
  workingIdOf,
} from './read.js'

/** What an editor typed, and what they began from: the edition's revision, or 0 with the revision of the draft. */
export interface Typed {
  storyId: string
  audience: string
  baseRevision: number
  draftRevision: number
  typed: TypedWords
}

/**
 * Keeps what is being typed, for this person alone: it outlives browser and server, and changes nothing that others see. A claim
 * of theirs is renewed with it. Limits and codes as in `wordsFrom`.
 */
export async function autosave(desk: EditingDesk, ask: Typed, actor: Actor): Promise<Working> {
  return onFreshReads(async () => {
    const file = await readBriefFile(desk, ask.storyId, ask.audience)
    const base = (await wordsAt(desk, file.id, ask.baseRevision, ask.draftRevision)) ?? currentWords(file)
    const id = workingIdOf(file.id, actor.id)
    const stored = await desk.store.get('working', id)
    const { baseRevision, draftRevision } = ask
    const value: Working = {
      id,
      editionId: file.id,
      by: actor.id,
      baseRevision,
      draftRevision,
      words: wordsFrom(ask.typed, base),
      at: desk.clock.now(),
    }
    // Sent before a save and come after it: all of it is saved already.
    if (file.edition && file.edition.value.revision > baseRevision && holdsAll(base, value.words, currentWords(file)))
      return value
    const claim = renewal(desk, file, actor)
    await desk.store.commit({
      stepKey: `desk:type:${id}:${stored?.version ?? 0}:${digest(value.words)}:${desk.wall.now()}`,
      expectedVersions: [{ kind: 'working', id, version: stored?.version ?? 0 }, ...claim.expectedVersions],
      writes: [{ op: 'put', kind: 'working', value, knownAt: value.at }, ...claim.writes],
      jobs: [],
    })
    return value
  })
}

function holdsAll(base: Words, mine: Words, current: Words): boolean {
  const { words, conflicts } = mergeWords(base, mine, current)
  return conflicts.length === 0 && sameWords(words, current)
}

/** Throws away what this person typed and did not save. */
export async function discardTyped(desk: EditingDesk, editionId: string, actor: Actor): Promise<void> {
  const id = workingIdOf(editionId, actor.id)
  const stored = await desk.store.get('working', id)
  if (!stored) return
  await desk.store.commit({
    stepKey: `desk:discard:${id}:${stored.version}:${desk.wall.now()}`,
    expectedVersions: [{ kind: 'working', id, version: stored.version }],
    writes: [{ op: 'delete', kind: 'working', id, knownAt: desk.clock.now() }],
    jobs: [],
  })
}

export type SaveAnswer =
  | { status: 'saved' | 'unchanged'; revision: number; taken: Part[] }
  /** Somebody else changed the same parts. What was typed is kept as the person's own; nothing was changed. */
  | { status: 'conflict'; conflicts: Conflict[]; words: Words; revision: number }

/**
 * Saves words for everybody at the desk, as a new revision. Words saved by others meanwhile are merged part by part; where both
 * changed the same part nothing is saved and all three texts come back. Codes of the check where it is away: what was typed is kept.
 */
export async function saveWords(desk: EditingDesk, ask: Typed, actor: Actor): Promise<SaveAnswer> {
  return onFreshReads(async () => {
    const file = await readBriefFile(desk, ask.storyId, ask.audience)
    const current = currentWords(file)
    const base = (await wordsAt(desk, file.id, ask.baseRevision, ask.draftRevision)) ?? current
    const mine = wordsFrom(ask.typed, base)
    const isFirst = !file.edition
    // Nobody has saved yet: the machine's newer draft is no one's work and waits beside what was typed.
    const { words, conflicts, taken } = isFirst ? { words: mine, conflicts: [], taken: [] } : mergeWords(base, mine, current)
    if (conflicts.length > 0) {
      await autosave(desk, ask, actor)
      return { status: 'conflict' as const, conflicts, words, revision: revisionOf(file) }
    }
    if (!isFirst && sameWords(words, current)) {
      await discardTyped(desk, file.id, actor)
      return { status: 'unchanged' as const, revision: revisionOf(file), taken }
    }
    const revision = await commitWords(desk, file, words, ask.draftRevision, actor).catch(async (error) => {
      // The words wait as typed, so that nothing is lost while the check is away.
      if (isCheckAway(error)) await autosave(desk, ask, actor)
      throw error
    })
    return { status: 'saved' as const, revision, taken }
  })
}

/** Writes words as the edition's next revision. */
export async function commitWords(
  desk: EditingDesk,
  file: BriefFile,
  words: Words,
  draftRevision: number,
  actor: Actor,
): Promise<number> {
  const now = desk.clock.now()
  const before = file.edition?.value ?? newEdition(file, actor, now)
  const checked = await checkAtDesk(desk, file, words)
  const edition: Edition = {
    ...withSavedWords(before, byOf(actor), now),
    revision: before.revision + 1,
    words: grounded(words, checked),
    savedBy: byOf(actor),
    savedAt: now,
    draftRevision: file.edition ? before.draftRevision : draftRevision,
  }
  const working = await desk.store.get('working', workingIdOf(file.id, actor.id))
  const claim = renewal(desk, file, actor)
  const version = file.edition?.version ?? 0
  await commitAct(
    desk,
    { who: actor.id, act: 'save', on: file.id, detail: { revision: edition.revision, blocking: checked.blocking.length } },
    {
      stepKey: `desk:save:${file.id}:${version}:${digest(words)}`,
      expectedVersions: [
        { kind: 'edition', id: file.id, version },
        ...(working ? [{ kind: 'working' as const, id: working.id, version: working.version }] : []),
        ...claim.expectedVersions,
      ],
      writes: [
        { op: 'put', kind: 'edition', value: edition, knownAt: now, visible: true },
        ...(working ? [{ op: 'delete' as const, kind: 'working' as const, id: working.id, knownAt: now }] : []),
        ...claim.writes,
      ],
      jobs: [],
    },
  )
  return edition.revision
}

/** An edition as it is before its first save: the draft, in nobody's hands. */
export function newEdition({ id, story, brief }: BriefFile, actor: Actor, now: string): Edition {
  const { headline, standfirst, sections, revision } = brief.value
  return {
    id,
    storyId: story.id,
    audience: brief.value.audience,
    revision: 0,
    words: { headline, standfirst, sections },
    savedBy: byOf(actor),
    savedAt: now,
    draftRevision: revision,
    state: 'draft',
    moved: { by: byOf(actor), at: now, reason: null },
    overrides: [],
  }
}

const digest = (words: Words): string => sha256(JSON.stringify(words)).slice(0, 16)
