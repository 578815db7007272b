/** What waits for seconds of the desk's time comes due after milliseconds of the wall's. */
const SPEED = 20

/**
 * A queue whose time runs on while the desk's stands still at `at`: what fails is tried again soon, and yet every step happens at the one
 * moment that the undisturbed run's happen at. Methods are replaced in place. Where the desk's clock runs, the queue is left as it is.
 */
export function queueOnFastTime(queue, { at, clockRuns, startedAt }) {
  if (clockRuns) return queue
  const passed = () => (Date.now() - startedAt) * SPEED
  const later = (ms) => new Date(Date.parse(at) + ms).toISOString()
  const shifted = (runAt) => (runAt > at ? later(Date.parse(runAt) - Date.parse(at) + passed()) : runAt)
  const { claim, tick, release, fail } = queue
  queue.claim = (name, options) => claim.call(queue, name, { ...options, now: later(passed()) })
  queue.tick = () => tick.call(queue, later(passed()))
  // One that keeps its place has its moment from this clock already.
  queue.release = (job, runAt, plannedAt) => release.call(queue, job, runAt === job.runAt ? runAt : shifted(runAt), plannedAt)
  queue.fail = (job, error, retryAt, plannedAt) =>
    fail.call(queue, job, error, retryAt === null ? null : shifted(retryAt), plannedAt)
  return queue
}
