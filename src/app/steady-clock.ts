import { type Clock, instant } from '../model/index.js'

/**
 * The wall's time, but never backwards: where the wall clock is set back, time goes on at half its speed until the wall has caught up. What
 * is due stays due, no version is known before the one it replaces, and no job waits for an hour that has been already.
 * `wallMs` and `steadyMs`: the wall clock, and one that nobody sets, both in milliseconds.
 */
export function createSteadyClock(wallMs: () => number, steadyMs: () => number): Clock {
  let last = Number.NEGATIVE_INFINITY
  let lastSteady = steadyMs()
  return {
    now() {
      const steady = steadyMs()
      last = Math.max(wallMs(), last + Math.max(0, steady - lastSteady) / 2)
      lastSteady = steady
      return instant(Math.floor(last))
    },
  }
}
