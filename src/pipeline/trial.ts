import type { Desk } from './desk.js'
import type { Step } from './step.js'

/** Runs of work that may have ended its process, counted from the second on. */
interface Trials {
  begun: number
  /** Came to an end, good or bad. */
  ended: number
}

export const trialId = (stepKey: string): string => `trial:${stepKey}`

/**
 * Runs `work` with a mark in the store while it runs, so that a process ended by it can be told from one that was killed for another reason
 * while it held the job. Marks are made only for a job whose worker has ended before: they cost two commits, and nearly no job needs one.
 * `refuse` is called with the number of workers that ended during the work, the first one counted unseen; what it throws ends the step.
 */
export async function onTrial<T>(desk: Desk, step: Step, work: () => Promise<T>, refuse: (ended: number) => void): Promise<T> {
  if (step.takeovers === 0) return work()
  const id = trialId(step.key)
  const before = ((await desk.store.get('meta', id))?.value.value as Trials | undefined) ?? { begun: 0, ended: 0 }
  refuse(1 + before.begun - before.ended)
  const n = before.begun + 1
  await mark(step, id, { ...before, begun: n }, `trial-${n}`)
  try {
    return await work()
  } finally {
    await mark(step, id, { begun: n, ended: before.ended + 1 }, `trial-${n}-over`)
  }
}

async function mark(step: Step, id: string, trials: Trials, suffix: string): Promise<void> {
  const value = { id, value: trials }
  await step.commit({ writes: [{ op: 'put', kind: 'meta', value, knownAt: step.now }], jobs: [] }, suffix)
}
