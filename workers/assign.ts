import { z } from 'zod'
import { type AssignPayload, earlierUnderWay, ORDER_WAIT_MS, StoryAssigner } from '../src/pipeline/assign-article.js'
import type { Desk } from '../src/pipeline/desk.js'
import { NotYet, type Stage } from '../src/pipeline/run-job.js'

const POLL_MS = 250
/** Articles in hand at once, live: one is given to a story at a time, while the others are fetched before and settled after. */
const IN_HAND = 8

/**
 * The serial stage. Live (`waits`), an article gives way to an earlier one still under way, for two seconds at most; in a replay the
 * stages before this one are empty by the time it runs, so it never waits. Live, one process has it to itself, so that nobody's book of
 * stories is behind; a replay alone owns its desk anyway.
 */
export function createAssignStage(desk: Desk, { waits, wallMs }: { waits: boolean; wallMs: () => number }): Stage<AssignPayload> {
  const assigner = new StoryAssigner(desk, !waits)
  const waitingSince = new Map<string, number>()
  let turn: Promise<unknown> = Promise.resolve()
  return {
    queue: 'assign',
    concurrency: waits ? IN_HAND : 1,
    oneOwner: waits,
    payload: z.object({ articleId: z.string(), revision: z.number().int() }),
    handle(_desk, payload, step) {
      const run = turn.then(async () => {
        if (waits && (await mustWait(payload.articleId))) throw new NotYet(POLL_MS)
        await assigner.assign(payload, step)
      })
      turn = run.catch(() => {})
      return run
    },
  }

  async function mustWait(articleId: string): Promise<boolean> {
    const since = waitingSince.get(articleId) ?? wallMs()
    const article = (await desk.store.get('article', articleId))?.value
    const wait = article !== undefined && wallMs() - since < ORDER_WAIT_MS && (await earlierUnderWay(desk, article))
    if (wait) waitingSince.set(articleId, since)
    else waitingSince.delete(articleId)
    return wait
  }
}
