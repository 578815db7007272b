import { z } from 'zod'
import { type AssignPayload, StoryAssigner } from '../src/pipeline/assign-article.js'
import { AssignOrder } from '../src/pipeline/assign-order.js'
import type { Desk } from '../src/pipeline/desk.js'
import { NotYet, type Stage } from '../src/pipeline/run-job.js'

const POLL_MS = 250
/**
 * Articles in hand at once, live: one is given to a story at a time, while others are fetched before and settled after, or wait for an
 * earlier one. More than may wait, so that the earlier one finds a place.
 */
const IN_HAND = 24

/**
 * The serial stage. Live (`waits`), an article gives way to an earlier one still under way, for two seconds at most; in a replay the
 * stages before this one are empty by the time it runs, so it never waits. Live, one process has it to itself, so that nobody's book of
 * stories is behind; a replay alone owns its desk anyway.
 */
export function createAssignStage(desk: Desk, { waits, wallMs }: { waits: boolean; wallMs: () => number }): Stage<AssignPayload> {
  const assigner = new StoryAssigner(desk, !waits)
  const order = waits ? new AssignOrder(desk, wallMs) : null
  let turn: Promise<unknown> = Promise.resolve()
  return {
    queue: 'assign',
    concurrency: waits ? IN_HAND : 1,
    oneOwner: waits,
    payload: z.object({ articleId: z.string(), revision: z.number().int() }),
    async handle(_desk, payload, step) {
      const { articleId } = payload
      for (;;) {
        const isDone = await inTurn(async () => {
          if (order && !(await order.isNext(articleId))) return false
          await assigner.assign(payload, step)
          return true
        })
        if (isDone) return order?.passed(articleId)
        // One taken over may have to run alone, and so may the one it waits for, which then needs its place.
        if (step.takeovers > 0 || !(await order?.waitHere(articleId))) throw new NotYet(POLL_MS)
      }
    },
  }

  /** One after the other, in the order asked; a failed one does not hold up the next. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const run = turn.then(work)
    turn = run.catch(() => {})
    return run
  }
}
