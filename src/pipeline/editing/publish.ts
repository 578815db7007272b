import { type CheckedLine, type Move, mayAnswer, moved, problemOf } from '../../brief/edit/index.js'
import {
  type Brief,
  type By,
  DeskError,
  type Edition,
  type EditionState,
  type Instant,
  type NewJob,
  type Published,
  type Story,
  type StoryState,
  type Words,
} from '../../model/index.js'
import type { Commit, Write } from '../../store/contract.js'
import { planPosts } from '../deliver-story.js'
import { givenBack, refuseIfHeld } from './claim.js'
import { type Actor, byOf, commitAct, type EditingDesk, onFreshReads } from './context.js'
import { judgementOf } from './judge.js'
import { type BriefFile, checkAtDesk, readBriefFile, readJudgements } from './read.js'
import { newEdition } from './save.js'

export interface MoveAsk {
  storyId: string
  audience: string
  move: Move
  /** The edition's revision that the person looked at: newer words are looked at first (code `stale`). */
  revision: number
  reason: string | null
  /** For an embargo. */
  until?: Instant
}

/** Why a brief cannot be published, with the sentences that stop it. */
export function refuseIfBlocked(blocking: readonly CheckedLine[]): void {
  const first = blocking[0]
  if (!first) return
  const more = blocking.length > 1 ? ` and ${blocking.length - 1} more` : ''
  throw new DeskError(
    'blocked',
    `The check stops this: “${first.text.slice(0, 160)}” (${problemOf(first)?.reason ?? first.verdict})${more}. Correct it${mayAnswer(first) ? ', or answer for it by name' : ''}.`,
    'refused',
    { sentences: blocking.map((l) => l.text) },
  )
}

/**
 * Brings a brief on: to a second reader, back, under embargo, to its readers. Publishing asks the check first. Codes: `not-allowed`,
 * `blocked`, `stale`, `claimed`.
 */
export async function moveBrief(desk: EditingDesk, ask: MoveAsk, actor: Actor): Promise<EditionState> {
  return onFreshReads(async () => {
    const file = await readBriefFile(desk, ask.storyId, ask.audience)
    const before = file.edition?.value ?? newEdition(file, actor, desk.clock.now())
    // The same form sent twice: it was done.
    if (before.moved.by.id === actor.id && before.state === doneState[ask.move] && before.state !== 'draft') return before.state
    if (before.revision !== ask.revision)
      throw new DeskError('stale', 'The words have changed since you looked at them. Look again before you decide.', 'conflict')
    refuseIfHeld(desk, file, actor)
    const edition = moved(
      {
        edition: before,
        move: ask.move,
        person: actor,
        secondReader: asksSecondReader(desk, ask.audience),
        reason: ask.reason,
        ...(ask.until ? { until: ask.until } : {}),
        now: desk.clock.now(),
      },
      byOf(actor),
    )
    if (ask.move === 'publish' || ask.move === 'embargo') refuseIfBlocked((await checkAtDesk(desk, file, edition.words)).blocking)
    const act = { who: actor.id, act: ask.move, on: file.id, reason: ask.reason, detail: { revision: edition.revision } }
    const commit =
      ask.move === 'publish'
        ? await publication(desk, file, edition, byOf(actor), ask.reason)
        : await stateChange(desk, file, edition, ask.move === 'embargo' ? [embargoJob(edition)] : [])
    const given = givenBack(file, actor, desk.clock.now())
    await commitAct(desk, act, {
      ...commit,
      expectedVersions: [...(commit.expectedVersions ?? []), ...given.expectedVersions],
      writes: [...commit.writes, ...given.writes],
      stepKey: `desk:${ask.move}:${file.id}:${file.edition?.version ?? 0}`,
    })
    return edition.state
  })
}

const doneState: Record<Move, EditionState> = {
  review: 'in-review',
  return: 'draft',
  approve: 'approved',
  embargo: 'embargoed',
  lift: 'draft',
  publish: 'published',
}

export const asksSecondReader = (desk: Pick<EditingDesk, 'audiences'>, audience: string): boolean =>
  desk.audiences.find((a) => a.id === audience)?.secondReader ?? false

type Part = Omit<Commit, 'stepKey' | 'fence'>

/** The writes of a change of state that readers see nothing of but the state itself. */
async function stateChange(desk: EditingDesk, file: BriefFile, edition: Edition, jobs: NewJob[] = []): Promise<Part> {
  const state = await storyStateWrites(desk, file, edition)
  return {
    expectedVersions: [{ kind: 'edition', id: file.id, version: file.edition?.version ?? 0 }, ...state.expectedVersions],
    writes: [put('edition', edition, desk.clock.now()), ...state.writes],
    jobs,
  }
}

