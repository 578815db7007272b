import { wordsOf } from '../../../brief/edit/index.js'
import {
  type Brief,
  DeskError,
  type Edition,
  type EvidenceFlag,
  type Instant,
  type Story,
  type StoryDecision,
} from '../../../model/index.js'
import type { Commit, Stored, Write } from '../../../store/contract.js'
import { type EditingDesk, editionIdOf } from '../context.js'
import { decisionText, whatCame } from '../flag.js'
import { storyStateOf } from '../publish.js'
import type { Order } from './ask.js'

type Part = Pick<Commit, 'writes'> & { expectedVersions: NonNullable<Commit['expectedVersions']> }

/** What becomes of editors' words: the part to commit, and where the story that lives on stands then. */
export interface Carried extends Part {
  state: Story['state'] | null
  /** What is written of these, by id. */
  editions: Map<string, Edition>
  briefs: Map<string, Brief>
}

/** A brief that editors have in hand, as it stands for one audience. */
interface Hands {
  audience: string
  from: Stored<Edition> | null
  to: Stored<Edition> | null
}

/** Which audiences' words go to the story that lives on. Code `both-published` where one of two published briefs would be lost. */
export async function carryWords(desk: EditingDesk, order: Order, after: readonly Story[], now: Instant): Promise<Carried> {
  const carried: Carried = { expectedVersions: [], writes: [], state: null, editions: new Map(), briefs: new Map() }
  if (order.act !== 'merge') return carried
  const target = after.find((s) => s.id === order.to.id)!
  const states: Edition['state'][] = []
  for (const { id: audience } of desk.audiences) {
    const hands = await handsOf(desk, order, audience)
    const goes = hands.from && (!hands.to || isOut(hands.from)) ? hands.from : null
    if (goes && hands.to && isOut(hands.to))
      throw new DeskError(
        'both-published',
        `Both stories have a published brief for ${audience}. Withdraw the one of “${order.from.value.title}” first: no published words disappear by themselves.`,
        'refused',
      )
    const edition = goes ? taken(goes.value, hands.to?.value ?? null, target.id) : hands.to?.value
    if (edition) states.push(edition.state)
    if (goes) await write(desk, carried, { edition: edition!, hands, target, isPublic: isOut(goes) }, now)
  }
  return { ...carried, state: states.length > 0 ? storyStateOf(states) : null }
}

const isOut = ({ value }: Stored<Edition>): boolean => value.published !== undefined && value.state !== 'withdrawn'

async function handsOf({ store }: EditingDesk, order: Order, audience: string): Promise<Hands> {
  const [from, to] = await Promise.all([
    store.get('edition', editionIdOf(order.from.id, audience)),
    store.get('edition', editionIdOf(order.to.id, audience)),
  ])
  return { audience, from, to }
}

/** The words under the other story's name. What stood there before stays among its revisions. */
function taken(edition: Edition, before: Edition | null, storyId: string): Edition {
  const base = before?.revision ?? 0
  return {
    ...edition,
    id: editionIdOf(storyId, edition.audience),
    storyId,
    revision: edition.revision + base,
    ...(edition.published ? { published: { ...edition.published, revision: edition.published.revision + base } } : {}),
  }
}

async function write(
  { store }: EditingDesk,
  carried: Carried,
  { edition, hands, target, isPublic }: { edition: Edition; hands: Hands; target: Story; isPublic: boolean },
  now: Instant,
): Promise<void> {
  carried.expectedVersions.push(
    { kind: 'edition', id: hands.from!.id, version: hands.from!.version },
    { kind: 'edition', id: edition.id, version: hands.to?.version ?? 0 },
  )
  carried.editions.set(edition.id, edition)
  carried.writes.push({ op: 'put', kind: 'edition', value: edition, knownAt: now, visible: true })
  if (!isPublic) return
  const [words, there] = await Promise.all([store.get('brief', hands.from!.id), store.get('brief', edition.id)])
  if (!words) return
  const brief: Brief & { id: string } = {
    ...words.value,
    id: edition.id,
    storyId: target.id,
    storyRevision: target.revision,
    revision: Math.max(words.value.revision, there?.value.revision ?? 0) + 1,
  }
  carried.expectedVersions.push({ kind: 'brief', id: edition.id, version: there?.version ?? 0 })
  carried.briefs.set(brief.id, brief)
  carried.writes.push({ op: 'put', kind: 'brief', value: brief, knownAt: now, visible: true })
}

/** Editors who have a brief of these stories in hand are told: a flag waits for them, and no word of theirs changes. */
export async function raiseFlags(
  { store, audiences }: EditingDesk,
  after: readonly Story[],
  carried: Carried,
  decision: StoryDecision,
  now: Instant,
): Promise<Write[]> {
  const flags: Write[] = []
  for (const story of after.filter((s) => !s.redirectTo))
    for (const { id: audience } of audiences) {
      const id = editionIdOf(story.id, audience)
      const edition = carried.editions.get(id) ?? (await store.get('edition', id))?.value
      const brief = carried.briefs.get(id) ?? (await store.get('brief', id))?.value
      if (!edition || !brief || edition.state === 'withdrawn') continue
      const since = edition.published?.at ?? edition.savedAt
      const value: EvidenceFlag = {
        id,
        storyId: story.id,
        audience,
        storyRevision: story.revision,
        raisedAt: now,
        what: [decisionText(decision), ...whatCame(story, since).filter((line) => line !== decisionText(decision))],
        draft: wordsOf(brief),
      }
      flags.push({ op: 'put', kind: 'flag', value, knownAt: now, visible: true })
    }
  return flags
}
