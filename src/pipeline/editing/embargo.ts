import { moved } from '../../brief/edit/index.js'
import type { By } from '../../model/index.js'
import type { Desk } from '../desk.js'
import type { Step } from '../step.js'
import { auditWrite, type EditingDesk } from './context.js'
import { publication } from './publish.js'
import { checkAtDesk, readBriefFile } from './read.js'

export interface EmbargoPayload {
  embargoOf: string
  audience: string
}

/**
 * Ends an embargo: the brief is published under the name of whoever set it. Where the check has come to stop it since, it goes back to
 * review instead and says why.
 */
export async function endEmbargo(desk: Desk, { embargoOf, audience }: EmbargoPayload, step: Step): Promise<void> {
  const id = `${embargoOf}:${audience}`
  const stored = await desk.store.get('edition', id)
  if (stored?.value.state !== 'embargoed' || !stored.value.embargoUntil || stored.value.embargoUntil > step.now) return
  const editing: EditingDesk = { ...desk, clock: { now: () => step.now }, wall: desk.clock }
  const file = await readBriefFile(editing, embargoOf, audience)
  const by: By = stored.value.moved.by
  const stopped = (await checkAtDesk(editing, file, stored.value.words)).blocking[0]
  if (stopped) {
    const reason = `The embargo ended, but the check stops “${stopped.text.slice(0, 160)}”.`
    const { embargoUntil: _until, ...rest } = stored.value
    const value = { ...rest, state: 'in-review' as const, moved: { by, at: step.now, reason } }
    await step.commit({
      expectedVersions: [{ kind: 'edition', id, version: stored.version }],
      writes: [
        { op: 'put', kind: 'edition', value, knownAt: step.now, visible: true },
        auditWrite(step.now, step.key, { who: by.id, act: 'embargo-stopped', on: id, reason }),
      ],
      jobs: [],
    })
    return
  }
  const edition = moved(
    {
      edition: stored.value,
      move: 'publish',
      person: { id: by.id, role: 'editor' },
      // It was approved before it could be set under embargo.
      secondReader: false,
      reason: 'the embargo ended',
      now: step.now,
    },
    by,
  )
  const part = await publication(editing, file, edition, by, 'the embargo ended')
  await step.commit({
    ...part,
    writes: [...part.writes, auditWrite(step.now, step.key, { who: by.id, act: 'publish', on: id, reason: 'the embargo ended' })],
  })
}