/** The first publication: words, state, posts and the judgement that it is, in one commit. */
export async function publication(
  desk: EditingDesk,
  file: BriefFile,
  edition: Edition,
  by: By,
  reason: string | null,
): Promise<Part> {
  const published: Published = {
    number: (await lastNumber(desk, file.story.id)) + 1,
    reason: 'new',
    note: 'Reviewed and published by the editors.',
    revision: edition.revision,
    by,
    at: desk.clock.now(),
  }
  const part = await release(desk, file, { ...edition, published }, edition.words)
  const nth = (await readJudgements(desk, file.story.id, edition.audience)).length
  const judgement = judgementOf(desk, file, { act: 'publish', text: reason, nth }, by)
  return { ...part, writes: [...part.writes, put('judgement', judgement, desk.clock.now())] }
}

/** Makes words public: what pages, API, feeds and posts show from here on. */
export async function release(desk: EditingDesk, file: BriefFile, edition: Edition, words: Words): Promise<Part> {
  const now = desk.clock.now()
  const brief: Brief & { id: string } = {
    id: file.id,
    storyId: file.story.id,
    storyRevision: file.story.value.revision,
    revision: file.brief.value.revision + 1,
    audience: edition.audience,
    ...words,
    draftedAt: now,
    writer: 'editors',
  }
  const state = await storyStateWrites(desk, file, edition)
  const posts = desk.posts
    ? await planPosts(desk, { story: state.story, score: file.score.value, brief, published: edition.published!, now })
    : { expectedVersions: [], writes: [], jobs: [] }
  return {
    expectedVersions: [
      { kind: 'edition', id: file.id, version: file.edition?.version ?? 0 },
      { kind: 'brief', id: file.id, version: file.brief.version },
      ...state.expectedVersions,
      ...(posts.expectedVersions ?? []),
    ],
    writes: [
      put('edition', edition, now),
      { op: 'put', kind: 'brief', value: brief, knownAt: now, visible: true },
      ...state.writes,
      ...(file.flag ? [{ op: 'delete' as const, kind: 'flag' as const, id: file.id, knownAt: now }] : []),
      ...posts.writes,
    ],
    jobs: posts.jobs,
  }
}

const put = <K extends 'edition' | 'judgement'>(
  kind: K,
  value: Extract<Write, { op: 'put'; kind: K }>['value'],
  knownAt: Instant,
): Write => ({ op: 'put', kind, value, knownAt, visible: kind === 'edition' }) as Write

/** What channels were told last of a story, by number, whichever audience it was for: numbers are the story's. */
export async function lastNumber(desk: Pick<EditingDesk, 'store'>, storyId: string): Promise<number> {
  const all = await editionsOf(desk, storyId)
  return Math.max(0, ...all.map((e) => e.published?.number ?? 0))
}

const editionsOf = async ({ store }: Pick<EditingDesk, 'store'>, storyId: string): Promise<Edition[]> =>
  (await store.find('edition', { where: [{ field: 'storyId', is: storyId }], limit: 100 })).items.map((e) => e.value)

/** From what readers have, over what is being made, to nothing: a story stands where its brief that is furthest on stands. */
const FURTHEST: readonly EditionState[] = ['corrected', 'published', 'withdrawn', 'embargoed', 'approved', 'in-review', 'draft']

export const storyStateOf = (states: readonly EditionState[]): StoryState => FURTHEST.find((s) => states.includes(s)) ?? 'draft'

/** Story and search follow their briefs' state. */
async function storyStateWrites(
  desk: EditingDesk,
  { id, story }: BriefFile,
  edition: Edition,
): Promise<{ story: Story; expectedVersions: NonNullable<Commit['expectedVersions']>; writes: Write[] }> {
  const others = (await editionsOf(desk, story.id)).filter((e) => e.id !== id)
  const state = storyStateOf([...others.map((e) => e.state), edition.state])
  if (state === story.value.state) return { story: story.value, expectedVersions: [], writes: [] }
  const now = desk.clock.now()
  const value: Story = { ...story.value, state }
  const search = await desk.store.get('search', story.id)
  return {
    story: value,
    expectedVersions: [
      { kind: 'story', id: story.id, version: story.version },
      ...(search ? [{ kind: 'search' as const, id: search.id, version: search.version }] : []),
    ],
    writes: [
      { op: 'put', kind: 'story', value, knownAt: now, visible: true },
      ...(search ? [{ op: 'put' as const, kind: 'search' as const, value: { ...search.value, state }, knownAt: now }] : []),
    ],
  }
}

/** Ends an embargo at its time. */
const embargoJob = ({ id, storyId, audience, embargoUntil }: Edition): NewJob => ({
  queue: 'deliver',
  key: `embargo:${id}:${embargoUntil}`,
  payload: { embargoOf: storyId, audience },
  runAt: embargoUntil!,
  plannedAt: null,
})
