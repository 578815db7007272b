import { type BriefClaim, DeskError, type Instant, MINUTE_MS, plusMs } from '../../model/index.js'
import type { Commit } from '../../store/contract.js'
import { type Actor, byOf, commitAct, type EditingDesk, onFreshReads } from './context.js'
import { type BriefFile, readBriefFile } from './read.js'

/** A claim lapses after so long without a keystroke. Wall time. */
export const CLAIM_MS = 15 * MINUTE_MS

/** Who has the brief in hand, where the claim has not lapsed. */
export function heldBy(desk: Pick<EditingDesk, 'wall'>, { claim }: Pick<BriefFile, 'claim'>): BriefClaim | null {
  return claim && claim.value.until > desk.wall.now() ? claim.value : null
}

/** Code `claimed` where somebody else has the brief in hand. */
export function refuseIfHeld(desk: Pick<EditingDesk, 'wall'>, file: Pick<BriefFile, 'claim'>, actor: Actor): void {
  const held = heldBy(desk, file)
  if (held && held.by.id !== actor.id)
    throw new DeskError(
      'claimed',
      `${held.by.name} has this brief in hand. Take it over first, or wait until it is released.`,
      'conflict',
    )
}

/** The writes that renew a claim of this person's, or take a free one, along with what they did. Somebody else's is left alone. */
export function renewal(desk: EditingDesk, file: BriefFile, actor: Actor): Required<Pick<Commit, 'expectedVersions' | 'writes'>> {
  const held = heldBy(desk, file)
  if (held && held.by.id !== actor.id) return { expectedVersions: [], writes: [] }
  const now = desk.wall.now()
  const value: BriefClaim = { id: file.id, by: byOf(actor), at: held?.at ?? now, until: plusMs(now, CLAIM_MS) }
  return {
    expectedVersions: [{ kind: 'claim', id: file.id, version: file.claim?.version ?? 0 }],
    writes: [{ op: 'put', kind: 'claim', value, knownAt: now }],
  }
}

export interface ClaimAsk {
  storyId: string
  audience: string
  /** Also where somebody else holds it: they are told, and keep what they typed. */
  takeOver: boolean
}

/** Takes a brief in hand. Code `claimed` where somebody else has it and it is not taken over. */
export async function claimBrief(desk: EditingDesk, { storyId, audience, takeOver }: ClaimAsk, actor: Actor): Promise<void> {
  await onFreshReads(async () => {
    const file = await readBriefFile(desk, storyId, audience)
    const held = heldBy(desk, file)
    if (held?.by.id === actor.id) return
    if (!takeOver) refuseIfHeld(desk, file, actor)
    const version = file.claim?.version ?? 0
    const { expectedVersions, writes } = renewal(desk, { ...file, ...(held ? { claim: lapsed(file) } : {}) }, actor)
    await commitAct(
      desk,
      { who: actor.id, act: held ? 'take-over' : 'claim', on: file.id, detail: held ? { from: held.by.id } : {} },
      { stepKey: `desk:claim:${file.id}:${version}:${actor.id}:${desk.wall.now()}`, expectedVersions, writes, jobs: [] },
    )
  })
}

const lapsed = ({ claim }: BriefFile): BriefFile['claim'] =>
  claim && { ...claim, value: { ...claim.value, until: claim.value.at } }

/** The writes that give a brief back along with what its holder did: whoever sends it on has it in hand no longer. */
export function givenBack(
  { claim }: Pick<BriefFile, 'claim'>,
  actor: Actor,
  now: Instant,
): Required<Pick<Commit, 'expectedVersions' | 'writes'>> {
  if (claim?.value.by.id !== actor.id) return { expectedVersions: [], writes: [] }
  return {
    expectedVersions: [{ kind: 'claim', id: claim.id, version: claim.version }],
    writes: [{ op: 'delete', kind: 'claim', id: claim.id, knownAt: now }],
  }
}

/** Gives a brief back. Nothing happens where this person does not hold it. */
export async function releaseBrief(desk: EditingDesk, storyId: string, audience: string, actor: Actor): Promise<void> {
  const file = await readBriefFile(desk, storyId, audience)
  if (heldBy(desk, file)?.by.id !== actor.id || !file.claim) return
  const { id, version } = file.claim
  await commitAct(
    desk,
    { who: actor.id, act: 'release', on: id },
    {
      stepKey: `desk:release:${id}:${version}:${desk.wall.now()}`,
      expectedVersions: [{ kind: 'claim', id, version }],
      writes: [{ op: 'delete', kind: 'claim', id, knownAt: desk.wall.now() }],
      jobs: [],
    },
  )
}
